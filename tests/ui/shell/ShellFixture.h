#pragma once

#include "app/StoreJobs.h"
#include "tests/support/TestStore.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/today/TodayPage.h"
#include "ui/unlock/UnlockView.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>

namespace leertafel::test {

/// The window over a store in a temporary folder, with fresh preferences and dialogs that answer themselves.
class ShellFixture : public ::testing::Test {
protected:
    void SetUp() override {
        theme.apply(ui::Scheme::Light);
        makeWindow();
    }

    virtual void addPages(QMap<ui::PageId, ui::PageMaker>&) {}
    /// What the window opens stores with.
    virtual services::StoreService& stores() { return store.stores(); }

    void makeWindow() {
        using ui::PageId;
        QMap<PageId, ui::PageMaker> pages;
        pages.insert(PageId::Today, [](ui::PageContext context, QWidget* parent) {
            return new ui::TodayPage(context, parent);
        });
        pages.insert(PageId::Settings, [this](ui::PageContext context, QWidget* parent) {
            return new ui::SettingsPage(context, preferences, stores(), dialogs, *jobs, parent);
        });
        addPages(pages);
        window.reset();
        jobs = std::make_unique<StoreJobs>(stores());
        window = std::make_unique<ui::MainWindow>(pages, preferences, store.clock());
        gate = new ui::UnlockView(ui::UnlockParts{
            stores(),
            preferences,
            store.clock(),
            dialogs,
            {},
            [this](std::unique_ptr<services::Workspace> workspace) { window->enter(std::move(workspace)); },
            [this](const QString&) { return openSecret; }});
        window->setGate(gate);
        jobs->attach(*window, *gate);
        QObject::connect(window.get(), &ui::MainWindow::locked, gate, &ui::UnlockView::showStore);
        QObject::connect(window.get(), &ui::MainWindow::otherStoreAsked, gate, &ui::UnlockView::chooseFolder);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename T>
    T* find(const char* name) {
        T* found = window->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void click(const char* name) {
        if (auto* button = find<QAbstractButton>(name))
            QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const char* name, const QString& text) {
        if (auto* field = find<QLineEdit>(name)) {
            field->setFocus();
            field->clear();
            QTest::keyClicks(field, text);
        }
    }

    /// Past the gate the quick way.
    void enter(int member = 0) {
        store.close();
        auto workspace = stores().open(store.keys(member));
        ASSERT_TRUE(workspace.has_value());
        window->enter(std::move(*workspace));
    }

    /// LEERTAFEL_PICTURES=folder keeps pictures for the eye.
    void picture(const QString& name) {
        const QString where = qEnvironmentVariable("LEERTAFEL_PICTURES");
        if (where.isEmpty())
            return;
        QTest::qWait(40);
        window->grab().save(QDir(where).filePath(name + QStringLiteral(".png")));
    }

    /// Widgets that take the focus but have no name for a screen reader.
    QStringList nameless() const {
        QStringList names;
        const auto widgets = window->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            const bool own = !qobject_cast<const QScrollArea*>(widget) &&
                             !qobject_cast<const ui::Page*>(widget) &&
                             !widget->inherits("QComboBoxListView") &&
                             !widget->objectName().startsWith(QStringLiteral("qt_"));
            if (takesFocus && own && widget->accessibleName().isEmpty())
                names << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                             widget->objectName();
        }
        return names;
    }

    TestStore store{2};
    QTemporaryDir folder;
    ui::Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};
    ui::Theme theme{*qApp};
    QString printed;
    QString openSecret; ///< what the door may tell, as it does for the example
    ui::Dialogs dialogs{
        [this](QWidget*, const QString&, const QString& name) { return folder.filePath(name); },
        [this](QWidget*, const QString&, const QString&) { return folder.path(); },
        [this](QWidget*, QTextDocument& document) {
            printed = document.toPlainText();
            return true;
        }};
    std::unique_ptr<StoreJobs> jobs;
    std::unique_ptr<ui::MainWindow> window;
    ui::UnlockView* gate = nullptr;
};

} // namespace leertafel::test
