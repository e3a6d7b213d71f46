#include "tests/ui/shell/ShellFixture.h"

#include "core/services/CaseService.h"
#include "core/services/TodayService.h"
#include "core/services/TrendService.h"
#include "ui/common/Labels.h"
#include "ui/common/Widgets.h"
#include "ui/today/TodayRows.h"

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 2, 2}, {9, 0}, Qt::UTC);

TEST(TodayRows, EachWaitingReviewSaysWhyItIsHere) {
    services::Today today;
    for (const QString& waitsFor : {u"accept"_s, u"answers"_s, u"advice"_s, u"view"_s, u"confirm"_s}) {
        services::ReviewRow row;
        row.review.id = ReviewId(waitsFor);
        row.review.changedAt = now.addDays(-1);
        row.caseTitle = u"De brugklas past nog niet"_s;
        row.otherName = u"Sam Verzonnen"_s;
        row.waitsForMe = true;
        row.waitsFor = waitsFor;
        today.reviews << row;
    }
    today.reviews.first().review.wantedBy = {2026, 2, 5};
    const QList<ui::TodayRow> rows = ui::askedRows(today, now);
    ASSERT_EQ(rows.size(), 5);
    for (const ui::TodayRow& row : rows) {
        EXPECT_TRUE(row.first.contains(u"De brugklas"_s));
        EXPECT_FALSE(row.second.isEmpty());
        EXPECT_FALSE(row.button.isEmpty());
        EXPECT_EQ(row.place.kind, u"review"_s);
    }
    EXPECT_EQ(rows.at(0).when, u"preferably by do 5 feb"_s);
    EXPECT_EQ(rows.at(1).when, u"since yesterday"_s);
}

TEST(TodayRows, AnOwnViewIsAskedOfWhoStillHasToWriteOne) {
    services::ReviewRow row;
    row.otherName = u"Sam Verzonnen"_s;
    row.waitsForMe = true;
    row.waitsFor = u"view"_s;
    const auto reason = [&row](bool author, bool signedByOther) {
        row.iAmAuthor = author;
        row.signedByOther = signedByOther;
        services::Today today;
        today.reviews << row;
        return ui::askedRows(today, now).constFirst().second;
    };
    const auto signedWords = u"Sam Verzonnen has signed; your own view and your signature are left"_s;
    EXPECT_EQ(reason(true, true), signedWords);
    EXPECT_EQ(reason(false, true), signedWords);
    EXPECT_TRUE(reason(true, false).startsWith(u"Sam Verzonnen has read along"_s));
    EXPECT_FALSE(reason(false, false).contains(u"has read along"_s)) << "that was the reader";
}

TEST(TodayRows, WhatWasTouchedLastComesFirst) {
    services::Today today;
    for (const int minutes : {300, 10}) {
        services::CaseRow draft;
        draft.id = CaseId(u"c%1"_s.arg(minutes));
        draft.title = u"%1"_s.arg(minutes);
        draft.changed = now.addSecs(-60 * minutes);
        today.drafts << draft;
        Reflection note;
        note.id = ReflectionId(u"r%1"_s.arg(minutes));
        note.insight = u"%1"_s.arg(minutes + 5);
        note.changed = now.addSecs(-60 * (minutes + 5));
        today.reflections << note;
    }
    const auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    ASSERT_TRUE(vocabulary);
    QStringList firsts;
    for (const ui::TodayRow& row : ui::unfinishedRows(today, **vocabulary, now))
        firsts << row.first;
    EXPECT_EQ(firsts, (QStringList{u"10"_s, u"Reflection: 15"_s, u"300"_s, u"Reflection: 305"_s}));
}

