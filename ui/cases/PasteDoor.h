#pragma once

#include "core/anonymity/Finding.h"
#include "core/domain/Error.h"

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

/// The way by which a text from elsewhere, pasted or out of a file, comes into a draft: it is looked through
/// before any of it stands there, a long one on another thread. What holds nothing goes straight in; else the
/// writer is asked.
class PasteDoor final : public QObject {
    Q_OBJECT
public:
    static constexpr int longText = 4000; ///< letters from which another thread looks through it

    /// @param scanner outlives the door.
    PasteDoor(const anonymity::Scanner& scanner, DraftKeeper& keeper, FindingWatch& watch, QWidget* owner);
    ~PasteDoor() override;

    void addField(StoryEdit* edit);
    /// Reads the files on another thread; their texts come in at the caret, one after the other. When one
    /// cannot be read, none does.
    void bring(StoryEdit* edit, const QStringList& paths);
    /// Closes the panel without taking anything; false when none was open.
    bool leave();
    /// Another draft is shown: what was on its way does not come in any more.
    void reset();

Q_SIGNALS:
    /// The text of a file stands in the draft. @param names of the files, without their folder.
    void brought(const QStringList& names);
    /// A file cannot be read; nothing came in.
    void refused(const leertafel::Error& error);
    /// There are no words in the files.
    void nothingInIt(const QStringList& names);

private:
    /// @param files whose text it is; none when it was pasted.
    void knock(StoryEdit* edit, QTextCursor at, const QString& text, const QStringList& files = {});
    void arrive(StoryEdit* edit, const QTextCursor& at, const QString& text, const QStringList& files,
                const QList<anonymity::Finding>& findings);
    void put(StoryEdit* edit, const QTextCursor& at, const QString& text, const QStringList& files);

    const anonymity::Scanner& m_scanner;
    DraftKeeper& m_keeper;
    FindingWatch& m_watch;
    QWidget* m_owner;
    QPointer<PastePanel> m_panel;
    int m_draft = 0;                                          ///< counts the drafts shown
    QFutureSynchronizer<QList<anonymity::Finding>> m_running; ///< waited for before the scanner goes
};

} // namespace leertafel::ui
