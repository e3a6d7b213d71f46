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

// Setting the text takes about as long as putting it on pages; saving is the last step.
constexpr int settingSteps = 50, pageSteps = 49, allSteps = settingSteps + pageSteps + 1;

Result<void> tell(const services::Progress& progress, int done) {
    if (!progress || progress(done, allSteps))
        return {};
    return fail(ErrorCode::Cancelled);
}

Result<QByteArray> pdf(const PackDocument& document, const services::Progress& progress) {
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
        const int done = settingSteps + pageSteps * page / document.pageCount();
        if (auto goesOn = tell(progress, done); !goesOn)
            return fail(goesOn.error());
    }
    painter.end();
    return bytes;
}

/// Made in memory first, so that a full disk or a crash never leaves half a pack behind.
Result<void> save(const QByteArray& bytes, const QString& path, const services::Progress& progress) {
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
        if (auto goesOn = tell(progress, allSteps - 1); !goesOn)
            return goesOn;
    }
    if (!file.commit())
        return refuse(file);
    return {};
}

QString fileName(const QString& key, const TableSession& session, const QString& language) {
    const auto words = PackWords::load(language);
    const QString stem = words ? (*words)(key) : key.section(u'.', 0, 0);
    return stem + session.start.toLocalTime().toString(u"'-'yyyy-MM-dd'.pdf'"_s);
}

} // namespace

Result<void> writePaper(const Manuscript& manuscript, const QString& path,
                        const services::Progress& progress) {
    const auto setting = [&progress](int done, int total) {
        return tell(progress, settingSteps * done / qMax(1, total)).has_value();
    };
    const auto document = PackDocument::set(manuscript, setting);
    if (!document)
        return fail(document.error());
    const auto bytes = pdf(*document, progress);
    return bytes ? save(*bytes, path, progress) : fail(bytes.error());
}

Result<void> writePack(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path) {
    return writePaper(Manuscript(PaperKind::ReadingPack, pack, vocabulary), path);
}

Result<void> writeReport(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path) {
    return writePaper(Manuscript(PaperKind::Report, pack, vocabulary), path);
}

QString packFileName(const TableSession& session, const QString& language) {
    return fileName(u"pack.file"_s, session, language);
}

QString reportFileName(const TableSession& session, const QString& language) {
    return fileName(u"report.file"_s, session, language);
}

} // namespace leertafel::ui
