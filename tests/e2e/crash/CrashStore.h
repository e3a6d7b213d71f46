#pragma once

#include "core/domain/Case.h"
#include "core/services/CaseService.h"
#include "core/services/StoreService.h"
#include "core/services/UnlockedKeys.h"
#include "core/services/Workspace.h"

#include <QTemporaryDir>

namespace leertafel::test {

/// What went wrong, in words for whoever reads the log of the test.
struct Broken {
    QString what;
};

/// An encrypted store of two colleagues for the real program to work on; its keys are derived cheaply.
/// Everything here throws `Broken` where it does not succeed.
class CrashStore {
public:
    static constexpr int members = 2;

    /// @param folder where the store comes to stand; a folder of its own that goes away when empty.
    explicit CrashStore(const QString& folder = {});

    QString path() const { return m_path; }
    QString home() const { return m_own.filePath(QStringLiteral("home")); }
    static QString name(int member);
    static QString passphrase(int member);
    const MemberId& id(int member) const { return m_ids[member]; }
    std::shared_ptr<services::UnlockedKeys> keys(int member);
    const services::StoreService& stores() const { return m_stores; }

    /// Opened by that member in this process; closed when it goes.
    std::unique_ptr<services::Workspace> open(int member,
                                              services::OpenMode mode = services::OpenMode::ReadWrite);

    /// A draft with everything in it that freezing asks for.
    static CaseDraft completeDraft();
    CaseId written(int author);
    CaseId released(int author);
    /// A request to `reader` to read a case of the other.
    ReviewId asked(int reader);

private:
    QTemporaryDir m_own;
    QString m_path;
    SystemClock m_clock;
    services::StoreService m_stores;
    QList<MemberId> m_ids;
    QList<std::shared_ptr<services::UnlockedKeys>> m_keys;
};

/// The value, or `Broken` with the number of the error.
template <typename T>
T valueOr(Result<T> result, const char* what) {
    if (!result)
        throw Broken{QStringLiteral("%1: error %2")
                         .arg(QString::fromLatin1(what))
                         .arg(static_cast<int>(result.error().code))};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace leertafel::test
