#include "app/Application.h"

#include "app/Pages.h"
#include "app/StoreJobs.h"
#include "core/anonymity/Scanner.h"
#include "core/services/DemoBuilder.h"
#include "core/services/Workspace.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Folders.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/unlock/UnlockView.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QStandardPaths>
#include <QTextDocument>
#include <QThreadPool>
#include <QTimer>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

// Everybody in the example opens it with these words; the window tells so. It holds invented cases only.
const QString examplePassphrase = u"vier ogen zien samen een waterval"_s;

ui::Scheme schemeOf(const QString& word) {
    return word == u"dark"_s ? ui::Scheme::Dark : word == u"light"_s ? ui::Scheme::Light : ui::Scheme::System;
}

} // namespace

Application::Application(QApplication& app, const StartOptions& options, ui::Dialogs dialogs)
    : m_app(app), m_options(options), m_dialogs(std::move(dialogs)), m_preferences(options.settings) {}

Application::~Application() {
    m_window.reset();
    // Opening a folder or making the example may still run on another thread, with the services made here.
    QThreadPool::globalInstance()->waitForDone();
}

ui::Dialogs Application::systemDialogs() {
    return {[](QWidget* parent, const QString& title, const QString& suggested) {
                const QString start = ui::documentsFolder();
                return QFileDialog::getSaveFileName(parent, title, QDir(start).filePath(suggested));
            },
            [](QWidget* parent, const QString& title, const QString& start) {
                return QFileDialog::getExistingDirectory(parent, title, start);
            },
            [](QWidget* parent, QTextDocument& document) {
                QPrinter printer;
                QPrintDialog dialog(&printer, parent);
                if (dialog.exec() != QDialog::Accepted)
                    return false;
                document.print(&printer);
                return true;
            }};
}

Result<void> Application::start() {
    installTranslations();
    m_theme = std::make_unique<ui::Theme>(m_app);
    applyLook();
    QObject::connect(&m_preferences, &ui::Preferences::lookChanged, m_theme.get(), [this] {
        // What is chosen in the window counts from then on.
        m_options.scheme.clear();
        m_options.textPercent = 0;
        applyLook();
    });
    auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    if (!vocabulary)
        return fail(vocabulary.error());
    m_vocabulary = *vocabulary;
    ui::setSentenceVocabulary(m_vocabulary.get());
    auto scanner = anonymity::Scanner::create();
    if (!scanner)
        return fail(scanner.error());
    m_stores = std::make_unique<services::StoreService>(m_clock, m_vocabulary, *scanner);
    if (auto encrypts = m_stores->checkEncryption(); !encrypts)
        return encrypts;
    makeWindow();
    m_window->fitTo(m_window->screen()->availableGeometry());
    m_window->show();
    return {};
}

void Application::installTranslations() {
    const QString language =
        m_options.language.isEmpty() ? m_preferences.languageInForce() : m_options.language;
    ui::setLanguage(language);
    const QLocale locale = ui::language() == u"nl"_s ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_ownWords.load(u":/i18n/leertafel_%1.qm"_s.arg(ui::language())))
        QCoreApplication::installTranslator(&m_ownWords);
}

void Application::applyLook() {
    m_theme->apply(m_options.scheme.isEmpty() ? m_preferences.scheme() : schemeOf(m_options.scheme),
                   m_options.textPercent > 0 ? m_options.textPercent : m_preferences.textPercent());
}

void Application::makeWindow() {
    m_jobs = std::make_unique<StoreJobs>(*m_stores);
    m_window = std::make_unique<ui::MainWindow>(makePages(m_preferences, *m_stores, m_dialogs, *m_jobs),
                                                m_preferences, m_clock);
    m_gate = new ui::UnlockView(
        ui::UnlockParts{
            *m_stores, m_preferences, m_clock, m_dialogs,
            [this](const services::Progress& progress) { return makeExample(progress); },
            [this](std::unique_ptr<services::Workspace> workspace) { enter(std::move(workspace)); },
            [this](const QString& path) { return path == examplePath() ? examplePassphrase : QString(); }},
        m_window->gateParent());
    m_window->setGate(m_gate);
    m_jobs->attach(*m_window, *m_gate);
    QObject::connect(m_window.get(), &ui::MainWindow::locked, m_gate, &ui::UnlockView::showStore);
    QObject::connect(m_window.get(), &ui::MainWindow::otherStoreAsked, m_gate, &ui::UnlockView::chooseFolder);
    QObject::connect(m_window.get(), &ui::MainWindow::schemeAsked, m_gate,
                     [this](ui::Scheme scheme) { m_preferences.setScheme(scheme); });
    QObject::connect(m_window.get(), &ui::MainWindow::textSizeAsked, m_gate, [this](int step) {
        m_preferences.setTextPercent(step == 0 ? 100 : m_theme->textPercent() + 10 * step);
    });
    if (m_options.demo)
        m_gate->showExample();
    else if (!m_options.store.isEmpty())
        m_gate->showStore(m_options.store);
    else
        m_gate->start();
}

void Application::enter(std::unique_ptr<services::Workspace> workspace) {
    const bool example = workspace->path() == examplePath();
    m_window->enter(std::move(workspace));
    if (example)
        m_window->tell(
            QCoreApplication::translate("Application", "In the example everybody’s passphrase is “%1”.")
                .arg(examplePassphrase));
}

QString Application::examplePath() const {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QCoreApplication::translate("Application", "Example") + u".leertafel"_s);
}

Result<ui::Example> Application::makeExample(const services::Progress& progress) const {
    const QString path = examplePath();
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::CannotWrite, {{u"path"_s, folder}});
    if (const auto present = m_stores->inspect(path); present && !present->members.isEmpty())
        return ui::Example{path, present->members.first().id, examplePassphrase};
    const auto made =
        services::buildDemo(*m_stores, path, {}, services::Passphrase(examplePassphrase), progress);
    if (!made)
        return fail(made.error());
    return ui::Example{path, made->members.first().id, examplePassphrase};
}

} // namespace leertafel