TEST(TodayRows, AgreementsSayWhoAndWhen) {
    const auto loaded = Vocabulary::load(u":/vocabulary"_s);
    ASSERT_TRUE(loaded);
    const Vocabulary& vocabulary = **loaded;
    services::Today today;
    services::AgreementDue due;
    due.agreement.decision = Decision::TryOut;
    due.agreement.owner = u"gezinswerker buurtteam"_s;
    due.agreement.dueOn = {2026, 2, 6};
    due.agreement.id = AgreementId(u"a"_s);
    due.sessionDay = {2025, 12, 1};
    today.agreements << due;
    const QList<ui::TodayRow> rows = ui::agreementRows(today, vocabulary, now);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.first().second.contains(u"gezinswerker buurtteam"_s));
    EXPECT_EQ(rows.first().when, u"look again on vr 6 feb"_s);
    today.agreements.first().agreement.dueOn = {2026, 2, 3};
    EXPECT_EQ(ui::agreementRows(today, vocabulary, now).constFirst().when, u"look again tomorrow"_s);
    today.agreements.first().agreement.dueOn = {2026, 1, 12};
    EXPECT_EQ(ui::agreementRows(today, vocabulary, now).constFirst().when, u"was due 12 jan"_s);
    EXPECT_EQ(rows.first().place, (ui::Place{ui::PageId::Table, u"agreement"_s, u"a"_s, {}}));
    today.agreements.first().agreement.laterOn = {2026, 3, 2};
    EXPECT_EQ(ui::agreementRows(today, vocabulary, now).constFirst().when, u"look again on ma 2 mrt"_s)
        << "of a changed try-out";
    today.agreements.first().agreement.owner = u"ervaringsdeskundige_jongere"_s;
    const QString who = ui::agreementRows(today, vocabulary, now).constFirst().second;
    EXPECT_TRUE(who.endsWith(vocabulary.label(u"ervaringsdeskundige_jongere"_s, ui::language())))
        << qPrintable(who);
}

TEST(TodayRows, TheFamilyHearsWhatComesOfIt) {
    services::Today today;
    EXPECT_TRUE(ui::familyRows(today, now).isEmpty());
    services::FamilyToTell family;
    family.first = AgreementId(u"a"_s);
    family.caseTitle = u"Zonder bankpas geen zwemles"_s;
    family.sessionDay = {2026, 1, 20};
    family.decisions = 2;
    today.families << family;
    const QList<ui::TodayRow> rows = ui::familyRows(today, now);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.first().first.endsWith(family.caseTitle));
    EXPECT_TRUE(rows.first().second.startsWith(u"2 thing"_s));
    EXPECT_EQ(rows.first().place, (ui::Place{ui::PageId::Table, u"agreement"_s, u"a"_s, {}}));
}

TEST(TodayRows, WhatIsUnfinishedSaysWhatIsLeft) {
    services::Today today;
    services::CaseRow draft;
    draft.id = CaseId(u"c"_s);
    draft.title = u"Zonder bankpas geen zwemles"_s;
    draft.changed = now;
    today.drafts << draft;
    services::CaseRow back = draft;
    today.returned << back;
    Reflection one;
    one.id = ReflectionId(u"r"_s);
    one.answers = {{1, u"Ik begon bij het rooster."_s}};
    one.changed = now;
    today.reflections << one;
    const ui::RowFacts facts{
        [](const services::CaseRow&) { return u"Ali Bedacht: “De straat staat er nog.”"_s; },
        [](const services::CaseRow&) { return 3; }};
    const auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    ASSERT_TRUE(vocabulary);
    const QList<ui::TodayRow> rows = ui::unfinishedRows(today, **vocabulary, now, facts);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows.at(0).second.startsWith(u"3 thing"_s));
    EXPECT_EQ(rows.at(1).first, u"Reflection: Ik begon bij het rooster"_s);
    EXPECT_EQ(ui::askedRows(today, now, facts).constFirst().second,
              u"Ali Bedacht: “De straat staat er nog.”"_s);
    EXPECT_EQ(ui::askedRows(today, now).constFirst().second, u"Your colleague wrote why"_s);
}

