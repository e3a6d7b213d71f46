// Takes most figures out of an invented store, so that it is small enough to keep, and writes what the
// invented history does not have: trim_store STORE PASSPHRASE
#include "core/services/CaseService.h"
#include "core/services/ReportingCode.h"
#include "core/services/StoreContext.h"
#include "core/services/StoreKey.h"
#include "core/services/TableService.h"
#include "core/services/UnlockedKeys.h"
#include "tests/support/TestStore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace leertafel;

namespace {

/// Two acute cases, of each a step of the meldcode.
bool writeSteps(const services::StoreService& stores, const std::shared_ptr<services::UnlockedKeys>& keys,
                const Clock& clock) {
    auto workspace = stores.open(keys);
    if (!workspace)
        return false;
    services::CaseService& cases = (*workspace)->cases();
    const auto rows = cases.list({});
    if (!rows)
        return false;
    const QDate yesterday = clock.now().toLocalTime().date().addDays(-1);
    int made = 0;
    for (const services::CaseRow& row : *rows)
        if (made < 2 && row.state == CaseState::Released &&
            cases.judgeSafety(row.id, SafetyFloor::AcuteOrStructural) &&
            (*workspace)->table().reportingCode().record(row.id, u"meldcode.2"_s, yesterday))
            ++made;
    return made == 2;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const services::StoreService stores(clock, test::TestStore::vocabulary(), test::TestStore::scanner());
    const auto summary = stores.inspect(arguments[1]);
    if (!summary || summary->members.isEmpty())
        return 1;
    auto keys = stores.unlock(arguments[1], summary->members.first().id, services::Passphrase(arguments[2]));
    if (!keys || !writeSteps(stores, *keys, clock))
        return 1;
    auto database = services::openDatabase(**keys, storage::Database::Mode::ReadWrite);
    if (!database)
        return 1;
    for (const QString& statement : {u"DELETE FROM signal_count WHERE area <> 'WK034409' OR quarter < 8090"_s,
                                     u"DELETE FROM population WHERE area <> 'WK034409'"_s})
        if (!(*database)->run(statement)) {
            std::fprintf(stderr, "refused: %s\n", qUtf8Printable(statement));
            return 1;
        }
    // The log vouches for what is left.
    storage::EventLog log(**database, clock, services::signerOf((*keys)->member, (*keys)->keys));
    if (!log.recordAll((*keys)->member, {u"batch"_s}))
        return 1;
    for (const QString& statement : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s})
        if (!(*database)->each(statement, {}, [](const storage::Row&) {}))
            return 1;
    return 0;
}
