#include "ui/trends/ImportJob.h"

#include "ui/common/BackgroundJob.h"

#include <QTimer>

namespace leertafel::ui {

using services::ImportReport;

ImportJob::ImportJob(services::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_timer(new QTimer(this)) {
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_shared && m_shared->total > 0)
            Q_EMIT progressed(m_shared->done, m_shared->total);
    });
}

ImportJob::~ImportJob() {
    stop();
    if (m_over.valid())
        m_over.wait();
}

void ImportJob::start(Figures kind, const QString& path, const QString& source,
                      services::OnRefused onRefused) {
    if (m_running)
        return;
    m_running = true;
    auto shared = std::make_shared<Shared>();
    m_shared = shared;
    m_over = shared->over.get_future();
    m_timer->start();
    inBackground(
        this,
        [shared, &workspace = m_workspace, kind, path, source, onRefused]() -> Result<ImportReport> {
            const auto progress = [shared](int done, int total) {
                shared->done = done;
                shared->total = total;
                return !shared->stopped;
            };
            Result<ImportReport> result = fail(ErrorCode::Cancelled);
            // The connection closes before anybody is told that the work is over.
            if (auto sibling = workspace.sibling(); !sibling)
                result = fail(sibling.error());
            else if (kind == Figures::Counts)
                result = (*sibling)->trends().importCounts(path, source, onRefused, progress);
            else
                result = (*sibling)->trends().importPopulation(path, onRefused, progress);
            shared->over.set_value();
            return result;
        },
        [this](Result<ImportReport> result) {
            m_running = false;
            m_timer->stop();
            m_result = std::move(result);
            Q_EMIT finished();
        });
}

void ImportJob::stop() {
    if (m_shared)
        m_shared->stopped = true;
}

} // namespace leertafel::ui
