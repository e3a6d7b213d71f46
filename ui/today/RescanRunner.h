#pragma once

#include "core/services/Workspace.h"

#include <atomic>
#include <memory>

namespace leertafel::ui {

/// Looks at my own texts again on another thread when rules, lists or the team's words are others than the
/// last time: a few at a time, until all are done or this goes. Where it stopped it goes on the next time.
class RescanRunner final : public QObject {
    Q_OBJECT
public:
    /// Begins at once, and anew whenever the words of the team change. @param workspace outlives this.
    explicit RescanRunner(services::Workspace& workspace, QObject* parent = nullptr);
    ~RescanRunner() override;

Q_SIGNALS:
    /// All was looked at.
    void done();

private:
    void run();

    services::Workspace& m_workspace;
    std::shared_ptr<std::atomic_bool> m_stop;
    QFuture<void> m_work;
    bool m_running = false;
    bool m_again = false;
};

} // namespace leertafel::ui
