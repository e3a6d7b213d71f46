#pragma once

#include "core/domain/TableSession.h"

#include <optional>

namespace leertafel {

using HandoverStepId = Id<struct HandoverStepIdTag>;

/// One point of a warm handover that was seen to: by which function and on what day; what stays the same, and
/// what was seen after six weeks, in words.
struct HandoverStep {
    HandoverStepId id;
    AgreementId agreement;
    QString point{};    ///< id of the vocabulary's `handoverPoints`
    QString function{}; ///< a function, never a person
    QDate on{};
    AnonymisedText words{}; ///< empty where none are asked
    MemberId by{};          ///< who wrote it down
    QDateTime at{};
};

/// How long after old and new helper sat with the family somebody looks whether it holds.
inline constexpr int kHandoverDays = 6 * 7;

/// A decision by which another takes over: it asks for a warm handover. One that is escalated or put off does
/// not yet.
bool isHandover(const Agreement& agreement);

/// How a warm handover stands. Its points in the order in which a family meets them: it is told, old and new
/// helper sit with it once, it is said what stays the same, and after six weeks somebody looks whether it
/// holds.
struct HandoverState {
    QStringList open{}; ///< ids of the points nobody saw to yet
    QDate checkOn{};    ///< when the last one may be seen to: six weeks after the talk together, or after the
                        ///< day on which the decision is looked at again while there was none

    bool isWhole() const { return open.isEmpty(); }
    /// Something of it is to be done by now.
    bool asks(QDate today) const;
};
HandoverState handoverState(const Agreement& agreement, const QList<HandoverStep>& steps);

/// Words are asked for this point.
bool needsWords(const QString& handoverPoint);
/// The look after six weeks.
bool isHandoverCheck(const QString& handoverPoint);

/// Ids of what is missing before a point can be written down: `point` (an unknown one), `function`, `on` (a
/// day that has yet to come is none), `words`.
QStringList missingForHandover(const QString& point, const QString& function, QDate on, const QString& words,
                               QDate today);

} // namespace leertafel
