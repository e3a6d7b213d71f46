#include "core/anonymity/Patterns.h"
#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

Finding spot(qsizetype start, qsizetype length, Label label, double confidence, const QString& reason,
             const QString& suggestion) {
    return {int(start), int(length), label, Certainty::Certain, confidence, reason, {suggestion}};
}

void findMail(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression mail = compiled(
        uR"((?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}_][\p{L}\p{N}._%+\-]{0,63}+(?: (?:punt|streepje|underscore) [\p{L}\p{N}]{1,30}){0,3} ?(?:@|\(at\)|\[at\]|\(apen?staart(?:je)?\)|apen?staart(?:je)?(?= )| at (?=[\p{L}\p{N}\-]{1,63} ?(?:\.|punt |\(punt\)|dot |\(dot\)))) ?(?:[\p{L}\p{N}\-]{1,63}(?:\.| punt | dot | ?\(punt\) ?| ?\[punt\] ?| ?\(dot\) ?| ?\[dot\] ?)){1,5}\p{L}{2,24}(?![\p{L}\p{N}]))"_s,
        true);
    each(mail, text, [&](const QRegularExpressionMatch& m) {
        findings.append(
            spot(m.capturedStart(), m.capturedLength(), Label::Email, 0.99, u"email"_s, u"[mailadres]"_s));
    });
}

/// Words that may stand behind "insta:" without being an account.
bool isPlainAnswer(QStringView word) {
    static constexpr std::array<std::u16string_view, 26> words = {
        u"ja",   u"nee",  u"geen",  u"niet", u"wel",  u"vaak",   u"veel",  u"soms",    u"nooit",
        u"elke", u"iets", u"niets", u"alle", u"dat",  u"dit",    u"daar",  u"foto",    u"fotos",
        u"via",  u"nog",  u"zelf",  u"haar", u"zijn", u"moeder", u"vader", u"onbekend"};
    const QString lower = word.toString().toLower();
    return std::any_of(words.begin(), words.end(),
                       [&](std::u16string_view plain) { return lower == QStringView(plain); });
}

void findHandles(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression handle = compiled(
        uR"((?<![\p{L}\p{N}._@])@[\p{L}\p{N}_][\p{L}\p{N}_.\-]{0,38}[\p{L}\p{N}_]|(?<![\p{L}\p{N}._@/\-])[\p{L}\p{N}.]{0,30}+(?:_[\p{L}\p{N}.]{1,30}+){1,4}_?(?![\p{L}\p{N}@/\-])|(?<![\p{L}\p{N}])[\p{L}][\p{L}\p{N}.]{1,30}#\d{4}(?!\d))"_s);
    // "haar insta is xx.noor.xx", "op tiktok heet hij yusuf.skrrr": figures, dots or lines inside.
    static const QString platform =
        uR"((?<!\p{L})(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|tik tok|facebook|fb|telegram|signal|discord|skype|twitter|x|roblox|fortnite|psn|xbox|steam|twitch|youtube|wechat|viber|imo|gamertag|account|gebruikers?|inlog|login|user|bij)(?:-?(?:naam|account|id|name|code|tag))?(?!\p{L}))"_s;
    static const QRegularExpression account = compiled(
        platform +
            uR"((?: (?:is|als|heet|hij|zij|ze|haar|zijn|van|hem|onder|de|naam|account|nu|toe|op|en|dan|gebruikt|bereikbaar|te vinden|via)){0,4} ?[:=]? ?["'(]?((?=[\p{L}\p{N}._\-]{0,30}(?:\d|[._][\p{L}\p{N}]))(?=[\p{L}\p{N}._\-]{0,30}\p{L})[\p{L}\p{N}][\p{L}\p{N}._\-]{1,29}[\p{L}\p{N}]))"_s,
        true);
    static const QRegularExpression told = compiled(
        uR"((?<!\p{L})(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|fb|facebook|telegram|discord|gamertag|roblox|accountnaam|gebruikersnaam|username)(?:naam|account)?(?: van \p{L}{2,12})?(?: ?[:=] ?| is | heet )["']?([\p{Ll}\p{N}][\p{L}\p{N}.\-]{3,29})["']?(?=[ ]?(?:[.,;)\n]|$)))"_s,
        true);
    const auto add = [&](const QRegularExpressionMatch& m, int group) {
        findings.append(spot(m.capturedStart(group), m.capturedLength(group), Label::Email, 0.9, u"handle"_s,
                             u"[accountnaam]"_s));
    };
    each(handle, text, [&](const QRegularExpressionMatch& m) { add(m, 0); });
    each(account, text, [&](const QRegularExpressionMatch& m) { add(m, 1); });
    each(told, text, [&](const QRegularExpressionMatch& m) {
        if (!isPlainAnswer(m.capturedView(1)))
            add(m, 1);
    });
}

