#pragma once

#include "core/services/TodayService.h"
#include "ui/common/Place.h"
#include "ui/common/SiblingQuestion.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// "Wat opvalt" on Vandaag: what the quarterly look says, the newest of it in full. The look is made on
/// another thread; until it is there the block says so, or still shows the one before.
class SignalBlock final : public QWidget {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit SignalBlock(services::Workspace& workspace, QWidget* parent = nullptr);

    /// Asks anew; nothing is shown as long as there are no figures.
    void refresh();

Q_SIGNALS:
    void chosen(const leertafel::ui::Place& place);
    void looked(); ///< also when it could not be done

private:
    void show(const services::StandsOut& out);
    void showFirst(const services::StandsOut& out);
    QString titleOf(const services::LookSaying& saying) const;

    services::Workspace& m_workspace;
    SiblingQuestion<services::StandsOut> m_question;
    TextLabel* m_note;
    QVBoxLayout* m_body;
};

} // namespace leertafel::ui
