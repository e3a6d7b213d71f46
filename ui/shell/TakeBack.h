#pragma once

#include "ui/common/Place.h"

#include <QList>
#include <QObject>

#include <optional>
#include <variant>

namespace leertafel::ui {

/// What was done since the store was opened and can be taken back, the last act first.
class TakeBack final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void add(const QString& sentence, Undo undo);
    void add(const QString& sentence, SlowUndo undo);
    /// The last act, if taking it back is slow; it is no longer the last then.
    std::optional<SlowUndo> takeSlow();
    /// Takes the last act back; what to tell about it.
    QString takeLast();
    /// What to tell about one that was taken back, or not.
    static QString words(const Result<void>& undone);
    bool isEmpty() const { return m_acts.isEmpty(); }
    /// The sentence that told of the last act; empty when there is none.
    QString last() const { return m_acts.isEmpty() ? QString() : m_acts.last().sentence; }
    /// The store is about to close.
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Act {
        QString sentence;
        std::variant<Undo, SlowUndo> undo;
    };
    void append(Act act);
    QList<Act> m_acts;
};

} // namespace leertafel::ui
