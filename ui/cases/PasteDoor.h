#pragma once

#include "core/anonymity/Finding.h"

#include <QFutureSynchronizer>
#include <QObject>
#include <QPointer>
#include <QTextCursor>

namespace leertafel::anonymity {
class Scanner;
}

namespace leertafel::ui {

class DraftKeeper;
class FindingWatch;
class PastePanel;
class StoryEdit;

/// The way by which a text from elsewhere comes into a draft: it is looked through before any of it stands
/// there, a long one on another thread. What holds nothing goes straight in; else the writer is asked.
class PasteDoor final : public QObject {
    Q_OBJECT
public:
    static constexpr int longText = 4000; ///< letters from which another thread looks through it

    /// @param scanner outlives the door.
    PasteDoor(const anonymity::Scanner& scanner, DraftKeeper& keeper, FindingWatch& watch, QWidget* owner);
    ~PasteDoor() override;

    void addField(StoryEdit* edit);
    /// Closes the panel without taking anything; false when none was open.
    bool leave();
    /// Another draft is shown: what was on its way does not come in any more.
    void reset();

private:
    void knock(StoryEdit* edit, const QString& text);
    void arrive(StoryEdit* edit, const QTextCursor& at, const QString& text,
                const QList<anonymity::Finding>& findings);
    void put(StoryEdit* edit, const QTextCursor& at, const QString& text);

    const anonymity::Scanner& m_scanner;
    DraftKeeper& m_keeper;
    FindingWatch& m_watch;
    QWidget* m_owner;
    QPointer<PastePanel> m_panel;
    int m_draft = 0;                                          ///< counts the drafts shown
    QFutureSynchronizer<QList<anonymity::Finding>> m_running; ///< waited for before the scanner goes
};

} // namespace leertafel::ui
