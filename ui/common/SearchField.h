#pragma once

#include <QLineEdit>

namespace leertafel::ui {

class IconLabel;

/// A line to search with: a magnifier before the words, which grows with them.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Room that is kept free behind the words.
    virtual int roomBehind() const { return 0; }
    void fitMargins();

private:
    IconLabel* m_glass;
};

} // namespace leertafel::ui
