#include "app/cli/Cli.h"
#include "core/anonymity/Gate.h"
#include "core/anonymity/ScanReport.h"
#include "core/anonymity/Scanner.h"
#include "core/services/CaseService.h"
#include "ui/common/Labels.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

QJsonObject toJson(const services::CaseRow& row) {
    QStringList themes;
    for (const ThemeId& theme : row.themes)
        themes << theme.id();
    QJsonObject object{{u"id"_s, row.id.text()},
                       {u"code"_s, row.code.text()},
                       {u"title"_s, row.title},
                       {u"state"_s, toId(row.state)},
                       {u"area"_s, row.area.id()},
                       {u"quarter"_s, row.quarter.isValid() ? row.quarter.text() : QString()},
                       {u"ageBand"_s, row.ageBand.id()},
                       {u"themes"_s, QJsonArray::fromStringList(themes)},
                       {u"mine"_s, row.mine},
                       {u"changed"_s, row.changed.toString(Qt::ISODate)}};
    if (!row.snippet.isEmpty())
        object.insert(u"snippet"_s, row.snippet);
    return object;
}

/// How many spots in the title of a draft may still point to somebody; what has left a draft passed the gate.
int openInTitle(services::Workspace& workspace, const services::CaseRow& row) {
    if (!row.mine || workspace.gate().open(row.title).isEmpty())
        return 0;
    const auto detail = workspace.cases().detail(row.id);
    if (!detail || !detail->draft)
        return 0;
    return static_cast<int>(workspace.gate().open(row.title, detail->draft->decisions).size());
}

int printRows(Cli& cli, const services::CaseFilter& filter, const QString& name) {
    auto workspace = cli.openStore(services::OpenMode::ReadOnly);
    if (!workspace)
        return cli.refuse(workspace.error());
    auto rows = (*workspace)->cases().list(filter);
    if (!rows)
        return cli.refuse(rows.error());
    QJsonArray array;
    QStringList lines;
    for (services::CaseRow& row : *rows) {
        const int open = openInTitle(**workspace, row);
        if (open > 0)
            row.title.clear();
        QJsonObject object = toJson(row);
        if (open > 0)
            object.insert(u"openInTitle"_s, open);
        array.append(object);
        const QString title = open > 0 ? u"(Title held back: %1 in it may point to somebody.)"_s.arg(
                                             open == 1 ? u"1 spot"_s : u"%1 spots"_s.arg(open))
                                       : row.title;
        QString line =
            u"%1  %2  %3"_s.arg(row.code.text(), -12).arg(ui::stateWord(row.state), -14).arg(title);
        if (!row.snippet.isEmpty())
            line += u"\n    "_s +
                    QString(row.snippet).replace(QChar(2), u'«').replace(QChar(3), u'»').simplified();
        lines << line;
    }
    return cli.answer({{name, array}}, lines.join(u'\n'));
}

/// Fills the filter from the options; a sentence when a value is not in the vocabulary.
std::optional<Error> readFilter(Cli& cli, services::CaseFilter& filter) {
    const Vocabulary& words = cli.vocabulary();
    if (cli.isSet(u"state"_s)) {
        auto state = caseStateFromId(cli.value(u"state"_s));
        if (!state)
            return state.error();
        filter.state = *state;
    }
    if (cli.isSet(u"area"_s)) {
        auto area = words.district(cli.value(u"area"_s));
        if (!area)
            return area.error();
        filter.area = *area;
    }
    if (cli.isSet(u"theme"_s)) {
        auto theme = words.theme(cli.value(u"theme"_s));
        if (!theme)
            return theme.error();
        filter.theme = *theme;
    }
    if (cli.isSet(u"age"_s)) {
        auto age = words.ageBand(cli.value(u"age"_s));
        if (!age)
            return age.error();
        filter.ageBand = *age;
    }
    filter.mineOnly = cli.isSet(u"mine"_s);
    return std::nullopt;
}

int listCases(Cli& cli) {
    services::CaseFilter filter;
    if (auto error = readFilter(cli, filter))
        return cli.refuse(*error);
    const auto limit = cli.number(u"limit"_s, 1, 50);
    if (!limit)
        return wrongUse;
    filter.limit = *limit;
    return printRows(cli, filter, u"cases"_s);
}

