#include "ui/charts/ControlChart.h"

#include "ui/charts/ChartAccessible.h"
#include "ui/charts/ChartBuilder.h"
#include "ui/common/Theme.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace leertafel::ui {

struct ControlChart::Private {
    services::TrendSeries series;
    Sentence sentence;
    QGraphicsScene scene;
    QGraphicsView* view = nullptr;
    BuiltChart* chart = nullptr; ///< the scene's
};

ControlChart::ControlChart(QWidget* parent) : PointChart(parent), d(std::make_unique<Private>()) {
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("controlChart"));
    d->view = new QGraphicsView(&d->scene, this);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->view->setInteractive(false);
    d->view->viewport()->setObjectName(QStringLiteral("controlChart.canvas"));
    d->view->viewport()->setMouseTracking(true);
    d->view->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->view);
    rebuild();
}

ControlChart::~ControlChart() {
    d->view->viewport()->removeEventFilter(this);
    // The view must let go of the scene before the scene goes.
    delete d->view;
}

void ControlChart::setTrend(const services::TrendSeries& series, Sentence sentence) {
    const bool same = series.theme == d->series.theme && series.area == d->series.area &&
                      series.points.size() == d->series.points.size();
    d->series = series;
    d->sentence = std::move(sentence);
    if (!same)
        m_first = m_last = m_current = m_anchor = -1;
    rebuild();
}

const services::TrendSeries& ControlChart::trend() const { return d->series; }

void ControlChart::rebuild() {
    d->scene.clear();
    const ChartLook look = screenLook();
    d->view->setBackgroundBrush(look.ground);
    d->chart = new BuiltChart(d->series, look);
    d->scene.addItem(d->chart);
    d->chart->place(QSizeF(size()));
    d->scene.setSceneRect(QRectF(rect()));
    showSelection();
}

void ControlChart::setSelection(int first, int last) {
    const int count = static_cast<int>(d->series.points.size());
    const bool none = first < 0 || count == 0;
    m_first = none ? -1 : qMin(first, count - 1);
    m_last = none ? -1 : qBound(m_first, last, count - 1);
    m_current = m_anchor = m_last;
    showSelection();
}

void ControlChart::showSelection() {
    if (d->chart != nullptr)
        d->chart->overlay().setSelection(m_first, m_last, m_current, hasFocus());
}

int ControlChart::pointCount() const { return static_cast<int>(d->series.points.size()); }

QString ControlChart::sentenceOf(int index) const {
    return d->sentence && index >= 0 && index < d->series.points.size() ? d->sentence(index) : QString();
}

QRect ControlChart::pointRect(int index) const {
    if (index < 0 || index >= d->series.points.size())
        return {};
    const ChartGeometry& geometry = d->chart->geometry();
    const QPointF centre(geometry.x(index), geometry.y(d->series.points[index].value.value_or(0)));
    return QRectF(centre - QPointF(12, 12), QSizeF(24, 24)).toAlignedRect();
}

void ControlChart::choose(int index, bool stretch) {
    const int count = static_cast<int>(d->series.points.size());
    if (count == 0)
        return;
    m_current = qBound(0, index, count - 1);
    if (!stretch || m_anchor < 0)
        m_anchor = m_current;
    const int first = qMin(m_anchor, m_current);
    const int last = qMax(m_anchor, m_current);
    const bool moved = first != m_first || last != m_last;
    m_first = first;
    m_last = last;
    showSelection();
    if (!moved)
        return;
    announceChartPoint(this, m_current);
    Q_EMIT selectionChanged(m_first, m_last);
}

void ControlChart::keyPressEvent(QKeyEvent* event) {
    const bool stretch = event->modifiers().testFlag(Qt::ShiftModifier);
    const int count = static_cast<int>(d->series.points.size());
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current < 0 ? count - 1 : m_current - 1, stretch);
        break;
    case Qt::Key_Right:
        choose(m_current < 0 ? count - 1 : m_current + 1, stretch);
        break;
    case Qt::Key_Home:
        choose(0, stretch);
        break;
    case Qt::Key_End:
        choose(count - 1, stretch);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ControlChart::eventFilter(QObject* watched, QEvent* event) {
    const auto indexAt = [this](const QMouseEvent* mouse) {
        return d->chart->geometry().indexAt(mouse->position().x());
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        setFocus(Qt::MouseFocusReason);
        m_dragging = true;
        choose(indexAt(mouse), mouse->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    case QEvent::MouseMove:
        if (!m_dragging)
            break;
        choose(indexAt(static_cast<QMouseEvent*>(event)), true);
        return true;
    case QEvent::MouseButtonRelease:
        m_dragging = false;
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), sentenceOf(d->chart->geometry().indexAt(help->pos().x())),
                           this);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool ControlChart::event(QEvent* event) {
    // Home and End would otherwise scroll the page around us.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Left || key == Qt::Key_Right) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ControlChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}

void ControlChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    d->scene.setSceneRect(QRectF(rect()));
    d->chart->place(QSizeF(size()));
}

void ControlChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        choose(static_cast<int>(d->series.points.size()) - 1, false);
    showSelection();
    announceChartPoint(this, m_current);
}

void ControlChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    showSelection();
}

QSize ControlChart::sizeHint() const { return {Theme::px(780), Theme::px(400)}; }
QSize ControlChart::minimumSizeHint() const { return {Theme::px(320), Theme::px(260)}; }

void paintControlChart(QPainter& painter, const QSizeF& size, const services::TrendSeries& series,
                       const ChartLook& look) {
    QGraphicsScene scene;
    auto* chart = new BuiltChart(series, look);
    scene.addItem(chart);
    chart->place(size);
    scene.setSceneRect(QRectF(QPointF(0, 0), size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(0, 0), size), scene.sceneRect());
    painter.restore();
}

} // namespace leertafel::ui
