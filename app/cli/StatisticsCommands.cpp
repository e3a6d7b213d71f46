#include "app/cli/Cli.h"
#include "core/statistics/Methods.h"
#include "core/statistics/SuppressionJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

QByteArray standardInput() {
    QFile file;
    return file.open(stdin, QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A refusal as one sentence on standard error.
int refuseWith(const QString& sentence) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return refused;
}

/// An object, or the sentence why it is none.
tl::expected<QJsonObject, QString> readObject(const QByteArray& text, const QString& where) {
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (parse.error != QJsonParseError::NoError)
        return tl::unexpected(u"%1 is not JSON: %2."_s.arg(where, parse.errorString()));
    if (!document.isObject())
        return tl::unexpected(u"%1 is not a JSON object."_s.arg(where));
    return document.object();
}

QJsonObject replyTo(const QByteArray& line, int number) {
    const auto asked = readObject(line, u"Line %1"_s.arg(number));
    if (!asked)
        return {{u"name"_s, QJsonValue::Null}, {u"error"_s, asked.error()}};
    const QJsonValue name = asked->value(u"name"_s);
    QJsonObject reply{{u"name"_s, name.isUndefined() ? QJsonValue(QJsonValue::Null) : name}};
    if (!asked->value(u"input"_s).isObject()) {
        reply.insert(u"error"_s, u"“input” must be an object."_s);
        return reply;
    }
    auto result = leertafel::statistics::runMethod(asked->value(u"id"_s).toString(),
                                                   asked->value(u"input"_s).toObject());
    if (result)
        reply.insert(u"result"_s, result->toJson());
    else
        reply.insert(u"error"_s, leertafel::statistics::methodRefusal(result.error()));
    return reply;
}

int statisticsBatch(Cli& cli) {
    int number = 0;
    const QList<QByteArray> lines = standardInput().split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        if (!line.trimmed().isEmpty())
            cli.print(QString::fromUtf8(QJsonDocument(replyTo(line, number)).toJson(QJsonDocument::Compact)));
    }
    return done;
}

int statistics(Cli& cli) {
    if (cli.isSet(u"list"_s)) {
        const QStringList names = leertafel::statistics::methodNames();
        return cli.answer({{u"methods"_s, QJsonArray::fromStringList(names)}}, names.join(u'\n'));
    }
    if (cli.isSet(u"batch"_s))
        return statisticsBatch(cli);
    if (cli.positional().isEmpty())
        return cli.misused(
            u"Use: leertafel-cli statistics METHOD < in.json, or --list, or --batch < lines.jsonl"_s);
    const auto input = readObject(standardInput(), u"Standard input"_s);
    if (!input)
        return refuseWith(input.error());
    auto result = leertafel::statistics::runMethod(cli.positional().first(), *input);
    if (!result)
        return refuseWith(leertafel::statistics::methodRefusal(result.error()));
    cli.print(QString::fromUtf8(QJsonDocument(result->toJson()).toJson(QJsonDocument::Indented)).trimmed());
    return done;
}

int suppressCells(Cli& cli) {
    const auto input = readObject(standardInput(), u"Standard input"_s);
    if (!input)
        return refuseWith(input.error());
    auto result = cli.isSet(u"audit"_s) ? leertafel::statistics::auditTable(*input)
                                        : leertafel::statistics::suppressTable(*input);
    if (!result)
        return refuseWith(leertafel::statistics::methodRefusal(result.error()));
    cli.print(QString::fromUtf8(QJsonDocument(*result).toJson(QJsonDocument::Indented)).trimmed());
    return done;
}

} // namespace

QList<Command> statisticsCommands() {
    return {
        {u"statistics"_s,
         u"METHOD < in.json"_s,
         u"One method on given numbers: lets anyone check us."_s,
         0,
         1,
         {{u"list"_s, {}, u"The methods there are."_s},
          {u"batch"_s, {}, u"One {\"name\",\"id\",\"input\"} a line."_s}},
         false,
         statistics},
        {u"suppress"_s,
         u"< table.json"_s,
         u"Hides the small cells of a table, and what would give them away."_s,
         0,
         0,
         {{u"audit"_s, {}, u"Says of {\"raw\",\"published\"} whether it is safe."_s}},
         false,
         suppressCells},
    };
}

} // namespace leertafel::cli
