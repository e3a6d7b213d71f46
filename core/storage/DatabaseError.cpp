#include "core/storage/DatabaseError.h"

#include <QHash>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

Q_LOGGING_CATEGORY(storageLog, "leertafel.storage", QtInfoMsg)

namespace {

const QHash<QString, ErrorCode>& ruleNames() {
    static const QHash<QString, ErrorCode> names = {
        {u"AuthorCannotCheck"_s, ErrorCode::AuthorCannotCheck},
        {u"SuperiorCannotReview"_s, ErrorCode::SuperiorCannotReview},
        {u"NotAllowed"_s, ErrorCode::NotAllowed},
        {u"WrongState"_s, ErrorCode::WrongState},
        {u"Incomplete"_s, ErrorCode::Incomplete},
        {u"QuestionsFirst"_s, ErrorCode::QuestionsFirst},
        {u"SafetyNotJudged"_s, ErrorCode::SafetyNotJudged},
        {u"LoweringNeedsTwo"_s, ErrorCode::LoweringNeedsTwo},
        {u"VersionOutdated"_s, ErrorCode::VersionOutdated},
        {u"NotReadThrough"_s, ErrorCode::NotReadThrough},
        {u"TrackTaken"_s, ErrorCode::TrackTaken},
        {u"MemberInactive"_s, ErrorCode::MemberInactive},
        {u"StoreReadOnly"_s, ErrorCode::StoreReadOnly},
        {u"InvalidValue"_s, ErrorCode::InvalidValue},
    };
    return names;
}

ErrorCode codeOf(int extended, int systemError) {
    const bool noRoom = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    if (extended == SQLITE_IOERR_DATA || extended == SQLITE_IOERR_CORRUPTFS)
        return ErrorCode::StoreDamaged;
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreInUse;
    case SQLITE_READONLY:
        return ErrorCode::StoreReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::CannotWrite;
    case SQLITE_CANTOPEN:
        return ErrorCode::CannotRead;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        if (noRoom)
            return ErrorCode::DiskFull;
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ ? ErrorCode::CannotRead
                                                                                    : ErrorCode::CannotWrite;
    default:
        return ErrorCode::DatabaseFault;
    }
}

} // namespace

QString statementName(const QString& sql) {
    static const QRegularExpression shape(
        uR"(^\s*(\w+)(?:.*?\b(?:INTO|FROM|UPDATE|TABLE|TRIGGER|INDEX|VIEW|PRAGMA|SAVEPOINT)\s+(\w+))?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression direct(uR"(^\s*(UPDATE|PRAGMA)\s+(\w+))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    auto match = direct.match(sql);
    if (!match.hasMatch())
        match = shape.match(sql);
    return match.captured(2).isEmpty() ? match.captured(1).toUpper()
                                       : match.captured(1).toUpper() + u' ' + match.captured(2);
}

std::optional<ErrorCode> ruleFromMessage(QStringView message) {
    const QStringView prefix = u"rule:";
    if (!message.startsWith(prefix))
        return std::nullopt;
    const auto& names = ruleNames();
    const auto found = names.constFind(message.mid(prefix.size()).toString());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

Error errorOf(sqlite3* handle, const QString& sql, const QString& path) {
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_CANTOPEN;
    const QString name = statementName(sql);
    if ((code & 0xff) == SQLITE_CONSTRAINT) {
        if (const auto rule = ruleFromMessage(QString::fromUtf8(sqlite3_errmsg(handle)))) {
            qCInfo(storageLog, "A rule of the database refused %s.", qUtf8Printable(name));
            return Error::of(*rule, {{u"step"_s, name}});
        }
    }
    qCWarning(storageLog, "The database refused %s with number %d.", qUtf8Printable(name), code);
    const ErrorCode kind = codeOf(code, handle ? sqlite3_system_errno(handle) : 0);
    if (kind == ErrorCode::DatabaseFault)
        return Error::of(kind, {{u"statement"_s, name}, {u"code"_s, QString::number(code)}});
    return Error::of(kind, {{u"path"_s, path}});
}

} // namespace leertafel::storage
