// Figures that leave the store, and the register of them.
#include "app/cli/Cli.h"
#include "core/services/FigureSheet.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

using services::ReleaseRequest;

/// The view that is meant where none is named.
QString viewOf(const Cli& cli) {
    if (cli.isSet(u"view"_s))
        return cli.value(u"view"_s);
    return cli.isSet(u"quarter"_s) ? u"overview"_s : u"overTime"_s;
}

/// What each view takes.
struct ViewTakes {
    const char16_t* view;
    bool theme, area, quarter;
};
constexpr ViewTakes views[] = {{u"overTime", true, true, false}, {u"sideBySide", true, false, false},
                               {u"compare", true, false, true},  {u"overview", false, false, true},
                               {u"map", true, false, true},      {u"ladder", false, false, false}};

const ViewTakes* takenBy(const QString& view) {
    for (const ViewTakes& each : views) {
        if (view == each.view)
            return &each;
    }
    return nullptr;
}

Result<ReleaseRequest> requestOf(Cli& cli, services::Workspace& workspace) {
    const Vocabulary& words = cli.vocabulary();
    const ViewTakes& takes = *takenBy(viewOf(cli));
    ThemeId theme;
    AreaCode area;
    Quarter quarter;
    bool year = false;
    if (takes.theme) {
        auto known = words.theme(cli.value(u"theme"_s));
        if (!known)
            return fail(known.error());
        theme = *known;
    }
    if (takes.area && cli.value(u"area"_s) == words.city().code) {
        area = AreaCode(words.city().code);
    } else if (takes.area) {
        auto known = words.district(cli.value(u"area"_s), true);
        if (!known)
            return fail(known.error());
        area = *known;
    }
    if (takes.quarter) {
        const QString when = cli.value(u"quarter"_s);
        year = QStringView(takes.view) == u"compare" && when.size() == 4;
        auto known = Quarter::parse(year ? when + u"-K4"_s : when);
        if (!known)
            return fail(known.error());
        quarter = *known;
    }
    return workspace.releases().requestFor(viewOf(cli), theme, area, quarter, year);
}

int giveOut(Cli& cli) {
    const QString path = cli.value(u"out"_s);
    const QString kind = QFileInfo(path).suffix().toLower();
    const ViewTakes* const takes = takenBy(viewOf(cli));
    if (!takes)
        return cli.misused(u"--view knows overTime, sideBySide, compare, overview, map and ladder."_s);
    if (takes->theme != cli.isSet(u"theme"_s) || takes->area != cli.isSet(u"area"_s) ||
        takes->quarter != cli.isSet(u"quarter"_s))
        return cli.misused(u"Say which: --theme THEME --area AREA, or --quarter QUARTER; or a --view with "
                           "what it takes."_s);
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
                       {u"hidden"_s, sheet->hidden}},
                      services::ReleaseService::leftOut(sheet->hidden));
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
    auto gaps = (*workspace)->releases().gaps();
    if (!gaps)
        return cli.refuse(gaps.error());
    QJsonArray unknown;
    for (const RegisterGap& gap : std::as_const(*gaps)) {
        const QString from = gap.from.toUTC().toString(Qt::ISODate),
                      to = gap.to.toUTC().toString(Qt::ISODate);
        unknown.append(QJsonObject{{u"from"_s, from}, {u"to"_s, to}});
        lines
            << u"The store went back to a backup: what was given out between %1 and %2 is not in this list, "
               "and new figures are not held against it."_s.arg(from, to);
    }
    return cli.answer({{u"releases"_s, releases}, {u"unknown"_s, unknown}}, lines.join(u'\n'));
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
          {u"quarter"_s, u"Q"_s, u"Every theme and wijk in one quarter, such as 2024-K3."_s},
          {u"view"_s, u"V"_s,
           u"sideBySide (--theme), compare (--theme --quarter, also a year), map (--theme --quarter) or "
           "ladder."_s}},
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
