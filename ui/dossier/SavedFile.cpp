#include "ui/dossier/SavedFile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

Result<void> saveFile(const QByteArray& bytes, const QString& path, const std::function<bool()>& goesOn) {
    const auto refuse = [&path, &bytes](const QSaveFile& file) {
        const QStorageInfo disk(QFileInfo(path).absolutePath());
        const bool full = file.error() == QFileDevice::ResourceError ||
                          (disk.isValid() && disk.bytesAvailable() < bytes.size());
        return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {{u"path"_s, path}});
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A slow disk takes a while; what is not committed is taken away.
    constexpr qsizetype chunk = 1 << 18;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        const QByteArrayView part = QByteArrayView(bytes).sliced(at, qMin(chunk, bytes.size() - at));
        if (file.write(part.data(), part.size()) != part.size())
            return refuse(file);
        if (goesOn && !goesOn())
            return fail(ErrorCode::Cancelled);
    }
    if (!file.commit())
        return refuse(file);
    return {};
}

} // namespace leertafel::ui
