#pragma once

#include "core/domain/TableSession.h"
#include "tests/e2e/crash/CrashStore.h"
#include "tests/e2e/crash/Program.h"

#include <QMap>
#include <QRandomGenerator>

#include <functional>

namespace leertafel::test {

/// What many rounds together did.
struct CrashTally {
    int rounds = 0;
    int killedBeforeOpen = 0; ///< while the program started or unlocked
    int killedWhileAsked = 0; ///< in the middle of an act
    int keys = 0;             ///< typed
    int keysDue = 0;          ///< of those, typed two seconds before the kill or earlier
    QMap<QString, int> acts;  ///< acknowledged, by name
    qint64 slowest = 0;       ///< ms, of one command inside the program
    void add(const CrashTally& other);
};

/// Rounds on one store, one after another: start the program, work at its window, kill it at a moment drawn
/// by lot, look at what is left. Throws `Broken` as soon as something is lost.
class CrashRounds {
public:
    explicit CrashRounds(quint32 seed);
    void play(int rounds);
    const CrashTally& tally() const { return m_tally; }

private:
    using Reading = std::function<QString(services::Workspace&)>;
    using Proof = std::function<bool(services::Workspace&)>;

    /// One field on the window and where its words belong on disk.
    struct Field {
        QString widget;
        Reading onDisk;
        QString typed{}; ///< all that was sent to it
        QString due{};   ///< that much must be on disk
    };
    struct Burst {
        int field;
        QString upTo;
    };
    /// Something the window said it did.
    struct Act {
        QString name;
        Proof holds;
    };

    void round();
    void prepare();
    void work(Program& program);
    void look(const Program& program);

    void writeCase(Program& program);
    void beginCase(Program& program);
    void freezeCase(Program& program);
    void invite(Program& program);
    void readAlong(Program& program);
    void reflect(Program& program);
    /// Before the program starts: a table to run, and what an earlier one left to weigh.
    void prepareTable();
    void runTable(Program& program);

    /// Types into fields of this round until the moment to kill comes; `bursts` of them, or for ever.
    void typeAround(Program& program, int bursts = -1);
    int visibleField(Program& program);
    /// A field to type in from now on; its words on disk count as typed.
    void addField(const QString& widget, const Reading& onDisk);
    /// The same for a field that begins with these words, whether or not they are on disk.
    void addField(const QString& widget, const Reading& onDisk, const QString& words);
    /// What was typed until now stays to be looked for, and nothing more goes into it.
    void leaveFields() { m_active = static_cast<int>(m_fields.size()); }
    /// All that was typed is on disk from now on.
    void allDue();
    void acknowledged(const QString& name, const Proof& holds);
    void must(bool holds, const char* what) const;

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    CaseId draftOfMine();
    void addCanvas(const CaseId& id);
    QString codeOf(const CaseId& id);

    QRandomGenerator m_random;
    CrashStore m_store;
    CrashTally m_tally;

    // Of the table that stays in this store.
    AgendaItemId m_point;   ///< of which options are written
    AgendaItemId m_decided; ///< on which is decided
    AgreementId m_trial;    ///< of an earlier table, to be weighed

    // Of one round.
    int m_me = 0;
    int m_plan = 0;
    CaseId m_case;
    QString m_code;
    ReviewId m_review;
    bool m_accepted = false;
    int m_before = 0; ///< cases, remarks or notes there were
    bool m_begun = false;
    QList<Field> m_fields;
    int m_active = 0; ///< the first field that still takes words
    QList<Burst> m_bursts;
    QList<Act> m_acts;
    bool m_opened = false;
    bool m_killWhenTyping = false; ///< the moment is drawn when the first word is typed
    bool m_asking = false;
};

} // namespace leertafel::test
