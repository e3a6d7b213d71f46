#pragma once

#include <QFrame>

namespace leertafel::ui {

/// The four steps of reading together: what is done, where the two are, what comes.
class StepStrip final : public QFrame {
    Q_OBJECT
public:
    struct Step {
        QString words;
        QString detail{};
        bool done = false;
    };
    explicit StepStrip(QWidget* parent = nullptr);
    /// The first step that is not done is the current one.
    void setSteps(const QList<Step>& steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRectF& circle, int number, bool done) const;
    QRect wordsOf(int step) const;  ///< where they stand in their cell
    int headHeight(int step) const; ///< of the name, on as many lines as it needs
    void fit();
    QList<Step> m_steps;
    int m_height; ///< nothing is cut or shortened
};

} // namespace leertafel::ui
