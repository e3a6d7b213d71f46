// What no signature or log entry can vouch for: what is made from other tables, and what only its author can
// open.
#include "core/services/Drafts.h"
#include "core/services/UnsentWords.h"
#include "core/services/Verify.h"
#include "core/storage/Derived.h"
#include "core/storage/ReflectionRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Verify", text); }

const char* const unreadable = QT_TRANSLATE_NOOP("Verify", "cannot be opened with your key any more");

} // namespace

void verifyDerived(StoreContext& context, VerifyReport& report) {
    auto differences = storage::Derived(context.database).differences();
    if (!differences)
        return addFailure(report, u"database"_s, differences.error());
    report.checked += int(storage::Derived::tables().size());
    for (const auto& difference : std::as_const(*differences))
        report.broken.append(
            brokenLine(difference.table, difference.record,
                       translated(QT_TRANSLATE_NOOP(
                           "Verify", "does not follow from what it is made of; make it again"))));
}

void verifyPrivate(StoreContext& context, VerifyReport& summary) {
    const QString me = context.me.text();
    addFound(context, summary, u"case_draft"_s,
             u"SELECT f.id FROM case_file f LEFT JOIN case_draft d ON d.case_id = f.id "
             "WHERE (d.case_id IS NULL AND f.current_version IS NULL) OR d.author <> f.author"_s,
             QT_TRANSLATE_NOOP("Verify", "is not with its author"));
    struct Sealed {
        QString id;
        QByteArray bytes;
    };
    const auto each = [&](const QString& table, const QString& sql, auto opens) {
        auto all = context.database.list(sql, {me}, [](const storage::Row& row) {
            return Sealed{row.text(0), row.bytes(1)};
        });
        if (!all)
            return addFailure(summary, table, all.error());
        for (const Sealed& sealed : std::as_const(*all)) {
            ++summary.checked;
            if (!opens(sealed))
                summary.broken.append(brokenLine(table, sealed.id, translated(unreadable)));
        }
    };
    each(u"case_draft"_s, u"SELECT case_id, sealed FROM case_draft WHERE author = ?"_s,
         [&](const Sealed& sealed) {
             return openDraft(context, CaseId(sealed.id), sealed.bytes).has_value();
         });
    each(u"reflection"_s, u"SELECT id, sealed FROM reflection WHERE author = ?"_s, [&](const Sealed& sealed) {
        Reflection note;
        note.id = ReflectionId(sealed.id);
        return openReflection(context, note, sealed.bytes).has_value();
    });
    each(u"unsent_words"_s, u"SELECT place, sealed FROM unsent_words WHERE member = ?"_s,
         [&](const Sealed& sealed) { return UnsentWords(context).of(sealed.id).has_value(); });
}

} // namespace leertafel::services
