#include "ui/common/FocusRing.h"

#include "ui/common/Theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QTextDocument>
#include <QWidget>

#include <cmath>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

/// From the words to the outside of the ring; a line of text has air of its own above and below.
int reach() { return Theme::px(size::focusRing) + 1; }
int above() { return Theme::px(size::focusRing); }

/// A link is as wide as its column, but its ring goes round its words.
int wordsWidth(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (!label || !Qt::mightBeRichText(label->text()) || label->alignment() & Qt::AlignRight ||
        label->alignment() & Qt::AlignHCenter)
        return widget->width();
    QTextDocument words;
    words.setDefaultFont(label->font());
    words.setDocumentMargin(0);
    words.setHtml(label->text());
    words.setTextWidth(label->wordWrap() ? label->width() : -1);
    return qMin(label->width(), int(std::ceil(words.idealWidth())) + 1);
}

class Ring final : public QWidget {
public:
    Ring(QWidget* host, int corner) : QWidget(host), m_corner(corner) {
        setObjectName(u"focusRing"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int ring = Theme::px(size::focusRing);
        const qreal in = ring / 2.0;
        painter.setPen(QPen(Theme::colours().focus, ring));
        painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), m_corner, m_corner);
    }

private:
    int m_corner;
};

/// Shows and moves the ring of one widget.
class Keeper final : public QObject {
public:
    Keeper(QWidget* widget, int gap) : QObject(widget), m_widget(widget), m_gap(gap) {
        widget->installEventFilter(this);
    }
    ~Keeper() override { drop(); }

    bool eventFilter(QObject* object, QEvent* event) override {
        switch (event->type()) {
        case QEvent::FocusIn:
            if (object == m_widget)
                show();
            break;
        case QEvent::FocusOut:
        case QEvent::Hide:
        case QEvent::ParentChange:
            if (object == m_widget)
                drop();
            break;
        case QEvent::Show:
            if (object == m_widget && m_widget->hasFocus())
                show();
            break;
        case QEvent::Move:
        case QEvent::Resize:
            place();
            break;
        default:
            break;
        }
        return false;
    }

private:
    QRect box(const QWidget* host) const {
        return QRect(m_widget->mapTo(host, QPoint(0, 0)), QSize(wordsWidth(m_widget), m_widget->height()))
            .adjusted(-reach() - m_gap, -above() - m_gap, reach() + m_gap, above() + m_gap);
    }

    void show() {
        drop();
        // A button may be filled now and not the next moment; outlined ones have a frame.
        const QVariant kind = m_widget->property("kind");
        if (kind == u"quiet"_s)
            return;
        // The nearest widget around it with room for the ring, but none that does not scroll along.
        QWidget* host = m_widget->parentWidget();
        while (host && !host->isWindow() && !host->rect().contains(box(host))) {
            QWidget* outer = host->parentWidget();
            if (!outer || qobject_cast<QAbstractScrollArea*>(outer->parentWidget()))
                break;
            host = outer;
        }
        if (!host)
            return;
        for (QWidget* at = m_widget->parentWidget(); at && at != host; at = at->parentWidget()) {
            at->installEventFilter(this);
            m_between.append(at);
        }
        m_ring = new Ring(host, m_gap > 0 ? radius::card : radius::chip);
        place();
        m_ring->show();
        m_ring->raise();
    }

    void place() {
        if (m_ring)
            m_ring->setGeometry(box(m_ring->parentWidget()));
    }

    void drop() {
        for (const QPointer<QWidget>& at : std::as_const(m_between))
            if (at)
                at->removeEventFilter(this);
        m_between.clear();
        if (m_ring) {
            m_ring->hide();
            m_ring->deleteLater();
        }
        m_ring = nullptr;
    }

    QWidget* m_widget;
    int m_gap;
    QPointer<Ring> m_ring;
    QList<QPointer<QWidget>> m_between;
};

} // namespace

void ringOnFocus(QWidget* widget, int gap) { new Keeper(widget, gap); }

} // namespace leertafel::ui
