#include "ui/today/RescanRunner.h"

#include "core/services/TodayService.h"
#include "ui/common/BackgroundJob.h"

namespace leertafel::ui {

namespace {

bool lookAtAll(const services::Workspace& workspace, const std::atomic_bool& stop) {
    const auto mine = stop ? Result<std::unique_ptr<services::Workspace>>(nullptr) : workspace.sibling();
    while (mine && *mine && !stop) {
        const auto finished = (*mine)->today().lookAgain();
        if (!finished) // the next time the folder is opened it goes on from here
            return false;
        if (*finished)
            return true;
    }
    return false;
}

} // namespace

RescanRunner::RescanRunner(services::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_stop(std::make_shared<std::atomic_bool>(false)) {
    connect(&workspace, &services::Workspace::changed, this, [this](services::Topic topic) {
        if (topic == services::Topic::TeamWords)
            run();
    });
    run();
}

RescanRunner::~RescanRunner() {
    *m_stop = true;
    // The other thread opens the store through the workspace, which may go right after this.
    m_work.waitForFinished();
}

void RescanRunner::run() {
    if (m_workspace.isReadOnly())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_work = inBackground(
        this,
        [&workspace = m_workspace, stop = m_stop]() -> bool {
            const bool finished = lookAtAll(workspace, *stop);
            if (finished)
                workspace.giveMemoryBack();
            return finished;
        },
        [this](bool finished) {
            m_running = false;
            if (std::exchange(m_again, false))
                run();
            else if (finished)
                Q_EMIT done();
        });
}

} // namespace leertafel::ui
