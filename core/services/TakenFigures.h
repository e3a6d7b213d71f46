#pragma once

#include "core/domain/SignalCount.h"

#include <QHash>
#include <QList>

#include <memory>
#include <mutex>

namespace leertafel::services {

/// The figures that were taken away since the store was opened, so that they can come back. All connections
/// of one opening share them; any thread.
class TakenFigures {
public:
    struct Batch {
        QList<SignalCount> counts;
        QList<Population> youths;
    };
    void keep(const BatchId& id, std::shared_ptr<const Batch> figures) {
        const std::lock_guard guard(m_mutex);
        m_batches.insert(id, std::move(figures));
    }
    /// Null when they are not known here.
    std::shared_ptr<const Batch> of(const BatchId& id) const {
        const std::lock_guard guard(m_mutex);
        return m_batches.value(id);
    }
    void forget(const BatchId& id) {
        const std::lock_guard guard(m_mutex);
        m_batches.remove(id);
    }

private:
    mutable std::mutex m_mutex;
    QHash<BatchId, std::shared_ptr<const Batch>> m_batches;
};

} // namespace leertafel::services
