// Figures that leave the store, and the register of them.
#include "app/cli/Cli.h"
#include "core/services/FigureSheet.h"
#include "core/services/TrendService.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

using services::ReleaseRequest;

/// One theme in one area through time, or every theme and wijk in one quarter.
Result<ReleaseRequest> requestOf(Cli& cli, services::Workspace& workspace) {
    const Vocabulary& words = cli.vocabulary();
    const AreaCode city(words.city().code);
    ReleaseRequest request;
    if (cli.isSet(u"quarter"_s)) {
        auto quarter = Quarter::parse(cli.value(u"quarter"_s));
        if (!quarter)
            return fail(quarter.error());
        auto themes = workspace.trends().themesWithCounts();
        if (!themes)
            return fail(themes.error());
        request.kind = u"overview"_s;
        request.themes = *themes;
        for (const Area& area : words.districts())
            request.areas.append(AreaCode(area.code));
        request.from = request.to = *quarter;
        return request;
    }
    auto theme = words.theme(cli.value(u"theme"_s));
    if (!theme)
        return fail(theme.error());
    Result<AreaCode> area = city;
    if (cli.value(u"area"_s) != city.id())
        area = words.district(cli.value(u"area"_s), true);
    if (!area)
        return fail(area.error());
    request.kind = u"overTime"_s;
    request.themes = {*theme};
    request.areas = {*area};
    if (*area != city)
        request.areas.append(city);
    request.years = true;
    return request;
}

int giveOut(Cli& cli) {
    const QString path = cli.value(u"out"_s);
    const QString kind = QFileInfo(path).suffix().toLower();
    const bool one = cli.isSet(u"theme"_s) && cli.isSet(u"area"_s);
    if (one == cli.isSet(u"quarter"_s))
        return cli.misused(u"Say which: --theme THEME --area AREA, or --quarter QUARTER."_s);
    if (kind != u"csv" && kind != u"xlsx")
        return cli.misused(u"Say where: --out FILE.csv or --out FILE.xlsx."_s);
    auto workspace = cli.openStore();
    if (!workspace)
        return cli.refuse(workspace.error());
    auto request = requestOf(cli, **workspace);
    if (!request)
        return cli.refuse(request.error());
    services::ReleaseService& releases = (*workspace)->releases();
    auto figures = releases.check(*request);
    if (!figures)
        return cli.refuse(figures.error());
    auto sheet = services::sheetOf(*figures, cli.vocabulary(), cli.clock().now().toLocalTime().date());
    if (!sheet)
        return cli.refuse(sheet.error());
    auto bytes = kind == u"csv" ? Result<QByteArray>(services::toCsv(*sheet)) : services::toXlsx(*sheet);
    if (!bytes)
        return cli.refuse(bytes.error());
    auto given = releases.giveOut(*figures, kind, *bytes, path);
    if (!given)
        return cli.refuse(given.error());
    return cli.answer({{u"release"_s, given->text()},
                       {u"out"_s, path},
                       {u"cells"_s, int(figures->cells.size())},
                       {u"hidden"_s, figures->hidden()}},
                      services::ReleaseService::leftOut(*figures));
}

int listGiven(Cli& cli) {
    auto workspace = cli.openStore(services::OpenMode::ReadOnly);
    if (!workspace)
        return cli.refuse(workspace.error());
    auto given = (*workspace)->releases().given();
    if (!given)
        return cli.refuse(given.error());
    QJsonArray releases;
    QStringList lines;
    for (const FigureRelease& release : std::as_const(*given)) {
        auto cells = (*workspace)->releases().cellsOf(release.id);
        if (!cells)
            return cli.refuse(cells.error());
        const auto hidden = int(
            std::count_if(cells->begin(), cells->end(), [](const GivenCell& cell) { return !cell.count; }));
        const QString at = release.at.toUTC().toString(Qt::ISODate);
        releases.append(QJsonObject{{u"id"_s, release.id.text()},
                                    {u"at"_s, at},
                                    {u"by"_s, release.by.text()},
                                    {u"kind"_s, release.kind},
                                    {u"file"_s, release.fileKind},
                                    {u"cells"_s, int(cells->size())},
                                    {u"hidden"_s, hidden}});
        lines << u"%1  %2  %3  %4 numbers, %5 hidden"_s.arg(at, release.kind, release.fileKind)
                     .arg(cells->size())
                     .arg(hidden);
    }
    return cli.answer({{u"releases"_s, releases}}, lines.join(u'\n'));
}

} // namespace

QList<Command> releaseCommands() {
    return {
        {u"figures out"_s,
         u"STORE --out FILE.csv|FILE.xlsx"_s,
         u"Gives figures out: what is hidden stays hidden beside all that went out before."_s,
         1,
         1,
         {{u"out"_s, u"FILE"_s, u"Where to; .csv or .xlsx."_s},
          {u"theme"_s, u"T"_s, u"Such as gevoel.druk."_s},
          {u"area"_s, u"A"_s, u"WK0344nn, onbekend or GM0344."_s},
          {u"quarter"_s, u"Q"_s, u"Every theme and wijk in one quarter, such as 2024-K3."_s}},
         true,
         giveOut},
        {u"figures given"_s,
         u"STORE"_s,
         u"What was given out, when and as what."_s,
         1,
         1,
         {},
         true,
         listGiven},
    };
}

} // namespace leertafel::cli
