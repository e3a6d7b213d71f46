#pragma once

#include "core/domain/Reflection.h"
#include "core/domain/Result.h"

#include <QHash>

#include <memory>

namespace leertafel::services {

class StoreContext;

/// Whether colleagues read a note now that it has been saved; `Ended` when they did before and no longer do.
enum class SharingAfterSave { Private, Shared, Ended };

/// Reflection notes: mine, and those colleagues share.
class ReflectionService {
public:
    explicit ReflectionService(StoreContext& context) : m_context(context) {}

    Result<QList<Reflection>> mine() const;                   ///< newest first
    Result<QList<Reflection>> ofCase(const CaseId& id) const; ///< mine and shared ones
    Result<Reflection> get(const ReflectionId& id) const;
    Result<ReflectionId> create(const MethodId& method, const CaseId& id = {});
    /// On disk when it returns. `answers`, `insight`, `intention` are sealed under my own key. Of a shared
    /// note colleagues read the new words when those pass the gate; when they do not, the sharing ends.
    Result<SharingAfterSave> save(const Reflection& reflection);
    /// Passes the gate first: `OpenFindings` with the number of open spots. Colleagues read the note as it is
    /// at this moment, and what I save afterwards.
    Result<void> share(const ReflectionId& id);
    Result<void> unshare(const ReflectionId& id);
    /// `undoRemove` brings it back in this session, shared again when it was.
    Result<void> remove(const ReflectionId& id);
    Result<void> undoRemove(const ReflectionId& id);
    Result<QList<Reflection>> dueToRevisit() const;

private:
    struct Removed;
    Result<Reflection> mine(const ReflectionId& id) const;

    StoreContext& m_context;
    QHash<ReflectionId, std::shared_ptr<const Removed>> m_removed; ///< in this session
};

} // namespace leertafel::services
