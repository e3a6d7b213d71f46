// The half of DemoStory in which people meet: reviews and sessions.
#include "core/services/CaseSteps.h"
#include "core/services/DemoScript.h"
#include "core/services/DemoStory.h"
#include "core/services/FollowUpService.h"
#include "core/services/Handovers.h"
#include "core/services/InTransaction.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::services {

Result<void> DemoStory::ask(const QString& key, const QJsonObject& question, DemoActor& reader, int index) {
    const FieldId field(scripted(question, "field"));
    const QString words = scripted(question, "words");
    auto detail = reader.reviews.detail(m_reviews.value(key));
    if (!detail)
        return fail(detail.error());
    for (const CaseField& each : std::as_const(detail->version.fields)) {
        if (each.field != field)
            continue;
        const auto start = static_cast<int>(each.text.text().indexOf(words));
        if (start < 0)
            break;
        auto remark = reader.reviews.ask(m_reviews.value(key), field, start, static_cast<int>(words.size()),
                                         scripted(question, "text"));
        if (!remark)
            return fail(remark.error());
        m_remarks.insert(key + QString::number(index), *remark);
        return {};
    }
    return fail(ErrorCode::InvalidValue, {{u"what"_s, u"words"_s}, {u"value"_s, words.left(40)}});
}

void DemoStory::planReview(const QJsonObject& script) {
    const QString caseKey = scripted(script, "case");
    if (!has(caseKey))
        return;
    const QString readerKey = scripted(script, "reviewer");
    const QString key = caseKey + u'/' + readerKey;
    const QString until = scripted(script, "until");
    DemoActor& author = m_stage.actor(scripted(m_scripts.value(caseKey), "author"));
    DemoActor& reader = m_stage.actor(readerKey);
    const QJsonArray questions = script.value("questions"_L1).toArray();
    const QJsonArray views = script.value("views"_L1).toArray();

    // The steps at even distances, all of them before today.
    const QDateTime start = timeOf(script);
    const qint64 steps = 6 + 2 * questions.size() + views.size();
    const qint64 apart = qMin<qint64>(5 * 3600, start.secsTo(m_today) / steps);
    QDateTime at = start;
    const auto then = [&](const DemoStage::Act& act) {
        m_stage.plan(at, act);
        at = at.addSecs(apart);
    };

    then([this, script, caseKey, key, &author, &reader]() -> Result<void> {
        const QDate wanted = script.contains("wantedInDays"_L1)
                                 ? m_today.date().addDays(script.value("wantedInDays"_L1).toInt())
                                 : QDate();
        auto id = author.reviews.invite(m_cases.value(caseKey), reader.member.id,
                                        scripted(script, "question"), wanted);
        if (!id)
            return fail(id.error());
        m_reviews.insert(key, *id);
        return {};
    });
    if (until == u"requested")
        return;
    if (until == u"declined")
        return then([this, key, script, &reader] {
            return reader.reviews.decline(m_reviews.value(key), scripted(script, "reason"));
        });
    if (until == u"withdrawn")
        return then([this, key, &author] { return author.reviews.withdraw(m_reviews.value(key)); });

    then([this, key, &reader] { return reader.reviews.accept(m_reviews.value(key)); });
    for (int i = 0; i < questions.size(); ++i) {
        const QJsonObject question = questions.at(i).toObject();
        then([this, key, question, i, &reader] { return ask(key, question, reader, i); });
    }
    for (int i = 0; i < questions.size(); ++i) {
        const QJsonObject question = questions.at(i).toObject();
        if (!question.contains("answer"_L1) && !question.contains("park"_L1))
            continue;
        then([this, key, question, i, &author] {
            const RemarkId remark = m_remarks.value(key + QString::number(i));
            return question.contains("answer"_L1)
                       ? author.reviews.answer(remark, scripted(question, "answer"))
                       : author.reviews.park(remark, scripted(question, "park"));
        });
    }
    if (script.contains("advice"_L1))
        then([this, key, script, &reader] {
            return reader.reviews.advise(m_reviews.value(key), scripted(script, "advice"));
        });
    if (until == u"revised")
        then([this, key, &author] { return author.reviews.revise(m_reviews.value(key)); });
    for (const QJsonValue& value : views) {
        const QJsonObject view = value.toObject();
        DemoActor& side = scripted(view, "by") == u"author" ? author : reader;
        const auto way = scripted(view, "outcome") == u"sharedView" ? ReviewOutcome::SharedView
                                                                    : ReviewOutcome::DifferingView;
        then([this, key, view, way, &side] {
            return outcomeOf(
                side.reviews.close(m_reviews.value(key), way, scripted(view, "words"), side.signatory()));
        });
    }
    if (script.contains("lesson"_L1))
        then([this, key, script, &author] {
            return outcomeOf(
                author.learning.takeFromReview(m_reviews.value(key), scripted(script, "lesson")));
        });
}

