#include "ui/trends/StoryPanel.h"

#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/trends/ActionForm.h"
#include "ui/trends/ActionList.h"
#include "ui/trends/ArgumentForm.h"
#include "ui/trends/ExplanationForm.h"
#include "ui/trends/ExplanationList.h"
#include "ui/trends/JudgementForm.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr int casesAtFirst = 3;
} // namespace

StoryPanel::StoryPanel(const Vocabulary& vocabulary, QDate today, QWidget* parent)
    : SidePanel(parent)
    , m_vocabulary(vocabulary)
    , m_heading(new TextLabel({}, TextRole::Section))
    , m_note(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_cases(new QVBoxLayout)
    , m_unexplained(new Chip(tr("? unexplained"), Chip::Look::OchreDashed))
    , m_explanations(new ExplanationList)
    , m_explanationForm(new ExplanationForm)
    , m_explanationButtons(new QWidget)
    , m_actionHeading(new TextLabel({}, TextRole::Section))
    , m_actions(new ActionList(vocabulary))
    , m_actionForm(new ActionForm(today))
    , m_addExplanation(makeButton(tr("Explanation"), ButtonKind::Small, u"list-add"_s))
    , m_addAction(makeButton(tr("Action"), ButtonKind::Small, u"list-add"_s)) {
    setPreferredWidth(368);
    setObjectName(u"trends.story"_s);

    QVBoxLayout* story = addSection();
    m_heading->setObjectName(u"story.heading"_s);
    story->addWidget(m_heading);
    story->addWidget(m_note);
    m_cases->setSpacing(Theme::px(space::s));
    story->addLayout(m_cases);

    QVBoxLayout* why = addSection();
    auto* whyHeading = new QHBoxLayout;
    whyHeading->addWidget(new TextLabel(tr("Possible explanations"), TextRole::Section), 1);
    m_unexplained->setObjectName(u"story.unexplained"_s);
    whyHeading->addWidget(m_unexplained, 0, Qt::AlignVCenter);
    why->addLayout(whyHeading);
    why->addWidget(m_explanations);
    connect(m_explanations->form(), &ArgumentForm::cancelled, this, [this] {
        Q_EMIT argumentGivenUp();
        closeArgument();
    });
    auto* row = new QHBoxLayout(m_explanationButtons);
    row->setContentsMargins(0, 0, 0, 0);
    m_addExplanation->setObjectName(u"story.addExplanation"_s);
    row->addWidget(m_addExplanation);
    row->addStretch(1);
    why->addWidget(m_explanationButtons);
    m_explanationForm->hide();
    why->addWidget(m_explanationForm);
    connect(m_addExplanation, &QPushButton::clicked, this, [this] {
        m_explanationButtons->hide();
        m_explanationForm->begin();
        bringIntoView(m_explanationForm);
    });
    connect(m_explanationForm, &ExplanationForm::cancelled, this, [this] {
        Q_EMIT explanationGivenUp(); // its words are still there
        m_explanationForm->clear();
        closeExplanation();
    });

    QVBoxLayout* done = addSection();
    done->addWidget(m_actionHeading);
    done->addWidget(m_actions);
    connect(m_actions->form(), &JudgementForm::cancelled, this, [this] {
        Q_EMIT judgementGivenUp();
        closeJudgement();
    });
    m_addAction->setObjectName(u"story.addAction"_s);
    done->addWidget(m_addAction, 0, Qt::AlignLeft);
    m_actionForm->hide();
    done->addWidget(m_actionForm);
    connect(m_addAction, &QPushButton::clicked, this, [this] {
        m_addAction->hide();
        m_actionForm->begin();
        bringIntoView(m_actionForm);
    });
    connect(m_actionForm, &ActionForm::cancelled, this, [this] {
        Q_EMIT actionGivenUp();
        m_actionForm->clear();
        closeAction();
    });
}

void StoryPanel::setStory(const services::TrendStory& story, Quarter from, Quarter to, bool flagged,
                          bool city) {
    if (from != m_from || to != m_to)
        m_all = false;
    m_story = story;
    m_from = from;
    m_to = to;
    m_city = city;
    m_actionHeading->setText(city ? tr("Actions in the city") : tr("Actions in this area"));
    const KeptFocus kept(this);
    fillCases();
    setDrawerHeading(m_heading->text());
    // Chance needs no explanation.
    m_explanations->setExplanations(story.explanations, flagged);
    m_unexplained->setVisible(m_explanations->asks());
    m_actions->setActions(story.actions, city);
    kept.giveBack();
}

QWidget* StoryPanel::line() {
    auto* rule = new QFrame;
    rule->setProperty("frame", u"line"_s);
    rule->setFixedHeight(1);
    return rule;
}

QWidget* StoryPanel::caseRow(const services::CaseRow& row) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::xs));
    TextLabel* link = makeLink(row.title);
    link->setObjectName(u"story.case."_s + row.code.text());
    connect(link, &QLabel::linkActivated, this, [this, id = row.id] { Q_EMIT caseChosen(id); });
    column->addWidget(link);
    QStringList second{row.code.text()};
    if (!row.ageBand.isEmpty())
        second.append(word(m_vocabulary, row.ageBand.id()));
    second.append(row.quarter >= m_from && row.quarter <= m_to
                      ? tr("same theme and quarter")
                      : tr("same theme, %1").arg(row.quarter.text()));
    column->addWidget(new TextLabel(second.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet));
    return box;
}

