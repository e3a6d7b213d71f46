#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

class StoryEdit;

/// A field of the canvas under its label and guide. The guide steps back once there are words; while the
/// field has the focus it says quietly how many there are. Neither moves anything.
class CanvasField final : public FormField {
    Q_OBJECT
public:
    CanvasField(const QString& label, const QString& guide, StoryEdit* edit, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();
    void place();
    StoryEdit* m_edit;
    TextLabel* m_name;
    TextLabel* m_guide = nullptr;
    TextLabel* m_count;
};

/// How many words a text has; signs alone are none.
int wordCount(QStringView text);

} // namespace leertafel::ui
