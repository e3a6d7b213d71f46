#include "core/services/Verify.h"

#include "core/services/UnlockedKeys.h"
#include "core/storage/Backup.h"
#include "core/storage/MemberRepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

using Check = void (*)(StoreContext&, VerifyReport&);
constexpr Check checks[] = {
    verifyPages,   verifyLog,        verifyMembers, verifyCases,
    verifyReviews, verifyAgreements, verifyDerived, verifyPrivate,
};

QString translated(const char* text) { return QCoreApplication::translate("Verify", text); }

} // namespace

Result<VerifyReport> verifyStore(StoreContext& context, const Progress& progress) {
    VerifyReport report;
    int done = 0;
    const auto goesOn = [&] { return progress(done, static_cast<int>(std::size(checks))); };
    const storage::Watch watch(context.database, progress ? std::function<bool()>(goesOn) : nullptr);
    for (const Check check : checks) {
        if (progress && !goesOn())
            return fail(ErrorCode::Cancelled);
        check(context, report);
        if (watch.stopped())
            return fail(ErrorCode::Cancelled);
        ++done;
    }
    if (progress)
        progress(done, done);
    return report;
}

QString brokenLine(const QString& kind, const QString& id, const QString& what) {
    return id.isEmpty() ? u"%1: %2"_s.arg(kind, what) : u"%1 %2: %3"_s.arg(kind, id, what);
}

void addFailure(VerifyReport& report, const QString& kind, const Error& error) {
    const QString code = error.context.value(u"code"_s);
    const QString what = translated(QT_TRANSLATE_NOOP("Verify", "could not be read"));
    report.broken.append(brokenLine(kind, code, what));
}

void addFound(StoreContext& context, VerifyReport& report, const QString& table, const QString& sql,
              const char* what) {
    auto found = context.database.list(sql, {}, [](const storage::Row& row) { return row.text(0); });
    if (!found)
        return addFailure(report, table, found.error());
    for (const QString& id : std::as_const(*found))
        report.broken.append(brokenLine(table, id, translated(what)));
}

void verifyPages(StoreContext& context, VerifyReport& report) {
    auto faults = storage::integrityFaults(context.database);
    ++report.checked;
    if (!faults) {
        addFailure(report, u"database"_s, faults.error());
        return;
    }
    for (const QString& fault : *faults)
        report.broken.append(
            brokenLine(u"database"_s, fault,
                       translated(QT_TRANSLATE_NOOP("Verify", "does not fit the rest of the store"))));
}

void verifyMembers(StoreContext& context, VerifyReport& report) {
    auto members = storage::MemberRepository(context.database).all();
    if (!members) {
        addFailure(report, u"member"_s, members.error());
        return;
    }
    auto ring = context.access->keyring();
    if (!ring) {
        report.broken.append(
            brokenLine(u"keyring.json"_s, {},
                       translated(QT_TRANSLATE_NOOP("Verify", "was changed outside the program"))));
        return;
    }
    for (const Member& member : *members) {
        ++report.checked;
        const auto entry = ring->member(member.id);
        if (entry.has_value() != member.active)
            report.broken.append(
                brokenLine(u"member"_s, member.id.text(),
                           translated(QT_TRANSLATE_NOOP("Verify", "is not the same in the keyring"))));
        else if (entry && (entry->signKey != member.signKey || entry->boxKey != member.boxKey))
            report.broken.append(
                brokenLine(u"member"_s, member.id.text(),
                           translated(QT_TRANSLATE_NOOP("Verify", "has other keys in the keyring"))));
    }
}

bool isSignedBy(StoreContext& context, const MemberId& member, QByteArrayView message,
                QByteArrayView signature) {
    const auto keys = storage::MemberRepository(context.database).signKeys(member);
    return keys && std::any_of(keys->cbegin(), keys->cend(), [&](const QByteArray& key) {
               return security::verify(message, signature, key);
           });
}

} // namespace leertafel::services
