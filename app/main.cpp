#include "app/Application.h"
#include "core/security/ProcessHardening.h"
#include "ui/common/ErrorSentence.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

leertafel::StartOptions readOptions(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Learn together from cases: four eyes, trends and the table."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"Open this folder."_s, u"path"_s);
    const QCommandLineOption language(u"lang"_s, u"Language for this run: nl or en."_s, u"language"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"Look for this run: light, dark or system."_s, u"scheme"_s);
    const QCommandLineOption text(u"text"_s, u"Text size for this run, 100 to 200."_s, u"percent"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open a store full of invented cases."_s);
    const QCommandLineOption settings(u"settings"_s, u"Keep preferences in this file."_s, u"file"_s);
    parser.addOptions({store, language, scheme, text, demo, settings});
    parser.process(app);
    return {parser.value(store),        parser.value(language), parser.value(scheme),
            parser.value(text).toInt(), parser.isSet(demo),     parser.value(settings)};
}

} // namespace

int main(int argc, char** argv) {
    leertafel::security::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"leertafel"_s);
    QApplication::setOrganizationName(u"Leertafel"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEERTAFEL_VERSION));
    QGuiApplication::setDesktopFileName(u"leertafel"_s);
    leertafel::Application application(app, readOptions(app));
    if (const auto started = application.start(); !started) {
        QTextStream(stderr) << leertafel::ui::errorSentence(started.error()) << Qt::endl;
        return 1;
    }
    return QApplication::exec();
}
