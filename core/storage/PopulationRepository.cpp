#include "core/storage/PopulationRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
Population populationOf(const Row& row) {
    return {row.day(0), AreaCode(row.text(1)), row.integer(2), row.integer(3), row.integer(4), row.text(5)};
}
} // namespace

Result<void> PopulationRepository::add(const Population& population, const BatchId& batch) {
    auto retired = m_database.run(
        u"UPDATE population SET live = 0 WHERE area = ? AND on_day = ? AND age_from = ? AND age_to = ? AND live = 1"_s,
        {population.area.id(), stored(population.on), population.ageFrom, population.ageTo});
    if (!retired)
        return fail(retired.error());
    auto added = m_database.run(
        u"INSERT INTO population (area, on_day, age_from, age_to, batch, count, source) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {population.area.id(), stored(population.on), population.ageFrom, population.ageTo, batch.text(),
         population.count, population.source});
    if (!added)
        return fail(added.error());
    return {};
}

Result<void> PopulationRepository::removeBatch(const BatchId& id) {
    auto removed = m_database.run(u"DELETE FROM population WHERE batch = ?"_s, {id.text()});
    if (!removed)
        return fail(removed.error());
    return reviveNewest();
}

Result<void> PopulationRepository::reviveNewest() {
    auto revived = m_database.run(
        u"UPDATE population SET live = 1 WHERE live = 0"
        " AND batch = (SELECT max(o.batch) FROM population o WHERE o.area = population.area"
        " AND o.on_day = population.on_day AND o.age_from = population.age_from AND o.age_to = population.age_to)"_s);
    if (!revived)
        return fail(revived.error());
    return {};
}

Result<QList<Population>> PopulationRepository::ofBatch(const BatchId& id) const {
    return m_database.list(
        u"SELECT on_day, area, age_from, age_to, count, source FROM population WHERE batch = ?"_s,
        {id.text()}, populationOf);
}

Result<void> PopulationRepository::putBack(const BatchId& id, const QList<Population>& figures) {
    for (const Population& figure : figures) {
        const QVariantList key{figure.area.id(), stored(figure.on), figure.ageFrom, figure.ageTo, id.text()};
        auto retired = m_database.run(
            u"UPDATE population SET live = 0 WHERE area = ? AND on_day = ? AND age_from = ? AND age_to = ?"
            " AND live = 1 AND batch < ?"_s,
            key);
        if (!retired)
            return fail(retired.error());
        auto added = m_database.run(u"INSERT INTO population (area, on_day, age_from, age_to, batch, count, "
                                    "source, live) VALUES (?, ?, ?, ?, ?, ?, ?, 0)"_s,
                                    key + QVariantList{figure.count, figure.source});
        if (!added)
            return fail(added.error());
    }
    return reviveNewest();
}

Result<QList<Population>> PopulationRepository::all() const {
    return m_database.list(
        u"SELECT on_day, area, age_from, age_to, count, source FROM population WHERE live = 1"
        " ORDER BY area, on_day, age_from, age_to"_s,
        {}, populationOf);
}

} // namespace leertafel::storage
