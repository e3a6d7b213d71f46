#include "core/storage/Backup.h"

#include "core/storage/Connection.h"
#include "core/storage/DatabaseError.h"

#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

constexpr int pagesAtOnce = 2048; // some ten milliseconds

Result<void> copyInto(sqlite3* from, const QString& cipher, const QString& target, QByteArrayView key,
                      const CopyProgress& progress) {
    const QString name = u"PRAGMA backup"_s;
    sqlite3* opened = nullptr;
    const int rc = sqlite3_open_v2(QFile::encodeName(target).constData(), &opened,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Handle to(opened);
    if (rc != SQLITE_OK)
        return fail(ErrorCode::CannotWrite, {{u"path"_s, target}});
    const int index = sqlite3mc_cipher_index(cipher.toLatin1().constData());
    const RawKey raw(key);
    if (index <= 0 || sqlite3mc_config(to.get(), "cipher", index) != index ||
        sqlite3_key_v2(to.get(), "main", raw.data(), RawKey::size) != SQLITE_OK)
        return fail(ErrorCode::EncryptionMissing);
    sqlite3_backup* backup = sqlite3_backup_init(to.get(), "main", from, "main");
    if (!backup)
        return fail(errorOf(to.get(), name, target));
    int step = SQLITE_OK;
    bool stopped = false;
    while (!stopped && (step == SQLITE_OK || step == SQLITE_BUSY || step == SQLITE_LOCKED)) {
        step = sqlite3_backup_step(backup, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(backup);
        stopped = progress && !progress(pages - sqlite3_backup_remaining(backup), pages);
        if (step == SQLITE_BUSY || step == SQLITE_LOCKED)
            sqlite3_sleep(10);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stopped)
        return fail(ErrorCode::Cancelled);
    if (step != SQLITE_DONE || finished != SQLITE_OK)
        return fail(errorOf(to.get(), name, target));
    return {};
}

bool beginsInPlainText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArrayLiteral("SQLite format 3");
}

} // namespace

Result<void> copyDatabase(Database& source, const QString& target, QByteArrayView key,
                          const CopyProgress& progress) {
    const QString part = target + u".part"_s;
    QFile::remove(part);
    auto copied = copyInto(static_cast<sqlite3*>(source.handle()), source.cipher(), part, key, progress);
    if (copied && beginsInPlainText(part))
        copied = fail(ErrorCode::EncryptionMissing);
    if (copied) {
        QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
            copied = fail(ErrorCode::CannotWrite, {{u"path"_s, target}});
    }
    for (const QString& left : {part, part + u"-journal"_s, part + u"-wal"_s, part + u"-shm"_s})
        QFile::remove(left);
    return copied;
}

Result<QStringList> integrityFaults(Database& database) {
    // The engine names the table of a row that breaks a rule; everything else is about pages.
    static const QRegularExpression rule(
        u"^(?:CHECK constraint failed in (\\w+)|\\S+ value in (\\w+)\\.|row \\d+ missing from index (\\w+))"_s);
    QStringList faults;
    auto checked = database.each(u"PRAGMA integrity_check(100)"_s, {}, [&](const Row& row) {
        if (row.text(0) == u"ok")
            return;
        const auto match = rule.match(row.text(0));
        faults.append(match.hasMatch() ? match.captured(match.lastCapturedIndex()) : u"page"_s);
    });
    if (!checked)
        return fail(checked.error());
    checked = database.each(u"PRAGMA foreign_key_check"_s, {},
                            [&](const Row& row) { faults.append(u"%1 %2"_s.arg(row.text(0), row.text(1))); });
    if (!checked)
        return fail(checked.error());
    return faults;
}

} // namespace leertafel::storage
