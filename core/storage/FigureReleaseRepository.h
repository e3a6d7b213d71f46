#pragma once

#include "core/domain/FigureRelease.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// Something that the log tells of an import or of a release.
struct FigureStep {
    QString verb;   ///< `….import`, `import.undo`, `import.redo`, `figures.giveOut`, `figures.carryOver`
    QString record; ///< id of the batch or of the release
};

/// `figure_release` and its cells: the register of figures that left the store.
class FigureReleaseRepository {
public:
    /// What the log says of a restore that took the register of the replaced store over.
    static const QString carried;

    explicit FigureReleaseRepository(Database& database) : m_database(database) {}

    /// Call inside a transaction.
    Result<void> add(const FigureRelease& release);
    /// Newest first, without their cells.
    Result<QList<FigureRelease>> all() const;
    /// Another answer, whichever connection asks, once figures or the register changed.
    Result<QString> stamp() const;
    /// What each release showed of a theme, the oldest first: ids, and cells that were not hidden.
    Result<QList<FigureRelease>> shownOf(const ThemeId& theme) const;
    /// What happened to figures and what of them went out, in the order in which it was written.
    Result<QList<FigureStep>> steps() const;
    /// Whenever the store went back to a backup without knowing what had left it since, the oldest first.
    Result<QList<RegisterGap>> gaps() const;
    /// Every cell of a release.
    Result<QList<GivenCell>> cellsOf(const FigureReleaseId& id) const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
