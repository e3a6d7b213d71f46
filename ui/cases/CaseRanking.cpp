#include "ui/cases/CaseRanking.h"

#include "core/services/Workspace.h"
#include "ui/common/BackgroundJob.h"

namespace leertafel::ui {

using Places = Result<QList<qint64>>;

CaseRanking::CaseRanking(services::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {}

CaseRanking::~CaseRanking() {
    stop();
    for (QFuture<void>& work : m_work)
        work.waitForFinished();
}

void CaseRanking::start(const services::CaseFilter& filter) {
    stop();
    m_work.removeIf([](const QFuture<void>& work) { return work.isFinished(); });
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    m_work << inBackground(
        this,
        [&workspace = m_workspace, stop = m_stop, filter]() -> Places {
            if (*stop)
                return fail(ErrorCode::Cancelled);
            const auto mine = workspace.sibling();
            if (!mine)
                return fail(mine.error());
            return (*mine)->cases().bestMatches(filter, [stop] { return !*stop; });
        },
        [this, stop = m_stop](const Places& places) {
            if (*stop)
                return;
            m_running = false;
            if (places)
                Q_EMIT ranked(*places);
            else
                Q_EMIT failed(places.error());
        });
}

void CaseRanking::stop() {
    if (m_stop)
        *m_stop = true;
    m_running = false;
}

} // namespace leertafel::ui
