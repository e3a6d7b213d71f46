#pragma once

#include "core/services/Workspace.h"
#include "ui/dossier/Manuscript.h"
#include "ui/dossier/PackWords.h"
#include "ui/dossier/PaperPages.h"

namespace leertafel::ui {

/// A reading pack or report set on A4 pages, ready for paper or for the window. It stays on the thread that
/// set it.
class PackDocument {
public:
    /// @param progress told after each item of the agenda. `InvalidValue` for a language without words,
    /// `Cancelled`.
    static Result<PackDocument> set(const Manuscript& manuscript, const services::Progress& progress = {});

    const PaperPages& pages() const { return m_pages; }
    int pageCount() const { return m_pages.count(); }
    /// Paints page `number` (1-based) on A4, in tenths of a point.
    void paintPage(QPainter& painter, int number) const { m_pages.paint(painter, number); }
    /// The page on which an agenda item begins, 0 if it is not in here.
    int pageOf(const QString& anchor) const { return m_pages.placed.numbers.value(anchor); }

private:
    friend class PackSetting;
    PackDocument(const Manuscript& manuscript, PackWords words) : m_words(std::move(words)) {
        m_pages.style = manuscript.style;
    }
    void begin(Flow& flow, const Manuscript& manuscript) const;
    void addItem(Flow& flow, const Manuscript& manuscript, const services::AgendaRow& row) const;
    void finish(Flow& flow, const Manuscript& manuscript);

    PackWords m_words;
    PaperPages m_pages;
};

/// Sets a paper one item of the agenda after the other, so that a window goes on in between.
class PackSetting {
public:
    explicit PackSetting(Manuscript manuscript);
    /// Sets some more; false when nothing is left to set.
    bool step();
    int itemsSet() const { return static_cast<int>(m_next); }
    int items() const { return static_cast<int>(m_manuscript.pack.agenda.size()); }
    /// What was set. `InvalidValue` for a language without words.
    Result<PackDocument> take() { return std::move(m_document); }

private:
    Manuscript m_manuscript;
    Result<PackDocument> m_document;
    Flow m_flow;
    qsizetype m_next = 0;
};

} // namespace leertafel::ui
