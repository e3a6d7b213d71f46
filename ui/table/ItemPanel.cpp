#include "ui/table/ItemPanel.h"

#include "core/domain/FollowUp.h"
#include "core/domain/TablePrompts.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/table/TableWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;
using services::SessionDetail;

ItemPanel::ItemPanel(services::Workspace& workspace, QWidget* parent)
    : SidePanel(parent), m_workspace(workspace), m_why(readOnlyWords(workspace)) {
    setObjectName(u"table.item"_s);
    setPreferredWidth(352);
}

void ItemPanel::showItem(const AgendaRow* row, int number, const SessionDetail& session) {
    clear();
    setDrawerHeading(row != nullptr ? tr("Item %1").arg(number) : tr("Agenda item"));
    m_held = session.session.state != SessionState::Preparing;
    if (row == nullptr) {
        QString words = tr("Choose an item to see what it still needs.");
        if (session.agenda.isEmpty())
            words = m_held ? tr("Nothing was on this agenda.")
                           : tr("Nothing on the agenda yet. Add a case, a trend or another item.");
        addSection()->addWidget(new TextLabel(words, TextRole::Body, TextLabel::Tone::Quiet));
        return;
    }
    QVBoxLayout* head = showHead(*row, number, session);
    if (m_held) {
        showHeld(*row, head);
        // A decision still waits for a step of it.
        if (row->acute)
            showActing(*row);
        showLapsed(*row);
        return;
    }
    switch (row->item.kind) {
    case AgendaKind::Case:
        if (row->acute)
            showActing(*row);
        if (!row->actFirst)
            showCase(*row);
        showLapsed(*row);
        break;
    case AgendaKind::Agreements:
        showAgreements(session);
        break;
    case AgendaKind::Trend:
    case AgendaKind::Other:
        break;
    }
    showHandling(*row);
}

QVBoxLayout* ItemPanel::showHead(const AgendaRow& row, int number, const SessionDetail& session) {
    QVBoxLayout* head = addSection();
    head->addWidget(new TextLabel(tr("Item %1").arg(number), TextRole::Caption, TextLabel::Tone::Quiet));
    auto* title = new TextLabel(unbroken(row.title), TextRole::Section);
    title->setObjectName(u"item.title"_s);
    head->addWidget(title);
    if (row.actFirst && !m_held)
        head->addWidget(
            new TextLabel(tr("First act, then learn."), TextRole::BodyStrong, TextLabel::Tone::Red));
    if ((row.item.kind == AgendaKind::Trend || row.item.kind == AgendaKind::Other) && !row.detail.isEmpty())
        head->addWidget(new TextLabel(unbroken(row.detail), TextRole::Story));
    if (row.item.kind == AgendaKind::Case) {
        if (const auto version = m_workspace.cases().version(row.item.version))
            for (const CaseField& field : version->fields)
                if (field.field.id() == u"vraag" && !field.text.isEmpty())
                    head->addWidget(new TextLabel(quoted(field.text.text()), TextRole::Story));
    }
    if (m_held || (row.missing.isEmpty() && !row.unexplained))
        return head;
    const QLocale locale(language() == u"en" ? QLocale::English : QLocale::Dutch);
    const QDate day = session.session.start.toLocalTime().date();
    head->addWidget(new TextLabel(tr("Not ready yet for %1:").arg(locale.toString(day, u"d MMMM"_s)),
                                  TextRole::BodyStrong));
    const Place at{PageId::Cases, u"case"_s, row.item.caseId.text()};
    const Place trend{PageId::Trends, u"trend"_s, row.item.theme.id() + u'|' + row.item.area.id()};
    for (const QString& id : row.missing) {
        const CanvasField* field = m_workspace.vocabulary().findField(FieldId(id));
        const QString guide = field != nullptr ? field->guide.in(language()) : QString();
        const QString words = sentenceStart(missingWord(id));
        if (row.item.kind == AgendaKind::Trend)
            addMissing(head, tr("Fewer than two cases with it"), tr("Figures alone explain nothing."),
                       tr("View"), trend);
        else if (id == u"floor")
            addMissing(head, words, tr("Is the child safe enough now?"), tr("Judge"),
                       {at.page, at.kind, at.id, id});
        else if (id == u"released")
            addMissing(head, words, tr("A colleague who changed nothing in it releases it."), tr("View"), at);
        else
            addMissing(head, words, guide, tr("Write"), {at.page, at.kind, at.id, id});
    }
    if (row.unexplained)
        addMissing(
            head, tr("Unexplained"),
            tr("Two rival explanations, each with what would refute it and what speaks for and against it, "
               "are not there yet."),
            tr("Write"), trend);
    return head;
}

