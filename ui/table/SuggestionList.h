#pragma once

#include "core/services/AgendaSuggestions.h"
#include "ui/common/SiblingQuestion.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// What the agenda could hold, each with why and a button that puts it there. Looked for on another thread,
/// anew whenever the session is read again.
class SuggestionList : public QWidget {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit SuggestionList(services::Workspace& workspace, QWidget* parent = nullptr);

    /// Empty for a session to which nothing can be added.
    void setSession(const SessionId& id);
    /// It is on the agenda now.
    void taken(const services::AgendaSuggestion& suggestion);
    bool isLooking() const { return m_question.isRunning(); }

Q_SIGNALS:
    void chosen(const leertafel::services::AgendaSuggestion& suggestion);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Suggestions = QList<services::AgendaSuggestion>;
    void ask();
    void fill();
    void say(const QString& sentence);

    SiblingQuestion<Suggestions> m_question;
    SessionId m_session;
    Suggestions m_all;
    RowList* m_rows;
    TextLabel* m_note;
};

} // namespace leertafel::ui
