#include "ui/table/LedgerView.h"

#include "ui/common/BlockForm.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FormAct.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/ProposalCard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr qsizetype kCasesShown = 5;
}

LedgerView::LedgerView(PageContext context, QWidget* parent)
    : Column(parent)
    , m_context(context)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_add(makeButton(tr("Name what blocks"), ButtonKind::Small, u"list-add"_s))
    , m_empty(new EmptyState(tr("Nothing named yet. Beside the text of a case you say what blocked it."),
                             tr("Name what blocks")))
    , m_slot(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_keeper(new WordKeeper(context.workspace.unsentWords(), this)) {
    setObjectName(u"table.ledger"_s);
    connect(m_keeper, &WordKeeper::failed, this, &LedgerView::refuse);
    m_message->setObjectName(u"ledger.refusal"_s);
    m_message->hide();
    m_add->setObjectName(u"ledger.add"_s);
    m_empty->setPrimary();
    auto* empty = m_empty->findChild<QPushButton*>();
    empty->setObjectName(u"ledger.addFirst"_s);
    holdBack(m_add, readOnlyWords(context.workspace));
    holdBack(empty, readOnlyWords(context.workspace));
    body()->addWidget(new TextLabel(tr("What stood in the way of cases, each under one name. What came back "
                                       "last is on top; only released cases count."),
                                    TextRole::Caption, TextLabel::Tone::Quiet));
    body()->addWidget(m_message);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(m_empty);
    auto* slot = new QVBoxLayout(m_slot);
    slot->setContentsMargins(0, 0, 0, 0);
    m_slot->hide();
    body()->addWidget(m_slot);
    m_rows->setSpacing(Theme::px(space::l));
    body()->addLayout(m_rows);
    body()->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] { open(Open::Adding, {}, m_add->objectName()); });
    connect(m_empty, &EmptyState::activated, this,
            [this, empty] { open(Open::Adding, {}, empty->objectName()); });
}

void LedgerView::refresh() {
    // What is being typed stays until it is saved or given up.
    if (read() && m_open == Open::Nothing)
        fill();
}

bool LedgerView::read() {
    const auto rows = m_context.workspace.blocks().rows();
    if (!rows) {
        refuse(rows.error());
        return false;
    }
    const auto proposals = m_context.workspace.blocks().proposals().all();
    if (!proposals) {
        refuse(proposals.error());
        return false;
    }
    m_all = *rows;
    m_proposals = *proposals;
    return true;
}

void LedgerView::fill() {
    const KeptFocus focus(this);
    if (m_form != nullptr) {
        m_form->hide();
        m_form->setParent(nullptr);
        m_form->deleteLater();
        m_form = nullptr;
    }
    clearLayout(m_rows);
    const bool adding = m_open == Open::Adding;
    m_slot->setVisible(adding);
    m_empty->setVisible(m_all.isEmpty() && !adding);
    m_add->setVisible(!m_all.isEmpty() && !adding);
    if (adding)
        m_slot->layout()->addWidget(nameForm({}));
    int number = 0;
    for (const services::BlockRow& row : std::as_const(m_all))
        m_rows->addWidget(card(row, number++));
    focus.giveBack(m_add);
}

QWidget* LedgerView::card(const services::BlockRow& row, int number) {
    auto* card = new Card;
    card->setAccessibleName(row.block.name);
    card->setObjectName(u"ledger.card."_s + row.block.id.text());
    auto* column = card->body();
    column->setSpacing(Theme::px(space::s));
    if (m_at == row.block.id && m_open == Open::Renaming) {
        column->addWidget(nameForm(row.block));
        return card;
    }
    auto* top = new QHBoxLayout;
    auto* name = new TextLabel(row.block.name, TextRole::Section);
    name->setObjectName(u"ledger.name.%1"_s.arg(number));
    name->setTextFormat(Qt::PlainText);
    top->addWidget(name, 1);
    top->addWidget(new Chip(blockKindWord(row.block.kind)), 0, Qt::AlignTop);
    column->addLayout(top);
    addReturns(column, row);
    addProposals(column, row.block);
    addMerged(column, row.block);
    addHistory(column, row.block);
    if (m_at == row.block.id && m_open == Open::Merging)
        column->addWidget(mergeForm(row.block));
    else
        addButtons(column, row.block, number);
    return card;
}

