#pragma once

#include "app/Application.h"
#include "core/anonymity/Scanner.h"
#include "core/services/DemoBuilder.h"
#include "core/services/Workspace.h"
#include "tests/ui/tour/Layout.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

class QMenu;

namespace leertafel::test {

/// One demo store for all tours, in a temporary folder.
class TourStore {
public:
    TourStore();
    /// The one that is made once and shared by every test here.
    static const TourStore& shared();
    /// A new store each time, in which nothing was written yet.
    std::unique_ptr<services::Workspace> openEmpty() const;
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
    mutable int m_empty = 0; ///< made so far
};

/// Opens every page and state of the window on the demo store and saves a picture of each. Every picture is
/// another one, and stands as the judges of Layout.h want it.
class Tour {
public:
    Tour(QApplication& app, const TourStore& store, const QString& language, const QString& scheme,
         const QSize& size, int textPercent, const QString& folder);
    ~Tour();

    /// Goes round every page with Tab too, as the judge of Access.h does; it is the same in every look.
    void alsoByKey() { m_walksByKey = true; }
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
    // TourCorners.cpp
    void bestMatch();
    void writing();
    void textFromElsewhere();
    void readThrough(const CaseId& id);
    void tableForms(const SessionId& session);
    void atTable(const SessionId& session);
    void overview();
    void viewsOfTrends();
    void trendForms();
    void settings();
    void menus();
    void popUp(QMenu& menu); ///< under its word in the menu bar
    void nothingYet();
    void gate();

    void go(ui::PageId page, const QString& kind = {}, const QString& id = {}, const QString& part = {});
    /// Clicks a tab of the strip in sight.
    void tab(int index);
    /// Clicks the first button in sight whose name begins so; false without one.
    bool press(const QString& name);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void save(const QString& name);
    void judge(const QString& name, const QImage& picture);
    void settle(int ms = 60);
    services::Workspace& workspace() { return *m_application.window().workspace(); }

    const TourStore& m_store;
    Application m_application;
    QDir m_folder;
    QStringList m_saved;
    QHash<QByteArray, QString> m_seen;       ///< pictures by what they show
    std::unique_ptr<Untranslated> m_english; ///< in a Dutch window
    QSet<QString> m_told;
    bool m_walksByKey = false;
};

} // namespace leertafel::test