void DemoStory::planSession(const QJsonObject& script) {
    const QString key = scripted(script, "key");
    DemoActor& preparer = actor(script, "preparer");
    const bool held = script.value("held"_L1).toBool();
    const QDate day = script.contains("on"_L1)
                          ? QDate::fromString(scripted(script, "on"), Qt::ISODate)
                          : tableDay().addDays(-7 * script.value("weeksBefore"_L1).toInt());
    const QDateTime start = QDateTime(day, {13, 30}).toUTC();
    QDateTime at = held ? start.addDays(-7) : m_today.addDays(-2);
    if (!held)
        m_upcoming = key;

    m_stage.plan(at, [this, script, key, start, &preparer]() -> Result<void> {
        TableSession session;
        session.kind = SessionKind(scripted(script, "kind"));
        session.title = scripted(script, "title");
        for (const QJsonArray array = script.value("areas"_L1).toArray(); const QJsonValue& area : array)
            session.areas << AreaCode(area.toString());
        session.start = start;
        session.minutes = script.value("minutes"_L1).toInt();
        for (const QJsonArray array = script.value("seats"_L1).toArray(); const QJsonValue& value : array) {
            const QJsonObject seat = value.toObject();
            session.seats << Seat{scripted(seat, "function"), scripted(seat, "organisation"),
                                  seat.value("invited"_L1).toBool()};
        }
        auto id = preparer.table.create(session);
        if (!id)
            return fail(id.error());
        m_sessions.insert(key, *id);
        return {};
    });

    const QJsonArray agenda = script.value("agenda"_L1).toArray();
    for (int i = 0; i < agenda.size(); ++i) {
        const QJsonObject point = agenda.at(i).toObject();
        const QString caseKey = scripted(point, "case");
        if (!caseKey.isEmpty() && !has(caseKey))
            continue;
        at = at.addSecs(600);
        m_stage.plan(at, [this, key, point, caseKey, i, &preparer]() -> Result<void> {
            const SessionId session = m_sessions.value(key);
            const int minutes = point.value("minutes"_L1).toInt();
            Result<AgendaItemId> item;
            if (!caseKey.isEmpty())
                item = preparer.table.addCase(session, m_cases.value(caseKey),
                                              AgendaReason(scripted(point, "reason")), minutes);
            else if (point.contains("theme"_L1))
                item = preparer.table.addTrend(session, ThemeId(scripted(point, "theme")),
                                               AreaCode(scripted(point, "area")), minutes);
            else
                item = preparer.table.addPoint(session, scripted(point, "point"), minutes);
            if (!item)
                return fail(item.error());
            m_items.insert(key + QString::number(i), *item);
            return {};
        });
    }
    if (!held)
        return;

    at = start.addSecs(90 * 60);
    m_stage.plan(at, [this, key, &preparer] { return preparer.table.markHeld(m_sessions.value(key)); });
    for (const QJsonArray array = script.value("agreements"_L1).toArray(); const QJsonValue& value : array) {
        const QJsonObject agreement = value.toObject();
        const int index = agreement.value("item"_L1).toInt();
        const QString caseKey = scripted(agenda.at(index).toObject(), "case");
        if (!caseKey.isEmpty() && !has(caseKey))
            continue;
        at = at.addSecs(300);
        planAgreement(key, agreement, at);
    }
    if (script.contains("toldAfterDays"_L1))
        planTelling(key, agenda, at.addDays(script.value("toldAfterDays"_L1).toInt()));
    // What became of the cases that were discussed.
    for (const QJsonValue& value : agenda) {
        const QString caseKey = scripted(value.toObject(), "case");
        const QString state = scripted(m_scripts.value(caseKey), "state");
        QList<CaseEvent> events;
        if (state == u"followUp")
            events = {CaseEvent::BeginFollowUp};
        else if (state == u"learned")
            events = {CaseEvent::RecordLesson};
        else if (state == u"library")
            events = {CaseEvent::RecordLesson, CaseEvent::PutInLibrary};
        for (const CaseEvent event : events) {
            at = at.addSecs(3 * 3600);
            DemoActor& author = m_stage.actor(scripted(m_scripts.value(caseKey), "author"));
            m_stage.plan(at, [this, caseKey, event, &author] {
                return inTransaction(m_stage.database(), [&] {
                    return outcomeOf(takeStep(author.context(), m_cases.value(caseKey), event));
                });
            });
        }
    }
}

