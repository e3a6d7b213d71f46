#pragma once

#include "core/domain/Id.h"
#include "core/domain/Result.h"

#include <QDateTime>

namespace leertafel {

/// What kind of thing blocks: `rule`, `boundary` between organisations, `provider`, `funding`.
enum class BlockKind : quint8 { Rule, Boundary, Provider, Funding };
QString toId(BlockKind kind);
Result<BlockKind> blockKindFromId(QStringView id);

/// A rule, boundary, provider or way of paying that cases run into, by the name that the members of a store
/// gave it; never a person.
struct Block {
    BlockId id;
    QString name{};
    BlockKind kind = BlockKind::Rule;
    BlockId mergedInto{}; ///< the one that it turned out to be, if any
    bool operator==(const Block&) const = default;
};

enum class BlockVerb : quint8 { Added, Renamed, Merged, Parted };
QString toId(BlockVerb verb); ///< `added`, `renamed`, `merged`, `parted`
Result<BlockVerb> blockVerbFromId(QStringView id);

/// One line of the history of a block: how it stood after it.
struct BlockChange {
    QString id;
    BlockVerb verb = BlockVerb::Added;
    Block after{};
    MemberId by{};
    QDateTime at{};
};

/// Longest name on the ledger.
inline constexpr int kLongestBlockName = 120;

/// Under which names are compared: without capitals, accents or double spaces. Empty when there is no letter
/// in it.
QString blockKeyOf(const QString& name);

} // namespace leertafel
