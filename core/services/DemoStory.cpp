#include "core/services/DemoStory.h"

#include "core/services/DemoScript.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr double hour = 1.0 / 24;

template <typename IdType>
QList<IdType> terms(const QJsonValue& values) {
    QList<IdType> result;
    for (const QJsonArray array = values.toArray(); const QJsonValue& value : array)
        result << IdType(value.toString());
    return result;
}

ParagraphLabel labelOf(const QString& id) {
    const auto label = paragraphLabelFromId(id);
    return label ? *label : ParagraphLabel::None;
}

/// The program's own example figures as a file, which is what an import reads; `name` is what the window
/// lists.
Result<void> withFile(const QString& resource, const QString& name,
                      const std::function<Result<void>(const QString&)>& use) {
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!folder.isValid() || !QFile::copy(u":/demo/"_s + resource, path))
        return fail(ErrorCode::CannotWrite, {{u"path"_s, folder.path()}});
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return use(path);
}

} // namespace

DemoStory::DemoStory(DemoStage& stage, const QDateTime& today, const QJsonObject& cases,
                     const QJsonObject& story, int most)
    : m_stage(stage), m_today(today), m_story(story) {
    for (const QJsonArray array = cases.value("cases"_L1).toArray(); const QJsonValue& value : array) {
        if (static_cast<int>(m_caseOrder.size()) == most)
            break;
        const QString key = scripted(value.toObject(), "key");
        m_caseOrder << key;
        m_scripts.insert(key, value.toObject());
        m_cases.insert(key, {});
    }
}

void DemoStory::plan() {
    planFigures();
    for (const QJsonArray array = m_story.value("blocks"_L1).toArray(); const QJsonValue& value : array)
        planBlock(value.toObject());
    for (const QString& key : std::as_const(m_caseOrder))
        planCase(m_scripts.value(key));
    for (const QJsonArray array = m_story.value("reviews"_L1).toArray(); const QJsonValue& value : array)
        planReview(value.toObject());
    for (const QJsonArray array = m_story.value("reflections"_L1).toArray(); const QJsonValue& value : array)
        planReflection(value.toObject());
    for (const QJsonArray array = m_story.value("sessions"_L1).toArray(); const QJsonValue& value : array)
        planSession(value.toObject());
    for (const QJsonArray array = m_story.value("maxims"_L1).toArray(); const QJsonValue& value : array)
        planMaxim(value.toObject());
    planTrendWords();
}

QDateTime DemoStory::timeOf(const QJsonObject& script) const {
    const QJsonValue at = script.value("at"_L1);
    if (at.isUndefined())
        return daysAgo(script.value("daysAgo"_L1).toDouble());
    const QString month = at.isArray() ? at.toArray().at(0).toString() : at.toString();
    const int day = at.isArray() ? at.toArray().at(1).toInt() : 5;
    return QDateTime(QDate::fromString(month + u"-01"_s, Qt::ISODate).addDays(day - 1), {9, 0}, Qt::UTC);
}

QDate DemoStory::tableDay() const {
    QDate day = m_today.date().addDays(8);
    while (day.dayOfWeek() != Qt::Thursday)
        day = day.addDays(1);
    return day;
}

void DemoStory::planFigures() {
    m_stage.plan(daysAgo(21), [this] {
        return withFile(u"counts.csv"_s, u"aantallen.csv"_s, [this](const QString& path) {
            return outcomeOf(m_stage.actor(u"noor"_s).trends.importCounts(path, u"voorbeeldcijfers"_s,
                                                                          OnRefused::ImportNothing));
        });
    });
    m_stage.plan(daysAgo(21 - hour), [this] {
        return withFile(u"population.csv"_s, u"jongeren per wijk.csv"_s, [this](const QString& path) {
            return outcomeOf(
                m_stage.actor(u"noor"_s).trends.importPopulation(path, OnRefused::ImportNothing));
        });
    });
}

void DemoStory::planBlock(const QJsonObject& script) {
    m_stage.plan(timeOf(script), [this, script]() -> Result<void> {
        const auto kind = blockKindFromId(scripted(script, "kind"));
        if (!kind)
            return fail(kind.error());
        const auto id = actor(script, "by").blocks.add(scripted(script, "name"), *kind);
        m_blocks[scripted(script, "key")] = id.value_or(BlockId());
        return outcomeOf(id);
    });
}

