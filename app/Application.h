#pragma once

#include "app/StartOptions.h"
#include "core/domain/Clock.h"
#include "core/services/StoreService.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Preferences.h"
#include "ui/unlock/UnlockParts.h"

#include <QTranslator>

#include <memory>

class QApplication;

namespace leertafel {

class StoreJobs;

namespace services {
class Workspace;
}
namespace ui {
class MainWindow;
class Theme;
class UnlockView;
} // namespace ui

/// Wires storage and window together; the only place that does.
class Application {
public:
    Application(QApplication& app, const StartOptions& options, ui::Dialogs dialogs = systemDialogs());
    ~Application();

    /// Loads words and scanner, then shows the window. What is built in but does not load ends the start.
    Result<void> start();
    ui::MainWindow& window() { return *m_window; }
    ui::Theme& theme() { return *m_theme; }

    /// File and print dialogs of the system.
    static ui::Dialogs systemDialogs();

private:
    void installTranslations();
    void applyLook();
    void makeWindow();
    void enter(std::unique_ptr<services::Workspace> workspace);
    QString examplePath() const;
    Result<ui::Example> makeExample(const services::Progress& progress) const;

    QApplication& m_app;
    StartOptions m_options;
    ui::Dialogs m_dialogs;
    SystemClock m_clock;
    ui::Preferences m_preferences;
    QTranslator m_ownWords;
    QTranslator m_qtWords;
    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::unique_ptr<services::StoreService> m_stores;
    std::unique_ptr<StoreJobs> m_jobs;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::UnlockView* m_gate = nullptr; ///< owned by the window
};

} // namespace leertafel
