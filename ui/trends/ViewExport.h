#pragma once

#include "core/domain/AreaShapes.h"
#include "core/services/FigureSheet.h"
#include "core/services/HelpLadder.h"
#include "core/services/TrendComparison.h"
#include "core/services/TrendOverview.h"
#include "core/services/TrendPanels.h"
#include "ui/charts/ShareBar.h"

#include <variant>

namespace leertafel::ui {

/// How a view goes out.
enum class GiveAs : quint8 { Csv, Xlsx, Png, Svg, Pdf, Clipboard };

/// The view that somebody looks at: which figures, and as what they are measured.
struct ViewRequest {
    services::ReleaseRequest figures;
    services::Measure measure = services::Measure::Count;
};

/// The ladder with the words of its parts.
struct LadderContent {
    services::HelpLadder ladder;
    LadderNames names{};
};

/// A view with only what may go out of it, before it is drawn.
struct ViewContent {
    services::CheckedFigures figures; ///< without its trends, which stay with the store
    services::FigureSheet sheet{};
    std::variant<services::TrendSeries, services::TrendPanels, services::TrendComparison,
                 services::TrendOverview, LadderContent>
        shown{};
    AreaShapes shapes{}; ///< of a map; empty when it is tiles
    QString sentence{};  ///< of the last point that stands out; may be empty
    QString leftOut{};   ///< what is not in it and why; empty when nothing is left out
    QByteArray file{};   ///< of a table
};

/// Checks the figures of a view and makes its table; any thread, through the workspace of that thread.
Result<ViewContent> contentOf(services::Workspace& workspace, const ViewRequest& view, GiveAs as,
                              const services::Progress& progress = {});
/// The view as PNG, SVG or PDF, on the thread of the window; nothing personal in its properties.
/// `CannotWrite`.
Result<QByteArray> pictureOf(const ViewContent& content, const ViewRequest& view, GiveAs as,
                             const Vocabulary& vocabulary);

/// `csv`, `xlsx`, …: the end of the file's name and what the register keeps.
QString fileKindOf(GiveAs as);
/// `verloop-leidsche-rijn-2026-02-12.csv`: what it shows and the day, nobody's name.
QString fileNameOf(const ViewRequest& view, GiveAs as, const Vocabulary& vocabulary, const QDate& day);

} // namespace leertafel::ui
