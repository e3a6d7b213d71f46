#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Member.h"
#include "core/domain/Vocabulary.h"
#include "core/services/Passphrase.h"

#include <QObject>

#include <functional>
#include <memory>

namespace leertafel::anonymity {
class Gate;
class Scanner;
} // namespace leertafel::anonymity

namespace leertafel::services {

class AreaMaps;
class BlockLedger;
class CaseService;
class DossierService;
class FollowUpService;
class LearningService;
class MemberService;
class ReflectionService;
class ReleaseService;
class ReviewService;
class TableService;
class TeamWords;
class TodayService;
class TrendService;
class UnsentWords;

/// What changed, so that pages know when to read again.
enum class Topic { Cases, Reviews, Reflections, Lessons, Counts, Sessions, Members, TeamWords, Blocks };

/// Told now and then during long work, with parts done and in all; returning false stops the work, which
/// then leaves nothing behind (`Cancelled`).
using Progress = std::function<bool(int done, int total)>;

/// A member who can sign: the one who opened the store, or a colleague who typed the own passphrase.
class Signatory {
public:
    MemberId member() const;
    struct Data;
    explicit Signatory(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    const Data& data() const { return *m_data; }

private:
    std::shared_ptr<const Data> m_data;
};

struct VerifyReport {
    int checked = 0;
    QStringList broken{}; ///< one plain line per broken record: kind, id, what is wrong
    bool ok() const { return broken.isEmpty(); }
};

/// One open store as seen by one member. Lives on one thread; `sibling()` opens the same store for
/// another one. Destroying it closes the store and lets go of the keys.
class Workspace : public QObject {
    Q_OBJECT
public:
    ~Workspace() override;

    const MemberId& me() const;
    Result<Member> member(const MemberId& id) const;
    QString path() const;
    QString name() const;
    bool isReadOnly() const;
    const Clock& clock() const;
    const Vocabulary& vocabulary() const;
    const anonymity::Scanner& scanner() const;
    /// What stands in the way of a text in this store, its team's words taken into account.
    const anonymity::Gate& gate() const;

    CaseService& cases();
    ReviewService& reviews();
    ReflectionService& reflections();
    TrendService& trends();
    ReleaseService& releases();
    TableService& table();
    FollowUpService& followUps();
    LearningService& learning();
    DossierService& dossier();
    TodayService& today();
    MemberService& members();
    UnsentWords& unsentWords();
    TeamWords& teamWords();
    BlockLedger& blocks();
    AreaMaps& maps();

    /// The member who opened the store.
    Signatory signatory() const;
    /// Slow, any thread: a colleague proves who they are at this computer.
    Result<Signatory> signatoryFor(const MemberId& member, const Passphrase& passphrase) const;

    /// Another connection for a worker thread; call it on that thread. Its changes are told by the
    /// original's `changed` only when the caller says so with `announce`.
    Result<std::unique_ptr<Workspace>> sibling() const;

    /// For after long work on another thread: the dictionary rests until the next word, and what was freed
    /// goes back to the system.
    void giveMemoryBack() const;
    void announce(Topic topic, const QString& id = {}) { Q_EMIT changed(topic, id); }

    /// An encrypted copy in the store's `backups/`; its path.
    Result<QString> backup(const Progress& progress = {}) const;
    /// Integrity, signatures, the log's hash chain, rules.
    Result<VerifyReport> verify(const Progress& progress = {}) const;
    /// Makes again what the store makes from its own tables: summaries, lists by theme, full text.
    Result<void> rebuild();
    /// A new store key; every member keeps the own passphrase. `StoreInUse` while a sibling is open.
    Result<void> rekey();

Q_SIGNALS:
    void changed(leertafel::services::Topic topic, const QString& id);

private:
    friend class StoreService;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace leertafel::services
