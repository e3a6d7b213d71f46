#pragma once

#include <QStringView>

#include <algorithm>
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

/// Whether `word`, in any case, is one of `words`, which are written small.
template <typename Words>
bool isOneOf(QStringView word, const Words& words) {
    const auto size = std::size_t(word.size());
    return std::any_of(std::begin(words), std::end(words), [&](std::u16string_view other) {
        return size == other.size() && beginsAlike(word, other);
    });
}

/// Whether `word` ends, in any case, with one of the first `count` endings and has `extra` letters before it.
inline bool endsWithAny(QStringView word, const std::u16string_view* endings, std::size_t count, int extra) {
    return std::any_of(endings, endings + count, [&](std::u16string_view ending) {
        const auto length = qsizetype(ending.size());
        return word.size() >= length + extra && beginsAlike(word.last(length), ending);
    });
}

} // namespace leertafel::anonymity
