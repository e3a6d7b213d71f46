#include "ui/table/OpenOption.h"

#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

OpenOption::OpenOption(const QString& words, const QString& name, const QString& held, QWidget* parent)
    : QWidget(parent) {
    setObjectName(name);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Theme::px(space::l));
    auto* said = new QVBoxLayout;
    said->setSpacing(Theme::px(space::xs));
    said->addWidget(new TextLabel(words, TextRole::Story));
    said->addWidget(
        new TextLabel(tr("an option; not decided on yet"), TextRole::Caption, TextLabel::Tone::Quiet));
    across->addLayout(said, 1);
    const auto add = [&](const QString& text, ButtonKind kind, const QString& what) {
        auto* button = makeButton(text, kind);
        button->setObjectName(name + what);
        button->setAccessibleName(text + u": "_s + words);
        holdBack(button, held);
        across->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    connect(add(tr("Let it go"), ButtonKind::Link, u".drop"_s), &QPushButton::clicked, this,
            &OpenOption::dropWanted);
    connect(add(tr("Decide"), ButtonKind::Small, u".decide"_s), &QPushButton::clicked, this,
            &OpenOption::decideWanted);
}

} // namespace leertafel::ui
