#pragma once

#include "core/services/Workspace.h"
#include "ui/dossier/Manuscript.h"
#include "ui/dossier/PackWords.h"
#include "ui/dossier/Paginator.h"

namespace leertafel::ui {

/// A reading pack or report set on A4 pages, ready for paper or for the window. It stays on the thread that
/// set it.
class PackDocument {
public:
    /// @param progress told after each item of the agenda. `InvalidValue` for a language without words,
    /// `Cancelled`.
    static Result<PackDocument> set(const Manuscript& manuscript, const services::Progress& progress = {});

    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    /// Paints page `number` (1-based) on A4, in tenths of a point.
    void paintPage(QPainter& painter, int number) const;
    QString title() const { return m_title; }
    /// The page on which an agenda item begins, 0 if it is not in here.
    int pageOf(const QString& anchor) const { return m_pages.numbers.value(anchor); }

private:
    PackDocument(const Manuscript& manuscript, PackWords words)
        : m_words(std::move(words)), m_style(manuscript.style) {}
    Result<void> setPack(const Manuscript& manuscript, const services::Progress& progress);
    Result<void> setReport(const Manuscript& manuscript, const services::Progress& progress);
    void finish(Flow& flow, const QString& title, const QString& head);

    PackWords m_words;
    PrintStyle m_style;
    QString m_title; ///< generic: "Leesmap"
    QString m_head;  ///< "Leesmap · 12 februari 2026"
    Paginated m_pages;
};

} // namespace leertafel::ui
