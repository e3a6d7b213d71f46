#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Scrolls vertically only; its content is always exactly as wide as the viewport.
class VerticalArea final : public QScrollArea {
public:
    explicit VerticalArea(QWidget* content) {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setWidget(content);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        // Whatever the content would like, it gets the width there is: nothing scrolls sideways.
        widget()->setMaximumWidth(viewport()->width());
        QScrollArea::resizeEvent(event);
    }
};

} // namespace

bool isNarrow(const QWidget* widget) {
    const QWidget* window = widget->window();
    return window->isVisible() && window->width() < Theme::px(size::narrowBelow);
}

NarrowWatcher::NarrowWatcher(QWidget* watched, std::function<void(bool)> tell)
    : QObject(watched), m_watched(watched), m_tell(std::move(tell)) {
    watched->installEventFilter(this);
}

bool NarrowWatcher::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
        if (m_window != m_watched->window()) {
            if (m_window)
                m_window->removeEventFilter(this);
            m_window = m_watched->window();
            if (m_window != m_watched)
                m_window->installEventFilter(this);
        }
        judge();
        break;
    case QEvent::Resize:
        if (object == m_window)
            judge();
        break;
    case QEvent::StyleChange:
        judge();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void NarrowWatcher::judge() {
    const bool narrow = isNarrow(m_watched);
    if (m_known && narrow == m_narrow)
        return;
    m_known = true;
    m_narrow = narrow;
    m_tell(narrow);
}

Card::Card(QWidget* parent) : QFrame(parent) {
    setProperty("frame", u"card"_s);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(Theme::px(space::l), Theme::px(space::l), Theme::px(space::l),
                               Theme::px(space::l));
    m_body->setSpacing(Theme::px(space::s));
}

SidePanel::SidePanel(QWidget* parent) : QFrame(parent) {
    setProperty("frame", u"side"_s);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    m_handle = new QPushButton;
    m_handle->setProperty("kind", u"plain"_s);
    m_handle->setObjectName(u"sidePanel.open"_s);
    m_handle->setAccessibleName(tr("Open the side panel"));
    m_handle->setToolTip(tr("Open the side panel"));
    m_handle->setIcon(icon(u"go-previous"_s));
    m_handle->hide();
    connect(m_handle, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    outer->addWidget(m_handle, 0, Qt::AlignTop);
    auto* content = new QWidget;
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_sections->addStretch(1);
    m_area = new VerticalArea(content);
    outer->addWidget(m_area, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fitWidth();
    new NarrowWatcher(this, [this](bool narrow) {
        m_narrow = narrow;
        setOpen(!narrow);
    });
}

void SidePanel::setOpen(bool open) {
    m_open = open;
    m_handle->setVisible(m_narrow);
    m_handle->setIcon(icon(open ? u"go-next"_s : u"go-previous"_s));
    const QString words = open ? tr("Close the side panel") : tr("Open the side panel");
    m_handle->setAccessibleName(words);
    m_handle->setToolTip(words);
    m_area->setVisible(open);
    fitWidth();
}

void SidePanel::setPreferredWidth(int logical) {
    m_width = qBound(int(size::sidePanelMin), logical, int(size::sidePanelMax));
    fitWidth();
}

void SidePanel::fitWidth() {
    const int handle = m_narrow ? Theme::px(36) : 0;
    setFixedWidth(m_open ? Theme::px(m_width) + handle : handle);
}

void SidePanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitWidth();
}

QVBoxLayout* SidePanel::addSection(const QString& heading, bool red, const QString& iconName) {
    auto* section = new QFrame;
    section->setProperty("frame", u"section"_s);
    section->setProperty("red", red);
    section->setAccessibleName(heading);
    auto* body = new QVBoxLayout(section);
    const int left = Theme::px(space::l + space::xs);
    body->setContentsMargins(red ? left - 4 : left, Theme::px(space::l), left, Theme::px(space::l));
    body->setSpacing(Theme::px(space::s));
    if (!heading.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::px(space::s));
        if (!iconName.isEmpty()) {
            auto* picture = new IconLabel(iconName, size::smallIcon);
            row->addWidget(picture, 0, Qt::AlignVCenter);
        }
        row->addWidget(new TextLabel(heading, TextRole::BodyStrong), 1);
        body->addLayout(row);
    }
    m_sections->insertWidget(m_sections->count() - 1, section);
    return body;
}

void SidePanel::clear() {
    clearLayout(m_sections);
    m_sections->addStretch(1);
}

Column::Column(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    content->setProperty("frame", u"column"_s);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(Theme::px(space::xl), Theme::px(space::xl), Theme::px(space::xl),
                               Theme::px(space::xl));
    m_body->setSpacing(Theme::px(space::l));
    m_area = new VerticalArea(content);
    outer->addWidget(m_area);
}

void Column::reveal(QWidget* widget) {
    // Layouts that changed in this very event have no geometry yet.
    m_area->widget()->layout()->activate();
    m_area->ensureWidgetVisible(widget, 0, Theme::px(space::xl));
}

QScrollBar* Column::scrollBar() const { return m_area->verticalScrollBar(); }

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // Deleted later: the click that leads here may come from a button inside.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace leertafel::ui
