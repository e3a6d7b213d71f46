#include "ui/table/FollowUpView.h"

#include "core/services/Handovers.h"
#include "core/services/Workspace.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/table/OtherOpinion.h"
#include "ui/table/OutcomeForm.h"
#include "ui/table/TableWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::FollowUpRow;

namespace {

struct Board {
    Q_DECLARE_TR_FUNCTIONS(FollowUpView)
};

QString heading(FollowUpState state) {
    switch (state) {
    case FollowUpState::Decide:
        return Board::tr("Try-outs: keep, change or stop?");
    case FollowUpState::Overdue:
        return Board::tr("The day has passed");
    case FollowUpState::Due:
        return Board::tr("Due within a week");
    case FollowUpState::Running:
        return Board::tr("Still running");
    case FollowUpState::Done:
        return Board::tr("Done");
    case FollowUpState::None:
        break;
    }
    return {};
}

QString tableWords(const QString& title, QDate day, QDate today) {
    return day.isValid() ? Board::tr("table of %1").arg(dayWord(day, today)) : title;
}

} // namespace

FollowUpView::FollowUpView(PageContext context, QWidget* parent)
    : Column(parent)
    , m_workspace(context.workspace)
    , m_navigator(context.navigator)
    , m_filter(new QWidget)
    , m_function(new IdCombo)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_sections(new QVBoxLayout) {
    setObjectName(u"table.followUp"_s);
    m_function->setObjectName(u"followUp.function"_s);
    m_function->setAccessibleName(tr("Whose agreements"));
    auto* across = new QHBoxLayout(m_filter);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(new FormField(tr("Whose agreements"), {}, m_function));
    across->addStretch(1);
    connect(m_function, &IdCombo::chosen, this, &FollowUpView::refresh);
    m_message->hide();
    m_sections->setSpacing(Theme::px(space::xl));
    body()->addWidget(m_message);
    body()->addWidget(m_filter);
    body()->addLayout(m_sections);
    body()->addStretch(1);
}

void FollowUpView::fillFunctions(const QList<FollowUpRow>& rows) {
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    const QString chosen = m_function->currentId();
    QMap<QString, QString> byName;
    for (const FollowUpRow& row : rows)
        if (!row.agreement.owner.isEmpty())
            byName.insert(word(vocabulary, row.agreement.owner), row.agreement.owner);
    QStringList names = byName.keys();
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    m_function->clear();
    m_function->add({}, tr("everybody"));
    for (const QString& name : std::as_const(names))
        m_function->add(byName.value(name), name);
    m_function->setCurrentId(std::find(byName.cbegin(), byName.cend(), chosen) != byName.cend() ? chosen
                                                                                                : QString());
    m_filter->setVisible(names.size() > 1);
}

void FollowUpView::refresh() {
    const KeptFocus kept(this);
    clearLayout(m_sections);
    const auto board = m_workspace.followUps().board();
    m_message->setVisible(!board);
    if (!board)
        return m_message->setText(errorSentence(board.error()));
    fillFunctions(*board);
    addFamilies();
    addHandovers();
    const QString function = m_function->currentId();
    for (const FollowUpState state : {FollowUpState::Decide, FollowUpState::Overdue, FollowUpState::Due,
                                      FollowUpState::Running, FollowUpState::Done}) {
        QList<FollowUpRow> rows;
        for (const FollowUpRow& row : *board)
            if (row.state == state && (function.isEmpty() || row.agreement.owner == function))
                rows.append(row);
        if (!rows.isEmpty())
            addState(state, rows);
    }
    if (m_sections->count() == 0) {
        auto* empty = new EmptyState(tr("Nothing to follow up yet. What a table agrees comes here."),
                                     tr("Go to the tables"));
        empty->setPrimary();
        empty->findChild<QPushButton*>()->setObjectName(u"followUp.tables"_s);
        connect(empty, &EmptyState::activated, this, &FollowUpView::tablesWanted);
        m_sections->addWidget(empty);
    }
    kept.giveBack(m_function);
}

QVBoxLayout* FollowUpView::addSection(const QString& words, int count, const QString& name) {
    auto* section = new QWidget;
    section->setObjectName(name);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(space::s));
    head->addWidget(new TextLabel(words, TextRole::Section));
    head->addWidget(new TextLabel(QString::number(count), TextRole::Section, TextLabel::Tone::Quiet));
    head->addStretch(1);
    column->addLayout(head);
    auto* card = new Card;
    card->setAccessibleName(words);
    column->addWidget(card);
    m_sections->addWidget(section);
    return card->body();
}

void FollowUpView::addState(FollowUpState state, const QList<FollowUpRow>& rows) {
    QVBoxLayout* body = addSection(heading(state), static_cast<int>(rows.size()),
                                   u"followUp.state.%1"_s.arg(static_cast<int>(state)));
    bool first = true;
    for (const FollowUpRow& row : rows) {
        if (!first)
            body->addWidget(makeLine());
        first = false;
        body->addWidget(rowOf(row));
    }
}

