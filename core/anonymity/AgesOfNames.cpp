#include "core/anonymity/NameRules.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

// "Lina 8, Sami 6 en Yara 2", "sam (8)", "Noor (2013)": a number right behind a name.
void NameRules::findAgesOfNames() {
    const auto& tokens = m_document.tokens();
    const qsizetype names = m_findings.size();
    for (qsizetype f = 0; f < names; ++f) {
        const int end = m_findings[f].start + m_findings[f].length;
        const std::size_t i = m_document.tokenAt(end);
        if (m_findings[f].label != Label::Person || i >= tokens.size() || tokens[i].taken)
            continue;
        // "Noor is 9", and "de jongste, Noor, is 9"
        const bool behindComma = tokens[i].start == end + 2 && m_document.text()[end] == u',' &&
                                 m_document.textOf(tokens[i]) != u"van";
        if (tokens[i].kind == Token::Kind::Word && (tokens[i].start == end + 1 || behindComma))
            findAgeBehind(i);
        if (tokens[i].kind == Token::Kind::Word && tokens[i].start == end + 1)
            findAgeInWordsAt(i);
        // "Thijmen (bijna 4) kan"
        static constexpr WordList nearly = {u"bijna", u"net", u"pas", u"nu", u"ruim",
                                            u"van",   u"v",   u"is",  u"m",  u"wordt"};
        if (tokens[i].start == end + 1 && m_document.text()[end] == u' ') {
            findAgeSaid(m_document.tokenAt(m_findings[f].start), i);
            if (tokens[i].taken)
                continue;
        }
        if (QStringView(m_document.text()).mid(end, tokens[i].start - end) == u" (" &&
            i + 1 < tokens.size() && isOneOf(m_document.textOf(tokens[i]), nearly) &&
            tokens[i + 1].adjacent && !tokens[i + 1].taken && tokens[i + 1].length <= 2 &&
            tokens[i + 1].kind == Token::Kind::Number && tokens[i + 1].after != u' ') {
            emitSpan(tokens[i + 1].start, tokens[i + 1].end(), Label::Age, Certainty::Possible, 0.7,
                     u"age"_s);
            continue;
        }
        // "Nisrine zelf (14)"
        const bool self = tokens[i].start == end + 1 && m_document.textOf(tokens[i]) == u"zelf" &&
                          i + 1 < tokens.size() && m_document.between(tokens[i], tokens[i + 1]) == u" (" &&
                          !tokens[i + 1].taken && tokens[i + 1].length <= 2 && tokens[i + 1].after == u')';
        if (self && tokens[i + 1].kind == Token::Kind::Number)
            emitSpan(tokens[i + 1].start, tokens[i + 1].end(), Label::Age, Certainty::Possible, 0.7,
                     u"age"_s);
        if (tokens[i].kind != Token::Kind::Number)
            continue;
        const Token& number = tokens[i];
        const QStringView gap = QStringView(m_document.text()).mid(end, number.start - end);
        const char16_t after = number.after;
        const bool bracket = gap == u" (" || gap == u"(" || gap == u". (";
        const bool closed = after == u',' || after == u'.' || after == u';' || after == u')' || after == 0 ||
                            after == u'\n' || after == u'/' || after == u'!' || after == u'?';
        const QStringView next = i + 1 < tokens.size() ? m_document.textOf(tokens[i + 1]) : QStringView();
        if (number.length == 4 && bracket && after == u')') {
            const int year = m_document.textOf(number).toInt();
            if (year >= 1920 && year <= 2035)
                emitSpan(number.start, number.end(), Label::Date, Certainty::Possible, 0.8, u"birthYear"_s);
            continue;
        }
        if (number.length > 2 || (gap != u" " && gap != u", " && gap != u": " && gap != u" - " &&
                                  gap != u" – " && gap != u" / " && gap != u"/" && gap != u" = " && !bracket))
            continue;
        const bool listed = next == u"en" || next == u"jr" || next == u"jaar" || next == u"mnd" ||
                            next == u"maanden" || next == u"weken";
        // "Ank (25 jaar in dienst)"
        if (next == u"jaar" && isInService(i + 2))
            continue;
        const bool ends = after == u',' || after == 0 || after == u'\n' || after == u'!' || after == u'?' ||
                          after == u')' ||
                          (after == u'.' && !isListed(i) &&
                           (i + 1 >= tokens.size() || tokens[i + 1].start > number.end() + 1));
        const bool months = next == u"mnd" || next == u"maanden";
        // "1. naima 2. rachid"
        if (gap == u" " && after == u'.' && isListed(i))
            continue;
        // "Voicemail Gülcan 8.55 u"
        if (after == u'.' && i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Number &&
            tokens[i + 1].start == number.end() + 1 && tokens[i + 1].length == 2)
            continue;
        // "Sam en Bo, 4 en 6."
        if (gap == u", " && next == u"en" && i + 2 < tokens.size() &&
            tokens[i + 2].kind == Token::Kind::Number && tokens[i + 2].length <= 2 &&
            tokens[i + 2].adjacent && !tokens[i + 2].taken) {
            emitSpan(number.start, number.end(), Label::Age, Certainty::Possible, 0.7, u"age"_s);
            emitSpan(tokens[i + 2].start, tokens[i + 2].end(), Label::Age, Certainty::Possible, 0.7,
                     u"age"_s);
            continue;
        }
        if (gap == u", " ? ends || months : closed || listed)
            emitSpan(number.start, number.end(), Label::Age, Certainty::Possible, 0.7, u"age"_s);
    }
}

