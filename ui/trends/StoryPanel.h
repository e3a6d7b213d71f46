#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class ActionForm;
class ActionList;
class ExplanationForm;
class ExplanationList;

/// Right of the chart: the cases and lessons behind the selection, rival explanations, actions in the wijk.
class StoryPanel : public SidePanel {
    Q_OBJECT
public:
    StoryPanel(const Vocabulary& vocabulary, QDate today, QWidget* parent = nullptr);

    /// @param from,to the selected quarters; both invalid for the whole series
    /// @param flagged a selected quarter stands out, so that it asks for an explanation
    /// @param city the story is of the whole city
    void setStory(const services::TrendStory& story, Quarter from, Quarter to, bool flagged, bool city);

    ExplanationForm* explanationForm() const { return m_explanationForm; }
    ActionForm* actionForm() const { return m_actionForm; }
    ExplanationList* explanationList() const { return m_explanations; }
    ActionList* actionList() const { return m_actions; }
    /// Nothing can be written here, for that reason; the story stays readable.
    void holdBack(const QString& why);
    /// Closes an open form; its words stay for the next time. False when there was none.
    bool closeForm();
    /// The forms of the trend that was shown until now close; the focus stays where it is.
    void leaveForms();
    /// They close and give the focus to the button that opened them.
    void closeExplanation();
    void closeAction();
    void closeJudgement();
    void closeArgument();

Q_SIGNALS:
    void caseChosen(const leertafel::CaseId& id);
    void lessonChosen(const leertafel::LessonId& id);
    /// "Toch niet" at one of the forms: its words can go.
    void explanationGivenUp();
    void actionGivenUp();
    void judgementGivenUp();
    void argumentGivenUp();

private:
    void fillCases();
    QWidget* caseRow(const services::CaseRow& row);
    QWidget* line();

    const Vocabulary& m_vocabulary;
    services::TrendStory m_story;
    Quarter m_from;
    Quarter m_to;
    bool m_all = false;
    bool m_city = false;
    TextLabel* m_heading;
    TextLabel* m_note;
    QVBoxLayout* m_cases;
    Chip* m_unexplained;
    ExplanationList* m_explanations;
    ExplanationForm* m_explanationForm;
    QWidget* m_explanationButtons;
    TextLabel* m_actionHeading;
    ActionList* m_actions;
    ActionForm* m_actionForm;
    QPushButton* m_addExplanation;
    QPushButton* m_addAction;
};

} // namespace leertafel::ui