Result<CaseDraft> DemoStory::draftOf(const QJsonObject& script) const {
    CaseDraft draft;
    draft.title = scripted(script, "title");
    draft.floorReason = scripted(script, "floorReason");
    const QJsonObject fields = script.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft.fields.insert(field.key(), field.value().toString());
    QList<ParagraphLabel> labels;
    for (const QJsonArray array = script.value("situationLabels"_L1).toArray();
         const QJsonValue& label : array)
        labels << labelOf(label.toString());
    draft.labels.insert(u"situatie"_s, labels);

    const QJsonObject a = script.value("attributes"_L1).toObject();
    CaseAttributes& attributes = draft.attributes;
    const QString quarter = scripted(a, "quarter");
    if (quarter.size() == 7) {
        const auto fixed = Quarter::parse(quarter);
        if (!fixed)
            return fail(fixed.error());
        attributes.quarter = *fixed;
    } else {
        attributes.quarter = Quarter::of(m_today.date()).plus(quarter.toInt());
    }
    attributes.area = AreaCode(scripted(a, "area"));
    attributes.ageBand = AgeBand(scripted(a, "ageBand"));
    attributes.household = Household(scripted(a, "household"));
    attributes.arrival = ArrivalRoute(scripted(a, "arrival"));
    attributes.referrer = Referrer(scripted(a, "referrer"));
    attributes.trackBefore = static_cast<Track>(a.value("trackBefore"_L1).toInt());
    attributes.trackAfter = static_cast<Track>(a.value("trackAfter"_L1).toInt());
    attributes.helpStep = HelpStep(scripted(a, "helpStep"));
    attributes.signalType = SignalType(scripted(a, "signalType"));
    attributes.block = m_blocks.value(scripted(a, "block"));
    attributes.familyPlanAgreed = a.value("familyPlanAgreed"_L1).toBool();
    attributes.themes = terms<ThemeId>(a.value("themes"_L1));
    attributes.principles = terms<PrincipleId>(a.value("principles"_L1));
    attributes.competences = terms<CompetenceId>(a.value("competences"_L1));
    return draft;
}

void DemoStory::planCase(const QJsonObject& script) {
    const QString key = scripted(script, "key");
    const QString state = scripted(script, "state");
    const QDateTime start = timeOf(script);
    DemoActor& author = actor(script, "author");
    const bool twice = script.contains("secondVersionDaysAgo"_L1);

    m_stage.plan(start, [this, key, &author]() -> Result<void> {
        auto id = author.cases.create();
        if (!id)
            return fail(id.error());
        m_cases[key] = *id;
        return {};
    });
    const auto save = [this, key, script, &author](bool whole) -> Result<void> {
        auto draft = draftOf(script);
        if (!draft)
            return fail(draft.error());
        if (!whole)
            draft->fields.remove(u"werkt"_s);
        return author.cases.saveDraft(m_cases.value(key), *draft);
    };
    const auto freeze = [this, key, &author] { return outcomeOf(author.cases.freeze(m_cases.value(key))); };
    const bool onlyDraft = state == u"draft";
    const QDateTime touched =
        onlyDraft ? daysAgo(script.value("touchedHoursAgo"_L1).toDouble() * hour) : start.addSecs(1200);
    m_stage.plan(touched, [save, twice] { return save(!twice); });
    m_stage.plan(touched, [this, key, script, &author]() -> Result<void> {
        const auto floor = safetyFloorFromId(scripted(script, "floor"));
        if (!floor)
            return fail(floor.error());
        if (*floor == SafetyFloor::NotJudged)
            return {};
        return outcomeOf(author.cases.judgeSafety(m_cases.value(key), *floor));
    });
    if (onlyDraft)
        return;
    m_stage.plan(start.addSecs(3600), freeze);
    QDateTime last = start.addSecs(3600);
    if (twice) {
        last = daysAgo(script.value("secondVersionDaysAgo"_L1).toDouble());
        m_stage.plan(last, [save] { return save(true); });
        m_stage.plan(last, freeze);
    }
    if (state == u"deidentified")
        return;

    const bool waiting = state == u"privacyCheck";
    const QDateTime asked = waiting ? daysAgo(20 * hour) : last.addSecs(3600);
    m_stage.plan(asked, [this, key, &author]() -> Result<void> {
        const CaseId id = m_cases.value(key);
        auto detail = author.cases.detail(id);
        if (!detail)
            return fail(detail.error());
        if (auto read = author.cases.readThrough(detail->file.currentVersion); !read)
            return read;
        return author.cases.askPrivacyCheck(id);
    });
    if (waiting)
        return;
    m_stage.plan(asked.addSecs(18 * 3600), [this, key, script]() -> Result<void> {
        DemoActor& checker = actor(script, "checker");
        if (scripted(script, "state") == u"returned")
            return checker.cases.sendBack(m_cases.value(key), scripted(script, "reasons"),
                                          checker.signatory());
        return checker.cases.release(m_cases.value(key), checker.signatory());
    });
}

