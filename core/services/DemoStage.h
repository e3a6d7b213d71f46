#pragma once

#include "core/services/BlockLedger.h"
#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "core/services/StoreContext.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"
#include "core/services/UnlockedKeys.h"
#include "core/storage/StoreLock.h"

#include <QJsonObject>
#include <QMultiMap>

#include <functional>
#include <map>

namespace leertafel::services {

/// The moment of a working day, between 8:30 and 17:30, at which something of `moment` happened: nobody
/// writes at four in the morning or on a Sunday. Never later than `moment`; what came first comes first.
QDateTime officeMoment(const QDateTime& moment);

/// A clock that the invented history sets forward; it shows office hours only.
class DemoClock final : public Clock {
public:
    explicit DemoClock(QDateTime start) : m_start(std::move(start)), m_now(m_start) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = qMax(m_start, officeMoment(now)); }

private:
    QDateTime m_start;
    QDateTime m_now;
};

/// One invented member with all services under the own keys. Internal to this folder.
class DemoActor {
public:
    DemoActor(Member who, std::shared_ptr<UnlockedKeys> keys, std::unique_ptr<StoreContext> context);

    Signatory signatory() const;
    StoreContext& context() { return *m_context; }

    const Member member;

private:
    std::shared_ptr<UnlockedKeys> m_keys;
    std::unique_ptr<StoreContext> m_context;

public:
    CaseService cases;
    ReviewService reviews;
    ReflectionService reflections;
    TrendService trends;
    TableService table;
    LearningService learning;
    BlockLedger blocks;
};

/// One store on which all members act in the order of an invented time. Internal to this folder.
class DemoStage {
public:
    /// Makes the store with its team and members (`team`, `organisations`, `members` of `story`).
    static Result<std::unique_ptr<DemoStage>> raise(const QString& path, const QJsonObject& story,
                                                    const Passphrase& passphrase, DemoClock& clock,
                                                    const Vocabulary& vocabulary, QRandomGenerator& random);

    DemoActor& actor(const QString& key) { return *m_actors.at(key); }
    bool hasActor(const QString& key) const { return m_actors.contains(key); }
    QList<Member> members() const;
    storage::Database& database() { return *m_database; }
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    DemoClock& clock() { return m_clock; }
    IdSource& ids() { return *m_ids; }
    QRandomGenerator& random() { return m_random; }

    using Act = std::function<Result<void>()>;
    /// Something that happens then; acts of the same moment in the order they were planned.
    void plan(const QDateTime& at, const Act& act) { m_acts.insert(at, act); }
    /// Lets everything happen, in order of time; stops at the first refusal.
    Result<void> perform(const Progress& progress);

private:
    DemoStage(DemoClock& clock, const Vocabulary& vocabulary, QRandomGenerator& random)
        : m_clock(clock), m_vocabulary(vocabulary), m_random(random) {}
    Result<void> open(const std::shared_ptr<UnlockedKeys>& keys);
    std::unique_ptr<StoreContext> contextFor(const std::shared_ptr<UnlockedKeys>& keys);

    DemoClock& m_clock;
    const Vocabulary& m_vocabulary;
    QRandomGenerator& m_random;
    std::shared_ptr<const anonymity::Scanner> m_scanner;
    std::shared_ptr<storage::StoreLock> m_lock;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<IdSource> m_ids;
    std::map<QString, std::unique_ptr<DemoActor>> m_actors;
    QStringList m_order;
    QMultiMap<QDateTime, Act> m_acts;
};

/// One of the program's own texts under `:/demo`. `FileFormat` when it cannot be read.
Result<QJsonObject> demoText(const QString& name);

} // namespace leertafel::services
