#pragma once

#include <QFrame>

namespace leertafel::ui {

/// The text alone, over the whole window and no wider than reads well. A child of the window, not a window;
/// Tab stays within it.
class WritingView final : public QFrame {
    Q_OBJECT
public:
    /// Lies over `window` at once and holds `text`; give it another parent before deleting the view.
    WritingView(QWidget* text, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void leaveAsked();

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace leertafel::ui
