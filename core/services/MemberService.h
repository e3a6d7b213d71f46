#pragma once

#include "core/domain/Member.h"
#include "core/services/Passphrase.h"

#include <memory>

namespace leertafel::services {

class StoreContext;

/// Two members who looked at each other's texts, and how often (R8). Numbers belong to the pair, never to a
/// person, and nobody is ranked by them (R6).
struct Pairing {
    MemberId one; ///< me, when I am one of the two
    MemberId other;
    QString oneName;
    QString otherName;
    int checks = 0;  ///< releases and returns
    int reviews = 0; ///< readings with four eyes
    /// One of the two put the other in the store, and that one never looked with anybody else: four eyes may
    /// be two. Shown to everybody.
    bool closed = false;
};

/// The people of a store, its teams and the organisations around it.
class MemberService {
public:
    explicit MemberService(StoreContext& context) : m_context(context) {}

    Result<QList<Member>> all() const;
    Result<QList<Member>> colleagues() const; ///< active members but me
    Result<QList<Team>> teams() const;
    Result<QList<Organisation>> organisations() const;

    /// My own pairings, and every closed one, by name.
    Result<QList<Pairing>> pairings() const;

    /// Slow. A colleague types name and passphrase on this computer. `MemberExists`, `WeakPassphrase`.
    Result<MemberId> add(const QString& name, const Passphrase& passphrase, MemberFunctions functions,
                         const TeamId& team = {});
    /// Slow. `WrongPassphrase`, `WeakPassphrase`.
    Result<void> changePassphrase(const Passphrase& current, const Passphrase& next);
    /// Slow: the member loses access and the store gets a new key, which writes the whole file again. What
    /// was written stays. No other workspace of the store may be open, on any thread (`StoreInUse`).
    /// `LastMember` also when no keeper would be left.
    Result<void> remove(const MemberId& member);
    /// Slow: a fresh recovery code to print, in place of the one that was there. `WrongPassphrase`.
    Result<QString> newRecoveryCode(const Passphrase& mine);
    /// Whose recovery code it is; empty when there is none, as after its holder was removed.
    Result<MemberId> recoveryHolder() const;
    Result<void> setFunctions(const MemberId& member, MemberFunctions functions);
    Result<void> setSuperior(const MemberId& member, const MemberId& superior);
    Result<TeamId> addTeam(const QString& name, const QString& area, const OrganisationId& organisation = {});
    Result<void> setTeam(const MemberId& member, const TeamId& team);
    /// `TrackTaken` when the organisation already works in another track.
    Result<OrganisationId> addOrganisation(const QString& name, Track track,
                                           const QStringList& contactFunctions);
    Result<void> setTrack(const OrganisationId& organisation, Track track);

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
