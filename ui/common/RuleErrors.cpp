#include "ui/common/ErrorSubjects.h"

#include "ui/common/ErrorSentence.h"

#include <QCoreApplication>
#include <QHash>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

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
    const QStringList ids = contextOf(error, u"who"_s).split(u',', Qt::SkipEmptyParts);
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

QString incomplete(const Error& error) {
    QStringList words;
    const bool agreement = contextOf(error, u"step"_s) == u"agreement"_s;
    for (const QString& id : error.list)
        words << (agreement && id == u"text"_s ? Say::tr("what you agreed") : missingWord(id));
    if (words.isEmpty())
        return Say::tr("Something is still missing.");
    if (words.size() == 1)
        return Say::tr("Not yet: %1 is missing.").arg(words.first());
    return Say::tr("Not yet: %1 are missing.").arg(joined(words));
}

QString notFound(const Error& error) {
    const QString kind = contextOf(error, u"kind"_s);
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

QString openFindings(const Error& error) {
    const int places = qMax(1, contextOf(error, u"count"_s).toInt());
    return Say::tr("%n place(s) may still show who this is about. Go through them first.", nullptr, places);
}

QString questionsFirst(const Error& error) {
    const int asked = contextOf(error, u"asked"_s).toInt();
    const int open = contextOf(error, u"open"_s).toInt();
    const int still = 3 - asked; // lupdate finds no message whose number is an expression
    if (still > 0)
        return Say::tr("Questions first: advice opens after %n more question(s).", nullptr, still);
    if (open > 0)
        return Say::tr("Questions first: %n question(s) still wait for an answer.", nullptr, open);
    return Say::tr("Questions first, then advice.");
}

} // namespace

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

} // namespace leertafel::ui
