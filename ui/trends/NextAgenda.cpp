#include "ui/trends/NextAgenda.h"

#include "core/services/TableService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NextAgenda)
};

} // namespace

OnAgenda putOnNextAgenda(services::Workspace& workspace, const ThemeId& theme, const AreaCode& area) {
    const auto sessions = workspace.table().sessions();
    if (!sessions)
        return {true, errorSentence(sessions.error())};
    // Latest start first: the last one that still comes is the next one.
    const TableSession* next = nullptr;
    const QDateTime now = workspace.clock().now();
    for (const TableSession& session : *sessions)
        if (session.state == SessionState::Preparing && (next == nullptr || session.start >= now))
            next = &session;
    if (next == nullptr)
        return {false,
                Say::tr("No table is being prepared now."),
                Say::tr("Plan a table"),
                {PageId::Table, u"new"_s}};
    const auto added = workspace.table().addTrend(next->id, theme, area);
    const Place place{PageId::Table, u"session"_s, next->id.text()};
    if (!added)
        return {true, errorSentence(added.error()), Say::tr("Go to the table"), place};
    const QString day = dayWord(next->start.toLocalTime().date(), now.toLocalTime().date());
    return {false, Say::tr("On the agenda of %1.").arg(day), Say::tr("Go to the table"), place};
}

} // namespace leertafel::ui
