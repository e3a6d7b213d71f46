#pragma once

#include "ui/common/Page.h"

#include "core/domain/Case.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace leertafel::ui {

class AttributesSection;
class CaseHistory;
class CaseLegend;
class Column;
class CombinationSection;
class DraftKeeper;
class FindingWatch;
class InlineMessage;
class KeptWords;
class PartList;
class PasteDoor;
class SafetySection;
class SpellWatch;
class SpotWalker;
class StoryEdit;
class TextLabel;
class WritingView;

/// The writing tab: parts left, the canvas in one column, safety – combination – attributes right.
class WriteTab final : public QWidget {
    Q_OBJECT
public:
    WriteTab(PageContext context, DraftKeeper& keeper, FindingWatch& watch, QWidget* parent = nullptr);
    ~WriteTab() override;

    /// Shows what the keeper holds.
    void load(const SafetyState& safety);
    void setSafety(const SafetyState& safety);
    /// To the next (+1) or previous (−1) finding.
    bool goToSpot(int direction);
    /// Opens the menu at the finding under the cursor, else at the next one.
    void fixHere();
    /// Says by key what the paragraph of the caret is, in the labelled field left last; goes there first when
    /// another field has the caret.
    void labelParagraph(ParagraphLabel label);
    /// Takes the first suggestion of everything found, in all fields; says how many, with a way back.
    void takeAll();
    /// Puts the cursor in a field, an attribute or the safety floor, by the id of what is missing.
    void goTo(const QString& id);
    /// Puts the caret before these words of a field, or in the field when they are not there any more.
    void goToWords(const QString& id, const QString& words);
    /// Puts the caret back in the field where one was writing, with the top of the page in sight if it can.
    void resume(const QString& id);
    /// Shows the text alone over the whole window, or puts it back; the caret stays where it is.
    void setAlone(bool alone);
    /// Closes the menu at a word, else the text alone; false when neither was open.
    bool closeMenu();

Q_SIGNALS:
    void judged(leertafel::SafetyFloor floor);
    void gapAsked(); ///< where something is still to be filled in

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildCanvas();
    QWidget* buildSpots();
    void buildBelowParts();
    void keepCaretInView();
    QWidget* buildPanel();
    void addActs();
    void bringFile();
    void followFocus(QWidget* now);
    StoryEdit* labelledField();
    void goToLabelled(const std::function<void(StoryEdit&)>& run);
    void showRestored(const QString& id);
    void showChoices(const CaseAttributes& before);
    StoryEdit* addField(const QString& id, StoryEdit* edit);
    void onEdited(const QString& id, StoryEdit* edit);
    void showParts();
    void showSpots();
    void showHere();
    void forgetTaken();
    void showKept();
    void recheck(const QString& word);
    void allowForTeam(const QString& words);
    void holdAll(const QString& why);
    void showRisk();

    PageContext m_context;
    DraftKeeper& m_keeper;
    FindingWatch& m_watch;
    QHash<QString, StoryEdit*> m_edits;
    CaseHistory* m_history = nullptr;
    SpellWatch* m_spelling = nullptr;
    QPointer<StoryEdit> m_at; ///< the field of the caret, also while a menu has the focus
    SpotWalker* m_walker = nullptr;
    PasteDoor* m_door = nullptr;
    PartList* m_parts = nullptr;
    static constexpr int widestCanvas = 860; ///< some 90 letters to a line
    Column* m_column = nullptr;
    QHBoxLayout* m_row = nullptr;
    QPointer<WritingView> m_alone;
    QStackedWidget* m_slot = nullptr; ///< one height, whatever it says
    InlineMessage* m_spots = nullptr;
    InlineMessage* m_taken = nullptr;
    QString m_takenWords; ///< what was just taken over, until the next change
    TextLabel* m_quiet = nullptr;
    TextLabel* m_here = nullptr;
    CaseLegend* m_legend = nullptr;
    QAction* m_takeAll = nullptr;
    KeptWords* m_kept = nullptr;
    SafetySection* m_safety = nullptr;
    CombinationSection* m_combination = nullptr;
    AttributesSection* m_attributes = nullptr;
    QTimer m_caret;
    bool m_loading = false;
};

} // namespace leertafel::ui
