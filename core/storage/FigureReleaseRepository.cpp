#include "core/storage/FigureReleaseRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

GivenCell cellOf(const Row& row) {
    return {ThemeId(row.text(0)), AreaCode(row.text(1)), Quarter::fromIndex(row.integer(2)), row.integer(3),
            row.isNull(4) ? std::nullopt : std::optional(row.integer(4))};
}

} // namespace

const QString FigureReleaseRepository::carried = u"register"_s;

Result<void> FigureReleaseRepository::add(const FigureRelease& release) {
    auto added = m_database.run(
        u"INSERT INTO figure_release (id, kind, file_kind, member, at) VALUES (?, ?, ?, ?, ?)"_s,
        {release.id.text(), release.kind, release.fileKind, release.by.text(), stored(release.at)});
    if (!added)
        return fail(added.error());
    QVariantList values;
    for (const GivenCell& cell : release.cells)
        values << release.id.text() << cell.theme.id() << cell.area.id() << cell.from.index() << cell.quarters
               << (cell.count ? QVariant(*cell.count) : QVariant());
    return m_database.insertRows(
        u"INSERT INTO figure_release_cell (release, theme, area, quarter, quarters, count)"_s, 6, values);
}

Result<QList<FigureRelease>> FigureReleaseRepository::all() const {
    return m_database.list(u"SELECT id, kind, file_kind, member, at FROM figure_release ORDER BY id DESC"_s,
                           {}, [](const Row& row) {
                               return FigureRelease{FigureReleaseId(row.text(0)), row.text(1), row.text(2),
                                                    MemberId(row.text(3)), row.time(4)};
                           });
}

Result<QString> FigureReleaseRepository::stamp() const {
    auto parts = m_database.one(u"SELECT (SELECT count(*) FROM figure_release) || ' ' || count(*) || ' ' || "
                                u"coalesce(max(id), '') || ' ' "
                                "|| coalesce(group_concat(CASE WHEN undone_at IS NOT NULL THEN id END), '') "
                                "FROM (SELECT id, undone_at FROM import_batch ORDER BY id)"_s,
                                {}, [](const Row& row) { return row.text(0); });
    if (!parts)
        return fail(parts.error());
    return parts->value_or(QString());
}

Result<QList<FigureRelease>> FigureReleaseRepository::shownOf(const ThemeId& theme) const {
    QList<FigureRelease> releases;
    auto read = m_database.each(u"SELECT theme, area, quarter, quarters, count, release "
                                "FROM figure_release_cell WHERE theme = ? AND count IS NOT NULL "
                                "ORDER BY release, area, quarter, quarters"_s,
                                {theme.id()}, [&](const Row& row) {
                                    const FigureReleaseId id(row.text(5));
                                    if (releases.isEmpty() || releases.last().id != id) {
                                        releases.append(FigureRelease());
                                        releases.last().id = id;
                                    }
                                    releases.last().cells.append(cellOf(row));
                                });
    if (!read)
        return fail(read.error());
    return releases;
}

Result<QList<FigureStep>> FigureReleaseRepository::steps() const {
    return m_database.list(u"SELECT verb, record FROM event_log WHERE record IN "
                           "(SELECT id FROM import_batch WHERE kind <> 'population' "
                           "UNION ALL SELECT id FROM figure_release) ORDER BY seq"_s,
                           {}, [](const Row& row) {
                               return FigureStep{row.text(0), row.text(1)};
                           });
}

Result<QList<RegisterGap>> FigureReleaseRepository::gaps() const {
    return m_database.list(
        u"SELECT coalesce((SELECT b.at FROM event_log b WHERE b.seq < e.seq "
        "ORDER BY b.seq DESC LIMIT 1), e.at), e.at "
        "FROM event_log e WHERE e.verb = 'store.restore' AND e.record <> ? ORDER BY e.seq"_s,
        {carried}, [](const Row& row) {
            return RegisterGap{row.time(0), row.time(1)};
        });
}

Result<QList<GivenCell>> FigureReleaseRepository::cellsOf(const FigureReleaseId& id) const {
    return m_database.list(u"SELECT theme, area, quarter, quarters, count FROM figure_release_cell "
                           "WHERE release = ? ORDER BY theme, area, quarter, quarters"_s,
                           {id.text()}, cellOf);
}

} // namespace leertafel::storage
