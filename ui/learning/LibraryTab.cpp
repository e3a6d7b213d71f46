#include "ui/learning/LibraryTab.h"

#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/learning/MaximCard.h"
#include "ui/learning/ReflectionWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
// Where a proposal in the making is kept.
const QStringList proposalPlaces{u"maxim/new/text"_s, u"maxim/new/holds"_s, u"maxim/new/not"_s};
} // namespace

LibraryTab::LibraryTab(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField)
    , m_keeper(new WordKeeper(context.workspace.unsentWords(), this))
    , m_column(new Column)
    , m_side(new SidePanel)
    , m_cards(new QWidget)
    , m_count(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_form(new Card)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    m_search->setObjectName(u"library.search"_s);
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->addCross();
    m_search->setMaximumWidth(Theme::px(320));
    connect(m_search, &QLineEdit::textChanged, this, &LibraryTab::refresh);

    auto* column = m_column->body();
    column->addWidget(m_search);
    buildForm();
    column->addWidget(m_form);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(Theme::px(space::s));
    auto* title = new TextLabel(tr("Rules of thumb"), TextRole::Section);
    title->setWordWrap(false);
    m_count->setWordWrap(false);
    alignBaseline(m_count, TextRole::Caption, TextRole::Section);
    heading->addWidget(title, 0, Qt::AlignBottom);
    heading->addWidget(m_count, 0, Qt::AlignBottom);
    heading->addStretch(1);
    column->addLayout(heading);
    new QVBoxLayout(m_cards);
    m_cards->layout()->setContentsMargins(0, 0, 0, 0);
    m_cards->layout()->setSpacing(Theme::px(space::m));
    column->addWidget(m_cards);
    column->addStretch(1);

    m_side->setObjectName(u"library.side"_s);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_column, besidePanel);
    all->addWidget(m_side, 1);
    connect(m_keeper, &WordKeeper::failed, this, [this](const Error& error) {
        m_message->setText(errorSentence(error));
        m_message->show();
    });
    connect(this, &LibraryTab::formToggled, this, [this] {
        if (m_empty)
            m_empty->setHidden(isProposing());
    });
}

void LibraryTab::fillSide() {
    constexpr qsizetype shown = 3;
    const QDateTime now = m_context.workspace.clock().now();
    const KeptFocus kept(m_side);
    m_side->clear();
    const auto link = [this](QVBoxLayout* section, const QString& words, const QString& name,
                             const QString& below, auto go) {
        auto* box = new QVBoxLayout;
        box->setSpacing(Theme::px(space::xs));
        TextLabel* label = makeLink(words);
        label->setObjectName(name);
        connect(label, &QLabel::linkActivated, this, go);
        box->addWidget(label);
        if (!below.isEmpty())
            box->addWidget(new TextLabel(below, TextRole::Caption, TextLabel::Tone::Quiet));
        section->addLayout(box);
    };
    QVBoxLayout* fresh = m_side->addSection(tr("New lessons"));
    const auto lessons = m_context.workspace.learning().lessons({}, {});
    if (!lessons || lessons->isEmpty())
        fresh->addWidget(
            new TextLabel(tr("None yet. You take one from a finished conversation or a reflection."),
                          TextRole::Caption, TextLabel::Tone::Quiet));
    else
        for (qsizetype i = 0; i < qMin(shown, lessons->size()); ++i)
            link(fresh, lessons->at(i).lesson.text.text(), u"library.lesson.%1"_s.arg(i),
                 lessons->at(i).caseTitle, [this] { Q_EMIT lessonsWanted(); });
    QVBoxLayout* mine = m_side->addSection(tr("Yours"));
    const auto notes = m_context.workspace.reflections().mine();
    if (!notes || notes->isEmpty())
        mine->addWidget(new TextLabel(tr("No reflections yet. Only you see them, until you share one."),
                                      TextRole::Caption, TextLabel::Tone::Quiet));
    else
        for (qsizetype i = 0; i < qMin(shown, notes->size()); ++i)
            link(mine, reflectionTitle(m_context.workspace.vocabulary(), notes->at(i)),
                 u"library.reflection.%1"_s.arg(i), timeWord(notes->at(i).changed, now),
                 [this, id = notes->at(i).id] { Q_EMIT reflectionChosen(id); });
    kept.giveBack();
}

