#pragma once

#include <QPushButton>

namespace leertafel::ui {

/// One line of the rail: icon, word, perhaps a count; an accent bar at the left of the current one.
class NavButton final : public QPushButton {
    Q_OBJECT
public:
    NavButton(const QString& iconName, const QString& words, QWidget* parent = nullptr);
    void setCount(int count);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or switched on by a screen reader, which does not click.
    void chosen();

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QString m_iconName;
    QString m_words;
    int m_count = 0;
    bool m_clicking = false;
    bool m_narrow = false;
};

} // namespace leertafel::ui
