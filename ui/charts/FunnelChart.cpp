#include "ui/charts/FunnelChart.h"

#include "ui/charts/ChartAccessible.h"
#include "ui/charts/FunnelDrawing.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace leertafel::ui {

FunnelWords screenFunnelWords() {
    const auto say = [](const char* words) { return QCoreApplication::translate("FunnelChart", words); };
    return {say(QT_TRANSLATE_NOOP("FunnelChart", "youths in the area")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "fits chance (95%)")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "99.8%")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "wide limits, 95%")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "wide limits, 99.8%")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "all areas together")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "just outside the limits")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "far outside the limits")),
            say(QT_TRANSLATE_NOOP("FunnelChart", "no room for the name of:"))};
}

struct FunnelChart::Private {
    services::TrendComparison comparison;
    QStringList names;
    Sentence sentence;
    QList<qsizetype> drawn; ///< places in the comparison, in its order
    int current = -1;       ///< place in `drawn`
    QGraphicsScene scene;
    QGraphicsView* view = nullptr;
    FunnelDrawing* chart = nullptr; ///< the scene's
};

FunnelChart::FunnelChart(QWidget* parent) : PointChart(parent), d(std::make_unique<Private>()) {
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    d->view = new QGraphicsView(&d->scene, this);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->view->setInteractive(false);
    d->view->viewport()->setObjectName(QStringLiteral("funnelChart.canvas"));
    d->view->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->view);
    rebuild();
}

FunnelChart::~FunnelChart() {
    d->view->viewport()->removeEventFilter(this);
    // The view must let go of the scene before the scene goes.
    delete d->view;
}

void FunnelChart::setComparison(const services::TrendComparison& comparison, const QStringList& names,
                                Sentence sentence) {
    const qsizetype before = currentArea();
    d->comparison = comparison;
    d->names = names;
    d->sentence = std::move(sentence);
    d->drawn.clear();
    for (qsizetype i = 0; i < comparison.areas.size(); ++i)
        if (comparison.isDrawn(i))
            d->drawn.append(i);
    const auto kept = d->drawn.indexOf(before);
    d->current = kept >= 0 ? int(kept) : d->drawn.isEmpty() ? -1 : 0;
    rebuild();
}

const services::TrendComparison& FunnelChart::comparison() const { return d->comparison; }

qsizetype FunnelChart::currentArea() const { return d->drawn.value(d->current, -1); }

void FunnelChart::setCurrentArea(qsizetype area) {
    const auto place = d->drawn.indexOf(area);
    if (place < 0)
        return;
    d->current = int(place);
    showCurrent();
}

QList<qsizetype> FunnelChart::listedAreas() const { return d->chart->overlay().listed(); }

int FunnelChart::pointCount() const { return int(d->drawn.size()); }
int FunnelChart::current() const { return d->current; }

QString FunnelChart::sentenceOf(int index) const {
    return d->sentence && index >= 0 && index < pointCount() ? d->sentence(d->drawn.at(index)) : QString();
}

QRect FunnelChart::pointRect(int index) const {
    if (index < 0 || index >= pointCount())
        return {};
    const QPointF centre = d->chart->overlay().centreOf(d->drawn.at(index));
    return QRectF(centre - QPointF(12, 12), QSizeF(24, 24)).toAlignedRect();
}

int FunnelChart::pointAt(QPointF position) const {
    int nearest = -1;
    qreal least = 20 * Theme::px(100) / 100.0;
    for (int i = 0; i < pointCount(); ++i) {
        const qreal away = QLineF(position, d->chart->overlay().centreOf(d->drawn.at(i))).length();
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void FunnelChart::rebuild() {
    d->scene.clear();
    const ChartLook look = screenLook();
    d->view->setBackgroundBrush(look.ground);
    d->chart = new FunnelDrawing(d->comparison, d->names, look, screenFunnelWords());
    d->scene.addItem(d->chart);
    d->chart->place(QSizeF(size()));
    d->scene.setSceneRect(QRectF(rect()));
    showCurrent();
}

void FunnelChart::showCurrent() { d->chart->overlay().setCurrent(currentArea(), hasFocus()); }

void FunnelChart::choose(int index) {
    if (d->drawn.isEmpty())
        return;
    const int next = qBound(0, index, pointCount() - 1);
    if (next == d->current)
        return;
    d->current = next;
    showCurrent();
    announceChartPoint(this, d->current);
    Q_EMIT currentMoved();
}

void FunnelChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(d->current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(d->current + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(pointCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->current >= 0)
            Q_EMIT pointActivated();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool FunnelChart::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        setFocus(Qt::MouseFocusReason);
        const int index = pointAt(mouse->position());
        if (index >= 0)
            choose(index);
        if (index >= 0 && event->type() == QEvent::MouseButtonDblClick)
            Q_EMIT pointActivated();
        return true;
    }
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), sentenceOf(pointAt(help->pos())), this);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FunnelChart::event(QEvent* event) {
    // These would otherwise scroll the page around us.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Home || key == Qt::Key_End || (key >= Qt::Key_Left && key <= Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FunnelChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}

void FunnelChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    d->scene.setSceneRect(QRectF(rect()));
    d->chart->place(QSizeF(size()));
}

void FunnelChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    showCurrent();
    announceChartPoint(this, d->current);
}

void FunnelChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    showCurrent();
}

// Little, as it takes what the sentence leaves: both belong on the screen together.
QSize FunnelChart::sizeHint() const { return {Theme::px(780), Theme::px(220)}; }
QSize FunnelChart::minimumSizeHint() const { return {Theme::px(320), Theme::px(220)}; }

void paintFunnel(QPainter& painter, const QSizeF& size, const services::TrendComparison& comparison,
                 const QStringList& names, const ChartLook& look, const FunnelWords& words) {
    QGraphicsScene scene;
    auto* chart = new FunnelDrawing(comparison, names, look, words);
    scene.addItem(chart);
    chart->place(size);
    scene.setSceneRect(QRectF(QPointF(0, 0), size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(0, 0), size), scene.sceneRect());
    painter.restore();
}

} // namespace leertafel::ui
