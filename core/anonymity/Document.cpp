#include "core/anonymity/Document.h"

#include "core/anonymity/Lexicon.h"

#include <algorithm>

namespace leertafel::anonymity {

namespace {

bool isApostrophe(QChar c) { return c == u'\''; }

QChar plain(QChar c) {
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
    case u'`':
    case u'\u00B4':
        return u'\'';
    case u'\u00A0':
    case u'\u2007':
    case u'\u202F':
    case u'\u2009':
    case u'\t':
        return u' ';
    case u'\u2010':
    case u'\u2011':
        return u'-';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
        return u'"';
    default:
        return c;
    }
}

/// Abbreviations behind whose full stop the sentence goes on; more than one letter, without the last stop.
bool endsNoSentence(QStringView word) {
    static constexpr std::u16string_view abbreviations[] = {
        u"aanw", u"afd",  u"afk",         u"afw",   u"alg",  u"apr", u"art", u"aug",  u"bgg",  u"bijl",
        u"bijv", u"blz",  u"bv",          u"ca",    u"dec",  u"dhr", u"dr",  u"drs",  u"ds",   u"enz",
        u"etc",  u"evt",  u"excl",        u"fam",   u"feb",  u"fig", u"geb", u"ged",  u"gez",  u"hr",
        u"hss",  u"id",   u"incl",        u"ing",   u"inz",  u"ir",  u"jg",  u"jl",   u"jr",   u"jrg",
        u"jul",  u"jun",  u"kinderpsych", u"mej",   u"mevr", u"min", u"mnd", u"mr",   u"mrt",  u"mw",
        u"nov",  u"nr",   u"nrs",         u"okt",   u"pag",  u"par", u"plm", u"plv",  u"prof", u"red",
        u"resp", u"rkbs", u"secr",        u"sep",   u"sept", u"st",  u"tel", u"temp", u"verz", u"vgl",
        u"vlg",  u"vnl",  u"vnw",         u"voorz", u"wnd",  u"wvk", u"zgn"};
    static_assert(std::is_sorted(std::begin(abbreviations), std::end(abbreviations)));
    const QString lower = word.toString().toLower();
    const std::u16string_view view(reinterpret_cast<const char16_t*>(lower.utf16()),
                                   std::size_t(lower.size()));
    return std::binary_search(std::begin(abbreviations), std::end(abbreviations), view);
}

/// "[05-02-2025 21:14]": when a message was sent, as an exported chat has it.
bool isStamp(QStringView inside) {
    const auto signs = std::count_if(inside.begin(), inside.end(),
                                     [](QChar c) { return c == u'-' || c == u'/' || c == u'.'; });
    return signs >= 2 && !inside.isEmpty() && inside[0].isDigit() &&
           std::all_of(inside.begin(), inside.end(), [](QChar c) {
               return c.isDigit() || c == u'-' || c == u'/' || c == u':' || c == u' ' || c == u',' ||
                      c == u'.';
           });
}

/// Whether what stands behind an apostrophe is an inflection (`s`, `tje`), not part of a name.
bool isInflection(QStringView tail) {
    return tail == u"s" || tail == u"tje" || tail == u"tjes" || tail == u"er" || tail == u"ers" ||
           tail == u"ertje" || tail == u"en" || tail == u"n" || tail == u"de" || tail == u"t" ||
           tail == u"nin" || tail == u"in" || tail == u"un" || tail == u"nun";
}

} // namespace

Document::Document(QStringView text, const Lexicon& lexicon) {
    normalise(text);
    calmDown();
    tokenise(lexicon);
}

