#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <optional>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawerWidth = 36;

/// Tells when a widget is shown or hidden beside its neighbours.
class ShownWatcher final : public QObject {
public:
    ShownWatcher(QWidget* watched, std::function<void()> tell) : QObject(watched), m_tell(std::move(tell)) {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            m_tell();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_tell;
};

} // namespace

/// The strip that opens and closes a side panel where there is little room: an arrow and, turned, the
/// headings of what is inside; the whole of it can be clicked.
class DrawerHandle final : public QPushButton {
public:
    explicit DrawerHandle(QWidget* parent) : QPushButton(parent) {
        setProperty("kind", u"drawer"_s);
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    /// On a page that scrolls as a whole the words stay in sight.
    void showEvent(QShowEvent* event) override {
        QPushButton::showEvent(event);
        for (QWidget* at = parentWidget(); at; at = at->parentWidget())
            if (const auto* area = qobject_cast<QScrollArea*>(at))
                connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this,
                        qOverload<>(&QWidget::update), Qt::UniqueConnection);
    }
    void show(const QString& heading, bool open, bool red) {
        m_heading = heading;
        m_open = open;
        m_red = red;
        update();
    }
    QSize sizeHint() const override { return {Theme::px(drawerWidth), Theme::px(120)}; }
    QSize minimumSizeHint() const override { return {Theme::px(drawerWidth), Theme::px(size::button)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
        const Colours& c = Theme::colours();
        if (m_red)
            painter.fillRect(QRect(0, 0, Theme::px(4), height()), c.red);
        const int side = Theme::px(size::smallIcon);
        const QRect seen = visibleRegion().boundingRect();
        const int top = seen.top() + Theme::px(space::l);
        const QRect arrow((width() - side) / 2, top, side, side);
        ui::icon(m_open ? u"go-next"_s : u"go-previous"_s).paint(&painter, arrow);
        const int from = arrow.bottom() + Theme::px(space::m);
        const int room = seen.bottom() - from - Theme::px(space::l);
        QFont font = Theme::font(TextRole::BodyStrong);
        // Beside the red bar, not on it.
        const int across = width() - (m_red ? Theme::px(6) : 0);
        auto shown = fitting(QFontMetrics(font), room, across);
        if (!shown) { // one heading in smaller letters rather than cut off
            font.setPixelSize(Theme::font(TextRole::Caption).pixelSize());
            shown = fitting(QFontMetrics(font), room, across);
        }
        if (!shown) { // a word in two says less than the picture of what it is about
            if (m_red && room > side)
                ui::icon(u"security-medium"_s).paint(&painter, arrow.translated(0, from - top));
            return;
        }
        painter.setPen(c.ink);
        painter.setFont(font);
        painter.translate(width(), from);
        painter.rotate(90);
        painter.drawText(QRect(0, 0, room, across), shown->second, shown->first);
    }

private:
    /// As many of the headings as there is room for, on one line or on two; nothing where the first is too
    /// long by itself. The tool tip says them all.
    std::optional<std::pair<QString, int>> fitting(const QFontMetrics& metrics, int room, int across) const {
        constexpr int oneLine = Qt::AlignLeft | Qt::AlignVCenter;
        const QString between = u" · "_s;
        for (QStringList shown = m_heading.split(between); !shown.isEmpty(); shown.removeLast()) {
            QString words = shown.join(between);
            if (metrics.horizontalAdvance(words) <= room)
                return std::pair{words, int(oneLine)};
            if (shown.size() > 1) { // two lines break between two headings, not inside one
                const QString blank{QChar(QChar::Nbsp)};
                QStringList whole = shown;
                words = whole.replaceInStrings(u" "_s, blank).join(blank + u"· "_s);
            }
            const QRect box =
                metrics.boundingRect(QRect(0, 0, room, across), oneLine | Qt::TextWordWrap, words);
            if (box.height() <= across && box.width() <= room)
                return std::pair{words, int(oneLine | Qt::TextWordWrap)};
        }
        return {};
    }

    QString m_heading;
    bool m_open = false;
    bool m_red = false;
};

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
    m_handle = new DrawerHandle(this);
    m_handle->setObjectName(u"sidePanel.open"_s);
    m_handle->hide();
    connect(m_handle, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    outer->addWidget(m_handle);
    m_area = new VerticalArea;
    m_sections = m_area->body();
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_sections->addStretch(1);
    outer->addWidget(m_area, 1);
    // As wide as it must be, whatever is in it, and a little wider in a wide window.
    m_area->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    fitWidth();
    new NarrowWatcher(this, [this](bool narrow) {
        m_narrow = narrow;
        setOpen(!narrow);
    });
}

void SidePanel::setOpen(bool open) {
    m_open = open;
    m_handle->setVisible(m_narrow);
    m_area->setVisible(open);
    nameHandle();
    fitWidth();
}

void SidePanel::setDrawerHeading(const QString& words) {
    m_heading = words;
    nameHandle();
}

/// The drawer is called after what is in it.
void SidePanel::nameHandle() {
    m_headings.clear();
    for (int i = 0; i < m_sections->count(); ++i) {
        const QWidget* section = m_sections->itemAt(i)->widget();
        if (!section || section->isHidden() || section->accessibleName().isEmpty())
            continue;
        if (section->property("red").toBool())
            m_headings.prepend(section->accessibleName()); // the floor is named first
        else
            m_headings.append(section->accessibleName());
    }
    QString heading = m_heading;
    if (heading.isEmpty())
        heading = m_headings.join(u" · "_s);
    if (heading.isEmpty())
        heading = tr("More beside this");
    m_handle->show(heading, m_open, m_red);
    const QString words =
        (m_open ? tr("Close the side panel: %1") : tr("Open the side panel: %1")).arg(heading);
    m_handle->setAccessibleName(words);
    m_handle->setToolTip(words);
}

void SidePanel::setPreferredWidth(int logical) {
    m_width = qBound(int(size::sidePanelMin), logical, int(size::sidePanelMax));
    fitWidth();
}

void SidePanel::fitWidth() {
    const int handle = m_narrow ? Theme::px(drawerWidth) + 1 : 0;
    const int least = m_open ? Theme::px(m_width) + handle : handle;
    setMinimumWidth(least);
    setMaximumWidth(m_narrow ? least : qMax(least, Theme::px(size::sidePanelWide)));
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
    body->setContentsMargins(red ? left - Theme::px(4) : left, Theme::px(space::l), left,
                             Theme::px(space::l));
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
    m_red = m_red || red;
    m_sections->insertWidget(m_sections->count() - 1, section);
    new ShownWatcher(section, [this] { nameHandle(); });
    nameHandle();
    return body;
}

void SidePanel::clear() {
    clearLayout(m_sections);
    m_sections->addStretch(1);
    m_red = false;
    nameHandle();
}

Column::Column(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new VerticalArea;
    m_body = m_area->body();
    m_body->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::xl));
    m_body->setSpacing(Theme::px(space::l));
    outer->addWidget(m_area);
    m_area->setWidest(pageWidth);
}

void Column::reveal(QWidget* widget) { m_area->reveal(widget); }

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