// "volg noorvos2012", "via xx.noor.xx"
void findBareHandles(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression bare = compiled(
        uR"((?<![\p{L}\p{N}])(?:volg|via|naar|op|heet|heet ze|heet hij|mailadres is|naam is) ((?=[\p{Ll}.]{0,20}[\p{Ll}\d]*(?:\d{3}|\.\p{Ll}{2,}\.))[\p{Ll}][\p{Ll}\d.]{4,28}[\p{Ll}\d])(?![\p{L}\p{N}@/\-]|\.\p{L}))"_s);
    each(bare, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Email, 0.9, u"handle"_s,
                             u"[accountnaam]"_s));
    });
}

void findUrls(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression url = compiled(
        uR"((?<![\p{L}\p{N}@])(?:https?://[^\s<>"\])]{2,2000}+|www\.[^\s<>"\])]{2,2000}+|(?:[\p{L}\p{N}][\p{L}\p{N}\-]{1,62}\.){1,4}(?:nl|com|org|net|eu|info|be|amsterdam|frl|com\.tr|co\.uk|app|blog|shop|site|online|club|tv|io)(?![\p{L}\p{N}])(?:/[^\s<>"\])]{0,2000}+)?|(?:[\p{L}\p{N}][\p{L}\p{N}\-]{0,62}\.){1,3}[a-z]{2,6}/[\p{L}\p{N}?#%][^\s<>"\])]{0,2000}+))"_s,
        true);
    each(url, text, [&](const QRegularExpressionMatch& m) {
        QStringView found = m.capturedView();
        while (!found.isEmpty() && QStringView(u".,;:!?'").contains(found.back()))
            found.chop(1);
        findings.append(spot(m.capturedStart(), found.size(), Label::Url, 0.95, u"url"_s, u"[webadres]"_s));
    });
}

} // namespace

void findOnline(const QString& text, const Shape& shape, QList<Finding>& findings) {
    // Most texts name no account and no site; looking for a sign of one is far cheaper than the patterns.
    if (shape.has("@|(at)|[at]|staart| at "_L1))
        findMail(text, findings);
    // A stop between two signs of a word, as nothing else in a sentence has.
    bool dotted = text.contains(u"://");
    for (qsizetype i = text.indexOf(u'.'); i > 0 && !dotted; i = text.indexOf(u'.', i + 1))
        dotted = i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetter();
    if (dotted)
        findUrls(text, findings);
    bool numbered = dotted;
    for (qsizetype i = 1; i + 1 < text.size() && !numbered; ++i)
        numbered = text[i].isDigit() && text[i + 1].isDigit() && text[i - 1].isLower();
    if (numbered)
        findBareHandles(text, findings);
    static const QRegularExpression sign = compiled(
        uR"([@_#]|account|gebruiker|gamer|naam|snap|insta|tik ?tok|faceb|telegram|discord|(?<!\p{L})(?:fb|ig|psn|steam|roblox)(?!\p{L}))"_s,
        true);
    if ((shape.has(
             "@|_|#|account|gebruiker|gamer|naam|snap|insta|tiktok|tik tok|faceb|telegram|discord"_L1) ||
         shape.hasWord("fb|ig|psn|steam|roblox"_L1)) &&
        occurs(sign, text))
        findHandles(text, findings);
}

} // namespace leertafel::anonymity
