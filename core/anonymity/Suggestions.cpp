#include "core/anonymity/Suggestions.h"

#include "core/anonymity/AgeValues.h"
#include "core/anonymity/Lexicon.h"
#include "core/anonymity/Patterns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

struct Person {
    QString role{};
    QString placeholder{};
};

class Suggester {
public:
    Suggester(const Document& document, const Lexicon& lexicon) : m_document(document), m_lexicon(lexicon) {
        for (const Token& token : document.tokens()) {
            if (token.kind == Token::Kind::Placeholder)
                countExisting(document.textOf(token).mid(1).chopped(1));
        }
    }

    void run(QList<Finding>& findings) {
        QList<int> persons;
        for (const Finding& finding : std::as_const(findings))
            persons.append(finding.label == Label::Person ? personOf(finding) : -1);
        for (Person& person : m_persons)
            person.placeholder = name(person.role);
        for (qsizetype i = 0; i < findings.size(); ++i)
            fill(findings[i], persons[i]);
    }

private:
    void countExisting(QStringView inside) {
        const qsizetype space = inside.lastIndexOf(u' ');
        bool numbered = false;
        const int number = space > 0 ? inside.mid(space + 1).toInt(&numbered) : 0;
        const QString role = (numbered ? inside.left(space) : inside).toString();
        m_counts[role] = std::max(m_counts.value(role), numbered ? number : 1);
    }

    QString name(const QString& role) {
        const QString word = role.isEmpty() ? u"persoon"_s : role;
        const int number = ++m_counts[word];
        const bool counted = word == u"kind" || word == u"persoon";
        return counted || number > 1 ? u"[%1 %2]"_s.arg(word).arg(number) : u"[%1]"_s.arg(word);
    }

    /// Two findings are one person when they share a part of the name.
    int personOf(const Finding& finding) {
        const auto& tokens = m_document.tokens();
        const std::size_t first = m_document.tokenAt(finding.start);
        std::size_t behind = first;
        QList<QByteArray> keys;
        int person = -1;
        for (; behind < tokens.size() && tokens[behind].start < finding.start + finding.length; ++behind) {
            if (tokens[behind].has(Bit::Joiner) && !tokens[behind].capital)
                continue;
            const Key key(m_document.textOf(tokens[behind])
                              .left(finding.start + finding.length - tokens[behind].start));
            keys.append(QByteArray(key.view().data(), qsizetype(key.view().size())));
            if (person < 0 && keys.last().size() > 1)
                person = m_byPart.value(keys.last(), -1);
        }
        if (person < 0) {
            person = int(m_persons.size());
            m_persons.append(Person{});
        }
        for (const QByteArray& key : std::as_const(keys)) {
            if (!m_byPart.contains(key))
                m_byPart.insert(key, person);
        }
        if (m_persons[person].role.isEmpty())
            m_persons[person].role = roleAround(first, behind);
        return person;
    }

    /// Whether a stop or comma stands between the two; the stop of "mw." does not count.
    bool endsClause(const Token& word, const Token& name) const {
        const QStringView gap = m_document.between(word, name);
        return gap.contains(u',') || gap.contains(u';') || gap.contains(u'!') || gap.contains(u'?') ||
               (gap.contains(u'.') && !word.has(Bit::Title));
    }

    /// The family or role word right before the name or in an apposition behind it.
    QString roleAround(std::size_t first, std::size_t behind) const {
        constexpr std::size_t WordsBefore = 3;
        const auto& tokens = m_document.tokens();
        for (std::size_t back = 1; back <= WordsBefore && back <= first; ++back) {
            const Token& token = tokens[first - back];
            if (m_document.text().mid(token.end(), tokens[first].start - token.end()).contains(u'\n') ||
                endsClause(token, tokens[first]) || token.kind != Token::Kind::Word)
                break;
            QString role = m_lexicon.role(Key(m_document.textOf(token)));
            if (!role.isEmpty() && token.has(Bit::Kinship | Bit::Title))
                return role;
            const QStringView word = m_document.textOf(token);
            if (word == u"van" || word == u"met" || word == u"en" || token.has(Bit::Verb) || token.opening)
                break;
        }
        if (behind >= tokens.size() || behind == 0)
            return {};
        const QStringView gap = m_document.between(tokens[behind - 1], tokens[behind]);
        if (gap == u" (" && tokens[behind].kind == Token::Kind::Number)
            return m_document.textOf(tokens[behind]).toInt() < 18 ? u"kind"_s : QString();
        if (gap != u", " && gap != u" (" && gap != u" is ")
            return {};
        for (std::size_t i = behind; i < tokens.size() && i < behind + 3; ++i) {
            QString role = m_lexicon.role(Key(m_document.textOf(tokens[i])));
            if (!role.isEmpty() && tokens[i].has(Bit::Kinship))
                return role;
        }
        return {};
    }

