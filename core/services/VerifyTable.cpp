#include "core/domain/Canonical.h"
#include "core/services/Verify.h"
#include "core/storage/AgreementRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leertafel::services {

void verifyAgreements(StoreContext& context, VerifyReport& report) {
    auto agreements = storage::AgreementRepository(context.database).all();
    if (!agreements) {
        addFailure(report, u"agreement"_s, agreements.error());
        return;
    }
    for (const Agreement& agreement : std::as_const(*agreements)) {
        ++report.checked;
        if (!isSignedBy(context, agreement.recordedBy, canonical::ofAgreement(agreement),
                        agreement.signature))
            report.broken.append(brokenLine(
                u"agreement"_s, agreement.id.text(),
                QCoreApplication::translate("Verify", "the signature does not belong to what it says")));
    }
    auto unreleased = context.database.list(
        u"SELECT i.id FROM agenda_item i WHERE i.kind = 'case' AND NOT EXISTS"
        " (SELECT 1 FROM release r WHERE r.version = i.version AND r.outcome = 'released')"_s,
        {}, [](const storage::Row& row) { return row.text(0); });
    if (!unreleased) {
        addFailure(report, u"agenda_item"_s, unreleased.error());
        return;
    }
    addFound(context, report, u"rule_signal_case"_s,
             u"SELECT c.signal FROM rule_signal_case c WHERE NOT EXISTS (SELECT 1 FROM release r "
             "WHERE r.version = c.version AND r.outcome = 'released')"_s,
             QT_TRANSLATE_NOOP("Verify", "rests on a case that nobody released"));
    for (const QString& id : std::as_const(*unreleased))
        report.broken.append(
            brokenLine(u"agenda_item"_s, id,
                       QCoreApplication::translate("Verify", "is on an agenda without a release")));
}

} // namespace leertafel::services
