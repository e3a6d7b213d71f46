#include "ui/trends/TrendsPage.h"

#include "core/services/TodayService.h"
#include "tests/support/HeldThreads.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/charts/ControlChart.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/today/TodayRows.h"
#include "ui/trends/FiguresPanel.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

class TrendsPageTest : public ::testing::Test {
protected:
    void open(const Place& place = {PageId::Trends}) {
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        navigator.workspace = &store.as(0);
        navigator.inFront = page.get();
        page->resize(1264, 800);
        page->show();
        page->open(place);
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void importSample() {
        ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
    }
    QList<Explanation> explanations() {
        return store.as(0)
            .trends()
            .story(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s), Quarter::of(2020, 1),
                   Quarter::of(2025, 4))
            ->explanations;
    }
    Place leidscheRijn(const QString& quarter = {}) const {
        return {PageId::Trends, u"trend"_s, u"gevoel.druk|WK034409"_s, quarter};
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TrendsPage> page;
};

} // namespace

TEST_F(TrendsPageTest, withoutCountsItSaysWhatToDo) {
    open();
    EXPECT_FALSE(find(u"trends.chart"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.agenda"_s)->isVisible());
    click(u"empty.button"_s);
    EXPECT_TRUE(find(u"import.path"_s)->isVisible());
    EXPECT_TRUE(page->goBack());
    EXPECT_FALSE(find(u"import.path"_s)->isVisible());
}

TEST_F(TrendsPageTest, withoutCountsToImportThemIsTheStep) {
    open();
    EXPECT_EQ(find<QPushButton>(u"empty.button"_s)->property("kind"), u"primary"_s);
}

TEST_F(TrendsPageTest, aViewIsMadeWhenItIsFirstShown) {
    importSample();
    open();
    const QHash<QString, QString> views{{u"sideBySide"_s, u"panels.table"_s},
                                        {u"compare"_s, u"trends.compare"_s},
                                        {u"map"_s, u"map.table"_s},
                                        {u"ladder"_s, u"ladder.table"_s},
                                        {u"district"_s, u"trends.district"_s},
                                        {u"overview"_s, u"trends.overview"_s}};
    EXPECT_EQ(page->findChild<QWidget*>(u"trends.figures"_s), nullptr);
    for (auto it = views.cbegin(); it != views.cend(); ++it) {
        EXPECT_EQ(page->findChild<QWidget*>(it.value()), nullptr) << it.value().toStdString();
        page->open({PageId::Trends, it.key(), {}, {}});
        EXPECT_TRUE(find(it.value())->isVisible()) << it.value().toStdString();
        page->open({PageId::Trends, it.key(), {}, {}});
        EXPECT_EQ(page->findChildren<QWidget*>(it.value()).size(), 1);
    }
}

TEST_F(TrendsPageTest, countsComeInThroughTheWindow) {
    open();
    click(u"empty.button"_s);
    find<QLineEdit>(u"import.path"_s)->setText(test::writeCounts(folder.path()));
    click(u"import.start"_s);
    EXPECT_TRUE(find(u"import.message"_s)->isVisible()); // asks where they come from
    QTest::keyClicks(find(u"import.source"_s), u"example"_s);
    click(u"import.start"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find(u"import.undo"_s)->isVisible(); }, 20000));
    EXPECT_TRUE(*store.as(0).trends().hasCounts());
    click(u"trends.back"_s);
    EXPECT_TRUE(find(u"trends.chart"_s)->isVisible());
    click(u"trends.fetch"_s);
    click(u"import.undo"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !*store.as(0).trends().hasCounts(); }, patienceMs));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return page->focusWidget() == find(u"import.path"_s); }, patienceMs));
    EXPECT_FALSE(find(u"import.message"_s)->isVisible());
}

