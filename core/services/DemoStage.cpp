#include "core/services/DemoStage.h"

#include "core/anonymity/Scanner.h"
#include "core/services/InTransaction.h"
#include "core/services/MemberService.h"
#include "core/services/StoreKey.h"
#include "core/services/StoreService.h"
#include "core/storage/MemberRepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int actsPerTransaction = 20;

Result<MemberFunctions> functionsOf(const QJsonArray& names) {
    static const QMap<QString, MemberFunction> known{
        {u"worker"_s, MemberFunction::Worker},        {u"preparer"_s, MemberFunction::Preparer},
        {u"chair"_s, MemberFunction::Chair},          {u"trainer"_s, MemberFunction::Trainer},
        {u"checker"_s, MemberFunction::Checker},      {u"keeper"_s, MemberFunction::Keeper},
        {u"teamLeader"_s, MemberFunction::TeamLeader}};
    MemberFunctions functions = MemberFunction::Worker;
    for (const QJsonValue& name : names) {
        if (!known.contains(name.toString()))
            return fail(ErrorCode::InvalidValue, {{u"what"_s, u"function"_s}, {u"value"_s, name.toString()}});
        functions |= known.value(name.toString());
    }
    return functions;
}

QStringList textsOf(const QJsonValue& values) {
    QStringList texts;
    for (const QJsonArray array = values.toArray(); const QJsonValue& value : array)
        texts << value.toString();
    return texts;
}

/// The team, the organisations around it and the colleagues; key of `members` → id.
Result<QMap<QString, MemberId>> invite(MemberService& service, const MemberId& first,
                                       const QJsonObject& story, const Passphrase& passphrase) {
    OrganisationId home;
    for (const QJsonArray array = story.value("organisations"_L1).toArray();
         const QJsonValue& value : array) {
        const QJsonObject each = value.toObject();
        auto id = service.addOrganisation(each.value("name"_L1).toString(),
                                          static_cast<Track>(each.value("track"_L1).toInt()),
                                          textsOf(each.value("contacts"_L1)));
        if (!id)
            return fail(id.error());
        if (each.value("home"_L1).toBool())
            home = *id;
    }
    const QJsonObject team = story.value("team"_L1).toObject();
    auto teamId = service.addTeam(team.value("name"_L1).toString(), team.value("area"_L1).toString(), home);
    if (!teamId)
        return fail(teamId.error());

    QMap<QString, MemberId> ids;
    const QJsonArray members = story.value("members"_L1).toArray();
    for (const QJsonValue& value : members) {
        const QJsonObject each = value.toObject();
        auto functions = functionsOf(each.value("functions"_L1).toArray());
        if (!functions)
            return fail(functions.error());
        MemberId id = first;
        if (ids.isEmpty()) {
            if (auto set = service.setFunctions(first, *functions); !set)
                return fail(set.error());
            if (auto set = service.setTeam(first, *teamId); !set)
                return fail(set.error());
        } else {
            auto added = service.add(each.value("name"_L1).toString(), passphrase, *functions, *teamId);
            if (!added)
                return fail(added.error());
            id = *added;
        }
        ids.insert(each.value("key"_L1).toString(), id);
    }
    for (const QJsonValue& value : members) {
        const QJsonObject each = value.toObject();
        for (const QString& led : textsOf(each.value("leads"_L1)))
            if (auto set = service.setSuperior(ids.value(led), ids.value(each.value("key"_L1).toString()));
                !set)
                return fail(set.error());
    }
    return ids;
}

bool isWorkingDay(const QDate& day) { return day.dayOfWeek() <= Qt::Friday; }

} // namespace

QDateTime officeMoment(const QDateTime& moment) {
    // A working day is pressed into its first eight hours; evening, night and weekend into its ninth.
    constexpr qint64 hourMs = 3'600'000;
    const QTime opens(8, 30), late(16, 30), closes(17, 30);
    const QDateTime local = moment.toLocalTime();
    const bool working = isWorkingDay(local.date());
    if (working && local.time() >= opens && local.time() < closes)
        return QDateTime(local.date(), opens).addMSecs(opens.msecsTo(local.time()) * 8 / 9).toUTC();
    QDate before = local.date();
    if (!working || local.time() < opens)
        do
            before = before.addDays(-1);
        while (!isWorkingDay(before));
    QDate after = before.addDays(1);
    while (!isWorkingDay(after))
        after = after.addDays(1);
    const QDateTime closed(before, closes);
    const qint64 gap = closed.msecsTo(QDateTime(after, opens));
    return QDateTime(before, late).addMSecs(hourMs * closed.msecsTo(local) / gap).toUTC();
}

