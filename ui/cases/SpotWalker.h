#pragma once

#include "ui/cases/FindingWatch.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace leertafel::ui {

class CaseHistory;
class DraftKeeper;
class FixMenu;
class SpellWatch;
class StoryEdit;

/// Goes from finding to finding through the fields of a draft and carries out what the menu at a word
/// says: replace everywhere, or remember that it is no personal data.
class SpotWalker final : public QObject {
    Q_OBJECT
public:
    /// @param reveal brings a field into view.
    SpotWalker(DraftKeeper& keeper, FindingWatch& watch, CaseHistory& history, SpellWatch& spelling,
               std::function<void(QWidget*)> reveal, QWidget* owner);

    void addField(const QString& id, StoryEdit* edit);
    /// To the next (+1) or previous (−1) finding from where the cursor is; true when there was one.
    bool go(int direction);
    /// Opens the menu for the finding at a position, else for the spelling there, else for the next finding.
    void fix(const QString& field, int position);
    bool closeMenu();
    /// Takes the first suggestion of every finding that has one, in all fields, as one step of undo.
    /// @return how many were taken.
    int takeAll();

Q_SIGNALS:
    /// The team never wants to be asked about these words again.
    void fineForTeamAsked(const QString& words);

private:
    void openMenu(const Spot& spot);
    void askSpelling(const QString& field, int start, int length);
    void openSpelling(StoryEdit* edit, int start, int length, const QStringList& suggestions);
    void replace(const Spot& spot, const QString& with);
    void keep(const Spot& spot);
    void show(const Spot& spot);
    int currentIndex(const QList<Spot>& spots, int direction) const;

    DraftKeeper& m_keeper;
    FindingWatch& m_watch;
    CaseHistory& m_history;
    SpellWatch& m_spelling;
    std::function<void(QWidget*)> m_reveal;
    QWidget* m_owner;
    QStringList m_order;
    QHash<QString, StoryEdit*> m_edits;
    QPointer<FixMenu> m_menu;
};

} // namespace leertafel::ui
