#include "core/domain/Argument.h"

#include "core/domain/EnumIds.h"

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {
constexpr EnumIds<2> kStances{u"for", u"against"};
}

QString toId(Stance stance) { return enumToId(kStances, stance); }

Result<Stance> stanceFromId(QStringView id) { return enumFromId<Stance>(kStances, id, u"stance"_s); }

} // namespace leertafel
