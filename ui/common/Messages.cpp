#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

InlineMessage::InlineMessage(Kind kind, QWidget* parent) : QFrame(parent), m_kind(kind) {
    setProperty("frame", u"message"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_outer = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_outer->setContentsMargins(Theme::px(space::m), Theme::px(space::s), Theme::px(space::m),
                                Theme::px(space::s));
    m_outer->setSpacing(Theme::px(space::s));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    m_icon = new IconLabel(u"documentinfo"_s, size::smallIcon);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_text = new TextLabel({});
    row->addWidget(m_text, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::px(space::s));
    m_outer->addLayout(row, 1);
    m_outer->addLayout(m_buttons);
    setKind(kind);
}

void InlineMessage::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const bool tight = m_buttons->count() > 0 && width() < Theme::px(440);
    m_outer->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InlineMessage::setText(const QString& richText) {
    m_text->setText(richText);
    setAccessibleName(Qt::mightBeRichText(richText) ? QTextDocumentFragment::fromHtml(richText).toPlainText()
                                                    : richText);
}

QString InlineMessage::text() const { return m_text->text(); }

void InlineMessage::setKind(Kind kind) {
    static const QString names[] = {u"info"_s, u"attention"_s, u"safety"_s, u"certain"_s};
    m_kind = kind;
    if (kind == Kind::Safety)
        m_icon->setIconName(u"security-high"_s);
    else
        m_icon->setIconName(u"documentinfo"_s);
    restyleAs(this, "kind", names[static_cast<int>(kind)]);
}

QPushButton* InlineMessage::addButton(const QString& words, const QString& iconName) {
    QPushButton* button = makeButton(words, ButtonKind::Small, iconName);
    m_buttons->addWidget(button);
    return button;
}

EmptyState::EmptyState(const QString& sentence, const QString& buttonWords, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* words = new TextLabel(sentence, TextRole::Body, TextLabel::Tone::Quiet);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(words);
    if (!buttonWords.isEmpty()) {
        QPushButton* button = makeButton(buttonWords, ButtonKind::Quiet);
        button->setObjectName(u"empty.button"_s);
        connect(button, &QPushButton::clicked, this, &EmptyState::activated);
        column->addWidget(button, 0, Qt::AlignLeft);
        setFocusProxy(button);
    }
    column->addStretch(1);
    setAccessibleName(sentence);
}

void EmptyState::setPrimary() {
    if (auto* button = findChild<QPushButton*>(u"empty.button"_s))
        fillButton(button, true);
}

FormField::FormField(const QString& label, const QString& guide, QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(2));
    auto* name = new TextLabel(label, TextRole::BodyStrong);
    // A short field beside nothing does not break the words above it.
    constexpr int shortLabel = 200;
    if (const int whole = name->fontMetrics().horizontalAdvance(label) + 1; whole <= Theme::px(shortLabel))
        name->setMinimumWidth(whole);
    column->addWidget(name);
    if (!guide.isEmpty())
        column->addWidget(new TextLabel(guide, TextRole::Guide, TextLabel::Tone::Quiet));
    column->addSpacing(Theme::px(3));
    column->addWidget(field);
    // One height for all that is filled in; in a filter row they are lower.
    QList<QWidget*> parts = field->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    parts << field;
    for (QWidget* part : std::as_const(parts))
        if (part->inherits("QComboBox") || part->inherits("QAbstractSpinBox") ||
            (part != field && part->inherits("QPushButton") && part->property("kind") == u"quiet"_s))
            part->setProperty("form", true);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (field->accessibleDescription().isEmpty())
        field->setAccessibleDescription(guide);
}

IconLabel::IconLabel(const QString& name, int logicalSide, QWidget* parent)
    : QWidget(parent), m_icon(icon(name)), m_side(logicalSide) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIconName(const QString& name) {
    m_icon = icon(name);
    update();
}

void IconLabel::setIcon(const QIcon& shown) {
    m_icon = shown;
    update();
}

QSize IconLabel::sizeHint() const { return {Theme::px(m_side), Theme::px(m_side)}; }

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace leertafel::ui
