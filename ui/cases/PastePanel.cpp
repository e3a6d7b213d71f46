#include "ui/cases/PastePanel.h"

#include "ui/common/CaseWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/ReadingOrder.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace leertafel::ui {

using namespace Qt::StringLiterals;
using anonymity::Certainty;
using anonymity::Finding;

namespace {

constexpr int panelWidth = 660, panelHeight = 460;

/// What is not in the case yet is copied out with the same care as what is.
class PastedText final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    QMimeData* createMimeDataFromSelection() const override { return caseWords(textCursor()); }
};

/// A line is a fraction of a pixel higher than its font says.
int heightOfLines(const QPlainTextEdit& text) {
    qreal height = 0;
    for (auto block = text.document()->begin(); block.isValid(); block = block.next())
        height += block.layout()->boundingRect().height();
    return static_cast<int>(std::ceil(height + 2 * text.document()->documentMargin())) + 1;
}

} // namespace

PastePanel::PastePanel(const QString& text, const QList<Finding>& findings, QWidget* window)
    : QFrame(window), m_text(new PastedText(text, this)) {
    setObjectName(u"case.paste"_s);
    setAutoFillBackground(true);
    const auto& colours = Theme::colours();
    setStyleSheet(u"QFrame#case\\.paste { background: %1; border: 1px solid %2; border-radius: %3px; }"_s.arg(
        colours.base.name(), colours.edge.name(), QString::number(radius::card)));
    auto* body = new QVBoxLayout(this);
    const int edge = Theme::px(space::l);
    body->setContentsMargins(edge, edge, edge, edge);
    body->setSpacing(Theme::px(space::s));

    const auto count = static_cast<int>(findings.size());
    const auto without = static_cast<int>(std::count_if(
        findings.cbegin(), findings.cend(), [](const Finding& f) { return f.suggestions.isEmpty(); }));
    const auto title = tr("In this text %n spot(s) show who it is about", nullptr, count);
    setAccessibleName(title);
    body->addWidget(new TextLabel(title, TextRole::Section, TextLabel::Tone::Ink, this));
    auto why = tr("None of it is in your case yet.");
    if (without > 0)
        why += u' ' + tr("%n spot(s) have no suggestion and will stay marked.", nullptr, without);
    body->addWidget(new TextLabel(why, TextRole::Guide, TextLabel::Tone::Quiet, this));

    m_text->setObjectName(u"case.paste.text"_s);
    m_text->setAccessibleName(tr("The text you paste"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(Theme::font(TextRole::Story));
    body->addWidget(m_text, 1);
    mark(findings);

    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, space::s);
    auto policy = row->sizePolicy();
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    const auto add = [&](const QString& words, ButtonKind kind, const QString& name, auto run) {
        auto* button = makeButton(words, kind, {}, row);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        flow->addWidget(button);
        return button;
    };
    quieten(window);
    const bool suggests = without < count;
    auto* first = add(tr("Paste with the suggestions"), suggests ? ButtonKind::Primary : ButtonKind::Quiet,
                      u"case.paste.take"_s, [this] { take(true); });
    first->setEnabled(suggests);
    auto* asIs = add(tr("Paste it as it is"), suggests ? ButtonKind::Quiet : ButtonKind::Primary,
                     u"case.paste.asIs"_s, [this] { take(false); });
    asIs->setToolTip(tr("The spots stay marked until you have looked at them."));
    auto* none = add(tr("Leave it"), ButtonKind::Plain, u"case.paste.leave"_s, [this] { leave(); });
    none->setToolTip(tr("Esc"));
    body->addWidget(row);

    window->installEventFilter(this);
    show();
    place(); // what is not shown yet has not laid out its lines
    raise();
    (suggests ? first : asIs)->setFocus(Qt::PopupFocusReason);
}

void PastePanel::quieten(QWidget* window) {
    const auto buttons = window->findChildren<QPushButton*>();
    for (auto* button : buttons) {
        if (!button->isVisible() || button->property("kind") != u"primary"_s)
            continue;
        fillButton(button, false);
        m_quiet.append(button);
    }
}

void PastePanel::mark(const QList<Finding>& findings) {
    const auto& colours = Theme::colours();
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto& finding : findings) {
        const bool certain = finding.certainty == Certainty::Certain;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(finding.start);
        mark.cursor.setPosition(finding.start + finding.length, QTextCursor::KeepAnchor);
        mark.format.setBackground(certain ? colours.plumSoft : colours.ochreSoft);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(certain ? colours.plum : colours.ochre);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void PastePanel::place() {
    const int edge = Theme::px(space::l);
    const auto room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    const int width = std::min(Theme::px(panelWidth), room.width());
    // The text is laid out for this width before it is known how high it is.
    const int most = std::min(Theme::px(panelHeight), room.height());
    resize(width, most);
    layout()->activate();
    constexpr int fewest = 4;
    const int lines = std::max(fewest * m_text->fontMetrics().lineSpacing(), heightOfLines(*m_text));
    const int needed = lines + m_text->height() - m_text->viewport()->height();
    resize(width, std::min(most, most - m_text->height() + needed));
    move(room.center() - rect().center());
}

bool PastePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

/// What lies under the panel is out of reach by key.
bool PastePanel::focusNextPrevChild(bool next) {
    const auto* at = window()->focusWidget();
    auto* to = at ? neighbourOf(at, readingOrder(this, at), next) : nullptr;
    if (to)
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != nullptr;
}

void PastePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void PastePanel::take(bool withSuggestions) {
    if (m_leaving)
        return;
    Q_EMIT taken(withSuggestions);
    leave();
}

void PastePanel::leave() {
    if (std::exchange(m_leaving, true))
        return;
    hide();
    for (const auto& button : std::as_const(m_quiet))
        if (button)
            fillButton(button, true);
    m_text->clear();
    Q_EMIT closed();
    deleteLater();
}

} // namespace leertafel::ui
