#pragma once

#include "ui/common/Widgets.h"

class QProgressBar;

namespace leertafel::ui {

/// What goes on with a whole store, and that nothing stops it halfway.
class WorkView final : public QWidget {
    Q_OBJECT
public:
    explicit WorkView(QWidget* parent = nullptr);
    void showWork(const QString& title, const QString& words);

private:
    TextLabel* m_title;
    TextLabel* m_words;
    QProgressBar* m_bar;
};

} // namespace leertafel::ui