QWidget* FollowUpView::rowOf(const FollowUpRow& row) {
    const Agreement& agreement = row.agreement;
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    // Now it can be seen who was right: the other opinion is heard first.
    if (row.effectAsked)
        for (const Dissent& dissent : row.dissents)
            column->addWidget(new OtherOpinion(dissent, m_workspace.vocabulary()));
    QStringList second;
    if (!agreement.owner.isEmpty())
        second.append(word(m_workspace.vocabulary(), agreement.owner));
    if (!row.about.isEmpty())
        second.append(unbroken(row.about));
    second.append(tableWords(row.sessionTitle, row.sessionDay, today));
    QStringList below{second.join(u" · "_s)};
    if (row.last)
        below.append(u"%1: %2"_s.arg(sentenceStart(outcomeWord(row.last->outcome)), row.last->seen.text()));
    const QDate when =
        row.state == FollowUpState::Done ? agreement.doneAt.toLocalTime().date() : agreement.lookOn();
    column->addLayout(across(agreement.text.text(), below, when,
                             row.state == FollowUpState::Decide ? tr("Decide") : tr("View"),
                             u"followUp.look."_s + agreement.id.text(), agreement.id));
    return line;
}

QHBoxLayout* FollowUpView::across(const QString& words, const QStringList& below, QDate when,
                                  const QString& button, const QString& name, const AgreementId& id) {
    auto* across = new QHBoxLayout;
    across->setSpacing(Theme::px(space::l));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new TextLabel(words, TextRole::BodyStrong));
    for (const QString& each : below)
        column->addWidget(new TextLabel(each, TextRole::Caption, TextLabel::Tone::Quiet));
    across->addLayout(column, 1);
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    if (when.isValid())
        across->addWidget(new TextLabel(dayWord(when, today), TextRole::Caption, TextLabel::Tone::Quiet), 0,
                          Qt::AlignVCenter);
    auto* look = makeButton(button, ButtonKind::Small);
    look->setObjectName(name);
    look->setAccessibleName(button + u": "_s + words);
    connect(look, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    across->addWidget(look, 0, Qt::AlignVCenter);
    return across;
}

void FollowUpView::addHandovers() {
    const auto rows = m_workspace.followUps().handovers().open();
    if (!rows || rows->isEmpty())
        return;
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    QVBoxLayout* body =
        addSection(tr("Warm handovers"), static_cast<int>(rows->size()), u"followUp.handovers"_s);
    bool first = true;
    for (const services::HandoverRow& each : *rows) {
        if (!first)
            body->addWidget(makeLine());
        first = false;
        QStringList open;
        for (const QString& point : each.state.open)
            open.append(lowerFirst(word(vocabulary, point)));
        QStringList about{unbroken(each.row.about)};
        about.removeAll(QString());
        about.append(tr("still to do: %1").arg(open.join(u", "_s)));
        // Only the look after six weeks is left: that is the day it waits for.
        const bool looks = open.size() == 1 && isHandoverCheck(each.state.open.constFirst());
        body->addLayout(across(each.row.agreement.text.text(), {about.join(u" · "_s)},
                               looks ? each.state.checkOn : each.row.agreement.lookOn(), tr("View"),
                               u"followUp.handover."_s + each.row.agreement.id.text(),
                               each.row.agreement.id));
    }
}

void FollowUpView::addFamilies() {
    const auto families = m_workspace.followUps().familiesToTell();
    if (!families || families->isEmpty())
        return;
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    QVBoxLayout* body = addSection(tr("Tell the family what comes of it"), static_cast<int>(families->size()),
                                   u"followUp.families"_s);
    bool first = true;
    for (const services::FamilyToTell& family : *families) {
        if (!first)
            body->addWidget(makeLine());
        first = false;
        auto* across = new QHBoxLayout;
        across->setSpacing(Theme::px(space::l));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(unbroken(family.caseTitle), TextRole::BodyStrong));
        const int decisions = family.decisions;
        words->addWidget(new TextLabel(family.caseCode + u" · "_s +
                                           tr("%n thing(s) decided", nullptr, decisions) + u" · "_s +
                                           tableWords(family.sessionTitle, family.sessionDay, today),
                                       TextRole::Caption, TextLabel::Tone::Quiet));
        across->addLayout(words, 1);
        auto* look = makeButton(tr("View"), ButtonKind::Small);
        look->setObjectName(u"followUp.family.look."_s + family.item.text());
        look->setAccessibleName(tr("View") + u": "_s + family.caseTitle);
        connect(look, &QPushButton::clicked, this, [this, id = family.first] { Q_EMIT chosen(id); });
        auto* told = makeButton(tr("I told them"), ButtonKind::Small);
        told->setObjectName(u"followUp.family.told."_s + family.item.text());
        told->setAccessibleName(tr("I told them") + u": "_s + family.caseTitle);
        connect(told, &QPushButton::clicked, this, [this, family] { tell(family); });
        holdBack(told, readOnlyWords(m_workspace));
        across->addWidget(look, 0, Qt::AlignVCenter);
        across->addWidget(told, 0, Qt::AlignVCenter);
        body->addLayout(across);
    }
}

void FollowUpView::tell(const services::FamilyToTell& family) {
    services::FollowUpService& service = m_workspace.followUps();
    const auto ids = service.tellFamily(family.item);
    if (!ids) {
        m_message->setText(errorSentence(ids.error()));
        m_message->show();
        return reveal(m_message);
    }
    m_navigator.tellDone(tr("The family knows: %1").arg(family.caseTitle),
                         [&service, told = *ids] { return service.undoTellFamily(told); });
    refresh();
}

void FollowUpView::focusFirst() {
    for (QPushButton* each : findChildren<QPushButton*>())
        if (each->isEnabled() && each->objectName().startsWith(u"followUp."_s))
            return giveFocus(each);
    m_function->setFocus(Qt::OtherFocusReason);
}

} // namespace leertafel::ui
