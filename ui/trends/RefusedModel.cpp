#include "ui/trends/RefusedModel.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QString RefusedModel::sentence(const services::RefusedLine& line) {
    const QString& reason = line.reason;
    if (reason == u"duplicate")
        return tr("the same as line %1; the first one stands").arg(line.otherLine);
    if (reason == u"conflict")
        return tr("says something else than line %1").arg(line.otherLine);
    static const QHash<QString, const char*> words{
        {u"quarter"_s, QT_TR_NOOP("there is no such quarter; write 2026-K1")},
        {u"year"_s, QT_TR_NOOP("a year has four digits")},
        {u"area"_s, QT_TR_NOOP("there is no area with this code")},
        {u"theme"_s, QT_TR_NOOP("this theme is not in our list")},
        {u"referrer"_s, QT_TR_NOOP("this referrer is not in our list")},
        {u"negative"_s, QT_TR_NOOP("a count is 0 or more")},
        {u"notWhole"_s, QT_TR_NOOP("a count is a whole number, in digits only")},
        {u"empty"_s, QT_TR_NOOP("nothing is filled in, and nothing is not zero")},
        {u"hidden"_s, QT_TR_NOOP("this number was hidden; it is not a number")},
        {u"columns"_s, QT_TR_NOOP("too few or too many columns")},
        {u"separator"_s, QT_TR_NOOP("another separator than the rest of the file")},
        {u"tooLarge"_s, QT_TR_NOOP("this cannot be a count")},
        {u"header"_s, QT_TR_NOOP("the header again")},
        {u"total"_s, QT_TR_NOOP("a total, not a quarter")},
        {u"future"_s, QT_TR_NOOP("this quarter has not begun")},
        {u"quote"_s, QT_TR_NOOP("a quotation mark that is never closed")},
        {u"date"_s, QT_TR_NOOP("there is no such day; write 2026-01-01")},
        {u"age"_s, QT_TR_NOOP("these ages do not fit")},
        {u"source"_s, QT_TR_NOOP("the source is missing")},
        {u"utf8"_s, QT_TR_NOOP("this line is not readable text (UTF-8)")}};
    const char* found = words.value(reason, nullptr);
    return found == nullptr ? tr("we do not know what to do with this line") : tr(found);
}

void RefusedModel::setLines(const QList<services::RefusedLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int RefusedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RefusedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RefusedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const services::RefusedLine& line = m_lines[index.row()];
    if (role == Qt::AccessibleTextRole)
        return tr("line %1: %2").arg(line.line).arg(sentence(line));
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return line.line;
    case Why:
        return sentence(line);
    default:
        return line.value;
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Why:
        return tr("Why not");
    default:
        return tr("What it says");
    }
}

} // namespace leertafel::ui