void LedgerView::addReturns(QVBoxLayout* column, const services::BlockRow& row) {
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    QString words = tr("No released case yet.");
    if (!row.returns.isEmpty()) {
        const QString last = dayWord(row.returns.first().on, today);
        const int year = row.withinYear;
        words = year > 0 ? tr("%n case(s) within a year", nullptr, year) : tr("No case within the last year");
        words += u" · "_s + tr("last time: %1").arg(last);
    }
    auto* times = new TextLabel(words, TextRole::Caption, TextLabel::Tone::Quiet);
    times->setObjectName(u"ledger.times"_s);
    column->addWidget(times);
    const QList<services::BlockReturn> shown = row.returns.mid(0, kCasesShown);
    for (const services::BlockReturn& each : shown) {
        auto* link = makeButton(u"%1 · %2"_s.arg(each.code.text(), each.title), ButtonKind::Link);
        link->setObjectName(u"ledger.case."_s + each.code.text());
        connect(link, &QPushButton::clicked, this, [this, id = each.id] {
            m_context.navigator.go({PageId::Cases, u"case"_s, id.text(), {}});
        });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    if (const int more = row.inAll - int(shown.size()); more > 0)
        column->addWidget(
            new TextLabel(tr("and %n more", nullptr, more), TextRole::Caption, TextLabel::Tone::Quiet));
}

void LedgerView::addProposals(QVBoxLayout* column, const Block& block) {
    for (const services::RuleSignalRow& row : std::as_const(m_proposals)) {
        const auto standing = m_context.workspace.blocks().standing(row.signal.block);
        if (!standing || standing->id != block.id)
            continue;
        auto* proposal = new ProposalCard(m_context, row, *m_keeper);
        connect(
            proposal, &ProposalCard::changed, this, [this, id = row.signal.id] { settle(id); },
            Qt::QueuedConnection);
        column->addWidget(proposal);
    }
}

/// A form that is open elsewhere on the page is made again with what was typed in it.
void LedgerView::settle(const RuleSignalId& id) {
    read();
    fill();
    const auto cards = findChildren<ProposalCard*>();
    for (ProposalCard* each : cards)
        if (each->id() == id) {
            each->focusFirst();
            bringIntoView(each);
        }
}

bool LedgerView::flush() { return m_keeper->flush(); }

void LedgerView::addMerged(QVBoxLayout* column, const Block& block) {
    const auto merged = m_context.workspace.blocks().mergedInto(block.id);
    if (!merged)
        return;
    for (const Block& each : *merged) {
        auto* line = new QHBoxLayout;
        line->setSpacing(Theme::px(space::m));
        line->addWidget(new TextLabel(tr("%1 counts along here.").arg(quoted(each.name)), TextRole::Caption));
        auto* part = makeButton(tr("Part them again"), ButtonKind::Link);
        part->setObjectName(u"ledger.part."_s + each.id.text());
        part->setAccessibleName(tr("Part from this: %1").arg(each.name));
        holdBack(part, readOnlyWords(m_context.workspace));
        connect(part, &QPushButton::clicked, this, [this, each] { this->part(each); });
        line->addWidget(part);
        line->addStretch(1);
        column->addLayout(line);
    }
}

void LedgerView::addHistory(QVBoxLayout* column, const Block& block) {
    const auto history = m_context.workspace.blocks().history(block.id);
    if (!history)
        return;
    const QDateTime now = m_context.workspace.clock().now();
    QString before;
    for (const BlockChange& change : *history) {
        const auto who = m_context.workspace.member(change.by);
        if (change.verb == BlockVerb::Renamed && !before.isEmpty())
            column->addWidget(
                new TextLabel(tr("Was called %1 until %2 (%3).")
                                  .arg(quoted(before), timeWord(change.at, now), who ? who->name : QString()),
                              TextRole::Caption, TextLabel::Tone::Quiet));
        before = change.after.name;
    }
}

void LedgerView::addButtons(QVBoxLayout* column, const Block& block, int number) {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::m));
    const auto add = [&](const QString& words, const QString& spoken, const QString& name, Open what) {
        auto* button = makeButton(words, ButtonKind::Small);
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        holdBack(button, readOnlyWords(m_context.workspace));
        connect(button, &QPushButton::clicked, this,
                [this, what, id = block.id, name] { open(what, id, name); });
        buttons->addWidget(button);
    };
    add(tr("Call it something else"), tr("Call it something else: %1").arg(block.name),
        u"ledger.rename.%1"_s.arg(number), Open::Renaming);
    if (m_all.size() > 1)
        add(tr("The same as…"), tr("The same as another: %1").arg(block.name),
            u"ledger.merge.%1"_s.arg(number), Open::Merging);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

QWidget* LedgerView::mergeForm(const Block& block) {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    auto* others = new IdCombo;
    others->setObjectName(u"ledger.into"_s);
    others->add({}, tr("Choose which one"));
    for (const services::BlockRow& row : std::as_const(m_all))
        if (row.block.id != block.id)
            others->add(row.block.id.text(), row.block.name);
    column->addWidget(new FormField(tr("Counts from now on as"),
                                    tr("Its cases come along. The two can be parted again."), others));
    auto* asked = new InlineMessage(InlineMessage::Kind::Attention);
    asked->setObjectName(u"ledger.asked"_s);
    asked->setText(tr("The same as which one? Choose it first."));
    asked->hide();
    column->addWidget(asked);
    auto* buttons = new QHBoxLayout;
    auto* join = makeFormAct(tr("Count as one"));
    join->setObjectName(u"ledger.join"_s);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"ledger.cancel"_s);
    buttons->addWidget(join);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(join, &QPushButton::clicked, this, [this, block, others, asked] {
        if (!others->currentId().isEmpty())
            return merge(block, BlockId(others->currentId()));
        asked->show();
        others->setFocus(Qt::OtherFocusReason);
    });
    connect(back, &QPushButton::clicked, this, &LedgerView::closeForm);
    return form;
}

