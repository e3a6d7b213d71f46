// What comes after a table in the tour: what blocks, what came of it and why something was decided.
#include "core/services/FollowUpService.h"
#include "core/services/Handovers.h"
#include "core/services/RuleSignals.h"
#include "core/services/TableService.h"
#include "tests/ui/tour/Tour.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Widgets.h"
#include "ui/table/RoomScreen.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

/// Then the demo store's agreements stand in every state that the board has.
constexpr int daysAhead = 10;

} // namespace

void Tour::ledger() {
    go(ui::PageId::Table, u"ledger"_s);
    save(u"wat-blokkeert"_s);
    EXPECT_TRUE(press(u"ledger.add"_s));
    save(u"blokkade-noemen"_s);
    press(u"block.cancel"_s);
    EXPECT_TRUE(press(u"ledger.merge."_s));
    save(u"blokkade-samen"_s);
    press(u"ledger.cancel"_s);
    proposal();
}

/// The one that a third return made, all its way to the city and back to a draft for the next tour.
void Tour::proposal() {
    services::RuleSignals proposals = workspace().blocks().proposals();
    const auto all = proposals.all();
    ASSERT_TRUE(all && !all->isEmpty() && all->first().signal.state == ProposalState::Draft);
    const RuleSignalId id = all->first().signal.id;
    const auto part = [&id](const QString& name) { return u"proposal.%1.%2"_s.arg(name, id.text()); };
    const auto write = [this](const QString& field, const QString& words) {
        auto* text = seen<ui::GrowingText>(field);
        ASSERT_TRUE(text) << qPrintable(field);
        text->setFocus(Qt::TabFocusReason);
        text->setPlainText(words);
        settle();
    };
    const auto show = [this, &part](const QString& name) {
        auto* card = seen<QWidget>(part(u"card"_s));
        ASSERT_TRUE(card) << qPrintable(name);
        ui::bringIntoView(card);
        settle();
        save(name);
    };
    write(part(u"words"_s), u"Laat de hulp in de klas beginnen zonder verklaring, en kijk na een half "
                            "jaar samen wat ervan kwam."_s);
    show(u"voorstel-schrijven"_s);
    EXPECT_TRUE(press(part(u"propose"_s)));
    show(u"voorstel-gedaan"_s);
    EXPECT_TRUE(press(part(u"answered"_s)));
    write(part(u"said"_s), u"We proberen het een jaar op vier scholen."_s);
    for (const QString& choice : {u"verdict"_s, u"function"_s}) {
        auto* list = seen<ui::IdCombo>(part(choice));
        ASSERT_TRUE(list) << qPrintable(choice);
        list->setCurrentIndex(1);
    }
    show(u"voorstel-antwoord-schrijven"_s);
    EXPECT_TRUE(press(part(u"keepAnswer"_s)));
    show(u"voorstel-beantwoord"_s);
    EXPECT_TRUE(press(part(u"close"_s)));
    show(u"voorstel-gesloten"_s);
    press(u"shell.statusClose"_s);
    EXPECT_TRUE(proposals.reopen(id) && proposals.takeBack(id) && proposals.takeBack(id));
}

/// The board, the reasons of one of each kind, and the table that goes through what is open.
void Tour::followUp() {
    m_store.clock().setAhead(daysAhead);
    go(ui::PageId::Table, u"followUp"_s);
    save(u"wat-ervan-kwam"_s);
    const auto board = workspace().followUps().board();
    EXPECT_TRUE(board);
    QSet<FollowUpState> states;
    QMap<QString, AgreementId> reasons;
    for (const services::FollowUpRow& row : *board) {
        states.insert(row.state);
        reasons.insert(row.state == FollowUpState::Decide ? u"uitproberen"_s
                       : row.state == FollowUpState::Done ? u"afgerond"_s
                       : row.last                         ? u"bijgesteld"_s
                       : !row.dissents.isEmpty()          ? u"andere-mening"_s
                                                          : u"afspraak"_s,
                       row.agreement.id);
    }
    EXPECT_EQ(states.size(), 5) << "the board shows every state";
    const auto sessions = workspace().table().sessions();
    EXPECT_TRUE(sessions);
    SessionId coming;
    for (const TableSession& session : *sessions) {
        const auto detail = workspace().table().detail(session.id);
        for (const Agreement& agreement : detail ? detail->agreements : QList<Agreement>())
            if (agreement.decision == Decision::NotNow)
                reasons.insert(u"niet-nu"_s, agreement.id);
        if (session.state == SessionState::Preparing)
            coming = session.id;
    }
    EXPECT_GE(reasons.size(), 5) << "the demo store holds decisions of each kind";
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        go(ui::PageId::Table, u"agreement"_s, it.value().text());
        save(u"waarom-"_s + it.key());
    }
    const auto handovers = workspace().followUps().handovers().open();
    EXPECT_TRUE(handovers && !handovers->isEmpty()) << "the demo store hands a family over";
    if (handovers && !handovers->isEmpty()) {
        go(ui::PageId::Table, u"agreement"_s, handovers->first().row.agreement.id.text());
        press(u"handover.open.handover.talk"_s);
        save(u"overdracht"_s);
        key(Qt::Key_Escape);
    }
    openAgreements(coming);
    m_store.clock().setAhead(0);
}

/// How a table begins: a try-out whose day has come asks what was seen, what is late says so.
void Tour::openAgreements(const SessionId& session) {
    const ui::RoomScreen* screen = enterRoom(session);
    ASSERT_TRUE(screen);
    QSet<QString> shown;
    for (int i = 0; i < 10 && shown.size() < 2; ++i) {
        const bool tryOut = screen->view().choices.size() == 3;
        const QString name = tryOut ? u"aan-tafel-uitproberen"_s : u"aan-tafel-te-laat"_s;
        if (!screen->view().guide.isEmpty() && !shown.contains(name)) {
            shown.insert(name);
            save(name);
            if (tryOut) {
                key(Qt::Key_2);
                save(u"aan-tafel-uitkomst"_s);
                key(Qt::Key_Escape);
            }
        }
        key(Qt::Key_Right);
    }
    EXPECT_EQ(shown.size(), 2);
    go(ui::PageId::Table, u"session"_s, session.text());
}

} // namespace leertafel::test
