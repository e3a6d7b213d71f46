#include "ui/dossier/Sheets.h"

#include "core/domain/TablePrompts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

const QString questionField = u"vraag"_s;

QString trackWords(const SheetContext& context, const CaseAttributes& attributes) {
    const auto one = [&context](Track track) {
        return context.say(u"case.track.one"_s).arg(static_cast<int>(track));
    };
    if (attributes.trackBefore == Track::None || attributes.trackBefore == attributes.trackAfter)
        return attributes.trackAfter == Track::None ? QString() : one(attributes.trackAfter);
    if (attributes.trackAfter == Track::None)
        return one(attributes.trackBefore);
    return context.say(u"case.track.move"_s).arg(one(attributes.trackBefore), one(attributes.trackAfter));
}

/// Chosen attributes as pairs of label and words; what was not chosen is left out.
QList<QPair<QString, QString>> facts(const SheetContext& context, const CaseAttributes& attributes,
                                     const QString& block) {
    QList<QPair<QString, QString>> pairs;
    const auto add = [&pairs, &context](const QString& key, const QString& words) {
        if (!words.isEmpty())
            pairs.append({context.say(key), words});
    };
    const auto chosen = [&context](const auto& term) {
        return term.isEmpty() ? QString() : context.word(term.id());
    };
    const auto all = [&context](const auto& terms) {
        QStringList words;
        for (const auto& term : terms)
            words.append(context.word(term.id()));
        return words.join(u", "_s);
    };
    add(u"case.area"_s, chosen(attributes.area));
    add(u"case.quarter"_s, attributes.quarter.isValid() ? attributes.quarter.text() : QString());
    add(u"case.age"_s, chosen(attributes.ageBand));
    add(u"case.household"_s, chosen(attributes.household));
    add(u"case.arrival"_s, chosen(attributes.arrival));
    add(u"case.referrer"_s, chosen(attributes.referrer));
    add(u"case.track"_s, trackWords(context, attributes));
    add(u"case.help"_s, chosen(attributes.helpStep));
    add(u"case.signal"_s, chosen(attributes.signalType));
    add(u"case.block"_s, block);
    add(u"case.plan"_s, context.say(attributes.familyPlanAgreed ? u"case.plan.yes"_s : u"case.plan.no"_s));
    add(u"case.themes"_s, all(attributes.themes));
    add(u"case.principles"_s, all(attributes.principles));
    return pairs;
}

void addFacts(Flow& flow, const SheetContext& context, const CaseAttributes& attributes,
              const QString& block) {
    const auto pairs = facts(context, attributes, block);
    const PrintStyle& style = context.style;
    for (qsizetype i = 0; i < pairs.size(); i += 2) {
        QList<Cell> cells;
        for (qsizetype j = i; j < i + 2; ++j) {
            const bool there = j < pairs.size();
            cells.append({{{there ? pairs[j].first : QString(), style.caption}}});
            cells.append({{{there ? pairs[j].second : QString(), style.captionStrong}}});
        }
        flow.row(cells, {0.17, 0.33, 0.17, 0.33}, i == 0 ? 150 : 25, i + 2 < pairs.size());
    }
}

void addField(Flow& flow, const SheetContext& context, const CanvasField& field, const CaseField& content) {
    const PrintStyle& style = context.style;
    flow.text(field.label.in(context.say.language()), style.label, {.before = 190, .keepNext = true});
    const bool labelled =
        field.labelled && std::any_of(content.labels.cbegin(), content.labels.cend(),
                                      [](ParagraphLabel label) { return label != ParagraphLabel::None; });
    const QStringList paragraphs = content.text.text().split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs[i].trimmed().isEmpty())
            continue;
        TextPlace place{.before = i == 0 ? 20.0 : 70.0};
        if (labelled) {
            place.indent = 480;
            const ParagraphLabel label = content.labels.value(i, ParagraphLabel::None);
            if (label != ParagraphLabel::None)
                place.aside = context.say(u"label."_s + toId(label));
            place.asideStyle = style.caption;
        }
        flow.text(paragraphs[i], style.story, place);
    }
}

} // namespace

void addCase(Flow& flow, const SheetContext& context, const services::AgendaRow& row,
             const services::PackCase& content) {
    const CaseVersion& version = content.version;
    const PrintStyle& style = context.style;
    QStringList detail{content.code.text(), context.say(u"case.version"_s).arg(version.number)};
    if (!content.authorName.isEmpty())
        detail.append(context.say(u"case.author"_s).arg(content.authorName));
    addItemTitle(flow, context, row, version.title.text(), detail.join(u" · "_s));
    if (!row.item.reason.isEmpty())
        flow.runs({{context.say(u"case.reason"_s) + u": "_s, style.caption},
                   {context.word(row.item.reason.id()), style.captionStrong}},
                  {.before = 15, .indent = 380, .keepNext = true});

    for (const CaseField& field : version.fields) {
        if (field.field.id() != questionField)
            continue;
        TextPlace box{.before = 200,
                      .keepNext = true,
                      .ground = style.colours.accentSoft,
                      .bar = style.colours.accent,
                      .boxTop = true};
        flow.text(context.say(u"case.question"_s), style.label, box);
        box.before = 0;
        box.keepNext = false;
        box.boxTop = false;
        box.boxBottom = true;
        flow.text(field.text.text(), style.question, box);
    }

    const bool unsafe = content.floor == SafetyFloor::AcuteOrStructural;
    TextStyle floorStyle = style.strong;
    if (unsafe)
        floorStyle.colour = style.colours.red;
    flow.runs({{context.say(u"case.floor"_s) + u": "_s, style.body},
               {context.say(u"floor."_s + toId(content.floor)), floorStyle}},
              {.before = 170});
    if (!version.floorReason.isEmpty())
        flow.text(version.floorReason.text(), style.story, {.before = 20});
    addFacts(flow, context, version.attributes, content.block);
    for (const QString& id : tablePrompts(version.attributes))
        flow.text(context.say(u"case.prompt."_s + id), style.strong, {.before = 60});
    addChanges(flow, context, content);

    for (const CanvasField& field : context.vocabulary.canvas()) {
        if (field.id == questionField)
            continue;
        for (const CaseField& filled : version.fields)
            if (filled.field.id() == field.id && !filled.text.isEmpty())
                addField(flow, context, field, filled);
    }
    addPlainPage(flow, context, row, content);
}

} // namespace leertafel::ui
