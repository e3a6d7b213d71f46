#pragma once

#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

class QWidget;

namespace leertafel::test {

/// A widget as someone who has to find it would name it.
QString nameOf(const QWidget* widget);

/// Whether Qt made it as a part of one of its own widgets; it stands as that wants, and that speaks for it.
bool isInner(const QWidget* widget);

/// What is wrong with how the widgets in a window stand, one sentence each: words that do not fit, controls
/// outside what holds them, over each other or smaller than they can be, more than one filled button, and
/// what scrolls sideways or inside what scrolls.
QStringList judgeLayout(QWidget& window);

/// The part of it that holds however small the window is for its text: fields and buttons as high as they
/// need, and no button over another.
QStringList judgeControls(QWidget& window);

/// What is wrong with the words as they are painted: cut off, shortened without a tool tip that says the
/// rest, too faint on their ground, or in a line so long that the next one is lost.
/// @param picture the window as it looks now.
QStringList judgeWords(QWidget& window, const QImage& picture);

/// Finds words that a translation has and the window still shows as the source has them.
class Untranslated {
public:
    /// @param file a Qt translation source (.ts).
    explicit Untranslated(const QString& file);
    /// @return one sentence for each, also of tool tips and of the names that are read aloud.
    QStringList judge(QWidget& window);
    bool isEmpty() const { return m_plain.isEmpty(); }

private:
    bool isSource(const QString& words);

    QSet<QString> m_plain;
    QList<QRegularExpression> m_withNumbers; ///< sources with %1 or %n in them
    QHash<QString, bool> m_known;
};

/// The contrast of two colours, 1–21 (WCAG 2.2, relative luminance).
double contrast(const QColor& one, const QColor& other);

} // namespace leertafel::test
