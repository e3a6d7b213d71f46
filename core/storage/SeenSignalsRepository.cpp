#include "core/storage/SeenSignalsRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
QString nameFor(const MemberId& member) { return u"seenSignals."_s + member.text(); }
} // namespace

Result<std::optional<QStringList>> SeenSignalsRepository::of(const MemberId& member) const {
    return m_database.one(u"SELECT value FROM store_setting WHERE name = ?"_s, {nameFor(member)},
                          [](const Row& row) { return row.text(0).split(u'\n', Qt::SkipEmptyParts); });
}

Result<void> SeenSignalsRepository::put(const MemberId& member, const QStringList& keys) {
    return done(m_database.run(u"INSERT INTO store_setting (name, value) VALUES (?, ?) "
                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                               {nameFor(member), keys.join(u'\n')}));
}

} // namespace leertafel::storage
