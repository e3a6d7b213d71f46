#include "core/services/CaseAccess.h"

#include "core/services/CaseRows.h"

#include "core/services/StoreContext.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/ReviewRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

Result<bool> CaseAccess::mayRead(const storage::CaseRecord& record, const VersionId& version) const {
    const CaseFile& file = record.file;
    if (file.author == m_context.me || (record.released && record.released == version))
        return true;
    const bool current = file.currentVersion == version;
    if (current && file.state == CaseState::PrivacyCheck)
        return true;
    storage::CaseVersionRepository versions(m_context.database);
    auto released = versions.wasReleased(version);
    if (!released || *released)
        return released;
    storage::ReviewRepository reviews(m_context.database);
    auto had = reviews.hadText(version, m_context.me);
    if (!had || *had)
        return had;
    if (current)
        if (auto reading = reviews.isReading(file.id, m_context.me); !reading || *reading)
            return reading;
    return versions.wasCheckedBy(version, m_context.me);
}

Result<bool> CaseAccess::maySee(const storage::CaseRecord& record) const {
    const CaseFile& file = record.file;
    if (file.author == m_context.me || record.released || file.state == CaseState::PrivacyCheck)
        return true;
    storage::CaseVersionRepository versions(m_context.database);
    auto ids = versions.ofCase(file.id);
    if (!ids)
        return fail(ids.error());
    for (const VersionId& id : *ids)
        if (auto readable = mayRead(record, id); !readable || *readable)
            return readable;
    return false;
}

Result<CaseVersion> CaseAccess::version(const VersionId& id) const {
    auto found = storage::CaseVersionRepository(m_context.database).get(id);
    if (!found)
        return found;
    auto owner = storage::CaseRepository(m_context.database).get(found->caseId);
    if (!owner)
        return fail(owner.error());
    auto readable = mayRead(*owner, id);
    if (!readable)
        return fail(readable.error());
    if (!*readable)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"version"_s}, {u"id"_s, id.text()}});
    return found;
}

Result<storage::CaseRecord> CaseAccess::record(const CaseId& id) const {
    auto found = storage::CaseRepository(m_context.database).get(id);
    if (!found)
        return found;
    auto visible = maySee(*found);
    if (!visible)
        return fail(visible.error());
    if (!*visible)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"case"_s}, {u"id"_s, id.text()}});
    return found;
}

bool isReleased(CaseState state) {
    switch (state) {
    case CaseState::Released:
    case CaseState::Scheduled:
    case CaseState::Discussed:
    case CaseState::FollowUp:
    case CaseState::Learned:
    case CaseState::Library:
        return true;
    default:
        return false;
    }
}

} // namespace leertafel::services
