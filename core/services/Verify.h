#pragma once

#include "core/services/StoreContext.h"

namespace leertafel::services {

/// Runs every check there is. `Cancelled` when `progress` says so.
Result<VerifyReport> verifyStore(StoreContext& context, const Progress& progress);

// One check each: adds what it looked at to `checked` and a line per broken record to `broken`. A new check
// is declared here and listed in Verify.cpp.
void verifyPages(StoreContext& context, VerifyReport& report);
/// The log's chain and signatures, and that every record is as its last step left it.
void verifyLog(StoreContext& context, VerifyReport& report);
void verifyMembers(StoreContext& context, VerifyReport& report);
/// Digests of frozen versions, signatures of releases, and that nobody released the own text.
void verifyCases(StoreContext& context, VerifyReport& report);
/// Signatures of views, both of them under a closed review, and that nobody reviewed the own text.
void verifyReviews(StoreContext& context, VerifyReport& report);
/// Signatures of what tables agreed, and that their cases came with a released version.
void verifyAgreements(StoreContext& context, VerifyReport& report);
/// What is made from other tables.
void verifyDerived(StoreContext& context, VerifyReport& report);
/// Own drafts and private words can still be opened; those of others cannot be judged.
void verifyPrivate(StoreContext& context, VerifyReport& report);

/// A line for the report: kind, id and what is wrong with it.
QString brokenLine(const QString& kind, const QString& id, const QString& what);
/// A line for every record of `table` whose id `sql` finds. @param what to be translated in "Verify".
void addFound(StoreContext& context, VerifyReport& report, const QString& table, const QString& sql,
              const char* what);
/// A line for a check that could not be carried out.
void addFailure(VerifyReport& report, const QString& kind, const Error& error);

/// Does `signature` belong to `message` and to a key that the member has or had?
bool isSignedBy(StoreContext& context, const MemberId& member, QByteArrayView message,
                QByteArrayView signature);

} // namespace leertafel::services
