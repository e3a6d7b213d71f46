#pragma once

#include "core/domain/AnonymisedText.h"
#include "core/domain/Id.h"
#include "core/domain/Result.h"
#include "core/domain/Term.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace leertafel {

/// A structured note along one method. Private unless its author shares it, per note, revocable (R7).
/// Private text is sealed under the author's own key; sharing passes the anonymity gate.
struct Reflection {
    ReflectionId id;
    MemberId author;
    CaseId caseId{}; ///< empty: not about one case
    MethodId method;
    QStringList participants{}; ///< roles, never names
    int minutes = 0;
    QMap<int, QString> answers{}; ///< step number (1-based) → text
    QString insight{};
    QString intention{};
    QDate revisitOn{};
    bool shared = false;
    QDateTime created{};
    QDateTime changed{};
};

/// A lesson taken from a review or a reflection.
struct Lesson {
    LessonId id;
    MemberId author;
    AnonymisedText text;
    CaseId caseId{};
    VersionId version{};
    ReviewId review{}; ///< where it came from, one of the two
    ReflectionId reflection{};
    QList<ThemeId> themes{};
    QList<PrincipleId> principles{};
    QDateTime created{};
};

enum class MaximStatus { Proposed, Used, Distinguished, Overruled };
QString toId(MaximStatus status);
Result<MaximStatus> maximStatusFromId(QStringView id);

/// A rule of thumb that covers several cases.
struct Maxim {
    QString id;
    MemberId author;
    AnonymisedText text;
    AnonymisedText holdsWhen{};
    AnonymisedText notWhen{};
    CaseId anchorCase{};
    CaseId counterCase{};
    QDate noCounterCaseOn{}; ///< "geen tegencasus gevonden" on this day
    MaximStatus status = MaximStatus::Proposed;
    QDate revisitOn{};
    QDateTime created{};
};

} // namespace leertafel
