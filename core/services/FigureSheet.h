#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/ReleaseService.h"

#include <QPair>

namespace leertafel::services {

/// One cell of a sheet: words, or a number with so many decimals; neither: empty.
struct SheetCell {
    QString text{};
    std::optional<double> number{};
    int decimals = 0;
};

/// Checked figures as a table to give out, with what its reader has to know about them.
struct FigureSheet {
    QString title{};
    QPair<QString, QString> names{}; ///< of the table and of what it is about
    QStringList columns{};
    QList<QList<SheetCell>> rows{};
    QList<QPair<QString, QString>> about{}; ///< source, day, method, what is left out and why
    int hidden = 0;                         ///< numbers that are left out
};

/// The sheet of a view, in the program's language; from nothing but what was checked. @param madeOn the day
/// it is made. `NotFound` when nothing of it was registered.
Result<FigureSheet> sheetOf(const CheckedFigures& figures, const Vocabulary& vocabulary, const QDate& madeOn);

/// Semicolons, a byte-order mark, numbers as the program's language writes them; what it is about stands
/// below the table.
QByteArray toCsv(const FigureSheet& sheet);
/// The table with tabs between its cells, for pasting into a document or a spreadsheet.
QString toText(const FigureSheet& sheet);
/// A workbook with the table on one sheet and what it is about on another; nobody's name in its properties.
/// `CannotWrite`.
Result<QByteArray> toXlsx(const FigureSheet& sheet);

} // namespace leertafel::services
