#include "core/services/Drafts.h"

#include "core/services/JsonMembers.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/CaseRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

QByteArray bytesOf(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray placeOf(const QString& table, const QString& id) { return (table + u'|' + id).toUtf8(); }

Error damaged(const StoreContext& context) {
    return Error::of(ErrorCode::StoreDamaged, {{u"path"_s, context.database.path()}});
}

Result<QJsonObject> openObject(const StoreContext& context, QByteArrayView sealed, const QByteArray& place) {
    auto plain = context.keys->openPrivate(sealed, place);
    if (!plain)
        return fail(plain.error());
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    if (!document.isObject())
        return fail(damaged(context));
    return document.object();
}

Quarter quarterOf(int index) { return index > 0 ? Quarter::fromIndex(index) : Quarter(); }

template <typename T>
QJsonArray idsOf(const QList<Term<T>>& terms) {
    QJsonArray ids;
    for (const auto& term : terms)
        ids.append(term.id());
    return ids;
}

template <typename TermType>
QList<TermType> termsOf(const QJsonValue& ids) {
    QList<TermType> terms;
    for (const QJsonArray array = ids.toArray(); const QJsonValue& id : array)
        terms << TermType(id.toString());
    return terms;
}

QJsonObject objectOf(const CaseAttributes& a) {
    return {{u"area"_s, a.area.id()},
            {u"quarter"_s, a.quarter.index()},
            {u"ageBand"_s, a.ageBand.id()},
            {u"household"_s, a.household.id()},
            {u"arrival"_s, a.arrival.id()},
            {u"referrer"_s, a.referrer.id()},
            {u"trackBefore"_s, static_cast<int>(a.trackBefore)},
            {u"trackAfter"_s, static_cast<int>(a.trackAfter)},
            {u"helpStep"_s, a.helpStep.id()},
            {u"signalType"_s, a.signalType.id()},
            {u"block"_s, a.block.text()},
            {u"familyPlan"_s, a.familyPlanAgreed},
            {u"themes"_s, idsOf(a.themes)},
            {u"principles"_s, idsOf(a.principles)},
            {u"competences"_s, idsOf(a.competences)}};
}

Track trackOf(const QJsonValue& number) { return static_cast<Track>(qBound(0, number.toInt(), 3)); }

CaseAttributes attributesOf(const QJsonObject& o) {
    CaseAttributes a;
    a.area = AreaCode(o[u"area"].toString());
    a.quarter = quarterOf(o[u"quarter"].toInt());
    a.ageBand = AgeBand(o[u"ageBand"].toString());
    a.household = Household(o[u"household"].toString());
    a.arrival = ArrivalRoute(o[u"arrival"].toString());
    a.referrer = Referrer(o[u"referrer"].toString());
    a.trackBefore = trackOf(o[u"trackBefore"]);
    a.trackAfter = trackOf(o[u"trackAfter"]);
    a.helpStep = HelpStep(o[u"helpStep"].toString());
    a.signalType = SignalType(o[u"signalType"].toString());
    a.block = BlockId(o[u"block"].toString());
    a.familyPlanAgreed = o[u"familyPlan"].toBool();
    a.themes = termsOf<ThemeId>(o[u"themes"]);
    a.principles = termsOf<PrincipleId>(o[u"principles"]);
    a.competences = termsOf<CompetenceId>(o[u"competences"]);
    return a;
}

Result<DraftLine> openLine(const StoreContext& context, const CaseId& id, QByteArrayView sealed) {
    auto plain = context.keys->openPrivate(sealed, placeOf(u"case_draft"_s, id.text()));
    if (!plain)
        return fail(plain.error());
    const auto own = valuesOf(*plain, {"title", "attributes"});
    const auto a = own ? valuesOf(own->at(1), {"area", "quarter", "ageBand", "themes"}) : std::nullopt;
    if (!a)
        return fail(damaged(context));
    DraftLine line{textOf(own->at(0)),
                   AreaCode(textOf(a->at(0))),
                   quarterOf(a->at(1).toInt()),
                   AgeBand(textOf(a->at(2))),
                   {}};
    for (const QStringList themes = textsOf(a->at(3)); const QString& theme : themes)
        line.themes << ThemeId(theme);
    return line;
}

FindingDecision decisionOf(const QJsonObject& o) {
    return {o[u"needle"].toString(), o[u"label"].toString(), o[u"reason"].toString()};
}

QJsonObject objectOf(const FindingDecision& d) {
    return {{u"needle"_s, d.needle}, {u"label"_s, d.label}, {u"reason"_s, d.reason}};
}

} // namespace

