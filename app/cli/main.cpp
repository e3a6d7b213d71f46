#include "app/cli/Cli.h"
#include "core/security/ProcessHardening.h"
#include "ui/common/ErrorSentence.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace leertafel;

namespace {

/// Only the commands that set a document need fonts and a painter.
bool setsDocument(int argc, char** argv) {
    return argc > 1 && (qstrcmp(argv[1], "pack") == 0 || qstrcmp(argv[1], "report") == 0);
}

} // namespace

int main(int argc, char** argv) {
    security::hardenProcess();
    std::unique_ptr<QCoreApplication> app;
    if (setsDocument(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"leertafel"_s);

    auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    if (!vocabulary) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(ui::errorSentence(vocabulary.error())));
        return cli::refused;
    }
    ui::setSentenceVocabulary(vocabulary->get());
    const SystemClock clock;
    cli::Cli cli(clock, *vocabulary);
    return cli.call(QCoreApplication::arguments().mid(1), cli::storeCommands() + cli::caseCommands() +
                                                              cli::figureCommands() + cli::tableCommands());
}
