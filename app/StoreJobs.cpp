#include "app/StoreJobs.h"

#include "core/services/Workspace.h"
#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/shell/MainWindow.h"
#include "ui/unlock/UnlockView.h"

namespace leertafel {

void StoreJobs::attach(ui::MainWindow& window, ui::UnlockView& gate) {
    m_window = &window;
    m_gate = &gate;
}

void StoreJobs::begin(const ui::StoreWork& work) {
    // Later: the page that asks is among those that go.
    QMetaObject::invokeMethod(
        m_window, [this, work] { run(work); }, Qt::QueuedConnection);
}

std::optional<Result<QString>> StoreJobs::takeOutcome(const QString& part) {
    if (!m_outcome || part != m_part)
        return std::nullopt;
    return std::exchange(m_outcome, std::nullopt);
}

void StoreJobs::run(const ui::StoreWork& work) {
    if (m_window->isLocked())
        return;
    auto held = services::StoreService::hold(*m_window->workspace());
    const QString path = m_window->workspace()->path();
    m_gate->showWork(work.title, work.words);
    auto workspace = m_window->leave();
    if (!workspace)
        return;
    workspace.reset();
    m_outcome.reset();
    const services::StoreService& stores = m_stores;
    // The hold goes along and comes back, so that it ends where this says, and not when the task is cleared
    // up.
    ui::inBackground(
        m_window,
        [&stores, run = work.run, held = std::move(held)]() mutable {
            auto done = run(stores, held);
            return Ended{std::move(done), std::move(held)};
        },
        [this, work, path](Ended ended) { finish(work, path, std::move(ended)); });
}

void StoreJobs::finish(const ui::StoreWork& work, const QString& path, Ended ended) {
    if (ended.done && work.lockAfter) {
        ended.held.reset();
        m_gate->showStore(path);
        m_gate->say(*ended.done);
        return;
    }
    auto workspace = m_stores.open(ended.held);
    if (!workspace) {
        m_gate->showStore(path);
        m_gate->sayTrouble(ui::errorSentence(workspace.error()));
        return;
    }
    m_part = work.back.part;
    m_outcome = std::move(ended.done);
    m_window->enter(std::move(*workspace));
    m_window->go(work.back);
}

} // namespace leertafel