void Document::normalise(QStringView text) {
    m_text = text.toString();
    bool composed = true;
    QChar* const signs = m_text.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = signs[i];
        if (c.unicode() < 0x80) {
            if (c == u'\t' || c == u'`')
                signs[i] = plain(c);
            continue;
        }
        composed = composed && (c.unicode() < 0x300 || !c.isMark());
        if (!c.isSurrogate())
            signs[i] = plain(c);
        else if (c.isHighSurrogate() && i + 1 < text.size() && signs[i + 1].isLowSurrogate())
            ++i;
        else
            signs[i] = QChar(QChar::ReplacementCharacter);
    }
    if (composed)
        return;
    // Compose letter by letter, so that each result knows where it came from.
    const QString decomposed = m_text;
    m_text.clear();
    for (qsizetype i = 0; i < decomposed.size();) {
        qsizetype end = i + 1;
        while (end < decomposed.size() && decomposed[end].isMark())
            ++end;
        const QStringView cluster = QStringView(decomposed).mid(i, end - i);
        const QString whole =
            end - i == 1 ? cluster.toString() : cluster.toString().normalized(QString::NormalizationForm_C);
        for (qsizetype k = 0; k < whole.size(); ++k)
            m_offsets.push_back(int(std::min(i + k, end - 1)));
        m_text += whole;
        i = end;
    }
    m_offsets.push_back(int(decomposed.size()));
}

/// A line in capitals throughout is read as one in small letters, since its capitals say nothing. What
/// belongs to a number stays as it is: a postcode, a plate.
void Document::calmDown() {
    constexpr int Fewest = 12;
    constexpr int PerSmall = 10;
    for (qsizetype from = 0; from < m_text.size();) {
        qsizetype to = m_text.indexOf(u'\n', from);
        if (to < 0)
            to = m_text.size();
        const QStringView line = QStringView(m_text).mid(from, to - from);
        const auto large = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isUpper(); });
        if (large < Fewest || !line.contains(u' ')) {
            from = to + 1;
            continue;
        }
        const auto small = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isLower(); });
        const auto counts = [&](qsizetype i) {
            return i >= from && i < to && (m_text[i].isDigit() || m_text[i] == u'-' || m_text[i] == u'.');
        };
        for (qsizetype i = from; small * PerSmall <= large && i < to;) {
            qsizetype end = i;
            while (end < to && m_text[end].isLetter())
                ++end;
            const bool postcode = end - i == 2 && i >= from + 2 && m_text[i - 2].isDigit();
            const bool part = (counts(i - 1) && (i < from + 2 || !m_text[i - 2].isLetter())) ||
                              (counts(end) && end + 1 < to && m_text[end + 1].isDigit());
            const bool calm = end - i >= 2 && !postcode && !part;
            for (; calm && i < end; ++i)
                m_text[i] = m_text[i].toLower();
            i = std::max(end, i + 1);
        }
        from = to + 1;
    }
}

void Document::tokenise(const Lexicon& lexicon) {
    constexpr qsizetype LongestPlaceholder = 60;
    const QString& s = m_text;
    const qsizetype size = s.size();
    bool opening = true;
    qsizetype i = 0;
    while (i < size) {
        const QChar c = s[i];
        Token token;
        token.start = int(i);
        token.before = i > 0 ? s[i - 1].unicode() : u'\0';
        if (c == u'[') {
            qsizetype close = i + 1;
            while (close < size && close - i <= LongestPlaceholder && s[close] != u']' && s[close] != u'[' &&
                   s[close] != u'\n')
                ++close;
            // "noor[at]voorbeeld[punt]nl" is a mail address, no placeholder.
            const QStringView inside = QStringView(s).mid(i + 1, close - i - 1);
            const bool mail = inside == u"at" || inside == u"punt" || inside == u"dot";
            if (close < size && s[close] == u']' && !mail && !isStamp(inside)) {
                token.kind = Token::Kind::Placeholder;
                token.length = int(close + 1 - i);
                token.opening = opening;
                token.taken = true;
                i = close + 1;
            } else {
                ++i;
                continue;
            }
        } else if (c.isLetter()) {
            qsizetype end = i + 1;
            while (end < size && (s[end].isLetterOrNumber() || s[end].isMark() ||
                                  (isApostrophe(s[end]) && end + 1 < size && s[end + 1].isLetter())))
                ++end;
            token.length = int(end - i);
            token.opening = opening;
            finishWord(token, lexicon);
            i = end;
        } else if (c.isDigit()) {
            qsizetype end = i + 1;
            while (end < size && s[end].isDigit())
                ++end;
            token.kind = Token::Kind::Number;
            token.length = int(end - i);
            token.opening = opening;
            i = end;
        } else {
            if (c == u'\n' || c == u'!' || c == u'?' || c == u':' || c == u'"' || c == u'(' ||
                c == u'\u2026' || c == u'\u2022' || c == u'>' || c == u'*' || c == u'|') {
                opening = true;
            } else if (c == u'.') {
                const bool gap = i + 1 >= size || s[i + 1].isSpace() || s[i + 1] == u'"';
                const bool afterToken = !m_tokens.empty() && m_tokens.back().end() == int(i);
                const bool shortened =
                    afterToken && m_tokens.back().kind == Token::Kind::Word &&
                    (m_tokens.back().length == 1 || endsNoSentence(textOf(m_tokens.back())));
                if (gap && !shortened)
                    opening = true;
            }
            ++i;
            continue;
        }
        if (!m_tokens.empty()) {
            const Token& last = m_tokens.back();
            // The apostrophe of "van 't Hof" is part of the word.
            const bool elided = token.length == 1 && isApostrophe(s[token.start - 1]);
            token.adjacent = token.start - last.end() == (elided ? 2 : 1) && s[last.end()] == u' ';
        }
        opening = false;
        token.after = token.end() < size ? s[token.end()].unicode() : u'\0';
        m_tokens.push_back(token);
    }
    mendEndings();
}

