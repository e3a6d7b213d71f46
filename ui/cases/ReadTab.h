#pragma once

#include "ui/common/Page.h"

#include "core/services/CaseService.h"

namespace leertafel::ui {

class FrozenText;
class SidePanel;

/// The current frozen version for whoever did not write it: text, floor, traits.
class ReadTab final : public QWidget {
    Q_OBJECT
public:
    explicit ReadTab(PageContext context, QWidget* parent = nullptr);
    void setDetail(const services::CaseDetail& detail);

private:
    PageContext m_context;
    FrozenText* m_text;
    SidePanel* m_panel;
};

} // namespace leertafel::ui
