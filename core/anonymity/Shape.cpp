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
    static constexpr QStringView firsts = u"eétdvzanh";
    static constexpr std::array<QStringView, 24> beginnings = {
        u"een",   u"één",   u"eén",   u"twee",   u"drie",     u"vier",   u"vijf",    u"zes",
        u"zeven", u"acht",  u"negen", u"tien",   u"elf",      u"twaalf", u"twintig", u"dert",
        u"veert", u"tacht", u"derde", u"eerste", u"anderhal", u"half",   u"halve",   u"zeve"};
    return word.size() > 2 && firsts.contains(word.front()) &&
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QStringView beginning) { return word.startsWith(beginning); });
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
    for (qsizetype from = 0; from < signs.size();) {
        const qsizetype bar = signs.indexOf(u'|', from);
        const qsizetype end = bar < 0 ? signs.size() : bar;
        if (m_signs.have(signs.sliced(from, end - from)))
            return true;
        from = end + 1;
    }
    return false;
}

bool Shape::begins(QLatin1StringView words) const { return hasAtWord(words, false); }

bool Shape::hasWord(QLatin1StringView words) const { return hasAtWord(words, true); }

bool Shape::hasAtWord(QLatin1StringView words, bool whole) const {
    for (qsizetype from = 0; from < words.size();) {
        const qsizetype bar = words.indexOf(u'|', from);
        const qsizetype end = bar < 0 ? words.size() : bar;
        const QLatin1StringView word = words.sliced(from, end - from);
        for (qsizetype at = m_signs.find(word, 0); at >= 0; at = m_signs.find(word, at + 1))
            if ((at == 0 || !m_text[at - 1].isLetter()) && (!whole || !m_text[at + word.size()].isLetter()))
                return true;
        from = end + 1;
    }
    return false;
}

void Shape::read(const QString& small) {
    m_text.reserve(small.size() + 1);
    for (qsizetype i = 0; i < small.size();) {
        const QChar c = small[i];
        if (isFigure(c) || c == u'½') {
            m_figure = m_figure || isFigure(c);
            while (i < small.size() && (isFigure(small[i]) || small[i] == u'½'))
                ++i;
            m_text += u'0';
            continue;
        }
        if (!c.isLetter()) {
            if ((c == u'.' || c == u'/' || c == u'-') && i > 0 && i + 1 < small.size())
                m_groups = m_groups || (isFigure(small[i - 1]) && isPlainLetter(small[i + 1])) ||
                           (isPlainLetter(small[i - 1]) && isFigure(small[i + 1]));
            m_spelled = m_spelled ||
                        (c == u' ' && i + 4 < small.size() && small[i + 2] == u' ' && small[i + 4] == u' ');
            m_text += c;
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < small.size() && small[end].isLetter())
            ++end;
        const QStringView word = QStringView(small).mid(i, end - i);
        i = end;
        if (!beginsWithNumeral(word)) {
            m_text += word;
            continue;
        }
        m_numeral = m_numeral || word != u"een";
        m_text += holdsUnit(word) ? u"0j"_s : u"0"_s;
        if (word.endsWith(u"staart") || word.endsWith(u"staartje"))
            m_text += u" staart"_s;
    }
    m_text += u'\n'; // what stands at the end stands before something
}

} // namespace leertafel::anonymity
