#pragma once

#include "core/anonymity/Finding.h"

#include <QFrame>

class QPlainTextEdit;

namespace leertafel::ui {

/// A text that is about to come in, with what was found in it, before any of it stands in the case: take it
/// with the suggestions, take it as it is, or leave it. Esc leaves it. A child of the window, not a window.
class PastePanel final : public QFrame {
    Q_OBJECT
public:
    PastePanel(const QString& text, const QList<anonymity::Finding>& findings, QWidget* window);

    /// Closes it without taking anything.
    void leave();

Q_SIGNALS:
    void taken(bool withSuggestions);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void mark(const QList<anonymity::Finding>& findings);
    void place();
    void take(bool withSuggestions);

    QPlainTextEdit* m_text;
    bool m_leaving = false;
};

} // namespace leertafel::ui
