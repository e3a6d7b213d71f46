#pragma once

#include "core/domain/Case.h"
#include "tests/ui/tour/Tour.h"

#include <QTest>

#include <gtest/gtest.h>

namespace leertafel::test {

/// The whole program on the demo store, worked by keys.
class Keyboard : public ::testing::Test {
protected:
    Keyboard();
    ~Keyboard() override;

    ui::MainWindow& window() { return m_application.window(); }
    services::Workspace& workspace() { return *window().workspace(); }
    void enter(std::unique_ptr<services::Workspace> workspace);
    void go(ui::PageId page, const QString& kind = {}, const QString& id = {});
    /// To what has the focus, else to the window.
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& words);
    /// The widget of that name in sight; null without one.
    QWidget* seen(const QString& name);
    bool isSeen(const QString& name) { return seen(name) != nullptr; }
    /// Presses the first button in sight whose name begins so, with the space bar.
    bool press(const QString& name);
    /// The name of what has the focus.
    QString focus();
    /// What has the focus is a control in sight.
    bool focusIsUsable();
    /// The first case of mine (or of another) in that state, opened.
    bool openCase(CaseState state, bool mine);
    void settle();

private:
    Application m_application;
};

} // namespace leertafel::test
