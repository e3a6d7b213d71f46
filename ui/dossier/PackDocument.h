#pragma once

#include "core/services/DossierService.h"
#include "ui/dossier/PackWords.h"
#include "ui/dossier/Paginator.h"

namespace leertafel::ui {

/// A reading pack or report set on A4 pages, ready for paper or for the window.
class PackDocument {
public:
    /// `InvalidValue` for a language without words.
    static Result<PackDocument> readingPack(const services::Pack& pack, const Vocabulary& vocabulary);
    static Result<PackDocument> report(const services::Pack& pack, const Vocabulary& vocabulary);

    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    /// Paints page `number` (1-based) on A4, in tenths of a point.
    void paintPage(QPainter& painter, int number) const;
    QString title() const { return m_title; }
    /// The page on which an agenda item begins, 0 if it is not in here.
    int pageOf(const QString& anchor) const { return m_pages.numbers.value(anchor); }

private:
    PackDocument(const services::Pack& pack, PackWords words)
        : m_made(pack.made), m_words(std::move(words)) {}
    void finish(Flow& flow, const QString& title, const QString& head);

    QDateTime m_made;
    PackWords m_words;
    PrintStyle m_style;
    QString m_title; ///< generic: "Leesmap"
    QString m_head;  ///< "Leesmap · 12 februari 2026"
    Paginated m_pages;
};

} // namespace leertafel::ui