class Today : public ShellFixture {
protected:
    /// The newest quarter of so many is high; the one after it is still coming in.
    void importRise(int from, int quarters) {
        QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
        for (int i = from; i < quarters; ++i)
            for (const QString& area : {u"WK034409"_s, u"WK034410"_s, u"WK034408"_s})
                for (const QString& thema : {u"gevoel.druk"_s, u"leren.dyslexie"_s})
                    lines += u"%1;%2;%3;huisarts;%4\n"_s.arg(Quarter::of(2020, 1).plus(i).text(), area, thema)
                                 .arg(i == quarters - 2 && area == u"WK034409" && thema == u"gevoel.druk"
                                          ? 48
                                          : 14 + i % 3)
                                 .toUtf8();
        QFile file(folder.filePath(u"counts%1.csv"_s.arg(from)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        const auto done = store.as(0).trends().importCounts(file.fileName(), u"voorbeeld"_s,
                                                            services::OnRefused::ImportNothing);
        ASSERT_TRUE(done && done->imported);
    }
};

TEST_F(Today, SaysWhatTheQuarterlyLookSays) {
    importRise(0, 20);
    const auto look = store.as(0).today().standsOut();
    ASSERT_TRUE(look);
    ASSERT_FALSE(look->sayings.isEmpty());
    enter();
    auto* block = find<QWidget>("today.signals");
    QTRY_VERIFY_WITH_TIMEOUT(block->findChild<QPushButton*>(u"today.signal0"_s) != nullptr, 20000);
    EXPECT_TRUE(block->isVisible());
    auto* sentence = block->findChild<ui::TextLabel*>(u"today.signalSentence"_s);
    ASSERT_NE(sentence, nullptr);
    EXPECT_EQ(sentence->text(), look->sayings.first().sentence);
    EXPECT_TRUE(find<ui::TextLabel>("today.newSignals")->text().isEmpty());
    picture(u"today-signals"_s);
    const auto kept = window->workspace()->trends().keptLook();
    EXPECT_TRUE(kept && *kept) << "made once for all pages";
}

TEST_F(Today, AMarkGoesBelowTheButtonThatLeavesItNoRoom) {
    importRise(0, 20);
    enter();
    auto* block = find<QWidget>("today.signals");
    QTRY_VERIFY_WITH_TIMEOUT(block->findChild<QPushButton*>(u"today.signal0"_s) != nullptr, 20000);
    auto* row = block->findChild<QWidget*>(u"today.signalRow"_s);
    ASSERT_NE(row, nullptr);
    auto* look = row->findChild<QPushButton*>();
    const auto* mark = row->findChild<ui::Chip*>();
    ASSERT_TRUE(look && mark);
    QTRY_VERIFY(mark->x() >= look->geometry().right());
    EXPECT_LT(mark->y(), look->geometry().bottom()) << "beside it while there is room";
    while (look->sizeHint().width() + mark->width() <= row->width())
        look->setText(look->text() + u'x');
    QTRY_VERIFY(mark->y() >= look->geometry().bottom());
    EXPECT_EQ(look->width(), look->sizeHint().width()) << "not a letter is cut";
    QTRY_VERIFY(mark->geometry().bottom() <= row->height());
}

TEST_F(Today, SaysWhatIsNewSinceLastTime) {
    importRise(0, 12);
    const auto before = store.as(0).today().standsOut();
    ASSERT_TRUE(before);
    // Its rise is over, and another one has come.
    importRise(12, 22);
    const auto typed =
        store.as(0).trends().typeCount({Quarter::of(2025, 1), AreaCode(u"WK034410"_s),
                                        ThemeId(u"leren.dyslexie"_s), Referrer(u"huisarts"_s), 60},
                                       u"zelf geteld"_s);
    ASSERT_TRUE(typed);
    enter();
    auto* news = find<ui::TextLabel>("today.newSignals");
    QTRY_VERIFY_WITH_TIMEOUT(!news->text().isEmpty(), 20000);
    EXPECT_TRUE(news->text().contains(u"new since last time"_s)) << qPrintable(news->text());
    auto* title = find<QWidget>("today.signals")->findChild<QPushButton*>(u"today.signal0"_s);
    ASSERT_NE(title, nullptr);
}

TEST_F(Today, EmptyDayOffersAFirstCase) {
    enter();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("empty.button")->isVisible(), 2000);
    EXPECT_TRUE(find<QPushButton>("today.planTable")->isVisible());
}

TEST_F(Today, DraftsStandWhereIWas) {
    enter();
    const auto id = window->workspace()->cases().create();
    CaseDraft draft;
    draft.title = u"Zonder bankpas geen zwemles"_s;
    ASSERT_TRUE(window->workspace()->cases().saveDraft(*id, draft));
    window->go({ui::PageId::Today, {}, {}, {}});
    auto* list = find<ui::RowList>("today.unfinished");
    EXPECT_EQ(list->count(), 1);
    EXPECT_EQ(window->findChild<QPushButton*>(u"empty.button"_s), nullptr);
    picture(u"today-draft"_s);
}

} // namespace
