#pragma once

#include "core/domain/Result.h"

#include <QString>

#include <functional>

namespace leertafel::services {
class Workspace;
enum class Topic;
} // namespace leertafel::services

namespace leertafel::ui {

enum class PageId { Today, Cases, Review, Trends, Table, Learning, Settings };

/// Where to go: a page, and what to show there. Ids are as stored.
struct Place {
    PageId page = PageId::Today;
    QString kind{}; ///< `case`, `review`, `session`, `followUp`, `agreement`, `trend`, `reflection`,
                    ///< `lesson`, `method`, `new`, a view of the trends (`overTime`, `sideBySide`, `compare`,
                    ///< `overview`, `map`, `ladder`) or empty
    QString id{};   ///< for `trend`: `themeId|areaCode`; for `ledger`: `blockId` or `blockId|proposalId`
    QString part{}; ///< tab, canvas field or quarter within it
    bool operator==(const Place&) const = default;
};

/// Takes back one act. It outlives the page that did it: it holds the open store's services and ids only.
using Undo = std::function<Result<void>()>;

/// What takes long: done on another thread, through a connection of its own.
struct SlowAct {
    std::function<Result<void>(services::Workspace& sibling)> run;
    services::Topic topic; ///< what it changes
};
using SlowUndo = SlowAct;
/// Told on the window's thread what came of it. It holds nothing of the page that asked, or looks first
/// whether that is still there.
using SlowDone = std::function<void(const Result<void>&)>;

/// Takes the window to a place. Pages know each other only through this.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void go(const Place& place) = 0;
    /// One sentence at the foot of the window, gone after ten seconds.
    virtual void tell(const QString& sentence) = 0;
    /// The same about an act that can be taken back: at once by a button beside the sentence, and from the
    /// menu as long as the store stays open.
    virtual void tellDone(const QString& sentence, Undo undo) = 0;
    virtual void tellDone(const QString& sentence, SlowUndo undo) = 0;
    /// Does what takes long, announces it and has the page in front read again; then calls `done`. It goes on
    /// when the page that asked goes; once the store is locked nothing is called any more.
    virtual void doSlowly(SlowAct act, SlowDone done) = 0;
};

} // namespace leertafel::ui
