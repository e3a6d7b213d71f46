#include "core/services/AgendaSuggestions.h"

#include "core/services/CaseDraw.h"
#include "core/services/FollowUpService.h"
#include "core/services/RuleSignals.h"
#include "core/services/ShortText.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"
#include "core/services/Workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// Of each kind, so that the list stays one that is read.
constexpr int kMostOfKind = 3;
/// A block that was named once stood in the way; one that was named again came back.
constexpr int kReturns = 2;

struct Suggest {
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

QString dayOf(QDate day) {
    const QLocale locale(programLanguage() == u"en" ? QLocale::English : QLocale::Dutch);
    return locale.toString(day, u"d MMMM yyyy"_s);
}

/// Fills one list for one session.
class Suggesting {
public:
    Suggesting(Workspace& workspace, const SessionDetail& detail, const std::function<bool()>& goesOn)
        : m_workspace(workspace), m_detail(detail), m_goesOn(goesOn) {
        for (const AgendaRow& row : detail.agenda) {
            m_cases.append(row.item.caseId);
            m_points.append(row.item.title);
        }
    }

    Result<QList<AgendaSuggestion>> all() {
        for (const auto part : {&Suggesting::tryOuts, &Suggesting::proposals, &Suggesting::returned,
                                &Suggesting::standingOut, &Suggesting::ordinary}) {
            if (m_goesOn && !m_goesOn())
                return fail(ErrorCode::Cancelled);
            if (auto done = (this->*part)(); !done)
                return fail(done.error());
        }
        return std::move(m_all);
    }

private:
    bool isHere(const AreaCode& area) const {
        const QList<AreaCode>& areas = m_detail.session.areas;
        return areas.isEmpty() || areas.contains(area) || area.id() == m_workspace.vocabulary().city().code;
    }
    bool hasTrend(const ThemeId& theme, const AreaCode& area) const {
        return std::any_of(m_detail.agenda.cbegin(), m_detail.agenda.cend(), [&](const AgendaRow& row) {
            return row.item.kind == AgendaKind::Trend && row.item.theme == theme && row.item.area == area;
        });
    }
    bool isTaken(const AgendaSuggestion& one) const {
        if (one.as == AgendaKind::Case)
            return m_cases.contains(one.caseId);
        if (one.as == AgendaKind::Trend)
            return hasTrend(one.theme, one.area) ||
                   std::any_of(m_all.cbegin(), m_all.cend(), [&](const AgendaSuggestion& each) {
                       return each.as == AgendaKind::Trend && each.theme == one.theme &&
                              each.area == one.area;
                   });
        return m_points.contains(one.title);
    }
    void add(AgendaSuggestion one) {
        if (isTaken(one))
            return;
        if (one.as == AgendaKind::Case)
            m_cases.append(one.caseId);
        else if (one.as == AgendaKind::Other)
            m_points.append(one.title);
        m_all.append(std::move(one));
    }
    bool isFull(AgendaSuggestion::Kind kind) const {
        return std::count_if(m_all.cbegin(), m_all.cend(), [kind](const AgendaSuggestion& each) {
                   return each.kind == kind;
               }) >= kMostOfKind;
    }
    /// Nothing is missing for the table, and it is not waiting for another one.
    Result<bool> canCome(const CaseDetail& found) const {
        if (found.file.state == CaseState::Scheduled)
            return false;
        auto missing = m_workspace.table().missingForTable(found.file.id);
        if (!missing)
            return fail(missing.error());
        return missing->isEmpty();
    }

    /// They are looked back on at the beginning of a table anyway; this gives one time of its own.
    Result<void> tryOuts() {
        FollowUpService& followUps = m_workspace.followUps();
        for (const Agreement& agreement : m_detail.openBefore) {
            const QDate day = m_detail.session.start.toLocalTime().date();
            const QDate on = day.isValid() ? day : m_workspace.clock().now().toLocalTime().date();
            if (followUpState(agreement, on) != FollowUpState::Decide)
                continue;
            if (isFull(AgendaSuggestion::Kind::TryOut))
                break;
            auto story = followUps.story(agreement.id);
            if (!story)
                return fail(story.error());
            AgendaSuggestion one{AgendaSuggestion::Kind::TryOut, story->row.about};
            one.why = Suggest::tr("A try-out to look back on, from %1: keep, change or stop?")
                          .arg(dayOf(agreement.lookOn()));
            one.as = story->item.kind == AgendaKind::Trend ? AgendaKind::Trend : AgendaKind::Other;
            one.theme = story->item.theme;
            one.area = story->item.area;
            // It was taken back: there is nothing to call it by.
            if (story->item.kind == AgendaKind::Case && story->version.isEmpty())
                continue;
            if (story->item.kind == AgendaKind::Case) {
                auto found = m_workspace.cases().detail(story->caseId);
                if (!found)
                    return fail(found.error());
                auto can = canCome(*found);
                if (!can)
                    return fail(can.error());
                if (!*can)
                    continue;
                // What is followed up stays that: off the agenda again it would be released only.
                if (found->file.state == CaseState::Released) {
                    one.as = AgendaKind::Case;
                    one.caseId = story->caseId;
                    one.reason = story->item.reason;
                }
            }
            if (!one.title.isEmpty())
                add(std::move(one));
        }
        return {};
    }

