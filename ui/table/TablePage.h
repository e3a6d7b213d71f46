#pragma once

#include "core/services/DossierService.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

#include <memory>

class QStackedWidget;

namespace leertafel::ui {

class AtTable;
class DecisionStoryView;
class DecisionsView;
class FollowUpView;
class LedgerView;
class PackSetting;
class PagePreview;
class PaperPanel;
struct Manuscript;
class PrepareView;
class SessionsView;

/// The overlegtafel: planning and preparing it, and writing down what it decided.
class TablePage : public Page {
    Q_OBJECT
public:
    explicit TablePage(PageContext context, QWidget* parent = nullptr);
    ~TablePage() override;

    /// Kinds: `session` (part `decisions` opens that tab), `followUp`, `agreement`, `new`, `ledger`, or empty
    /// for where one was.
    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;
    bool flush() override;
    QList<QAction*> menuActions() override { return m_actions; }
    bool keepsAwake() const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum View { Prepare, Decisions, Sessions, Ledger, FollowUp, Story, Preview, Room };
    void buildHeader();
    void showView(View view);
    bool load(const SessionId& id);
    void openStory(const AgreementId& id);
    void showHeader();
    bool isOfSession(View view) const; ///< shows the session that is loaded
    /// Which buttons the page has now; one of them at most is filled.
    void showButtons();
    void markHeld();
    void toTable();
    void leaveTable();
    bool isAtTable() const;
    void refuse(const Error& error);
    void hidePaper();
    void leavePaper();
    /// Puts the focus where one begins on the view that is shown.
    void focusFirst();
    bool isDeciding() const; ///< the paper at hand is the report, not the pack
    /// The pack or, under decisions, the report; a refusal goes on the page.
    std::optional<services::Pack> pack();
    void look();
    void setMore();
    QStringList mindOf(const services::Pack& content) const;
    void makePaper();
    void copyReport();
    void savePaper();
    void tellPaper(const QString& path);
    Manuscript manuscript(const services::Pack& content) const;

    PageHeader* m_header;
    QPushButton* m_plan;
    QPushButton* m_change;
    QPushButton* m_room;
    QPushButton* m_look;
    QPushButton* m_make;
    QPushButton* m_held;
    QPushButton* m_backButton;
    QList<QAction*> m_actions; ///< one for each header button that acts, in the same order, then `m_copy`
    QAction* m_copy;           ///< the report as text
    QList<QPushButton*> m_acting;
    TabStrip* m_tabs;
    InlineMessage* m_message;
    QWidget* m_slot; ///< holds the message; hidden with its margins
    PaperPanel* m_paper;
    QStackedWidget* m_stack;
    PrepareView* m_prepare;
    DecisionsView* m_decisions;
    SessionsView* m_sessions;
    LedgerView* m_ledger;
    FollowUpView* m_followUp;
    DecisionStoryView* m_story;
    PagePreview* m_preview;
    AtTable* m_atTable;
    std::unique_ptr<PackSetting> m_setting; ///< what the preview waits for
    services::SessionDetail m_detail;
    View m_before = Prepare;     ///< where the preview goes back to
    View m_beforeRoom = Prepare; ///< where the table goes back to
};

} // namespace leertafel::ui
