#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace leertafel {

/// What went wrong or was refused. The window and the command line turn each code into one sentence
/// (`ui/common/ErrorSentence.h`); a code never travels with a driver's own text or with a case's words.
enum class ErrorCode {
    // Store and keyring
    StoreNotFound,     ///< path
    StoreExists,       ///< path
    NotAStore,         ///< path: the folder holds no keyring or database of ours
    StoreDamaged,      ///< path: the file cannot be read as what it should be
    StoreNewer,        ///< path, found, known: made by a newer program
    StoreOlder,        ///< path: made by an older program, and opened for reading only before it was updated
    StoreInUse,        ///< path, by: another process has it open
    StoreBusy,         ///< another write of this program is not done yet
    StoreReadOnly,     ///< path: opened for reading only
    StoreLocked,       ///< no key in memory
    EncryptionMissing, ///< the SQLite in use cannot encrypt
    NotEnoughMemory,   ///< a key cannot be derived for want of memory
    WrongPassphrase,   ///< member
    WrongRecoveryCode,
    WeakPassphrase,
    MemberUnknown,    ///< member
    MemberExists,     ///< name
    MemberInactive,   ///< member
    LastMember,       ///< the only member cannot be removed
    DiskFull,         ///< path
    CannotWrite,      ///< path
    CannotRead,       ///< path
    BackupUnknown,    ///< path
    DatabaseFault,    ///< statement, code: name of the statement and number only
    SignatureInvalid, ///< record
    // Rules
    NotAllowed,           ///< step, who: who may do it instead
    WrongState,           ///< step, state; why: `agreements`, `decided`, `facts`, `reading` or `twice`
    Incomplete,           ///< missing: list of ids of what is missing
    NotFound,             ///< kind, id
    OpenFindings,         ///< count
    AuthorCannotCheck,    ///< R1 and release: author or editor of the version
    SuperiorCannotReview, ///< R2
    QuestionsFirst,       ///< R4; asked, open
    SafetyNotJudged,      ///< R9
    LoweringNeedsTwo,     ///< waitingFor
    VersionOutdated,      ///< R5
    NotReadThrough,       ///< the author has not read this version as a stranger would
    TrackTaken,           ///< organisation: it already works in one track
    FiguresTell,          ///< theme, year: beside what is out already a small number would become known
    FiguresChanged,       ///< since they were checked for giving out
    // Input
    InvalidValue, ///< what, value (never a case's words)
    FileRefused,  ///< path, accepted, refused: lines of an import were refused
    FileFormat,   ///< path, line, reason
    NotUtf8,      ///< path, position
    Cancelled,
};

/// A refusal or failure as a value. `context` holds names, ids, paths and numbers that its sentence
/// needs; `list` holds ids of everything that is missing where a sentence lists them.
struct Error {
    ErrorCode code;
    QMap<QString, QString> context{};
    QStringList list{};

    static Error of(ErrorCode code, QMap<QString, QString> context = {}, QStringList list = {}) {
        return Error{code, std::move(context), std::move(list)};
    }
    bool operator==(const Error&) const = default;
};

} // namespace leertafel