void ItemPanel::addMissing(QVBoxLayout* section, const QString& words, const QString& guide,
                           const QString& button, const Place& place) {
    auto* line = new QFrame;
    line->setProperty("frame", u"line"_s);
    line->setFixedHeight(1);
    section->addWidget(line);
    auto* row = new QHBoxLayout;
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(new TextLabel(words, TextRole::BodyStrong));
    if (!guide.isEmpty())
        text->addWidget(new TextLabel(guide, TextRole::Guide, TextLabel::Tone::Quiet));
    row->addLayout(text, 1);
    auto* go = makeButton(button, ButtonKind::Small);
    go->setObjectName(u"item.missing."_s + (place.part.isEmpty() ? place.kind : place.part));
    go->setAccessibleName(button + u": "_s + words);
    connect(go, &QPushButton::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
    row->addWidget(go, 0, Qt::AlignVCenter);
    section->addLayout(row);
}

void ItemPanel::addTick(QVBoxLayout* section, const QString& words) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    row->addWidget(new IconLabel(u"dialog-ok"_s, size::smallIcon), 0, Qt::AlignTop);
    row->addWidget(new TextLabel(words, TextRole::Body, TextLabel::Tone::Quiet), 1);
    section->addLayout(row);
}

void ItemPanel::showCase(const AgendaRow& row) {
    const auto version = m_workspace.cases().version(row.item.version);
    if (!version)
        return;
    QStringList ready;
    for (const CanvasField& field : m_workspace.vocabulary().canvas())
        if (field.neededForTable && !row.missing.contains(field.id))
            ready.append(field.label.in(language()).toLower());
    // The floor as it stands now, which may have moved since the text was frozen.
    if (const auto detail = m_workspace.cases().detail(row.item.caseId);
        detail && detail->file.safety.floor != SafetyFloor::NotJudged)
        ready.append(tr("safety floor judged: %1").arg(floorWord(detail->file.safety.floor)));
    if (!row.missing.contains(u"released"_s))
        ready.append(tr("released, version %1").arg(version->number));
    if (version->attributes.familyPlanAgreed)
        ready.append(tr("the family plan is agreed"));
    if (const QStringList prompts = tablePrompts(version->attributes); !prompts.isEmpty()) {
        QVBoxLayout* asks = addSection();
        asks->addWidget(new TextLabel(tr("To ask at the table"), TextRole::Section));
        for (const QString& id : prompts) {
            auto* words = new TextLabel(
                id == u"plan"
                    ? tr("A referral is named, and no family plan is agreed. What does the family agree to?")
                    : tr("Could it be at home or nearby, with the school or a club?"),
                TextRole::Body);
            words->setObjectName(u"item.prompt."_s + id);
            asks->addWidget(words);
        }
    }
    if (ready.isEmpty())
        return;
    QVBoxLayout* section = addSection();
    section->addWidget(new TextLabel(tr("Ready"), TextRole::Section));
    for (const QString& words : std::as_const(ready))
        addTick(section, words);
}

