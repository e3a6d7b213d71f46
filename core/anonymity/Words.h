#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace leertafel::anonymity {

/// Whether two signs are the same but for their case; most are told apart without a table.
inline bool isSameSign(QChar one, char16_t other) {
    constexpr char16_t plain = 0x80;
    const char16_t c = one.unicode();
    if (c == other)
        return true;
    if (c < plain && other < plain)
        return (c | 0x20) == (other | 0x20) && (c | 0x20) >= u'a' && (c | 0x20) <= u'z';
    return one.toCaseFolded() == QChar(other).toCaseFolded();
}

/// Whether `word` begins, in any case, with `other`, which is no longer.
inline bool beginsAlike(QStringView word, std::u16string_view other) {
    for (std::size_t i = 0; i < other.size(); ++i)
        if (!isSameSign(word[qsizetype(i)], other[i]))
            return false;
    return true;
}

/// Words written small among which others are looked for again and again: a letter and a length tell nearly
/// all of those others apart without a comparison.
template <std::size_t Count>
class WordList {
public:
    template <typename First, typename Second, typename... More>
    consteval WordList(const First& first, const Second& second, const More&... more)
        : m_words{std::u16string_view(first), std::u16string_view(second), std::u16string_view(more)...} {
        for (const std::u16string_view word : m_words) {
            m_lengths[bucket(word.front())] |= bit(word.size());
            // Before an ending of one letter anything may stand.
            m_ends[bucket(word.back())] |= word.size() < 2 ? ~0U : bit(bucket(word[word.size() - 2]));
        }
    }

    constexpr const std::u16string_view* begin() const { return m_words.data(); }
    constexpr const std::u16string_view* end() const { return m_words.data() + Count; }
    constexpr std::size_t size() const { return Count; }

    /// False when no word of the list has the length and the first letter of this one.
    bool mayHold(QStringView word) const {
        if (word.isEmpty())
            return false;
        const char16_t first = word.utf16()[0];
        return first >= Plain || (m_lengths[bucket(first)] & bit(std::size_t(word.size()))) != 0;
    }
    /// False when no word of the list ends with the last two letters of this one.
    bool mayEnd(QStringView word) const {
        if (word.isEmpty())
            return false;
        const char16_t last = word.utf16()[word.size() - 1];
        const char16_t before = word.size() < 2 ? Plain : word.utf16()[word.size() - 2];
        return last >= Plain || (m_ends[bucket(last)] & (before >= Plain ? ~0U : bit(bucket(before)))) != 0;
    }

private:
    static constexpr char16_t Plain = 0x80;
    static constexpr std::size_t Buckets = 32; ///< of both cases of a plain letter the low bits are the same

    static constexpr std::size_t bucket(char16_t sign) { return sign % Buckets; }
    static constexpr std::uint32_t bit(std::size_t which) { return 1U << std::min(which, Buckets - 1); }

    std::array<std::u16string_view, Count> m_words;
    std::array<std::uint32_t, Buckets> m_lengths{}; ///< a bit for each length, by the first letter
    std::array<std::uint32_t, Buckets> m_ends{};    ///< a bit for each last letter but one, by the last
};

template <typename... Words>
WordList(const Words&...) -> WordList<sizeof...(Words)>;

/// Whether the two are the same but for their case.
inline bool isAlike(QStringView word, std::u16string_view other) {
    return std::size_t(word.size()) == other.size() && beginsAlike(word, other);
}

/// Whether `word`, in any case, is one of `words`, which are written small.
template <typename Words>
bool isOneOf(QStringView word, const Words& words) {
    const auto size = std::size_t(word.size());
    return std::any_of(std::begin(words), std::end(words), [&](std::u16string_view other) {
        return size == other.size() && beginsAlike(word, other);
    });
}

template <std::size_t Count>
bool isOneOf(QStringView word, const WordList<Count>& words) {
    if (!words.mayHold(word))
        return false;
    const auto size = std::size_t(word.size());
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view other) {
        return size == other.size() && beginsAlike(word, other);
    });
}

/// Whether `word` ends, in any case, with one of the first `count` endings and has `extra` letters before it.
template <std::size_t Count>
bool endsWithAny(QStringView word, const WordList<Count>& endings, std::size_t count, int extra) {
    return endings.mayEnd(word) &&
           std::any_of(endings.begin(), endings.begin() + count, [&](std::u16string_view ending) {
               const auto length = qsizetype(ending.size());
               return word.size() >= length + extra && beginsAlike(word.last(length), ending);
           });
}

} // namespace leertafel::anonymity
