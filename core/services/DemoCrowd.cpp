#include "core/services/DemoCrowd.h"

#include "core/domain/Canonical.h"
#include "core/services/CaseSteps.h"
#include "core/services/DemoScript.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/CaseVersionRepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int casesPerAct = 1000;

// What every case has; the rest only where there are few, so that a million stays writable.
const QStringList neededFields{u"gezin"_s, u"vraag"_s};
const QStringList otherFields{u"veiligheid"_s, u"geprobeerd"_s, u"werkt"_s,
                              u"knelpunt"_s,   u"principes"_s,  u"nodig"_s};
const QStringList people{u"noor"_s, u"ali"_s, u"sam"_s, u"bas"_s};

QStringList textsOf(const QJsonValue& values) {
    QStringList texts;
    for (const QJsonArray array = values.toArray(); const QJsonValue& value : array)
        texts << value.toString();
    return texts;
}

QStringList idsOf(const QList<Entry>& entries) {
    QStringList ids;
    for (const Entry& entry : entries)
        ids << entry.id;
    return ids;
}

} // namespace

DemoCrowd::DemoCrowd(DemoStage& stage, const QDateTime& today) : m_stage(stage), m_today(today) {}

Result<QList<AnonymisedText>> DemoCrowd::admitted(const QStringList& texts) {
    QList<AnonymisedText> result;
    for (const QString& text : texts) {
        auto passed = m_stage.actor(people.first()).context().gate.admit(text);
        if (!passed)
            return fail(passed.error());
        result << *std::move(passed);
    }
    return result;
}

Result<void> DemoCrowd::read() {
    auto file = demoText(u"templates"_s);
    if (!file)
        return fail(file.error());
    const QJsonObject common = file->value("common"_L1).toObject();
    QMap<QString, QList<AnonymisedText>> shared;
    for (const QString& field : neededFields + (m_many ? QStringList() : otherFields)) {
        auto texts = admitted(textsOf(common.value(field)));
        if (!texts)
            return fail(texts.error());
        shared.insert(field, *texts);
    }
    auto reasons = admitted(textsOf(common.value("floorReasons"_L1)));
    if (!reasons)
        return fail(reasons.error());
    m_floorReasons = *reasons;

    for (const QJsonArray array = file->value("scenarios"_L1).toArray(); const QJsonValue& value : array) {
        const QJsonObject script = value.toObject();
        Scenario scenario;
        scenario.ageBand = AgeBand(scripted(script, "ageBand"));
        for (const QString& theme : textsOf(script.value("themes"_L1)))
            scenario.themes << ThemeId(theme);
        QStringList situations;
        for (const QString& fact : textsOf(script.value("facts"_L1)))
            for (const QString& reading : textsOf(script.value("readings"_L1)))
                situations << fact + u'\n' + reading;
        scenario.fields = shared;
        const QList<std::pair<QString, QStringList>> own{
            {u"title"_s, textsOf(script.value("titles"_L1))},
            {u"leervraag"_s, textsOf(script.value("leervraag"_L1))},
            {u"situatie"_s, situations},
            {u"stem"_s, textsOf(script.value("stem"_L1))}};
        for (const auto& [field, texts] : own) {
            auto passed = admitted(texts);
            if (!passed)
                return fail(passed.error());
            scenario.fields.insert(field, *passed);
        }
        m_scenarios << scenario;
    }
    const Vocabulary& words = m_stage.vocabulary();
    for (const Area& district : words.districts())
        m_ids.areas << district.code;
    m_ids.households = idsOf(words.list(u"households"_s)).mid(0, 4);
    m_ids.arrivals = idsOf(words.list(u"arrivalRoutes"_s));
    m_ids.referrers = idsOf(words.list(u"referrers"_s)).mid(0, 4);
    m_ids.helpSteps = idsOf(words.list(u"helpLadder"_s));
    m_ids.signalTypes = idsOf(words.list(u"signalTypes"_s));
    m_ids.principles = idsOf(words.principles()).mid(0, 5);
    return {};
}

const AnonymisedText& DemoCrowd::pick(const QList<AnonymisedText>& texts) {
    return texts.at(m_stage.random().bounded(static_cast<int>(texts.size())));
}

const QString& DemoCrowd::pick(const QStringList& ids) {
    return ids.at(m_stage.random().bounded(static_cast<int>(ids.size())));
}

CaseVersion DemoCrowd::invent(const QDateTime& at) {
    const Scenario& scenario = m_scenarios.at(m_stage.random().bounded(static_cast<int>(m_scenarios.size())));
    CaseVersion version;
    version.title = pick(scenario.fields.value(u"title"_s));
    version.floorReason = pick(m_floorReasons);
    version.floor = SafetyFloor::SafeEnough;
    for (const CanvasField& field : m_stage.vocabulary().canvas()) {
        const auto texts = scenario.fields.constFind(field.id);
        if (texts == scenario.fields.cend())
            continue;
        CaseField one{FieldId(field.id), pick(*texts), {}};
        if (field.labelled)
            one.labels = {ParagraphLabel::Fact, ParagraphLabel::Reading};
        version.fields << one;
    }
    CaseAttributes& a = version.attributes;
    a.area = AreaCode(pick(m_ids.areas));
    a.quarter = Quarter::of(at.date());
    a.ageBand = scenario.ageBand;
    a.household = Household(pick(m_ids.households));
    a.arrival = ArrivalRoute(pick(m_ids.arrivals));
    a.referrer = Referrer(pick(m_ids.referrers));
    a.trackBefore = Track::Two;
    a.trackAfter = m_stage.random().bounded(4) == 0 ? Track::Three : Track::Two;
    a.helpStep = HelpStep(pick(m_ids.helpSteps));
    a.signalType = SignalType(pick(m_ids.signalTypes));
    a.familyPlanAgreed = true;
    a.themes = scenario.themes;
    a.principles = {PrincipleId(pick(m_ids.principles))};
    return version;
}

