#include "core/services/TableReading.h"

#include "core/services/CaseRows.h"
#include "core/services/ReportingCode.h"
#include "core/services/RuleSignals.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/SessionRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// Fewer stories than this leave a trend without its content.
constexpr int kStories = 2;

QString fieldOf(const CaseVersion& version, const QString& id) {
    for (const CaseField& field : version.fields) {
        if (field.field.id() == id)
            return field.text.text();
    }
    return {};
}

bool isGone(CaseState state) { return state == CaseState::Withdrawn || state == CaseState::Destroyed; }

} // namespace

int lastComplete(const TrendSeries& series, QDate day) {
    for (int i = int(series.points.size()) - 1; i >= 0; --i) {
        const bool ended = !day.isValid() || series.points[i].quarter < Quarter::of(day);
        if (ended && !series.points[i].provisional)
            return i;
    }
    return -1;
}

QString TableReading::trendTitle(const ThemeId& theme, const AreaCode& area) const {
    const Area* place = m_context.vocabulary.findArea(area);
    const QString name = place ? place->name : QCoreApplication::translate("Table", "unknown area");
    return QCoreApplication::translate("Table", "%1 in %2")
        .arg(m_context.vocabulary.label(theme.id(), programLanguage()), name);
}

QStringList TableReading::emptyFields(const std::function<QString(const QString&)>& text) const {
    QStringList empty;
    for (const CanvasField& field : m_context.vocabulary.canvas()) {
        if (field.neededForTable && text(field.id).trimmed().isEmpty())
            empty.append(field.id);
    }
    return empty;
}

Result<QStringList> TableReading::missing(const CaseId& id) const {
    const CaseService cases(m_context);
    auto detail = cases.detail(id);
    if (!detail)
        return fail(detail.error());
    auto record = storage::CaseRepository(m_context.database).get(id);
    if (!record)
        return fail(record.error());
    const CaseVersion* version = nullptr;
    for (const CaseVersion& each : std::as_const(detail->versions)) {
        if (!version || each.id == record->released)
            version = &each;
    }
    QStringList lacks;
    if (version)
        lacks = emptyFields([&](const QString& field) { return fieldOf(*version, field); });
    else
        lacks = emptyFields([&](const QString& field) {
            return detail->draft ? detail->draft->fields.value(field) : QString();
        });
    if (detail->file.safety.floor == SafetyFloor::NotJudged)
        lacks.append(u"floor"_s);
    if (record->released.isEmpty() || !isReleased(detail->file.state))
        lacks.append(u"released"_s);
    return lacks;
}

Result<AgendaRow> TableReading::row(const AgendaItem& item) const {
    AgendaRow row;
    row.item = item;
    switch (item.kind) {
    case AgendaKind::Agreements:
        row.title = QCoreApplication::translate("Table", "Agreements from last time");
        return row;
    case AgendaKind::Case:
        return caseRow(std::move(row));
    case AgendaKind::Trend:
        return trendRow(std::move(row));
    case AgendaKind::Other:
        row.title = item.title;
        return pointRow(std::move(row));
    }
    return row;
}

Result<AgendaRow> TableReading::pointRow(AgendaRow row) const {
    auto proposal = RuleSignals(m_context).at(row.item.id);
    if (!proposal)
        return fail(proposal.error());
    if (!*proposal)
        return row;
    QStringList codes;
    for (const BlockReturn& each : std::as_const((*proposal)->cases))
        codes << each.code.text();
    row.title = QCoreApplication::translate("Table", "Proposal to revise: %1").arg((*proposal)->name);
    row.detail = (*proposal)->signal.words.text();
    row.brief = codes.join(u", "_s);
    row.stories = int(codes.size());
    return row;
}

Result<AgendaRow> TableReading::caseRow(AgendaRow row) const {
    auto record = storage::CaseRepository(m_context.database).get(row.item.caseId);
    if (!record)
        return fail(record.error());
    row.detail = record->file.code.text();
    row.acute = record->file.safety.floor == SafetyFloor::AcuteOrStructural;
    const auto steps = ReportingCode(m_context).of(row.item.caseId);
    if (!steps)
        return fail(steps.error());
    for (const ReportingStep& step : *steps)
        (step.counts() ? row.acted : row.lapsed).append(step);
    row.actFirst = mustActFirst(record->file.safety.floor, row.acted);
    if (isGone(record->file.state)) {
        row.title = QCoreApplication::translate("Table", "A case that was taken back");
        row.missing = {u"released"_s};
        row.acute = row.actFirst = false;
        return row;
    }
    // The version that was put on the agenda, whatever its author wrote since.
    auto version = CaseService(m_context).version(row.item.version);
    if (!version) {
        if (version.error().code != ErrorCode::NotFound)
            return fail(version.error());
        row.missing = {u"released"_s};
        return row;
    }
    row.title = version->title.text();
    row.missing = emptyFields([&](const QString& field) { return fieldOf(*version, field); });
    if (record->file.safety.floor == SafetyFloor::NotJudged)
        row.missing.append(u"floor"_s);
    return row;
}

Result<AgendaRow> TableReading::trendRow(AgendaRow row) const {
    const TrendService trends(m_context);
    row.title = trendTitle(row.item.theme, row.item.area);
    auto series = trends.series(row.item.theme, row.item.area, Measure::Count);
    if (!series)
        return fail(series.error());
    auto session = storage::SessionRepository(m_context.database).get(row.item.session);
    if (!session)
        return fail(session.error());
    // What lay on the table then, not what came in since.
    const int last = lastComplete(*series, session->start.toLocalTime().date());
    if (last >= 0) {
        // Chance needs no explanation.
        row.unexplained = !series->explained && series->points[last].flag != PointFlag::None;
        row.detail = trends.sentence(*series, last);
        row.brief = trends.brief(*series, last);
        const Quarter quarter = series->points[last].quarter;
        auto story = trends.story(row.item.theme, row.item.area, quarter, quarter);
        if (!story)
            return fail(story.error());
        row.stories = story->casesInAll;
        if (story->casesInAll < kStories)
            row.missing.append(u"stories"_s);
    }
    return row;
}

} // namespace leertafel::services