// What is done meanwhile waits for nothing; the watch over the loop of events tells when it does.
TEST_F(TrendsPageTest, onePutsDownACaseWhileAnImportGoesOn) {
    open();
    click(u"empty.button"_s);
    find<QLineEdit>(u"import.path"_s)->setText(test::writeManyCounts(folder.path(), 40'000));
    find<QLineEdit>(u"import.source"_s)->setText(u"example"_s);
    constexpr int most = 5;
    int made = 0;
    QObject::connect(find<QProgressBar>(u"import.progress"_s), &QProgressBar::valueChanged, page.get(), [&] {
        if (made < most && store.as(0).cases().create())
            ++made;
    });
    click(u"import.start"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find(u"import.undo"_s)->isVisible(); }, 60000));
    EXPECT_GT(made, 0);
    EXPECT_EQ(*store.as(0).cases().count({}), made);
    EXPECT_EQ(store.as(0).trends().batches()->first().records, 40'000);
    EXPECT_TRUE(store.as(0).verify()->ok());
}

TEST_F(TrendsPageTest, refusedLinesAreListedAndCanBeLeftOut) {
    const QString path = folder.filePath(u"broken.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("kwartaal;wijk;thema;verwijzer;aantal\n2022-K3;WK034409;leren.dyslexie;huisarts;7\n"
               "2022-K5;WK034409;leren.dyslexie;huisarts;7\n2022-K4;WK034409;leren.dyslexie;huisarts;<5\n");
    file.close();
    open();
    click(u"empty.button"_s);
    find<QLineEdit>(u"import.path"_s)->setText(path);
    find<QLineEdit>(u"import.source"_s)->setText(u"example"_s);
    click(u"import.start"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find(u"import.skip"_s)->isVisible(); }, 20000));
    auto* table = find<QTableView>(u"import.refused"_s);
    EXPECT_TRUE(table->isVisible());
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(0, 0).data().toInt(), 3);
    EXPECT_FALSE(*store.as(0).trends().hasCounts());
    click(u"import.skip"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find(u"import.undo"_s)->isVisible(); }, 20000));
    EXPECT_TRUE(*store.as(0).trends().hasCounts());
}

TEST_F(TrendsPageTest, aFileThatIsNotThereIsSaidInASentence) {
    open();
    click(u"empty.button"_s);
    find<QLineEdit>(u"import.path"_s)->setText(folder.filePath(u"nowhere.csv"_s));
    find<QLineEdit>(u"import.source"_s)->setText(u"example"_s);
    click(u"import.start"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find(u"import.message"_s)->isVisible(); }, 20000));
    EXPECT_FALSE(find(u"import.undo"_s)->isVisible());
    EXPECT_TRUE(find(u"import.start"_s)->isEnabled());
}

