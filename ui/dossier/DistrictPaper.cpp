#include "ui/dossier/DistrictPaper.h"

#include "ui/dossier/Sheets.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::DistrictAction;
using services::DistrictAgreement;
using services::DistrictPicture;

namespace {

void addThemes(Flow& flow, const SheetContext& context, const DistrictPicture& picture) {
    const PrintStyle& style = context.style;
    addHeading(flow, context,
               picture.quarter.isValid() ? context.say(u"district.themes"_s).arg(picture.quarter.text())
                                         : context.say(u"district.themes.noFigures"_s));
    if (picture.standingOut.isEmpty())
        return flow.text(picture.withheld > 0 ? withheldWords(context.say, picture.withheld)
                                              : context.say(u"district.themes.none"_s),
                         style.body, {.before = 30});
    for (const services::DistrictTheme& one : picture.standingOut) {
        flow.text(context.word(one.theme.id()), style.strong, {.before = 70, .keepNext = true});
        flow.text(one.sentence, style.body, {.before = 10});
    }
    if (picture.withheld > 0)
        flow.text(withheldWords(context.say, picture.withheld), style.body, {.before = 60});
    flow.text(context.say(u"district.themes.note"_s), style.caption, {.before = 60});
}

void addAction(Flow& flow, const SheetContext& context, const DistrictAction& row) {
    const PrintStyle& style = context.style;
    QString when = u" · "_s + context.say.locale().toString(row.action.startedOn, u"MMMM yyyy"_s);
    if (row.inCity)
        when += u" · "_s + context.say(u"district.inCity"_s);
    flow.runs({{row.action.title, style.strong}, {when, style.body}}, {.before = 70, .keepNext = true});
    if (!row.action.expectation.isEmpty())
        flow.text(context.say(u"trend.expectation"_s).arg(row.action.expectation), style.caption,
                  {.before = 10});
    for (const services::DistrictEffect& effect : row.effects)
        flow.runs({{context.word(effect.theme.id()) + u": "_s, style.captionStrong},
                   {effect.words.sentence, style.body}},
                  {.before = 20});
    for (const ActionJudgement& one : row.judgements) {
        flow.runs({{context.say(u"trend.verdict."_s + toId(one.verdict)), style.captionStrong},
                   {u" · "_s + context.say.date(one.at.toLocalTime().date()), style.caption}},
                  {.before = 20, .keepNext = true});
        flow.text(one.words, style.body, {.before = 10});
    }
}

void addCases(Flow& flow, const SheetContext& context, const DistrictPicture& picture) {
    const PrintStyle& style = context.style;
    addHeading(flow, context, context.say(u"district.cases"_s));
    if (picture.cases.isEmpty())
        return flow.text(context.say(u"district.cases.none"_s), style.body, {.before = 30});
    QString note = picture.casesInAll == 1 ? context.say(u"trend.stories.note.one"_s)
                                           : context.say(u"trend.stories.note"_s).arg(picture.casesInAll);
    if (picture.casesInAll > picture.cases.size())
        note += u' ' + context.say(u"district.cases.newest"_s)
                           .arg(QString::number(picture.cases.size()), QString::number(picture.casesInAll));
    flow.text(note, style.caption, {.before = 20, .keepNext = true});
    for (const services::CaseRow& row : picture.cases) {
        QStringList second{row.code.text()};
        for (const ThemeId& theme : row.themes)
            second.append(context.word(theme.id()));
        flow.runs({{row.title + u"  "_s, style.strong}, {second.join(u" · "_s), style.caption}},
                  {.before = 50});
    }
}

void addAgreements(Flow& flow, const SheetContext& context, const QList<DistrictAgreement>& agreements) {
    const PrintStyle& style = context.style;
    addHeading(flow, context, context.say(u"district.agreements"_s));
    if (agreements.isEmpty())
        return flow.text(context.say(u"district.agreements.none"_s), style.body, {.before = 30});
    QList<QList<Cell>> rows;
    for (const DistrictAgreement& row : agreements) {
        const Agreement& agreement = row.agreement;
        QStringList second{decisionWords(context, agreement.decision)};
        if (agreement.done)
            second.append(context.say(u"report.done"_s));
        if (!row.about.isEmpty())
            second.append(row.about);
        Cell what{{{agreement.text.text(), style.body}, {second.join(u" · "_s), style.caption}}};
        TextStyle plum = style.body;
        plum.colour = style.colours.plum;
        for (const Dissent& dissent : row.dissents)
            what.paragraphs.append(
                {u"%1: %2"_s.arg(context.say(u"report.dissent"_s).arg(context.word(dissent.function)),
                                 dissent.words.text()),
                 plum});
        rows.append({{{{context.say.date(row.on), style.body}}},
                     what,
                     {{{context.word(agreement.owner), style.body}}}});
    }
    flow.table({context.say(u"district.agreements.on"_s), context.say(u"agreements.what"_s),
                context.say(u"agreements.owner"_s)},
               rows, {0.2, 0.55, 0.25}, style, 60);
}

void addContacts(Flow& flow, const SheetContext& context, const DistrictPicture& picture) {
    if (picture.contacts.isEmpty() && picture.teams.isEmpty())
        return;
    const PrintStyle& style = context.style;
    addHeading(flow, context, context.say(u"district.contacts"_s));
    for (const Team& team : picture.teams)
        flow.text(team.name, style.strong, {.before = 30});
    for (const Organisation& each : picture.contacts) {
        QStringList functions;
        for (const QString& function : each.contactFunctions)
            functions.append(context.word(function));
        flow.runs({{each.name + u": "_s, style.strong}, {functions.join(u", "_s), style.body}},
                  {.before = 30});
    }
}

void addLearned(Flow& flow, const SheetContext& context, const DistrictPicture& picture) {
    if (picture.lessons.isEmpty() && picture.maxims.isEmpty())
        return;
    addHeading(flow, context, context.say(u"district.learned"_s));
    for (const services::MaximRow& row : picture.maxims)
        addBullet(flow, context, row.maxim.text.text());
    for (const services::LessonRow& row : picture.lessons)
        addBullet(flow, context, row.lesson.text.text());
}

} // namespace

