#pragma once

#include "core/domain/Id.h"
#include "core/domain/Result.h"

#include <QByteArray>
#include <QFlags>
#include <QList>

namespace leertafel {

/// What a member does here. Worker is everybody's; the others add to it. None of them lets anyone
/// around the four-eyes rules.
enum class MemberFunction : quint8 {
    Worker = 1,
    Preparer = 2,
    Chair = 4,
    Trainer = 8,
    Checker = 16,
    Keeper = 32,
    TeamLeader = 64
};
Q_DECLARE_FLAGS(MemberFunctions, MemberFunction)
Q_DECLARE_OPERATORS_FOR_FLAGS(MemberFunctions)

struct Member {
    MemberId id;
    QString name;
    TeamId team{};
    MemberFunctions functions = MemberFunction::Worker;
    MemberId superior{}; ///< whom R2 keeps out of this member's reviews
    bool active = true;
    QByteArray signKey{}; ///< Ed25519 public key, 32 bytes
    QByteArray boxKey{};  ///< X25519 public key, 32 bytes
};

/// Track 1 social base, 2 basic care, 3 specialist care; 0 not chosen.
enum class Track : quint8 { None = 0, One = 1, Two = 2, Three = 3 };

struct Organisation {
    OrganisationId id;
    QString name;
    Track track = Track::None;      ///< one only
    QStringList contactFunctions{}; ///< functions, never persons
};

struct Team {
    TeamId id;
    QString name;
    OrganisationId organisation{};
    QString area{}; ///< AreaCode id
};

} // namespace leertafel
