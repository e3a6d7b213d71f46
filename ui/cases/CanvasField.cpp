#include "ui/cases/CanvasField.h"

#include "ui/cases/StoryEdit.h"
#include "ui/common/Theme.h"

#include <QEvent>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

int wordCount(QStringView text) {
    int count = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace())
            counted = false;
        else if (!counted && c.isLetterOrNumber()) {
            counted = true;
            ++count;
        }
    }
    return count;
}

CanvasField::CanvasField(const QString& label, const QString& guide, StoryEdit* edit, QWidget* parent)
    : FormField(label, guide, edit, parent), m_edit(edit) {
    const auto labels = findChildren<TextLabel*>(QString(), Qt::FindDirectChildrenOnly);
    m_name = labels.first();
    if (!guide.isEmpty())
        m_guide = labels.last();
    m_count = new TextLabel({}, TextRole::Caption, TextLabel::Tone::Faint, this);
    m_count->setObjectName(u"case.words"_s);
    m_count->setWordWrap(false);
    m_count->hide();
    edit->installEventFilter(this);
    // Also when a text is shown, which is no edit.
    connect(edit, &QTextEdit::textChanged, this, &CanvasField::tell);
    tell();
}

bool CanvasField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        tell();
    return FormField::eventFilter(watched, event);
}

void CanvasField::resizeEvent(QResizeEvent* event) {
    FormField::resizeEvent(event);
    place();
}

void CanvasField::tell() {
    const bool empty = m_edit->document()->isEmpty();
    if (m_guide)
        m_guide->setTone(empty ? TextLabel::Tone::Quiet : TextLabel::Tone::Faint);
    const bool counting = m_edit->hasFocus() && !empty;
    if (counting) {
        const int words = wordCount(m_edit->story());
        m_count->setText(tr("%n word(s)", nullptr, words));
        place();
    }
    m_count->setVisible(counting);
}

/// At the right of the label, on its line.
void CanvasField::place() {
    const auto wanted = m_count->sizeHint();
    m_count->setGeometry(width() - wanted.width(), m_name->geometry().bottom() + 1 - wanted.height(),
                         wanted.width(), wanted.height());
}

} // namespace leertafel::ui
