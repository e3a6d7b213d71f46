#pragma once

#include "ui/common/Widgets.h"

#include <QFrame>

namespace leertafel::ui {

/// What the strip at the foot of a running table says, and which of its buttons there are.
struct RoomSteps {
    QStringList where; ///< parts of a sentence; the second one is a title and may break
    QString next;
    QString back;
    QString pause;
    QString beside;
    bool goesOn = false;
    bool goesBack = false;
    bool writes = false;
    bool dissents = false;
};

/// The strip for who runs the table: where one is and what was just recorded, and beside it the steps, each
/// with the key that does the same. The keys are left out where the buttons would need a second line for
/// them.
class RoomStrip final : public QFrame {
    Q_OBJECT
public:
    explicit RoomStrip(QWidget* parent = nullptr);

    void setSteps(const RoomSteps& steps);
    /// What was just recorded or refused; empty for nothing.
    void tell(const QString& sentence);
    /// The next step is the filled button of the page, or it is not.
    void fillNext(bool filled);

Q_SIGNALS:
    void leaveWanted();
    void backWanted();
    void pauseWanted();
    void secondWanted();
    void writeWanted();
    void dissentWanted();
    void nextWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* add(const QString& name, ButtonKind kind, const QString& key);
    QList<QPushButton*> steps() const; ///< those that are there now
    /// On one line, with some words beside them.
    bool hasRoomForKeys() const;
    void fit();

    QStringList m_parts;
    TextLabel* m_where;
    TextLabel* m_told;
    QWidget* m_steps;
    QPushButton* m_leave;
    QPushButton* m_back;
    QPushButton* m_pause;
    QPushButton* m_beside;
    QPushButton* m_write;
    QPushButton* m_other;
    QPushButton* m_next;
};

} // namespace leertafel::ui
