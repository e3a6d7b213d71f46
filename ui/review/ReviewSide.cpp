#include "ui/review/ReviewSide.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/LinkTabs.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/review/UnsentAsk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int similarShown = 3;

TextLabel* guide(const QString& words, QWidget* parent, TextLabel::Tone tone = TextLabel::Tone::Quiet) {
    return new TextLabel(words, TextRole::Guide, tone, parent);
}

} // namespace

ReviewSide::ReviewSide(PageContext context, WordKeeper& keeper, QWidget* parent)
    : QWidget(parent), m_context(context), m_keeper(keeper) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSizeConstraint(QLayout::SetMinAndMaxSize); // no wider than the panel may be
    m_panel = new SidePanel(this);
    body->addWidget(m_panel);
}

void ReviewSide::setDetail(const services::ReviewDetail& detail, const QString& readerName, bool meReader) {
    m_problem = nullptr;
    m_panel->clear();
    if (!detail.row.review.question.isEmpty()) {
        auto* section = m_panel->addSection(tr("Asked"));
        section->addWidget(
            new TextLabel(detail.row.review.question.text(), TextRole::Body, TextLabel::Tone::Ink, m_panel));
    }
    const auto state = detail.row.review.state;
    addQuestions(detail, readerName, meReader);
    addAdvice(detail, readerName, meReader);
    if (state == ReviewState::SharedView || state == ReviewState::DifferingView)
        addLesson(detail.row.review.id);
    // Whoever has not said yes yet has not read the text either.
    addFloor(detail, !isClosed(state) && !(meReader && state == ReviewState::Requested));
    addSimilar(detail.row.review.caseId);
}