void ItemPanel::addTrendButton(QVBoxLayout* section, const AgendaRow& row) {
    auto* look = makeButton(tr("View the trend"), ButtonKind::Small, u"office-chart-line"_s);
    look->setObjectName(u"item.trend"_s);
    const Place place{PageId::Trends, u"trend"_s, row.item.theme.id() + u'|' + row.item.area.id()};
    connect(look, &QPushButton::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
    section->addWidget(look, 0, Qt::AlignLeft);
}

void ItemPanel::showAgreements(const SessionDetail& session) {
    QVBoxLayout* section = addSection();
    section->addWidget(new TextLabel(tr("Still open"), TextRole::Section));
    if (session.openBefore.isEmpty())
        section->addWidget(new TextLabel(tr("No agreements of earlier times are open."), TextRole::Body,
                                         TextLabel::Tone::Quiet));
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    for (const Agreement& agreement : session.openBefore) {
        section->addWidget(new TextLabel(agreement.text.text(), TextRole::BodyStrong));
        QStringList second{decisionWord(agreement.decision)};
        if (!agreement.owner.isEmpty())
            second.append(word(m_workspace.vocabulary(), agreement.owner));
        if (agreement.lookOn().isValid())
            second.append(dayWord(agreement.lookOn(), today));
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(second.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet), 1);
        // A try-out is not ticked off: it asks what was seen.
        if (agreement.decision == Decision::TryOut) {
            const bool asked = followUpState(agreement, today) == FollowUpState::Decide;
            auto* decide = makeButton(asked ? tr("Decide") : tr("What came of it"), ButtonKind::Small);
            decide->setObjectName(u"item.decide."_s + agreement.id.text());
            decide->setAccessibleName(decide->text() + u": "_s + agreement.text.text());
            const Place place{PageId::Table, u"agreement"_s, agreement.id.text(), {}};
            connect(decide, &QPushButton::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
            row->addWidget(decide);
        } else {
            auto* done = new QCheckBox(tr("Finished"));
            done->setObjectName(u"item.done."_s + agreement.id.text());
            done->setAccessibleName(tr("Done: %1").arg(agreement.text.text()));
            connect(done, &QCheckBox::toggled, this,
                    [this, id = agreement.id](bool on) { Q_EMIT doneChanged(id, on); });
            holdBack(done, m_why);
            row->addWidget(done);
        }
        section->addLayout(row);
    }
}

void ItemPanel::showHeld(const AgendaRow& row, QVBoxLayout* section) {
    QStringList how{tr("%1 minutes").arg(row.item.minutes)};
    if (!row.item.reason.isEmpty())
        how.append(word(m_workspace.vocabulary(), row.item.reason.id()));
    section->addWidget(new TextLabel(how.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet));
    if (row.item.kind == AgendaKind::Trend)
        addTrendButton(section, row);
}

void ItemPanel::showHandling(const AgendaRow& row) {
    QVBoxLayout* section = addSection();
    if (row.item.kind == AgendaKind::Trend)
        addTrendButton(section, row);
    const AgendaItemId id = row.item.id;
    auto* minutes = new QSpinBox;
    minutes->setObjectName(u"item.minutes"_s);
    minutes->setRange(0, 240);
    minutes->setSingleStep(5);
    minutes->setValue(row.item.minutes);
    minutes->setSuffix(tr(" minutes"));
    minutes->setKeyboardTracking(false);
    connect(minutes, &QSpinBox::valueChanged, this,
            [this, id](int value) { Q_EMIT minutesChanged(id, value); });
    holdBack(minutes, m_why);
    section->addWidget(new FormField(tr("How long?"), {}, minutes));
    if (row.item.kind == AgendaKind::Case) {
        auto* reason = new IdCombo;
        reason->setObjectName(u"item.reason"_s);
        reason->addList(m_workspace.vocabulary().list(u"agendaReasons"_s));
        reason->setCurrentId(row.item.reason.id());
        connect(reason, &IdCombo::chosen, this,
                [this, id](const QString& chosen) { Q_EMIT reasonChanged(id, AgendaReason(chosen)); });
        holdBack(reason, m_why);
        section->addWidget(new FormField(tr("Why at this table?"), {}, reason));
    }
    auto* remove = makeButton(tr("Remove from the agenda"), ButtonKind::Small);
    remove->setObjectName(u"item.remove"_s);
    connect(remove, &QPushButton::clicked, this, [this, id] { Q_EMIT removeWanted(id); });
    holdBack(remove, m_why);
    section->addWidget(remove, 0, Qt::AlignLeft);
}

} // namespace leertafel::ui
