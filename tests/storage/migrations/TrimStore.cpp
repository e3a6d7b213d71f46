// Takes most figures out of an invented store, so that it is small enough to keep: trim_store STORE
// PASSPHRASE
#include "core/services/StoreKey.h"
#include "tests/support/TestStore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace leertafel;

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
    if (!keys)
        return 1;
    auto database = services::openDatabase(**keys, storage::Database::Mode::ReadWrite);
    if (!database)
        return 1;
    for (const QString& statement : {u"DELETE FROM signal_count WHERE area <> 'WK034409' OR quarter < 8090"_s,
                                     u"DELETE FROM population WHERE area <> 'WK034409'"_s, u"VACUUM"_s,
                                     u"PRAGMA wal_checkpoint(TRUNCATE)"_s})
        if (!(*database)->each(statement, {}, [](const storage::Row&) {})) {
            std::fprintf(stderr, "refused: %s\n", qUtf8Printable(statement));
            return 1;
        }
    return 0;
}
