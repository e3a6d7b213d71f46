// A sheet as the bytes of a file.
#include "core/services/FigureSheet.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// Words that a spreadsheet would read as a formula stay words.
QString plain(const QString& text) {
    static const QString starts = u"=+-@\t\r"_s;
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString digits(const SheetCell& cell) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*cell.number, 'f', cell.decimals);
}

QString field(const QString& text) {
    const QString words = plain(text);
    if (!words.contains(u';') && !words.contains(u'"') && !words.contains(u'\n'))
        return words;
    QString doubled = words;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

constexpr double kNarrow = 12, kWide = 60, kLeastWidth = 14, kMostWidth = 40;

/// Closes the workbook when it leaves scope unwritten.
class Book {
public:
    explicit Book(const QByteArray& path) : m_book(workbook_new(path.constData())) {}
    ~Book() {
        if (m_book)
            workbook_close(m_book);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    lxw_workbook* get() const { return m_book; }
    bool close() {
        lxw_workbook* const book = std::exchange(m_book, nullptr);
        return book && workbook_close(book) == LXW_NO_ERROR;
    }

private:
    lxw_workbook* m_book;
};

void writeTable(lxw_worksheet* page, const FigureSheet& sheet, lxw_format* bold, lxw_format* tenths) {
    for (int c = 0; c < int(sheet.columns.size()); ++c) {
        const double wide = std::clamp(double(sheet.columns[c].size()) + 2, kLeastWidth, kMostWidth);
        worksheet_set_column(page, lxw_col_t(c), lxw_col_t(c), wide, nullptr);
        worksheet_write_string(page, 0, lxw_col_t(c), sheet.columns[c].toUtf8().constData(), bold);
    }
    for (int r = 0; r < int(sheet.rows.size()); ++r) {
        for (int c = 0; c < int(sheet.rows[r].size()); ++c) {
            const SheetCell& cell = sheet.rows[r][c];
            const auto row = lxw_row_t(r + 1);
            const auto column = lxw_col_t(c);
            // What is shown is what is in the file: no further decimals behind a format.
            const double scale = std::pow(10.0, cell.decimals);
            if (cell.number)
                worksheet_write_number(page, row, column, std::round(*cell.number * scale) / scale,
                                       cell.decimals > 0 ? tenths : nullptr);
            else if (!cell.text.isEmpty())
                worksheet_write_string(page, row, column, cell.text.toUtf8().constData(), nullptr);
        }
    }
    worksheet_freeze_panes(page, 1, 0);
}

} // namespace

QByteArray toCsv(const FigureSheet& sheet) {
    QStringList lines;
    const auto add = [&lines](const QStringList& cells) { lines.append(cells.join(u';')); };
    QStringList header;
    for (const QString& column : sheet.columns)
        header.append(field(column));
    add(header);
    for (const auto& row : sheet.rows) {
        QStringList cells;
        for (const SheetCell& cell : row)
            cells.append(cell.number ? digits(cell) : field(cell.text));
        add(cells);
    }
    lines.append(QString());
    for (const auto& [what, text] : sheet.about)
        add({field(what), field(text)});
    return "\xEF\xBB\xBF" + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

QString toText(const FigureSheet& sheet) {
    QStringList lines{sheet.columns.join(u'\t')};
    for (const auto& row : sheet.rows) {
        QStringList cells;
        for (const SheetCell& cell : row)
            cells.append(cell.number ? digits(cell) : plain(cell.text));
        lines.append(cells.join(u'\t'));
    }
    lines.append(QString());
    for (const auto& [what, text] : sheet.about)
        lines.append(what + u'\t' + text);
    return lines.join(u'\n') + u'\n';
}

Result<QByteArray> toXlsx(const FigureSheet& sheet) {
    // The library writes files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blad.xlsx"_s);
    const auto refuse = [&path] { return fail(ErrorCode::CannotWrite, {{u"path"_s, path}}); };
    if (!folder.isValid())
        return refuse();
    Book book(QFile::encodeName(path));
    if (!book.get())
        return refuse();
    lxw_format* const bold = workbook_add_format(book.get());
    format_set_bold(bold);
    lxw_format* const tenths = workbook_add_format(book.get());
    format_set_num_format(tenths, "0.0");
    lxw_format* const wrapped = workbook_add_format(book.get());
    format_set_text_wrap(wrapped);
    writeTable(workbook_add_worksheet(book.get(), sheet.names.first.toUtf8().constData()), sheet, bold,
               tenths);
    lxw_worksheet* const about = workbook_add_worksheet(book.get(), sheet.names.second.toUtf8().constData());
    worksheet_set_column(about, 0, 0, kNarrow * 2, nullptr);
    worksheet_set_column(about, 1, 1, kWide, nullptr);
    for (int r = 0; r < int(sheet.about.size()); ++r) {
        worksheet_write_string(about, lxw_row_t(r), 0, sheet.about[r].first.toUtf8().constData(), bold);
        worksheet_write_string(about, lxw_row_t(r), 1, sheet.about[r].second.toUtf8().constData(), wrapped);
    }
    if (!book.close())
        return refuse();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse();
    return file.readAll();
}

} // namespace leertafel::services
