#include "tests/ui/tour/Access.h"

#include <QLabel>
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

TEST_F(AccessJudge, SeesWhereTabGoesBackUp) {
    auto* last = new QPushButton(u"Tekenen"_s);
    column->addWidget(last);
    auto* middle = column->itemAt(1)->widget();
    QWidget::setTabOrder(first, last);
    QWidget::setTabOrder(last, middle);
    EXPECT_THAT(said(), HasSubstr("'Tekenen': Tab goes back up from there, to"));
}

TEST_F(AccessJudge, SeesWhereTabGoesBackToTheLeft) {
    auto* row = new QHBoxLayout;
    auto* left = new QPushButton(u"Links"_s);
    auto* right = new QPushButton(u"Rechts"_s);
    row->addWidget(left);
    row->addWidget(right);
    column->addLayout(row);
    EXPECT_EQ(said(), "");
    QWidget::setTabOrder(column->itemAt(1)->widget(), right);
    QWidget::setTabOrder(right, left);
    EXPECT_THAT(said(), HasSubstr("'Rechts': Tab goes back to the left from there, to"));
}

TEST_F(AccessJudge, SeesWhereTabGoesFromTheFootToTheHead) {
    auto* below = column->itemAt(1)->widget();
    auto* title = new QPushButton(u"Titel"_s);
    auto* right = new QPushButton(u"Opslaan"_s);
    for (QWidget* each : {static_cast<QWidget*>(first), below, static_cast<QWidget*>(title)})
        each->setFixedWidth(60);
    column->insertWidget(0, title);
    column->insertWidget(1, right, 0, Qt::AlignRight);
    window.resize(400, 200);
    QWidget::setTabOrder(title, right);
    QWidget::setTabOrder(right, first);
    QWidget::setTabOrder(first, below);
    EXPECT_EQ(said(), "");
    QWidget::setTabOrder(title, first);
    QWidget::setTabOrder(first, below);
    QWidget::setTabOrder(below, right);
    EXPECT_THAT(said(), HasSubstr("Tab goes back up from there, to QPushButton 'Opslaan'"));
}

TEST_F(AccessJudge, ReadsAColumnToItsEndFirst) {
    auto* row = new QHBoxLayout;
    for (int i = 0; i < 2; ++i) {
        auto* part = new QWidget;
        auto* inner = new QVBoxLayout(part);
        for (const QString& words : {u"Boven"_s, u"Onder"_s})
            inner->addWidget(new QPushButton(words + QString::number(i)));
        row->addWidget(part);
    }
    column->addLayout(row);
    EXPECT_EQ(said(), "");
}

TEST_F(AccessJudge, ReadsAColumnToItsEndWhereverItsControlsStand) {
    auto* row = new QHBoxLayout;
    auto* left = new QWidget;
    auto* inner = new QVBoxLayout(left);
    for (const QString& words : {u"Vraag"_s, u"Antwoord"_s, u"Reden"_s})
        inner->addWidget(new QLabel(words));
    inner->addWidget(new QPushButton(u"Onderaan"_s));
    auto* right = new QWidget;
    auto* beside = new QVBoxLayout(right);
    beside->addWidget(new QPushButton(u"Bovenaan"_s));
    beside->addStretch(1);
    row->addWidget(left);
    row->addWidget(right);
    column->addLayout(row);
    EXPECT_EQ(said(), "");
}

} // namespace leertafel::test