int search(Cli& cli) {
    services::CaseFilter filter;
    if (auto error = readFilter(cli, filter))
        return cli.refuse(*error);
    const auto limit = cli.number(u"limit"_s, 1, 50);
    if (!limit)
        return wrongUse;
    filter.limit = *limit;
    filter.text = cli.positional().mid(1).join(u' ');
    return printRows(cli, filter, u"hits"_s);
}

/// The bytes of a file, or of standard input for "-".
Result<QByteArray> readAll(const QString& path) {
    QFile file;
    bool opened = false;
    if (path == u"-"_s) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    return file.readAll();
}

Error withPath(Error error, const QString& path) {
    error.context.insert(u"path"_s, path);
    return error;
}

/// One answer a line for one `{"id","text"}` a line; the first line that is something else stops it.
std::optional<Error> scanLines(Cli& cli, const anonymity::Scanner& scanner, const QByteArray& bytes,
                               const QString& path) {
    int number = 0;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto report = anonymity::scanJsonLine(scanner, line);
        if (!report) {
            Error error = withPath(report.error(), path);
            error.context.insert(u"line"_s, QString::number(number));
            return error;
        }
        cli.print(QString::fromUtf8(QJsonDocument(*report).toJson(QJsonDocument::Compact)));
    }
    return std::nullopt;
}

int scan(Cli& cli) {
    auto scanner = anonymity::Scanner::create();
    if (!scanner)
        return cli.refuse(scanner.error());
    const QStringList paths = cli.positional().isEmpty() ? QStringList{u"-"_s} : cli.positional();
    int found = 0;
    QJsonArray documents;
    for (const QString& path : paths) {
        auto bytes = readAll(path);
        if (!bytes)
            return cli.refuse(bytes.error());
        if (cli.isSet(u"jsonl"_s)) {
            if (auto error = scanLines(cli, **scanner, *bytes, path))
                return cli.refuse(*error);
            continue;
        }
        auto document = anonymity::scanReport(**scanner, path, *bytes);
        if (!document)
            return cli.refuse(withPath(document.error(), path));
        const QJsonArray spans = document->value(u"spans"_s).toArray();
        found += static_cast<int>(spans.size());
        documents.append(*document);
        if (cli.json())
            continue;
        for (const QJsonValue& span : spans)
            cli.print(u"%1:%2-%3  %4  → %5"_s.arg(path)
                          .arg(span[u"start"_s].toInt())
                          .arg(span[u"end"_s].toInt())
                          .arg(span[u"label"_s].toString(), span[u"suggestion"_s].toString()));
    }
    if (cli.isSet(u"jsonl"_s))
        return done;
    return cli.answer({{u"documents"_s, documents}},
                      found == 0 ? u"Nothing found. Read it once as a stranger would."_s : QString());
}

} // namespace

QList<Command> caseCommands() {
    const QList<Option> filters{{u"state"_s, u"STATE"_s, u"draft, released, …"_s},
                                {u"area"_s, u"WK0344nn"_s, u"One wijk."_s},
                                {u"theme"_s, u"THEME"_s, u"Such as gevoel.druk."_s},
                                {u"age"_s, u"BAND"_s, u"0-4, 4-12, 12-18 or 18-23."_s},
                                {u"mine"_s, {}, u"Only cases I wrote."_s},
                                {u"limit"_s, u"N"_s, u"How many at most, 50 unless said."_s}};
    return {
        {u"scan"_s,
         u"[FILE…] [--jsonl]"_s,
         u"What could point to a person or family in a text."_s,
         0,
         -1,
         {{u"jsonl"_s, {}, u"Each line is {\"id\",\"text\"}, each answer {\"id\",\"spans\"}."_s}},
         false,
         scan},
        {u"cases"_s, u"STORE [filters]"_s, u"Cases you may read, newest first."_s, 1, 1, filters, true,
         listCases},
        {u"search"_s, u"STORE QUERY"_s, u"Released cases that hold these words."_s, 2, -1, filters, true,
         search},
    };
}

} // namespace leertafel::cli
