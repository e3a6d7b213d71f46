#include "ui/settings/ColleaguesSection.h"

#include "core/services/MemberService.h"
#include "ui/common/BackgroundJob.h"
#include "ui/common/CardGrid.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct FunctionWord {
    MemberFunction function;
    const char* words;
};

constexpr FunctionWord functionWords[] = {
    {MemberFunction::Checker,
     QT_TRANSLATE_NOOP("leertafel::ui::ColleaguesSection", "checks recognisability")},
    {MemberFunction::Preparer, QT_TRANSLATE_NOOP("leertafel::ui::ColleaguesSection", "prepares the table")},
    {MemberFunction::Chair, QT_TRANSLATE_NOOP("leertafel::ui::ColleaguesSection", "chairs the table")},
    {MemberFunction::Trainer, QT_TRANSLATE_NOOP("leertafel::ui::ColleaguesSection", "trainer")},
    {MemberFunction::TeamLeader, QT_TRANSLATE_NOOP("leertafel::ui::ColleaguesSection", "team leader")},
    {MemberFunction::Keeper,
     QT_TRANSLATE_NOOP("leertafel::ui::ColleaguesSection", "looks after this folder")}};

} // namespace

ColleaguesSection::ColleaguesSection(PageContext context, StoreWorker& worker, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_worker(worker)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_alone(new TextLabel(tr("You are alone here. Four eyes need a colleague: add one below."),
                            TextRole::Body, TextLabel::Tone::Quiet))
    , m_name(new QLineEdit)
    , m_passphrase(new NewPassphrase(u"colleague"_s))
    , m_team(new IdCombo)
    , m_why(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_add(makeButton(tr("Add this colleague"), ButtonKind::Primary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::l));
    column->addWidget(new TextLabel(tr("What somebody does here comes on top of what everybody may do. "
                                       "Nobody gets around the four eyes with it."),
                                    TextRole::Body, TextLabel::Tone::Quiet));
    m_message->setObjectName(u"colleagues.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_cards = new CardGrid;
    column->addWidget(m_cards);
    m_alone->hide();
    column->addWidget(m_alone);
    column->addWidget(makeNewForm());
    for (QWidget* one : {static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_alone)})
        one->setMaximumWidth(Theme::px(size::formWidth));
}

QWidget* ColleaguesSection::makeNewForm() {
    auto* card = new Card;
    card->setMaximumWidth(Theme::px(size::formWidth));
    card->setAccessibleName(tr("Somebody new"));
    auto* body = card->body();
    body->setSpacing(Theme::px(space::m));
    body->addWidget(new TextLabel(tr("Somebody new"), TextRole::Section));
    body->addWidget(
        new TextLabel(tr("Let your colleague type the passphrase here; you do not need to know it."),
                      TextRole::Caption, TextLabel::Tone::Quiet));
    m_name->setObjectName(u"colleague.name"_s);
    m_team->setObjectName(u"colleague.team"_s);
    m_team->setFixedWidth(Theme::px(280));
    body->addWidget(new FormField(tr("Name"), {}, m_name));
    body->addWidget(new FormField(tr("Team"), {}, m_team));
    body->addWidget(m_passphrase);
    auto* row = new QHBoxLayout;
    m_add->setObjectName(u"colleague.add"_s);
    row->addWidget(m_add);
    row->addWidget(m_why, 1);
    body->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_passphrase->setKnownWords({m_name->text(), m_context.workspace.name()});
        judge();
    });
    connect(m_passphrase, &NewPassphrase::changed, this, &ColleaguesSection::judge);
    connect(m_passphrase, &NewPassphrase::accepted, this, &ColleaguesSection::add);
    connect(m_add, &QPushButton::clicked, this, &ColleaguesSection::add);
    return card;
}

