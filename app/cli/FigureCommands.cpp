#include "app/cli/Cli.h"
#include "core/anonymity/Scanner.h"
#include "core/services/ReleaseService.h"
#include "core/services/TrendService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

using services::ImportReport;
using services::OnRefused;
using services::TrendPoint;
using services::TrendSeries;

QJsonValue orNull(const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); }
QJsonValue orNull(const std::optional<int>& value) { return value ? QJsonValue(*value) : QJsonValue(); }

/// Whether a refused value may be printed: a list of people given by mistake is not to be told on.
bool mayBeTold(const services::Workspace& workspace, const QString& value) {
    // To the scanner the codes of quarters and areas look like the number of a file.
    static const QRegularExpression code(u"^(\\d{4}[- ]?[KQkq]\\d{1,2}|(WK|GM|BU)\\d{1,8})$"_s);
    return code.match(value.trimmed()).hasMatch() || workspace.scanner().scan(value).isEmpty();
}

int reportImport(Cli& cli, const services::Workspace& workspace, const Result<ImportReport>& report) {
    if (!report)
        return cli.refuse(report.error());
    QJsonArray refusedLines;
    QStringList lines;
    for (const services::RefusedLine& line : report->refused) {
        const bool told = mayBeTold(workspace, line.value);
        QJsonObject object{
            {u"line"_s, line.line}, {u"reason"_s, line.reason}, {u"value"_s, told ? line.value : QString()}};
        QString text = u"line %1: %2"_s.arg(line.line).arg(line.reason);
        if (!told)
            text += u" (held back: it may point to somebody)"_s;
        else if (!line.value.isEmpty())
            text += u" (%1)"_s.arg(line.value);
        if (line.otherLine > 0) {
            object.insert(u"otherLine"_s, line.otherLine);
            text += u", see line %1"_s.arg(line.otherLine);
        }
        refusedLines.append(object);
        lines << text;
    }
    lines << u"%1 accepted, %2 refused, %3 empty; %4"_s.arg(report->accepted)
                 .arg(report->refused.size())
                 .arg(report->skippedEmpty)
                 .arg(report->imported ? u"imported as batch "_s + report->batch.text()
                                       : u"nothing imported"_s);
    cli.answer({{u"accepted"_s, report->accepted},
                {u"refused"_s, refusedLines},
                {u"skippedEmpty"_s, report->skippedEmpty},
                {u"imported"_s, report->imported},
                {u"batch"_s, report->batch.text()}},
               lines.join(u'\n'));
    if (report->imported)
        return done;
    const Error error =
        Error::of(ErrorCode::FileRefused, {{u"path"_s, cli.positional().value(1)},
                                           {u"accepted"_s, QString::number(report->accepted)},
                                           {u"refused"_s, QString::number(report->refused.size())}});
    return cli.refuse(error);
}

OnRefused onRefused(const Cli& cli) {
    return cli.isSet(u"skip-refused"_s) ? OnRefused::SkipRefused : OnRefused::ImportNothing;
}

int importCounts(Cli& cli) {
    auto workspace = cli.openStore();
    if (!workspace)
        return cli.refuse(workspace.error());
    const QString path = cli.positional().at(1);
    const QString source = cli.isSet(u"source"_s) ? cli.value(u"source"_s) : QFileInfo(path).fileName();
    return reportImport(cli, **workspace, (*workspace)->trends().importCounts(path, source, onRefused(cli)));
}

int importPopulation(Cli& cli) {
    auto workspace = cli.openStore();
    if (!workspace)
        return cli.refuse(workspace.error());
    return reportImport(cli, **workspace,
                        (*workspace)->trends().importPopulation(cli.positional().at(1), onRefused(cli)));
}

int undoImport(Cli& cli) {
    auto workspace = cli.openStore();
    if (!workspace)
        return cli.refuse(workspace.error());
    auto undone = (*workspace)->trends().undoImport(BatchId(cli.positional().at(1)));
    if (!undone)
        return cli.refuse(undone.error());
    return cli.answer({{u"undone"_s, cli.positional().at(1)}}, u"Undone; what stood there before is back."_s);
}

QString flagId(services::PointFlag flag) {
    switch (flag) {
    case services::PointFlag::High:
        return u"high"_s;
    case services::PointFlag::Low:
        return u"low"_s;
    case services::PointFlag::None:
        break;
    }
    return {};
}

QJsonObject toJson(const TrendPoint& point) {
    return {
        {u"quarter"_s, point.quarter.text()},
        {u"count"_s, orNull(point.count)},
        {u"value"_s, orNull(point.value)},
        {u"hidden"_s, point.hidden},
        {u"missing"_s, point.missing},
        {u"provisional"_s, point.provisional},
        {u"expected"_s, orNull(point.expected)},
        {u"lower"_s, orNull(point.lower)},
        {u"upper"_s, orNull(point.upper)},
        {u"city"_s, orNull(point.city)},
        {u"population"_s, orNull(point.population)},
        {u"flag"_s, point.flag == services::PointFlag::None ? QJsonValue() : QJsonValue(flagId(point.flag))}};
}