TEST_F(TrendsPageTest, aQuarterBringsItsSentenceAndItsCases) {
    importSample();
    const CaseId id = test::releasedCase(store, u"Thuis rustig"_s, true);
    open(leidscheRijn(u"2022-K4"_s));
    const auto* sentence = find<QLabel>(u"trends.sentence"_s);
    EXPECT_TRUE(sentence->text().contains(u"2022-K4"_s)) << sentence->text().toStdString();
    EXPECT_TRUE(find<QLabel>(u"story.heading"_s)->text().contains(u"2022-K4"_s));
    auto* link = find<QLabel>(u"story.case.C-2026-0001"_s);
    Q_EMIT link->linkActivated(u"case"_s);
    ASSERT_EQ(navigator.went.size(), 1);
    EXPECT_EQ(navigator.went.first(), (Place{PageId::Cases, u"case"_s, id.text()}));
    auto* chart = find<ControlChart>(u"trends.chart"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_TRUE(sentence->text().contains(u"2022-K3"_s));
    EXPECT_EQ(find<QLabel>(u"story.heading"_s)->text(), u"The story with this theme"_s)
        << "no case of that quarter";
}

TEST_F(TrendsPageTest, anExplanationTakesTheChipAway) {
    importSample();
    open(leidscheRijn());
    EXPECT_TRUE(find(u"story.unexplained"_s)->isVisible());
    click(u"story.addExplanation"_s);
    click(u"explanation.save"_s); // empty: asks for a sentence
    EXPECT_TRUE(find(u"explanationForm"_s)->isVisible());
    find<QPlainTextEdit>(u"explanation.text"_s)->setPlainText(u"groepen met veel wisseling"_s);
    find<QLineEdit>(u"explanation.refute"_s)->setText(u"kleine groepen vragen even vaak"_s);
    click(u"explanation.save"_s);
    EXPECT_FALSE(find(u"explanationForm"_s)->isVisible());
    EXPECT_TRUE(find(u"story.unexplained"_s)->isVisible()) << "one has no rival";
    EXPECT_TRUE(find<QLabel>(u"story.lacks"_s)->text().contains(u"rival"_s));
    click(u"story.addExplanation"_s);
    find<QPlainTextEdit>(u"explanation.text"_s)->setPlainText(u"een nieuwe regeling"_s);
    find<QLineEdit>(u"explanation.refute"_s)->setText(u"elders stijgt het niet"_s);
    click(u"explanation.save"_s);
    EXPECT_TRUE(find(u"story.unexplained"_s)->isVisible()) << "nobody weighed them";
    EXPECT_TRUE(find<QLabel>(u"story.lacks"_s)->text().contains(u"against"_s));
    for (const Explanation& one : explanations()) {
        for (const QString& stance : {u"for"_s, u"against"_s}) {
            EXPECT_TRUE(find(u"story.unexplained"_s)->isVisible());
            click(u"story.argue."_s + one.id.text());
            find<QRadioButton>(u"argument."_s + stance)->setChecked(true);
            find<QPlainTextEdit>(u"argument.words"_s)->setPlainText(u"zo zagen we het"_s);
            click(u"argument.save"_s);
        }
    }
    EXPECT_FALSE(find(u"story.unexplained"_s)->isVisible());
}

TEST_F(TrendsPageTest, aFormOpensBelowTheExplanationThatItIsAbout) {
    importSample();
    QList<ExplanationId> ids;
    for (const QString& text : {u"groepen met veel wisseling"_s, u"een ander formulier"_s, u"toeval"_s}) {
        Explanation rival;
        rival.theme = ThemeId(u"gevoel.druk"_s);
        rival.area = AreaCode(u"WK034409"_s);
        rival.text = text;
        rival.saidBy = u"team"_s;
        const auto id = store.as(0).trends().addExplanation(rival);
        ASSERT_TRUE(id);
        ids.append(*id);
    }
    open(leidscheRijn());
    const auto opener = [&](qsizetype at) { return find(u"story.argue."_s + ids.at(at).text()); };
    const auto top = [this](const QWidget* of) { return of->mapTo(page.get(), QPoint(0, 0)).y(); };
    const auto expectBelow = [&](qsizetype at) {
        const auto* form = find(u"argumentForm"_s);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const int gap = top(form) - top(opener(at)) - opener(at)->height();
                return gap >= 0 && gap <= 2 * ui::Theme::px(space::s);
            },
            10000))
            << at << ": " << top(opener(at)) << " and " << top(form);
        EXPECT_FALSE(form->visibleRegion().isEmpty()) << "in sight";
    };
    for (const qsizetype at : {0, 2, 1}) {
        click(u"story.argue."_s + ids.at(at).text());
        expectBelow(at);
    }
    find<QPlainTextEdit>(u"argument.words"_s)->setPlainText(u"zo zagen we het"_s);
    page->refresh();
    expectBelow(1);
    EXPECT_EQ(find<QPlainTextEdit>(u"argument.words"_s)->toPlainText(), u"zo zagen we het"_s);
    EXPECT_TRUE(page->goBack());
    EXPECT_FALSE(find(u"argumentForm"_s)->isVisible());
}

