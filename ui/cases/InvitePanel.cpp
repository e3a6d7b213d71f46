#include "ui/cases/InvitePanel.h"

#include "ui/cases/StoryEdit.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

InvitePanel::InvitePanel(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_keeper(new WordKeeper(context.workspace.unsentWords(), this))
    , m_group(new QButtonGroup(this)) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::s);
    body->addWidget(new TextLabel(tr("Ask a reader"), TextRole::Section, TextLabel::Tone::Ink, this));
    body->addWidget(new TextLabel(tr("You ask, the other may say no. Both of you have one vote."),
                                  TextRole::Guide, TextLabel::Tone::Quiet, this));
    auto* card = new Card(this);
    body->addWidget(card);
    m_people = new QVBoxLayout;
    m_people->setSpacing(space::xs);
    card->body()->addLayout(m_people);
    m_question = new StoryEdit(StoryEdit::Shape::Story, card);
    m_question->setObjectName(u"case.invite.question"_s);
    m_question->setAccessibleName(tr("What should your reader look at?"));
    card->body()->addWidget(new FormField(tr("What should your reader look at?"),
                                          tr("One sentence helps to read with a purpose."), m_question,
                                          card));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    card->body()->addLayout(row);
    m_by = new IdCombo(card);
    m_by->setObjectName(u"case.invite.by"_s);
    m_by->setAccessibleName(tr("By when"));
    m_by->add(u"0"_s, tr("no hurry"));
    m_by->add(u"3"_s, tr("rather within three days"));
    m_by->add(u"7"_s, tr("rather within a week"));
    m_by->add(u"14"_s, tr("rather within two weeks"));
    m_by->setCurrentId(u"7"_s);
    row->addWidget(m_by);
    m_go = makeButton(tr("Invite"), ButtonKind::Quiet, {}, card);
    m_go->setObjectName(u"case.invite"_s);
    row->addWidget(m_go);
    row->addStretch(1);
    m_reason = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, card);
    m_reason->setObjectName(u"case.invite.reason"_s);
    card->body()->addWidget(m_reason);
    connect(m_go, &QPushButton::clicked, this, &InvitePanel::invite);
    connect(m_question, &StoryEdit::edited, this, [this] { m_keeper->keep(place(), m_question->story()); });
    connect(m_keeper, &WordKeeper::failed, this, [this](const Error& error) {
        m_reason->setText(errorSentence(error));
        m_reason->show();
    });
    connect(m_group, &QButtonGroup::idClicked, this, &InvitePanel::showReason);
}

QString InvitePanel::place() const { return u"case/"_s + m_case.text() + u"/invite"_s; }

bool InvitePanel::flush() { return m_keeper->flush(); }

void InvitePanel::setCase(const CaseId& id) {
    if (!(m_case == id)) {
        m_case = id;
        m_question->setStory(m_keeper->of(place()));
    }
    const auto candidates = m_context.workspace.reviews().candidates(id);
    fill(candidates ? *candidates : QList<services::Candidate>());
    if (!candidates) {
        m_reason->setText(errorSentence(candidates.error()));
        m_reason->show();
    }
}

void InvitePanel::fill(const QList<services::Candidate>& candidates) {
    for (auto* button : m_group->buttons())
        m_group->removeButton(button);
    clearLayout(m_people);
    m_candidates = candidates;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const auto& candidate = candidates.at(i);
        auto hint = candidate.refusal ? errorSentence(*candidate.refusal)
                    : candidate.readTogether == 0
                        ? tr("you have not read together yet")
                        : tr("read together %n time(s)", nullptr, candidate.readTogether);
        if (!candidate.refusal && candidate.fresh)
            hint += u" · "_s + tr("a fresh pair of eyes");
        auto* choice = new QRadioButton(candidate.member.name, this);
        choice->setObjectName(u"case.invite.who.%1"_s.arg(i));
        choice->setAccessibleName(candidate.member.name);
        choice->setAccessibleDescription(hint);
        choice->setEnabled(!candidate.refusal);
        m_group->addButton(choice, static_cast<int>(i));
        m_people->addWidget(choice);
        auto* why = new TextLabel(hint, TextRole::Guide, TextLabel::Tone::Quiet, this);
        why->setContentsMargins(Theme::px(28), 0, 0, space::xs);
        m_people->addWidget(why);
    }
    showReason();
}

void InvitePanel::showReason() {
    const bool anyone = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
                                    [](const auto& candidate) { return !candidate.refusal; });
    auto reason = readOnlyWords(m_context.workspace);
    if (!reason.isEmpty())
        m_question->setReadOnly(true);
    else if (m_candidates.isEmpty())
        reason = tr("There is no colleague in this store yet. Add one under Settings.");
    else if (!anyone)
        reason = tr("None of your colleagues can read this version; the reason stands with each name.");
    else if (m_group->checkedId() < 0)
        reason = tr("Choose someone first.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_go->setEnabled(reason.isEmpty());
    m_go->setToolTip(reason);
}

void InvitePanel::invite() {
    const auto chosen = m_group->checkedId();
    if (chosen < 0)
        return;
    const int days = m_by->currentId().toInt();
    const auto by = days > 0 ? m_context.workspace.clock().now().toLocalTime().date().addDays(days) : QDate();
    const auto made = m_context.workspace.reviews().invite(m_case, m_candidates.at(chosen).member.id,
                                                           m_question->story().trimmed(), by);
    if (!made) {
        m_reason->setText(errorSentence(made.error()));
        m_reason->show();
        return;
    }
    m_question->setStory({});
    m_keeper->forget(place());
    Q_EMIT invited(*made);
}

} // namespace leertafel::ui
