#include "ui/common/ErrorSentence.h"

#include "core/domain/SafetyFloor.h"
#include "core/domain/TableSession.h"
#include "core/domain/Vocabulary.h"
#include "ui/common/Labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

// The words behind ids; set once at start by app/ and outlived by it.
const Vocabulary* sentenceVocabulary = nullptr;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

QString context(const Error& error, const QString& key) { return error.context.value(key); }

QString fileName(const Error& error) {
    const QString path = context(error, u"path"_s);
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString joined(const QStringList& words) {
    if (words.size() < 2)
        return words.join(QString());
    return Say::tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString actorWord(const QString& id) {
    static const QHash<QString, const char*> words{
        {u"author"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the author")},
        {u"reader"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who may read all of its cases")},
        {u"colleague"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a colleague who wrote nothing of this text")},
        {u"preparer"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who prepares the table")},
        {u"trainer"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a trainer")},
        {u"reviewer"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the colleague who reads along")},
        {u"both"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the author and the reader together")},
        {u"keeper"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who looks after this folder")},
        {u"owner"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who made it")},
        {u"maker"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who made it")},
        {u"self"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the person concerned")},
        {u"system"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the program itself")}};
    const char* word = words.value(id);
    return word ? Say::tr(word) : QString();
}

/// "Dat doet de auteur." for the ids of `who`.
QString whoMay(const Error& error) {
    QStringList words;
    const QStringList ids = context(error, u"who"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& id : ids)
        if (const QString word = actorWord(id.trimmed()); !word.isEmpty() && !words.contains(word))
            words << word;
    if (words.isEmpty())
        return Say::tr("This is not up to you.");
    const QString all =
        words.size() == 1
            ? words.first()
            : Say::tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
    return Say::tr("This is done by %1.").arg(all);
}

QString wrongState(const Error& error) {
    const QString why = context(error, u"why"_s);
    if (why == u"agreements"_s)
        return Say::tr("This table has agreements, so it stays where it is.");
    if (why == u"decided"_s)
        return Say::tr("Something was decided on this, so it stays on the agenda.");
    if (why == u"reading"_s)
        return Say::tr("You two are reading this case together already.");
    if (why == u"facts"_s)
        return Say::tr("First the facts: close the fact round, then the rest opens.");
    if (why == u"proposal"_s)
        return Say::tr("Somebody has taken this proposal on meanwhile. Look at it again.");
    if (why == u"draft"_s)
        return Say::tr("First propose it, then it can come to a table.");
    if (why == u"onAgenda"_s)
        return Say::tr("This proposal is on that agenda already.");
    if (why == u"merged"_s)
        return Say::tr("This one counts along with another on the list. Part the two first.");
    if (why == u"twice"_s && context(error, u"step"_s) == u"block.change"_s)
        return Say::tr("Another one has that name already. Let the two count as one.");
    if (why == u"twice"_s)
        return Say::tr("This trend is on this agenda already.");
    if (why == u"early"_s)
        return Say::tr("The figures for the four quarters since then have to be in first.");
    if (why == u"already"_s)
        return Say::tr("Somebody did this already. Look at it again.");
    if (why == u"tryOut"_s)
        return Say::tr("A try-out is not ticked off: write down what you saw, and keep, change or stop it.");
    if (why == u"noTryOut"_s)
        return Say::tr("Only a try-out that still runs is kept, changed or stopped.");
    if (why == u"actFirst"_s)
        return Say::tr(
            "First act, then learn: write down which step of the reporting code was taken, and when.");
    if (why == u"noHandover"_s)
        return Say::tr("Nothing is handed over here: the decision names no referral.");
    if (why == u"handoverEarly"_s)
        return Say::tr("Look whether it holds once six weeks have passed since the talk together.");
    if (why == u"decidedOnIt"_s)
        return Say::tr("A table decided on this case because of this step, so it stays.");
    if (why == u"judged"_s)
        return Say::tr("Somebody wrote down what they think of this action, so it stays.");
    if (why == u"argued"_s)
        return Say::tr("Somebody wrote down what speaks for or against this explanation, so it stays.");
    const QString state = context(error, u"state"_s);
    if (const Result<CaseState> known = caseStateFromId(state))
        return Say::tr("That cannot be done now: this case is “%1”.").arg(stateWord(*known));
    if (const Result<ReviewState> known = reviewStateFromId(state))
        return Say::tr("That cannot be done now: this conversation is “%1”.").arg(stateWord(*known));
    if (const Result<SessionState> known = sessionStateFromId(state)) {
        if (*known == SessionState::Held)
            return Say::tr("That cannot be done any more: this table has been held.");
        if (*known == SessionState::Closed)
            return Say::tr("That cannot be done any more: this table is closed.");
    }
    return Say::tr("That cannot be done now; something else comes first.");
}

QString incomplete(const Error& error) {
    QStringList words;
    const bool agreement = context(error, u"step"_s) == u"agreement"_s;
    for (const QString& id : error.list)
        words << (agreement && id == u"text"_s ? Say::tr("what you agreed") : missingWord(id));
    if (words.isEmpty())
        return Say::tr("Something is still missing.");
    if (words.size() == 1)
        return Say::tr("Not yet: %1 is missing.").arg(words.first());
    return Say::tr("Not yet: %1 are missing.").arg(joined(words));
}

QString notFound(const Error& error) {
    const QString kind = context(error, u"kind"_s);
    if (kind == u"case"_s)
        return Say::tr("This case is not here, or not yours to read.");
    if (kind == u"review"_s)
        return Say::tr("This conversation is not here, or not yours to read.");
    if (kind == u"session"_s)
        return Say::tr("This table is not here any more.");
    if (kind == u"member"_s)
        return Say::tr("This colleague is not in this folder.");
    if (kind == u"figures"_s)
        return Say::tr("No figures came in for that. Choose another quarter or theme.");
    return Say::tr("This is not here any more.");
}

QString namedOr(const Error& error, const QString& key, const QString& with, const QString& without) {
    const QString value = context(error, key);
    return value.isEmpty() ? without : with.arg(value);
}

QString storeSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::StoreNotFound:
        return Say::tr("“%1” is not there any more. Was the folder moved?").arg(fileName(error));
    case ErrorCode::StoreExists:
        return Say::tr("“%1” exists already. Choose another name or another place.").arg(fileName(error));
    case ErrorCode::NotAStore:
        return Say::tr("“%1” is not a folder of Leertafel.").arg(fileName(error));
    case ErrorCode::StoreDamaged:
        return Say::tr("“%1” cannot be read well: something in it is damaged. A backup may help.")
            .arg(fileName(error));
    case ErrorCode::StoreNewer:
        return Say::tr("“%1” was made by a newer Leertafel. Update the program first.").arg(fileName(error));
    case ErrorCode::StoreOlder:
        return Say::tr(
                   "“%1” was made by an older Leertafel. Open it once where it can be written to; then it is "
                   "brought up to date.")
            .arg(fileName(error));
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
        return Say::tr("“%1” cannot be written. May you write in that folder?").arg(fileName(error));
    case ErrorCode::CannotRead:
        return Say::tr("“%1” cannot be read.").arg(fileName(error));
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

QString fileRefused(const Error& error) {
    const int lines = qMax(1, context(error, u"refused"_s).toInt());
    return Say::tr("%n line(s) of “%1” do not fit, so nothing was taken in.", nullptr, lines)
        .arg(fileName(error));
}

QString openFindings(const Error& error) {
    const int places = qMax(1, context(error, u"count"_s).toInt());
    return Say::tr("%n place(s) may still show who this is about. Go through them first.", nullptr, places);
}

QString questionsFirst(const Error& error) {
    const int asked = context(error, u"asked"_s).toInt();
    const int open = context(error, u"open"_s).toInt();
    const int still = 3 - asked; // lupdate finds no message whose number is an expression
    if (still > 0)
        return Say::tr("Questions first: advice opens after %n more question(s).", nullptr, still);
    if (open > 0)
        return Say::tr("Questions first: %n question(s) still wait for an answer.", nullptr, open);
    return Say::tr("Questions first, then advice.");
}

QString ruleSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotAllowed:
        return whoMay(error);
    case ErrorCode::WrongState:
        return wrongState(error);
    case ErrorCode::Incomplete:
        return incomplete(error);
    case ErrorCode::NotFound:
        return notFound(error);
    case ErrorCode::OpenFindings:
        return openFindings(error);
    case ErrorCode::AuthorCannotCheck:
        return Say::tr(
            "Releasing is done by a colleague who changed nothing in this text. Ask somebody of your team.");
    case ErrorCode::SuperiorCannotReview:
        return Say::tr("Reading along is done by an equal, not by somebody you report to.");
    case ErrorCode::QuestionsFirst:
        return questionsFirst(error);
    case ErrorCode::SafetyNotJudged:
        return Say::tr("First the floor: is the child safe enough? Judge it before you close this.");
    case ErrorCode::LoweringNeedsTwo:
        return namedOr(error, u"waitingFor"_s, Say::tr("Lowering is done together: %1 has not signed yet."),
                       Say::tr("Lowering is done together: somebody else has to agree."));
    case ErrorCode::VersionOutdated:
        return Say::tr("The text has changed since. Read the newest version and confirm it.");
    case ErrorCode::NotReadThrough:
        return Say::tr(
            "First the author reads this version once as a neighbour would; then it can be checked.");
    default:
        return {};
    }
}

/// What is wrong with a file of outlines; empty for another file.
QString mapFile(const QString& reason) {
    static const QHash<QString, const char*> words{
        {u"geoJson"_s, QT_TRANSLATE_NOOP("ErrorSentence", "“%1” is not a GeoJSON file.")},
        {u"geoCollection"_s,
         QT_TRANSLATE_NOOP("ErrorSentence",
                           "“%1” is no list of areas: save it as a GeoJSON FeatureCollection.")},
        {u"geoFeature"_s, QT_TRANSLATE_NOOP("ErrorSentence", "Part %2 of “%1” is not an area.")},
        {u"geoSize"_s,
         QT_TRANSLATE_NOOP("ErrorSentence", "“%1” is too large for a map. Save only the areas you need, with "
                                            "simpler outlines.")},
        {u"geoMany"_s, QT_TRANSLATE_NOOP("ErrorSentence",
                                         "“%1” has too many points for a map. Save only the areas you need, "
                                         "with simpler outlines.")},
        {u"geoShape"_s, QT_TRANSLATE_NOOP("ErrorSentence",
                                          "Area %2 of “%1” has no outline: it is a point, a line or empty.")},
        {u"geoRing"_s,
         QT_TRANSLATE_NOOP("ErrorSentence",
                           "The outline of area %2 of “%1” is not closed or not made of numbers.")},
        {u"geoName"_s, QT_TRANSLATE_NOOP("ErrorSentence", "Area %2 of “%1” has no code and no name.")},
        {u"geoFlat"_s, QT_TRANSLATE_NOOP("ErrorSentence", "The outlines of “%1” are too small to draw.")},
        {u"geoNone"_s,
         QT_TRANSLATE_NOOP("ErrorSentence", "None of the areas of “%1” is an area of this folder.")}};
    const char* const sentence = words.value(reason);
    return sentence != nullptr ? Say::tr(sentence) : QString();
}

QString fileFormat(const Error& error) {
    const QString line = context(error, u"line"_s);
    const QString reason = context(error, u"reason"_s);
    if (const QString sentence = mapFile(reason); !sentence.isEmpty()) {
        const QString feature = context(error, u"feature"_s);
        if (!sentence.contains(u"%2"_s))
            return sentence.arg(fileName(error));
        return sentence.arg(fileName(error), feature);
    }
    if (reason == u"kind")
        return Say::tr("“%1” is not a text that can be opened here. A file in .docx, .odt or .txt can.")
            .arg(fileName(error));
    if (reason == u"size")
        return Say::tr("“%1” is too large for a case. Copy the part you need and paste that.")
            .arg(fileName(error));
    if (line.isEmpty())
        return Say::tr("“%1” does not look as expected.").arg(fileName(error));
    return Say::tr("“%1” does not look as expected at line %2.").arg(fileName(error), line);
}

/// A table is saved again from the program it came from; of any other text it is said where it goes wrong.
QString notUtf8(const Error& error) {
    const QString file = fileName(error);
    const QString position = error.context.value(u"position"_s);
    if (position.isEmpty() || file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return Say::tr("“%1” is saved in an old character set. Save it as CSV UTF-8 and try again.")
            .arg(file);
    const QString line = error.context.value(u"line"_s);
    return line.isEmpty()
               ? Say::tr("“%1” is not saved as UTF-8: see byte %2.").arg(file, position)
               : Say::tr("“%1” is not saved as UTF-8: see line %2, byte %3.").arg(file, line, position);
}

QString inputSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::InvalidValue:
        return namedOr(error, u"value"_s, Say::tr("“%1” does not fit here. Choose or type something else."),
                       Say::tr("This does not fit here. Choose or type something else."));
    case ErrorCode::FileRefused:
        return fileRefused(error);
    case ErrorCode::FileFormat:
        return fileFormat(error);
    case ErrorCode::NotUtf8:
        return notUtf8(error);
    case ErrorCode::FiguresTell:
        return namedOr(error, u"year"_s,
                       Say::tr("Beside what was given out before, a small number of %1 could now be worked "
                               "out. So nothing was saved."),
                       Say::tr("Beside what was given out before, a small number could now be worked out. So "
                               "nothing was saved."));
    case ErrorCode::FiguresChanged:
        return Say::tr("The figures have changed in the meantime. Save them again.");
    case ErrorCode::Cancelled:
        return Say::tr("Stopped. Nothing was changed.");
    default:
        return {};
    }
}

const char* ownMissingWord(const QString& id) {
    static const QHash<QString, const char*> words{
        {u"title"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a title")},
        {u"area"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the district")},
        {u"quarter"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the quarter")},
        {u"ageBand"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the age")},
        {u"household"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the household")},
        {u"arrival"_s, QT_TRANSLATE_NOOP("ErrorSentence", "how the family came")},
        {u"referrer"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the referrer")},
        {u"track"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the track")},
        {u"helpStep"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the step of the help ladder")},
        {u"signalType"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the kind of signal")},
        {u"theme"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a theme")},
        {u"themes"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a theme")},
        {u"principle"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a principle")},
        {u"floor"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the floor")},
        {u"released"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the release by a colleague")},
        {u"question"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the question for the table")},
        {u"stories"_s, QT_TRANSLATE_NOOP("ErrorSentence", "two cases to go with it")},
        {u"familyPlan"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the agreed family plan")},
        {u"owner"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who does it")},
        {u"dueOn"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a date")},
        {u"step"_s, QT_TRANSLATE_NOOP("ErrorSentence", "which step was taken")},
        {u"on"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the day")},
        {u"function"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the function")},
        {u"reason"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the reason")},
        {u"seen"_s, QT_TRANSLATE_NOOP("ErrorSentence", "what you saw")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("ErrorSentence", "keep, change or stop")},
        {u"cityAnswer"_s, QT_TRANSLATE_NOOP("ErrorSentence", "what the city says")},
        {u"text"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the text")},
        {u"words"_s, QT_TRANSLATE_NOOP("ErrorSentence", "your own words")},
        {u"name"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a name")},
        {u"blockName"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the name of what blocks")},
        {u"start"_s, QT_TRANSLATE_NOOP("ErrorSentence", "day and time")},
        {u"areas"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the district")},
        {u"seats"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who is at the table")},
        {u"seat"_s, QT_TRANSLATE_NOOP("ErrorSentence", "who sits there")},
        {u"agenda"_s, QT_TRANSLATE_NOOP("ErrorSentence", "something on the agenda")},
        {u"kind"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the kind of table")},
        {u"source"_s, QT_TRANSLATE_NOOP("ErrorSentence", "where the figures come from")},
        {u"population"_s, QT_TRANSLATE_NOOP("ErrorSentence", "how many young people live there")},
        {u"explanation"_s, QT_TRANSLATE_NOOP("ErrorSentence", "an explanation")},
        {u"method"_s, QT_TRANSLATE_NOOP("ErrorSentence", "a method")},
        {u"insight"_s, QT_TRANSLATE_NOOP("ErrorSentence", "the insight")}};
    return words.value(id, nullptr);
}

} // namespace

QString errorSentence(const Error& error) {
    for (const QString& sentence :
         {storeSentence(error), peopleSentence(error), ruleSentence(error), inputSentence(error)})
        if (!sentence.isEmpty())
            return sentence;
    return Say::tr("That did not work. Nothing was changed.");
}

QString missingWord(const QString& id) {
    if (sentenceVocabulary) {
        if (const CanvasField* field = sentenceVocabulary->findField(FieldId(id))) {
            const QString& words = field->missing.in(language());
            return words.isEmpty() ? field->label.in(language()).toLower() : words;
        }
    }
    if (const char* own = ownMissingWord(id))
        return Say::tr(own);
    if (sentenceVocabulary)
        return sentenceVocabulary->label(id, language());
    return id;
}

void setSentenceVocabulary(const Vocabulary* vocabulary) { sentenceVocabulary = vocabulary; }

} // namespace leertafel::ui
