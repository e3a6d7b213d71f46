#include "app/cli/Cli.h"
#include "core/security/ProcessHardening.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"

#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace leertafel;

namespace {

/// Only the commands that set a document need fonts and a painter.
bool setsDocument(int argc, char** argv) {
    return argc > 1 && (qstrcmp(argv[1], "pack") == 0 || qstrcmp(argv[1], "report") == 0);
}

/// Dutch unless the surroundings say English, as in the window.
void speak(QTranslator& words) {
    const bool english = QLocale::system().language() == QLocale::English;
    ui::setLanguage(english ? u"en"_s : u"nl"_s);
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Dutch, QLocale::Netherlands));
    if (words.load(u":/i18n/leertafel_%1.qm"_s.arg(ui::language())))
        QCoreApplication::installTranslator(&words);
}

} // namespace

int main(int argc, char** argv) {
    security::hardenProcess();
    // Taken before the application is made: it keeps options such as --session for itself.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // Standard error is for the one sentence of a refusal; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    int own = 1;
    std::unique_ptr<QCoreApplication> app;
    if (setsDocument(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QApplication>(own, argv);
    } else {
        app = std::make_unique<QCoreApplication>(own, argv);
    }
    QCoreApplication::setApplicationName(u"leertafel"_s);

    QTranslator words;
    speak(words);
    auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    if (!vocabulary) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(ui::errorSentence(vocabulary.error())));
        return cli::refused;
    }
    ui::setSentenceVocabulary(vocabulary->get());
    const SystemClock clock;
    cli::Cli cli(clock, *vocabulary);
    return cli.call(arguments, cli::storeCommands() + cli::caseCommands() + cli::figureCommands() +
                                   cli::releaseCommands() + cli::signalCommands() +
                                   cli::statisticsCommands() + cli::tableCommands());
}
