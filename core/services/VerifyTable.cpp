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
    addFound(context, report, u"handover_step"_s,
             u"SELECT h.id FROM handover_step h "
             "WHERE h.point NOT IN ('handover.told', 'handover.talk', 'handover.same', 'handover.check')"_s,
             QT_TRANSLATE_NOOP("Verify", "is no point of a warm handover"));
    addFound(context, report, u"handover_step"_s,
             u"SELECT h.id FROM handover_step h JOIN handover_step t ON t.agreement = h.agreement "
             "AND t.point = 'handover.talk' "
             "WHERE h.point = 'handover.check' AND h.on_day < date(t.on_day, '+42 days')"_s,
             QT_TRANSLATE_NOOP("Verify", "looks whether it holds before six weeks have passed"));
    for (const QString& table : {u"handover_step"_s, u"reporting_step"_s})
        addFound(context, report, table,
                 u"SELECT id FROM %1 WHERE on_day > date(at, '+14 hours')"_s.arg(table),
                 QT_TRANSLATE_NOOP("Verify", "was written down before its day had come"));
    addFound(context, report, u"reporting_step"_s,
             u"SELECT s.id FROM reporting_step s JOIN case_file c ON c.id = s.case_id "
             "WHERE s.lapsed_log IS NULL AND c.floor <> 'acuteOrStructural'"_s,
             QT_TRANSLATE_NOOP("Verify", "counts for a case that is not acute"));
    for (const QString& id : std::as_const(*unreleased))
        report.broken.append(
            brokenLine(u"agenda_item"_s, id,
                       QCoreApplication::translate("Verify", "is on an agenda without a release")));
}

} // namespace leertafel::services
