#pragma once

#include "core/services/TrendService.h"

#include <QObject>

#include <atomic>
#include <future>
#include <memory>

class QTimer;

namespace leertafel::ui {

enum class Figures { Counts, Population };

/// Reads one file of figures on a worker thread, through a connection of its own.
class ImportJob : public QObject {
    Q_OBJECT
public:
    explicit ImportJob(services::Workspace& workspace, QObject* parent = nullptr);
    /// Stops and waits: the worker must be gone before the store closes.
    ~ImportJob() override;

    void start(Figures kind, const QString& path, const QString& source, services::OnRefused onRefused);
    void stop();
    bool isRunning() const { return m_running; }
    const Result<services::ImportReport>& result() const { return m_result; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(); ///< `result` holds what came of it

private:
    struct Shared {
        std::atomic<bool> stopped = false;
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::promise<void> over;
    };
    services::Workspace& m_workspace;
    std::shared_ptr<Shared> m_shared;
    std::future<void> m_over;
    QTimer* m_timer;
    bool m_running = false;
    Result<services::ImportReport> m_result = fail(ErrorCode::Cancelled);
};

} // namespace leertafel::ui