TEST_F(TrendsPageTest, whatSpeaksAgainstAnExplanationStandsBelowItAndCanBeTakenBack) {
    importSample();
    Explanation rival;
    rival.theme = ThemeId(u"gevoel.druk"_s);
    rival.area = AreaCode(u"WK034409"_s);
    rival.text = u"groepen met veel wisseling"_s;
    rival.saidBy = u"team"_s;
    const auto id = store.as(0).trends().addExplanation(rival);
    ASSERT_TRUE(id);
    open(leidscheRijn());
    click(u"story.argue."_s + id->text());
    click(u"argument.save"_s); // asks which of the two
    EXPECT_TRUE(find(u"argumentForm"_s)->isVisible());
    find<QRadioButton>(u"argument.against"_s)->setChecked(true);
    click(u"argument.save"_s); // asks for words
    EXPECT_TRUE(explanations().first().arguments.isEmpty());
    find<QPlainTextEdit>(u"argument.words"_s)->setPlainText(u"ook thuis is het <b>druk</b>"_s);
    page->refresh();
    EXPECT_TRUE(page->goBack());
    EXPECT_FALSE(find(u"argumentForm"_s)->isVisible());
    EXPECT_EQ(page->focusWidget(), find(u"story.argue."_s + id->text()));
    EXPECT_TRUE(page->flush());
    open(leidscheRijn());
    click(u"story.argue."_s + id->text());
    EXPECT_EQ(find<QPlainTextEdit>(u"argument.words"_s)->toPlainText(), u"ook thuis is het <b>druk</b>"_s);
    find<QRadioButton>(u"argument.against"_s)->setChecked(true);
    click(u"argument.save"_s);
    EXPECT_FALSE(find(u"argumentForm"_s)->isVisible());
    ASSERT_EQ(explanations().first().arguments.size(), 1);
    const ArgumentId said = explanations().first().arguments.first().id;
    const QString shown = find<QLabel>(u"story.argument."_s + said.text())->text();
    EXPECT_TRUE(shown.contains(u"Against"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"&lt;b&gt;druk"_s)) << qPrintable(shown);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(explanations().first().arguments.isEmpty());
    click(u"story.argue."_s + id->text());
    EXPECT_EQ(find<QPlainTextEdit>(u"argument.words"_s)->toPlainText(), u"ook thuis is het <b>druk</b>"_s);
    EXPECT_TRUE(store.as(0).verify()->ok());
}

TEST_F(TrendsPageTest, aFormBelongsToOneTrend) {
    importSample();
    Explanation rival;
    rival.theme = ThemeId(u"gevoel.druk"_s);
    rival.area = AreaCode(u"WK034409"_s);
    rival.text = u"groepen met veel wisseling"_s;
    rival.saidBy = u"team"_s;
    const auto id = store.as(0).trends().addExplanation(rival);
    ASSERT_TRUE(id);
    const Place other{PageId::Trends, u"trend"_s, u"gevoel.druk|WK034410"_s};
    const auto say = [this](const QString& combo, const QString& who) {
        auto* voices = find<IdCombo>(combo);
        voices->setCurrentId(who);
        Q_EMIT voices->chosen(who);
    };
    open(leidscheRijn());
    click(u"story.argue."_s + id->text());
    find<QRadioButton>(u"argument.against"_s)->setChecked(true);
    find<QPlainTextEdit>(u"argument.words"_s)->setPlainText(u"thuis is het rustig"_s);
    say(u"argument.saidBy"_s, u"school"_s);
    click(u"story.addExplanation"_s);
    find<QPlainTextEdit>(u"explanation.text"_s)->setPlainText(u"een nieuwe school"_s);
    say(u"explanation.saidBy"_s, u"family"_s);
    click(u"story.addAction"_s);
    find<QLineEdit>(u"action.title"_s)->setFocus();
    QTest::keyClicks(find<QLineEdit>(u"action.title"_s), u"een inloopuur"_s);
    const QDate today = find<QDateEdit>(u"action.date"_s)->date();
    find<QDateEdit>(u"action.date"_s)->setDate(QDate(2024, 3, 4));

    page->open(other);
    for (const QString& form : {u"argumentForm"_s, u"explanationForm"_s, u"actionForm"_s})
        EXPECT_FALSE(find(form)->isVisible()) << qPrintable(form);
    click(u"story.addExplanation"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"explanation.text"_s)->toPlainText(), QString());
    EXPECT_EQ(find<IdCombo>(u"explanation.saidBy"_s)->currentId(), u"team"_s);
    EXPECT_EQ(find<IdCombo>(u"argument.saidBy"_s)->currentId(), u"team"_s);
    EXPECT_EQ(find<QDateEdit>(u"action.date"_s)->date(), today);

    page->open(leidscheRijn());
    EXPECT_FALSE(find(u"explanationForm"_s)->isVisible());
    click(u"story.addExplanation"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"explanation.text"_s)->toPlainText(), u"een nieuwe school"_s);
    EXPECT_EQ(find<IdCombo>(u"explanation.saidBy"_s)->currentId(), u"family"_s);
    click(u"story.addAction"_s);
    EXPECT_EQ(find<QLineEdit>(u"action.title"_s)->text(), u"een inloopuur"_s);
    EXPECT_EQ(find<QDateEdit>(u"action.date"_s)->date(), QDate(2024, 3, 4));
    click(u"story.argue."_s + id->text());
    EXPECT_EQ(find<QPlainTextEdit>(u"argument.words"_s)->toPlainText(), u"thuis is het rustig"_s);
    EXPECT_FALSE(find<QRadioButton>(u"argument.against"_s)->isChecked()) << "words are kept, choices are not";
}

