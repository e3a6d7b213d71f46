#include "core/services/ReflectionService.h"

#include "core/services/CaseAccess.h"
#include "core/services/Drafts.h"
#include "core/services/InTransaction.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/ReflectionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

struct ReflectionService::Removed {
    storage::ReflectionRepository::Sealed note;
};

namespace {

using Sealed = storage::ReflectionRepository::Sealed;

tl::unexpected<Error> notFound(const ReflectionId& id) {
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"reflection"_s}, {u"id"_s, id.text()}});
}

Result<Reflection> opened(const StoreContext& context, const Sealed& sealed) {
    Reflection note;
    note.id = sealed.id;
    note.author = sealed.author;
    note.caseId = sealed.caseId;
    note.shared = sealed.shared;
    note.created = sealed.created;
    note.changed = sealed.changed;
    return openReflection(context, std::move(note), sealed.bytes);
}

Sealed closed(const StoreContext& context, const Reflection& note) {
    return {note.id,     note.author,  note.caseId, sealReflection(context, note),
            note.shared, note.created, note.changed};
}

/// The note with every text through the gate; `OpenFindings` counts all of them together.
Result<Reflection> readable(StoreContext& context, Reflection note) {
    QList<FindingDecision> kept;
    if (note.caseId) {
        auto draft = myDraft(context, note.caseId);
        if (!draft)
            return fail(draft.error());
        if (*draft)
            kept = (*draft)->decisions;
        auto record = storage::CaseRepository(context.database).find(note.caseId);
        if (!record)
            return fail(record.error());
        if (*record && (*record)->released)
            if (auto version = CaseAccess(context).version((*record)->released))
                kept += decidedIn(context, *version);
    }
    int open = 0;
    std::optional<Error> other;
    const auto pass = [&](QString& text) {
        auto words = admittedOrEmpty(context, text, kept);
        if (words)
            text = words->text();
        else if (words.error().code == ErrorCode::OpenFindings)
            open += qMax(1, words.error().context.value(u"count"_s).toInt());
        else
            other = words.error();
    };
    for (QString& answer : note.answers)
        pass(answer);
    pass(note.insight);
    pass(note.intention);
    if (other)
        return fail(*other);
    if (open > 0)
        return fail(ErrorCode::OpenFindings, {{u"count"_s, QString::number(open)}});
    note.answers.removeIf(
        [](const std::pair<const int&, QString&>& answer) { return answer.second.isEmpty(); });
    return note;
}

} // namespace

Result<Reflection> ReflectionService::mine(const ReflectionId& id) const {
    auto sealed = storage::ReflectionRepository(m_context.database).find(id);
    if (!sealed)
        return fail(sealed.error());
    if (!*sealed || (*sealed)->author != m_context.me)
        return notFound(id);
    return opened(m_context, **sealed);
}

Result<QList<Reflection>> ReflectionService::mine() const {
    auto sealed = storage::ReflectionRepository(m_context.database).ofAuthor(m_context.me);
    if (!sealed)
        return fail(sealed.error());
    QList<Reflection> notes;
    for (const Sealed& each : *sealed) {
        auto note = opened(m_context, each);
        if (!note)
            return fail(note.error());
        notes << std::move(*note);
    }
    return notes;
}

Result<QList<Reflection>> ReflectionService::ofCase(const CaseId& id) const {
    auto notes = mine();
    if (!notes)
        return notes;
    notes->removeIf([&](const Reflection& note) { return note.caseId != id; });
    auto shared = storage::ReflectionRepository(m_context.database).sharedOfCase(id);
    if (!shared)
        return shared;
    for (const Reflection& note : *shared)
        if (note.author != m_context.me)
            *notes << note;
    std::stable_sort(notes->begin(), notes->end(),
                     [](const Reflection& a, const Reflection& b) { return a.changed > b.changed; });
    return notes;
}

Result<Reflection> ReflectionService::get(const ReflectionId& id) const {
    auto own = mine(id);
    if (own || own.error().code != ErrorCode::NotFound)
        return own;
    auto shared = storage::ReflectionRepository(m_context.database).readable(id);
    if (!shared)
        return fail(shared.error());
    if (!*shared)
        return notFound(id);
    return std::move(**shared);
}