void ColleaguesSection::refresh() {
    m_cards->clear();
    const auto members = m_context.workspace.members().all();
    if (!members) {
        tell(Result<void>(fail(members.error())));
        return;
    }
    m_iKeep = false;
    for (const Member& member : *members)
        if (member.id == m_context.workspace.me())
            m_iKeep = member.functions.testFlag(MemberFunction::Keeper) && !m_context.workspace.isReadOnly();
    m_whyNot = m_context.workspace.isReadOnly() ? errorSentence(Error::of(ErrorCode::StoreReadOnly))
               : m_iKeep                        ? QString()
                         : errorSentence(Error::of(ErrorCode::NotAllowed, {{u"who"_s, u"keeper"_s}}));
    int active = 0;
    for (const Member& member : *members)
        if (member.active) {
            m_cards->add(makeCard(member, *members));
            ++active;
        }
    m_alone->setVisible(active == 1);
    const QString team = m_team->currentId();
    m_team->clear();
    m_team->add({}, tr("no team"));
    if (const auto teams = m_context.workspace.members().teams())
        for (const Team& each : *teams)
            m_team->add(each.id.text(), each.name);
    m_team->setCurrentId(team);
    if (m_team->currentIndex() < 0)
        m_team->setCurrentIndex(0);
    judge();
}

void ColleaguesSection::begin() {
    bringIntoView(m_add);
    m_name->setFocus();
}

QWidget* ColleaguesSection::makeCard(const Member& member, const QList<Member>& all) {
    const bool me = member.id == m_context.workspace.me();
    auto* card = new Card;
    card->setAccessibleName(member.name);
    auto* head = new QHBoxLayout;
    auto* name = new TextLabel(me ? tr("%1 (you)").arg(member.name) : member.name, TextRole::BodyStrong);
    name->setTextFormat(Qt::PlainText);
    head->addWidget(name, 1);
    head->addStrut(Theme::px(size::smallButton)); // my own card has no button beside the name
    card->body()->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::l));
    int at = 0;
    for (const FunctionWord& each : functionWords) {
        auto* box = new QCheckBox(tr(each.words));
        box->setAccessibleName(u"%1: %2"_s.arg(member.name, box->text()));
        box->setObjectName(u"colleague.function%1"_s.arg(static_cast<int>(each.function)));
        box->setChecked(member.functions.testFlag(each.function));
        holdBack(box, m_whyNot);
        connect(box, &QCheckBox::toggled, this, [this, id = member.id, each](bool on) {
            // Read again: another box may have changed meanwhile.
            const auto now = m_context.workspace.member(id);
            MemberFunctions functions = now ? now->functions : MemberFunctions(MemberFunction::Worker);
            functions.setFlag(each.function, on);
            auto& members = m_context.workspace.members();
            const auto done = members.setFunctions(id, functions);
            tell(done);
            if (!done || !now)
                return;
            m_context.navigator.tellDone(
                (on ? tr("%1 from now on: %2.") : tr("%1 no longer: %2.")).arg(now->name, tr(each.words)),
                [&members, id, before = now->functions] { return members.setFunctions(id, before); });
        });
        grid->addWidget(box, at / 2, at % 2);
        ++at;
    }
    card->body()->addLayout(grid);
    auto* superior = new IdCombo;
    superior->setObjectName(u"colleague.superior"_s);
    superior->setAccessibleName(tr("%1 reports to").arg(member.name));
    superior->setFixedWidth(Theme::px(280));
    superior->add({}, tr("nobody here"));
    for (const Member& other : all)
        if (other.active && other.id != member.id)
            superior->add(other.id.text(), other.name);
    superior->setCurrentId(member.superior.text());
    holdBack(superior, m_whyNot);
    connect(superior, &IdCombo::chosen, this, [this, superior, member](const QString& chosen) {
        auto& members = m_context.workspace.members();
        const auto done = members.setSuperior(member.id, MemberId(chosen));
        const QString told = tr("%1 now reports to: %2.").arg(member.name, superior->currentText());
        tell(done);
        if (done)
            m_context.navigator.tellDone(told, [&members, id = member.id, before = member.superior] {
                return members.setSuperior(id, before);
            });
    });
    card->body()->addWidget(new FormField(
        tr("Reports to"), tr("Nobody reads along with a colleague who reports to them."), superior));
    if (!me && m_iKeep) {
        auto* remove = makeButton(tr("Remove…"), ButtonKind::Small);
        remove->setAccessibleName(tr("Remove %1…").arg(member.name));
        remove->setObjectName(u"colleague.remove"_s);
        head->addWidget(remove);
        connect(remove, &QPushButton::clicked, this,
                [this, member, card, remove] { askRemoval(member, card->body(), remove); });
    }
    return card;
}