TEST_F(TrendsPageTest, anActionBecomesAMarkOnTheChart) {
    importSample();
    open(leidscheRijn());
    click(u"story.addAction"_s);
    find<QLineEdit>(u"action.title"_s)->setText(u"gesprek met scholen"_s);
    find<QLineEdit>(u"action.expectation"_s)->setText(u"minder aanvragen"_s);
    click(u"action.save"_s);
    EXPECT_FALSE(find(u"actionForm"_s)->isVisible());
    EXPECT_EQ(find<ControlChart>(u"trends.chart"_s)->trend().marks.size(), 1);
}

TEST_F(TrendsPageTest, whatAnActionDidStandsBelowIt) {
    importSample();
    Intervention action;
    action.area = AreaCode(u"WK034409"_s);
    action.themes = {ThemeId(u"gevoel.druk"_s)};
    action.startedOn = QDate(2023, 1, 16);
    action.title = u"gesprek met scholen"_s;
    ASSERT_TRUE(store.as(0).trends().addIntervention(action));
    open(leidscheRijn());
    const auto* effect = find<InlineMessage>(u"story.effect0"_s);
    ASSERT_TRUE(effect);
    EXPECT_TRUE(QTest::qWaitFor([&] { return effect->isVisible(); }));
    EXPECT_TRUE(effect->text().startsWith(u"Before "_s)) << effect->text().toStdString();
}

TEST_F(TrendsPageTest, theMakerIsAskedWhatIsToBecomeOfAnAction) {
    importSample();
    Intervention action;
    action.area = AreaCode(u"WK034409"_s);
    action.themes = {ThemeId(u"gevoel.druk"_s)};
    action.startedOn = QDate(2023, 1, 16);
    action.title = u"gesprek met scholen"_s;
    const auto id = store.as(0).trends().addIntervention(action);
    ASSERT_TRUE(id);
    const auto today = store.as(0).today().today();
    ASSERT_TRUE(today);
    const QList<TodayRow> asked = judgeRows(*today, *store.vocabulary());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked.first().first.contains(u"gesprek met scholen"_s));
    open(asked.first().place);
    EXPECT_TRUE(find(u"judgementForm"_s)->isVisible());
    click(u"judgement.save"_s);
    EXPECT_TRUE(find(u"judgementForm"_s)->isVisible()) << "nothing was chosen";
    find<QRadioButton>(u"judgement.adjust"_s)->setChecked(true);
    find<QPlainTextEdit>(u"judgement.words"_s)->setPlainText(u"twee scholen willen door"_s);
    EXPECT_TRUE(page->goBack());
    EXPECT_FALSE(find(u"judgementForm"_s)->isVisible());
    EXPECT_TRUE(page->flush());
    click(u"story.judge."_s + id->text());
    EXPECT_EQ(find<QPlainTextEdit>(u"judgement.words"_s)->toPlainText(), u"twee scholen willen door"_s);
    click(u"judgement.save"_s);
    EXPECT_FALSE(find(u"judgementForm"_s)->isVisible());
    const auto rows = [this] {
        return store.as(0)
            .trends()
            .story(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s), Quarter::of(2023, 1),
                   Quarter::of(2023, 1))
            ->actions.first()
            .judgements;
    };
    ASSERT_EQ(rows().size(), 1);
    EXPECT_EQ(rows().first().judgement.verdict, ActionVerdict::Adjust);
    EXPECT_TRUE(store.as(0).today().today()->actions.isEmpty());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(rows().isEmpty());
    click(u"story.judge."_s + id->text());
    EXPECT_EQ(find<QPlainTextEdit>(u"judgement.words"_s)->toPlainText(), u"twee scholen willen door"_s);
}

