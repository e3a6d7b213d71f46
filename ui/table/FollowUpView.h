#pragma once

#include "core/services/FollowUpService.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

class QHBoxLayout;
class QVBoxLayout;

namespace leertafel::ui {

/// What became of it: the agreements of all tables by how they stand, for one function or for all, and the
/// families that are still to hear, and warm handovers that are not whole yet. Functions stand in the order
/// of the alphabet and are never counted.
class FollowUpView final : public Column {
    Q_OBJECT
public:
    explicit FollowUpView(PageContext context, QWidget* parent = nullptr);
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void chosen(const leertafel::AgreementId& id);
    void tablesWanted(); ///< there is nothing to follow up yet

private:
    void fillFunctions(const QList<services::FollowUpRow>& rows);
    void addFamilies();
    void addHandovers();
    void addState(FollowUpState state, const QList<services::FollowUpRow>& rows);
    QWidget* rowOf(const services::FollowUpRow& row);
    /// Words at the left, a day and a button that leads to the decision at the right.
    QHBoxLayout* across(const QString& words, const QStringList& below, QDate when, const QString& button,
                        const QString& name, const AgreementId& id);
    QVBoxLayout* addSection(const QString& heading, int count, const QString& name);
    void tell(const services::FamilyToTell& family);

    services::Workspace& m_workspace;
    Navigator& m_navigator;
    QWidget* m_filter;
    IdCombo* m_function;
    InlineMessage* m_message;
    QVBoxLayout* m_sections;
};

} // namespace leertafel::ui
