#include "ui/cases/SafetySection.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/Labels.h"
#include "ui/common/RadioChoice.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto floors = {SafetyFloor::NotJudged, SafetyFloor::SafeEnough, SafetyFloor::Concerns,
                         SafetyFloor::AcuteOrStructural};

QString capitalised(QString words) {
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

SafetySection::SafetySection(const Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::px(space::xs));
    const RadioChoice* last = nullptr;
    for (const auto floor : floors) {
        // Raising is an act of one, lowering of two: an arrow must not do it in passing.
        auto* choice = new RadioChoice(capitalised(floorWord(floor)), RadioChoice::Arrows::Go, this);
        choice->setObjectName(u"case.floor."_s + toId(floor));
        choice->setAccessibleName(choice->text());
        choice->setMinimumHeight(Theme::px(24));
        m_group->addButton(choice, static_cast<int>(floor));
        body->addWidget(choice);
        last = choice;
    }
    m_acute = new TextLabel(tr("Act first, learn later: you see the steps of the reporting code."),
                            TextRole::Guide, TextLabel::Tone::Quiet, this);
    m_acute->setContentsMargins(last->wordsLeft(), 0, 0, 0); // under the words of its choice
    body->addWidget(m_acute);

    m_waiting = new InlineMessage(InlineMessage::Kind::Safety, this);
    m_waiting->setObjectName(u"case.floor.waiting"_s);
    body->addWidget(m_waiting);

    m_steps = new QWidget(this);
    m_steps->setObjectName(u"case.floor.steps"_s);
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, Theme::px(space::xs), 0, Theme::px(space::xs));
    steps->setSpacing(Theme::px(space::xs));
    int number = 0;
    for (const auto& step : vocabulary.list(u"meldcodeSteps"_s))
        steps->addWidget(new TextLabel(u"%1. %2"_s.arg(++number).arg(step.label.in(language())),
                                       TextRole::Guide, TextLabel::Tone::Ink, m_steps));
    steps->addWidget(new TextLabel(
        tr("Write below only which step you took and roughly when, for instance: step 2, this week."),
        TextRole::Guide, TextLabel::Tone::Quiet, m_steps));
    body->addWidget(m_steps);

    body->addSpacing(Theme::px(space::xs));
    body->addWidget(new TextLabel(tr("How do you know?"), TextRole::Guide, TextLabel::Tone::Quiet, this));
    m_reason = new StoryEdit(StoryEdit::Shape::Note, this);
    m_reason->setObjectName(u"case.floorReason"_s);
    m_reason->setAccessibleName(tr("How do you know?"));
    body->addWidget(m_reason);

    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        const auto wanted = static_cast<SafetyFloor>(id);
        if (on && wanted != m_state.floor)
            Q_EMIT judged(wanted);
    });
    setState({});
}

void SafetySection::setState(const SafetyState& state) {
    m_state = state;
    for (const auto floor : floors) {
        auto* choice = m_group->button(static_cast<int>(floor));
        choice->setChecked(floor == state.floor);
        auto font = Theme::font(floor == state.floor ? TextRole::BodyStrong : TextRole::Body);
        choice->setFont(font);
        // Once judged there is no way back to "not judged"; the reason stands on the button.
        const bool reachable = floor != SafetyFloor::NotJudged || state.floor == SafetyFloor::NotJudged;
        choice->setEnabled(reachable);
        choice->setToolTip(reachable ? QString() : tr("It has been judged; choose another level."));
    }
    const bool acute = state.floor == SafetyFloor::AcuteOrStructural;
    m_steps->setVisible(acute);
    m_waiting->setVisible(acute || state.proposedLower.has_value());
    if (state.proposedLower)
        m_waiting->setText(tr("Lowering it to <b>%1</b> you do together: it counts once a colleague agrees.")
                               .arg(floorWord(*state.proposedLower)));
    else if (acute)
        m_waiting->setText(tr("<b>Act first, learn later.</b>"));
}

} // namespace leertafel::ui