    QString institution(const Finding& finding) const {
        const auto& tokens = m_document.tokens();
        const std::size_t first = m_document.tokenAt(finding.start);
        if (first > 0 && first < tokens.size()) {
            QString role = m_lexicon.role(Key(m_document.textOf(tokens[first - 1])));
            if (!role.isEmpty() && tokens[first - 1].has(Bit::School))
                return role;
        }
        const QString found = m_document.text().mid(finding.start, finding.length).toLower();
        for (const QString& ending : {u"school"_s, u"college"_s, u"lyceum"_s, u"gymnasium"_s}) {
            if (found.endsWith(ending))
                return u"school"_s;
        }
        for (const QString& ending : {u"moskee"_s, u"kerk"_s, u"praktijk"_s, u"apotheek"_s}) {
            if (found.endsWith(ending))
                return ending;
        }
        return u"instelling"_s;
    }

    /// "van 8" becomes "van 8-10 jaar": figures alone would read as a date.
    void fillAge(Finding& finding) const {
        static const QRegularExpression unit(uR"(^(?:[ -](?:jaar|jarig|jr|maand|mnd|we+k|dag)|jr|-))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QString& text = m_document.text();
        if (finding.suggestions.isEmpty())
            finding.suggestions =
                ageBands(int(qMax(0.0, ageValue(QStringView(text).mid(finding.start, finding.length)))));
        const QString after = text.mid(finding.start + finding.length, 8);
        if (unit.match(after).hasMatch())
            return;
        // "8jarig" goes on as "8-10-jarig".
        const QString more = !after.isEmpty() && after[0].isLetter() ? u"-"_s : u" jaar"_s;
        for (QString& band : finding.suggestions) {
            if (!band.endsWith(u'-') && !band.endsWith(u"jaar"))
                band += more;
        }
    }

    void fill(Finding& finding, int person) const {
        switch (finding.label) {
        case Label::Person: {
            finding.suggestions = {m_persons[person].placeholder};
            static const QStringList others = {u"[moeder]"_s, u"[vader]"_s, u"[kind 1]"_s, u"[collega]"_s,
                                               u"[persoon]"_s};
            for (const QString& other : others) {
                if (!finding.suggestions.contains(other))
                    finding.suggestions.append(other);
            }
            break;
        }
        case Label::Institution:
            finding.suggestions = {u"[%1]"_s.arg(institution(finding))};
            if (finding.suggestions.first() != u"[school]")
                finding.suggestions.append(u"[school]"_s);
            break;
        case Label::Location:
            finding.suggestions = {u"[plaats]"_s, u"[land van herkomst]"_s};
            break;
        case Label::Address:
            finding.suggestions = {finding.reason == u"houseNumber" ? u"[adres]"_s : u"[straat]"_s};
            break;
        case Label::Age:
            fillAge(finding);
            break;
        default:
            if (finding.suggestions.isEmpty())
                finding.suggestions = {finding.reason == u"birthYear" ? u"[geboortejaar]"_s : u"[datum]"_s};
            break;
        }
    }

    const Document& m_document;
    const Lexicon& m_lexicon;
    QList<Person> m_persons;
    QHash<QByteArray, int> m_byPart;
    QHash<QString, int> m_counts;
};

} // namespace

void suggest(const Document& document, const Lexicon& lexicon, QList<Finding>& findings) {
    Suggester(document, lexicon).run(findings);
}

} // namespace leertafel::anonymity
