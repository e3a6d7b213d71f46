#pragma once

#include <QString>

namespace leertafel {

namespace anonymity {
class Gate;
}
namespace storage {
class StoredText;
}

/// Text that has passed the anonymity gate. Only the gate makes one; the storage layer hands back what
/// it stored as one. Every text that others will see is of this type, so a path around the gate does
/// not compile. The name says that it was handled, not that nobody can be recognised.
class AnonymisedText {
public:
    AnonymisedText() = default;
    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const AnonymisedText&) const = default;

private:
    friend class anonymity::Gate;
    friend class storage::StoredText;
    explicit AnonymisedText(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace leertafel
