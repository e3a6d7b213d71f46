#pragma once

#include "core/domain/FigureRelease.h"
#include "core/services/Workspace.h"

namespace leertafel::services {

class StoreContext;
class TrendService;
struct HelpLadder;

/// Why a reader sees a mark instead of a number. Readers outside get one mark for all: a mark of its own
/// would tell that a number is small.
enum class WhyHidden : quint8 {
    Shown,
    Small,      ///< 1…4
    Protecting, ///< with it a small number could be worked out
    ToldBefore  ///< with it and what was given out before a small number could be worked out
};

struct CheckedCell {
    GivenCell key; ///< with its count only when it is shown
    WhyHidden why = WhyHidden::Shown;
};

/// Figures that somebody wants to take out: these themes in these areas, all quarters or some.
struct ReleaseRequest {
    QString kind; ///< which view: `overTime`, `sideBySide`, `compare`, `overview`, `map`, `ladder`; `pack`
    QList<ThemeId> themes{};
    QList<AreaCode> areas{}; ///< wijken, `onbekend`, and the city by its code
    Quarter from{};          ///< invalid: the first
    Quarter to{};            ///< invalid: the last
    bool years = false;      ///< totals of whole years as well
};

/// What of it may go out.
struct CheckedFigures {
    ReleaseRequest request;
    QList<CheckedCell> cells{}; ///< registered ones only, by theme, area and time
    /// Speaks only of what may go out, of the themes that were asked for. Lives no longer than the service.
    std::shared_ptr<const TrendService> trends{};
    std::shared_ptr<const HelpLadder> ladder{}; ///< of `ladder` only, which knows no themes and areas
    QString stamp{}; ///< of the figures and the register that it was checked against

    int hidden() const;
    const CheckedCell* find(const ThemeId& theme, const AreaCode& area, Quarter from, int quarters) const;
};

/// The one gate for figures that leave the store, and the register of what went through it. The pattern
/// covers wijken and city, quarters and years, and what was given out before.
class ReleaseService {
public:
    explicit ReleaseService(StoreContext& context) : m_context(context) {}

    /// The figures that a view stands on. @param area of `overTime`; @param quarter of those that show one,
    /// the last of a `year`.
    Result<ReleaseRequest> requestFor(const QString& view, const ThemeId& theme, const AreaCode& area,
                                      Quarter quarter, bool year) const;
    /// The figures of one theme as the window shows them, with nothing left of why a number is hidden: limits
    /// follow from the shown numbers alone. For what is printed without being given out.
    Result<TrendService> printed(const ThemeId& theme) const;
    /// `FiguresTell` when nobody can take this out any more without giving a small number away,
    /// `Cancelled`.
    Result<CheckedFigures> check(const ReleaseRequest& request, const Progress& progress = {}) const;
    /// Writes down what goes out and writes the file, both or neither. @param path empty for what is no file,
    /// such as the clipboard: put it there after this. `FiguresChanged`, `CannotWrite`, `DiskFull`,
    /// `StoreReadOnly`; `NotFound` when there is no figure in it and it is not the page of a wijk.
    Result<FigureReleaseId> giveOut(const CheckedFigures& figures, const QString& fileKind,
                                    const QByteArray& bytes = {}, const QString& path = {});
    /// Newest first, without their cells.
    Result<QList<FigureRelease>> given() const;
    /// When what went out is not known, since the store went back to a backup; the oldest first.
    Result<QList<RegisterGap>> gaps() const;
    Result<QList<GivenCell>> cellsOf(const FigureReleaseId& id) const;

    /// "fewer than 5", for who may see which it is. Empty for what is shown.
    static QString words(WhyHidden why);
    /// What is left out and why, for the reader of a file; nothing is hidden: says so.
    static QString leftOut(int hidden);
    /// What stands in the place of every hidden number.
    static QString mark();

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
