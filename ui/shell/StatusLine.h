#pragma once

#include "ui/common/Widgets.h"

#include <QElapsedTimer>
#include <QTimer>

namespace leertafel::ui {

/// One sentence at the foot of the window that goes away after ten seconds, half a minute when what it tells
/// can be undone.
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// @param undoable offers to undo what it tells.
    void tell(const QString& sentence, bool undoable = false);
    void clear();
    /// Another page shows: what was said on the page before goes, unless it was said only just or can be
    /// undone.
    void pageChanged();
    QString text() const;
    /// While held it stays out of sight; what is told meanwhile shows afterwards, as long as it lasts.
    void setHeld(bool held);

Q_SIGNALS:
    void undoAsked();

private:
    TextLabel* m_words;
    QPushButton* m_undo;
    bool m_held = false;
    QTimer m_timer;
    QElapsedTimer m_said; ///< since what is told now
};

} // namespace leertafel::ui
