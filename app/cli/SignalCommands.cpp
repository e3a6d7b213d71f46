#include "app/cli/Cli.h"
#include "core/services/TrendService.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

using services::LookSaying;

QJsonObject toJson(const LookSaying& saying) {
    return {{u"area"_s, saying.area.id()},
            {u"theme"_s, saying.theme.isEmpty() ? QJsonValue() : QJsonValue(saying.theme.id())},
            {u"quarter"_s, saying.quarter.text()},
            {u"direction"_s, saying.up ? u"up"_s : u"down"_s},
            {u"kind"_s, saying.kind},
            {u"p"_s, saying.p ? QJsonValue(*saying.p) : QJsonValue()},
            {u"sentence"_s, saying.sentence}};
}

QString toLine(const LookSaying& saying) {
    QString line = u"%1  %2"_s.arg(saying.kind, -12).arg(saying.sentence);
    if (saying.p)
        line += u"  (p %1)"_s.arg(*saying.p, 0, 'g', 2);
    return line;
}

QString textOf(const services::SignalLook& look) {
    if (!look.quarter.isValid())
        return u"No quarter is complete yet."_s;
    QStringList lines{u"%1: %2 combinations of area and theme looked at, at most %3 expected to stand out by "
                      "chance."_s.arg(look.quarter.text())
                          .arg(look.looks)
                          .arg(look.expectedFalse, 0, 'f', 1)};
    for (const LookSaying& saying : look.found)
        lines << toLine(saying);
    if (look.found.isEmpty())
        lines << u"Nothing stands out."_s;
    if (!look.nearMisses.isEmpty())
        lines << u"\nNearly:"_s;
    for (const LookSaying& saying : look.nearMisses)
        lines << toLine(saying);
    if (look.tooShort > 0)
        lines << u"\n%1 combinations have fewer than eight quarters behind them: too short to judge."_s.arg(
            look.tooShort);
    return lines.join(u'\n');
}

int signalsOf(Cli& cli) {
    std::optional<Quarter> asOf;
    if (cli.isSet(u"as-of"_s)) {
        const auto quarter = Quarter::parse(cli.value(u"as-of"_s));
        if (!quarter)
            return cli.refuse(quarter.error());
        asOf = *quarter;
    }
    auto workspace = cli.openStore(services::OpenMode::ReadOnly);
    if (!workspace)
        return cli.refuse(workspace.error());
    const auto look = (*workspace)->trends().look(asOf);
    if (!look)
        return cli.refuse(look.error());
    QJsonArray found;
    for (const LookSaying& saying : look->found)
        found.append(toJson(saying));
    return cli.answer({{u"signals"_s, found}}, textOf(*look));
}

} // namespace

QList<Command> signalCommands() {
    return {{u"signals"_s,
             u"STORE"_s,
             u"What stands out in the last complete quarter, over all areas and themes."_s,
             1,
             1,
             {{u"as-of"_s, u"QUARTER"_s, u"With only what was known then, such as 2024-K3."_s}},
             true,
             signalsOf}};
}

} // namespace leertafel::cli
