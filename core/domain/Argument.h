#pragma once

#include "core/domain/Id.h"
#include "core/domain/Result.h"

#include <QDateTime>

namespace leertafel {

using ArgumentId = Id<struct ArgumentIdTag>;

/// Whether somebody speaks for an explanation or against it: `for`, `against`.
enum class Stance : quint8 { For, Against };
QString toId(Stance stance);
Result<Stance> stanceFromId(QStringView id);

/// One line for or against one of the rival explanations of a trend.
struct Argument {
    ArgumentId id;
    ExplanationId explanation;
    MemberId author;
    Stance stance = Stance::For;
    QString saidBy{}; ///< as `Explanation::saidBy`
    QString text{};
    QDateTime created{};
};

} // namespace leertafel
