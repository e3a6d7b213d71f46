#include "ui/dossier/Sheets.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::PackTrend;
using services::TrendPoint;

namespace {

void addChart(Flow& flow, const SheetContext& context, const PackTrend& trend, const QPicture& chart) {
    const bool counts = trend.series.measure == services::Measure::Count;
    flow.text(context.say(counts ? u"chart.count"_s : u"chart.perThousand"_s), context.style.caption,
              {.before = 120, .keepNext = true});
    Strip strip;
    strip.before = 40;
    strip.height = Manuscript::chartSize().height() * paper::chartPixel;
    strip.keepNext = true;
    strip.paint = [chart](QPainter& painter, QPointF at, const PageNumbers&) {
        painter.save();
        painter.translate(at);
        // A picture grows by itself with the dots an inch of what it is drawn on has.
        const qreal grown = qreal(painter.device()->logicalDpiX()) / chart.logicalDpiX();
        painter.scale(paper::chartPixel / grown, paper::chartPixel / grown);
        painter.drawPicture(0, 0, chart);
        painter.restore();
    };
    flow.add(std::move(strip));
}

void addDenominator(Flow& flow, const SheetContext& context, const PackTrend& trend) {
    const PrintStyle& style = context.style;
    addHeading(flow, context, context.say(u"trend.denominator"_s));
    const TrendPoint* last = nullptr;
    for (const TrendPoint& point : trend.series.points)
        if (point.population)
            last = &point;
    if (last == nullptr)
        flow.text(context.say(u"trend.denominator.none"_s), style.body, {.before = 30});
    else
        flow.text(context.say(u"trend.denominator.text"_s)
                      .arg(context.say.locale().toString(*last->population), last->quarter.text(),
                           trend.series.populationSource),
                  style.body, {.before = 30});
    if (!trend.youthsWarning.isEmpty())
        flow.text(trend.youthsWarning, style.strong, {.before = 20});
    if (!trend.series.source.isEmpty())
        flow.text(context.say(u"trend.source"_s).arg(trend.series.source), style.caption, {.before = 20});
}

void addStories(Flow& flow, const SheetContext& context, const PackTrend& trend) {
    const PrintStyle& style = context.style;
    const services::TrendStory& story = trend.story;
    addHeading(flow, context, context.say(u"trend.stories"_s));
    if (story.cases.isEmpty()) {
        flow.text(context.say(u"trend.stories.none"_s), style.body, {.before = 30});
    } else {
        const QString note = story.casesInAll == 1
                                 ? context.say(u"trend.stories.note.one"_s)
                                 : context.say(u"trend.stories.note"_s).arg(story.casesInAll);
        flow.text(note, style.caption, {.before = 20, .keepNext = true});
        for (const services::CaseRow& row : story.cases) {
            QStringList second{row.code.text()};
            if (!row.ageBand.isEmpty())
                second.append(context.word(row.ageBand.id()));
            if (row.quarter.isValid())
                second.append(row.quarter.text());
            flow.runs({{row.title + u"  "_s, style.strong}, {second.join(u" · "_s), style.caption}},
                      {.before = 50});
        }
    }
    if (!story.lessons.isEmpty()) {
        addHeading(flow, context, context.say(u"trend.lessons"_s));
        for (const services::LessonRow& row : story.lessons)
            addBullet(flow, context, row.lesson.text.text());
    }
}

void addExplanations(Flow& flow, const SheetContext& context, const PackTrend& trend, bool unexplained) {
    // Chance needs no explanation.
    if (trend.story.explanations.isEmpty() && !unexplained)
        return;
    const PrintStyle& style = context.style;
    addHeading(flow, context, context.say(u"trend.explanations"_s));
    if (unexplained) {
        TextStyle ochre = style.strong;
        ochre.colour = style.colours.ochre;
        flow.text(context.say(u"trend.unexplained"_s), ochre, {.before = 30});
    }
    for (const Explanation& one : trend.story.explanations) {
        flow.text(one.text, style.strong, {.before = 60, .keepNext = true});
        QStringList second;
        if (!one.saidBy.isEmpty())
            second.append(context.say(u"trend.saidBy."_s + one.saidBy));
        if (!one.wouldRefute.isEmpty())
            second.append(context.say(u"trend.refute"_s).arg(one.wouldRefute));
        flow.text(second.join(u" · "_s), style.caption, {.before = 10});
        for (const Stance stance : {Stance::For, Stance::Against}) {
            for (const Argument& argument : one.arguments)
                if (argument.stance == stance)
                    flow.runs({{context.say(u"trend.stance."_s + toId(stance)), style.captionStrong},
                               {u" · "_s + argument.text + u" · "_s +
                                    context.say(u"trend.saidBy."_s + argument.saidBy),
                                style.caption}},
                              {.before = 20});
        }
    }
}

void addActions(Flow& flow, const SheetContext& context, const PackTrend& trend) {
    if (trend.story.actions.isEmpty())
        return;
    const PrintStyle& style = context.style;
    addHeading(flow, context, context.say(u"trend.actions"_s));
    for (const services::ActionRow& row : trend.story.actions) {
        const Intervention& action = row.action;
        const QString month = context.say.locale().toString(action.startedOn, u"MMMM yyyy"_s);
        flow.runs({{action.title, style.strong}, {u" · "_s + month, style.body}},
                  {.before = 50, .keepNext = !action.expectation.isEmpty()});
        if (!action.expectation.isEmpty())
            flow.text(context.say(u"trend.expectation"_s).arg(action.expectation), style.caption,
                      {.before = 10});
        if (!action.result.isEmpty())
            flow.text(context.say(u"trend.result"_s).arg(action.result), style.caption, {.before = 10});
        if (!row.effect.sentence.isEmpty())
            flow.text(row.effect.sentence, style.body, {.before = 20});
        for (const QString& more : {row.effect.detail, row.effect.model})
            if (!more.isEmpty())
                flow.text(more, style.caption, {.before = 10});
        for (const services::JudgedBy& judged : row.judgements) {
            const ActionJudgement& one = judged.judgement;
            flow.runs({{context.say(u"trend.verdict."_s + toId(one.verdict)), style.strong},
                       {u" · "_s + context.say.date(one.at.toLocalTime().date()), style.caption}},
                      {.before = 30, .keepNext = true});
            flow.text(one.words, style.body, {.before = 10});
        }
    }
}

} // namespace

void addTrend(Flow& flow, const SheetContext& context, const services::AgendaRow& row, const PackTrend& trend,
              const QPicture& chart) {
    const PrintStyle& style = context.style;
    addItemTitle(flow, context, row, trend.title, context.say(u"agenda.trend"_s));
    addChart(flow, context, trend, chart);
    flow.text(trend.sentence, style.question, {.before = 120, .keepNext = true});
    flow.text(trend.methodLine, style.caption, {.before = 40});
    addDenominator(flow, context, trend);
    if (!trend.unknown.isEmpty()) {
        addHeading(flow, context, context.say(u"trend.unknown"_s));
        for (const QString& id : trend.unknown)
            addBullet(flow, context, context.say(u"unknown."_s + id));
    }
    addStories(flow, context, trend);
    addExplanations(flow, context, trend, row.unexplained);
    addActions(flow, context, trend);
    addHeading(flow, context, context.say(u"trend.talk"_s));
    for (const QString& key : {u"trend.talk.1"_s, u"trend.talk.2"_s, u"trend.talk.3"_s})
        addBullet(flow, context, context.say(key));
}

} // namespace leertafel::ui