Result<void> DemoCrowd::plan(int number) {
    m_many = number > mostByService;
    if (auto ready = read(); !ready)
        return ready;
    // Evenly over three years, the last of them a month ago; many come in lots of one act each.
    const QDateTime first = m_today.addYears(-3);
    const QDateTime last = m_today.addMonths(-1);
    const int perAct = m_many ? casesPerAct : 1;
    const int acts = (number + perAct - 1) / perAct;
    for (int act = 0; act < acts; ++act) {
        const int share = qMin(perAct, number - act * perAct);
        const QDateTime at = first.addSecs(first.secsTo(last) / acts * act);
        m_stage.plan(at, [this, at, share, span = first.secsTo(last) / acts]() -> Result<void> {
            Lot lot;
            for (int i = 0; i < share; ++i) {
                m_stage.clock().set(at.addMSecs(span * 1000 / share * i));
                const CaseVersion invented = invent(m_stage.clock().now());
                const int who = m_stage.random().bounded(static_cast<int>(people.size()));
                const int other = 1 + m_stage.random().bounded(static_cast<int>(people.size()) - 1);
                DemoActor& author = m_stage.actor(people.at(who));
                DemoActor& checker = m_stage.actor(people.at((who + other) % people.size()));
                auto made =
                    m_many ? byHand(invented, author, checker, lot) : byService(invented, author, checker);
                if (!made)
                    return made;
            }
            return m_many ? write(lot) : Result<void>();
        });
    }
    return {};
}

Result<void> DemoCrowd::byService(const CaseVersion& invented, DemoActor& author, DemoActor& checker) {
    auto id = author.cases.create();
    if (!id)
        return fail(id.error());
    CaseDraft draft;
    draft.title = invented.title.text();
    draft.floorReason = invented.floorReason.text();
    draft.attributes = invented.attributes;
    for (const CaseField& field : invented.fields) {
        draft.fields.insert(field.field.id(), field.text.text());
        if (!field.labels.isEmpty())
            draft.labels.insert(field.field.id(), field.labels);
    }
    if (auto saved = author.cases.saveDraft(*id, draft); !saved)
        return saved;
    if (auto judged = author.cases.judgeSafety(*id, invented.floor); !judged)
        return fail(judged.error());
    auto frozen = author.cases.freeze(*id);
    if (!frozen)
        return fail(frozen.error());
    if (auto read = author.cases.readThrough(*frozen); !read)
        return read;
    if (auto asked = author.cases.askPrivacyCheck(*id); !asked)
        return asked;
    return checker.cases.release(*id, checker.signatory());
}

Result<void> DemoCrowd::byHand(CaseVersion version, DemoActor& author, DemoActor& checker, Lot& lot) {
    const QDateTime now = m_stage.clock().now();
    const int year = now.date().year();
    if (!lot.lastNumber.contains(year)) {
        auto code = storage::CaseRepository(m_stage.database()).nextCode(year);
        if (!code)
            return fail(code.error());
        lot.lastNumber.insert(year, code->text().section(u'-', 2).toInt() - 1);
    }
    CaseFile file;
    file.id = m_stage.ids().make<CaseId>();
    file.code = CaseCode::of(year, ++lot.lastNumber[year]);
    file.author = author.member.id;
    file.team = author.member.team;
    file.safety.floor = version.floor;
    file.created = now;
    file.changed = now;
    file.reviewBy = now.date().addMonths(24);

    version.id = m_stage.ids().make<VersionId>();
    version.caseId = file.id;
    version.number = 1;
    version.frozenBy = file.author;
    version.frozenAt = now;
    version.digest = security::digest(canonical::ofVersion(version));
    Release release;
    release.id = m_stage.ids().make<ReleaseId>();
    release.version = version.id;
    release.checker = checker.member.id;
    release.released = true;
    release.at = now;
    release.signature = checker.signatory().data().keys->sign(canonical::ofRelease(release, version.digest));

    for (const auto& [event, by] :
         {std::pair(CaseEvent::Freeze, file.author), std::pair(CaseEvent::Release, release.checker)})
        lot.log << storage::LogEntry{now, by, verbOf(event), version.id.text(), version.digest};
    lot.cases << file;
    lot.versions << version;
    lot.readThroughs << ReadThrough{version.id, file.author, now};
    lot.releases << release;
    return {};
}

Result<void> DemoCrowd::write(const Lot& lot) {
    storage::CaseRepository cases(m_stage.database());
    storage::CaseVersionRepository versions(m_stage.database());
    QList<CaseId> ids;
    for (const CaseFile& file : lot.cases)
        ids << file.id;
    auto done = cases.insert(lot.cases);
    if (done)
        done = versions.insert(lot.versions);
    if (done)
        done = versions.insertReadThroughs(lot.readThroughs);
    if (done)
        done = versions.insertReleases(lot.releases);
    if (done)
        done = cases.setReleased(ids);
    if (done)
        done = m_stage.actor(people.first()).context().log.append(lot.log);
    return done;
}

} // namespace leertafel::services
