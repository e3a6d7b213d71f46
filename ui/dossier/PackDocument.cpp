#include "ui/dossier/PackDocument.h"

#include "ui/dossier/Sheets.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;
using services::Pack;

namespace {

void addToPack(Flow& flow, const SheetContext& context, const AgendaRow& row, const QList<QPicture>& charts) {
    const Pack& pack = context.pack;
    switch (row.item.kind) {
    case AgendaKind::Agreements:
        addItemTitle(flow, context, row, titleOf(context, row), {});
        addAgreements(flow, context);
        return;
    case AgendaKind::Case:
        if (row.actFirst) {
            addItemTitle(flow, context, row, titleOf(context, row), row.detail);
            flow.text(actedWords(context, row), context.style.strong, {.before = 60});
        }
        for (const services::PackCase& content : pack.cases)
            if (content.item.id == row.item.id)
                addCase(flow, context, row, content);
        return;
    case AgendaKind::Trend:
        for (qsizetype i = 0; i < pack.trends.size(); ++i)
            if (pack.trends[i].series.theme == row.item.theme && pack.trends[i].series.area == row.item.area)
                return addTrend(flow, context, row, pack.trends[i], charts[i]);
        return;
    case AgendaKind::Other:
        addPoint(flow, context, row);
        return;
    }
}

bool holdsAgreements(const Pack& pack) {
    return std::any_of(pack.agenda.cbegin(), pack.agenda.cend(),
                       [](const AgendaRow& row) { return row.item.kind == AgendaKind::Agreements; });
}

} // namespace

Result<PackDocument> PackDocument::set(const Manuscript& manuscript, const services::Progress& progress) {
    PackSetting setting(manuscript);
    int told = 0;
    while (setting.step()) {
        if (setting.itemsSet() == told)
            continue;
        told = setting.itemsSet();
        if (progress && !progress(told, setting.items()))
            return fail(ErrorCode::Cancelled);
    }
    return setting.take();
}

void PackDocument::begin(Flow& flow, const Manuscript& manuscript) const {
    const Pack& pack = manuscript.pack;
    const SheetContext context{pack, manuscript.vocabulary, m_words, m_pages.style};
    addCover(flow, context, manuscript.kind);
    const auto page = [&](const QString& title) {
        flow.beginPage(title);
        flow.text(title, m_pages.style.title, {.keepNext = true});
    };
    if (manuscript.kind == PaperKind::Report) {
        page(context.say(u"report.decisions"_s));
    } else if (!holdsAgreements(pack) && !pack.openBefore.isEmpty()) {
        page(context.say(u"agreements.title"_s));
        addAgreements(flow, context);
    }
}

void PackDocument::addItem(Flow& flow, const Manuscript& manuscript, const AgendaRow& row) const {
    const SheetContext context{manuscript.pack, manuscript.vocabulary, m_words, m_pages.style};
    if (manuscript.kind == PaperKind::ReadingPack)
        return addToPack(flow, context, row, manuscript.charts);
    Strip anchor;
    anchor.anchor = row.item.id.text();
    anchor.keepNext = true;
    flow.add(std::move(anchor));
    addItemTitle(flow, context, row, row.title, row.item.kind == AgendaKind::Case ? row.detail : QString(),
                 false);
    addProposal(flow, context, row);
    addDecisions(flow, context, row);
}

void PackDocument::finish(Flow& flow, const Manuscript& manuscript) {
    const SheetContext context{manuscript.pack, manuscript.vocabulary, m_words, m_pages.style};
    const bool report = manuscript.kind == PaperKind::Report;
    if (report)
        addAgreementList(flow, context);
    else
        addNotes(flow, context);
    m_pages.title = context.say(report ? u"report.title"_s : u"pack.title"_s);
    m_pages.head =
        m_pages.title + u" · "_s + context.say.date(manuscript.pack.session.start.toLocalTime().date());
    m_pages.foot = context.say(u"page.foot"_s);
    m_pages.pageOf = context.say(u"page.of"_s);
    m_pages.placed = paginate(flow.take(), paper::textHeight);
}

PackSetting::PackSetting(Manuscript manuscript)
    : m_manuscript(std::move(manuscript)), m_document(fail(ErrorCode::Cancelled)), m_flow(paper::textWidth) {
    auto words = PackWords::load(m_manuscript.pack.options.language);
    if (!words) {
        m_document = fail(words.error());
        return;
    }
    m_document = PackDocument(m_manuscript, *words);
    m_document->begin(m_flow, m_manuscript);
}

bool PackSetting::step() {
    if (!m_document || m_next > items())
        return false;
    if (m_next == items())
        m_document->finish(m_flow, m_manuscript);
    else
        m_document->addItem(m_flow, m_manuscript, m_manuscript.pack.agenda[m_next]);
    return ++m_next <= items();
}

} // namespace leertafel::ui
