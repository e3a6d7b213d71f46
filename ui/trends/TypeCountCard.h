#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Widgets.h"

class QLineEdit;
class QSpinBox;

namespace leertafel::ui {

class IdCombo;

/// One count typed by hand.
class TypeCountCard : public Card {
    Q_OBJECT
public:
    explicit TypeCountCard(services::Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void typed(const leertafel::BatchId& batch, const QString& told);

private:
    void save();

    services::Workspace& m_workspace;
    QSpinBox* m_year;
    IdCombo* m_quarter;
    IdCombo* m_area;
    IdCombo* m_theme;
    IdCombo* m_referrer;
    QSpinBox* m_count;
    QLineEdit* m_source;
    InlineMessage* m_message;
};

} // namespace leertafel::ui
