#pragma once

#include "core/domain/Result.h"
#include "ui/dossier/PackWords.h"
#include "ui/dossier/Paginator.h"

#include <QByteArray>

#include <functional>

namespace leertafel::ui {

/// A whole paper: what stands on its A4 pages, and the same at the head and foot of each.
struct PaperPages {
    Paginated placed{};
    QString title{}; ///< generic: "Leesmap"; the only thing that the file's properties say
    QString head{};  ///< "Leesmap · 12 februari 2026", from the second page on
    QString foot{};
    QString pageOf{}; ///< "%1 van %2"
    PrintStyle style{};

    int count() const { return static_cast<int>(placed.pages.size()); }
    /// Paints page `number` (1-based) on A4, in tenths of a point.
    void paint(QPainter& painter, int number) const;
};

/// The pages as PDF, with nothing personal in its properties. @param goesOn told after each page; false gives
/// `Cancelled`. Any thread, with a QApplication.
Result<QByteArray> pdfOf(const PaperPages& pages, const std::function<bool(int page)>& goesOn = {});

} // namespace leertafel::ui