/// "25 jaar in dienst", "8 jaar getrouwd": a span behind somebody's name.
bool NameRules::isInService(std::size_t i) const {
    static constexpr WordList lasting = {u"getrouwd", u"samen", u"geleden", u"gescheiden",
                                         u"weg",      u"dood",  u"lang",    u"clean",
                                         u"actief",   u"later", u"eerder",  u"werkzaam"};
    static constexpr WordList within = {u"dienst", u"zorg", u"nederland", u"begeleiding", u"beeld"};
    const auto& tokens = m_document.tokens();
    if (i >= tokens.size() || !tokens[i].adjacent)
        return false;
    const QStringView word = m_document.textOf(tokens[i]);
    return isOneOf(word, lasting) ||
           (word == u"in" && i + 1 < tokens.size() && isOneOf(m_document.textOf(tokens[i + 1]), within));
}

/// Whether the number goes on with a numbered list: "1." stands before it.
bool NameRules::isListed(std::size_t number) const {
    const auto& tokens = m_document.tokens();
    constexpr std::size_t Far = 8;
    const int value = m_document.textOf(tokens[number]).toInt();
    for (std::size_t back = 1; back <= Far && back <= number; ++back) {
        const Token& other = tokens[number - back];
        if (other.kind == Token::Kind::Number && other.after == u'.' &&
            m_document.textOf(other).toInt() == value - 1)
            return true;
    }
    return false;
}

// "Sem is dertien, Bo elf", "Mo net vijf": the numeral and nothing more.
void NameRules::findAgeInWordsAt(std::size_t i) {
    static constexpr WordList nearly = {u"net", u"bijna", u"pas", u"nu", u"ruim"};
    const auto& tokens = m_document.tokens();
    bool listed =
        isOneOf(m_document.textOf(tokens[i]), nearly) && i + 1 < tokens.size() && tokens[i + 1].adjacent;
    const bool nearby = listed;
    if (listed)
        ++i;
    // Without such a word only behind another age.
    for (std::size_t k = i; !listed && k > 0 && i - k < 6 && !tokens[k].opening; --k)
        listed = tokens[k - 1].taken && (tokens[k - 1].kind == Token::Kind::Number ||
                                         isAgeInWords(m_document.textOf(tokens[k - 1])));
    const Token& number = tokens[i];
    const char16_t after = number.after;
    const bool closed =
        after == u',' || after == u'.' || after == u';' || after == u')' || after == u'\n' || after == 0;
    // "Mo bijna 3"
    const bool figures = nearby && number.kind == Token::Kind::Number && number.length <= 2 &&
                         m_document.textOf(number).toInt() <= 23;
    if (listed && closed && free(i) && !number.capital &&
        (figures || isAgeInWords(m_document.textOf(number))))
        emitSpan(number.start, number.end(), Label::Age, Certainty::Possible, 0.7, u"age"_s);
}

