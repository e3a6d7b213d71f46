#pragma once

#include "core/services/Workspace.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QProgressBar;

namespace leertafel::ui {

/// How far a long job on another thread is, and a button to stop it. Seen only while a job goes on; a job
/// whose bar is gone is stopped.
class JobBar final : public QWidget {
    Q_OBJECT
public:
    /// @param name begins the names of its parts: `NAME.progress`, `NAME.stop`
    JobBar(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    ~JobBar() override;

    /// What the job tells, from any thread, and is stopped by.
    services::Progress begin();
    /// As its button does.
    void stop() { *m_stop = true; }
    /// Since it began: for what the job could not look at any more.
    bool isStopped() const { return *m_stop; }
    void end();

private:
    std::shared_ptr<std::atomic_bool> m_stop;
    QProgressBar* m_bar;
};

} // namespace leertafel::ui
