#include "app/cli/Cli.h"

#include "core/anonymity/Scanner.h"
#include "ui/common/ErrorSentence.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

void writeTo(FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Reads one line from the terminal without showing it.
QString promptHidden(const QString& question) {
    writeTo(stderr, question);
    termios before{};
    const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QTextStream in(stdin);
    const QString line = in.readLine();
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        writeTo(stderr, u"\n"_s);
    }
    return line;
}

} // namespace

Cli::Cli(const Clock& clock, std::shared_ptr<const Vocabulary> vocabulary)
    : m_clock(clock), m_vocabulary(std::move(vocabulary)), m_parser(std::make_unique<QCommandLineParser>()) {}

Cli::~Cli() = default;

int Cli::call(const QStringList& arguments, const QList<Command>& commands) {
    if (arguments.isEmpty() || arguments.first() == u"help"_s || arguments.first() == u"--help"_s)
        return usage(commands);
    if (arguments.first() == u"--version"_s) {
        print(u"leertafel-cli "_s + QStringLiteral(LEERTAFEL_VERSION));
        return done;
    }

    const Command* chosen = nullptr;
    qsizetype wordCount = 0;
    for (const Command& command : commands) {
        const QStringList words = command.words.split(u' ');
        if (arguments.mid(0, words.size()) == words && words.size() > wordCount) {
            chosen = &command;
            wordCount = words.size();
        }
    }
    if (!chosen)
        return misused(
            u"There is no command \"%1\"; `leertafel-cli help` lists them."_s.arg(arguments.first()));

    m_parser->addOption({u"json"_s, u"Answer as JSON."_s});
    QList<Option> options = chosen->options;
    if (chosen->opensStore)
        options << Option{u"passphrase-file"_s, u"FILE"_s,
                          u"First line is the passphrase; without it you are asked."_s}
                << Option{u"member"_s, u"NAME"_s, u"Whose passphrase it is; found by itself otherwise."_s};
    for (const Option& option : options) {
        if (option.value.isEmpty())
            m_parser->addOption({option.name, option.description});
        else
            m_parser->addOption({option.name, option.description, option.value});
    }
    const QString line = u"leertafel-cli %1 %2"_s.arg(chosen->words, chosen->arguments).trimmed();
    if (!m_parser->parse(QStringList{u"leertafel-cli"_s} + arguments.mid(wordCount)))
        return misused(u"%1 Use: %2"_s.arg(m_parser->errorText(), line));
    m_positional = m_parser->positionalArguments();
    if (m_positional.size() < chosen->least || (chosen->most >= 0 && m_positional.size() > chosen->most))
        return misused(u"Use: %1"_s.arg(line));
    return chosen->run(*this);
}

int Cli::usage(const QList<Command>& commands) {
    print(u"leertafel-cli COMMAND [ARGUMENTS]\n"_s);
    for (const Command& command : commands) {
        print(u"  %1 %2"_s.arg(command.words, command.arguments));
        print(u"      %1"_s.arg(command.does));
        for (const Option& option : command.options)
            print(u"      --%1 %2  %3"_s.arg(option.name, option.value, option.description));
    }
    print(u"\nCommands that open a store take --passphrase-file FILE and --member NAME; all take --json.\n"
          u"Exit codes: 0 done, 1 refused, 2 wrong use."_s);
    return done;
}

std::optional<int> Cli::number(const QString& option, int least, int otherwise) {
    if (!isSet(option))
        return otherwise;
    bool ok = false;
    const int found = value(option).toInt(&ok);
    if (!ok || found < least) {
        misused(u"--%1 asks for a whole number from %2."_s.arg(option).arg(least));
        return std::nullopt;
    }
    return found;
}

int Cli::answer(const QJsonObject& object, const QString& text) {
    if (json())
        writeTo(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
    else if (!text.isEmpty())
        print(text);
    return done;
}

int Cli::refuse(const Error& error) {
    writeTo(stderr, ui::errorSentence(error) + u'\n');
    return refused;
}

int Cli::misused(const QString& sentence) {
    writeTo(stderr, sentence + u'\n');
    return wrongUse;
}

void Cli::print(const QString& line) { writeTo(stdout, line + u'\n'); }

Result<services::StoreService*> Cli::stores() {
    if (!m_stores) {
        auto scanner = anonymity::Scanner::create();
        if (!scanner)
            return tl::unexpected(scanner.error());
        m_scanner = *scanner;
        m_stores = std::make_unique<services::StoreService>(m_clock, m_vocabulary, m_scanner);
    }
    return m_stores.get();
}

Result<services::Passphrase> Cli::passphrase(bool makingNew) {
    if (isSet(u"passphrase-file"_s)) {
        QFile file(value(u"passphrase-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::CannotRead, {{u"path"_s, file.fileName()}});
        QString line = QString::fromUtf8(file.readLine(4096));
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        return services::Passphrase(line);
    }
    if (!makingNew)
        return services::Passphrase(promptHidden(u"Passphrase: "_s));
    const QString first = promptHidden(u"New passphrase: "_s);
    if (promptHidden(u"Once more: "_s) != first)
        return fail(ErrorCode::WrongPassphrase);
    return services::Passphrase(first);
}

Result<std::shared_ptr<services::UnlockedKeys>> Cli::unlockStore() {
    auto service = stores();
    if (!service)
        return tl::unexpected(service.error());
    const QString path = m_positional.first();
    auto summary = (*service)->inspect(path);
    if (!summary)
        return tl::unexpected(summary.error());
    QList<services::KnownMember> members = summary->members;
    if (isSet(u"member"_s)) {
        const QString name = value(u"member"_s);
        members.removeIf([&](const services::KnownMember& member) {
            return member.name.compare(name, Qt::CaseInsensitive) != 0 && member.id.text() != name;
        });
        if (members.isEmpty())
            return fail(ErrorCode::MemberUnknown, {{u"member"_s, name}});
    }
    members.removeIf([](const services::KnownMember& member) { return !member.active; });
    auto words = passphrase();
    if (!words)
        return tl::unexpected(words.error());
    Result<std::shared_ptr<services::UnlockedKeys>> keys =
        fail(ErrorCode::MemberUnknown, {{u"member"_s, path}});
    for (const services::KnownMember& member : std::as_const(members)) {
        keys = (*service)->unlock(path, member.id, *words);
        if (keys || keys.error().code != ErrorCode::WrongPassphrase)
            return keys;
    }
    return keys;
}

Result<std::unique_ptr<services::Workspace>> Cli::openStore(services::OpenMode mode) {
    auto keys = unlockStore();
    if (!keys)
        return tl::unexpected(keys.error());
    return m_stores->open(*keys, mode);
}

} // namespace leertafel::cli
