#pragma once

#include <QString>

#include <string_view>

namespace leertafel::anonymity {

/// The word between the brackets for a family, role or institution word (`zoon` → `kind`), from
/// `resources/anonymity/kinship.txt` and `school.txt`; empty for any other word.
QString roleOf(std::string_view key);

} // namespace leertafel::anonymity
