#pragma once

#include <QStringView>

namespace leertafel::anonymity {

/// What the word lists know about a word.
class Lexicon {
public:
    /// Words that open a sentence or clause and never are a name.
    bool isFunctionWord(QStringView lower) const;
};

} // namespace leertafel::anonymity
