#include "ui/dossier/Manuscript.h"

#include "ui/charts/ControlChart.h"
#include "ui/dossier/PackWords.h"

#include <QPainter>

namespace leertafel::ui {

Manuscript::Manuscript(PaperKind paper, const services::Pack& content, const Vocabulary& words)
    : kind(paper), pack(content), vocabulary(words) {
    const auto language = PackWords::load(pack.options.language);
    if (!language || kind == PaperKind::Report)
        return;
    const ChartLook look = printLook(language->chart());
    for (const services::PackTrend& trend : std::as_const(pack.trends)) {
        QPicture drawing;
        QPainter painter(&drawing);
        paintControlChart(painter, chartSize(), trend.series, look);
        painter.end();
        charts.append(drawing);
    }
}

QSizeF Manuscript::chartSize() { return {paper::textWidth / paper::chartPixel, 320}; }

} // namespace leertafel::ui
