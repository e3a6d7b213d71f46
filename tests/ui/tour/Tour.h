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

namespace leertafel::ui {
class RoomScreen;
}

namespace leertafel::test {

/// The system's clock, or some days ahead of it.
class TourClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addDays(m_ahead); }
    void setAhead(int days) { m_ahead = days; }

private:
    int m_ahead = 0;
};

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
    TourClock& clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    mutable TourClock m_clock;
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
    /// On the whole screen, at the first point of its agenda; null when it has none.
    const ui::RoomScreen* enterRoom(const SessionId& session);
    void overview();
    void viewsOfTrends();
    void mapOfAFile();
    void trendForms();
    void settings();
    void menus();
    void popUp(QMenu& menu); ///< under its word in the menu bar
    void nothingYet();
    void gate();
    // TourFollowUp.cpp
    void ledger();
    void proposal();
    void followUp();
    void openAgreements(const SessionId& session);

    void go(ui::PageId page, const QString& kind = {}, const QString& id = {}, const QString& part = {});
    /// Clicks a tab of the strip in sight.
    void tab(int index);
    /// Clicks the first button in sight whose name begins so; false without one.
    bool press(const QString& name);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// The one of that name that is shown; null without one.
    template <typename T>
    T* seen(const QString& name) {
        for (T* found : m_application.window().findChildren<T*>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
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