QByteArray sealDraft(const StoreContext& context, const CaseId& id, const CaseDraft& draft) {
    QJsonObject fields;
    for (auto field = draft.fields.cbegin(); field != draft.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    QJsonObject labels;
    for (auto field = draft.labels.cbegin(); field != draft.labels.cend(); ++field) {
        QJsonArray list;
        for (const ParagraphLabel label : field.value())
            list.append(toId(label));
        labels.insert(field.key(), list);
    }
    QJsonArray decisions;
    for (const FindingDecision& decision : draft.decisions)
        decisions.append(objectOf(decision));
    const QJsonObject object{{u"title"_s, draft.title},
                             {u"fields"_s, fields},
                             {u"labels"_s, labels},
                             {u"attributes"_s, objectOf(draft.attributes)},
                             {u"floorReason"_s, draft.floorReason},
                             {u"decisions"_s, decisions},
                             {u"cursorField"_s, draft.cursorField},
                             {u"cursor"_s, draft.cursor}};
    return context.keys->sealPrivate(bytesOf(object), placeOf(u"case_draft"_s, id.text()));
}

Result<CaseDraft> openDraft(const StoreContext& context, const CaseId& id, QByteArrayView sealed) {
    auto object = openObject(context, sealed, placeOf(u"case_draft"_s, id.text()));
    if (!object)
        return fail(object.error());
    const QJsonObject& o = *object;
    CaseDraft draft;
    draft.title = o[u"title"].toString();
    const QJsonObject fields = o[u"fields"].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft.fields.insert(field.key(), field.value().toString());
    const QJsonObject labels = o[u"labels"].toObject();
    for (auto field = labels.begin(); field != labels.end(); ++field) {
        QList<ParagraphLabel> list;
        for (const QJsonArray array = field.value().toArray(); const QJsonValue& label : array)
            list << paragraphLabelFromId(label.toString()).value_or(ParagraphLabel::None);
        draft.labels.insert(field.key(), list);
    }
    draft.attributes = attributesOf(o[u"attributes"].toObject());
    draft.floorReason = o[u"floorReason"].toString();
    for (const QJsonArray array = o[u"decisions"].toArray(); const QJsonValue& value : array)
        draft.decisions << decisionOf(value.toObject());
    draft.cursorField = o[u"cursorField"].toString();
    draft.cursor = o[u"cursor"].toInt();
    return draft;
}

Result<std::optional<CaseDraft>> myDraft(StoreContext& context, const CaseId& id) {
    auto stored = storage::CaseRepository(context.database).draft(id);
    if (!stored)
        return fail(stored.error());
    if (!*stored || (*stored)->author != context.me)
        return std::nullopt;
    auto draft = openDraft(context, id, (*stored)->sealed);
    if (!draft)
        return fail(draft.error());
    return std::optional(std::move(*draft));
}

Result<QHash<CaseId, DraftLine>> myDraftLines(StoreContext& context, const QList<CaseId>& ids) {
    QHash<CaseId, DraftLine> lines;
    if (ids.isEmpty())
        return lines;
    Result<void> opened;
    auto read = storage::CaseRepository(context.database)
                    .drafts(context.me, ids, [&](const CaseId& id, QByteArrayView sealed) {
                        if (auto line = openLine(context, id, sealed))
                            lines.insert(id, std::move(*line));
                        else
                            opened = fail(line.error());
                    });
    if (read)
        read = opened;
    if (!read)
        return fail(read.error());
    return lines;
}

QByteArray sealDecision(const StoreContext& context, const VersionId& id, const FindingDecision& decision) {
    return context.keys->sealPrivate(bytesOf(objectOf(decision)), placeOf(u"finding_decision"_s, id.text()));
}

Result<FindingDecision> openDecision(const StoreContext& context, const VersionId& id,
                                     QByteArrayView sealed) {
    auto object = openObject(context, sealed, placeOf(u"finding_decision"_s, id.text()));
    if (!object)
        return fail(object.error());
    return decisionOf(*object);
}

QByteArray sealReflection(const StoreContext& context, const Reflection& note) {
    QJsonObject answers;
    for (auto answer = note.answers.cbegin(); answer != note.answers.cend(); ++answer)
        answers.insert(QString::number(answer.key()), answer.value());
    const QJsonObject object{{u"method"_s, note.method.id()},
                             {u"participants"_s, QJsonArray::fromStringList(note.participants)},
                             {u"minutes"_s, note.minutes},
                             {u"answers"_s, answers},
                             {u"insight"_s, note.insight},
                             {u"intention"_s, note.intention},
                             {u"revisitOn"_s, note.revisitOn.toString(Qt::ISODate)}};
    return context.keys->sealPrivate(bytesOf(object), placeOf(u"reflection"_s, note.id.text()));
}

Result<Reflection> openReflection(const StoreContext& context, Reflection note, QByteArrayView sealed) {
    auto object = openObject(context, sealed, placeOf(u"reflection"_s, note.id.text()));
    if (!object)
        return fail(object.error());
    const QJsonObject& o = *object;
    note.method = MethodId(o[u"method"].toString());
    for (const QJsonArray array = o[u"participants"].toArray(); const QJsonValue& role : array)
        note.participants << role.toString();
    note.minutes = o[u"minutes"].toInt();
    const QJsonObject answers = o[u"answers"].toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        note.answers.insert(answer.key().toInt(), answer.value().toString());
    note.insight = o[u"insight"].toString();
    note.intention = o[u"intention"].toString();
    note.revisitOn = QDate::fromString(o[u"revisitOn"].toString(), Qt::ISODate);
    return note;
}

bool saysTheSame(const CaseDraft& draft, const CaseVersion& version) {
    if (cleaned(draft.title) != version.title.text() ||
        cleaned(draft.floorReason) != version.floorReason.text() || draft.attributes != version.attributes)
        return false;
    QMap<QString, QString> frozen;
    for (const CaseField& field : version.fields) {
        frozen.insert(field.field.id(), field.text.text());
        const QString id = field.field.id();
        const auto labels = labelsFor(draft.fields.value(id), draft.labels.value(id));
        if (!field.labels.isEmpty() && labels != field.labels)
            return false;
    }
    QMap<QString, QString> written;
    for (auto field = draft.fields.cbegin(); field != draft.fields.cend(); ++field)
        if (const QString text = cleaned(field.value()); !text.isEmpty())
            written.insert(field.key(), text);
    return frozen == written;
}

} // namespace leertafel::services
