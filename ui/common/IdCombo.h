#pragma once

#include "core/domain/Vocabulary.h"

#include <QComboBox>

namespace leertafel::ui {

/// A combo box of 30 px whose entries carry ids; the wheel scrolls the page, not the value.
class IdCombo : public QComboBox {
    Q_OBJECT
public:
    explicit IdCombo(QWidget* parent = nullptr);
    void add(const QString& id, const QString& words);
    void addList(const QList<Entry>& entries); ///< in the program's language
    QString currentId() const;
    void setCurrentId(const QString& id); ///< emits nothing
    /// Whether the last choice was made in the opened list, not by typing or arrows.
    bool chosenFromList() const { return m_fromList; }
    QSize sizeHint() const override; ///< as wide as the longest entry needs
    void showPopup() override;
Q_SIGNALS:
    void chosen(const QString& id); ///< by the user only

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int roomIn(const QSize& size) const; ///< for words
    bool m_fromList = false;
};

} // namespace leertafel::ui
