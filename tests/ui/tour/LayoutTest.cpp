#include "tests/ui/tour/Layout.h"
#include "tests/ui/tour/PaintedWords.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace leertafel::test {

namespace {

/// Shows a window of that size and gives what the judge says of it.
QString saidOf(QWidget& window, const QSize& size) {
    window.resize(size);
    window.show();
    QTest::qWait(20);
    window.resize(size);
    QApplication::sendPostedEvents();
    const QImage picture = window.grab().toImage();
    return (judgeLayout(window) + judgeWords(window, picture)).join(u'\n');
}

} // namespace

class Judge : public ::testing::Test {
protected:
    void SetUp() override { theme.apply(ui::Scheme::Light); }
    ui::Theme theme{*qApp};
    QWidget window;
};

TEST_F(Judge, IsSilentAboutWhatFits) {
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new ui::TextLabel(u"Een zin die over een paar regels loopt en overal past."_s));
    column->addWidget(ui::makeButton(u"Verder"_s, ui::ButtonKind::Primary));
    auto* field = new QLineEdit;
    field->setPlaceholderText(u"Zoeken"_s);
    column->addWidget(field);
    EXPECT_EQ(saidOf(window, {400, 300}).toStdString(), "");
}

TEST_F(Judge, SeesAButtonThatIsTooNarrow) {
    auto* button = ui::makeButton(u"Aan het einde van de dag nalopen"_s, ui::ButtonKind::Quiet, {}, &window);
    button->setGeometry(10, 10, 80, 34);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("and needs"));
}

TEST_F(Judge, SeesWordsThatNeedMoreLinesThanThereAre) {
    auto* label = new ui::TextLabel(u"Een zin die over een paar regels loopt en nergens past."_s);
    label->setParent(&window);
    label->setGeometry(10, 10, 120, 20);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("its lines need"));
}

TEST_F(Judge, SeesAWordThatIsBroken) {
    auto* label = new ui::TextLabel(u"Gezinshuisouderoverleg"_s);
    label->setParent(&window);
    label->setGeometry(10, 10, 60, 200);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("its words need"));
}

TEST_F(Judge, SeesAPlaceholderThatIsCut) {
    auto* field = new QLineEdit(&window);
    field->setPlaceholderText(u"Zoeken in alle teksten van het team"_s);
    field->setGeometry(10, 10, 120, 34);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("its words need"));
}

TEST_F(Judge, SeesWhatIsShortenedAndNotToldElsewhere) {
    auto* label = new ui::TextLabel(u"Een titel die te lang is voor de plek waar hij staat"_s);
    label->setParent(&window);
    label->setElided(true);
    label->setGeometry(10, 10, 120, 20);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("is shortened"));
    label->setToolTip(label->text());
    EXPECT_EQ(saidOf(window, {400, 300}).toStdString(), "");
}

TEST_F(Judge, SeesAControlOutsideTheWindow) {
    auto* button = ui::makeButton(u"Verder"_s, ui::ButtonKind::Quiet, {}, &window);
    button->setGeometry(350, 10, 120, 36);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("reaches outside"));
}

TEST_F(Judge, SeesAControlThatCannotBeScrolledTo) {
    auto* area = new QScrollArea(&window);
    area->setGeometry(0, 0, 200, 100);
    area->setWidgetResizable(false);
    auto* ground = new QWidget;
    ground->resize(180, 90);
    auto* button = ui::makeButton(u"Verder"_s, ui::ButtonKind::Quiet, {}, ground);
    button->setGeometry(0, 200, 120, 36);
    area->setWidget(ground);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("reaches outside"));
    ground->resize(180, 400);
    EXPECT_EQ(saidOf(window, {400, 300}).toStdString(), "");
    ground->resize(600, 400);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("scrolls sideways"));
}

TEST_F(Judge, SeesTwoBarsBesideEachOther) {
    auto* around = new QScrollArea(&window);
    around->setGeometry(0, 0, 200, 100);
    auto* ground = new QWidget;
    ground->resize(180, 90);
    auto* inside = new QScrollArea(ground);
    inside->setGeometry(0, 0, 180, 90);
    auto* words = new QWidget;
    words->resize(150, 400);
    inside->setWidget(words);
    around->setWidget(ground);
    EXPECT_EQ(saidOf(window, {400, 300}).toStdString(), "");
    ground->resize(180, 300);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("scrolls inside what scrolls"));
}

