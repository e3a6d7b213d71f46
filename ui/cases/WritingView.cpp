#include "ui/cases/WritingView.h"

#include "ui/common/ReadingOrder.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelRoom = 140; ///< beside the words, for what a paragraph is
}

WritingView::WritingView(QWidget* text, QWidget* window) : QFrame(window) {
    setObjectName(u"case.alone"_s);
    setAccessibleName(tr("The text alone"));
    setProperty("ground", u"window"_s);
    setAutoFillBackground(true);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl), 0);
    body->setSpacing(0);
    auto* back = makeButton(tr("Back to the whole case"), ButtonKind::Plain, {}, this);
    back->setObjectName(u"case.alone.back"_s);
    back->setToolTip(tr("Esc or F11"));
    connect(back, &QPushButton::clicked, this, &WritingView::leaveAsked);
    body->addWidget(back, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    text->setMaximumWidth(Theme::px(size::readingWidth + labelRoom));
    row->addWidget(text, 100);
    row->addStretch(1);
    body->addLayout(row, 1);
    setGeometry(window->rect());
    window->installEventFilter(this);
    show();
    raise();
}

bool WritingView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

/// What lies under the view is out of reach.
bool WritingView::focusNextPrevChild(bool next) {
    const auto* at = window()->focusWidget();
    auto* to = at ? neighbourOf(at, readingOrder(this, at), next) : nullptr;
    if (to)
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != nullptr;
}

} // namespace leertafel::ui
