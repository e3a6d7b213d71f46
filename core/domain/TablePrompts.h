#pragma once

#include "core/domain/Case.h"

#include <QStringList>

namespace leertafel {

/// Ids of what a table should ask about a case with these facts, never a score and never in the way:
/// `plan` for a referral that is named without an agreed gezinsplan, `home` for a referral or help of track
/// 3: could it be at home, or nearby?
QStringList tablePrompts(const CaseAttributes& facts);

} // namespace leertafel
