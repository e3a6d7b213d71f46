#pragma once

#include "core/anonymity/Gate.h"
#include "core/domain/IdSource.h"
#include "core/domain/Vocabulary.h"
#include "core/security/MemberKeys.h"
#include "core/services/KeptDecisions.h"
#include "core/services/KeptLook.h"
#include "core/services/TakenFigures.h"
#include "core/services/Workspace.h"
#include "core/storage/Database.h"
#include "core/storage/EventLog.h"

namespace leertafel::services {

class TrendFigures;
class UnlockedKeys;

/// The log is vouched for by whoever sits at the computer.
inline storage::LogSigner signerOf(const MemberId& member, std::shared_ptr<const security::MemberKeys> keys) {
    if (!keys)
        return {};
    return {member, [keys = std::move(keys)](const QByteArray& bytes) { return keys->sign(bytes); }};
}

/// What the services of one open store share. Internal to this folder: the window never sees it.
class StoreContext {
public:
    StoreContext(storage::Database& db, const Clock& time, IdSource& idSource, const Vocabulary& words,
                 const anonymity::Scanner& scanner, MemberId member,
                 std::shared_ptr<const security::MemberKeys> memberKeys,
                 std::function<void(Topic, const QString&)> tell,
                 std::shared_ptr<UnlockedKeys> unlocked = nullptr)
        : database(db)
        , clock(time)
        , ids(idSource)
        , vocabulary(words)
        , teamWords(std::make_shared<anonymity::AllowedWords>())
        , gate(scanner, teamWords)
        , log(db, time, signerOf(member, memberKeys))
        , me(std::move(member))
        , keys(std::move(memberKeys))
        , changed(std::move(tell))
        , access(std::move(unlocked)) {
        readTeamWords();
    }

    /// Takes the words of the team anew from the store, after a change of them. What cannot be read lets
    /// nothing by.
    void readTeamWords();

    storage::Database& database;
    const Clock& clock;
    IdSource& ids;
    const Vocabulary& vocabulary;
    /// What the gate lets by in this store.
    const std::shared_ptr<anonymity::AllowedWords> teamWords;
    anonymity::Gate gate;
    storage::EventLog log;
    const MemberId me;
    const std::shared_ptr<const security::MemberKeys> keys;
    /// Tells the workspace what changed; call after the commit.
    const std::function<void(Topic, const QString&)> changed;
    /// The store's keyring and key; for `MemberService` and key changes only.
    const std::shared_ptr<UnlockedKeys> access;
    /// What all trends are made of, as it was last read (`TrendFigures::of`).
    std::shared_ptr<const TrendFigures> trendFigures{};
    std::shared_ptr<TakenFigures> takenFigures = std::make_shared<TakenFigures>();
    std::shared_ptr<KeptLook> keptLook = std::make_shared<KeptLook>();
    std::shared_ptr<KeptDecisions> keptDecisions = std::make_shared<KeptDecisions>();
};

/// Who signs, and with which keys.
struct Signatory::Data {
    MemberId member;
    std::shared_ptr<const security::MemberKeys> keys;
};

} // namespace leertafel::services
