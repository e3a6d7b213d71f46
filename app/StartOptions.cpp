#include "app/StartOptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {

constexpr int smallestText = 100; ///< of what the window can show, in percent
constexpr int largestText = 200;

bool isOneOf(const QString& given, const QStringList& known) {
    return given.isEmpty() || known.contains(given);
}

} // namespace

StartOptions readStartOptions(const QStringList& arguments, QString& refusal) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Learn together from cases: four eyes, trends and the table."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"Open this folder."_s, u"path"_s);
    const QCommandLineOption language(u"lang"_s, u"Language for this run: nl or en."_s, u"language"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"Look for this run: light, dark or system."_s, u"scheme"_s);
    const QCommandLineOption text(u"text"_s, u"Text size for this run, 100 to 200."_s, u"percent"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open a store full of invented cases."_s);
    const QCommandLineOption settings(u"settings"_s, u"Keep preferences in this file."_s, u"file"_s);
    parser.addOptions({store, language, scheme, text, demo, settings});
    parser.addPositionalArgument(u"folder"_s, u"Open this folder; the same as --store."_s, u"[folder]"_s);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();

    QStringList folders = parser.positionalArguments();
    if (parser.isSet(store))
        folders.prepend(parser.value(store));
    bool number = true;
    const int percent = parser.isSet(text) ? parser.value(text).toInt(&number) : 0;
    if (!understood)
        refusal = parser.errorText();
    else if (folders.size() > 1)
        refusal = u"Only one folder can be opened at a time, and %1 were given."_s.arg(folders.size());
    else if (!folders.isEmpty() && parser.isSet(demo))
        refusal = u"Open either a folder or the example, not both."_s;
    else if (!isOneOf(parser.value(language), {u"nl"_s, u"en"_s}))
        refusal = u"The language is nl or en, not %1."_s.arg(parser.value(language));
    else if (!isOneOf(parser.value(scheme), {u"light"_s, u"dark"_s, u"system"_s}))
        refusal = u"The look is light, dark or system, not %1."_s.arg(parser.value(scheme));
    else if (!number || (parser.isSet(text) && (percent < smallestText || percent > largestText)))
        refusal = u"The text size is a number from 100 to 200, not %1."_s.arg(parser.value(text));
    const QString folder = folders.value(0);
    return {folder.isEmpty() ? folder : QDir::cleanPath(QFileInfo(folder).absoluteFilePath()),
            parser.value(language),
            parser.value(scheme),
            percent,
            parser.isSet(demo),
            parser.value(settings)};
}

} // namespace leertafel
