#pragma once

#include <QStringView>

#include <algorithm>
#include <string_view>

namespace leertafel::anonymity {

/// Whether `word`, in any case, is one of `words`, which are written small.
template <typename Words>
bool isOneOf(QStringView word, const Words& words) {
    return std::any_of(std::begin(words), std::end(words), [&](std::u16string_view other) {
        return word.size() == qsizetype(other.size()) &&
               word.compare(QStringView(other), Qt::CaseInsensitive) == 0;
    });
}

/// Whether `word` ends, in any case, with one of the first `count` endings and has `extra` letters before it.
inline bool endsWithAny(QStringView word, const std::u16string_view* endings, std::size_t count, int extra) {
    return std::any_of(endings, endings + count, [&](std::u16string_view ending) {
        return word.size() >= qsizetype(ending.size()) + extra &&
               word.endsWith(QStringView(ending), Qt::CaseInsensitive);
    });
}

} // namespace leertafel::anonymity
