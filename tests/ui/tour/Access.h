#pragma once

#include <QStringList>

class QWidget;

namespace leertafel::test {

/// Whether something of it can be seen: nothing around it has scrolled or cut it away.
bool isInSight(const QWidget& widget);

/// What stops someone without a mouse or without sight in a window, one sentence each: a control without a
/// name or that no key reaches, and where Tab stays, gets lost or goes another way than Shift+Tab. What had
/// the focus before has it again afterwards.
QStringList judgeAccess(QWidget& window);

} // namespace leertafel::test