DemoActor::DemoActor(Member who, std::shared_ptr<UnlockedKeys> keys, std::unique_ptr<StoreContext> context)
    : member(std::move(who))
    , m_keys(std::move(keys))
    , m_context(std::move(context))
    , cases(*m_context)
    , reviews(*m_context)
    , reflections(*m_context)
    , trends(*m_context)
    , table(*m_context)
    , learning(*m_context)
    , blocks(*m_context) {}

Signatory DemoActor::signatory() const {
    return Signatory(std::make_shared<const Signatory::Data>(Signatory::Data{m_keys->member, m_keys->keys}));
}

Result<std::unique_ptr<DemoStage>> DemoStage::raise(const QString& path, const QJsonObject& story,
                                                    const Passphrase& passphrase, DemoClock& clock,
                                                    const Vocabulary& vocabulary, QRandomGenerator& random) {
    std::unique_ptr<DemoStage> stage(new DemoStage(clock, vocabulary, random));
    auto scanner = anonymity::Scanner::create();
    if (!scanner)
        return fail(scanner.error());
    stage->m_scanner = *std::move(scanner);

    // Invented data needs no strong passphrase, and nobody gains from guessing it.
    StoreOptions options;
    options.cost = security::KdfCost::least();
    options.leastScore = 0;
    options.random = &random;
    const StoreService service(clock, std::shared_ptr<const Vocabulary>(std::shared_ptr<void>(), &vocabulary),
                               stage->m_scanner, options);
    const QString first = story.value("members"_L1).toArray().first().toObject().value("name"_L1).toString();
    auto created = service.create(path, first, passphrase);
    if (!created)
        return fail(created.error());
    if (auto opened = stage->open(created->keys); !opened)
        return fail(opened.error());

    auto keeper = stage->contextFor(created->keys);
    MemberService people(*keeper);
    auto ids = invite(people, created->member, story, passphrase);
    if (!ids)
        return fail(ids.error());
    for (const QJsonArray array = story.value("members"_L1).toArray(); const QJsonValue& value : array) {
        const QString key = value.toObject().value("key"_L1).toString();
        const MemberId id = ids->value(key);
        auto keys = service.unlock(path, id, passphrase);
        if (!keys)
            return fail(keys.error());
        auto member = storage::MemberRepository(*stage->m_database).get(id);
        if (!member)
            return fail(member.error());
        stage->m_actors[key] = std::make_unique<DemoActor>(**member, *keys, stage->contextFor(*keys));
        stage->m_order << key;
    }
    return stage;
}

Result<void> DemoStage::open(const std::shared_ptr<UnlockedKeys>& keys) {
    auto lock = storage::StoreLock::take(keys->folder.lock(), keys->memberName, m_clock);
    if (!lock)
        return fail(lock.error());
    m_lock = *std::move(lock);
    auto database = openDatabase(*keys, storage::Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    m_database = *std::move(database);
    m_ids = std::make_unique<IdSource>(m_clock, &m_random);
    return {};
}

std::unique_ptr<StoreContext> DemoStage::contextFor(const std::shared_ptr<UnlockedKeys>& keys) {
    return std::make_unique<StoreContext>(
        *m_database, m_clock, *m_ids, m_vocabulary, *m_scanner, keys->member, keys->keys,
        [](Topic, const QString&) {}, keys);
}

QList<Member> DemoStage::members() const {
    QList<Member> members;
    for (const QString& key : m_order)
        members << m_actors.at(key)->member;
    return members;
}

Result<void> DemoStage::perform(const Progress& progress) {
    // QMultiMap hands out equal keys newest first; the acts of one moment are wanted the other way round.
    QList<std::pair<QDateTime, Act>> acts;
    for (const QDateTime& at : m_acts.uniqueKeys()) {
        const QList<Act> together = m_acts.values(at);
        for (auto act = together.crbegin(); act != together.crend(); ++act)
            acts.append({at, *act});
    }
    const auto total = static_cast<int>(acts.size());
    for (int done = 0; done < total;) {
        const int upTo = qMin(total, done + actsPerTransaction);
        auto happened = inTransaction(*m_database, [&]() -> Result<void> {
            for (; done < upTo; ++done) {
                m_clock.set(acts.at(done).first);
                if (auto one = acts.at(done).second(); !one)
                    return one;
            }
            return {};
        });
        if (!happened)
            return happened;
        if (progress && !progress(done, total))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

Result<QJsonObject> demoText(const QString& name) {
    const QString path = u":/demo/%1.json"_s.arg(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::FileFormat,
                    {{u"path"_s, path}, {u"line"_s, u"1"_s}, {u"reason"_s, error.errorString()}});
    return document.object();
}

} // namespace leertafel::services
