#include "app/Application.h"
#include "core/security/ProcessHardening.h"
#include "ui/common/ErrorSentence.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    leertafel::security::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"leertafel"_s);
    QApplication::setOrganizationName(u"Leertafel"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEERTAFEL_VERSION));
    QGuiApplication::setDesktopFileName(u"leertafel"_s);
    QString refusal;
    const auto options = leertafel::readStartOptions(QApplication::arguments(), refusal);
    if (!refusal.isEmpty()) {
        QTextStream(stderr) << refusal << Qt::endl;
        return 2;
    }
    leertafel::Application application(app, options);
    if (const auto started = application.start(); !started) {
        QTextStream(stderr) << leertafel::ui::errorSentence(started.error()) << Qt::endl;
        return 1;
    }
    return QApplication::exec();
}
