#include "core/domain/Review.h"

#include "core/domain/EnumIds.h"

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {
constexpr EnumIds<10> stateIds{u"draft",      u"requested",     u"inReview", u"responded", u"revised",
                               u"sharedView", u"differingView", u"declined", u"withdrawn", u"outdated"};
}

QString toId(ReviewState state) { return enumToId(stateIds, state); }
Result<ReviewState> reviewStateFromId(QStringView id) {
    return enumFromId<ReviewState>(stateIds, id, u"reviewState"_s);
}

} // namespace leertafel
