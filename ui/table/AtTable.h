#pragma once

#include "core/domain/FollowUp.h"
#include "core/domain/TableRound.h"
#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"
#include "ui/table/RoomScreen.h"

#include <QHash>
#include <QTimer>

namespace leertafel::ui {

class DecisionForm;
class DissentForm;
class GrowingText;
class OptionList;
class OutcomeForm;
class RoomStrip;
class SecondScreen;
class WordKeeper;

/// Running the table: one item at a time, its parts one after the other, each with its time. The public part
/// is for the room, the strip at the foot for who runs it, and the panel at the side opens where something is
/// written down. What is typed, which part is going on and how long are kept as they change.
///
/// Keys: Space lets time wait and go on, ← and → go through sheets, options and parts, ↑ and ↓ through the
/// agenda, 1–4 choose the decision, D begins another opinion, S shows the public part on a second screen,
/// Enter writes, Esc ends writing and then the mode.
class AtTable final : public QWidget {
    Q_OBJECT
public:
    explicit AtTable(PageContext context, QWidget* parent = nullptr);
    ~AtTable() override;

    void setSession(const services::SessionDetail& detail);
    /// Goes on where this session was; time waits until it is started.
    void begin();
    /// Lets time wait and keeps it.
    void end();
    /// Ends writing; false when nothing was being written.
    bool goBack();
    bool flush();
    bool isRunning() const { return m_active && round().isRunning(); }
    /// Time is going on, and not for long past the end of its part: a room that talks touches no key.
    bool keepsAwake() const;
    const RoomScreen& screen() const { return *m_screen; }
    /// The window with the public part alone, while there is one.
    const QWidget* second() const;

Q_SIGNALS:
    void leaveWanted();
    void changed(); ///< something was recorded; read the session again

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildSide();
    void buildNotes();
    void showNotes();
    const services::AgendaRow* row() const;
    /// The item is no learning case yet: its parts stay shut.
    bool actsFirst() const { return row() != nullptr && row()->actFirst; }
    const TableRound& round() const;
    TableRound& round();
    QDateTime now() const;
    void keepRound();
    void toggleTime();
    void goOn();
    void goBackOne();
    void goToItem(int index);
    void choose(int decision);
    void press(QKeyEvent* event);
    /// To another sheet, on the screen that the room looks at.
    bool turn(int by);
    const RoomScreen& shown() const;
    void toggleSecond();
    void closeSecond();
    /// The options of the item: what was recorded, then what is being written.
    struct Option {
        AgreementId recorded;
        int slot = -1;
        bool operator==(const Option&) const = default;
    };
    QList<Option> options() const;
    /// How many options or open agreements the part goes through, one at a time.
    int count() const;
    const Agreement* openInHand() const;
    void finish();
    /// Of a try-out: opens what asks what was seen.
    void weigh(TryOutcome outcome);
    void recordOutcome();
    bool isTryOut() const;
    void showOpen(RoomView& view) const;
    Option option() const;
    void write();
    void record();
    void addDissent();
    void closeDissent();
    /// Puts in the side panel what the part asks to write, or hides it.
    void showSide();
    void dropForms();
    /// Everything on the screen and in the strip.
    void show(bool content);
    /// The time alone, on every screen: nothing is read from the store while it runs.
    void showClock();
    void showContent(RoomView& view) const;
    void showOption(RoomView& view) const;
    void showTime(RoomView& view) const;
    void showFoot();
    void settleFoot();
    void fillFoot();
    /// One filled button: of the form that is open, else the next step.
    void fillOne();
    const Agreement* agreementOf(const AgreementId& id) const;
    bool isDecided() const; ///< something was recorded under the item in hand

    services::Workspace& m_workspace;
    Navigator& m_navigator;
    WordKeeper* m_keeper;
    services::SessionDetail m_detail;
    int m_item = 0;
    int m_option = 0;                    ///< or open agreement
    QHash<QString, TableRound> m_rounds; ///< by agenda item
    bool m_active = false;
    bool m_footing = false; ///< the strip is being laid out
    QDateTime m_keptAt;     ///< when something typed here was last put on disk
    RoomView m_view;
    RoomScreen* m_screen;
    QWidget* m_side;
    Column* m_column;
    OptionList* m_options;
    QWidget* m_chair; ///< the chair's own notes, while the room looks at another screen
    GrowingText* m_notes;
    SecondScreen* m_second = nullptr;
    DecisionForm* m_form = nullptr;
    DissentForm* m_dissent = nullptr;
    OutcomeForm* m_outcome = nullptr;
    AgreementId m_weighed; ///< what that is about
    Option m_shown;        ///< what the form is about
    RoomStrip* m_strip;
    QTimer m_tick;
};

} // namespace leertafel::ui
