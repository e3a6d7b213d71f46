#include "core/security/GuardedFile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leertafel::security {

Result<void> writeGuarded(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    errno = 0;
    // Without the flush a full disk goes unnoticed: commit() renames although its own last write failed.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written) {
        const bool noRoom = errno == ENOSPC || errno == EDQUOT || errno == EFBIG ||
                            file.error() == QFileDevice::ResourceError;
        return fail(noRoom ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {{u"path"_s, path}});
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void syncFolder(const QString& folder) {
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace leertafel::security
