#include "ui/common/WordDiff.h"

#include "ui/common/Theme.h"

#include <QStringList>

#include <vector>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

// Words and the white space between them, each a token of its own.
QStringList tokens(const QString& text) {
    QStringList found;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool boundary = i == text.size() || text.at(i).isSpace() || text.at(i - 1).isSpace();
        if (boundary) {
            found.append(text.mid(start, i - start));
            start = i;
        }
    }
    return found;
}

void append(QList<DiffPart>& parts, DiffPart::Kind kind, const QString& text) {
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

// Above this the table would take too much memory; the middle is then shown as replaced whole.
constexpr qsizetype largestTable = 6'000'000;

void compareMiddle(const QStringList& a, const QStringList& b, QList<DiffPart>& parts) {
    const auto rows = a.size();
    const auto columns = b.size();
    if (rows * columns > largestTable) {
        append(parts, DiffPart::Kind::Removed, a.join(QString()));
        append(parts, DiffPart::Kind::Added, b.join(QString()));
        return;
    }
    const auto width = static_cast<size_t>(columns + 1);
    std::vector<int> length(static_cast<size_t>(rows + 1) * width, 0);
    const auto at = [width](qsizetype r, qsizetype c) {
        return static_cast<size_t>(r) * width + static_cast<size_t>(c);
    };
    for (auto r = rows - 1; r >= 0; --r)
        for (auto c = columns - 1; c >= 0; --c)
            length[at(r, c)] = a[r] == b[c] ? length[at(r + 1, c + 1)] + 1
                                            : std::max(length[at(r + 1, c)], length[at(r, c + 1)]);
    qsizetype r = 0;
    qsizetype c = 0;
    while (r < rows || c < columns) {
        if (r < rows && c < columns && a[r] == b[c]) {
            append(parts, DiffPart::Kind::Same, a[r]);
            ++r;
            ++c;
        } else if (r < rows && (c == columns || length[at(r + 1, c)] >= length[at(r, c + 1)])) {
            append(parts, DiffPart::Kind::Removed, a[r++]);
        } else {
            append(parts, DiffPart::Kind::Added, b[c++]);
        }
    }
}

} // namespace

QList<DiffPart> wordDiff(const QString& before, const QString& after) {
    const auto a = tokens(before);
    const auto b = tokens(after);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    QList<DiffPart> parts;
    append(parts, DiffPart::Kind::Same, a.mid(0, head).join(QString()));
    compareMiddle(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail), parts);
    append(parts, DiffPart::Kind::Same, a.mid(a.size() - tail).join(QString()));
    return parts;
}

QString diffHtml(const QList<DiffPart>& parts) {
    const auto& colours = Theme::colours();
    QString html;
    for (const auto& part : parts) {
        auto text = part.text.toHtmlEscaped();
        text.replace(u'\n', u"<br>"_s);
        switch (part.kind) {
        case DiffPart::Kind::Same:
            html += text;
            break;
        case DiffPart::Kind::Added:
            html += u"<span style=\"background:%1; text-decoration:underline\">%2</span>"_s.arg(
                colours.accentSoft.name(), text);
            break;
        case DiffPart::Kind::Removed:
            html += u"<span style=\"background:%1; text-decoration:line-through\">%2</span>"_s.arg(
                colours.plumSoft.name(), text);
            break;
        }
    }
    return html;
}

} // namespace leertafel::ui