bool LibraryTab::isEmpty() const { return m_empty && !isProposing(); }

bool LibraryTab::isProposing() const { return m_form->isVisibleTo(this); }

bool LibraryTab::flush() { return m_keeper->flush(); }

void LibraryTab::buildForm() {
    const auto field = [&](const QString& name, const QString& label, const QString& guide) {
        auto* edit = new QLineEdit;
        edit->setObjectName(name);
        m_form->body()->addWidget(new FormField(label, guide, edit));
        return edit;
    };
    m_form->body()->setSpacing(Theme::px(space::m));
    m_form->body()->addWidget(m_message);
    m_message->hide();
    m_text =
        field(u"maxim.text"_s, tr("Rule of thumb"), tr("One sentence that helped in more than one case."));
    m_holds = field(u"maxim.holds"_s, tr("Holds when"), tr("How can you tell that it holds?"));
    m_not = field(u"maxim.not"_s, tr("Does not hold when"), tr("Where would it lead you astray?"));
    m_keeper->attach(m_text, proposalPlaces.at(0));
    m_keeper->attach(m_holds, proposalPlaces.at(1));
    m_keeper->attach(m_not, proposalPlaces.at(2));
    m_anchor = new IdCombo;
    m_anchor->setObjectName(u"maxim.anchor"_s);
    m_form->body()->addWidget(
        new FormField(tr("Rests on"), tr("A released case about which hardly anybody doubts."), m_anchor));
    m_counter = new IdCombo;
    m_counter->setObjectName(u"maxim.counter"_s);
    m_form->body()->addWidget(new FormField(
        tr("Counter-case"), tr("A case where it did not hold, or say that you found none."), m_counter));
    auto* row = new QHBoxLayout;
    auto* save = makeButton(tr("Put it in the library"), ButtonKind::Primary);
    save->setObjectName(u"maxim.save"_s);
    save->setProperty("sends", true);
    connect(save, &QPushButton::clicked, this, &LibraryTab::save);
    auto* cancel = makeButton(tr("Not now"), ButtonKind::Plain);
    cancel->setObjectName(u"maxim.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &LibraryTab::cancelProposal);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch(1);
    m_form->body()->addLayout(row);
    holdBack(m_form, readOnlyWords(m_context.workspace));
    m_form->hide();
}

void LibraryTab::fillCases() {
    const QString anchor = m_anchor->currentId();
    const QString counter = m_counter->currentId();
    m_anchor->clear();
    m_counter->clear();
    m_anchor->add({}, tr("choose a case"));
    m_counter->add({}, tr("no counter-case found"));
    services::CaseFilter released;
    released.state = CaseState::Released;
    released.order = services::CaseOrder::Title;
    released.limit = 200;
    if (auto rows = m_context.workspace.cases().list(released)) {
        for (const services::CaseRow& row : *rows) {
            m_anchor->add(row.id.text(), row.title);
            m_counter->add(row.id.text(), row.title);
        }
    }
    m_anchor->setCurrentId(anchor);
    m_counter->setCurrentId(counter);
}

void LibraryTab::refresh() {
    fillSide();
    auto* layout = static_cast<QVBoxLayout*>(m_cards->layout());
    m_empty = nullptr;
    clearLayout(layout);
    auto rows = m_context.workspace.learning().maxims(m_search->text());
    if (!rows) {
        layout->addWidget(new TextLabel(errorSentence(rows.error())));
        return;
    }
    const auto count = static_cast<int>(rows->size());
    m_count->setText(count == 0   ? QString()
                     : count == 1 ? QString::number(count)
                                  : tr("%1, last used first").arg(count));
    if (rows->isEmpty()) {
        const bool searching = !m_search->text().trimmed().isEmpty();
        auto* empty = new EmptyState(searching ? tr("No rule of thumb holds these words.")
                                               : tr("The library fills up with what you release together."),
                                     searching ? tr("Show all") : tr("Propose a rule of thumb"));
        if (!searching) {
            m_empty = empty;
            empty->setPrimary();
            holdBack(empty->findChild<QPushButton*>(), readOnlyWords(m_context.workspace));
        }
        connect(empty, &EmptyState::activated, this, [this, searching] {
            if (searching)
                m_search->clear();
            else
                propose();
        });
        layout->addWidget(empty);
    }
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    for (const services::MaximRow& row : std::as_const(*rows)) {
        auto* card = new MaximCard(row, today, readOnlyWords(m_context.workspace));
        connect(card, &MaximCard::caseChosen, this, [this](const CaseId& id) {
            m_context.navigator.go({PageId::Cases, u"case"_s, id.text(), {}});
        });
        connect(card, &MaximCard::statusChosen, this,
                [this, id = row.maxim.id, before = row.maxim.status](MaximStatus status) {
                    auto& learning = m_context.workspace.learning();
                    auto done = learning.setStatus(id, status);
                    if (!done)
                        m_context.navigator.tell(errorSentence(done.error()));
                    else if (status != before)
                        m_context.navigator.tellDone(
                            tr("This rule of thumb: %1.").arg(statusWord(status)),
                            [&learning, id, before] { return learning.setStatus(id, before); });
                    refresh();
                    const auto cards = m_cards->findChildren<MaximCard*>(u"maxim."_s + id);
                    if (auto* state = cards.isEmpty() ? nullptr : cards.first()->findChild<QPushButton*>())
                        giveFocus(state);
                });
        layout->addWidget(card);
    }
}

void LibraryTab::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryTab::propose() {
    fillCases();
    m_form->show();
    m_message->hide();
    Q_EMIT formToggled();
    m_column->reveal(m_form);
    m_text->setFocus(Qt::OtherFocusReason);
}

bool LibraryTab::cancelProposal() {
    if (m_form->isHidden())
        return false;
    m_form->hide();
    Q_EMIT formToggled();
    focusSearch();
    return true;
}

void LibraryTab::bringProposalBack() {
    m_text->setText(m_keeper->of(proposalPlaces.at(0)));
    m_holds->setText(m_keeper->of(proposalPlaces.at(1)));
    m_not->setText(m_keeper->of(proposalPlaces.at(2)));
}

void LibraryTab::save() {
    auto saved =
        m_context.workspace.learning().propose(m_text->text(), m_holds->text(), m_not->text(),
                                               CaseId(m_anchor->currentId()), CaseId(m_counter->currentId()));
    if (!saved) {
        m_message->setText(errorSentence(saved.error()));
        m_message->show();
        return;
    }
    services::Workspace& workspace = m_context.workspace;
    const QList<QLineEdit*> fields{m_text, m_holds, m_not};
    QStringList words;
    for (QLineEdit* field : fields) {
        words << field->text();
        field->clear();
    }
    flush();
    m_context.navigator.tellDone(
        tr("The rule of thumb is in the library."),
        [&workspace, id = *saved, words, tab = QPointer(this)]() -> Result<void> {
            if (auto gone = workspace.learning().removeMaxim(id); !gone)
                return gone;
            for (qsizetype i = 0; i < words.size(); ++i) {
                if (auto kept = workspace.unsentWords().keep(proposalPlaces.at(i), words.at(i)); !kept)
                    return kept;
            }
            if (tab)
                tab->bringProposalBack();
            return {};
        });
    m_form->hide();
    Q_EMIT formToggled();
    refresh();
    if (auto* card = m_cards->findChild<MaximCard*>())
        if (auto* state = card->findChild<QPushButton*>())
            giveFocus(state);
}

} // namespace leertafel::ui