// "Noor van 9", "noor is 9 en sam 11", "Daan wordt bijna tien": behind the verb or "van" at `i`.
void NameRules::findAgeBehind(std::size_t i) {
    static constexpr WordList leading = {u"van", u"is", u"was", u"wordt", u"word", u"werd"};
    static constexpr WordList between = {
        u"denk",   u"ik",       u"geloof",  u"dacht",    u"volgens",   u"mij",       u"misschien",
        u"nu",     u"pas",      u"net",     u"bijna",    u"ook",       u"inmiddels", u"straks",
        u"toch",   u"maandag",  u"dinsdag", u"woensdag", u"donderdag", u"vrijdag",   u"zaterdag",
        u"zondag", u"volgende", u"deze",    u"week",     u"maand",     u"morgen",    u"vandaag"};
    static constexpr WordList following = {
        u"en",      u"jaar",    u"jr",       u"maanden",   u"mnd",     u"weken",    u"is",     u"heeft",
        u"die",     u"maar",    u"was",      u"gaat",      u"wil",     u"kan",      u"met",    u"geworden",
        u"op",      u"in",      u"hij",      u"zij",       u"ze",      u"ik",       u"dus",    u"want",
        u"omdat",   u"he",      u"hè",       u"hoor",      u"toch",    u"al",       u"nu",     u"volgende",
        u"deze",    u"vandaag", u"morgen",   u"komende",   u"ofzo",    u"denk",     u"geloof", u"volgens",
        u"maandag", u"dinsdag", u"woensdag", u"donderdag", u"vrijdag", u"zaterdag", u"zondag"};
    // "Noor van 3 logeert": behind "van" anything follows but what can be counted, or a kind of school.
    static constexpr WordList counted = {u"hoog", u"havo", u"vwo", u"vmbo", u"mavo", u"man",
                                         u"uur",  u"euro", u"tot", u"t",    u"meter"};
    const auto& tokens = m_document.tokens();
    if (!isOneOf(m_document.textOf(tokens[i]), leading))
        return;
    std::size_t next = i + 1;
    while (next < tokens.size() && next < i + 3 && tokens[next].adjacent &&
           isOneOf(m_document.textOf(tokens[next]), between))
        ++next;
    if (next >= tokens.size() || tokens[next].taken || !tokens[next].adjacent)
        return;
    const Token& number = tokens[next];
    const bool figure = number.kind == Token::Kind::Number && number.length <= 2;
    const bool word = number.kind == Token::Kind::Word && isAgeInWords(m_document.textOf(number));
    if (!figure && !word)
        return;
    const char16_t after = number.after;
    bool fits = after != u' ' && after != u'-' && after != u'%' && after != u':' && after != u'/';
    if ((after == u',' || after == u'.') && next + 1 < tokens.size() &&
        tokens[next + 1].start == number.end() + 1)
        fits = false; // "is 1,80 lang"
    // "is 1,5."
    if (figure && !fits && (after == u',' || after == u'.') && next + 1 < tokens.size()) {
        const Token& half = tokens[next + 1];
        const bool whole = half.kind == Token::Kind::Number && half.length == 1 &&
                           half.start == number.end() + 1 && half.after != u' ' && half.after != u'%' &&
                           half.after != u':';
        if (whole)
            emitSpan(number.start, half.end(), Label::Age, Certainty::Possible, 0.7, u"age"_s);
    }
    if (!fits && after == u' ' && next + 1 < tokens.size()) {
        const Token& then = tokens[next + 1];
        const QStringView unit = m_document.textOf(then);
        fits = isOneOf(unit, following) || (then.has(Bit::Verb) && !then.capital);
        if (!fits && m_document.textOf(tokens[i]) == u"van")
            fits = then.kind == Token::Kind::Word && !then.capital && !isOneOf(unit, counted) &&
                   !unit.endsWith(u'n') && !unit.endsWith(u's');
        // "is 8 jaar getrouwd", "is acht maanden zwanger"
        static constexpr WordList lasting = {
            u"zwanger", u"geleden",  u"weg", u"terug", u"bezig", u"getrouwd", u"clean",  u"nuchter",
            u"samen",   u"onderweg", u"bij", u"in",    u"thuis", u"lang",     u"zonder", u"opgenomen"};
        const bool goesOn = next + 2 < tokens.size() && tokens[next + 2].adjacent;
        const bool span =
            goesOn && (unit == u"jaar" || ((unit == u"maanden" || unit == u"weken" || unit == u"mnd") &&
                                           isOneOf(m_document.textOf(tokens[next + 2]), lasting)));
        fits = fits && !span;
    }
    if (!fits)
        return;
    // "Noor is zeven en een half"
    int end = number.end();
    if (next + 3 < tokens.size() && tokens[next + 3].adjacent &&
        m_document.textOf(tokens[next + 1]) == u"en" && m_document.textOf(tokens[next + 2]) == u"een" &&
        m_document.textOf(tokens[next + 3]) == u"half")
        end = tokens[next + 3].end();
    emitSpan(number.start, end, Label::Age, Certainty::Possible, 0.7, u"age"_s);
}

} // namespace leertafel::anonymity
