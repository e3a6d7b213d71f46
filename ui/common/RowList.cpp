#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <functional>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasonLines = 5; // what is asked of one mostly stands at its end

/// The whole row is clickable; by keyboard its button does the same.
class ClickableRow final : public QFrame {
public:
    explicit ClickableRow(std::function<void()> clicked) : m_clicked(std::move(clicked)) {
        setProperty("frame", u"row"_s);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_clicked();
    }

private:
    std::function<void()> m_clicked;
};

} // namespace

QFrame* makeLine(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("frame", u"line"_s);
    line->setFixedHeight(1);
    return line;
}

void alignBaseline(QWidget* smaller, TextRole role, TextRole beside) {
    const auto under = [](TextRole each) {
        const QFontMetrics metrics(Theme::font(each));
        return Theme::lineHeight(each) - (Theme::lineHeight(each) - metrics.height()) / 2 - metrics.ascent();
    };
    smaller->setContentsMargins(0, 0, 0, qMax(0, under(beside) - under(role)));
}

RowList::RowList(const QString& heading, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(space::s));
    m_heading = new TextLabel({}, TextRole::Section);
    m_heading->setWordWrap(false);
    m_note = new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet);
    m_note->setWordWrap(false);
    alignBaseline(m_note, TextRole::Caption, TextRole::Section);
    head->addWidget(m_heading, 0, Qt::AlignBottom);
    head->addWidget(m_note, 0, Qt::AlignBottom);
    head->addStretch(1);
    column->addLayout(head);
    m_card = new Card;
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->body()->setSpacing(0);
    column->addWidget(m_card);
    m_card->hide();
    // Rows are as high as their words need at this width, which no fixed height knows; what is left stays
    // free.
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setHeading(heading);
}

void RowList::setHeading(const QString& heading, const QString& note) {
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(heading);
}

int RowList::addRow(const QString& iconName, const QString& first, const QString& second, const QString& when,
                    const QString& buttonWords) {
    const int index = static_cast<int>(m_rows.size());
    if (index > 0)
        m_card->body()->addWidget(makeLine());
    auto* row = new ClickableRow([this, index] { Q_EMIT activated(index); });
    row->setMinimumHeight(Theme::px(size::listRow));
    row->setAccessibleName(first);
    row->setAccessibleDescription(second);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(Theme::px(space::l), Theme::px(space::s), Theme::px(space::l),
                             Theme::px(space::s));
    line->setSpacing(Theme::px(space::m));
    if (!iconName.isEmpty()) {
        auto* picture = new IconLabel(iconName, size::icon);
        line->addWidget(picture, 0, Qt::AlignVCenter);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* firstLine = new TitleLabel(first);
    words->addStretch(1);
    words->addWidget(firstLine);
    if (!second.isEmpty()) {
        auto* reason = new TitleLabel(second, TextRole::Caption, TextLabel::Tone::Quiet);
        reason->setObjectName(u"row.reason"_s);
        reason->setMost(reasonLines);
        words->addWidget(reason);
    }
    if (!when.isEmpty()) {
        auto* below = new TextLabel(when, TextRole::Caption, TextLabel::Tone::Quiet);
        below->setElided(true);
        below->setObjectName(u"row.whenBelow"_s);
        words->addWidget(below);
    }
    words->addStretch(1);
    line->addLayout(words, 1);
    if (!when.isEmpty()) {
        auto* time = new TextLabel(when, TextRole::Caption, TextLabel::Tone::Quiet);
        time->setWordWrap(false);
        time->setObjectName(u"row.when"_s);
        line->addWidget(time, 0, Qt::AlignVCenter);
    }
    if (!buttonWords.isEmpty()) {
        auto* button = makeButton(buttonWords, ButtonKind::Small);
        // "Nakijken: …" says already what its button does.
        button->setAccessibleName(first.startsWith(buttonWords + u':') ? first
                                                                       : u"%1: %2"_s.arg(buttonWords, first));
        button->setObjectName(u"row.%1"_s.arg(index));
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT activated(index); });
        line->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_card->body()->addWidget(row);
    m_card->show();
    m_rows << row;
    fitRows();
    alignButtons();
    return index;
}

void RowList::alignButtons() {
    const auto buttons = m_card->findChildren<QPushButton*>();
    int widest = Theme::px(size::rowButton);
    for (const QPushButton* button : buttons)
        widest = qMax(widest, button->sizeHint().width());
    for (QPushButton* button : buttons)
        button->setMinimumWidth(widest);
}

/// Where it is tight, "when" stands under the reason instead of right of it.
void RowList::fitRows() {
    for (QWidget* row : std::as_const(m_rows)) {
        if (auto* time = row->findChild<QWidget*>(u"row.when"_s))
            time->setVisible(!m_tight);
        if (auto* below = row->findChild<QWidget*>(u"row.whenBelow"_s))
            below->setVisible(m_tight);
    }
}

void RowList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool tight = width() < Theme::px(600);
    if (tight == m_tight)
        return;
    m_tight = tight;
    fitRows();
}

void RowList::clear() {
    clearLayout(m_card->body());
    m_card->hide();
    m_rows.clear();
}

int RowList::count() const { return static_cast<int>(m_rows.size()); }

} // namespace leertafel::ui
