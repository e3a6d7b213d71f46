#pragma once

#include "core/domain/Case.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace leertafel::services {
class Workspace;
}

namespace leertafel::ui {

class BlockPicker;
class ChipPicker;
class IdCombo;

/// Everything that is chosen from fixed lists, and what blocks from the list of the store.
class AttributesSection final : public QWidget {
    Q_OBJECT
public:
    /// @param today decides which quarters can be chosen: this one and eleven before it.
    AttributesSection(services::Workspace& workspace, const QDate& today, QWidget* parent = nullptr);

    void setAttributes(const CaseAttributes& attributes); ///< emits nothing
    void closeLists();
    void refreshBlocks(); ///< after a change of the list of what blocks
    const CaseAttributes& attributes() const { return m_attributes; }

Q_SIGNALS:
    void edited(const leertafel::CaseAttributes& attributes);

private:
    IdCombo* addCombo(QGridLayout* grid, const QString& name, const QString& label);
    void addBlocks(QGridLayout* grid, services::Workspace& workspace);
    void tell();

    CaseAttributes m_attributes;
    IdCombo* m_area;
    IdCombo* m_quarter;
    IdCombo* m_age;
    IdCombo* m_household;
    IdCombo* m_arrival;
    IdCombo* m_referrer;
    IdCombo* m_before;
    IdCombo* m_after;
    IdCombo* m_help;
    IdCombo* m_signal;
    BlockPicker* m_block = nullptr;
    QCheckBox* m_plan;
    ChipPicker* m_themes;
    ChipPicker* m_principles;
};

} // namespace leertafel::ui
