#pragma once

#include "core/language/Dictionary.h"

#include <QSet>
#include <QStringView>

namespace leertafel::language {

/// A word of a text, by UTF-16 units.
struct WordSpan {
    int start = 0;
    int length = 0;
    bool operator==(const WordSpan&) const = default;
};

/// The words of one paragraph whose spelling can be judged: no placeholders, addresses, figures, names and
/// abbreviations (a capital inside a sentence is taken for one of those).
QList<WordSpan> wordsToSpell(QStringView paragraph);

/// Whether a word is spelt well: the dictionary, and the words of the field from `resources/words`. Pure and
/// re-entrant: one serves all threads.
class SpellChecker {
public:
    /// @param fieldWords a plain list, one word a line, `#` before a remark.
    SpellChecker(std::shared_ptr<const Dictionary> dictionary, const QByteArray& fieldWords);

    bool accepts(const QString& word) const;
    /// At most five, the likeliest first. Slow: not for the thread of a window.
    QStringList suggestions(const QString& word) const;

private:
    bool knows(const QString& word) const;
    std::shared_ptr<const Dictionary> m_dictionary;
    QSet<QString> m_field;
};

} // namespace leertafel::language
