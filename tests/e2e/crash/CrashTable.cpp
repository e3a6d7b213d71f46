// The table on the whole screen: options, a decision, what came of a try-out and the notes of who runs it are
// typed while time goes on.
#include "core/services/TableService.h"
#include "core/services/UnsentWords.h"
#include "tests/e2e/crash/CrashRounds.h"

namespace leertafel::test {

using namespace Qt::StringLiterals;
using services::Workspace;

void CrashRounds::prepareTable() {
    if (!m_point.isEmpty())
        return;
    const auto workspace = m_store.open(m_me);
    services::TableService& tables = workspace->table();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TableSession session;
    session.kind = SessionKind(u"overlegtafel"_s);
    session.title = u"overlegtafel"_s;
    session.start = now.addDays(-21);
    Agreement trial;
    trial.session = valueOr(tables.create(session), "planning the earlier table");
    trial.decision = Decision::TryOut;
    trial.owner = u"gezinswerker"_s;
    trial.dueOn = now.date().addDays(-1);
    m_trial = valueOr(tables.record(trial, u"een rustplek op school"_s, {}, {}), "agreeing on a try-out");
    if (!tables.markHeld(trial.session))
        throw Broken{u"The earlier table is not held."_s};
    session.start = now.addDays(7);
    const auto table = valueOr(tables.create(session), "planning the table");
    m_point = valueOr(tables.addPoint(table, u"de wachttijd"_s), "putting a point on it");
    m_decided = valueOr(tables.addPoint(table, u"de vakantie"_s), "putting another on it");
}

void CrashRounds::runTable(Program& program) {
    program.press(u"Ctrl+5"_s);
    must(program.waitForVisible(u"table.agenda"_s), "The table does not open.");
    program.press(u"F11"_s);
    must(program.waitForVisible(u"room.screen"_s), "The table does not take the screen.");
    const auto typed = [this](const QString& widget, const QString& place) {
        addField(widget, [place](Workspace& workspace) {
            return valueOr(workspace.unsentWords().of(place), "unsent words");
        });
    };
    /// To an item of the agenda, and there to the part in which that can be typed.
    const auto go = [&](int item, const QString& widget) {
        for (int i = 0; i < 4; ++i)
            program.press(u"Up"_s);
        for (int i = 0; i < item; ++i)
            program.press(u"Down"_s);
        for (int i = 0; i < 12; ++i)
            program.press(u"Left"_s);
        for (int i = 0; i < 30 && !program.isVisible(widget); ++i)
            program.press(u"Right"_s);
        must(program.waitForVisible(widget), "The table comes to no place to type.");
    };
    switch (below(4)) {
    case 0:
        for (const int slot : {1, 2})
            typed(u"room.option.%1"_s.arg(slot), u"agenda/%1/option/%2/text"_s.arg(m_point.text()).arg(slot));
        go(1, u"room.option.1"_s);
        break;
    case 1:
        typed(u"decision.text"_s, u"agenda/%1/option/1/text"_s.arg(m_decided.text()));
        go(2, u"decision.text"_s);
        break;
    case 2:
        typed(u"room.notes"_s, u"agenda/%1/notes"_s.arg(m_point.text()));
        go(1, u"table.room"_s);
        program.press(u"S"_s);
        must(program.waitForVisible(u"room.notes"_s), "No notes can be kept beside the second screen.");
        must(program.isVisible(u"room.second"_s), "The second screen does not open.");
        break;
    default:
        typed(u"outcome.seen"_s, u"agreement/%1/outcome"_s.arg(m_trial.text()));
        for (int i = 0; i < 4; ++i)
            program.press(u"Up"_s);
        for (int i = 0; i < 12; ++i)
            program.press(u"Left"_s);
        program.press(u"1"_s);
        must(program.waitForVisible(u"outcome.seen"_s), "The try-out asks nothing.");
        program.press(u"Esc"_s);
    }
    for (;;) {
        typeAround(program, 1 + below(4));
        program.press(u"Esc"_s);
        must(program.focused() == u"table.room"_s, "The keys of the table are not back.");
        m_asking = true;
        program.press(u"Space"_s);
        m_asking = false;
    }
}

} // namespace leertafel::test
