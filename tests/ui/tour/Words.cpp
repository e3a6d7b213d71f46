#include "tests/ui/tour/Layout.h"
#include "tests/ui/tour/PaintedWords.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

constexpr double enough = 4.5;

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

/// The colour that fills most of a part of a picture.
QColor groundOf(const QImage& picture, const QRect& part) {
    QHash<QRgb, int> seen;
    const QRect box = part & picture.rect();
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            ++seen[picture.pixel(x, y)];
    QRgb most = 0;
    int count = 0;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        if (it.value() > count) {
            most = it.key();
            count = it.value();
        }
    return QColor::fromRgb(most);
}

/// Words under which one can scroll, or that are the writer's own.
bool isField(const QWidget* widget) {
    for (const QWidget* at = widget; at; at = at->parentWidget())
        if (qobject_cast<const QLineEdit*>(at) || qobject_cast<const QTextEdit*>(at) ||
            qobject_cast<const QPlainTextEdit*>(at))
            return true;
    return false;
}

/// Whether what stands at a point ends in "…" by itself: "Anders noemen…", the words around what was found.
bool endsSo(QWidget& window, const QPoint& point, const QString& words) {
    QWidget* at = window.childAt(point);
    if (!at || isField(at) || at->property("text").toString().contains(words) ||
        at->property("currentText").toString().contains(words) || at->accessibleName().contains(words))
        return true;
    const auto* view = qobject_cast<const QAbstractItemView*>(at->parentWidget());
    if (!view || view->viewport() != at)
        return false;
    const QModelIndex index = view->indexAt(at->mapFrom(&window, point));
    constexpr int roles = 24;
    for (int role = Qt::UserRole; role < Qt::UserRole + roles; ++role)
        if (index.data(role).toString().contains(u'…'))
            return true;
    return false;
}

/// What is said when the mouse rests on a point: the tool tip of a row, or of the nearest widget with one.
QString saidAt(QWidget& window, const QPoint& point) {
    for (QWidget* at = window.childAt(point); at; at = at->parentWidget()) {
        if (!at->toolTip().isEmpty())
            return at->toolTip();
        if (const auto* combo = qobject_cast<const ui::IdCombo*>(at))
            return combo->currentText();
        const auto* view = qobject_cast<const QAbstractItemView*>(at->parentWidget());
        if (view && view->viewport() == at) {
            const QModelIndex index = view->indexAt(at->mapFrom(&window, point));
            const QString said = index.data(Qt::ToolTipRole).toString();
            if (!said.isEmpty())
                return said;
        }
    }
    return {};
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const double high = qMax(luminance(one), luminance(other));
    const double low = qMin(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

QStringList judgeWords(QWidget& window, const QImage& picture) {
    QStringList faults;
    const int longest = ui::Theme::px(ui::size::readingWidth + ui::size::readingWidth / 4);
    const QList<PaintedWord> words = paintedWords(window);
    for (const PaintedWord& word : words) {
        const QRect seen = word.box & word.clip;
        if (seen.width() < 4 || seen.height() < word.box.height())
            continue; // scrolled out of sight
        QWidget* at = window.childAt(seen.center());
        const QString place = u"'%1' at %2,%3"_s.arg(word.text.trimmed()).arg(seen.x()).arg(seen.y());
        // Words for a whole room are larger than those for one reader, and so are their lines.
        if (seen.width() > longest * qMax(1, word.box.height() / ui::Theme::lineHeight(ui::TextRole::Body)))
            faults << place + u": is %1 px wide, too long a line to read"_s.arg(seen.width());
        constexpr int bearing = 2;
        if (!isField(at) &&
            (word.box.right() > word.clip.right() + bearing || word.box.left() + bearing < word.clip.left()))
            faults << place + u": is cut off at the side"_s;
        const QString whole = word.text.trimmed();
        if (whole.endsWith(u'…') && !endsSo(window, seen.center(), whole) &&
            saidAt(window, seen.center()).isEmpty())
            faults << place + u": is shortened, and nothing says the rest"_s;
        const QColor ground = groundOf(picture, seen);
        if (const double has = contrast(word.ink, ground); has < enough && word.ink.alpha() > 0)
            faults << place + u": %1 on %2 is %3:1"_s.arg(word.ink.name(), ground.name()).arg(has, 0, 'f', 1);
    }
    return faults;
}

} // namespace leertafel::test
