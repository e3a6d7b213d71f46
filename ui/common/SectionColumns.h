#pragma once

#include <QFrame>

class QHBoxLayout;

namespace leertafel::ui {

/// The sections of a side panel: under each other, and dealt over up to three columns where there is room for
/// them.
class SectionColumns final : public QWidget {
    Q_OBJECT
public:
    explicit SectionColumns(QWidget* parent = nullptr);
    void add(QFrame* section);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int fitting() const; ///< how many columns there is room for
    void arrange();
    void limit();

    QHBoxLayout* m_row;
    QList<QFrame*> m_sections;
    int m_columns = 0;
};

} // namespace leertafel::ui
