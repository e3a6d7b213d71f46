#pragma once

#include "ui/dossier/Flow.h"

namespace leertafel::ui {

struct PlacedStrip {
    Strip strip;
    qreal y = 0; ///< from the top of the text area
};

struct PaperPage {
    QList<PlacedStrip> strips;
    QString section;
};

struct Paginated {
    QList<PaperPage> pages;
    PageNumbers numbers; ///< anchor → page, 1-based
};

/// Stacks strips into pages of `height`: strips that must stay together move together, a heading never ends
/// a page. A group higher than a page is split where it must.
Paginated paginate(const QList<Strip>& strips, qreal height);

} // namespace leertafel::ui
