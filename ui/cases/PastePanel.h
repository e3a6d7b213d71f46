#pragma once

#include "core/anonymity/Finding.h"

#include <QFrame>
#include <QPointer>

class QPlainTextEdit;
class QPushButton;

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
    /// The filled button of the page that lies under it is quiet meanwhile.
    void quieten(QWidget* window);

    QPlainTextEdit* m_text;
    QList<QPointer<QPushButton>> m_quiet;
    bool m_leaving = false;
};

} // namespace leertafel::ui
