#include "ui/cases/PartList.h"

#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 166, markWidth = 32, barWidth = 10;

class PartRow final : public QAbstractButton {
public:
    PartRow(const QString& words, QWidget* parent) : QAbstractButton(parent) {
        setText(words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    void setState(bool filled, int findings) {
        m_filled = filled;
        m_findings = findings;
        const auto state = findings > 0 ? PartList::tr("%n spot(s) to check", nullptr, findings)
                           : filled     ? PartList::tr("written")
                                        : PartList::tr("nothing yet");
        setAccessibleName(text() + u", "_s + state);
        update();
    }
    QSize sizeHint() const override {
        return {Theme::px(listWidth), heightOf(wordFont(false)) + Theme::px(12)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& colours = Theme::colours();
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accentSoft);
            painter.drawRoundedRect(rect(), radius::field, radius::field);
            painter.fillRect(0, Theme::px(space::xs), Theme::px(3), height() - 2 * Theme::px(space::xs),
                             colours.accent); // by shape too
        }
        if (hasFocus()) {
            const int ring = Theme::px(size::focusRing);
            const qreal in = ring / 2.0;
            painter.setPen(QPen(colours.focus, ring));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), radius::field, radius::field);
        }
        const QRect mark(0, 0, Theme::px(markWidth), height());
        if (m_findings > 0) {
            painter.setFont(wordFont(true));
            painter.setPen(colours.plum);
            painter.drawText(mark, Qt::AlignCenter, QString::number(m_findings));
        } else if (m_filled) {
            const qreal unit = Theme::px(100) / 100.0;
            painter.setPen(QPen(colours.ink, 1.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            const auto centre = QRectF(mark).center();
            QPainterPath tick(centre + QPointF(-5, 0.5) * unit);
            tick.lineTo(centre + QPointF(-1.5, 4) * unit);
            tick.lineTo(centre + QPointF(5.5, -4.5) * unit);
            painter.drawPath(tick);
        }
        // Bold where that takes no other line: the rows around it stay where they are.
        painter.setFont(wordFont(isChecked() && heightOf(wordFont(true)) == heightOf(wordFont(false))));
        painter.setPen(colours.ink);
        painter.drawText(rect().adjusted(Theme::px(markWidth), 0, -Theme::px(space::s), 0),
                         Qt::AlignVCenter | Qt::TextWordWrap, text());
    }

private:
    int heightOf(const QFont& font) const {
        const QRect room(0, 0, Theme::px(listWidth - markWidth - space::s), 1000);
        return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text()).height();
    }
    static QFont wordFont(bool strong) {
        auto font = Theme::font(strong ? TextRole::BodyStrong : TextRole::Body);
        font.setPixelSize(Theme::px(13));
        return font;
    }
    bool m_filled = false;
    int m_findings = 0;
};

} // namespace

PartList::PartList(QList<Part> parts, QWidget* parent)
    : QWidget(parent), m_parts(std::move(parts)), m_group(new QButtonGroup(this)) {
    setFixedWidth(Theme::px(listWidth + barWidth));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new VerticalArea(this);
    outer->addWidget(m_area);
    auto* body = m_area->body();
    body->setContentsMargins(0, 0, Theme::px(barWidth), Theme::px(space::l)); // the bar lies over no word
    body->setSpacing(Theme::px(2));
    auto* heading = new TextLabel(tr("Parts"), TextRole::Guide, TextLabel::Tone::Quiet, this);
    heading->setContentsMargins(Theme::px(space::s), 0, 0, Theme::px(space::xs));
    body->addWidget(heading);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const auto& part = m_parts.at(i);
        auto* row = new PartRow(part.words, this);
        row->setObjectName(u"case.part."_s + part.id);
        row->setState(false, 0);
        m_group->addButton(row, static_cast<int>(i));
        body->addWidget(row);
    }
    m_takeAll = makeButton(tr("Accept all"), ButtonKind::Small, {}, this);
    m_takeAll->setObjectName(u"case.takeAll"_s);
    m_takeAll->hide();
    connect(m_takeAll, &QPushButton::clicked, this, &PartList::takeAllAsked);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(Theme::px(space::s), Theme::px(space::s), 0, 0);
    below->addWidget(m_takeAll, 0, Qt::AlignLeft);
    body->addLayout(below);
    body->addStretch(1);
    const auto tell = [this](int index) { Q_EMIT activated(m_parts.at(index).id); };
    connect(m_group, &QButtonGroup::idClicked, this, tell);
    // A screen reader switches a row on without clicking it.
    connect(m_group, &QButtonGroup::idToggled, this, [tell](int index, bool on) {
        if (on)
            tell(index);
    });
}

void PartList::setState(const QString& id, bool filled, int findings) {
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i).id == id)
            static_cast<PartRow*>(m_group->button(static_cast<int>(i)))->setState(filled, findings);
}

void PartList::setCurrent(const QString& id) {
    const QSignalBlocker quiet(m_group);
    if (auto* marked = m_group->checkedButton();
        marked &&
        std::none_of(m_parts.cbegin(), m_parts.cend(), [&id](const Part& part) { return part.id == id; })) {
        m_group->setExclusive(false); // the title is no part of the list, so none is marked there
        marked->setChecked(false);
        m_group->setExclusive(true);
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i).id == id) {
            m_group->button(static_cast<int>(i))->setChecked(true);
            m_area->reveal(m_group->button(static_cast<int>(i)));
        }
}

void PartList::setSuggestions(int count, const QString& hint) {
    m_takeAll->setVisible(count > 0);
    const auto words = tr("Accept all suggestions, %n in this case", nullptr, count);
    m_takeAll->setAccessibleName(words);
    m_takeAll->setToolTip(u"%1 (%2)"_s.arg(words, hint));
}

void PartList::addBelow(QWidget* widget) {
    m_area->body()->insertWidget(m_area->body()->count() - 1, widget);
}

} // namespace leertafel::ui
