#include "ui/table/RoomWords.h"

#include "core/services/BlockLedger.h"
#include "core/services/CaseService.h"
#include "core/services/TrendService.h"
#include "ui/common/Labels.h"
#include "ui/table/TableWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

using Kind = RoomView::Line::Kind;

struct Room {
    Q_DECLARE_TR_FUNCTIONS(Room)
};

QString textOf(const CaseVersion& version, const QString& field) {
    for (const CaseField& each : version.fields)
        if (each.field.id() == field)
            return each.text.text();
    return {};
}

void addField(RoomView& view, const services::Workspace& workspace, const CaseVersion& version,
              const QString& id) {
    const QString words = textOf(version, id);
    const CanvasField* field = workspace.vocabulary().findField(FieldId(id));
    if (words.trimmed().isEmpty() || field == nullptr)
        return;
    view.lines.append({field->label.in(language()), Kind::Quiet});
    for (const QString& paragraph : words.split(u'\n', Qt::SkipEmptyParts))
        view.lines.append({paragraph, Kind::Story});
}

/// What was labelled a fact; where nothing was, everything.
QStringList factsOf(const CaseVersion& version) {
    QStringList facts, all;
    for (const CaseField& field : version.fields) {
        if (field.field.id() != u"situatie"_s)
            continue;
        const QStringList paragraphs = field.text.text().split(u'\n');
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs[i].trimmed().isEmpty())
                continue;
            all.append(paragraphs[i]);
            if (field.labels.value(i, ParagraphLabel::None) == ParagraphLabel::Fact)
                facts.append(paragraphs[i]);
        }
    }
    return facts.isEmpty() ? all : facts;
}

void fillCase(RoomView& view, services::Workspace& workspace, const services::AgendaRow& row,
              TablePart part) {
    const auto version = workspace.cases().version(row.item.version);
    if (!version) {
        view.question = row.title;
        return;
    }
    const QString asked = textOf(*version, u"vraag"_s);
    view.question = asked.isEmpty() ? row.title : asked;
    switch (part) {
    case TablePart::Bring:
        view.lines.append({row.title, Kind::InHand});
        return addField(view, workspace, *version, u"leervraag"_s);
    case TablePart::Facts:
        view.question.clear();
        for (const QString& fact : factsOf(*version))
            view.lines.append({fact, Kind::Story});
        return;
    case TablePart::Questions:
        view.question.clear();
        for (const QString& id : {u"stem"_s, u"gezin"_s, u"geprobeerd"_s, u"werkt"_s})
            addField(view, workspace, *version, id);
        return;
    case TablePart::Block:
        if (!version->attributes.signalType.isEmpty())
            view.lines.append(
                {sentenceStart(word(workspace.vocabulary(), version->attributes.signalType.id())),
                 Kind::InHand});
        if (const QString block = workspace.blocks().nameOf(version->attributes.block); !block.isEmpty())
            view.lines.append({block, Kind::Story});
        return addField(view, workspace, *version, u"knelpunt"_s);
    default:
        return;
    }
}

void fillTrend(RoomView& view, services::Workspace& workspace, const services::SessionDetail& session,
               const services::AgendaRow& row, TablePart part) {
    view.question = unbroken(row.title);
    if (part == TablePart::Figures && !row.detail.isEmpty())
        view.lines.append({unbroken(row.detail), Kind::Story});
    if (part != TablePart::Stories && part != TablePart::Rivals)
        return;
    const QDate day = session.session.start.isValid() ? session.session.start.toLocalTime().date()
                                                      : workspace.clock().now().toLocalTime().date();
    constexpr int quartersBack = 7;
    const Quarter now = Quarter::of(day);
    const auto story = workspace.trends().story(row.item.theme, row.item.area, now.plus(-quartersBack), now);
    if (!story)
        return;
    if (part == TablePart::Stories) {
        for (const services::CaseRow& each : story->cases)
            view.lines.append({each.code.text() + u" · "_s + each.title, Kind::Story});
        if (story->cases.isEmpty())
            view.lines.append({Room::tr("No released cases with it yet."), Kind::Quiet});
        return;
    }
    for (const Explanation& each : story->explanations) {
        view.lines.append({each.text, Kind::Story});
        for (const Stance stance : {Stance::For, Stance::Against})
            for (const Argument& argument : each.arguments)
                if (argument.stance == stance)
                    view.lines.append({(stance == Stance::For ? Room::tr("For: %1") : Room::tr("Against: %1"))
                                           .arg(argument.text),
                                       Kind::Quiet});
    }
    if (story->explanations.isEmpty())
        view.lines.append({Room::tr("Nobody has written down yet why this happens."), Kind::Quiet});
}

} // namespace

QString partWord(TablePart part) {
    switch (part) {
    case TablePart::Bring:
        return Room::tr("What is brought in");
    case TablePart::Facts:
        return Room::tr("Facts");
    case TablePart::Questions:
        return Room::tr("Questions");
    case TablePart::Block:
        return Room::tr("What is in the way");
    case TablePart::Figures:
        return Room::tr("The figures");
    case TablePart::Stories:
        return Room::tr("The cases behind it");
    case TablePart::Rivals:
        return Room::tr("Explanations");
    case TablePart::FollowUp:
        return Room::tr("What came of it");
    case TablePart::Talk:
        return Room::tr("Talk");
    case TablePart::Options:
        return Room::tr("Options");
    case TablePart::Decision:
        return Room::tr("Decision");
    }
    return {};
}

QString partGuide(TablePart part) {
    switch (part) {
    case TablePart::Facts:
        return Room::tr("Only what somebody saw or heard.");
    case TablePart::Questions:
        return Room::tr("Ask about what you cannot see yet; no advice.");
    case TablePart::Block:
        return Room::tr("Which rule or boundary is in the way?");
    case TablePart::Figures:
        return Room::tr("What was counted, and what do we not know?");
    case TablePart::Rivals:
        return Room::tr("What else could explain this?");
    case TablePart::Options:
        return Room::tr("What could we do? And what can the neighbourhood do?");
    default:
        return {};
    }
}

QString roomDay(QDate day) {
    return QLocale(language() == u"en" ? QLocale::English : QLocale::Dutch).toString(day, u"d MMMM"_s);
}

QString clockWords(int secondsLeft) {
    const int seconds = std::abs(secondsLeft);
    return u"%1%2:%3"_s.arg(secondsLeft < 0 ? u"+"_s : QString())
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void fillActFirst(RoomView& view, const Vocabulary& vocabulary) {
    view.question = Room::tr("First act, then learn.");
    view.guide = Room::tr("Which step of the reporting code was taken, and when?");
    int number = 0;
    for (const Entry& step : vocabulary.list(u"meldcodeSteps"_s))
        view.lines.append(
            {u"%1. %2"_s.arg(++number).arg(step.label.in(language())), RoomView::Line::Kind::Story});
}

void fillPart(RoomView& view, services::Workspace& workspace, const services::SessionDetail& session,
              const services::AgendaRow& row, TablePart part) {
    view.guide = partGuide(part);
    switch (row.item.kind) {
    case AgendaKind::Case:
        return fillCase(view, workspace, row, part);
    case AgendaKind::Trend:
        return fillTrend(view, workspace, session, row, part);
    case AgendaKind::Agreements:
        return; // one after the other, by who runs the table
    case AgendaKind::Other:
        view.question = row.title;
        if (!row.detail.isEmpty())
            view.lines.append({unbroken(row.detail), Kind::Story});
    }
}

} // namespace leertafel::ui