void ReviewSide::addQuestions(const services::ReviewDetail& detail, const QString& readerName,
                              bool meReader) {
    auto* section = m_panel->addSection(tr("Questions first"));
    QStringList words;
    const int asked = detail.facts.questionsAsked;
    const int open = detail.facts.questionsOpen;
    const int toAsk = std::max(0, questionsBeforeAdvice - asked);
    if (detail.row.review.state == ReviewState::Requested)
        words.append(meReader ? tr("Your advice comes after three questions. Begin with “Read along”.")
                              : tr("%1 has not answered yet; it is not your turn now.").arg(readerName));
    else if (detail.adviceOpen)
        words.append(
            tr("%n question(s) asked, each answered or parked. With that, advice opened.", nullptr, asked));
    else if (toAsk > 0)
        words.append(tr("Advice opens after three questions: %n more to ask.", nullptr, toAsk));
    if (!detail.adviceOpen && open > 0)
        words.append(tr("%n question(s) wait for an answer or to be parked.", nullptr, open));
    auto* label = new TextLabel(words.join(u' '), TextRole::Body, TextLabel::Tone::Ink, m_panel);
    label->setObjectName(u"review.questions"_s);
    m_waitsFor = detail.adviceOpen || isClosed(detail.row.review.state) ? QString() : label->text();
    if (!detail.adviceOpen) {
        section->addWidget(label);
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    auto* tick = new QVBoxLayout;
    tick->setContentsMargins(0, Theme::px(2), 0, 0);
    tick->addWidget(new IconLabel(u"dialog-ok"_s, size::smallIcon, m_panel));
    tick->addStretch(1);
    row->addLayout(tick);
    row->addWidget(label, 1);
    section->addLayout(row);
}

void ReviewSide::addAdvice(const services::ReviewDetail& detail, const QString& readerName, bool meReader) {
    const auto& review = detail.row.review;
    if (!review.advice.isEmpty()) {
        auto* section =
            m_panel->addSection(meReader ? tr("Your advice") : tr("Advice from %1").arg(readerName));
        auto* words = new TextLabel(review.advice.text(), TextRole::Body, TextLabel::Tone::Ink, m_panel);
        words->setObjectName(u"review.advice.text"_s);
        section->addWidget(words);
        // What came after the advice has changed the review since: then its day is not known here.
        if (review.state == ReviewState::Responded && detail.views.isEmpty())
            section->addWidget(guide(timeWord(review.changedAt, m_context.workspace.clock().now()), m_panel));
        addRevising(section, detail);
        return;
    }
    if (isClosed(review.state) || review.state == ReviewState::Requested)
        return;
    if (!meReader) {
        if (!detail.row.waitsForMe && detail.row.waitsFor == u"advice"_s) {
            m_waitsFor = tr("%1 writes the advice; it is not your turn now.").arg(readerName);
            m_panel->addSection(tr("Advice from %1").arg(readerName))->addWidget(guide(m_waitsFor, m_panel));
        }
        return;
    }
    auto* section = m_panel->addSection(tr("Your advice"));
    const auto refusal = m_context.workspace.reviews().refusal(review.id, ReviewEvent::Advise);
    if (refusal) {
        auto* why = guide(errorSentence(*refusal), m_panel);
        why->setObjectName(u"review.advice.why"_s);
        section->addWidget(why);
        return;
    }
    auto* words = new StoryEdit(StoryEdit::Shape::Note, m_panel);
    words->setObjectName(u"review.advice"_s);
    words->setAccessibleName(tr("Your advice"));
    const auto place = unsentPlace(review.id, u"advice"_s);
    words->setStory(m_keeper.of(place));
    connect(words, &StoryEdit::edited, this, [this, words, place] { m_keeper.keep(place, words->story()); });
    section->addWidget(words);
    auto* give = makeButton(tr("Give the advice"), ButtonKind::Primary, {}, m_panel);
    give->setObjectName(u"review.advice.go"_s);
    give->setProperty("sends", true);
    section->addWidget(give, 0, Qt::AlignLeft);
    auto* problem = guide({}, m_panel, TextLabel::Tone::Ochre);
    problem->hide();
    section->addWidget(problem);
    connect(give, &QPushButton::clicked, this, [this, words, problem] {
        m_problem = problem;
        const auto text = words->story().trimmed();
        if (text.isEmpty()) {
            refuse(tr("Write a few words first."));
            words->setFocus();
        } else {
            Q_EMIT advised(text);
        }
    });
}

void ReviewSide::addRevising(QVBoxLayout* section, const services::ReviewDetail& detail) {
    const auto other = detail.row.otherName.section(u' ', 0, 0);
    const bool mine = detail.row.iAmAuthor;
    QString words;
    if (detail.row.review.state == ReviewState::Revised)
        words = mine ? tr("You said that you adjusted your approach. %1 looks again.").arg(other)
                     : tr("%1 adjusted it after your advice. Look again: you can ask a question, and at the "
                          "foot you finish together.")
                           .arg(other);
    else if (mine && detail.row.review.state == ReviewState::Responded)
        words = tr("Did you adjust your approach and leave the text as it is? Say so, and %1 looks again. A "
                   "new version of the text asks that automatically.")
                    .arg(other);
    if (words.isEmpty())
        return;
    auto* label = guide(words, m_panel, mine ? TextLabel::Tone::Quiet : TextLabel::Tone::Ink);
    label->setObjectName(u"review.revising"_s);
    section->addWidget(label);
    if (detail.row.review.state == ReviewState::Revised)
        return;
    auto* adjusted = makeButton(tr("I adjusted my approach"), ButtonKind::Quiet, {}, m_panel);
    adjusted->setObjectName(u"review.revise"_s);
    holdBack(adjusted, readOnlyWords(m_context.workspace));
    section->addWidget(adjusted, 0, Qt::AlignLeft);
    auto* problem = guide({}, m_panel, TextLabel::Tone::Ochre);
    problem->hide();
    section->addWidget(problem);
    connect(adjusted, &QPushButton::clicked, this, [this, problem] {
        m_problem = problem;
        Q_EMIT revised();
    });
}

void ReviewSide::addFloor(const services::ReviewDetail& detail, bool judging) {
    auto* section =
        m_panel->addSection(tr("Floor: %1").arg(floorWord(detail.safety.floor)), true, u"security-medium"_s);
    QString words = tr("Either of you may raise it; lowering it you do together.");
    if (detail.safety.proposedLower) {
        const auto member = m_context.workspace.member(detail.safety.proposedBy);
        words = tr("%1 proposes to lower it to “%2”. It counts once the other agrees.")
                    .arg(member ? member->name : tr("A colleague"), floorWord(*detail.safety.proposedLower));
    } else if (detail.safety.floor == SafetyFloor::NotJudged) {
        words = tr("Not judged yet; the conversation can only be finished after that.");
    } else if (detail.safety.floor == SafetyFloor::AcuteOrStructural) {
        words = tr("Act first, learn later.") + u' ' + words;
    }
    section->addWidget(guide(words, m_panel));
    if (judging) {
        auto* level = new IdCombo(m_panel);
        level->setObjectName(u"review.floor"_s);
        level->setAccessibleName(tr("Judge the floor"));
        level->add({}, detail.safety.floor == SafetyFloor::NotJudged ? tr("Judge the floor…")
                                                                     : tr("Judge it differently…"));
        for (const auto floor :
             {SafetyFloor::SafeEnough, SafetyFloor::Concerns, SafetyFloor::AcuteOrStructural})
            if (floor != detail.safety.floor)
                level->add(toId(floor), floorWord(floor));
        holdBack(level, readOnlyWords(m_context.workspace));
        // Raising cannot be taken back alone, so no stray key does it.
        auto* judge = makeButton(tr("Judge it this way"), ButtonKind::Small, {}, m_panel);
        judge->setObjectName(u"review.floor.go"_s);
        judge->setProperty("sends", true);
        judge->setEnabled(false);
        judge->setToolTip(tr("Choose a level first."));
        auto* row = new FlowLayout(nullptr, space::s); // beside each other the words would be cut off
        row->addWidget(level);
        row->addWidget(judge);
        section->addLayout(row);
        m_level = level;
        auto* problem = guide({}, m_panel, TextLabel::Tone::Ochre);
        problem->hide();
        section->addWidget(problem);
        connect(level, &IdCombo::chosen, judge, [judge](const QString& id) {
            judge->setEnabled(!id.isEmpty());
            judge->setToolTip(id.isEmpty() ? tr("Choose a level first.") : QString());
        });
        connect(
            judge, &QPushButton::clicked, this,
            [this, level, problem] {
                m_problem = problem;
                if (const auto floor = safetyFloorFromId(level->currentId()))
                    Q_EMIT judged(*floor);
            },
            Qt::QueuedConnection);
    }
}

void ReviewSide::addSimilar(const CaseId& id) {
    const auto alike = m_context.workspace.cases().similar(id, similarShown);
    if (!alike || alike->isEmpty())
        return;
    auto* section = m_panel->addSection(tr("Similar cases"));
    section->setSpacing(Theme::px(space::m));
    for (const auto& one : *alike) {
        auto* link = makeLink(one.row.title);
        connect(link, &QLabel::linkActivated, this, [this, target = one.row.id] {
            m_context.navigator.go({PageId::Cases, u"case"_s, target.text()});
        });
        auto* pair = new QVBoxLayout;
        pair->setSpacing(Theme::px(2));
        pair->addWidget(link);
        pair->addWidget(guide(similarWords(one.why, m_context.workspace.vocabulary()), m_panel));
        section->addLayout(pair);
    }
}

void ReviewSide::addLesson(const ReviewId& id) {
    auto* section = m_panel->addSection(tr("A lesson for others"));
    section->addWidget(guide(tr("One sentence that helps you or a colleague next time."), m_panel));
    auto* words = new StoryEdit(StoryEdit::Shape::Note, m_panel);
    words->setObjectName(u"review.lesson"_s);
    words->setAccessibleName(tr("A lesson for others"));
    const auto place = unsentPlace(id, u"lesson"_s);
    words->setStory(m_keeper.of(place));
    connect(words, &StoryEdit::edited, this, [this, words, place] { m_keeper.keep(place, words->story()); });
    section->addWidget(words);
    auto* take = makeButton(tr("Put it in the library"), ButtonKind::Quiet, {}, m_panel);
    take->setObjectName(u"review.lesson.go"_s);
    take->setProperty("sends", true);
    const auto why = readOnlyWords(m_context.workspace);
    words->setReadOnly(!why.isEmpty());
    holdBack(take, why);
    section->addWidget(take, 0, Qt::AlignLeft);
    auto* problem = guide({}, m_panel, TextLabel::Tone::Ochre);
    problem->hide();
    section->addWidget(problem);
    connect(take, &QPushButton::clicked, this, [this, words, problem] {
        m_problem = problem;
        const auto text = words->story().trimmed();
        if (text.isEmpty()) {
            refuse(tr("Write a few words first."));
            words->setFocus();
        } else {
            Q_EMIT lessonTaken(text);
        }
    });
}

bool ReviewSide::focusFloor() {
    if (!m_level || !m_level->isEnabled())
        return false;
    giveFocus(m_level);
    return true;
}

void ReviewSide::refuse(const QString& sentence) {
    if (!m_problem)
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        bringIntoView(m_problem);
}

} // namespace leertafel::ui
