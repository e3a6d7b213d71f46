// What a case says now beside what it said on an earlier table, and the same case in few words.
#include "ui/common/WordDiff.h"
#include "ui/dossier/Sheets.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

QString textOf(const CaseVersion& version, const QString& field) {
    for (const CaseField& each : version.fields)
        if (each.field.id() == field)
            return each.text.text();
    return {};
}

/// Words that were taken away may have been taken away because they point to somebody: paper tells that
/// something went, never what.
QString gapFor(const QString& removed) {
    if (removed.trimmed().isEmpty())
        return QString(removed).replace(u'\n', u' ');
    return (removed[0].isSpace() ? u" "_s : QString()) + u"[…]"_s +
           (removed.back().isSpace() ? u" "_s : QString());
}

/// A comparison in paragraphs; what was taken away holds no new one.
QList<QList<DiffPart>> paragraphsOf(const QString& before, const QString& after) {
    QList<QList<DiffPart>> paragraphs{{}};
    const auto parts = wordDiff(before, after);
    for (const DiffPart& part : parts) {
        if (part.kind == DiffPart::Kind::Removed) {
            paragraphs.last().append({part.kind, gapFor(part.text)});
            continue;
        }
        const QStringList lines = part.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                paragraphs.append(QList<DiffPart>());
            if (!lines[i].isEmpty())
                paragraphs.last().append({part.kind, lines[i]});
        }
    }
    return paragraphs;
}

bool isSame(const QList<DiffPart>& paragraph) {
    return std::all_of(paragraph.begin(), paragraph.end(), [](const DiffPart& part) {
        return part.kind == DiffPart::Kind::Same || part.text.trimmed().isEmpty();
    });
}

/// Shape tells it as well as colour.
TextStyle styleOf(const PrintStyle& style, DiffPart::Kind kind) {
    TextStyle shown = style.story;
    if (kind == DiffPart::Kind::Added) {
        shown.font.setUnderline(true);
        shown.colour = style.colours.accent;
    } else if (kind == DiffPart::Kind::Removed) {
        shown.colour = style.colours.ink2;
    }
    return shown;
}

bool addChangesOf(Flow& flow, const SheetContext& context, const QString& label, const QString& before,
                  const QString& after) {
    bool any = false;
    const auto paragraphs = paragraphsOf(before, after);
    for (const QList<DiffPart>& paragraph : paragraphs) {
        if (isSame(paragraph))
            continue;
        if (!any)
            flow.text(label, context.style.label, {.before = 150, .keepNext = true});
        any = true;
        QList<Run> runs;
        for (const DiffPart& part : paragraph) {
            // Old and new words side by side are still words apart.
            const bool touches = !runs.isEmpty() && part.kind == DiffPart::Kind::Added &&
                                 !runs.last().text.endsWith(u' ') && !part.text.startsWith(u' ');
            if (touches)
                runs.append({u" "_s, context.style.story});
            runs.append({part.text, styleOf(context.style, part.kind)});
        }
        flow.runs(runs, {.before = 30});
    }
    return any;
}

QStringList sentencesOf(const QString& text) {
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (const QString sentence = text.mid(from, to - from).simplified(); !sentence.isEmpty())
            sentences.append(sentence);
        from = to;
    }
    return sentences;
}

} // namespace

void addChanges(Flow& flow, const SheetContext& context, const services::PackCase& content) {
    if (!content.before)
        return;
    const PrintStyle& style = context.style;
    const QString day = context.say.date(content.beforeOn);
    addHeading(flow, context, context.say(u"changes.title"_s).arg(day));
    bool any = false;
    if (content.before->id != content.version.id) {
        const QString language = context.say.language();
        any = addChangesOf(flow, context, context.say(u"changes.caseTitle"_s), content.before->title.text(),
                           content.version.title.text());
        for (const CanvasField& field : context.vocabulary.canvas())
            if (addChangesOf(flow, context, field.label.in(language), textOf(*content.before, field.id),
                             textOf(content.version, field.id)))
                any = true;
    }
    if (!any)
        return flow.text(context.say(u"changes.none"_s), style.body, {.before = 30});
    flow.text(context.say(u"changes.legend"_s), style.caption, {.before = 60});
}

void addPlainPage(Flow& flow, const SheetContext& context, const services::AgendaRow& row,
                  const services::PackCase& content) {
    const PrintStyle& style = context.style;
    const QString title = context.say(u"plain.title"_s);
    bool begun = false;
    for (const QString& field : {u"stem"_s, u"gezin"_s, u"werkt"_s, u"vraag"_s}) {
        const QStringList sentences = sentencesOf(textOf(content.version, field));
        if (sentences.isEmpty())
            continue;
        if (!begun) {
            flow.beginPage(QString::number(row.item.position) + u"  "_s + title);
            flow.text(content.version.title.text(), style.title, {.keepNext = true});
            flow.text(title, style.caption, {.before = 20, .keepNext = true});
        }
        begun = true;
        addHeading(flow, context, context.say(u"plain."_s + field));
        for (const QString& sentence : sentences)
            flow.text(sentence, style.question,
                      {.before = 50, .indent = 200, .aside = u"–"_s, .asideStyle = style.question});
    }
}

} // namespace leertafel::ui