TEST_F(TrendsPageTest, escapeClosesAFormAndKeepsItsWordsEvenOverALock) {
    importSample();
    open(leidscheRijn());
    click(u"story.addExplanation"_s);
    find<QPlainTextEdit>(u"explanation.text"_s)->setPlainText(u"half a thought"_s);
    page->refresh();
    EXPECT_TRUE(page->goBack());
    EXPECT_FALSE(find(u"explanationForm"_s)->isVisible());
    EXPECT_EQ(page->focusWidget(), find(u"story.addExplanation"_s));
    EXPECT_TRUE(page->flush());
    open({PageId::Trends, u"trend"_s, u"gevoel.druk|WK034410"_s});
    EXPECT_EQ(find<QPlainTextEdit>(u"explanation.text"_s)->toPlainText(), QString());
    open(leidscheRijn());
    EXPECT_EQ(find<QPlainTextEdit>(u"explanation.text"_s)->toPlainText(), u"half a thought"_s);
    click(u"story.addExplanation"_s);
    click(u"explanation.cancel"_s);
    open(leidscheRijn());
    EXPECT_EQ(find<QPlainTextEdit>(u"explanation.text"_s)->toPlainText(), QString());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(find<QPlainTextEdit>(u"explanation.text"_s)->toPlainText(), u"half a thought"_s);
}

TEST_F(TrendsPageTest, whatWasWrittenDownCanBeTakenBackWithItsWords) {
    importSample();
    open(leidscheRijn());
    const auto story = [this] {
        return *store.as(0).trends().story(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s),
                                           Quarter::of(2020, 1), Quarter::of(2025, 4));
    };
    click(u"story.addExplanation"_s);
    find<QPlainTextEdit>(u"explanation.text"_s)->setPlainText(u"de klassen zijn voller"_s);
    click(u"explanation.save"_s);
    EXPECT_EQ(story().explanations.size(), 1);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(story().explanations.isEmpty());
    EXPECT_EQ(find<QPlainTextEdit>(u"explanation.text"_s)->toPlainText(), u"de klassen zijn voller"_s);
}

TEST_F(TrendsPageTest, aTypedNumberCanBeTakenBack) {
    importSample();
    open(leidscheRijn());
    const int before = int(store.as(0).trends().batches()->size());
    click(u"trends.fetch"_s);
    find<QLineEdit>(u"type.source"_s)->setText(u"nageteld"_s);
    click(u"type.save"_s);
    EXPECT_EQ(store.as(0).trends().batches()->size(), before + 1);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(store.as(0).trends().batches()->size(), before);
}

TEST_F(TrendsPageTest, chanceIsNotCalledUnexplained) {
    importSample();
    open({PageId::Trends, u"trend"_s, u"gevoel.druk|WK034408"_s});
    const QString sentence = find<QLabel>(u"trends.sentence"_s)->text();
    EXPECT_EQ(
        page->findChild<ControlChart*>()->trend().points[page->findChild<ControlChart*>()->first()].flag,
        services::PointFlag::None)
        << qPrintable(sentence);
    EXPECT_FALSE(find(u"story.unexplained"_s)->isVisible());
}

