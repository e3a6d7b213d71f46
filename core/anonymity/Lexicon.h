#pragma once

#include "core/anonymity/Key.h"

#include <memory>

namespace leertafel::language {
class Dictionary;
}

namespace leertafel::anonymity {

/// The word lists, built into the program and read in place, and behind them the spelling checker for
/// Dutch compounds. One lexicon serves all threads.
class Lexicon {
public:
    Lexicon();
    ~Lexicon();

    /// The spelling dictionary behind the lists, for whoever else judges words: it is large.
    std::shared_ptr<const language::Dictionary> dictionary() const { return m_dictionary; }

    /// The bits of a word or of a phrase whose words are joined as in the text; 0 for an unknown one.
    std::uint32_t bits(const Key& key) const { return bits(key.view()); }
    /// The same for what a key holds.
    std::uint32_t bits(std::string_view key) const;

    /// Whether the spelling checker takes `word`, in lower case, as Dutch. False without a dictionary.
    bool isDutchCompound(QStringView word) const;

    /// What goes between the brackets when `word` stands before a name: `moeder`, `kind`, `school`; empty
    /// for other words.
    QString role(const Key& word) const;

    int wordCount() const;

private:
    std::shared_ptr<const language::Dictionary> m_dictionary;
};

} // namespace leertafel::anonymity
