// The choice of fact, reading or opinion beside each paragraph of a labelled field.
#include "ui/cases/StoryEdit.h"

#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelProperty = QTextFormat::UserProperty + 1;
constexpr int labelWidth = 92, labelHeight = 24, labelGap = 12;
constexpr auto labelChoices = {ParagraphLabel::None, ParagraphLabel::Fact, ParagraphLabel::Reading,
                               ParagraphLabel::Opinion};

ParagraphLabel labelOf(const QTextBlock& block) {
    return static_cast<ParagraphLabel>(block.blockFormat().intProperty(labelProperty));
}

void putLabel(const QTextBlock& block, ParagraphLabel label) {
    if (labelOf(block) == label)
        return;
    QTextBlockFormat format;
    format.setProperty(labelProperty, static_cast<int>(label));
    QTextCursor(block).mergeBlockFormat(format); // tells `edited` through the document
}

QString labelStyle() {
    return u"QComboBox { min-height: 0; max-height: %1px; font-size: %2px; }"_s.arg(Theme::px(labelHeight))
        .arg(Theme::px(12));
}

} // namespace

QList<ParagraphLabel> StoryEdit::labels() const {
    QList<ParagraphLabel> all;
    if (isLabelled())
        for (auto block = document()->begin(); block.isValid(); block = block.next())
            all.append(labelOf(block));
    return all;
}

void StoryEdit::setLabels(const QList<ParagraphLabel>& labels) {
    if (isLabelled())
        for (auto block = document()->begin(); block.isValid(); block = block.next())
            putLabel(block, labels.value(block.blockNumber()));
}

void StoryEdit::setLabel(int paragraph, ParagraphLabel label) {
    if (const auto block = document()->findBlockByNumber(paragraph); block.isValid())
        putLabel(block, label);
}

void StoryEdit::toggleLabel(ParagraphLabel label) {
    if (!isLabelled() || isReadOnly())
        return;
    auto cursor = textCursor();
    const auto first = document()->findBlock(cursor.selectionStart());
    const auto last = document()->findBlock(cursor.selectionEnd());
    bool all = true;
    for (auto block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        all = all && labelOf(block) == label;
    cursor.beginEditBlock();
    for (auto block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        putLabel(block, all ? ParagraphLabel::None : label);
    cursor.endEditBlock();
}

void StoryEdit::openLabels() {
    if (auto* combo = m_combos.value(textCursor().blockNumber()); combo && combo->isEnabled())
        combo->showPopup();
}

void StoryEdit::setLabelHint(const QString& hint) {
    m_labelHint = hint;
    for (auto* combo : std::as_const(m_combos))
        combo->setToolTip(hint);
}

void StoryEdit::restyleLabels() {
    setViewportMargins(Theme::px(labelWidth + labelGap + 2), 0, 0, 0);
    for (auto* combo : std::as_const(m_combos))
        if (const auto style = labelStyle(); combo->styleSheet() != style)
            combo->setStyleSheet(style); // the letters may have grown
}

IdCombo* StoryEdit::makeLabel(int paragraph) {
    auto* combo = new IdCombo(this);
    combo->setObjectName(u"case.label.%1"_s.arg(paragraph));
    combo->setAccessibleName(tr("Paragraph %1 is").arg(paragraph + 1));
    combo->setToolTip(m_labelHint);
    for (const auto label : labelChoices)
        combo->add(toId(label), label == ParagraphLabel::None ? tr("choose") : labelWord(label));
    combo->setProperty("compact", true);
    combo->setStyleSheet(labelStyle());
    // Never in the way of Tab, nor of what is typed after choosing: the field has a key that opens it.
    combo->setFocusPolicy(Qt::NoFocus);
    connect(combo, &IdCombo::chosen, this, [this, paragraph](const QString& id) {
        for (const auto label : labelChoices)
            if (toId(label) == id)
                setLabel(paragraph, label);
        setFocus(Qt::OtherFocusReason);
    });
    return combo;
}

void StoryEdit::placeLabels() {
    if (!isLabelled())
        return;
    const int wanted = document()->blockCount();
    while (m_combos.size() > wanted)
        m_combos.takeLast()->deleteLater();
    while (m_combos.size() < wanted)
        m_combos.append(makeLabel(static_cast<int>(m_combos.size())));
    const int height = Theme::px(labelHeight);
    auto block = document()->begin();
    for (auto* combo : std::as_const(m_combos)) {
        const auto top = document()->documentLayout()->blockBoundingRect(block).top();
        const int lift = (Theme::lineHeight(role()) - height) / 2;
        combo->setEnabled(!isReadOnly());
        combo->setFixedSize(Theme::px(labelWidth), height);
        combo->move(frameWidth() + Theme::px(5), viewport()->y() + static_cast<int>(top) + lift);
        combo->setCurrentId(toId(labelOf(block)));
        combo->show();
        block = block.next();
    }
}

} // namespace leertafel::ui
