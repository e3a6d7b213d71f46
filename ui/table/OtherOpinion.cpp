#include "ui/table/OtherOpinion.h"

#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QPainter>
#include <QVBoxLayout>

namespace leertafel::ui {

OtherOpinion::OtherOpinion(const Dissent& dissent, const Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(space::l), 0, 0, 0);
    column->setSpacing(Theme::px(space::xs));
    const QString who = tr("another opinion · %1").arg(word(vocabulary, dissent.function));
    setAccessibleName(who);
    column->addWidget(new TextLabel(quoted(dissent.words.text()), TextRole::Story));
    column->addWidget(new TextLabel(who, TextRole::Caption, TextLabel::Tone::Plum));
}

void OtherOpinion::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(0, 0, Theme::px(space::xs), height()), Theme::colours().plum);
}

} // namespace leertafel::ui