/// "Fatimas moeder" belongs to Fatima, "Rimas eet niet" is Rimas: an s that a thing follows is left out of
/// the name, any other is the end of it.
void Document::mendEndings() {
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        Token& token = m_tokens[i];
        if (token.kind != Token::Kind::Word || token.after != u's')
            continue;
        const int end = token.end() + 1;
        Token* next = i + 1 < m_tokens.size() ? &m_tokens[i + 1] : nullptr;
        const bool near = next != nullptr && next->start == end + 1 && m_text[end] == u' ';
        if (near)
            next->adjacent = true;
        if (near && !next->capital &&
            (next->has(Bit::Kinship) || (next->has(Bit::Word) && !next->has(Bit::Verb | Bit::Function))))
            continue;
        ++token.length;
        token.after = end < m_text.size() ? m_text[end].unicode() : u'\0';
    }
}

void Document::finishWord(Token& token, const Lexicon& lexicon) const {
    QStringView word = textOf(token);
    token.bits = lexicon.bits(Key(word));
    const qsizetype apostrophe = word.lastIndexOf(u'\'');
    if (apostrophe > 0 && isInflection(word.mid(apostrophe + 1))) {
        // The inflection stays outside the token: what is found is the name.
        const std::uint32_t stem = lexicon.bits(Key(word.left(apostrophe)));
        if (token.bits == 0 || (stem & (Bit::Given | Bit::Surname)) != 0) {
            token.length = int(apostrophe);
            token.bits = stem;
            word = textOf(token);
        }
    }
    if ((token.bits & ~Bit::Proper) == 0 && token.length > 4 && word.endsWith(u's')) { // "Fatimas moeder"
        const std::uint32_t stem = lexicon.bits(Key(word.chopped(1)));
        if ((stem & (Bit::Given | Bit::Surname)) != 0 && (stem & Bit::Word) == 0) {
            // Of a surname the s may be its own: "Ottens".
            if ((stem & Bit::Given) != 0)
                --token.length;
            token.bits = stem;
            word = textOf(token);
        }
    }
    token.capital = word[0].isUpper() || word[0].isTitleCase();
    const auto small = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    token.allCaps = small == 0 && letters >= 2;
    token.initial = token.capital && token.length == 1;
}

bool Document::touchesPlaceholder(int start, int end) const {
    for (std::size_t i = tokenAt(start); i < m_tokens.size() && m_tokens[i].start < end; ++i) {
        if (m_tokens[i].kind == Token::Kind::Placeholder)
            return true;
    }
    return false;
}

std::size_t Document::tokenAt(int position) const {
    const auto found = std::partition_point(m_tokens.begin(), m_tokens.end(),
                                            [&](const Token& token) { return token.end() <= position; });
    return std::size_t(found - m_tokens.begin());
}

void Document::take(int start, int end) {
    for (std::size_t i = tokenAt(start); i < m_tokens.size() && m_tokens[i].start < end; ++i)
        m_tokens[i].taken = true;
}

} // namespace leertafel::anonymity