TEST_F(Judge, SeesNeighboursOverEachOther) {
    auto* row = new QHBoxLayout(&window);
    auto* first = ui::makeButton(u"Eerste"_s, ui::ButtonKind::Quiet);
    auto* second = ui::makeButton(u"Tweede"_s, ui::ButtonKind::Quiet);
    row->addWidget(first);
    row->addWidget(second);
    window.resize(400, 100);
    window.show();
    QTest::qWait(20);
    second->move(first->geometry().center());
    EXPECT_THAT(judgeLayout(window).join(u'\n').toStdString(), HasSubstr("lies over"));
}

TEST_F(Judge, SeesFaintWords) {
    auto* label = new QLabel(u"Grijs op grijs"_s, &window);
    label->setGeometry(10, 10, 200, 30);
    QPalette faint = label->palette();
    faint.setColor(QPalette::WindowText, QColor(0xb0, 0xac, 0xa4));
    label->setPalette(faint);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr(":1"));
}

TEST_F(Judge, SeesLinesTooLongToRead) {
    auto* label = new QLabel(QString(u"woord "_s).repeated(60), &window);
    label->setGeometry(10, 10, 2400, 30);
    EXPECT_THAT(saidOf(window, {2500, 300}).toStdString(), HasSubstr("too long a line"));
    label->setText(QString(u"woord "_s).repeated(12));
    EXPECT_EQ(saidOf(window, {2500, 300}).toStdString(), "");
}

TEST_F(Judge, AChoiceWithoutRoomEndsInDots) {
    auto* combo = new ui::IdCombo(&window);
    combo->add(u"a"_s, u"wijkoverstijgend signaal over een grens"_s);
    // A choice takes the width of its words a moment after it got them, where nothing holds it.
    combo->move(10, 10);
    combo->setFixedSize(140, 30);
    window.resize(300, 200);
    window.show();
    QTest::qWait(20);
    const QList<PaintedWord> words = paintedWords(window);
    ASSERT_FALSE(words.isEmpty());
    EXPECT_TRUE(words.first().text.endsWith(u'…')) << qPrintable(words.first().text);
    EXPECT_TRUE(words.first().text.startsWith(u"wijk"_s));
}

TEST_F(Judge, SeesAQuestionInABoxThatIsCut) {
    auto* combo = new ui::IdCombo(&window);
    combo->add({}, u"Kies hoe veilig het nu is…"_s);
    combo->move(10, 10);
    combo->setFixedSize(100, 30);
    EXPECT_THAT(saidOf(window, {400, 300}).toStdString(), HasSubstr("its words need"));
    combo->setFixedSize(300, 30);
    EXPECT_EQ(saidOf(window, {400, 300}).toStdString(), "");
}

TEST_F(Judge, SeesWhatIsStillEnglish) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"words.ts"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<TS><context><message><source>Read on</source><translation>Verder</translation></message>"
               "<message><source>Waiting since %1</source><translation>Wacht sinds %1</translation></message>"
               "<message><source>Week</source><translation>Week</translation></message></context></TS>");
    file.close();
    Untranslated english(file.fileName());
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new ui::TextLabel(u"Week"_s));
    column->addWidget(ui::makeButton(u"Verder"_s, ui::ButtonKind::Quiet));
    window.resize(300, 200);
    window.show();
    QTest::qWait(20);
    EXPECT_EQ(english.judge(window), QStringList());
    column->addWidget(ui::makeButton(u"&Read on"_s, ui::ButtonKind::Quiet));
    column->addWidget(new ui::TextLabel(u"Waiting since Friday"_s));
    QTest::qWait(20);
    EXPECT_THAT(english.judge(window).join(u'\n').toStdString(),
                testing::AllOf(HasSubstr("Read on"), HasSubstr("Waiting since Friday")));
}

} // namespace leertafel::test
