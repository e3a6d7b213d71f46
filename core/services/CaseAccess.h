#pragma once

#include "core/domain/Case.h"
#include "core/storage/CaseRepository.h"

namespace leertafel::services {

class StoreContext;

/// Who may read which text of a case. A draft is its author's alone; what was released is everybody's; in
/// between there are the colleague who checks and the reader who was invited.
class CaseAccess {
public:
    explicit CaseAccess(StoreContext& context) : m_context(context) {}

    Result<bool> mayRead(const storage::CaseRecord& record, const VersionId& version) const;
    /// May I know that this case is there?
    Result<bool> maySee(const storage::CaseRecord& record) const;
    /// The version when I may read it, else `NotFound`: nobody learns what is there by asking.
    Result<CaseVersion> version(const VersionId& id) const;
    /// The case when I may see it, else `NotFound`.
    Result<storage::CaseRecord> record(const CaseId& id) const;

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