Result<ReflectionId> ReflectionService::create(const MethodId& method, const CaseId& id) {
    const Method* known = m_context.vocabulary.findMethod(method);
    if (!known)
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"method"_s}, {u"value"_s, method.id().left(20)}});
    if (id)
        if (auto visible = CaseAccess(m_context).record(id); !visible)
            return fail(visible.error());
    Reflection note;
    note.id = m_context.ids.make<ReflectionId>();
    note.author = m_context.me;
    note.caseId = id;
    note.method = method;
    note.minutes = known->minutes;
    note.created = m_context.clock.now();
    note.changed = note.created;
    auto made = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto put = storage::ReflectionRepository(m_context.database).put(closed(m_context, note)); !put)
            return put;
        return m_context.log.append(m_context.me, u"reflection.create"_s, note.id.text());
    });
    if (!made)
        return fail(made.error());
    m_context.changed(Topic::Reflections, note.id.text());
    return note.id;
}

Result<SharingAfterSave> ReflectionService::save(const Reflection& reflection) {
    auto before = mine(reflection.id);
    if (!before)
        return fail(before.error());
    Reflection note = reflection;
    note.author = m_context.me;
    note.shared = before->shared;
    note.created = before->created;
    note.changed = m_context.clock.now();
    SharingAfterSave sharing = SharingAfterSave::Private;
    auto saved = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::ReflectionRepository notes(m_context.database);
        if (auto put = notes.put(closed(m_context, note)); !put || !note.shared)
            return put;
        auto open = readable(m_context, note);
        if (!open && open.error().code != ErrorCode::OpenFindings)
            return fail(open.error());
        sharing = open ? SharingAfterSave::Shared : SharingAfterSave::Ended;
        if (open) {
            if (auto written = notes.share(*open); !written)
                return written;
            return m_context.log.append(m_context.me, u"reflection.edit"_s, note.id.text());
        }
        if (auto written = notes.unshare(note.id); !written)
            return written;
        return m_context.log.append(m_context.me, u"reflection.unshare"_s, note.id.text());
    });
    if (!saved)
        return fail(saved.error());
    m_context.changed(Topic::Reflections, note.id.text());
    return sharing;
}

Result<void> ReflectionService::share(const ReflectionId& id) {
    auto note = mine(id);
    if (!note)
        return fail(note.error());
    auto open = readable(m_context, std::move(*note));
    if (!open)
        return fail(open.error());
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto written = storage::ReflectionRepository(m_context.database).share(*open); !written)
            return written;
        return m_context.log.append(m_context.me, u"reflection.share"_s, id.text());
    });
    if (!done)
        return done;
    m_context.changed(Topic::Reflections, id.text());
    return {};
}

Result<void> ReflectionService::unshare(const ReflectionId& id) {
    if (auto note = mine(id); !note)
        return fail(note.error());
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto written = storage::ReflectionRepository(m_context.database).unshare(id); !written)
            return written;
        return m_context.log.append(m_context.me, u"reflection.unshare"_s, id.text());
    });
    if (!done)
        return done;
    m_context.changed(Topic::Reflections, id.text());
    return {};
}

Result<void> ReflectionService::remove(const ReflectionId& id) {
    if (auto note = mine(id); !note)
        return fail(note.error());
    auto gone = std::make_shared<Removed>();
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::ReflectionRepository notes(m_context.database);
        auto sealed = notes.find(id);
        if (!sealed)
            return fail(sealed.error());
        gone->note = **sealed;
        if (auto removed = notes.remove(id); !removed)
            return removed;
        return m_context.log.append(m_context.me, u"reflection.remove"_s, id.text());
    });
    if (!done)
        return done;
    m_removed.insert(id, gone);
    m_context.changed(Topic::Reflections, id.text());
    return {};
}

Result<void> ReflectionService::undoRemove(const ReflectionId& id) {
    const auto gone = m_removed.value(id);
    if (!gone)
        return notFound(id);
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto put = storage::ReflectionRepository(m_context.database).put(gone->note); !put)
            return put;
        return m_context.log.append(m_context.me, u"reflection.restore"_s, id.text());
    });
    if (!done)
        return done;
    const bool wasShared = gone->note.shared;
    m_removed.remove(id);
    m_context.changed(Topic::Reflections, id.text());
    return wasShared ? share(id) : Result<void>{};
}

Result<QList<Reflection>> ReflectionService::dueToRevisit() const {
    auto notes = mine();
    if (!notes)
        return notes;
    const QDate today = m_context.clock.now().toLocalTime().date();
    notes->removeIf(
        [&](const Reflection& note) { return !note.revisitOn.isValid() || note.revisitOn > today; });
    return notes;
}

} // namespace leertafel::services
