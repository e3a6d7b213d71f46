#include "core/storage/OrganisationRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

Result<QList<Organisation>> OrganisationRepository::all() const {
    auto organisations = m_database.list(
        u"SELECT id, name, track FROM organisation ORDER BY name COLLATE NOCASE"_s, {}, [](const Row& row) {
            return Organisation{
                OrganisationId(row.text(0)), row.text(1), static_cast<Track>(row.integer(2)), {}};
        });
    if (!organisations)
        return organisations;
    for (Organisation& organisation : *organisations) {
        auto functions = m_database.list(
            u"SELECT contact_function FROM organisation_contact WHERE organisation = ? ORDER BY position"_s,
            {organisation.id.text()}, [](const Row& row) { return row.text(0); });
        if (!functions)
            return fail(functions.error());
        organisation.contactFunctions = *functions;
    }
    return organisations;
}

Result<void> OrganisationRepository::insert(const Organisation& organisation, const MemberId& keeper,
                                            const QDateTime& created) {
    auto done = m_database.run(
        u"INSERT INTO organisation (id, name, track, keeper, created) VALUES (?, ?, ?, ?, ?)"_s,
        {organisation.id.text(), organisation.name, static_cast<int>(organisation.track), keeper.text(),
         stored(created)});
    for (qsizetype i = 0; done && i < organisation.contactFunctions.size(); ++i)
        done = m_database.run(
            u"INSERT INTO organisation_contact (organisation, position, contact_function) VALUES (?, ?, ?)"_s,
            {organisation.id.text(), static_cast<int>(i), organisation.contactFunctions[i]});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> OrganisationRepository::setTrack(const OrganisationId& id, Track track) {
    auto changed = m_database.run(u"UPDATE organisation SET track = ? WHERE id = ?"_s,
                                  {static_cast<int>(track), id.text()});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"organisation"_s}, {u"id"_s, id.text()}});
    return {};
}

Result<QList<Team>> OrganisationRepository::teams() const {
    return m_database.list(
        u"SELECT id, name, organisation, area FROM team ORDER BY name COLLATE NOCASE"_s, {},
        [](const Row& row) {
            return Team{TeamId(row.text(0)), row.text(1), OrganisationId(row.text(2)), row.text(3)};
        });
}

Result<void> OrganisationRepository::insertTeam(const Team& team, const MemberId& keeper,
                                                const QDateTime& created) {
    auto done = m_database.run(
        u"INSERT INTO team (id, name, organisation, area, keeper, created) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {team.id.text(), team.name, stored(team.organisation.text()), stored(team.area), keeper.text(),
         stored(created)});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace leertafel::storage
