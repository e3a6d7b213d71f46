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

} // namespace leertafel::anonymity
