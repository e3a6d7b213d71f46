#pragma once

#include "core/domain/Case.h"

#include <QStringList>

#include <optional>

namespace leertafel::ui {

/// What the one filled button of a case page does next.
enum class CaseAct {
    None,
    CheckSpots,
    FillGaps,
    Freeze,
    ReadThrough, ///< the fixed version, as a stranger would
    AskCheck,
    Release,
    InviteReader, ///< to where one asks
    Invite,       ///< the colleague chosen there
    Reflect,
    ReadAlong,
    ToTable,
    ToLessons,
    ToMaxims
};

/// Everything that decides it.
struct CaseSituation {
    bool mine = false;
    CaseState state = CaseState::Draft;
    int versions = 0;
    bool draftDiffers = false; ///< also true when nothing was frozen yet
    int openSpots = 0;
    QStringList missing{};          ///< ids of what freezing lacks
    QStringList gaps{};             ///< the same as they are called on the page
    QStringList tableGaps{};        ///< what only the table asks for besides, as it is called on the page
    bool toReadThrough = false;     ///< mine, and the current version was not read as a stranger would
    QString waitsFor{};             ///< what a reading of it waits for from me, see ReviewRow; else empty
    bool onTable = false;           ///< a table is known that has it on its agenda
    std::optional<Error> refusal{}; ///< why I cannot check the current version
    bool readOnly = false;
};

struct NextAct {
    CaseAct act = CaseAct::None;
    QString words{};
    bool enabled = true;
    QString why{};      ///< one sentence when it is not enabled, or a hint when it is
    QString firstGap{}; ///< id of the first missing thing, to lead there
    bool operator==(const NextAct&) const = default;
};

NextAct nextAct(const CaseSituation& situation);
/// Whether the author's text is what comes next: it has to be frozen, for the first time or again.
bool stillToFreeze(const CaseSituation& situation);

} // namespace leertafel::ui
