#include "core/language/SpellChecker.h"

#include <QRegularExpression>

#include <algorithm>

namespace leertafel::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggested = 5, longest = 40;

/// Typographic signs as the dictionary writes them.
QString plain(QString word) { return word.replace(u'\u2019', u'\'').replace(u'\u2011', u'-'); }

bool hasCapital(QStringView word) {
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
}

QString lowered(const QString& word) { return word.left(1).toLower() + word.mid(1); }

/// Whether a sentence begins at `at`.
bool beginsSentence(QStringView paragraph, qsizetype at) {
    while (at > 0 &&
           (paragraph.at(at - 1).isSpace() || QStringView(u"\"'“”‘’([„-–").contains(paragraph.at(at - 1))))
        --at;
    return at == 0 || QStringView(u".?!:…").contains(paragraph.at(at - 1));
}

} // namespace

QList<WordSpan> wordsToSpell(QStringView paragraph) {
    // First what is passed over as a whole: placeholders, addresses and whatever has a figure in it.
    static const QRegularExpression pattern(
        u"\\[[^\\[\\]\\n]{1,60}\\]|\\S*(?:@|://|www\\.)\\S*|[\\p{L}\\p{M}\\-_/"
        u".]*\\p{N}[\\p{L}\\p{M}\\p{N}\\-_/.:,]*|"
        "([\\p{L}\\p{M}]+(?:['’\\-\\x{2011}][\\p{L}\\p{M}]+)*)(\\-?)"_s);
    QList<WordSpan> words;
    for (auto it = pattern.globalMatch(paragraph); it.hasNext();) {
        const auto match = it.next();
        const auto word = match.capturedView(1);
        const bool half = match.capturedLength(2) > 0; // "zorg- en welzijn"
        if (word.size() < 2 || half)
            continue;
        if (hasCapital(word) &&
            (hasCapital(word.mid(1)) || !beginsSentence(paragraph, match.capturedStart(1))))
            continue;
        words.append({static_cast<int>(match.capturedStart(1)), static_cast<int>(word.size())});
    }
    return words;
}

SpellChecker::SpellChecker(std::shared_ptr<const Dictionary> dictionary, const QByteArray& fieldWords)
    : m_dictionary(std::move(dictionary)) {
    for (const auto& line : QString::fromUtf8(fieldWords).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            m_field.insert(line.trimmed());
}

bool SpellChecker::knows(const QString& word) const {
    return m_field.contains(word) || m_field.contains(lowered(word)) || m_dictionary->accepts(word) ||
           (hasCapital(word) && m_dictionary->accepts(lowered(word)));
}

bool SpellChecker::accepts(const QString& written) const {
    const auto word = plain(written);
    if (word.size() > longest || !Dictionary::isInstalled() || knows(word))
        return true;
    const auto parts = word.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 &&
           std::all_of(parts.cbegin(), parts.cend(), [this](const QString& part) { return knows(part); });
}

QStringList SpellChecker::suggestions(const QString& written) const {
    const auto word = plain(written);
    if (word.size() > longest)
        return {};
    return m_dictionary->suggestions(word).mid(0, mostSuggested);
}

} // namespace leertafel::language
