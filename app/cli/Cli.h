#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Result.h"
#include "core/domain/Vocabulary.h"
#include "core/services/StoreService.h"
#include "core/services/Workspace.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace leertafel::cli {

/// Exit codes of every command.
inline constexpr int done = 0, refused = 1, wrongUse = 2;

/// One option of a command: `--name VALUE`, or a switch when `value` is empty.
struct Option {
    QString name;
    QString value{};
    QString description{};
};

class Cli;

/// One command: its words (`counts import`), what follows them, and what it does.
struct Command {
    QString words;
    QString arguments; ///< shown in the usage line: `STORE FILE.csv`
    QString does;
    int least = 0; ///< positional arguments needed
    int most = 0;  ///< positional arguments allowed; −1 for any number
    QList<Option> options{};
    bool opensStore = false; ///< adds --passphrase-file and --member
    std::function<int(Cli&)> run;
};

/// One call of the program: its arguments, what it prints, and the store it opens. Answers go to standard
/// output (JSON with `--json`), errors to standard error as one sentence.
class Cli {
public:
    Cli(const Clock& clock, std::shared_ptr<const Vocabulary> vocabulary);
    ~Cli();

    /// Parses and runs; the exit code.
    int call(const QStringList& arguments, const QList<Command>& commands);

    const QStringList& positional() const { return m_positional; }
    QString value(const QString& option) const { return m_parser->value(option); }
    bool isSet(const QString& option) const { return m_parser->isSet(option); }
    /// A whole number ≥ `least`; without the option `otherwise`, without a number nothing (told already).
    std::optional<int> number(const QString& option, int least, int otherwise);
    bool json() const { return m_parser->isSet(QStringLiteral("json")); }

    /// Prints the object with `--json`, else `text`.
    int answer(const QJsonObject& object, const QString& text);
    int refuse(const Error& error);
    int misused(const QString& sentence);
    void print(const QString& line);

    const Clock& clock() const { return m_clock; }
    const Vocabulary& vocabulary() const { return *m_vocabulary; }
    /// Loads the scanner's word data on first use.
    Result<services::StoreService*> stores();
    Result<services::Passphrase> passphrase(bool makingNew = false);
    /// Opens the store named by the first argument for the member named by `--member`, or for whoever the
    /// passphrase belongs to.
    Result<std::unique_ptr<services::Workspace>>
    openStore(services::OpenMode mode = services::OpenMode::ReadWrite);
    Result<std::shared_ptr<services::UnlockedKeys>> unlockStore();

private:
    int usage(const QList<Command>& commands);

    const Clock& m_clock;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::shared_ptr<const anonymity::Scanner> m_scanner;
    std::unique_ptr<services::StoreService> m_stores;
    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_positional;
};

QList<Command> storeCommands();
QList<Command> caseCommands();
QList<Command> figureCommands();
QList<Command> releaseCommands();
QList<Command> signalCommands();
QList<Command> statisticsCommands();
QList<Command> tableCommands();

} // namespace leertafel::cli
