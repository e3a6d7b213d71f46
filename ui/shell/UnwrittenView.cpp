#include "ui/shell/UnwrittenView.h"

#include "ui/common/Theme.h"

#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

UnwrittenView::UnwrittenView(QWidget* parent)
    : QWidget(parent), m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"shell.unwritten"_s);
    setAccessibleName(tr("Not locked yet"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* column = new Column;
    outer->addWidget(column);
    column->body()->addStretch(1);
    column->body()->addWidget(new TextLabel(tr("Not locked yet"), TextRole::PageTitle));
    m_message->setObjectName(u"shell.unwrittenMessage"_s);
    column->body()->addWidget(m_message);
    m_retry = m_message->addButton(tr("Try again"));
    m_retry->setObjectName(u"shell.unwrittenRetry"_s);
    auto* anyway = m_message->addButton(tr("Lock without those words"));
    anyway->setObjectName(u"shell.unwrittenLock"_s);
    column->body()->addStretch(2);
    connect(m_retry, &QPushButton::clicked, this, &UnwrittenView::retryAsked);
    connect(anyway, &QPushButton::clicked, this, &UnwrittenView::lockAnywayAsked);
}

void UnwrittenView::begin() {
    m_message->setText(tr("What was typed last is not on disk yet. Leertafel keeps trying, and locks as soon "
                          "as it is."));
    m_retry->setFocus();
}

void UnwrittenView::warnOfClosing() {
    m_message->setText(tr("What was typed last is not on disk yet. Close once more to leave without it."));
}

} // namespace leertafel::ui
