#include "tests/e2e/crash/CrashRounds.h"

#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"

#include <utility>

namespace leertafel::test {

using namespace Qt::StringLiterals;
using services::Workspace;

namespace {

constexpr int openMs = 300'000;

// Ordinary words in which nothing can be recognised.
const QStringList& words() {
    static const QStringList list{u"het "_s,   u"kind "_s,   u"speelt "_s, u"weer "_s,  u"buiten "_s,
                                  u"en "_s,    u"slaapt "_s, u"beter "_s,  u"thuis "_s, u"rust "_s,
                                  u"samen "_s, u"eten "_s,   u"helpt "_s,  u"vaak "_s};
    return list;
}

bool begins(const QString& whole, const QString& part) { return part.isEmpty() || whole.startsWith(part); }

} // namespace

void CrashTally::add(const CrashTally& other) {
    rounds += other.rounds;
    killedBeforeOpen += other.killedBeforeOpen;
    killedWhileAsked += other.killedWhileAsked;
    keys += other.keys;
    keysDue += other.keysDue;
    slowest = std::max(slowest, other.slowest);
    for (auto it = other.acts.cbegin(); it != other.acts.cend(); ++it)
        acts[it.key()] += it.value();
}

CrashRounds::CrashRounds(quint32 seed) : m_random(seed) {}

void CrashRounds::play(int rounds) {
    for (int i = 0; i < rounds; ++i)
        round();
}

void CrashRounds::must(bool holds, const char* what) const {
    if (!holds)
        throw Broken{QString::fromLatin1(what)};
}

void CrashRounds::round() {
    m_fields.clear();
    m_active = 0;
    m_bursts.clear();
    m_acts.clear();
    m_opened = m_asking = m_begun = false;
    m_me = below(CrashStore::members);
    m_plan = below(24);
    prepare();

    Program program(m_store.path(), m_store.home());
    try {
        // One in ten dies somewhere on its way to the open store.
        if (below(10) == 0)
            program.killIn(below(900));
        if (!program.unlock(CrashStore::name(m_me), CrashStore::passphrase(m_me)))
            throw Broken{u"The store does not open: "_s + program.labels().join(u" | "_s)};
        m_opened = true;
        // One in four may die before a word is typed; the others get as far as that on a slow machine too.
        m_killWhenTyping = below(4) != 0;
        program.killIn(m_killWhenTyping ? openMs : 100 + below(3000));
        work(program);
    } catch (const KillMoment&) {
    } catch (const ProgramLost& gone) {
        throw Broken{u"The program is gone: "_s + gone.why};
    }
    program.kill();
    look(program);
}

/// In this process, before the program starts: something to work on.
void CrashRounds::prepare() {
    m_case = {};
    m_code.clear();
    m_review = {};
    if (m_plan < 9) {
        m_case = draftOfMine();
    } else if (m_plan < 12) {
        m_before =
            static_cast<int>(valueOr(m_store.open(m_me)->cases().count({.mineOnly = true}), "counting"));
    } else if (m_plan < 14) {
        m_case = m_store.written(m_me);
    } else if (m_plan < 16) {
        m_case = m_store.released(m_me);
    } else if (m_plan < 18) {
        auto waiting = valueOr(m_store.open(m_me)->reviews().forMe(), "reviews");
        if (waiting.isEmpty()) {
            m_store.asked(m_me);
            waiting = valueOr(m_store.open(m_me)->reviews().forMe(), "reviews");
        }
        m_review = waiting.first().review.id;
        m_accepted = waiting.first().review.state != ReviewState::Requested;
        m_before = static_cast<int>(
            valueOr(m_store.open(m_me)->reviews().detail(m_review), "the review").remarks.size());
    } else if (m_plan >= 20) {
        prepareTable();
    } else {
        m_case = draftOfMine();
        m_before = static_cast<int>(valueOr(m_store.open(m_me)->reflections().mine(), "notes").size());
    }
    if (!m_case.isEmpty())
        m_code = codeOf(m_case);
}

CaseId CrashRounds::draftOfMine() {
    const auto workspace = m_store.open(m_me);
    services::CaseFilter filter;
    filter.mineOnly = true;
    filter.state = CaseState::Draft;
    const auto drafts = valueOr(workspace->cases().list(filter), "my drafts");
    // Now and then another one, or the words of one case grow without end.
    if (drafts.isEmpty() || below(8) == 0)
        return valueOr(workspace->cases().create(), "beginning a case");
    return drafts[below(static_cast<int>(drafts.size()))].id;
}

QString CrashRounds::codeOf(const CaseId& id) {
    return valueOr(m_store.open(m_me)->cases().detail(id), "the case").file.code.text();
}

void CrashRounds::work(Program& program) {
    if (m_plan < 9)
        writeCase(program);
    else if (m_plan < 12)
        beginCase(program);
    else if (m_plan < 14)
        freezeCase(program);
    else if (m_plan < 16)
        invite(program);
    else if (m_plan < 18)
        readAlong(program);
    else if (m_plan < 20)
        reflect(program);
    else
        return runTable(program);
    typeAround(program);
}

void CrashRounds::addField(const QString& widget, const Reading& onDisk) {
    const auto before = onDisk(*m_store.open(m_me, services::OpenMode::ReadOnly));
    m_fields.append({widget, onDisk, before, before});
}

void CrashRounds::addField(const QString& widget, const Reading& onDisk, const QString& words) {
    m_fields.append({widget, onDisk, words});
}

/// In a small window the panel at the side is closed, and its fields with it.
int CrashRounds::visibleField(Program& program) {
    for (int tries = 0; tries < 40; ++tries) {
        const int which = m_active + below(static_cast<int>(m_fields.size()) - m_active);
        if (program.isVisible(m_fields[which].widget))
            return which;
    }
    throw Broken{u"Nothing can be typed in %1, while this stands there: %2"_s.arg(
        m_fields.last().widget, program.labels().join(u" | "_s))};
}

void CrashRounds::typeAround(Program& program, int bursts) {
    if (std::exchange(m_killWhenTyping, false))
        program.killIn(below(4500));
    for (int done = 0; bursts < 0 || done < bursts; ++done) {
        const int which = visibleField(program);
        Field& field = m_fields[which];
        must(program.focus(field.widget), "A field cannot be typed in.");
        program.press(u"Ctrl+End"_s);
        QString burst;
        for (int i = 1 + below(3); i > 0; --i)
            burst += words()[below(static_cast<int>(words().size()))];
        // A hand does not stop at the end of a word.
        burst.chop(below(4));
        const int number = static_cast<int>(m_bursts.size());
        field.typed += burst;
        m_bursts.append({which, field.typed});
        m_tally.keys += static_cast<int>(burst.size());
        m_asking = true;
        program.type(burst, number);
        m_asking = false;
        program.pause(below(4) == 0 ? 700 + below(1500) : below(250));
        if (bursts < 0 && below(12) == 0) {
            // Looking at another page takes the words to disk first.
            program.press(u"Ctrl+1"_s);
            if (program.isVisible(u"today"_s)) {
                allDue();
                program.press(u"Alt+Left"_s);
                must(program.waitForVisible(field.widget), "The way back leads elsewhere.");
            }
        }
    }
}

void CrashRounds::allDue() {
    for (Field& field : m_fields)
        field.due = field.typed;
}

void CrashRounds::acknowledged(const QString& name, const Proof& holds) {
    ++m_tally.acts[name];
    m_acts.append({name, holds});
}

/// What is left after the kill.
void CrashRounds::look(const Program& program) {
    ++m_tally.rounds;
    m_tally.slowest = std::max(m_tally.slowest, program.slowest());
    if (!m_opened)
        ++m_tally.killedBeforeOpen;
    if (m_asking)
        ++m_tally.killedWhileAsked;
    for (const int number : program.due()) {
        const Burst& burst = m_bursts[number];
        Field& field = m_fields[burst.field];
        if (burst.upTo.size() > field.due.size())
            field.due = burst.upTo;
    }
    const auto workspace = m_store.open(m_me);
    for (const Field& field : std::as_const(m_fields)) {
        const auto found = field.onDisk(*workspace);
        m_tally.keysDue += static_cast<int>(field.due.size());
        // Words that were sent lose the space at their end.
        if (!begins(found, field.due) && found != field.due.trimmed())
            throw Broken{u"%1: “%2” should be on disk and “%3” is."_s.arg(field.widget, field.due, found)};
        if (!begins(field.typed, found))
            throw Broken{u"%1: “%2” is on disk and “%3” was typed."_s.arg(field.widget, found, field.typed)};
    }
    for (const Act& act : std::as_const(m_acts))
        if (!act.holds(*workspace))
            throw Broken{u"“%1” was acknowledged and is gone."_s.arg(act.name)};
    const auto report = valueOr(workspace->verify(), "checking");
    if (!report.ok())
        throw Broken{u"The check finds: "_s + report.broken.join(u"; "_s)};
}

} // namespace leertafel::test
