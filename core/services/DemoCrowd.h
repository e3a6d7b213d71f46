#pragma once

#include "core/services/DemoStage.h"

namespace leertafel::services {

/// Cases beyond those written by hand, put together from the sentences of `templates.json`. A few hundred go
/// through the services like all others; more are written straight into the tables in large transactions,
/// signed and logged, but without drafts. Internal to this folder.
class DemoCrowd {
public:
    /// @param today the last moment of the history. The stage outlives the performance.
    DemoCrowd(DemoStage& stage, const QDateTime& today);

    /// Plans `number` cases over the time before `today`.
    Result<void> plan(int number);

    /// Up to so many go through the services.
    static constexpr int mostByService = 500;

private:
    /// One kind of situation with everything that may be said about it.
    struct Scenario {
        QList<ThemeId> themes;
        AgeBand ageBand;
        QMap<QString, QList<AnonymisedText>> fields; ///< canvas field id, or `title`
    };

    Result<void> read();
    Result<QList<AnonymisedText>> admitted(const QStringList& texts);
    const AnonymisedText& pick(const QList<AnonymisedText>& texts);
    const QString& pick(const QStringList& ids);
    CaseVersion invent(const QDateTime& at);
    Result<void> byService(const CaseVersion& invented, DemoActor& author, DemoActor& checker);
    /// The cases of one act, written together: one by one, each would make the full-text index settle what
    /// the one before it left there.
    struct Lot {
        QList<CaseFile> cases;
        QList<CaseVersion> versions;
        QList<ReadThrough> readThroughs;
        QList<Release> releases;
        QList<storage::LogEntry> log;
        QMap<int, int> lastNumber; ///< of the case codes of a year
    };
    Result<void> byHand(CaseVersion version, DemoActor& author, DemoActor& checker, Lot& lot);
    Result<void> write(const Lot& lot);

    DemoStage& m_stage;
    QDateTime m_today;
    QList<Scenario> m_scenarios;
    QList<AnonymisedText> m_floorReasons;
    struct Ids {
        QStringList areas, households, arrivals, referrers, helpSteps, signalTypes, principles;
    };
    Ids m_ids;
    bool m_many = false;
};

} // namespace leertafel::services
