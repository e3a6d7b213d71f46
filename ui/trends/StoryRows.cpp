#include "ui/trends/StoryRows.h"

#include "ui/common/KeptFocus.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/trends/StoryForm.h"

#include <QVBoxLayout>

namespace leertafel::ui {

StoryRows::StoryRows(StoryForm* form, const QString& opener, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_rows(new QVBoxLayout)
    , m_form(form)
    , m_opener(opener) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::px(space::s));
    m_rows->setSpacing(Theme::px(space::s));
    m_column->addLayout(m_rows);
    m_form->hide();
    m_column->addWidget(m_form);
}

void StoryRows::clearRows() {
    m_rows->removeWidget(m_form);
    clearLayout(m_rows);
    m_column->addWidget(m_form);
}

void StoryRows::placeForm() {
    auto* opener = findChild<QPushButton*>(openerName(formId()));
    const int row = opener ? m_rows->indexOf(opener) : -1;
    if (row < 0 || m_rows->indexOf(m_form) == row + 1)
        return;
    m_column->removeWidget(m_form);
    m_rows->removeWidget(m_form);
    m_rows->insertWidget(m_rows->indexOf(opener) + 1, m_form);
}

TextLabel* StoryRows::quiet(const QString& words) {
    auto* label = new TextLabel(words, TextRole::Caption, TextLabel::Tone::Quiet);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* StoryRows::addOpener(const QString& words, const QString& icon, const QString& id,
                                  const QString& about) {
    auto* button = makeButton(words, ButtonKind::Small, icon);
    button->setObjectName(openerName(id));
    button->setAccessibleDescription(about);
    ui::holdBack(button, m_why);
    m_rows->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void StoryRows::holdBack(const QString& why) {
    m_why = why;
    ui::holdBack(m_form, why);
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->objectName().startsWith(m_opener))
            ui::holdBack(button, why);
}

void StoryRows::closeForm() {
    m_form->hide();
    if (auto* opener = findChild<QPushButton*>(openerName(formId())))
        giveFocus(opener);
}

} // namespace leertafel::ui
