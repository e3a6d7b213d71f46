#pragma once

#include "core/services/CaseService.h"

namespace leertafel::test {

/// The author reads the current version as a stranger would, and asks a colleague to check it.
inline Result<void> readAndAsk(services::CaseService& cases, const CaseId& id) {
    const auto detail = cases.detail(id);
    if (!detail)
        return fail(detail.error());
    if (auto read = cases.readThrough(detail->file.currentVersion); !read)
        return read;
    return cases.askPrivacyCheck(id);
}

} // namespace leertafel::test
