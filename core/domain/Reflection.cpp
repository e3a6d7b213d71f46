#include "core/domain/Reflection.h"

#include "core/domain/EnumIds.h"

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {
constexpr EnumIds<4> statusIds{u"proposed", u"used", u"distinguished", u"overruled"};
}

QString toId(MaximStatus status) { return enumToId(statusIds, status); }
Result<MaximStatus> maximStatusFromId(QStringView id) {
    return enumFromId<MaximStatus>(statusIds, id, u"maximStatus"_s);
}

} // namespace leertafel
