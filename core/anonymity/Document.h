#pragma once

#include "core/anonymity/Key.h"

#include <QString>

#include <vector>

namespace leertafel::anonymity {

class Lexicon;

/// A run of letters (with digits and inner apostrophes), a run of digits, or a `[placeholder]`.
struct Token {
    enum class Kind : quint8 { Word, Number, Placeholder };

    int start = 0;
    int length = 0;
    std::uint32_t bits = 0;
    Kind kind = Kind::Word;
    bool capital = false;  ///< first letter
    bool allCaps = false;  ///< two or more letters, no small one
    bool opening = false;  ///< starts a sentence, line, quotation or clause after a colon
    bool adjacent = false; ///< one space, and nothing else, separates it from the token before
    bool taken = false;    ///< covered by a finding, or part of an allowed phrase
    bool initial = false;  ///< one capital letter
    char16_t before = 0;   ///< character right before it, 0 at the beginning
    char16_t after = 0;    ///< character right behind it, 0 at the end

    int end() const { return start + length; }
    bool has(std::uint32_t mask) const { return (bits & mask) != 0; }
};

/// A text made ready for the rules: NFC, plain apostrophes and spaces, no lone surrogates.
class Document {
public:
    Document(QStringView text, const Lexicon& lexicon);

    const QString& text() const { return m_text; }
    const std::vector<Token>& tokens() const { return m_tokens; }
    std::vector<Token>& tokens() { return m_tokens; }
    QStringView textOf(const Token& token) const { return {m_text.constData() + token.start, token.length}; }
    QStringView between(const Token& left, const Token& right) const {
        return QStringView(m_text).mid(left.end(), right.start - left.end());
    }

    /// Position in the text as given of a position in `text()`.
    int original(int position) const {
        return m_offsets.empty() ? position : m_offsets[std::size_t(position)];
    }

    /// Whether [start, end) touches a placeholder.
    bool touchesPlaceholder(int start, int end) const;
    /// Index of the first token that ends behind `position`; the number of tokens when there is none.
    std::size_t tokenAt(int position) const;
    /// Marks all tokens that overlap [start, end).
    void take(int start, int end);

private:
    void normalise(QStringView text);
    void calmDown();
    void tokenise(const Lexicon& lexicon);
    void mendEndings();
    void finishWord(Token& token, const Lexicon& lexicon) const;

    QString m_text;
    std::vector<int> m_offsets; ///< empty: positions are the same
    std::vector<Token> m_tokens;
};

} // namespace leertafel::anonymity