void ColleaguesSection::askRemoval(const Member& member, QVBoxLayout* place, QPushButton* asker) {
    closeQuestion();
    auto* question = new InlineMessage(InlineMessage::Kind::Attention);
    m_question = question;
    m_asker = asker;
    asker->setEnabled(false);
    question->setText(tr("%1 cannot open this folder any more after this. What %1 wrote and signed stays. "
                         "The folder gets a "
                         "new key; copies made before open with the old one. That takes a moment, closes the "
                         "folder meanwhile and cannot be stopped halfway.")
                          .arg(member.name.toHtmlEscaped()));
    auto* yes = question->addButton(tr("Remove"));
    yes->setObjectName(u"colleague.removeYes"_s);
    auto* no = question->addButton(tr("Keep"));
    no->setObjectName(u"colleague.removeNo"_s);
    place->addWidget(question);
    connect(no, &QPushButton::clicked, this, &ColleaguesSection::closeQuestion);
    connect(yes, &QPushButton::clicked, this, [this, member] { remove(member); });
    giveFocus(no);
}

bool ColleaguesSection::closeQuestion() {
    if (!m_question || !m_question->isVisible())
        return false;
    m_question->hide();
    m_question->deleteLater();
    m_question.clear();
    if (m_asker) {
        m_asker->setEnabled(true);
        m_asker->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void ColleaguesSection::remove(const Member& member) {
    StoreWork work;
    work.title = tr("Removing %1").arg(member.name);
    work.words = tr("The folder gets a new key, so everything in it is locked anew. This cannot be stopped "
                    "halfway. After that you go on where you were.");
    work.run = [id = member.id, words = tr("%1 cannot open this folder any more.").arg(member.name)](
                   const services::StoreService& stores,
                   const std::shared_ptr<const services::HeldStore>& held) -> Result<QString> {
        auto mine = stores.open(held);
        if (!mine)
            return fail(mine.error());
        if (auto removed = (*mine)->members().remove(id); !removed)
            return fail(removed.error());
        return words;
    };
    work.back = {PageId::Settings, {}, {}, u"colleagues"_s};
    m_worker.begin(work);
}

void ColleaguesSection::showOutcome(const Result<QString>& outcome) {
    if (!outcome) {
        tell(fail(outcome.error()));
        return;
    }
    m_context.navigator.tell(*outcome);
    const auto holder = m_context.workspace.members().recoveryHolder();
    if (holder && holder->isEmpty()) {
        m_message->setText(tr("The recovery sheet went with who left: it opens nothing any more. Make a "
                              "new one under “My passphrase”."));
        m_message->show();
    }
}

void ColleaguesSection::tell(const Result<void>& done) {
    m_message->setVisible(!done);
    if (!done)
        m_message->setText(errorSentence(done.error()));
    // Later: the box or button that was just clicked is part of what is made anew.
    QMetaObject::invokeMethod(this, &ColleaguesSection::refresh, Qt::QueuedConnection);
}

void ColleaguesSection::judge() {
    QString why = m_whyNot;
    if (!why.isEmpty())
        m_add->setToolTip(why);
    else if (m_name->text().trimmed().isEmpty())
        why = tr("Type a name.");
    else
        why = m_passphrase->whyNot();
    m_why->setText(why);
    m_add->setEnabled(why.isEmpty());
    m_add->setAccessibleDescription(why);
}

void ColleaguesSection::add() {
    if (!m_add->isEnabled())
        return;
    auto passphrase = std::make_shared<services::Passphrase>(m_passphrase->take());
    const QString name = m_name->text().trimmed();
    const TeamId team(m_team->currentId());
    setEnabled(false);
    m_why->setText(tr("One moment: a key is being made."));
    services::Workspace& workspace = m_context.workspace;
    inBackground(
        this,
        [&workspace, name, passphrase, team]() -> Result<MemberId> {
            auto mine = workspace.sibling();
            if (!mine)
                return fail(mine.error());
            return (*mine)->members().add(name, *passphrase, MemberFunction::Worker, team);
        },
        [this, name](Result<MemberId> added) {
            setEnabled(true);
            if (!added) {
                tell(Result<void>(fail(added.error())));
                if (isVisible())
                    m_passphrase->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_name->clear();
            m_message->hide();
            if (isVisible())
                m_name->setFocus(Qt::OtherFocusReason);
            m_context.workspace.announce(services::Topic::Members, added->text());
            m_context.navigator.tell(tr("%1 is in this folder now.").arg(name));
            refresh();
        });
}

} // namespace leertafel::ui
