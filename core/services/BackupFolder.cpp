#include "core/services/BackupFolder.h"

#include "core/services/UnlockedKeys.h"
#include "core/storage/Backup.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kept = 10;
const QString stampFormat = u"yyyyMMdd-HHmmss"_s;

QString prefixOf(BackupKind kind) {
    switch (kind) {
    case BackupKind::Automatic:
        return u"auto"_s;
    case BackupKind::ByHand:
        return u"backup"_s;
    case BackupKind::BeforeRestore:
        break;
    }
    return u"before-restore"_s;
}

BackupKind kindOf(QStringView prefix) {
    for (const BackupKind kind : {BackupKind::Automatic, BackupKind::ByHand})
        if (prefix == prefixOf(kind))
            return kind;
    return BackupKind::BeforeRestore;
}

// `auto-20260202-090000.db`, or with `-2`, `-3` … when more were made in one second.
const QRegularExpression& shape() {
    static const QRegularExpression pattern(
        u"^(auto|backup|before-restore)-(\\d{8}-\\d{6})(?:-(\\d+))?\\.db$"_s);
    return pattern;
}

} // namespace

QList<Backup> BackupFolder::list() const {
    QList<std::pair<int, Backup>> found;
    for (const QFileInfo& info : QDir(m_folder.backups()).entryInfoList(QDir::Files)) {
        const auto match = shape().match(info.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(2), stampFormat);
        at.setTimeSpec(Qt::UTC);
        found.append({match.captured(3).toInt(),
                      Backup{info.filePath(), at, info.size(), kindOf(match.capturedView(1))}});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.second.at != b.second.at ? a.second.at > b.second.at : a.first > b.first;
    });
    QList<Backup> backups;
    for (const auto& item : found)
        backups.append(item.second);
    return backups;
}

bool BackupFolder::isDue() const {
    QDateTime newest;
    for (const Backup& backup : list())
        newest = std::max(newest, QFileInfo(backup.path).lastModified());
    if (newest.isNull())
        return true;
    const QFileInfo wal(m_folder.database() + u"-wal"_s);
    return QFileInfo(m_folder.database()).lastModified() > newest || wal.size() > 0;
}

Result<QString> BackupFolder::make(storage::Database& database, const UnlockedKeys& keys, BackupKind kind,
                                   const QDateTime& now, const Progress& progress) const {
    // A folder that was moved away must not be begun anew at its old place.
    if (!QFileInfo::exists(m_folder.path()))
        return fail(ErrorCode::StoreNotFound, {{u"path"_s, m_folder.path()}});
    if (!QDir().mkpath(m_folder.backups()))
        return fail(ErrorCode::CannotWrite, {{u"path"_s, m_folder.backups()}});
    const QString target = freeName(prefixOf(kind), now);
    if (auto copied = storage::copyDatabase(database, target, keys.storeKey()->view(), progress); !copied)
        return fail(copied.error());
    if (kind == BackupKind::Automatic)
        clearOld();
    return target;
}

Result<QString> BackupFolder::setAside(const QDateTime& now) const {
    QDir().mkpath(m_folder.backups());
    const QString target = m_folder.backups() + u"/damaged-"_s + now.toUTC().toString(stampFormat) + u".db"_s;
    QFile::remove(target);
    // A second name for the same file where the disk knows that, so that the store is never without one.
    if (::link(QFile::encodeName(m_folder.database()).constData(), QFile::encodeName(target).constData()) !=
            0 &&
        !QFile::rename(m_folder.database(), target))
        return fail(ErrorCode::CannotWrite, {{u"path"_s, target}});
    return target;
}

Result<void> BackupFolder::keepKeyring(const QDateTime& now) const {
    const QString target =
        m_folder.backups() + u"/damaged-keyring-"_s + now.toUTC().toString(stampFormat) + u".json"_s;
    QFile::remove(target);
    if (!QFile::copy(m_folder.keyring(), target))
        return fail(ErrorCode::CannotWrite, {{u"path"_s, target}});
    return {};
}

QString BackupFolder::freeName(const QString& prefix, const QDateTime& now) const {
    // One count for all kinds, so that of two made in one second it is plain which came last.
    const QString stamp = now.toUTC().toString(stampFormat);
    int last = 0;
    for (const QString& name : QDir(m_folder.backups()).entryList({u"*-%1*.db"_s.arg(stamp)}, QDir::Files))
        if (const auto match = shape().match(name); match.hasMatch())
            last = qMax(last, qMax(1, match.captured(3).toInt()));
    const QString end = last == 0 ? u".db"_s : u"-%1.db"_s.arg(last + 1);
    return m_folder.backups() + u'/' + prefix + u'-' + stamp + end;
}

void BackupFolder::clearOld() const {
    int automatic = 0;
    for (const Backup& backup : list())
        if (backup.kind == BackupKind::Automatic && ++automatic > kept)
            QFile::remove(backup.path);
}

} // namespace leertafel::services
