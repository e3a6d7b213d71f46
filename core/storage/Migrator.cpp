#include "core/storage/Migrator.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE does not work inside a namespace. The resource sits in a static library, where nothing else
// would pull it in.
static void initSqlResource() { Q_INIT_RESOURCE(sql); }

namespace leertafel::storage {

Q_LOGGING_CATEGORY(migratorLog, "leertafel.storage.migrator", QtInfoMsg)

namespace {
constexpr int applicationId = 0x4c656572; // "Leer", tells our database from another program's
const QString dialect = u"sqlite"_s;

/// The number of `NNNN_name.sql`, or -1 for another file. Every opening of a store asks, and an expression to
/// match takes longer to make than all the names to read.
int numberOf(QStringView file) {
    constexpr qsizetype digits = 4;
    const QStringView number = file.left(digits);
    const bool shaped =
        file.size() > digits + 1 && file[digits] == u'_' && file.endsWith(u".sql") &&
        std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return shaped ? number.toInt() : -1;
}
} // namespace

Migrator::Migrator(const QString& directory) {
    initSqlResource();
    m_steps = stepsIn(directory);
}

QList<Migrator::Step> Migrator::stepsIn(const QString& directory) {
    QMap<int, Step> found;
    for (const QString& folder : {directory, directory + u'/' + dialect}) {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString& name : names) {
            const int number = numberOf(name);
            if (number < 0)
                continue;
            Step& step = found[number];
            step.number = number;
            step.name = name;
            step.files.append(folder + u'/' + name);
        }
    }
    return found.values();
}

Result<int> Migrator::schemaOf(Database& database) {
    const auto number = [](const Row& row) { return row.integer(0); };
    auto schema = database.one(u"PRAGMA user_version"_s, {}, number);
    if (!schema)
        return fail(schema.error());
    auto id = database.one(u"PRAGMA application_id"_s, {}, number);
    if (!id)
        return fail(id.error());
    if (schema->value_or(0) > 0 && id->value_or(0) != applicationId)
        return fail(ErrorCode::NotAStore, {{u"path"_s, database.path()}});
    return schema->value_or(0);
}

Result<int> Migrator::migrate(Database& database) const {
    auto present = schemaOf(database);
    if (!present)
        return fail(present.error());
    if (*present > newest())
        return fail(ErrorCode::StoreNewer, {{u"path"_s, database.path()},
                                            {u"found"_s, QString::number(*present)},
                                            {u"known"_s, QString::number(newest())}});
    int done = 0;
    for (const Step& step : m_steps) {
        if (step.number <= *present)
            continue;
        if (auto ran = run(database, step); !ran)
            return fail(ran.error());
        ++done;
    }
    return done;
}

Result<void> Migrator::run(Database& database, const Step& step) const {
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString& path : step.files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
        for (const QString& statement : split(QString::fromUtf8(file.readAll())))
            if (auto ran = database.run(statement); !ran) {
                qCWarning(migratorLog, "Step %s of the schema stopped.", qUtf8Printable(step.name));
                return fail(ran.error());
            }
    }
    for (const QString& mark :
         {u"PRAGMA user_version = %1"_s.arg(step.number), u"PRAGMA application_id = %1"_s.arg(applicationId)})
        if (auto ran = database.run(mark); !ran)
            return fail(ran.error());
    return transaction.commit();
}

QStringList Migrator::split(const QString& script) {
    QStringList statements;
    QString pending;
    for (const QString& line : script.split(u'\n')) {
        if (line.trimmed().startsWith(u"--") || (pending.isEmpty() && line.trimmed().isEmpty()))
            continue;
        pending += line + u'\n';
        // SQLite itself knows whether the semicolon ends a statement or stands inside a trigger or a string.
        if (line.trimmed().endsWith(u';') && sqlite3_complete(pending.toUtf8().constData())) {
            statements.append(pending.trimmed());
            pending.clear();
        }
    }
    if (!pending.trimmed().isEmpty())
        statements.append(pending.trimmed());
    return statements;
}

} // namespace leertafel::storage
