#include "core/storage/AreaMapRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
const QString settingName = u"areaMap"_s;
}

Result<std::optional<QString>> AreaMapRepository::get() const {
    return m_database.one(u"SELECT value FROM store_setting WHERE name = ?"_s, {settingName},
                          [](const Row& row) { return row.text(0); });
}

Result<void> AreaMapRepository::put(const QString& text) {
    if (text.isEmpty())
        return done(m_database.run(u"DELETE FROM store_setting WHERE name = ?"_s, {settingName}));
    return done(m_database.run(u"INSERT INTO store_setting (name, value) VALUES (?, ?) "
                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                               {settingName, text}));
}

} // namespace leertafel::storage