void DemoStory::planReflection(const QJsonObject& script) {
    const QString caseKey = scripted(script, "case");
    if (!caseKey.isEmpty() && !has(caseKey))
        return;
    DemoActor& author = actor(script, "author");
    m_stage.plan(timeOf(script), [this, script, caseKey, &author]() -> Result<void> {
        const MethodId method(scripted(script, "method"));
        auto id = author.reflections.create(method, m_cases.value(caseKey));
        if (!id)
            return fail(id.error());
        auto note = author.reflections.get(*id);
        if (!note)
            return fail(note.error());
        for (const QJsonArray array = script.value("participants"_L1).toArray();
             const QJsonValue& role : array)
            note->participants << role.toString();
        note->minutes = script.value("minutes"_L1).toInt();
        const QJsonObject answers = script.value("answers"_L1).toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            note->answers.insert(answer.key().toInt(), answer.value().toString());
        note->insight = scripted(script, "insight");
        note->intention = scripted(script, "intention");
        if (script.contains("revisitInDays"_L1))
            note->revisitOn = m_today.date().addDays(script.value("revisitInDays"_L1).toInt());
        if (auto saved = author.reflections.save(*note); !saved)
            return fail(saved.error());
        if (script.value("shared"_L1).toBool())
            if (auto shared = author.reflections.share(*id); !shared)
                return shared;
        if (script.contains("lesson"_L1))
            return outcomeOf(author.learning.takeFromReflection(*id, scripted(script, "lesson")));
        return {};
    });
}

void DemoStory::planMaxim(const QJsonObject& script) {
    const QString anchor = scripted(script, "anchor");
    const QString counter = scripted(script, "counter");
    if (!has(anchor) || (!counter.isEmpty() && !has(counter)))
        return;
    DemoActor& author = actor(script, "by");
    m_stage.plan(timeOf(script), [this, script, anchor, counter, &author]() -> Result<void> {
        auto id = author.learning.propose(scripted(script, "text"), scripted(script, "holdsWhen"),
                                          scripted(script, "notWhen"), m_cases.value(anchor),
                                          counter.isEmpty() ? CaseId() : m_cases.value(counter));
        if (!id)
            return fail(id.error());
        const auto status = maximStatusFromId(scripted(script, "status"));
        if (!status)
            return fail(status.error());
        return *status == MaximStatus::Proposed ? Result<void>{} : author.learning.setStatus(*id, *status);
    });
}

void DemoStory::planTrendWords() {
    for (const QJsonArray array = m_story.value("interventions"_L1).toArray();
         const QJsonValue& value : array) {
        const QJsonObject script = value.toObject();
        Intervention action;
        action.area = AreaCode(scripted(script, "area"));
        action.themes = terms<ThemeId>(script.value("themes"_L1));
        action.startedOn = QDate::fromString(scripted(script, "startedOn"), Qt::ISODate);
        action.title = scripted(script, "title");
        action.expectation = scripted(script, "expectation");
        action.result = scripted(script, "result");
        DemoActor& maker = actor(script, "by");
        const auto id = std::make_shared<InterventionId>();
        m_stage.plan(QDateTime(action.startedOn, {8, 0}, Qt::UTC), [action, &maker, id] {
            const auto added = maker.trends.addIntervention(action);
            *id = added.value_or(InterventionId());
            return outcomeOf(added);
        });
        for (const QJsonArray judgements = script.value("judgements"_L1).toArray();
             const QJsonValue& judgement : judgements) {
            const QJsonObject said = judgement.toObject();
            DemoActor& member = actor(said, "by");
            const auto verdict = actionVerdictFromId(scripted(said, "verdict"));
            m_stage.plan(timeOf(said),
                         [id, verdict, words = scripted(said, "words"), &member]() -> Result<void> {
                             return verdict ? outcomeOf(member.trends.judge(*id, *verdict, words))
                                            : fail(verdict.error());
                         });
        }
    }
    for (const QJsonArray array = m_story.value("explanations"_L1).toArray();
         const QJsonValue& value : array) {
        const QJsonObject script = value.toObject();
        Explanation explanation;
        explanation.area = AreaCode(scripted(script, "area"));
        explanation.theme = ThemeId(scripted(script, "theme"));
        explanation.text = scripted(script, "text");
        explanation.saidBy = scripted(script, "saidBy");
        explanation.wouldRefute = scripted(script, "wouldRefute");
        DemoActor& author = actor(script, "by");
        const auto id = std::make_shared<ExplanationId>();
        m_stage.plan(timeOf(script), [explanation, &author, id]() -> Result<void> {
            auto added = author.trends.addExplanation(explanation);
            if (!added)
                return fail(added.error());
            *id = *added;
            return {};
        });
        for (const QJsonArray arguments = script.value("arguments"_L1).toArray();
             const QJsonValue& each : arguments) {
            const QJsonObject said = each.toObject();
            DemoActor& speaker = actor(said, "by");
            const auto stance = stanceFromId(scripted(said, "stance"));
            m_stage.plan(timeOf(said),
                         [id, stance, saidBy = scripted(said, "saidBy"), words = scripted(said, "words"),
                          &speaker]() -> Result<void> {
                             if (!stance)
                                 return fail(stance.error());
                             Argument argument;
                             argument.explanation = *id;
                             argument.stance = *stance;
                             argument.saidBy = saidBy;
                             argument.text = words;
                             return outcomeOf(speaker.trends.addArgument(argument));
                         });
        }
    }
}

} // namespace leertafel::services
