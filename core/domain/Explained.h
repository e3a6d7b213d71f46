#pragma once

#include "core/domain/SignalCount.h"

#include <QStringList>

namespace leertafel {

/// What a trend still lacks before it counts as explained, as ids: `second` for another explanation beside
/// the first, `saidBy` and `refute` where one of two does not say who says so or what would show it wrong,
/// `weighed` where no line for it or none against it was written down. Nothing when two different ones are
/// whole: until then a trend is `onverklaard`, on screen and in print.
QStringList lacksToBeExplained(const QList<Explanation>& explanations);

} // namespace leertafel
