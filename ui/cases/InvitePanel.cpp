#include "ui/cases/InvitePanel.h"

#include "ui/cases/StoryEdit.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/RadioChoice.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

InvitePanel::InvitePanel(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_keeper(new WordKeeper(context.workspace.unsentWords(), this))
    , m_group(new QButtonGroup(this)) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::px(space::s));
    body->addWidget(new TextLabel(tr("Ask a reader"), TextRole::Section, TextLabel::Tone::Ink, this));
    body->addWidget(new TextLabel(tr("You ask; the other may say no. Each of you has one vote."),
                                  TextRole::Guide, TextLabel::Tone::Quiet, this));
    auto* card = new Card(this);
    card->setMaximumWidth(Theme::px(size::formWidth));
    card->body()->setSpacing(Theme::px(space::l));
    body->addWidget(card);
    m_people = new QVBoxLayout;
    m_people->setSpacing(Theme::px(space::m));
    card->body()->addLayout(m_people);
    m_form = new QWidget(card);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Theme::px(space::l));
    m_question = new StoryEdit(StoryEdit::Shape::Story, m_form);
    m_question->setObjectName(u"case.invite.question"_s);
    m_question->setAccessibleName(tr("What should your reader look at?"));
    form->addWidget(new FormField(tr("What should your reader look at?"),
                                  tr("One sentence helps to read with a purpose."), m_question, m_form));
    m_by = new IdCombo(m_form);
    m_by->setObjectName(u"case.invite.by"_s);
    m_by->setAccessibleName(tr("By when?"));
    m_by->add(u"0"_s, tr("no hurry"));
    m_by->add(u"3"_s, tr("preferably within three days"));
    m_by->add(u"7"_s, tr("preferably within a week"));
    m_by->add(u"14"_s, tr("preferably within two weeks"));
    m_by->setCurrentId(u"7"_s);
    auto* by = new QHBoxLayout;
    by->setSpacing(Theme::px(space::s));
    by->addWidget(new TextLabel(tr("By when?"), TextRole::BodyStrong, TextLabel::Tone::Ink, m_form));
    by->addWidget(m_by);
    by->addStretch(1);
    form->addLayout(by);
    card->body()->addWidget(m_form);
    m_reason = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, card);
    m_reason->setObjectName(u"case.invite.reason"_s);
    card->body()->addWidget(m_reason);
    connect(m_question, &StoryEdit::edited, this, [this] { m_keeper->keep(place(), m_question->story()); });
    connect(m_keeper, &WordKeeper::failed, this,
            [this](const Error& error) { showReason(errorSentence(error)); });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showReason(refusal());
        Q_EMIT chosen();
    });
}

QString InvitePanel::place() const { return u"case/"_s + m_case.text() + u"/invite"_s; }

bool InvitePanel::flush() { return m_keeper->flush(); }

void InvitePanel::setCase(const CaseId& id, bool isBeingRead) {
    if (!(m_case == id)) {
        m_case = id;
        m_question->setStory(m_keeper->of(place()));
    }
    const auto candidates = m_context.workspace.reviews().candidates(id);
    fill(candidates ? *candidates : QList<services::Candidate>(), isBeingRead);
    if (!candidates)
        showReason(errorSentence(candidates.error()));
}

void InvitePanel::fill(const QList<services::Candidate>& candidates, bool isBeingRead) {
    const auto before =
        m_group->checkedId() < 0 ? MemberId() : m_candidates.at(m_group->checkedId()).member.id;
    for (auto* button : m_group->buttons())
        m_group->removeButton(button);
    clearLayout(m_people);
    m_candidates = candidates;
    // Who can read along first, whoever cannot below.
    const auto cannot = std::stable_partition(m_candidates.begin(), m_candidates.end(),
                                              [](const services::Candidate& each) { return !each.refusal; });
    const auto possible = cannot - m_candidates.begin();
    const QSignalBlocker quiet(m_group);
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const auto& candidate = m_candidates.at(i);
        addPerson(candidate, static_cast<int>(i));
        // Where one person only can be asked there is nothing to choose; asking one more is another matter.
        const bool only = possible == 1 && !isBeingRead;
        if (!candidate.refusal && (only || candidate.member.id == before))
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
    m_question->setReadOnly(!readOnlyWords(m_context.workspace).isEmpty());
    // Nothing to fill in where nobody can be asked; words typed before stay in sight.
    m_form->setVisible(possible > 0 || !m_question->story().trimmed().isEmpty());
    showReason(refusal());
}

/// In an exclusive group a choice is not taken back by itself.
void InvitePanel::chooseNobody() {
    m_group->setExclusive(false);
    for (auto* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    Q_EMIT chosen();
}

void InvitePanel::addPerson(const services::Candidate& candidate, int index) {
    auto hint = candidate.refusal ? errorSentence(*candidate.refusal)
                : candidate.readTogether == 0
                    ? tr("you have not read together yet")
                    : tr("read together %n time(s)", nullptr, candidate.readTogether);
    if (!candidate.refusal && candidate.fresh)
        hint += u" · "_s + tr("a fresh pair of eyes");
    auto* person = new QWidget(this);
    auto* body = new QVBoxLayout(person);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto* choice = new RadioChoice(candidate.member.name, RadioChoice::Arrows::Choose, person);
    choice->setObjectName(u"case.invite.who.%1"_s.arg(index));
    choice->setAccessibleName(candidate.member.name);
    choice->setAccessibleDescription(hint);
    choice->setEnabled(!candidate.refusal);
    m_group->addButton(choice, index);
    body->addWidget(choice);
    auto* why = new TextLabel(hint, TextRole::Guide, TextLabel::Tone::Quiet, person);
    why->setContentsMargins(choice->wordsLeft(), 0, 0, 0);
    body->addWidget(why);
    m_people->addWidget(person);
}

void InvitePanel::showReason(const QString& reason) {
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

QString InvitePanel::refusal() const {
    if (const auto reason = readOnlyWords(m_context.workspace); !reason.isEmpty())
        return reason;
    if (m_candidates.isEmpty())
        return tr("There is no colleague in this folder yet. Add one under Settings.");
    const bool anyone = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
                                    [](const auto& candidate) { return !candidate.refusal; });
    return anyone ? QString() : tr("None of your colleagues can read this version; each name says why.");
}

QString InvitePanel::actWords() const {
    const int at = m_group->checkedId();
    return at < 0 ? tr("Ask") : tr("Ask %1").arg(m_candidates.at(at).member.name.section(u' ', 0, 0));
}

void InvitePanel::begin() {
    QWidget* to = m_question;
    for (auto* button : m_group->buttons())
        if (to == m_question && m_group->checkedId() < 0 && button->isEnabled())
            to = button;
    giveFocus(to);
}

void InvitePanel::invite() {
    const auto at = m_group->checkedId();
    if (at < 0) {
        showReason(tr("Choose someone first."));
        if (auto* first = m_group->button(0))
            first->setFocus();
        return;
    }
    const int days = m_by->currentId().toInt();
    const auto by = days > 0 ? m_context.workspace.clock().now().toLocalTime().date().addDays(days) : QDate();
    const auto made = m_context.workspace.reviews().invite(m_case, m_candidates.at(at).member.id,
                                                           m_question->story().trimmed(), by);
    if (!made) {
        showReason(errorSentence(made.error()));
        if (made.error().code == ErrorCode::Incomplete || made.error().code == ErrorCode::OpenFindings)
            m_question->setFocus();
        return;
    }
    m_question->setStory({});
    m_keeper->forget(place());
    chooseNobody();
    Q_EMIT invited(*made);
}

} // namespace leertafel::ui
