#include "core/domain/TableSession.h"

#include "core/domain/EnumIds.h"

#include <algorithm>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {
constexpr EnumIds<3> stateIds{u"preparing", u"held", u"closed"};
constexpr EnumIds<4> kindIds{u"agreements", u"case", u"trend", u"other"};
constexpr EnumIds<4> decisionIds{u"agreed", u"tryOut", u"escalate", u"notNow"};
} // namespace

QString toId(SessionState state) { return enumToId(stateIds, state); }
Result<SessionState> sessionStateFromId(QStringView id) {
    return enumFromId<SessionState>(stateIds, id, u"sessionState"_s);
}

QString toId(AgendaKind kind) { return enumToId(kindIds, kind); }
Result<AgendaKind> agendaKindFromId(QStringView id) {
    return enumFromId<AgendaKind>(kindIds, id, u"agendaKind"_s);
}

QString toId(Decision decision) { return enumToId(decisionIds, decision); }
Result<Decision> decisionFromId(QStringView id) {
    return enumFromId<Decision>(decisionIds, id, u"decision"_s);
}

bool isRelated(const TableSession& one, const TableSession& other) {
    if (one.areas.isEmpty() || other.areas.isEmpty())
        return true;
    return std::ranges::any_of(one.areas,
                               [&other](const AreaCode& area) { return other.areas.contains(area); });
}

} // namespace leertafel
