#include "core/domain/Block.h"

#include "core/domain/EnumIds.h"

#include <algorithm>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {
constexpr EnumIds<4> kindIds{u"rule", u"boundary", u"provider", u"funding"};
constexpr EnumIds<4> verbIds{u"added", u"renamed", u"merged", u"parted"};
} // namespace

QString toId(BlockKind kind) { return enumToId(kindIds, kind); }
Result<BlockKind> blockKindFromId(QStringView id) {
    return enumFromId<BlockKind>(kindIds, id, u"blockKind"_s);
}

QString toId(BlockVerb verb) { return enumToId(verbIds, verb); }
Result<BlockVerb> blockVerbFromId(QStringView id) {
    return enumFromId<BlockVerb>(verbIds, id, u"blockVerb"_s);
}

QString blockKeyOf(const QString& name) {
    QString key;
    const QString plain = name.simplified().normalized(QString::NormalizationForm_KD);
    for (const QChar each : plain)
        if (!each.isMark())
            key += each;
    const bool word = std::any_of(key.cbegin(), key.cend(), [](QChar each) { return each.isLetter(); });
    return word ? key.toCaseFolded() : QString();
}

} // namespace leertafel