void DemoStory::planAgreement(const QString& session, const QJsonObject& script, const QDateTime& at) {
    DemoActor& recorder = actor(script, "by");
    m_stage.plan(at, [this, session, script, at, &recorder]() -> Result<void> {
        const auto decision = decisionFromId(scripted(script, "decision"));
        if (!decision)
            return fail(decision.error());
        Agreement agreement;
        agreement.session = m_sessions.value(session);
        agreement.item = m_items.value(session + QString::number(script.value("item"_L1).toInt()));
        agreement.decision = *decision;
        agreement.owner = scripted(script, "owner");
        if (script.contains("dueToday"_L1))
            agreement.dueOn = m_today.date().addDays(script.value("dueToday"_L1).toInt());
        else if (script.contains("dueInDays"_L1))
            agreement.dueOn = at.date().addDays(script.value("dueInDays"_L1).toInt());
        agreement.helpStep = HelpStep(scripted(script, "helpStep"));
        auto id = recorder.table.record(agreement, scripted(script, "text"), scripted(script, "reason"),
                                        scripted(script, "exceptionTo"), scripted(script, "neighbourhood"));
        if (!id)
            return fail(id.error());
        m_agreements.insert(session + scripted(script, "text"), *id);
        if (script.value("done"_L1).toBool())
            if (auto done = recorder.table.setDone(*id, true); !done)
                return done;
        const QJsonObject dissent = script.value("dissent"_L1).toObject();
        if (dissent.isEmpty())
            return {};
        return recorder.table.addDissent(*id, scripted(dissent, "function"), scripted(dissent, "words"));
    });
    for (const QJsonArray steps = script.value("handover"_L1).toArray(); const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject();
        const QDateTime on = at.addDays(step.value("afterDays"_L1).toInt());
        m_stage.plan(on, [this, session, script, step, on, &recorder] {
            return outcomeOf(Handovers(recorder.context())
                                 .record(m_agreements.value(session + scripted(script, "text")),
                                         scripted(step, "point"), scripted(step, "function"),
                                         on.toLocalTime().date(), scripted(step, "words")));
        });
    }
    const QJsonObject outcome = script.value("outcome"_L1).toObject();
    if (outcome.isEmpty())
        return;
    const QDateTime later = at.addDays(outcome.value("afterDays"_L1).toInt());
    m_stage.plan(later, [this, session, script, outcome, later, &recorder]() -> Result<void> {
        const auto what = tryOutcomeFromId(scripted(outcome, "what"));
        if (!what)
            return fail(what.error());
        return outcomeOf(FollowUpService(recorder.context())
                             .weigh(m_agreements.value(session + scripted(script, "text")), *what,
                                    scripted(outcome, "seen"), later.date().addDays(60)));
    });
}

/// Whoever brought a case tells the family what came of it.
void DemoStory::planTelling(const QString& session, const QJsonArray& agenda, const QDateTime& at) {
    for (int i = 0; i < agenda.size(); ++i) {
        const QString caseKey = scripted(agenda.at(i).toObject(), "case");
        if (caseKey.isEmpty() || !has(caseKey))
            continue;
        DemoActor& author = m_stage.actor(scripted(m_scripts.value(caseKey), "author"));
        m_stage.plan(at.addSecs(600 * i), [this, session, i, &author] {
            return outcomeOf(
                FollowUpService(author.context()).tellFamily(m_items.value(session + QString::number(i))));
        });
    }
}

} // namespace leertafel::services
