#include "ui/common/ErrorSubjects.h"

#include <QCoreApplication>
#include <QHash>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

QString fileRefused(const Error& error) {
    const int lines = qMax(1, contextOf(error, u"refused"_s).toInt());
    return Say::tr("%n line(s) of “%1” do not fit, so nothing was taken in.", nullptr, lines)
        .arg(fileNameOf(error));
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
        {u"geoTwice"_s,
         QT_TRANSLATE_NOOP("ErrorSentence", "“%1” has %3 twice, the second time as area %2. Save it once.")},
        {u"geoName"_s, QT_TRANSLATE_NOOP("ErrorSentence", "Area %2 of “%1” has no code and no name.")},
        {u"geoFlat"_s, QT_TRANSLATE_NOOP("ErrorSentence", "The outlines of “%1” are too small to draw.")},
        {u"geoNone"_s,
         QT_TRANSLATE_NOOP("ErrorSentence", "None of the areas of “%1” is an area of this folder.")}};
    const char* const sentence = words.value(reason);
    return sentence != nullptr ? Say::tr(sentence) : QString();
}

QString fileFormat(const Error& error) {
    const QString line = contextOf(error, u"line"_s);
    const QString reason = contextOf(error, u"reason"_s);
    if (const QString sentence = mapFile(reason); !sentence.isEmpty()) {
        const QString feature = contextOf(error, u"feature"_s);
        if (!sentence.contains(u"%2"_s))
            return sentence.arg(fileNameOf(error));
        return sentence.contains(u"%3"_s)
                   ? sentence.arg(fileNameOf(error), feature, contextOf(error, u"area"_s))
                   : sentence.arg(fileNameOf(error), feature);
    }
    if (reason == u"kind")
        return Say::tr("“%1” is not a text that can be opened here. A file in .docx, .odt or .txt can.")
            .arg(fileNameOf(error));
    if (reason == u"size")
        return Say::tr("“%1” is too large for a case. Copy the part you need and paste that.")
            .arg(fileNameOf(error));
    if (line.isEmpty())
        return Say::tr("“%1” does not look as expected.").arg(fileNameOf(error));
    return Say::tr("“%1” does not look as expected at line %2.").arg(fileNameOf(error), line);
}

/// A table is saved again from the program it came from; of any other text it is said where it goes wrong.
QString notUtf8(const Error& error) {
    const QString file = fileNameOf(error);
    const QString position = error.context.value(u"position"_s);
    if (position.isEmpty() || file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return Say::tr("“%1” is saved in an old character set. Save it as CSV UTF-8 and try again.")
            .arg(file);
    const QString line = error.context.value(u"line"_s);
    return line.isEmpty()
               ? Say::tr("“%1” is not saved as UTF-8: see byte %2.").arg(file, position)
               : Say::tr("“%1” is not saved as UTF-8: see line %2, byte %3.").arg(file, line, position);
}

} // namespace

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

} // namespace leertafel::ui
