#include "ui/dossier/PackWriter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

QByteArray pdf(const PackDocument& document) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(paper::resolution);
    writer.setTitle(document.title());
    writer.setCreator(u"Leertafel"_s);
    QPainter painter(&writer);
    for (int page = 1; page <= document.pageCount(); ++page) {
        if (page > 1)
            writer.newPage();
        document.paintPage(painter, page);
    }
    painter.end();
    return bytes;
}

/// Made in memory first, so that a full disk or a crash never leaves half a pack behind.
Result<void> save(const QByteArray& bytes, const QString& path) {
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
    if (file.write(bytes) != bytes.size() || !file.commit())
        return refuse(file);
    return {};
}

QString fileName(const QString& key, const TableSession& session, const QString& language) {
    const auto words = PackWords::load(language);
    const QString stem = words ? (*words)(key) : key.section(u'.', 0, 0);
    return stem + session.start.toLocalTime().toString(u"'-'yyyy-MM-dd'.pdf'"_s);
}

} // namespace

Result<void> writePack(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path) {
    const auto document = PackDocument::readingPack(pack, vocabulary);
    return document ? save(pdf(*document), path) : fail(document.error());
}

Result<void> writeReport(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path) {
    const auto document = PackDocument::report(pack, vocabulary);
    return document ? save(pdf(*document), path) : fail(document.error());
}

QString packFileName(const TableSession& session, const QString& language) {
    return fileName(u"pack.file"_s, session, language);
}

QString reportFileName(const TableSession& session, const QString& language) {
    return fileName(u"report.file"_s, session, language);
}

} // namespace leertafel::ui