void StoryPanel::fillCases() {
    clearLayout(m_cases);
    const QString period = m_from == m_to ? m_from.text() : tr("%1 to %2").arg(m_from.text(), m_to.text());
    const bool ofPeriod =
        m_story.cases.isEmpty() ||
        std::any_of(m_story.cases.cbegin(), m_story.cases.cend(), [this](const services::CaseRow& row) {
            return row.quarter >= m_from && row.quarter <= m_to;
        });
    m_heading->setText(!m_from.isValid() ? tr("The story")
                       : ofPeriod        ? tr("The story with %1").arg(period)
                                         : tr("The story with this theme"));
    const int inAll = m_story.casesInAll;
    m_note->setText(inAll == 0
                        ? (m_city ? tr("No released cases on this theme in the city yet. A case comes here "
                                       "once a colleague has released it.")
                                  : tr("No released cases on this theme in this area yet. A case comes here "
                                       "once a colleague has released it."))
                        : tr("%n released case(s), chosen to learn from. Not a count.", nullptr, inAll));
    const qsizetype shown =
        m_all ? m_story.cases.size() : qMin(qsizetype(casesAtFirst), m_story.cases.size());
    for (const services::CaseRow& row : m_story.cases.mid(0, shown)) {
        m_cases->addWidget(line());
        m_cases->addWidget(caseRow(row));
    }
    if (m_all) {
        for (const services::LessonRow& row : std::as_const(m_story.lessons)) {
            m_cases->addWidget(line());
            TextLabel* link = makeLink(row.lesson.text.text());
            link->setAccessibleName(tr("Lesson: %1").arg(row.lesson.text.text()));
            connect(link, &QLabel::linkActivated, this,
                    [this, id = row.lesson.id] { Q_EMIT lessonChosen(id); });
            m_cases->addWidget(link);
            m_cases->addWidget(new TextLabel(tr("lesson"), TextRole::Caption, TextLabel::Tone::Quiet));
        }
        return;
    }
    QStringList rest;
    const auto moreCases = static_cast<int>(m_story.cases.size() - shown);
    if (moreCases > 0)
        rest.append(tr("%n more case(s)", nullptr, moreCases));
    if (!m_story.lessons.isEmpty())
        rest.append(tr("%n lesson(s)", nullptr, static_cast<int>(m_story.lessons.size())));
    if (rest.isEmpty())
        return;
    auto* more = makeButton(rest.join(tr(" and ")), ButtonKind::Link);
    more->setObjectName(u"story.more"_s);
    connect(more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fillCases();
        if (auto* next = m_cases->itemAt(2 * casesAtFirst + 1) != nullptr
                             ? m_cases->itemAt(2 * casesAtFirst + 1)->widget()
                             : nullptr) {
            auto* link = next->focusPolicy() != Qt::NoFocus ? next : next->findChild<TextLabel*>();
            if (link != nullptr)
                link->setFocus(Qt::OtherFocusReason);
        }
    });
    m_cases->addWidget(more, 0, Qt::AlignLeft);
}

void StoryPanel::holdBack(const QString& why) {
    for (QWidget* part : {static_cast<QWidget*>(m_addExplanation), static_cast<QWidget*>(m_addAction),
                          static_cast<QWidget*>(m_explanationForm), static_cast<QWidget*>(m_actionForm)})
        ui::holdBack(part, why);
    m_explanations->holdBack(why);
    m_actions->holdBack(why);
}

void StoryPanel::closeJudgement() {
    m_actions->form()->clear();
    m_actions->closeForm();
}

void StoryPanel::closeArgument() {
    m_explanations->form()->clear();
    m_explanations->closeForm();
}

void StoryPanel::closeExplanation() {
    m_explanationForm->hide();
    m_explanationButtons->show();
    m_addExplanation->setFocus(Qt::OtherFocusReason);
}

void StoryPanel::closeAction() {
    m_actionForm->hide();
    m_addAction->show();
    m_addAction->setFocus(Qt::OtherFocusReason);
}

void StoryPanel::leaveForms() {
    m_explanationForm->hide();
    m_explanationButtons->show();
    m_actionForm->hide();
    m_addAction->show();
    m_explanations->form()->leave();
    m_actions->form()->leave();
}

bool StoryPanel::closeForm() {
    if (m_explanationForm->isVisible()) {
        closeExplanation();
        return true;
    }
    if (m_actionForm->isVisible()) {
        closeAction();
        return true;
    }
    if (m_explanations->form()->isVisible()) {
        m_explanations->closeForm();
        return true;
    }
    if (m_actions->form()->isVisible()) {
        m_actions->closeForm();
        return true;
    }
    return false;
}

} // namespace leertafel::ui
