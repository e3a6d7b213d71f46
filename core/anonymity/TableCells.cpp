#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList Nothing = {u"geen", u"thuis", u"nee", u"ja", u"onbekend", u"nvt", u"idem", u"n.v.t."};

} // namespace

// "| naam | school |" above "| Fenna | Op Dreef |": what stands in a column of names is one, whatever the
// word.
void NameRules::findTableCells() {
    static constexpr WordList places = {u"school", u"opvang", u"kdv", u"bso", u"club", u"sport"};
    const QString& text = m_document.text();
    if (!text.contains(u'|'))
        return;
    QList<int> columns; // which cells of the table hold names of places
    qsizetype from = 0;
    bool within = false;
    const auto& tokens = m_document.tokens();
    while (from < text.size()) {
        qsizetype end = text.indexOf(u'\n', from);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).mid(from, end - from);
        if (!line.contains(u'|')) {
            within = false;
        } else if (!within) {
            within = true;
            columns.clear();
            const auto cells = line.split(u'|');
            for (qsizetype c = 0; c < cells.size(); ++c) {
                if (isOneOf(cells[c].trimmed(), places))
                    columns.append(int(c));
            }
        } else if (!columns.isEmpty()) {
            qsizetype at = from;
            int column = 0;
            for (const QStringView cell : line.split(u'|')) {
                const QStringView value = cell.trimmed();
                const qsizetype start = at;
                at += cell.size() + 1;
                if (!columns.contains(column++) || value.isEmpty() || isOneOf(value, Nothing))
                    continue;
                const std::size_t first = m_document.tokenAt(int(start));
                std::size_t last = first;
                while (last + 1 < tokens.size() && tokens[last + 1].end() < int(at))
                    ++last;
                constexpr std::size_t MostWords = 4;
                std::size_t core = first;
                // "obs De Klaver": the generic word points to nobody
                while (core < last && tokens[core].has(Bit::School))
                    ++core;
                if (first >= tokens.size() || tokens[first].start >= int(at) || last - first >= MostWords ||
                    !free(core) || tokens[core].has(Bit::School | Bit::Allowed))
                    continue;
                emitSpan(tokens[core].start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.6,
                         u"institution"_s);
            }
        }
        from = end + 1;
    }
}

} // namespace leertafel::anonymity
