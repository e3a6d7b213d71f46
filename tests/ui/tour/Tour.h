#pragma once

#include "app/Application.h"
#include "core/anonymity/Scanner.h"
#include "core/services/DemoBuilder.h"
#include "core/services/Workspace.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

namespace leertafel::test {

/// One demo store for all tours, in a temporary folder.
class TourStore {
public:
    TourStore();
    /// Opened for the member at `index` of the demo's list.
    std::unique_ptr<services::Workspace> open(int index) const;
    QString path() const { return m_folder.filePath(QStringLiteral("Voorbeeld.leertafel")); }
    QString settings() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    const services::DemoSummary& demo() const { return m_demo; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<services::StoreService> m_stores;
    services::DemoSummary m_demo;
};

/// Opens every page and state of the window on the demo store and saves a picture of each.
class Tour {
public:
    Tour(QApplication& app, const TourStore& store, const QString& language, const QString& scheme,
         const QSize& size, int textPercent, const QString& folder);
    ~Tour();

    /// The names of the pictures, in order.
    QStringList walk();

private:
    void today();
    void cases();
    void reviews();
    void trends();
    void table();
    void learning();
    void around();
    void locked();

    void go(ui::PageId page, const QString& kind = {}, const QString& id = {}, const QString& part = {});
    void tab(const QString& strip, int index);
    void save(const QString& name);
    void settle(int ms = 60);
    services::Workspace& workspace() { return *m_application.window().workspace(); }

    const TourStore& m_store;
    Application m_application;
    QDir m_folder;
    QStringList m_saved;
};

} // namespace leertafel::test
