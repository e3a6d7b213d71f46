#include "core/storage/StoreLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

Error heldBySomebody(const QString& path) {
    QFile file(path);
    const QJsonObject holder =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    return Error::of(ErrorCode::StoreInUse,
                     {{u"path"_s, QFileInfo(path).absolutePath()},
                      {u"by"_s, holder.value(u"by"_s).toString()},
                      {u"host"_s, holder.value(u"host"_s).toString()},
                      {u"pid"_s, QString::number(holder.value(u"pid"_s).toInteger())}});
}

} // namespace

Result<std::shared_ptr<StoreLock>> StoreLock::take(const QString& path, const QString& by,
                                                   const Clock& clock) {
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return fail(ErrorCode::CannotWrite, {{u"path"_s, QFileInfo(path).absolutePath()}});
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return fail(heldBySomebody(path));
    }
    std::shared_ptr<StoreLock> lock(new StoreLock(handle));
    const QByteArray text = QJsonDocument(QJsonObject{{u"by"_s, by},
                                                      {u"host"_s, QSysInfo::machineHostName()},
                                                      {u"pid"_s, QCoreApplication::applicationPid()},
                                                      {u"since"_s, clock.now().toString(Qt::ISODate)}})
                                .toJson();
    const bool told = ::ftruncate(handle, 0) == 0 &&
                      ::write(handle, text.constData(), static_cast<std::size_t>(text.size())) == text.size();
    if (!told)
        return fail(ErrorCode::DiskFull, {{u"path"_s, QFileInfo(path).absolutePath()}});
    return lock;
}

StoreLock::~StoreLock() {
    // The file stays: taking it away could pull it from under a process that just opened it.
    std::ignore = ::ftruncate(m_handle, 0);
    ::close(m_handle);
}

} // namespace leertafel::storage
