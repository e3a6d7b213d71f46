#pragma once

#include "core/services/DossierService.h"
#include "core/services/TodayService.h"
#include "tests/core/services/cases/CaseFixture.h"
#include "tests/support/TestPaths.h"

namespace leertafel::test {

using namespace Qt::StringLiterals;
using services::SessionDetail;
using services::TableService;

/// Cases, counts and a session to put them on. The preparer is the colleague.
class TableFixture : public CaseFixture {
protected:
    static constexpr int preparer = colleague;

    TableService& table() { return store.as(preparer).table(); }
    services::TrendService& trends() { return store.as(preparer).trends(); }

    TableSession wanted(const QString& title = u"Overlegtafel west"_s, int days = 7) {
        TableSession session;
        session.title = title;
        session.kind = SessionKind(u"overlegtafel"_s);
        session.areas = {AreaCode(u"WK034409"_s), AreaCode(u"WK034410"_s)};
        session.start = store.clock().now().addDays(days);
        session.seats = {{u"voorzitter"_s, u"gemeente"_s}, {u"school"_s, {}, true}};
        return session;
    }
    SessionId session(const QString& title = u"Overlegtafel west"_s, int days = 7) {
        auto id = table().create(wanted(title, days));
        EXPECT_TRUE(id.has_value());
        return id ? *id : SessionId();
    }
    /// Released, and its floor judged by its author.
    CaseId ready(const CaseDraft& draft = completeDraft()) {
        const CaseId id = released(draft);
        EXPECT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::SafeEnough).has_value());
        return id;
    }
    AgendaItemId onAgenda(const SessionId& on, const CaseId& id) {
        auto item = table().addCase(on, id, AgendaReason(u"crossDomain"_s));
        EXPECT_TRUE(item.has_value()) << (item ? 0 : static_cast<int>(item.error().code));
        return item ? *item : AgendaItemId();
    }
    void importExample() {
        const QString data = QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services/data/");
        auto counts = trends().importCounts(data + u"counts-utrecht-example.csv"_s, u"voorbeeldcijfers"_s,
                                            services::OnRefused::ImportNothing);
        ASSERT_TRUE(counts && counts->imported);
        auto youths = trends().importPopulation(data + u"population-utrecht-example.csv"_s,
                                                services::OnRefused::ImportNothing);
        ASSERT_TRUE(youths && youths->imported);
    }
    Agreement decision(const SessionId& on, const AgendaItemId& item) {
        Agreement agreement;
        agreement.session = on;
        agreement.item = item;
        agreement.decision = Decision::Agreed;
        agreement.owner = u"gezinswerker"_s;
        agreement.dueOn = store.clock().now().date().addDays(30);
        return agreement;
    }
    AgreementId recorded(const SessionId& on, const AgendaItemId& item, const QString& text) {
        auto id = table().record(decision(on, item), text, {}, {});
        EXPECT_TRUE(id.has_value()) << (id ? 0 : static_cast<int>(id.error().code));
        return id ? *id : AgreementId();
    }
};

} // namespace leertafel::test