    Result<void> proposals() {
        const auto rows = m_workspace.blocks().proposals().all();
        if (!rows)
            return fail(rows.error());
        for (const RuleSignalRow& row : *rows) {
            if (row.on || row.signal.state != ProposalState::Proposed)
                continue;
            if (isFull(AgendaSuggestion::Kind::Proposal))
                break;
            AgendaSuggestion one{AgendaSuggestion::Kind::Proposal, row.name};
            const int times = int(row.signal.versions.size());
            one.why =
                Suggest::tr("Stood in the way %n time(s), and a proposal to revise it is ready. It has been "
                            "on no table yet.",
                            nullptr, times);
            one.as = AgendaKind::Other;
            one.proposal = row.signal.id;
            add(std::move(one));
        }
        return {};
    }

    Result<void> returned() {
        const auto rows = m_workspace.blocks().rows();
        if (!rows)
            return fail(rows.error());
        for (const BlockRow& row : *rows) {
            if (row.withinYear < kReturns)
                continue;
            for (const BlockReturn& each : row.returns) { // newest first
                if (isFull(AgendaSuggestion::Kind::Returned))
                    return {};
                if (m_cases.contains(each.id))
                    break; // this block has its case
                auto found = m_workspace.cases().detail(each.id);
                if (!found && (found.error().code == ErrorCode::NotFound ||
                               found.error().code == ErrorCode::NotAllowed))
                    continue;
                if (!found)
                    return fail(found.error());
                auto version = m_workspace.cases().version(each.version);
                if (!version || !isHere(version->attributes.area) || found->file.state != CaseState::Released)
                    continue;
                auto can = canCome(*found);
                if (!can)
                    return fail(can.error());
                if (!*can)
                    continue;
                AgendaSuggestion one{AgendaSuggestion::Kind::Returned, each.title};
                const int times = row.withinYear;
                one.why =
                    Suggest::tr("The same stood in the way of %n case(s) within a year: %1.", nullptr, times)
                        .arg(row.block.name);
                one.as = AgendaKind::Case;
                one.caseId = each.id;
                one.reason = AgendaReason(u"pattern"_s);
                add(std::move(one));
                break;
            }
        }
        return {};
    }

    Result<void> standingOut() {
        TrendService& trends = m_workspace.trends();
        const auto any = trends.hasCounts();
        if (!any)
            return fail(any.error());
        if (!*any)
            return {};
        const auto look = trends.look({}, [this](int, int) { return !m_goesOn || m_goesOn(); });
        if (!look)
            return fail(look.error());
        for (const LookSaying& saying : look->found) {
            if (!asksForALook(saying) || saying.theme.isEmpty() || !isHere(saying.area))
                continue;
            if (isFull(AgendaSuggestion::Kind::Signal))
                break;
            const auto series = trends.series(saying.theme, saying.area, Measure::Count);
            if (!series)
                return fail(series.error());
            if (series->explained)
                continue;
            const Vocabulary& words = m_workspace.vocabulary();
            const Area* place = words.findArea(saying.area);
            AgendaSuggestion one{AgendaSuggestion::Kind::Signal,
                                 QCoreApplication::translate("Table", "%1 in %2")
                                     .arg(words.label(saying.theme.id(), programLanguage()),
                                          place ? place->name : saying.area.id())};
            one.why = Suggest::tr("Not explained yet. %1").arg(saying.sentence);
            one.as = AgendaKind::Trend;
            one.theme = saying.theme;
            one.area = saying.area;
            add(std::move(one));
        }
        return {};
    }

    Result<void> ordinary() {
        const QDate day = m_detail.session.start.toLocalTime().date();
        const quint32 seed = day.toString(u"yyyyMMdd"_s).toUInt();
        const auto drawn = drawCase(m_workspace, m_detail.session.areas, m_cases, seed);
        if (!drawn)
            return fail(drawn.error());
        if (!*drawn || !(*drawn)->missing.isEmpty())
            return {};
        const CaseDraw& lot = **drawn;
        AgendaSuggestion one{AgendaSuggestion::Kind::Ordinary, lot.row.title};
        const int cases = lot.cases;
        one.why =
            Suggest::tr("An ordinary case, drawn with seed %1 from %n case(s): a table otherwise sees only "
                        "what got stuck.",
                        nullptr, cases)
                .arg(lot.seed);
        one.as = AgendaKind::Case;
        one.caseId = lot.row.id;
        add(std::move(one));
        return {};
    }

    Workspace& m_workspace;
    const SessionDetail& m_detail;
    const std::function<bool()>& m_goesOn;
    QList<CaseId> m_cases;
    QStringList m_points;
    QList<AgendaSuggestion> m_all;
};

} // namespace

Result<QList<AgendaSuggestion>> agendaSuggestions(Workspace& workspace, const SessionId& session,
                                                  const std::function<bool()>& goesOn) {
    const auto detail = workspace.table().detail(session);
    if (!detail)
        return fail(detail.error());
    if (detail->session.state != SessionState::Preparing)
        return QList<AgendaSuggestion>{};
    return Suggesting(workspace, *detail, goesOn).all();
}

Result<AgendaItemId> putOnAgenda(Workspace& workspace, const SessionId& session,
                                 const AgendaSuggestion& suggestion) {
    if (!suggestion.proposal.isEmpty())
        return workspace.blocks().proposals().putOn(session, suggestion.proposal);
    TableService& table = workspace.table();
    switch (suggestion.as) {
    case AgendaKind::Case:
        return table.addCase(session, suggestion.caseId, suggestion.reason);
    case AgendaKind::Trend:
        return table.addTrend(session, suggestion.theme, suggestion.area);
    case AgendaKind::Agreements:
    case AgendaKind::Other:
        break;
    }
    return table.addPoint(session, suggestion.title);
}

} // namespace leertafel::services