/// One line a quarter: "×" where a number is hidden, for whatever reason, and a dash where none was
/// registered.
QString toLine(const TrendPoint& point) {
    QString shown = u"–"_s;
    if (point.hidden)
        shown = services::ReleaseService::mark();
    else if (point.value)
        shown = QString::number(*point.value, 'g', 5);
    QString line = u"%1  %2"_s.arg(point.quarter.text()).arg(shown, 8);
    if (point.expected && point.lower && point.upper)
        line += u"   expected %1 (%2–%3)"_s.arg(*point.expected, 0, 'f', 1)
                    .arg(*point.lower, 0, 'g', 4)
                    .arg(*point.upper, 0, 'g', 4);
    if (point.flag != services::PointFlag::None)
        line += u"   ◆ "_s + flagId(point.flag);
    if (point.provisional)
        line += u"   provisional"_s;
    return line;
}

int trends(Cli& cli) {
    if (!cli.isSet(u"theme"_s) || !cli.isSet(u"area"_s))
        return cli.misused(u"Say which: --theme THEME --area AREA."_s);
    if (cli.isSet(u"by"_s) && cli.value(u"by"_s) != u"quarter"_s)
        return cli.misused(u"--by knows quarter."_s);
    auto theme = cli.vocabulary().theme(cli.value(u"theme"_s));
    if (!theme)
        return cli.refuse(theme.error());
    const QString areaId = cli.value(u"area"_s);
    Result<AreaCode> area = AreaCode(areaId);
    if (areaId != cli.vocabulary().city().code)
        area = cli.vocabulary().district(areaId, true);
    if (!area)
        return cli.refuse(area.error());
    const auto measure =
        cli.isSet(u"per-thousand"_s) ? services::Measure::PerThousand : services::Measure::Count;

    auto workspace = cli.openStore(services::OpenMode::ReadOnly);
    if (!workspace)
        return cli.refuse(workspace.error());
    // What is printed is soon elsewhere: one mark, and limits that know no more than it, so that nobody
    // learns which hidden number is the small one.
    const auto service = (*workspace)->releases().printed(*theme);
    if (!service)
        return cli.refuse(service.error());
    const auto series = service->series(*theme, *area, measure);
    if (!series)
        return cli.refuse(series.error());
    QJsonArray points;
    QStringList lines;
    for (const TrendPoint& point : std::as_const(series->points)) {
        points.append(toJson(point));
        lines << toLine(point);
    }
    const QString sentence = series->points.isEmpty()
                                 ? QString()
                                 : service->sentence(*series, static_cast<int>(series->points.size()) - 1);
    QJsonArray marks;
    for (const services::TrendMark& mark : std::as_const(series->marks))
        marks.append(QJsonObject{{u"on"_s, mark.on.toString(Qt::ISODate)}, {u"title"_s, mark.title}});
    lines << sentence << service->methodLine(*series);
    return cli.answer(
        {{u"theme"_s, theme->id()},
         {u"area"_s, area->id()},
         {u"measure"_s, measure == services::Measure::Count ? u"count"_s : u"perThousand"_s},
         {u"points"_s, points},
         {u"marks"_s, marks},
         {u"baselineFrom"_s, series->baselineFrom.isValid() ? series->baselineFrom.text() : QString()},
         {u"baselineTo"_s, series->baselineTo.isValid() ? series->baselineTo.text() : QString()},
         {u"assessable"_s, series->assessable},
         {u"method"_s, series->method},
         {u"source"_s, series->source},
         {u"populationSource"_s, series->populationSource},
         {u"explained"_s, series->explained},
         {u"sentence"_s, sentence}},
        lines.join(u'\n'));
}

} // namespace

QList<Command> figureCommands() {
    const Option skip{u"skip-refused"_s, {}, u"Import the good lines of a file that has refused ones."_s};
    return {
        {u"counts import"_s,
         u"STORE FILE.csv"_s,
         u"Counts in; every refused line by number and reason."_s,
         2,
         2,
         {skip, {u"source"_s, u"WORDS"_s, u"Where the figures come from; the file's name unless said."_s}},
         true,
         importCounts},
        {u"population import"_s,
         u"STORE FILE.csv"_s,
         u"Youths per wijk and age band in."_s,
         2,
         2,
         {skip},
         true,
         importPopulation},
        {u"undo-import"_s, u"STORE BATCH"_s, u"Takes an import back."_s, 2, 2, {}, true, undoImport},
        {u"trends"_s,
         u"STORE --theme T --area A"_s,
         u"A series with limits, flags and hidden cells as on screen."_s,
         1,
         1,
         {{u"theme"_s, u"T"_s, u"Such as gevoel.druk."_s},
          {u"area"_s, u"A"_s, u"WK0344nn, onbekend or GM0344."_s},
          {u"by"_s, u"quarter"_s, u"The only step there is."_s},
          {u"per-thousand"_s, {}, u"Per 1,000 youths instead of counts."_s}},
         true,
         trends},
    };
}

} // namespace leertafel::cli
