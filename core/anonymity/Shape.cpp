#include "core/anonymity/Shape.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(QChar c) { return c >= u'0' && c <= u'9'; }
bool isPlainLetter(QChar c) { return c >= u'a' && c <= u'z'; }

/// Whether a word is a numeral or begins with one; "achterstand" does too, which costs a search and no more.
bool beginsWithNumeral(QStringView word) {
    static constexpr std::u16string_view firsts = u"eétdvzanh";
    static constexpr std::array<std::u16string_view, 24> beginnings = {
        u"een",   u"één",   u"eén",   u"twee",   u"drie",     u"vier",   u"vijf",    u"zes",
        u"zeven", u"acht",  u"negen", u"tien",   u"elf",      u"twaalf", u"twintig", u"dert",
        u"veert", u"tacht", u"derde", u"eerste", u"anderhal", u"half",   u"halve",   u"zeve"};
    if (word.size() <= 2 || firsts.find(word.utf16()[0]) == std::u16string_view::npos)
        return false;
    const std::u16string_view signs(word.utf16(), std::size_t(word.size()));
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::u16string_view beginning) { return signs.starts_with(beginning); });
}

/// Whether `fits` holds for one of the signs that are written with `|` between them.
template <typename Fits>
bool anyBetweenBars(QLatin1StringView signs, const Fits& fits) {
    const char* const end = signs.data() + signs.size();
    for (const char* from = signs.data(); from < end;) {
        const char* bar = from;
        while (bar < end && *bar != '|')
            ++bar;
        if (fits(QLatin1StringView(from, bar - from)))
            return true;
        from = bar + 1;
    }
    return false;
}

/// Whether a unit is written in one piece with its numeral: "negenjarig".
bool holdsUnit(QStringView word) {
    return word.contains(u'j') || word.contains(u"maan") || word.contains(u"mnd") || word.contains(u"wek") ||
           word.contains(u"wk") || word.contains(u"dag");
}

} // namespace

Shape::Shape(const QString& text) : m_signs(m_text) {
    read(text.toCaseFolded());
    m_signs.look();
}

bool Shape::has(QLatin1StringView signs) const {
    return anyBetweenBars(signs, [this](QLatin1StringView sign) { return m_signs.have(sign); });
}

bool Shape::begins(QLatin1StringView words) const { return hasAtWord(words, false); }

bool Shape::hasWord(QLatin1StringView words) const { return hasAtWord(words, true); }

bool Shape::hasAtWord(QLatin1StringView words, bool whole) const {
    return anyBetweenBars(words, [&](QLatin1StringView word) {
        for (qsizetype at = m_signs.find(word, 0); at >= 0; at = m_signs.find(word, at + 1))
            if ((at == 0 || !m_text[at - 1].isLetter()) && (!whole || !m_text[at + word.size()].isLetter()))
                return true;
        return false;
    });
}

void Shape::read(const QString& small) {
    m_text.reserve(small.size() + 1);
    qsizetype kept = 0; // what stands before is in the shape already
    const auto replace = [&](qsizetype from, qsizetype to, const QString& shape) {
        m_text += QStringView(small).mid(kept, from - kept);
        m_text += shape;
        kept = to;
    };
    for (qsizetype i = 0; i < small.size();) {
        const QChar c = small[i];
        qsizetype end = i + 1;
        if (isFigure(c) || c == u'½') {
            m_figure = m_figure || isFigure(c);
            while (end < small.size() && (isFigure(small[end]) || small[end] == u'½'))
                ++end;
            replace(i, end, u"0"_s);
        } else if (c.isLetter()) {
            while (end < small.size() && small[end].isLetter())
                ++end;
            const QStringView word = QStringView(small).mid(i, end - i);
            if (beginsWithNumeral(word)) {
                m_numeral = m_numeral || word != u"een";
                replace(i, end, holdsUnit(word) ? u"0j"_s : u"0"_s);
                if (word.endsWith(u"staart") || word.endsWith(u"staartje"))
                    m_text += u" staart"_s;
            }
        } else {
            if ((c == u'.' || c == u'/' || c == u'-') && i > 0 && end < small.size())
                m_groups = m_groups || (isFigure(small[i - 1]) && isPlainLetter(small[end])) ||
                           (isPlainLetter(small[i - 1]) && isFigure(small[end]));
            m_spelled = m_spelled ||
                        (c == u' ' && i + 4 < small.size() && small[i + 2] == u' ' && small[i + 4] == u' ');
        }
        i = end;
    }
    // What stands at the end stands before something.
    replace(small.size(), small.size(), u"\n"_s);
}

} // namespace leertafel::anonymity
