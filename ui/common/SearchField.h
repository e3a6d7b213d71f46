#pragma once

#include <QLineEdit>

class QToolButton;

namespace leertafel::ui {

class IconLabel;

/// A line to search with: a magnifier before the words, which grows with them.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    /// Puts a cross behind the words that takes them away.
    void addCross();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Room that is kept free behind the words.
    virtual int roomBehind() const;
    void fitMargins();

private:
    IconLabel* m_glass;
    QToolButton* m_cross = nullptr;
};

} // namespace leertafel::ui
