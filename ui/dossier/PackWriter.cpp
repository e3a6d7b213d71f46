#include "ui/dossier/PackWriter.h"

#include "core/services/Workspace.h"
#include "ui/dossier/ReportText.h"
#include "ui/dossier/SavedFile.h"

#include <QFileInfo>

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

Result<QByteArray> pages(const Manuscript& manuscript, const services::Progress& progress) {
    const auto setting = [&progress](int done, int total) {
        return tell(progress, settingSteps * done / qMax(1, total)).has_value();
    };
    const auto document = PackDocument::set(manuscript, setting);
    if (!document)
        return fail(document.error());
    const int count = qMax(1, document->pageCount());
    return pdfOf(document->pages(), [&progress, count](int page) {
        return tell(progress, settingSteps + pageSteps * page / count).has_value();
    });
}

/// What a file of this name holds. Running text is there at once.
Result<QByteArray> bytesFor(const QString& path, const Manuscript& manuscript,
                            const services::Progress& progress) {
    const QString end = QFileInfo(path).suffix().toLower();
    if (manuscript.kind != PaperKind::Report || (end != u"odt" && end != u"txt"))
        return pages(manuscript, progress);
    if (auto goesOn = tell(progress, settingSteps); !goesOn)
        return fail(goesOn.error());
    if (end == u"odt")
        return reportOdt(manuscript.pack, manuscript.vocabulary);
    return reportText(manuscript.pack, manuscript.vocabulary).map([](const QString& text) {
        return text.toUtf8();
    });
}

QString fileName(const QString& key, const TableSession& session, const QString& language) {
    const auto words = PackWords::load(language);
    const QString stem = words ? (*words)(key) : key.section(u'.', 0, 0);
    return stem + session.start.toLocalTime().toString(u"'-'yyyy-MM-dd'.pdf'"_s);
}

} // namespace

Result<void> writePaper(const Manuscript& manuscript, const QString& path,
                        const services::Progress& progress) {
    const auto bytes = bytesFor(path, manuscript, progress);
    return bytes ? saveFile(*bytes, path, [&progress] { return tell(progress, allSteps - 1).has_value(); })
                 : fail(bytes.error());
}

Result<void> giveOutPaper(services::Workspace& workspace, const Manuscript& manuscript, const QString& path,
                          const services::Progress& progress) {
    const services::CheckedFigures& figures = manuscript.pack.figures;
    if (figures.cells.isEmpty())
        return writePaper(manuscript, path, progress);
    const auto bytes = bytesFor(path, manuscript, progress);
    if (!bytes)
        return fail(bytes.error());
    if (auto goesOn = tell(progress, allSteps - 1); !goesOn)
        return goesOn;
    auto given = workspace.releases().giveOut(figures, u"pdf"_s, *bytes, path);
    if (!given)
        return fail(given.error());
    return {};
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