BlockForm* LedgerView::nameForm(const Block& block) {
    m_form = new BlockForm;
    m_form->keepIn(*m_keeper, u"block/"_s + (block.id ? block.id.text() : u"new"_s));
    m_form->setBlock(block);
    connect(m_form, &BlockForm::saved, this, &LedgerView::save);
    connect(m_form, &BlockForm::cancelled, this, [this] {
        const Undo back = m_form->giveUp();
        closeForm();
        if (back)
            m_context.navigator.tellDone(
                tr("What you typed is gone. If you undo this, it is back in the same form."), back);
    });
    return m_form;
}

void LedgerView::open(Open what, const BlockId& id, const QString& opener) {
    m_message->hide();
    m_open = what;
    m_at = id;
    m_opener = opener;
    fill();
    // A row that an undo took away while a form was open has no place for another one.
    auto* into = findChild<IdCombo*>(u"ledger.into"_s);
    if (what == Open::Merging ? into == nullptr : m_form == nullptr) {
        m_open = Open::Nothing;
        return fill();
    }
    if (what == Open::Merging) {
        giveFocus(into);
        return bringIntoView(into);
    }
    const auto block = id ? m_context.workspace.blocks().standing(id) : Result<Block>(Block());
    m_form->begin(block.value_or(Block()));
    bringIntoView(m_form);
}

bool LedgerView::closeForm() {
    if (m_open == Open::Nothing)
        return false;
    m_open = Open::Nothing;
    m_at = {};
    refresh();
    if (auto* opener = findChild<QWidget*>(m_opener))
        giveFocus(opener);
    return true;
}

void LedgerView::save() {
    services::BlockLedger& ledger = m_context.workspace.blocks();
    if (m_open == Open::Adding) {
        if (const auto added = ledger.add(m_form->name(), m_form->kind()); !added)
            return m_form->refuse(errorSentence(added.error()));
        m_form->forget();
        m_opener = m_add->objectName();
        closeForm();
        return;
    }
    const auto before = ledger.standing(m_at);
    if (const auto changed = ledger.change(m_at, m_form->name(), m_form->kind()); !changed)
        return m_form->refuse(errorSentence(changed.error()));
    const QString name = m_form->name().simplified();
    m_form->forget();
    closeForm();
    if (before && before->name != name)
        m_context.navigator.tellDone(tr("Called from now on: %1").arg(name), [&ledger, was = *before] {
            return ledger.change(was.id, was.name, was.kind);
        });
}

void LedgerView::merge(const Block& block, const BlockId& into) {
    services::BlockLedger& ledger = m_context.workspace.blocks();
    if (const auto done = ledger.merge(block.id, into); !done)
        return refuse(done.error());
    m_opener = m_add->objectName();
    closeForm();
    m_context.navigator.tellDone(tr("%1 counts along with the other from now on.").arg(quoted(block.name)),
                                 [&ledger, id = block.id] { return ledger.part(id); });
}

void LedgerView::part(const Block& block) {
    services::BlockLedger& ledger = m_context.workspace.blocks();
    const auto into = block.mergedInto;
    if (const auto done = ledger.part(block.id); !done)
        return refuse(done.error());
    refresh();
    m_context.navigator.tellDone(tr("%1 stands on its own again.").arg(quoted(block.name)),
                                 [&ledger, id = block.id, into] { return ledger.merge(id, into); });
}

void LedgerView::show(const BlockId& block, const RuleSignalId& proposal) {
    const auto proposals = findChildren<ProposalCard*>();
    for (ProposalCard* each : proposals) {
        if (each->id() != proposal)
            continue;
        each->focusFirst();
        return bringIntoView(each);
    }
    const auto standing = m_context.workspace.blocks().standing(block);
    auto* found = standing ? findChild<QWidget*>(u"ledger.card."_s + standing->id.text()) : nullptr;
    if (found == nullptr)
        return focusFirst();
    if (auto* first = found->findChild<QPushButton*>())
        giveFocus(first);
    bringIntoView(found);
}

void LedgerView::focusFirst() {
    QWidget* first = m_empty->isVisibleTo(this) ? m_empty->findChild<QPushButton*>() : m_add;
    if (first != nullptr && first->isEnabled())
        giveFocus(first);
}

void LedgerView::refuse(const Error& error) {
    m_message->setText(errorSentence(error));
    m_message->show();
    reveal(m_message);
}

} // namespace leertafel::ui
