#include "tests/ui/tour/KeyboardFixture.h"

#include "core/services/CaseService.h"
#include "tests/ui/tour/Access.h"

#include <QAbstractButton>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace leertafel::test {

Keyboard::Keyboard()
    : m_application(*qApp, StartOptions{TourStore::shared().path(), u"nl"_s, u"light"_s, 100, false,
                                        TourStore::shared().settings()}) {
    EXPECT_TRUE(m_application.start());
    window().resize(1440, 900);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    enter(TourStore::shared().open(0));
}

Keyboard::~Keyboard() { window().lock(); }

void Keyboard::enter(std::unique_ptr<services::Workspace> workspace) {
    ASSERT_TRUE(workspace);
    window().enter(std::move(workspace));
    settle();
}

void Keyboard::settle() {
    QTest::qWait(30);
    QApplication::sendPostedEvents();
}

void Keyboard::go(ui::PageId page, const QString& kind, const QString& id) {
    window().go(ui::Place{page, kind, id, {}});
    settle();
}

void Keyboard::key(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* at = QApplication::activePopupWidget();
    if (at && at->focusWidget())
        at = at->focusWidget();
    if (!at)
        at = window().focusWidget();
    QTest::keyClick(at ? at : &window(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void Keyboard::type(const QString& words) {
    if (QWidget* at = window().focusWidget())
        QTest::keyClicks(at, words);
    settle();
}

QWidget* Keyboard::seen(const QString& name) {
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all)
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    return nullptr;
}

bool Keyboard::press(const QString& name) {
    const auto buttons = window().findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || !button->objectName().startsWith(name))
            continue;
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        settle();
        return true;
    }
    return false;
}

QString Keyboard::focus() {
    const QWidget* at = window().focusWidget();
    return at ? at->objectName() : QString();
}

bool Keyboard::focusIsUsable() {
    const QWidget* at = window().focusWidget();
    return at && at->isEnabled() && isInSight(*at) && at->focusPolicy() != Qt::NoFocus;
}

bool Keyboard::openCase(CaseState state, bool mine) {
    services::CaseFilter filter;
    filter.limit = 500;
    filter.state = state;
    const auto rows = workspace().cases().list(filter);
    if (!rows)
        return false;
    for (const services::CaseRow& row : *rows)
        if (row.mine == mine) {
            go(ui::PageId::Cases, u"case"_s, row.id.text());
            return true;
        }
    return false;
}

} // namespace leertafel::test
