#include "app/cli/Cli.h"
#include "core/services/DossierService.h"
#include "core/services/TableService.h"
#include "ui/dossier/PackWriter.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

/// Reads the session's pack or report and sets it at --out; a report as what that ends in.
int writeDocument(Cli& cli, bool report) {
    if (!cli.isSet(u"session"_s) || !cli.isSet(u"out"_s))
        return cli.misused(u"Say which and where: --session ID --out FILE.pdf."_s);
    // A pack with figures goes into the register; a report holds none.
    auto workspace = cli.openStore(report ? services::OpenMode::ReadOnly : services::OpenMode::ReadWrite);
    if (!workspace)
        return cli.refuse(workspace.error());
    services::PackOptions options;
    options.authorNames = cli.isSet(u"author-names"_s);
    const SessionId session(cli.value(u"session"_s));
    services::DossierService& dossier = (*workspace)->dossier();
    auto pack = report ? dossier.report(session, options) : dossier.readingPack(session, options);
    if (!pack)
        return cli.refuse(pack.error());
    const QString path = cli.value(u"out"_s);
    const auto kind = report ? ui::PaperKind::Report : ui::PaperKind::ReadingPack;
    auto written = ui::giveOutPaper(**workspace, ui::Manuscript(kind, *pack, cli.vocabulary()), path);
    if (!written)
        return cli.refuse(written.error());
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recognisable;
    for (const services::PackCase& each : std::as_const(pack->cases)) {
        if (each.risk.recognisable)
            recognisable.append(each.code.text());
    }
    QString told = absolute;
    if (!recognisable.isEmpty())
        told += u"\nFewer than 5 released cases are like these: "_s + recognisable.join(u", "_s);
    return cli.answer({{u"path"_s, absolute},
                       {u"recognisable"_s, QJsonArray::fromStringList(recognisable)},
                       {u"cases"_s, static_cast<int>(pack->cases.size())},
                       {u"trends"_s, static_cast<int>(pack->trends.size())}},
                      told);
}

/// So that a script can find the id that `pack` and `report` ask for.
int listSessions(Cli& cli) {
    auto workspace = cli.openStore(services::OpenMode::ReadOnly);
    if (!workspace)
        return cli.refuse(workspace.error());
    auto sessions = (*workspace)->table().sessions();
    if (!sessions)
        return cli.refuse(sessions.error());
    QJsonArray array;
    QStringList lines;
    for (const TableSession& session : std::as_const(*sessions)) {
        QStringList areas;
        for (const AreaCode& area : session.areas)
            areas << area.id();
        const QString start = session.start.toString(Qt::ISODate);
        array.append(QJsonObject{{u"id"_s, session.id.text()},
                                 {u"title"_s, session.title},
                                 {u"kind"_s, session.kind.id()},
                                 {u"state"_s, toId(session.state)},
                                 {u"start"_s, start},
                                 {u"areas"_s, QJsonArray::fromStringList(areas)}});
        lines << u"%1  %2  %3  %4"_s.arg(session.id.text(), start, toId(session.state).leftJustified(9),
                                         session.title);
    }
    return cli.answer({{u"sessions"_s, array}}, lines.join(u'\n'));
}

} // namespace

QList<Command> tableCommands() {
    const QList<Option> options{{u"session"_s, u"ID"_s, u"Which session."_s},
                                {u"out"_s, u"FILE.pdf"_s, u"Where the PDF goes."_s},
                                {u"author-names"_s, {}, u"Name the bringers; left out otherwise."_s}};
    return {
        {u"sessions"_s,
         u"STORE"_s,
         u"The tables of a store, latest first, with their ids."_s,
         1,
         1,
         {},
         true,
         listSessions},
        {u"pack"_s, u"STORE --session ID --out F.pdf"_s, u"The reading pack before a session."_s, 1, 1,
         options, true, [](Cli& cli) { return writeDocument(cli, false); }},
        {u"report"_s, u"STORE --session ID --out F.pdf|F.odt|F.txt"_s,
         u"The report after a session: paper, a text to go on with, or a text for a mail."_s, 1, 1, options,
         true, [](Cli& cli) { return writeDocument(cli, true); }},
    };
}

} // namespace leertafel::cli