QString withheldWords(const PackWords& words, int themes) {
    return themes == 1 ? words(u"district.themes.withheld.one"_s)
                       : words(u"district.themes.withheld"_s).arg(themes);
}

Result<PaperPages> districtPaper(const DistrictPicture& picture, const Vocabulary& vocabulary,
                                 const QString& language, const QDateTime& made) {
    const auto words = PackWords::load(language);
    if (!words)
        return fail(words.error());
    PaperPages pages;
    const services::Pack none;
    const SheetContext context{none, vocabulary, *words, pages.style};
    const QString day = words->date(made.toLocalTime().date());
    pages.title = context.say(u"district.title"_s);
    pages.head = u"%1 · %2 · %3"_s.arg(pages.title, context.word(picture.area.id()), day);
    pages.foot = context.say(u"district.foot"_s);
    pages.pageOf = context.say(u"page.of"_s);
    Flow flow(paper::textWidth);
    flow.beginPage({});
    flow.text(pages.title, pages.style.body, {.keepNext = true});
    flow.text(context.word(picture.area.id()), pages.style.cover, {.before = 20, .keepNext = true});
    flow.text(context.say(u"cover.made"_s).arg(day), pages.style.caption, {.before = 30});
    addThemes(flow, context, picture);
    addHeading(flow, context, context.say(u"district.actions"_s));
    if (picture.actions.isEmpty())
        flow.text(context.say(u"district.actions.none"_s), pages.style.body, {.before = 30});
    for (const DistrictAction& row : picture.actions)
        addAction(flow, context, row);
    addAgreements(flow, context, picture.agreements);
    addCases(flow, context, picture);
    addLearned(flow, context, picture);
    addContacts(flow, context, picture);
    pages.placed = paginate(flow.take(), paper::textHeight);
    return pages;
}

} // namespace leertafel::ui
