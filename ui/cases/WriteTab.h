#pragma once

#include "ui/common/Page.h"

#include "core/domain/Case.h"

#include <QHash>
#include <QWidget>

namespace leertafel::ui {

class AttributesSection;
class Column;
class CombinationSection;
class DraftKeeper;
class FindingWatch;
class InlineMessage;
class KeptWords;
class PartList;
class SafetySection;
class SpotWalker;
class StoryEdit;

/// The writing tab: parts left, the canvas in one column, safety – combination – attributes right.
class WriteTab final : public QWidget {
    Q_OBJECT
public:
    WriteTab(PageContext context, DraftKeeper& keeper, FindingWatch& watch, QWidget* parent = nullptr);

    /// Shows what the keeper holds.
    void load(const SafetyState& safety);
    void setSafety(const SafetyState& safety);
    /// To the next (+1) or previous (−1) finding.
    bool goToSpot(int direction);
    /// Opens the menu at the finding under the cursor, else at the next one.
    void fixHere();
    /// Puts the cursor in a field, an attribute or the safety floor, by the id of what is missing.
    void goTo(const QString& id);
    bool closeMenu();

Q_SIGNALS:
    void judged(leertafel::SafetyFloor floor);

private:
    QWidget* buildCanvas();
    QWidget* buildPanel();
    StoryEdit* addField(const QString& id, StoryEdit* edit);
    void onEdited(const QString& id, StoryEdit* edit);
    void showParts();
    void showSpots();
    void showKept();
    void recheck(const QString& word);
    void holdAll(const QString& why);
    void showRisk();

    PageContext m_context;
    DraftKeeper& m_keeper;
    FindingWatch& m_watch;
    QHash<QString, StoryEdit*> m_edits;
    SpotWalker* m_walker = nullptr;
    PartList* m_parts = nullptr;
    Column* m_column = nullptr;
    InlineMessage* m_spots = nullptr;
    KeptWords* m_kept = nullptr;
    SafetySection* m_safety = nullptr;
    CombinationSection* m_combination = nullptr;
    AttributesSection* m_attributes = nullptr;
    bool m_loading = false;
};

} // namespace leertafel::ui
