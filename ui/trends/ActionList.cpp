#include "ui/trends/ActionList.h"

#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/trends/JudgementForm.h"

#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

TextLabel* quiet(const QString& words) {
    auto* label = new TextLabel(words, TextRole::Caption, TextLabel::Tone::Quiet);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ActionList::ActionList(const Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent), m_vocabulary(vocabulary), m_rows(new QVBoxLayout), m_form(new JudgementForm) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    m_rows->setSpacing(Theme::px(space::s));
    column->addLayout(m_rows);
    m_form->hide();
    column->addWidget(m_form);
}

void ActionList::setActions(const QList<services::ActionRow>& actions, bool city) {
    const KeptFocus kept(this);
    clearLayout(m_rows);
    for (qsizetype i = 0; i < actions.size(); ++i)
        addAction(actions.at(i), i, city);
    if (actions.isEmpty())
        m_rows->addWidget(quiet(tr("No action was written down here yet.")));
    kept.giveBack();
}

void ActionList::addAction(const services::ActionRow& row, qsizetype place, bool city) {
    const Intervention& action = row.action;
    const QLocale locale(language() == u"en" ? QLocale::English : QLocale::Dutch);
    const Area* area = city ? m_vocabulary.findArea(action.area) : nullptr;
    const bool inArea = area != nullptr && area->code != m_vocabulary.city().code;
    const QString where = inArea ? area->name.toHtmlEscaped() + u" · "_s : QString();
    const QString month = locale.toString(action.startedOn, u"MMMM yyyy"_s);
    m_rows->addWidget(
        new TextLabel(u"<b>%1</b> · %2"_s.arg(action.title.toHtmlEscaped(), where + month), TextRole::Body));
    if (!action.expectation.isEmpty())
        m_rows->addWidget(quiet(tr("Expected beforehand: %1").arg(lowerFirst(action.expectation))));
    if (!action.result.isEmpty())
        m_rows->addWidget(quiet(tr("Afterwards: %1").arg(lowerFirst(action.result))));
    auto* came = new InlineMessage(InlineMessage::Kind::Info);
    came->setObjectName(u"story.effect%1"_s.arg(place));
    came->setText(row.effect.sentence.toHtmlEscaped());
    m_rows->addWidget(came);
    for (const QString& more : {row.effect.detail, row.effect.model})
        if (!more.isEmpty())
            m_rows->addWidget(quiet(more));
    for (const services::JudgedBy& judged : row.judgements) {
        const ActionJudgement& one = judged.judgement;
        const QString day = locale.toString(one.at.toLocalTime().date(), u"d MMMM yyyy"_s);
        m_rows->addWidget(new TextLabel(
            u"%1: %2"_s.arg(judged.name, verdictWord(one.verdict)).toHtmlEscaped(), TextRole::BodyStrong));
        m_rows->addWidget(quiet(u"%1 · %2"_s.arg(quoted(one.words), day)));
    }
    if (!row.canBeJudged)
        return;
    auto* judge = makeButton(tr("What do you think of it?"), ButtonKind::Small);
    judge->setObjectName(judgeButtonName(action.id));
    judge->setAccessibleDescription(action.title);
    ui::holdBack(judge, m_why);
    connect(judge, &QPushButton::clicked, this,
            [this, id = action.id, title = action.title] { Q_EMIT judgeAsked(id, title); });
    m_rows->addWidget(judge, 0, Qt::AlignLeft);
}

QString ActionList::judgeButtonName(const InterventionId& action) const {
    return u"story.judge."_s + action.text();
}

void ActionList::ask(const InterventionId& action) {
    if (auto* opener = findChild<QPushButton*>(judgeButtonName(action)); opener && opener->isEnabled())
        opener->click();
}

void ActionList::holdBack(const QString& why) {
    m_why = why;
    ui::holdBack(m_form, why);
    const auto buttons = findChildren<QPushButton*>(QRegularExpression(u"^story\\.judge\\."_s));
    for (QPushButton* button : buttons)
        ui::holdBack(button, why);
}

void ActionList::closeForm() {
    m_form->hide();
    if (auto* opener = findChild<QPushButton*>(judgeButtonName(m_form->action())))
        opener->setFocus(Qt::OtherFocusReason);
}

} // namespace leertafel::ui
