#pragma once

#include "core/domain/Reflection.h"
#include "core/domain/Result.h"

#include <memory>

namespace leertafel::services {

class StoreContext;

/// Reflection notes: mine, and those colleagues share.
class ReflectionService {
public:
    explicit ReflectionService(StoreContext& context) : m_context(context) {}

    Result<QList<Reflection>> mine() const;                   ///< newest first
    Result<QList<Reflection>> ofCase(const CaseId& id) const; ///< mine and shared ones
    Result<Reflection> get(const ReflectionId& id) const;
    Result<ReflectionId> create(const MethodId& method, const CaseId& id = {});
    /// On disk when it returns. `answers`, `insight`, `intention` are sealed under my own key.
    Result<void> save(const Reflection& reflection);
    /// Passes the gate first: `OpenFindings` with the number of open spots. Colleagues read the note as it is
    /// at this moment; what I write afterwards stays mine until I share again.
    Result<void> share(const ReflectionId& id);
    Result<void> unshare(const ReflectionId& id);
    Result<void> remove(const ReflectionId& id);
    Result<void> undoRemove(const ReflectionId& id);
    Result<QList<Reflection>> dueToRevisit() const;

private:
    struct Removed;
    Result<Reflection> mine(const ReflectionId& id) const;

    StoreContext& m_context;
    std::shared_ptr<const Removed> m_removed; ///< the note that went last
};

} // namespace leertafel::services
