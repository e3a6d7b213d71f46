#include "ui/cases/KeptWords.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

KeptWords::KeptWords(QWidget* parent) : QWidget(parent) {
    setObjectName(u"case.kept"_s);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::px(space::xs));
    body->addWidget(new TextLabel(tr("You said that these words point at no one:"), TextRole::Guide,
                                  TextLabel::Tone::Quiet, this));
    m_row = new QWidget(this);
    m_flow = new FlowLayout(m_row, space::s);
    auto policy = m_row->sizePolicy();
    policy.setHeightForWidth(true);
    m_row->setSizePolicy(policy);
    body->addWidget(m_row);
    hide();
}

void KeptWords::setWords(const QStringList& words) {
    setVisible(!words.isEmpty());
    if (words == m_words)
        return;
    m_words = words;
    while (auto* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the button that is being pressed.
        delete item;
    }
    for (const auto& word : words) {
        auto* button = makeButton(tr("Look at “%1” after all").arg(word), ButtonKind::Small, {}, m_row);
        button->setObjectName(u"case.kept.recheck"_s);
        connect(button, &QPushButton::clicked, this, [this, word] { Q_EMIT recheckAsked(word); });
        m_flow->addWidget(button);
        button->show();
    }
    m_row->updateGeometry();
}

} // namespace leertafel::ui
