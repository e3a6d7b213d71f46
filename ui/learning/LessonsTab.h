#pragma once

#include "core/services/LearningService.h"
#include "ui/common/Page.h"

#include <QWidget>

namespace leertafel::ui {

class Column;
class IdCombo;
class SearchField;

/// Lessons that colleagues took from reviews and reflections, newest first.
class LessonsTab final : public QWidget {
    Q_OBJECT
public:
    explicit LessonsTab(PageContext context, QWidget* parent = nullptr);
    void refresh();
    void focusSearch();

private:
    QWidget* makeCard(const services::LessonRow& row);

    PageContext m_context;
    SearchField* m_search;
    IdCombo* m_theme;
    Column* m_column;
    QWidget* m_list;
};

} // namespace leertafel::ui
