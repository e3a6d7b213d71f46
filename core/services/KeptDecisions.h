#pragma once

#include "core/services/FollowUpService.h"

#include <memory>
#include <mutex>

namespace leertafel::services {

/// Everything that was ever decided, as it is searched at every key: read once for each edition of the store.
/// All connections of one opening share it; any thread.
class KeptDecisions {
public:
    struct Entry {
        DecisionFound found;
        QString text; ///< what was agreed, folded
        QString rest; ///< everything else that it is found by, folded
    };
    using Entries = QList<Entry>; ///< latest first

    /// Null when there is none of that edition.
    std::shared_ptr<const Entries> of(const QString& edition) const {
        const std::lock_guard guard(m_mutex);
        return edition == m_edition ? m_entries : nullptr;
    }
    void keep(const QString& edition, std::shared_ptr<const Entries> entries) {
        const std::lock_guard guard(m_mutex);
        m_edition = edition;
        m_entries = std::move(entries);
    }

private:
    mutable std::mutex m_mutex;
    QString m_edition;
    std::shared_ptr<const Entries> m_entries;
};

} // namespace leertafel::services
