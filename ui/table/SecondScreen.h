#pragma once

#include "ui/table/RoomScreen.h"

namespace leertafel::ui {

/// A window of its own with the public part only, full on another screen when there is one; else beside the
/// program, to be shared in a call. What is pressed there means what it means at the table.
class SecondScreen final : public QWidget {
    Q_OBJECT
public:
    /// @param beside the program's window
    explicit SecondScreen(const QWidget& beside);
    RoomScreen& screen() { return *m_screen; }
    /// Not on the screen that `beside` is on, when there is another.
    void open();

Q_SIGNALS:
    void pressed(QKeyEvent* event);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    const QWidget& m_beside;
    RoomScreen* m_screen;
};

} // namespace leertafel::ui
