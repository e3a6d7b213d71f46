#include "core/services/Workspace.h"

#include "core/anonymity/Scanner.h"
#include "core/language/Dictionary.h"
#include "core/security/ProcessHardening.h"
#include "core/services/BackupFolder.h"
#include "core/services/InTransaction.h"
#include "core/services/StoreKey.h"
#include "core/services/Verify.h"
#include "core/services/WorkspaceData.h"
#include "core/storage/Derived.h"
#include "core/storage/MemberRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {
// A sibling lives as long as one piece of work: what the store keeps at hand stays with the first.
constexpr int siblingPages = 8; // MiB

template <typename Service>
Service& made(std::unique_ptr<Service>& service, StoreContext& context) {
    if (!service)
        service = std::make_unique<Service>(context);
    return *service;
}

} // namespace

MemberId Signatory::member() const { return m_data->member; }

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data)) {
    d->context = std::make_unique<StoreContext>(
        *d->database, d->clock, d->ids, *d->vocabulary, *d->scanner, d->keys->member, d->keys->keys,
        [this](Topic topic, const QString& id) { Q_EMIT changed(topic, id); }, d->keys);
}

Workspace::~Workspace() = default;

const MemberId& Workspace::me() const { return d->keys->member; }

Result<Member> Workspace::member(const MemberId& id) const {
    auto found = storage::MemberRepository(*d->database).get(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::MemberUnknown, {{u"member"_s, id.text()}});
    return **found;
}

QString Workspace::path() const { return d->keys->folder.path(); }
QString Workspace::name() const { return d->keys->folder.name(); }
bool Workspace::isReadOnly() const { return d->database->isReadOnly(); }
const Clock& Workspace::clock() const { return d->clock; }
const Vocabulary& Workspace::vocabulary() const { return *d->vocabulary; }
const anonymity::Scanner& Workspace::scanner() const { return *d->scanner; }

const anonymity::Gate& Workspace::gate() const { return d->context->gate; }

CaseService& Workspace::cases() { return made(d->cases, *d->context); }
ReviewService& Workspace::reviews() { return made(d->reviews, *d->context); }
ReflectionService& Workspace::reflections() { return made(d->reflections, *d->context); }
TrendService& Workspace::trends() { return made(d->trends, *d->context); }
ReleaseService& Workspace::releases() { return made(d->releases, *d->context); }
TableService& Workspace::table() { return made(d->table, *d->context); }
FollowUpService& Workspace::followUps() { return made(d->followUps, *d->context); }
LearningService& Workspace::learning() { return made(d->learning, *d->context); }
DossierService& Workspace::dossier() { return made(d->dossier, *d->context); }
TodayService& Workspace::today() { return made(d->today, *d->context); }
MemberService& Workspace::members() { return made(d->members, *d->context); }
UnsentWords& Workspace::unsentWords() { return made(d->unsentWords, *d->context); }
TeamWords& Workspace::teamWords() { return made(d->teamWords, *d->context); }
BlockLedger& Workspace::blocks() { return made(d->blocks, *d->context); }
AreaMaps& Workspace::maps() { return made(d->maps, *d->context); }

Signatory Workspace::signatory() const {
    return Signatory(
        std::make_shared<const Signatory::Data>(Signatory::Data{d->keys->member, d->keys->keys}));
}

Result<Signatory> Workspace::signatoryFor(const MemberId& member, const Passphrase& passphrase) const {
    // Only the keyring is read, so any thread may ask.
    auto ring = d->keys->keyring();
    if (!ring)
        return fail(ring.error());
    auto unlocked = ring->unlock(member, passphrase.utf8());
    if (!unlocked)
        return fail(unlocked.error());
    return Signatory(
        std::make_shared<const Signatory::Data>(Signatory::Data{member, std::move(unlocked->keys)}));
}

Result<std::unique_ptr<Workspace>> Workspace::sibling() const {
    const auto mode = isReadOnly() ? storage::Database::Mode::ReadOnly : storage::Database::Mode::ReadWrite;
    auto database = openDatabase(*d->keys, mode);
    if (!database)
        return fail(database.error());
    if (auto limited = (*database)->limitPages(siblingPages); !limited)
        return fail(limited.error());
    (*database)->shareQueue(*d->database);
    std::unique_ptr<Workspace> made(new Workspace(std::make_unique<Private>(
        d->keys, d->clock, d->vocabulary, d->scanner, d->lock, std::move(*database))));
    made->d->context->takenFigures = d->context->takenFigures;
    made->d->context->keptLook = d->context->keptLook;
    made->d->context->keptDecisions = d->context->keptDecisions;
    return made;
}

void Workspace::giveMemoryBack() const {
    d->scanner->dictionary()->rest();
    security::giveMemoryBack();
}

Result<QString> Workspace::backup(const Progress& progress) const {
    return BackupFolder(d->keys->folder)
        .make(*d->database, *d->keys, BackupKind::ByHand, d->clock.now(), progress);
}

Result<VerifyReport> Workspace::verify(const Progress& progress) const {
    return verifyStore(*d->context, progress);
}

Result<void> Workspace::rebuild() {
    if (isReadOnly())
        return fail(ErrorCode::StoreReadOnly, {{u"path"_s, path()}});
    auto done = inTransaction(*d->database, [&]() -> Result<void> {
        if (auto made = storage::Derived(*d->database).rebuild(); !made)
            return made;
        return d->context->log.append(me(), u"store.rebuild"_s, {});
    });
    if (!done)
        return done;
    Q_EMIT changed(Topic::Cases, {});
    Q_EMIT changed(Topic::Counts, {});
    return {};
}

Result<void> Workspace::rekey() {
    if (auto changed = changeStoreKey(*d->database, *d->keys); !changed)
        return changed;
    storage::Transaction transaction(*d->database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto logged = d->context->log.append(me(), u"store.rekey"_s, {}); !logged)
        return logged;
    return transaction.commit();
}

} // namespace leertafel::services
