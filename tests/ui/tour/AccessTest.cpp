#include "tests/ui/tour/Access.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace leertafel::test {

namespace {

class AccessJudge : public ::testing::Test {
protected:
    AccessJudge() {
        column = new QVBoxLayout(&window);
        first = new QPushButton(u"Verder"_s);
        column->addWidget(first);
        column->addWidget(new QPushButton(u"Terug"_s));
    }
    std::string said() {
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        return judgeAccess(window).join(u'\n').toStdString();
    }
    QWidget window;
    QVBoxLayout* column;
    QPushButton* first;
};

} // namespace

TEST_F(AccessJudge, IsSilentWhereAllIsNamedAndReached) {
    auto* field = new QLineEdit;
    field->setAccessibleName(u"Zoeken"_s);
    column->addWidget(field);
    EXPECT_EQ(said(), "");
    EXPECT_TRUE(first->hasFocus());
}

TEST_F(AccessJudge, HearsAFieldWithoutAName) {
    column->addWidget(new QLineEdit);
    EXPECT_THAT(said(), HasSubstr("has no name"));
}

TEST_F(AccessJudge, SeesAButtonForTheMouseOnly) {
    auto* button = new QPushButton(u"Sluiten"_s);
    button->setFocusPolicy(Qt::ClickFocus);
    column->addWidget(button);
    EXPECT_THAT(said(), HasSubstr("'Sluiten': no key reaches it"));
}

TEST_F(AccessJudge, SeesATextThatKeepsTheFocus) {
    auto* text = new QPlainTextEdit;
    text->setAccessibleName(u"Verhaal"_s);
    column->addWidget(text);
    EXPECT_THAT(said(), HasSubstr("Tab stays there"));
}

TEST_F(AccessJudge, SeesWhatTabPassesBy) {
    auto* last = new QPushButton(u"Tekenen"_s);
    column->addWidget(last);
    QObject::connect(qApp, &QApplication::focusChanged, last, [this, last](QWidget*, const QWidget* now) {
        if (now == last)
            first->setFocus();
    });
    EXPECT_THAT(said(), HasSubstr("'Tekenen': Tab does not reach it"));
}

TEST_F(AccessJudge, SeesWhereTabTurnsBack) {
    auto* last = new QPushButton(u"Tekenen"_s);
    column->insertWidget(1, last);
    QWidget::setTabOrder(first, last);
    auto* middle = column->itemAt(2)->widget();
    QWidget::setTabOrder(last, middle);
    QObject::connect(qApp, &QApplication::focusChanged, last,
                     [last, middle](const QWidget* old, const QWidget* now) {
                         if (old == middle && now != last)
                             last->setFocus();
                     });
    EXPECT_THAT(said(), HasSubstr("Tab turns back there"));
}

} // namespace leertafel::test
