#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

namespace leertafel::test {

/// The moment to kill the program came while something was asked of it.
struct KillMoment {};
/// The program ended by itself or does not answer.
struct ProgramLost {
    QString why;
};

/// The real `leertafel` on the offscreen platform, with the driver in it.
class Program {
public:
    /// Starts it on a store. @param home an empty folder for its preferences.
    Program(const QString& store, const QString& home, const QString& language = QStringLiteral("en"));
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// From then on whatever is asked ends in `KillMoment`.
    void killIn(int milliseconds) { m_killAt.setRemainingTime(milliseconds, Qt::PreciseTimer); }
    /// SIGKILL; what it said before that is read to the end.
    void kill();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }

    QJsonObject ask(const QJsonObject& command);
    QJsonObject look(const QString& name);
    bool isVisible(const QString& name) { return look(name).value(QStringLiteral("visible")).toBool(); }
    QString words(const QString& name) { return look(name).value(QStringLiteral("words")).toString(); }
    bool focus(const QString& name);
    void press(const QString& keys);
    /// Keys at the widget that has the focus. @param number tells afterwards whether they are due.
    void type(const QString& words, int number = -1);
    /// By the keyboard: focus, then the space bar.
    bool push(const QString& button);
    /// Everything that is written on the window now.
    QStringList labels();
    /// The titles of its windows, which task bars, screen recorders and window lists show.
    QStringList titles();
    QString focused();

    /// Asks again and again until it holds; false when it does not within that time.
    template <typename Condition>
    bool waitFor(Condition holds, int milliseconds = 60'000) {
        QDeadlineTimer until(milliseconds);
        while (!holds()) {
            if (until.hasExpired())
                return false;
            pause(15);
        }
        return true;
    }
    bool waitForVisible(const QString& name, int milliseconds = 60'000) {
        return waitFor([&] { return isVisible(name); }, milliseconds);
    }
    /// Lets time go by, with an eye on the moment to kill.
    void pause(int milliseconds);

    /// Chooses the member, types the passphrase and waits for the window behind it.
    bool unlock(const QString& memberName, const QString& passphrase, int milliseconds = 60'000);
    /// Through Ctrl+K; true when the case stands on the screen.
    bool openCase(const QString& code);

    /// Numbers of words that had been typed for two seconds when the program was last heard.
    const QSet<int>& due() const { return m_due; }
    /// The longest that one command took inside the program.
    qint64 slowest() const { return m_slowest; }
    QByteArray errors() const;

private:
    QStringList seen(const QString& what);
    void takeLines();
    [[noreturn]] void lost(const QString& why);

    QTemporaryDir m_temporary; ///< what a killed program leaves behind goes with it
    QProcess m_process;
    QString m_errors;
    QByteArray m_pending;
    QDeadlineTimer m_killAt{QDeadlineTimer::Forever};
    std::optional<QJsonObject> m_answer;
    QSet<int> m_due;
    qint64 m_slowest = 0;
};

} // namespace leertafel::test
