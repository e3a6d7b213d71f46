#pragma once

#include "core/anonymity/Key.h"

#include <memory>

namespace leertafel::anonymity {

/// The word lists, built into the program and read in place, and behind them the spelling checker for
/// Dutch compounds. One lexicon serves all threads.
class Lexicon {
public:
    Lexicon();
    ~Lexicon();

    /// The bits of a word or of a phrase whose words are joined as in the text; 0 for an unknown one.
    std::uint32_t bits(const Key& key) const;

    /// Whether the spelling checker takes `word`, in lower case, as Dutch. False without a dictionary.
    bool isDutchCompound(QStringView word) const;

    /// What goes between the brackets when `word` stands before a name: `moeder`, `kind`, `school`; empty
    /// for other words.
    QString role(const Key& word) const;

    int wordCount() const;

private:
    class Checker;
    std::unique_ptr<Checker> m_checker;
};

} // namespace leertafel::anonymity
