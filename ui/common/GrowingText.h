#pragma once

#include <QPlainTextEdit>

namespace leertafel::ui {

/// A text field in the story face that grows with its words instead of scrolling. Tab leaves it. What is
/// copied out of it is treated as words of a case.
class GrowingText final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @param name becomes the accessible name. @param leastLines height when empty.
    GrowingText(const QString& name, int leastLines, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int m_leastLines;
};

} // namespace leertafel::ui