TEST_F(TrendsPageTest, takingFiguresAwayIsAskedFirstAndOnlyByItsButton) {
    importSample();
    open(leidscheRijn());
    click(u"trends.fetch"_s);
    auto* away = find<QPushButton>(u"batch.0"_s);
    QTest::mouseClick(away->parentWidget(), Qt::LeftButton, {}, QPoint(30, 10));
    EXPECT_EQ(page->findChild<QWidget*>(u"batch.question"_s), nullptr);
    click(u"batch.0"_s);
    ASSERT_NE(page->findChild<QWidget*>(u"batch.question"_s), nullptr);
    EXPECT_TRUE(*store.as(0).trends().hasCounts());
    EXPECT_TRUE(page->goBack()); // Esc leaves the question, not the page
    EXPECT_TRUE(find(u"trends.figures"_s)->isVisible());
    EXPECT_TRUE(*store.as(0).trends().hasCounts());
    click(u"batch.0"_s);
    find<QPushButton>(u"batch.yes"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !navigator.slowUndos.isEmpty(); }, patienceMs));
    EXPECT_FALSE(*store.as(0).trends().hasCounts());
    EXPECT_TRUE(navigator.slowUndos.takeLast().run(store.as(0)));
    EXPECT_TRUE(*store.as(0).trends().hasCounts());
}

// As for an import: nothing waits for it, and what it took away can come back through another connection.
TEST_F(TrendsPageTest, onePutsDownACaseWhileFiguresAreTakenAway) {
    ASSERT_TRUE(store.as(0).trends().importCounts(test::writeManyCounts(folder.path(), 40'000), u"example"_s,
                                                  services::OnRefused::ImportNothing));
    open();
    click(u"trends.fetch"_s);
    test::HeldThreads held;
    click(u"batch.0"_s);
    find<QPushButton>(u"batch.yes"_s)->click();
    EXPECT_TRUE(*store.as(0).trends().hasCounts()) << "it is not done here";
    EXPECT_FALSE(find(u"batch.0"_s)->isEnabled());
    held.letGo();
    int made = 0;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            made += store.as(0).cases().create().has_value();
            return !navigator.slowUndos.isEmpty();
        },
        patienceMs));
    EXPECT_FALSE(*store.as(0).trends().hasCounts());
    EXPECT_EQ(*store.as(0).cases().count({}), made);
    auto sibling = store.as(0).sibling();
    ASSERT_TRUE(sibling);
    ASSERT_TRUE(navigator.slowUndos.takeLast().run(**sibling));
    EXPECT_EQ(store.as(0).trends().batches()->first().records, 40'000);
    EXPECT_TRUE(store.as(0).verify()->ok());
}

TEST_F(TrendsPageTest, takingFiguresAwayLeavesWhatIsSaidOfOthers) {
    importSample();
    store.clock().advance(60);
    open();
    click(u"trends.fetch"_s);
    find<QLineEdit>(u"import.path"_s)->setText(test::writeManyCounts(folder.path(), 200));
    find<QLineEdit>(u"import.source"_s)->setText(u"other"_s);
    click(u"import.start"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find(u"import.undo"_s)->isVisible(); }, patienceMs));
    ASSERT_EQ(store.as(0).trends().batches()->size(), 2);
    ASSERT_EQ(store.as(0).trends().batches()->first().records, 200) << "the last one stands first";
    click(u"batch.1"_s);
    find<QPushButton>(u"batch.yes"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return navigator.slowUndos.size() == 1; }, patienceMs));
    EXPECT_EQ(store.as(0).trends().batches()->size(), 1);
    EXPECT_TRUE(find(u"import.message"_s)->isVisible());
    EXPECT_TRUE(find(u"import.undo"_s)->isEnabled());
    click(u"import.undo"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return navigator.slowUndos.size() == 2; }, patienceMs));
    EXPECT_TRUE(store.as(0).trends().batches()->isEmpty());
    EXPECT_FALSE(find(u"import.message"_s)->isVisible());
}

