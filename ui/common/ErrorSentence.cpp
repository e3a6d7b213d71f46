#include "ui/common/ErrorSentence.h"

#include "core/domain/Vocabulary.h"
#include "ui/common/ErrorSubjects.h"
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

QString contextOf(const Error& error, const QString& key) { return error.context.value(key); }

QString fileNameOf(const Error& error) {
    const QString path = contextOf(error, u"path"_s);
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString namedOr(const Error& error, const QString& key, const QString& with, const QString& without) {
    const QString value = contextOf(error, key);
    return value.isEmpty() ? without : with.arg(value);
}

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
