#include "core/anonymity/Roles.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

namespace {

struct Role {
    std::string_view key;
    const char16_t* role;
};

/// Sorted by key; written by the generator.
constexpr Role roles[] = {
#include "RoleData.inc"
};

} // namespace

QString roleOf(std::string_view key) {
    const auto* found = std::lower_bound(std::begin(roles), std::end(roles), key,
                                         [](const Role& role, std::string_view k) { return role.key < k; });
    if (found == std::end(roles) || found->key != key)
        return {};
    return QString::fromUtf16(found->role);
}

} // namespace leertafel::anonymity
