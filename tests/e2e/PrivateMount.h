#pragma once

#include <QString>

#include <memory>

namespace leertafel::test {

/// A mount that only this process and those it starts can see, and that goes with it: a disk that is small,
/// or a folder that nobody may write to, root neither. Null where the system does not allow it.
class PrivateMount {
public:
    /// An empty disk of so many bytes over an existing folder.
    static std::unique_ptr<PrivateMount> disk(const QString& folder, qint64 bytes);
    /// The folder itself, for reading only.
    static std::unique_ptr<PrivateMount> readOnly(const QString& folder);
    ~PrivateMount();
    PrivateMount(const PrivateMount&) = delete;
    PrivateMount& operator=(const PrivateMount&) = delete;

    static constexpr const char* whySkipped =
        "This system lets nobody mount a disk of their own here, so what "
        "happens on one cannot be tried.";

private:
    explicit PrivateMount(QByteArray folder) : m_folder(std::move(folder)) {}
    QByteArray m_folder;
};

} // namespace leertafel::test
