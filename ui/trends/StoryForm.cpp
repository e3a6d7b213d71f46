#include "ui/trends/StoryForm.h"

#include "ui/common/FormAct.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

StoryForm::StoryForm(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(name + u"Form"_s);
    m_column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    m_column->setSpacing(Theme::px(space::s));
}

void StoryForm::addFoot(const QString& save, const QString& icon) {
    m_message->hide();
    m_column->addWidget(m_message);
    m_save = makeFormAct(save, icon);
    m_save->setObjectName(m_name + u".save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(m_name + u".cancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (isComplete())
            Q_EMIT saved();
    });
    connect(back, &QPushButton::clicked, this, &StoryForm::cancelled);
}

void StoryForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(m_message);
    bringIntoView(m_save);
}

} // namespace leertafel::ui
