#pragma once

#include "core/services/CaseService.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace leertafel::services {
class Workspace;
}

namespace leertafel::ui {

/// Puts the cases that answer a filter in the order of the best match, on another thread through a connection
/// of its own.
class CaseRanking final : public QObject {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit CaseRanking(services::Workspace& workspace, QObject* parent = nullptr);
    /// Stops and waits: the worker must be gone before the store closes.
    ~CaseRanking() override;

    /// What ran before is stopped, and nothing is heard of it any more.
    void start(const services::CaseFilter& filter);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void ranked(const QList<qint64>& places); ///< as `CaseService::listAt` takes them
    void failed(const leertafel::Error& error);

private:
    services::Workspace& m_workspace;
    std::shared_ptr<std::atomic_bool> m_stop;
    QList<QFuture<void>> m_work; ///< what may still go on
    bool m_running = false;
};

} // namespace leertafel::ui
