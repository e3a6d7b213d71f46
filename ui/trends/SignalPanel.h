#pragma once

#include "core/services/TrendService.h"
#include "core/services/Workspace.h"
#include "ui/common/SiblingQuestion.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// Right of the overview: what the quarterly look over all wijken and themes says, each in one sentence.
class SignalPanel : public SidePanel {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit SignalPanel(services::Workspace& workspace, QWidget* parent = nullptr);

    /// Looks at the figures as they are now, on another thread.
    void look();

    /// The trend whose row has the keys; nothing when none has.
    std::optional<std::pair<ThemeId, AreaCode>> focused() const;

Q_SIGNALS:
    void agendaAsked(const leertafel::ThemeId& theme, const leertafel::AreaCode& area);
    void trendChosen(const leertafel::ThemeId& theme, const leertafel::AreaCode& area,
                     leertafel::Quarter quarter);
    /// All themes of a wijk jumped at once: to that wijk in the table.
    void areaChosen(const leertafel::AreaCode& area);
    void looked(); ///< also when it could not be done

private:
    struct Said {
        services::LookSaying saying;
        bool explained = true;
        int cases = 0; ///< released ones behind it
    };
    struct Answer {
        services::SignalLook look;
        QList<Said> found;
        QList<Said> near;
    };
    static Result<Answer> answerOf(services::Workspace& mine, const std::function<bool()>& stillWanted);
    void show(const Answer& answer);
    void fill(QVBoxLayout* into, const QList<Said>& all, const QString& name);
    QWidget* rowOf(const Said& said, const QString& name);
    QString titleOf(const services::LookSaying& saying) const;

    services::Workspace& m_workspace;
    SiblingQuestion<Answer> m_question;
    Answer m_answer;
    QHash<QWidget*, std::pair<ThemeId, AreaCode>> m_rows; ///< of one theme, while they are shown
    QVBoxLayout* m_found;
    QVBoxLayout* m_near;
    TextLabel* m_small;
    bool m_all = false;
};

} // namespace leertafel::ui
