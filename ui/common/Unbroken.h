#pragma once

#include <QFontMetrics>
#include <QString>

namespace leertafel::ui {

/// A text as it is painted, kept together where a line must not break: at the hyphen of "2025-K3" and
/// "Vleuten-De Meern", in "3 casussen", "4 nov 2022" and "versie 2.", and before the dot of "Leren ·
/// Portfolio". As long as what came in.
QString unbroken(QString text, const QFontMetrics& metrics);

} // namespace leertafel::ui
