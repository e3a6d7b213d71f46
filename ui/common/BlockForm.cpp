#include "ui/common/BlockForm.h"

#include "ui/common/FormAct.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

BlockForm::BlockForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_kind(new IdCombo)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"blockForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_name->setObjectName(u"block.name"_s);
    m_name->setMaxLength(kLongestBlockName);
    m_name->setMinimumHeight(Theme::px(size::combo));
    column->addWidget(new FormField(tr("What blocks"),
                                    tr("In the words that everybody uses for it, never a person."), m_name));
    m_kind->setObjectName(u"block.kind"_s);
    for (const BlockKind kind :
         {BlockKind::Rule, BlockKind::Boundary, BlockKind::Provider, BlockKind::Funding})
        m_kind->add(toId(kind), blockKindWord(kind));
    column->addWidget(new FormField(tr("What it is"), {}, m_kind));
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    auto* save = makeFormAct(tr("Save it"));
    save->setObjectName(u"block.save"_s);
    save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"block.cancel"_s);
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::returnPressed, this, &BlockForm::saved);
    connect(save, &QPushButton::clicked, this, &BlockForm::saved);
    connect(back, &QPushButton::clicked, this, &BlockForm::cancelled);
}

QString BlockForm::name() const { return m_name->text(); }

BlockKind BlockForm::kind() const { return blockKindFromId(m_kind->currentId()).value_or(BlockKind::Rule); }

QStringList BlockForm::places() const { return {m_place + u"/name"_s, m_place + u"/kind"_s}; }

void BlockForm::keepIn(WordKeeper& keeper, const QString& place) {
    m_keeper = &keeper;
    m_place = place;
    const auto keep = [this] {
        if (m_filling)
            return;
        m_keeper->keep(places().at(0), m_name->text());
        m_keeper->keep(places().at(1), m_kind->currentId());
    };
    connect(m_name, &QLineEdit::textChanged, this, keep);
    connect(m_kind, &IdCombo::chosen, this, keep);
}

bool BlockForm::isKept() const { return m_keeper != nullptr && !m_keeper->of(places().at(0)).isEmpty(); }

void BlockForm::setBlock(const Block& block) {
    m_message->hide();
    m_filling = true;
    m_name->setText(isKept() ? m_keeper->of(places().at(0)) : block.name);
    m_kind->setCurrentId(isKept() ? m_keeper->of(places().at(1)) : toId(block.kind));
    m_filling = false;
}

void BlockForm::forget() {
    if (m_keeper == nullptr)
        return;
    const QStringList kept = places();
    for (const QString& each : kept)
        m_keeper->forget(each);
}

Undo BlockForm::giveUp() { return isKept() ? m_keeper->giveUp(places()) : Undo(); }

void BlockForm::begin(const Block& block) {
    setBlock(block);
    show();
    giveFocus(m_name);
    m_name->selectAll();
}

void BlockForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(this);
}

} // namespace leertafel::ui
