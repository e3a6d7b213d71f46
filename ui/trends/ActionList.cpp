#include "ui/trends/ActionList.h"

#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/trends/JudgementForm.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

ActionList::ActionList(const Vocabulary& vocabulary, QWidget* parent)
    : ActionList(new JudgementForm, vocabulary, parent) {}

ActionList::ActionList(JudgementForm* form, const Vocabulary& vocabulary, QWidget* parent)
    : StoryRows(form, u"story.judge."_s, parent), m_vocabulary(vocabulary), m_form(form) {}

QString ActionList::formId() const { return m_form->action().text(); }

void ActionList::setActions(const QList<services::ActionRow>& actions, bool city) {
    const KeptFocus kept(this);
    if (std::none_of(actions.cbegin(), actions.cend(),
                     [this](const services::ActionRow& row) { return row.action.id == m_form->action(); }))
        m_form->leave();
    clearRows();
    for (qsizetype i = 0; i < actions.size(); ++i)
        addAction(actions.at(i), i, city);
    if (actions.isEmpty())
        rows()->addWidget(quiet(tr("No action was written down here yet.")));
    placeForm();
    kept.giveBack();
}

void ActionList::addAction(const services::ActionRow& row, qsizetype place, bool city) {
    const Intervention& action = row.action;
    const QLocale locale(language() == u"en" ? QLocale::English : QLocale::Dutch);
    const Area* area = city ? m_vocabulary.findArea(action.area) : nullptr;
    const bool inArea = area != nullptr && area->code != m_vocabulary.city().code;
    const QString where = inArea ? area->name.toHtmlEscaped() + u" · "_s : QString();
    const QString month = locale.toString(action.startedOn, u"MMMM yyyy"_s);
    rows()->addWidget(
        new TextLabel(u"<b>%1</b> · %2"_s.arg(action.title.toHtmlEscaped(), where + month), TextRole::Body));
    if (!action.expectation.isEmpty())
        rows()->addWidget(quiet(tr("Expected beforehand: %1").arg(lowerFirst(action.expectation))));
    if (!action.result.isEmpty())
        rows()->addWidget(quiet(tr("Afterwards: %1").arg(lowerFirst(action.result))));
    auto* came = new InlineMessage(InlineMessage::Kind::Info);
    came->setObjectName(u"story.effect%1"_s.arg(place));
    came->setText(row.effect.sentence.toHtmlEscaped());
    rows()->addWidget(came);
    for (const QString& more : {row.effect.detail, row.effect.model})
        if (!more.isEmpty())
            rows()->addWidget(quiet(more));
    for (const services::JudgedBy& judged : row.judgements) {
        const ActionJudgement& one = judged.judgement;
        const QString day = locale.toString(one.at.toLocalTime().date(), u"d MMMM yyyy"_s);
        rows()->addWidget(new TextLabel(
            u"%1: %2"_s.arg(judged.name, verdictWord(one.verdict)).toHtmlEscaped(), TextRole::BodyStrong));
        rows()->addWidget(quiet(u"%1 · %2"_s.arg(quoted(one.words), day)));
    }
    if (!row.canBeJudged)
        return;
    QPushButton* judge = addOpener(tr("What do you think of it?"), QString(), action.id.text(), action.title);
    connect(judge, &QPushButton::clicked, this,
            [this, id = action.id, title = action.title] { Q_EMIT judgeAsked(id, title); });
}

void ActionList::ask(const InterventionId& action) {
    if (auto* opener = findChild<QPushButton*>(openerName(action.text())); opener && opener->isEnabled())
        opener->click();
}

} // namespace leertafel::ui