TEST_F(TrendsPageTest, anImportIsStoppedWhileOtherFiguresAreTakenAway) {
    importSample();
    open();
    click(u"trends.fetch"_s);
    find<QLineEdit>(u"import.path"_s)->setText(test::writeManyCounts(folder.path(), 200));
    find<QLineEdit>(u"import.source"_s)->setText(u"other"_s);
    test::HeldThreads held;
    click(u"import.start"_s);
    click(u"batch.0"_s);
    find<QPushButton>(u"batch.yes"_s)->click();
    EXPECT_FALSE(find(u"batch.0"_s)->isEnabled()) << "one at a time";
    ASSERT_TRUE(find(u"import.stop"_s)->isEnabled());
    click(u"import.stop"_s);
    held.letGo();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return navigator.slowUndos.size() == 1 && !find(u"import.stop"_s)->isVisible(); },
        patienceMs));
    EXPECT_TRUE(find(u"import.message"_s)->isVisible()) << "it says that it was stopped";
    EXPECT_TRUE(store.as(0).trends().batches()->isEmpty());
}

// A change of language or of the size of letters makes the page anew meanwhile.
TEST_F(TrendsPageTest, figuresTakenAwayCanComeBackThoughThePageIsAnother) {
    importSample();
    open();
    click(u"trends.fetch"_s);
    QSignalSpy changes(&store.as(0), &services::Workspace::changed);
    test::HeldThreads held;
    click(u"batch.0"_s);
    find<QPushButton>(u"batch.yes"_s)->click();
    page.reset();
    open();
    held.letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !navigator.slowUndos.isEmpty(); }, patienceMs));
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.first().first().value<services::Topic>(), services::Topic::Counts);
    EXPECT_FALSE(find(u"trends.chart"_s)->isVisible()) << "there is nothing to show any more";
    EXPECT_TRUE(navigator.slowUndos.takeLast().run(store.as(0)));
    EXPECT_TRUE(*store.as(0).trends().hasCounts());
}

TEST_F(TrendsPageTest, theAgendaTakesTheTrendOrOffersToPlan) {
    importSample();
    open(leidscheRijn());
    click(u"trends.agenda"_s);
    click(u"trends.message.button"_s);
    EXPECT_EQ(navigator.went.last(), (Place{PageId::Table, u"new"_s}));
    const SessionId session = test::plannedSession(store);
    click(u"trends.agenda"_s);
    const auto detail = store.as(0).table().detail(session);
    ASSERT_TRUE(detail);
    ASSERT_EQ(detail->agenda.size(), 2);
    EXPECT_EQ(detail->agenda.last().item.theme, ThemeId(u"gevoel.druk"_s));
}

TEST_F(TrendsPageTest, oneKeyPutsTheTrendOnTheAgenda) {
    importSample();
    const SessionId session = test::plannedSession(store);
    open(leidscheRijn());
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), patienceMs));
    find<ControlChart>(u"trends.chart"_s)->setFocus();
    QTest::keyClick(find<ControlChart>(u"trends.chart"_s), Qt::Key_A,
                    Qt::ControlModifier | Qt::ShiftModifier);
    const auto detail = store.as(0).table().detail(session);
    ASSERT_TRUE(detail);
    ASSERT_EQ(detail->agenda.size(), 2);
    EXPECT_EQ(detail->agenda.last().item.area, AreaCode(u"WK034409"_s));
    EXPECT_FALSE(detail->agenda.last().detail.isEmpty()) << "its sheet is filled in";
}

TEST_F(TrendsPageTest, everythingOnTopIsFoundByName) {
    importSample();
    open(leidscheRijn());
    const QList<QAction*> actions = page->menuActions();
    ASSERT_EQ(actions.size(), 4);
    for (const QAction* action : actions)
        EXPECT_TRUE(action->isEnabled()) << action->text().toStdString();
    actions[2]->trigger();
    EXPECT_TRUE(find(u"trends.figures"_s)->isVisible());
    for (const QAction* action : page->menuActions().mid(1))
        EXPECT_FALSE(action->isEnabled()) << "nothing of a trend is in front";
}
