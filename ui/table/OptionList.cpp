#include "ui/table/OptionList.h"

#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/DecisionForm.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

OptionList::OptionList(WordKeeper& keeper, QWidget* parent) : QWidget(parent), m_keeper(keeper) {
    setObjectName(u"room.options"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    column->addWidget(new TextLabel(tr("Options"), TextRole::Section));
    column->addWidget(
        new TextLabel(tr("One per line. Enter goes to the next."), TextRole::Guide, TextLabel::Tone::Quiet));
    for (int slot = 0; slot < most; ++slot) {
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(Theme::px(space::s));
        auto* line = new QLineEdit;
        line->setObjectName(u"room.option.%1"_s.arg(slot + 1));
        line->setAccessibleName(tr("Option %1").arg(letter(slot)));
        line->setMinimumHeight(Theme::px(size::field));
        across->addWidget(new TextLabel(letter(slot), TextRole::BodyStrong));
        across->addWidget(line, 1);
        column->addWidget(row);
        m_rows.append(row);
        m_lines.append(line);
        m_rest.append(QString());
        connect(line, &QLineEdit::textChanged, this, [this, slot](const QString& words) {
            m_keeper.keep(DecisionForm::places(place(m_item, slot)).constFirst(), words + m_rest[slot]);
            showLines();
            Q_EMIT edited();
        });
        connect(line, &QLineEdit::returnPressed, this, [this, slot] {
            if (slot + 1 < most && m_rows[slot + 1]->isVisibleTo(this))
                m_lines[slot + 1]->setFocus(Qt::TabFocusReason);
        });
    }
}

QString OptionList::place(const QString& item, int slot) {
    return u"agenda/%1/option/%2"_s.arg(item).arg(slot + 1);
}

QList<int> OptionList::taken(const WordKeeper& keeper, const QString& item) {
    QList<int> slots;
    for (int slot = 0; slot < most; ++slot)
        if (!keeper.of(DecisionForm::places(place(item, slot)).constFirst()).trimmed().isEmpty())
            slots.append(slot);
    return slots;
}

void OptionList::setItem(const QString& item) {
    m_item = item;
    for (int slot = 0; slot < most; ++slot) {
        const QSignalBlocker quiet(m_lines[slot]);
        // Deciding may have written more lines; they stay while the first one is changed here.
        const QString words = m_keeper.of(DecisionForm::places(place(item, slot)).constFirst());
        const qsizetype end = words.indexOf(u'\n');
        m_lines[slot]->setText(words.left(end));
        m_rest[slot] = end < 0 ? QString() : words.mid(end);
    }
    showLines();
}

void OptionList::showLines() {
    int last = -1;
    for (int slot = 0; slot < most; ++slot)
        if (!isFree(slot))
            last = slot;
    for (int slot = 0; slot < most; ++slot)
        m_rows[slot]->setVisible(slot <= last + 1);
}

bool OptionList::isFree(int slot) const { return (m_lines[slot]->text() + m_rest[slot]).trimmed().isEmpty(); }

void OptionList::begin() {
    for (int slot = 0; slot < most; ++slot)
        if (isFree(slot))
            return m_lines[slot]->setFocus(Qt::OtherFocusReason);
    m_lines.last()->setFocus(Qt::OtherFocusReason);
}

} // namespace leertafel::ui
