#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/DossierService.h"
#include "ui/dossier/PrintStyle.h"

#include <QList>
#include <QPicture>

namespace leertafel::ui {

enum class PaperKind { ReadingPack, Report };

/// All that goes into a paper. Making one draws the charts, and Qt Charts does that on the window's thread
/// only; setting it on pages and writing it goes on any, one at a time.
struct Manuscript {
    Manuscript(PaperKind paper, const services::Pack& pack, const Vocabulary& words);

    PaperKind kind;
    services::Pack pack;
    Vocabulary vocabulary;
    PrintStyle style{};
    QList<QPicture> charts;    ///< one for each trend of a reading pack, `chartSize` large
    static QSizeF chartSize(); ///< in logical pixels
};

} // namespace leertafel::ui
