#include "ui/dossier/PackWriter.h"

#include "ui/dossier/SavedFile.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

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
    return bytes ? saveFile(*bytes, path, [&progress] { return tell(progress, allSteps - 1).has_value(); })
                 : fail(bytes.error());
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
