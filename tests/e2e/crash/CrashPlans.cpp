// What somebody does at the window in one round, each until the moment to kill comes.
#include "tests/e2e/crash/CrashRounds.h"

#include "core/domain/Vocabulary.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "core/services/UnsentWords.h"

namespace leertafel::test {

using namespace Qt::StringLiterals;
using services::Workspace;

namespace {

constexpr int mostParagraphs = 200;

std::optional<CaseDraft> draftOf(Workspace& workspace, const CaseId& id) {
    return valueOr(workspace.cases().detail(id), "the case").draft;
}

QString unsent(Workspace& workspace, const QString& place) {
    return valueOr(workspace.unsentWords().of(place), "unsent words");
}

} // namespace

void CrashRounds::addCanvas(const CaseId& id) {
    addField(u"case.title"_s, [id](Workspace& workspace) { return draftOf(workspace, id)->title; });
    for (const CanvasField& field : m_store.stores().vocabulary().canvas())
        addField(u"case.field."_s + field.id, [id, name = field.id](Workspace& workspace) {
            return draftOf(workspace, id)->fields.value(name);
        });
    addField(u"case.floorReason"_s,
             [id](Workspace& workspace) { return draftOf(workspace, id)->floorReason; });
}

void CrashRounds::writeCase(Program& program) {
    addCanvas(m_case);
    must(program.openCase(m_code), "The case does not open.");
}

void CrashRounds::beginCase(Program& program) {
    const auto newest = [before = m_before](Workspace& workspace) -> CaseId {
        const auto all = valueOr(workspace.cases().list({.mineOnly = true, .limit = 1000}), "my cases");
        CaseId found;
        for (const auto& row : all)
            if (found.isEmpty() || row.id.text() > found.text())
                found = row.id;
        return all.size() > before ? found : CaseId();
    };
    const auto draft = [newest](Workspace& workspace) {
        const auto id = newest(workspace);
        return id.isEmpty() ? CaseDraft() : draftOf(workspace, id).value_or(CaseDraft());
    };
    addField(u"case.title"_s, [draft](Workspace& workspace) { return draft(workspace).title; }, {});
    addField(u"case.field.leervraag"_s,
             [draft](Workspace& workspace) { return draft(workspace).fields.value(u"leervraag"_s); }, {});
    m_asking = true;
    program.press(u"Ctrl+N"_s);
    m_asking = false;
    must(program.waitForVisible(u"case.title"_s), "No new case comes.");
    acknowledged(u"begin a case"_s, [newest](Workspace& workspace) { return !newest(workspace).isEmpty(); });
}

void CrashRounds::freezeCase(Program& program) {
    addCanvas(m_case);
    must(program.openCase(m_code), "The case does not open.");
    typeAround(program, below(3));
    // The filled button carries the next step, and other words once that is taken.
    m_asking = true;
    must(program.push(u"case.primary"_s), "The button does not take keys.");
    m_asking = false;
    if (program.words(u"case.primary"_s) != u"Read it as the neighbour"_s)
        return; // a word cut off in the middle needs a second look first, and the button says so
    allDue();
    acknowledged(u"freeze"_s, [id = m_case](Workspace& workspace) {
        return valueOr(workspace.cases().detail(id), "the case").versions.size() == 1;
    });
    must(program.push(u"case.primary"_s), "The button does not take keys.");
    must(program.waitForVisible(u"case.readThrough"_s), "The version cannot be read.");
    for (int i = 0; i < mostParagraphs && !program.isVisible(u"case.readThrough.yes"_s); ++i)
        program.press(u"Right"_s);
    m_asking = true;
    must(program.push(u"case.readThrough.yes"_s), "The last question does not come.");
    m_asking = false;
    must(program.words(u"case.primary"_s) == u"Have it checked"_s, "What was read cannot be checked.");
    acknowledged(u"read as the neighbour"_s, [id = m_case](Workspace& workspace) {
        return valueOr(workspace.cases().detail(id), "the case").currentIsReadThrough();
    });
    m_asking = true;
    must(program.push(u"case.primary"_s), "The button does not take keys.");
    m_asking = false;
    if (program.words(u"case.primary"_s) == u"Release"_s)
        acknowledged(u"have it checked"_s, [id = m_case](Workspace& workspace) {
            return valueOr(workspace.cases().detail(id), "the case").file.state == CaseState::PrivacyCheck;
        });
}

void CrashRounds::invite(Program& program) {
    const auto place = u"case/%1/invite"_s.arg(m_case.text());
    addField(u"case.invite.question"_s, [place](Workspace& workspace) { return unsent(workspace, place); });
    must(program.openCase(m_code), "The case does not open.");
    must(program.push(u"case.primary"_s), "The button does not take keys.");
    must(program.waitForVisible(u"case.invite.question"_s), "Nobody can be invited.");
    typeAround(program, 1 + below(4));
    if (below(3) == 0)
        return;
    must(program.push(u"case.invite.who.0"_s), "Nobody can be chosen.");
    // From here on the words may be in the request, or still be waiting.
    const auto question = m_fields.first().typed.trimmed();
    m_fields.first().onDisk = [place, question, id = m_case](Workspace& workspace) {
        for (const auto& row : valueOr(workspace.reviews().ofCase(id), "readings"))
            if (row.review.question.text() == question)
                return question;
        return unsent(workspace, place);
    };
    m_asking = true;
    must(program.push(u"case.primary"_s), "The button does not take keys.");
    m_asking = false;
    // A word cut off in the middle can look like a name: then the window refuses, and the words stay.
    if (!program.waitForVisible(u"case.reviews"_s, 3000))
        return;
    acknowledged(u"invite"_s, [id = m_case, question](Workspace& workspace) {
        const auto rows = valueOr(workspace.reviews().ofCase(id), "readings");
        return rows.size() == 1 && rows.first().review.question.text() == question;
    });
    leaveFields();
    addCanvas(m_case);
    must(program.push(u"case.tabs/tab.0"_s), "The way to the text is closed.");
}

void CrashRounds::readAlong(Program& program) {
    const auto place = u"review/%1/ask"_s.arg(m_review.text());
    const auto remarks = [id = m_review](Workspace& workspace) {
        return valueOr(workspace.reviews().detail(id), "the reading").remarks;
    };
    program.press(u"Ctrl+3"_s);
    must(program.waitForVisible(u"reviews.tabs"_s) && program.push(u"reviews.tabs/tab.0"_s),
         "The list of readings does not open.");
    must(program.waitForVisible(u"reviews.list/row.0"_s), "There is nothing to read.");
    must(program.push(u"reviews.list/row.0"_s), "The reading does not open.");
    must(program.waitForVisible(u"review.text"_s), "There is no text to read.");
    if (!m_accepted) {
        m_asking = true;
        must(program.push(u"review.primary"_s), "The button does not take keys.");
        m_asking = false;
        must(program.isVisible(u"review.ask"_s), "Nothing can be asked.");
        acknowledged(u"read along"_s, [id = m_review](Workspace& workspace) {
            return valueOr(workspace.reviews().detail(id), "the reading").row.review.state !=
                   ReviewState::Requested;
        });
    }
    for (int asked = m_before;; ++asked) {
        if (!program.isVisible(u"review.ask.text"_s)) {
            must(program.focus(u"review.text"_s), "The text does not take keys.");
            program.press(u"Ctrl+A"_s);
            must(program.push(u"review.ask"_s), "Nothing can be asked.");
        }
        must(program.waitForVisible(u"review.ask.text"_s), "There is no room for a question.");
        const auto before = program.words(u"review.ask.text"_s);
        leaveFields();
        addField(
            u"review.ask.text"_s,
            [place, remarks, asked](Workspace& workspace) {
                const auto all = remarks(workspace);
                return all.size() > asked ? all[asked].text.text()
                                          : unsent(workspace, place).section(u'\n', 1);
            },
            before);
        typeAround(program, 1 + below(4));
        const auto question = m_fields.last().typed.trimmed();
        m_asking = true;
        must(program.push(u"review.ask.go"_s), "The button does not take keys.");
        m_asking = false;
        if (program.isVisible(u"review.ask.text"_s))
            return; // the gate wants a word changed first
        acknowledged(u"ask a question"_s, [remarks, question](Workspace& workspace) {
            const auto all = remarks(workspace);
            return std::any_of(all.cbegin(), all.cend(),
                               [&](const ReviewRemark& each) { return each.text.text() == question; });
        });
    }
}

void CrashRounds::reflect(Program& program) {
    const auto newest = [before = m_before](Workspace& workspace) -> std::optional<Reflection> {
        const auto all = valueOr(workspace.reflections().mine(), "my notes");
        if (all.size() <= before)
            return std::nullopt;
        return *std::max_element(all.cbegin(), all.cend(),
                                 [](const auto& a, const auto& b) { return a.id.text() < b.id.text(); });
    };
    must(program.openCase(m_code), "The case does not open.");
    must(program.push(u"case.tabs/tab.3"_s), "The tab does not take keys.");
    must(program.waitForVisible(u"case.reflect.method"_s), "No note can be begun.");
    addField(u"reflection.insight"_s,
             [newest](Workspace& workspace) { return newest(workspace).value_or(Reflection()).insight; }, {});
    addField(u"reflection.intention"_s,
             [newest](Workspace& workspace) { return newest(workspace).value_or(Reflection()).intention; },
             {});
    m_asking = true;
    must(program.push(u"case.primary"_s), "No note can be begun.");
    m_asking = false;
    must(program.waitForVisible(u"reflection.insight"_s), "The note does not open.");
    acknowledged(u"begin a note"_s, [newest](Workspace& workspace) { return newest(workspace).has_value(); });
}

} // namespace leertafel::test
