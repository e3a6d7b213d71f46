#include "ui/common/ErrorSubjects.h"

#include <QCoreApplication>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

} // namespace

QString storeSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::StoreNotFound:
        return Say::tr("“%1” is not there any more. Was the folder moved?").arg(fileNameOf(error));
    case ErrorCode::StoreExists:
        return Say::tr("“%1” exists already. Choose another name or another place.").arg(fileNameOf(error));
    case ErrorCode::NotAStore:
        return Say::tr("“%1” is not a folder of Leertafel.").arg(fileNameOf(error));
    case ErrorCode::StoreDamaged:
        return Say::tr("“%1” cannot be read well: something in it is damaged. A backup may help.")
            .arg(fileNameOf(error));
    case ErrorCode::StoreNewer:
        return Say::tr("“%1” was made by a newer Leertafel. Update the program first.")
            .arg(fileNameOf(error));
    case ErrorCode::StoreOlder:
        return Say::tr(
                   "“%1” was made by an older Leertafel. Open it once where it can be written to; then it is "
                   "brought up to date.")
            .arg(fileNameOf(error));
    case ErrorCode::StoreInUse:
        return namedOr(error, u"by"_s, Say::tr("%1 has this folder open. You can read along, not write."),
                       Say::tr("This folder is open elsewhere. You can read along, not write."));
    case ErrorCode::StoreBusy:
        return Say::tr("Something else is being written to this folder.");
    case ErrorCode::StoreReadOnly:
        return Say::tr("This folder is open for reading only, so nothing can be changed.");
    case ErrorCode::StoreLocked:
        return Say::tr("The folder is locked. Open it with your passphrase.");
    case ErrorCode::EncryptionMissing:
        return Say::tr("Encryption is not available on this computer, so no folder is opened or made.");
    case ErrorCode::NotEnoughMemory:
        return Say::tr("This computer has too little memory free to open the lock. Close other programs and "
                       "try again.");
    case ErrorCode::BackupUnknown:
        return Say::tr("This backup does not belong to this folder, or it is not there any more.");
    case ErrorCode::DiskFull:
        return Say::tr("The disk is full. Make some room; what you wrote before is kept.");
    case ErrorCode::CannotWrite:
        return Say::tr("“%1” cannot be written. May you write in that folder?").arg(fileNameOf(error));
    case ErrorCode::CannotRead:
        return Say::tr("“%1” cannot be read.").arg(fileNameOf(error));
    case ErrorCode::DatabaseFault:
        return Say::tr("Saving did not work. Nothing is half done; try again.");
    default:
        return {};
    }
}

QString peopleSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return Say::tr("That is not the passphrase. Check capitals and spaces and try again.");
    case ErrorCode::WrongRecoveryCode:
        return Say::tr("This recovery code does not belong to this folder. Check the sheet again.");
    case ErrorCode::WeakPassphrase:
        return Say::tr(
            "This passphrase is easy to guess. Use four or five words that have nothing to do with "
            "each other.");
    case ErrorCode::MemberUnknown:
        return Say::tr("This person is not in this folder.");
    case ErrorCode::MemberExists:
        return namedOr(error, u"name"_s, Say::tr("%1 is already in this folder."),
                       Say::tr("This name is already in this folder."));
    case ErrorCode::MemberInactive:
        return Say::tr("This colleague does not take part in this folder any more.");
    case ErrorCode::LastMember:
        return Say::tr("You are the only one here. Add somebody else first.");
    case ErrorCode::SignatureInvalid:
        return Say::tr(
            "A signature does not match what it stands under. Have the folder checked under Settings.");
    case ErrorCode::TrackTaken:
        return namedOr(
            error, u"organisation"_s,
            Say::tr("%1 already works in another track; an organisation works in one track only."),
            Say::tr("This organisation already works in another track; it works in one track only."));
    default:
        return {};
    }
}

} // namespace leertafel::ui
