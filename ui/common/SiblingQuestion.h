#pragma once

#include "core/services/Workspace.h"
#include "ui/common/BackgroundJob.h"

namespace leertafel::ui {

/// Asks the store something on another thread, through a connection of its own. Only the last question is
/// answered; one that is replaced is stopped and nothing is heard of it.
template <typename Answer>
class SiblingQuestion final {
public:
    /// Tells the work whether its answer is still wanted.
    using StillWanted = std::function<bool()>;

    /// @param workspace outlives this.
    explicit SiblingQuestion(services::Workspace& workspace) : m_workspace(workspace) {}
    /// Stops and waits: the worker must be gone before the store closes.
    ~SiblingQuestion() {
        stop();
        for (QFuture<void>& work : m_work)
            work.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SiblingQuestion)

    /// @param work `Result<Answer>(services::Workspace&, StillWanted)`, on the other thread
    /// @param done `void(const Result<Answer>&)`, on this one
    template <typename Work, typename Done>
    void ask(Work work, Done done) {
        stop();
        m_work.removeIf([](const QFuture<void>& earlier) { return earlier.isFinished(); });
        m_stop = std::make_shared<std::atomic_bool>(false);
        m_running = true;
        m_work << inBackground(
            &m_owner,
            [&workspace = m_workspace, stop = m_stop, work = std::move(work)]() -> Result<Answer> {
                if (*stop)
                    return fail(ErrorCode::Cancelled);
                const auto mine = workspace.sibling();
                if (!mine)
                    return fail(mine.error());
                return work(**mine, [stop] { return !*stop; });
            },
            [this, stop = m_stop, done = std::move(done)](const Result<Answer>& answer) {
                if (*stop)
                    return;
                m_running = false;
                done(answer);
            });
    }

    void stop() {
        if (m_stop)
            *m_stop = true;
        m_running = false;
    }
    bool isRunning() const { return m_running; }

private:
    services::Workspace& m_workspace;
    QObject m_owner; ///< what is still under way is dropped with it
    std::shared_ptr<std::atomic_bool> m_stop;
    QList<QFuture<void>> m_work; ///< what may still go on
    bool m_running = false;
};

} // namespace leertafel::ui
