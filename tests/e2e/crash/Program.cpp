#include "tests/e2e/crash/Program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QThread>

#include <algorithm>

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerMs = 60'000;

/// Beside this test: a build folder may be copied elsewhere as a whole.
QString built(const QString& path) { return QCoreApplication::applicationDirPath() + u'/' + path; }

QString made(const QString& folder) {
    QDir().mkpath(folder);
    return folder;
}
} // namespace

Program::Program(const QString& store, const QString& home, const QString& language)
    : m_temporary(made(home) + u"/temporary-XXXXXX"_s), m_errors(home + u"/errors.txt"_s) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, built(u"../tests/plugins"_s));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"leertafeldriver"_s);
    for (const auto* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(u"TMPDIR"_s, m_temporary.path());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(m_errors);
    m_process.start(built(u"leertafel"_s), {u"--store"_s, store, u"--lang"_s, language, u"--settings"_s,
                                            home + u"/preferences.ini"_s});
    if (!m_process.waitForStarted(answerMs))
        lost(u"it does not start"_s);
}

Program::~Program() { kill(); }

void Program::kill() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(answerMs);
    takeLines();
}

QByteArray Program::errors() const {
    QFile file(m_errors);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Program::lost(const QString& why) {
    const auto said = QString::fromUtf8(errors());
    kill();
    throw ProgramLost{why + u'\n' + said};
}

void Program::takeLines() {
    m_pending += m_process.readAllStandardOutput();
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const auto line = QJsonDocument::fromJson(m_pending.left(end)).object();
        m_pending.remove(0, end + 1);
        if (line.contains(u"due"_s)) {
            m_due.insert(line.value(u"due"_s).toInt());
        } else {
            m_slowest = std::max(m_slowest, line.value(u"ms"_s).toInteger());
            m_answer = line;
        }
    }
}

QJsonObject Program::ask(const QJsonObject& command) {
    m_answer.reset();
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    const QDeadlineTimer patience(answerMs);
    while (!m_answer) {
        if (m_killAt.hasExpired())
            throw KillMoment{};
        if (patience.hasExpired())
            lost(u"it does not answer"_s);
        const auto left = std::min<qint64>(m_killAt.isForever() ? answerMs : m_killAt.remainingTime(),
                                           patience.remainingTime());
        m_process.waitForReadyRead(static_cast<int>(std::max<qint64>(left, 1)));
        takeLines();
        if (!m_answer && m_process.state() == QProcess::NotRunning)
            lost(u"it ended by itself"_s);
    }
    return *m_answer;
}

QJsonObject Program::look(const QString& name) { return ask({{u"do"_s, u"look"_s}, {u"name"_s, name}}); }

bool Program::focus(const QString& name) {
    return ask({{u"do"_s, u"focus"_s}, {u"name"_s, name}}).value(u"ok"_s).toBool();
}

void Program::press(const QString& keys) { ask({{u"do"_s, u"press"_s}, {u"keys"_s, keys}}); }

void Program::type(const QString& words, int number) {
    ask({{u"do"_s, u"type"_s}, {u"words"_s, words}, {u"number"_s, number}});
}

bool Program::push(const QString& button) {
    if (!focus(button))
        return false;
    press(u"Space"_s);
    return true;
}

QStringList Program::seen(const QString& what) {
    QStringList all;
    for (const QJsonArray array = ask({{u"do"_s, u"seen"_s}}).value(what).toArray();
         const auto& words : array)
        all.append(words.toString());
    return all;
}

QStringList Program::labels() { return seen(u"labels"_s); }

QStringList Program::titles() { return seen(u"titles"_s); }

QString Program::focused() { return ask({{u"do"_s, u"seen"_s}}).value(u"focus"_s).toString(); }

void Program::pause(int milliseconds) {
    const QDeadlineTimer until(milliseconds, Qt::PreciseTimer);
    while (!until.hasExpired()) {
        if (m_killAt.hasExpired())
            throw KillMoment{};
        const auto left =
            std::min<qint64>(until.remainingTime(), m_killAt.isForever() ? 1000 : m_killAt.remainingTime());
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(left, 1, 50)));
    }
}

bool Program::unlock(const QString& memberName, const QString& passphrase, int milliseconds) {
    if (!waitForVisible(u"unlock.who"_s))
        return false;
    // The list chooses by the first letter of a name, and then the keys are for the passphrase.
    if (!focus(u"unlock.who"_s))
        return false;
    type(memberName.left(1).toLower());
    if (words(u"unlock.who"_s) != memberName || !focus(u"unlock.passphrase"_s))
        return false;
    // One letter at a time, so that the passphrase stands nowhere in the driver's own memory.
    for (const QChar letter : passphrase)
        type(letter);
    press(u"Return"_s);
    return waitForVisible(u"rail"_s, milliseconds);
}

bool Program::openCase(const QString& code) {
    press(u"Ctrl+K"_s);
    type(code);
    if (!waitFor([&] { return look(u"shell.quickOpenList"_s).value(u"rows"_s).toInt() == 2; }))
        return false;
    press(u"Return"_s);
    return waitForVisible(u"case.tabs"_s);
}

} // namespace leertafel::test
