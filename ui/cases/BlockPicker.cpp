#include "ui/cases/BlockPicker.h"

#include "core/services/BlockLedger.h"
#include "ui/common/BlockForm.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"

#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

BlockPicker::BlockPicker(services::BlockLedger& ledger, services::UnsentWords& unsent, const QString& label,
                         QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_combo(new IdCombo(this))
    , m_add(makeButton(tr("Not in the list?"), ButtonKind::Link))
    , m_form(new BlockForm(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::xs));
    m_combo->setObjectName(u"case.attr.block"_s);
    m_combo->setAccessibleName(label);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setMinimumHeight(Theme::px(size::combo));
    column->addWidget(m_combo);
    m_add->setObjectName(u"case.block.add"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_form->hide();
    m_form->keepIn(*new WordKeeper(unsent, this), u"block/new"_s);
    column->addWidget(m_form);
    connect(m_combo, &IdCombo::chosen, this, &BlockPicker::chosen);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_add->hide();
        m_form->begin();
        bringIntoView(m_form);
    });
    connect(m_form, &BlockForm::saved, this, &BlockPicker::save);
    connect(m_form, &BlockForm::cancelled, this, [this] {
        m_form->forget();
        closeForm();
    });
    refresh();
}

void BlockPicker::refresh() {
    const QString present = m_combo->currentId();
    const auto blocks = m_ledger.all().value_or(QList<Block>());
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->add({}, tr("choose"));
    for (const Block& block : blocks)
        m_combo->add(block.id.text(), block.name);
    setBlock(BlockId(present));
}

void BlockPicker::setBlock(const BlockId& block) {
    const auto standing = block ? m_ledger.standing(block) : Result<Block>(Block());
    m_combo->setCurrentId(standing ? standing->id.text() : QString());
    m_combo->setToolTip(standing ? standing->name : QString());
}

BlockId BlockPicker::block() const { return BlockId(m_combo->currentId()); }

void BlockPicker::save() {
    const auto added = m_ledger.add(m_form->name(), m_form->kind());
    if (!added)
        return m_form->refuse(errorSentence(added.error()));
    m_form->forget();
    refresh();
    setBlock(*added);
    closeForm();
    Q_EMIT chosen();
}

void BlockPicker::closeForm() {
    m_form->hide();
    m_add->show();
    m_combo->setFocus(Qt::OtherFocusReason);
}

} // namespace leertafel::ui
