#pragma once

#include <QRadioButton>

namespace leertafel::ui {

/// One choice of a group, with the keys one expects: Tab enters the group at what is chosen, and Enter
/// chooses as the space bar does.
class RadioChoice final : public QRadioButton {
    Q_OBJECT
public:
    /// What an arrow does: it chooses, also where nothing was chosen yet; or it only goes there, where a
    /// choice is an act that cannot simply be taken back.
    enum class Arrows { Choose, Go };
    RadioChoice(const QString& words, Arrows arrows, QWidget* parent = nullptr);
    /// How far from its left edge its words begin: for what stands beneath them.
    int wordsLeft() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void go(int step);
    Arrows m_arrows;
};

} // namespace leertafel::ui
