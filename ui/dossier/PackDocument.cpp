#include "ui/dossier/PackDocument.h"

#include "ui/dossier/Sheets.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;
using services::Pack;

namespace {

void addItem(Flow& flow, const SheetContext& context, const AgendaRow& row, const QList<QPicture>& charts) {
    const Pack& pack = context.pack;
    switch (row.item.kind) {
    case AgendaKind::Agreements:
        addItemTitle(flow, context, row, titleOf(context, row), {});
        addAgreements(flow, context);
        return;
    case AgendaKind::Case:
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

Result<void> tell(const services::Progress& progress, qsizetype done, qsizetype total) {
    if (!progress || progress(static_cast<int>(done), static_cast<int>(total)))
        return {};
    return fail(ErrorCode::Cancelled);
}

} // namespace

Result<PackDocument> PackDocument::set(const Manuscript& manuscript, const services::Progress& progress) {
    auto words = PackWords::load(manuscript.pack.options.language);
    if (!words)
        return fail(words.error());
    PackDocument document(manuscript, *words);
    auto done = manuscript.kind == PaperKind::Report ? document.setReport(manuscript, progress)
                                                     : document.setPack(manuscript, progress);
    if (!done)
        return fail(done.error());
    return document;
}

Result<void> PackDocument::setPack(const Manuscript& manuscript, const services::Progress& progress) {
    const Pack& pack = manuscript.pack;
    const SheetContext context{pack, manuscript.vocabulary, m_words, m_style};
    Flow flow(paper::textWidth);
    addCover(flow, context, PaperKind::ReadingPack);
    if (!holdsAgreements(pack) && !pack.openBefore.isEmpty()) {
        const QString title = context.say(u"agreements.title"_s);
        flow.beginPage(title);
        flow.text(title, m_style.title, {.keepNext = true});
        addAgreements(flow, context);
    }
    for (qsizetype i = 0; i < pack.agenda.size(); ++i) {
        addItem(flow, context, pack.agenda[i], manuscript.charts);
        if (auto goesOn = tell(progress, i + 1, pack.agenda.size()); !goesOn)
            return goesOn;
    }
    addNotes(flow, context);
    finish(flow, context.say(u"pack.title"_s), context.say.date(pack.session.start.toLocalTime().date()));
    return {};
}

Result<void> PackDocument::setReport(const Manuscript& manuscript, const services::Progress& progress) {
    const Pack& pack = manuscript.pack;
    const SheetContext context{pack, manuscript.vocabulary, m_words, m_style};
    Flow flow(paper::textWidth);
    addCover(flow, context, PaperKind::Report);
    const QString title = context.say(u"report.decisions"_s);
    flow.beginPage(title);
    flow.text(title, m_style.title, {.keepNext = true});
    for (qsizetype i = 0; i < pack.agenda.size(); ++i) {
        const AgendaRow& row = pack.agenda[i];
        Strip anchor;
        anchor.anchor = row.item.id.text();
        anchor.keepNext = true;
        flow.add(std::move(anchor));
        addItemTitle(flow, context, row, row.title,
                     row.item.kind == AgendaKind::Case ? row.detail : QString(), false);
        addDecisions(flow, context, row);
        if (auto goesOn = tell(progress, i + 1, pack.agenda.size()); !goesOn)
            return goesOn;
    }
    addAgreementList(flow, context);
    finish(flow, context.say(u"report.title"_s), context.say.date(pack.session.start.toLocalTime().date()));
    return {};
}

void PackDocument::finish(Flow& flow, const QString& title, const QString& head) {
    m_title = title;
    m_head = title + u" · "_s + head;
    m_pages = paginate(flow.take(), paper::textHeight);
}

void PackDocument::paintPage(QPainter& painter, int number) const {
    if (number < 1 || number > pageCount())
        return;
    const PaperPage& page = m_pages.pages[number - 1];
    const qreal right = paper::width - paper::right;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&painter](const QString& words, const TextStyle& style, qreal x, qreal y, qreal width,
                                 Qt::Alignment align) {
        const Lines lines({{words, style}}, width, align);
        lines.paint(painter, 0, {x, y});
    };
    if (number > 1) {
        line(m_head, m_style.caption, paper::left, 480, paper::textWidth * 0.45, Qt::AlignLeft);
        const Lines section({{page.section, m_style.caption}}, paper::textWidth * 0.5, Qt::AlignRight);
        section.paint(painter, 0, {right - paper::textWidth * 0.5, 480});
        painter.fillRect(QRectF(paper::left, 630, paper::textWidth, 5), m_style.colours.line);
    }
    for (const PlacedStrip& placed : page.strips)
        if (placed.strip.paint)
            placed.strip.paint(painter, {paper::left, paper::top + placed.y}, m_pages.numbers);
    const qreal foot = paper::height - 560;
    line(m_words(u"page.foot"_s), m_style.caption, paper::left, foot, paper::textWidth * 0.75, Qt::AlignLeft);
    line(m_words(u"page.of"_s).arg(number).arg(pageCount()), m_style.caption, right - 1000, foot, 1000,
         Qt::AlignRight);
}

} // namespace leertafel::ui
