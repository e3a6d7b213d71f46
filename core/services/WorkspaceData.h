#pragma once

#include "core/anonymity/Scanner.h"
#include "core/services/AreaMaps.h"
#include "core/services/BlockLedger.h"
#include "core/services/CaseService.h"
#include "core/services/DossierService.h"
#include "core/services/FollowUpService.h"
#include "core/services/LearningService.h"
#include "core/services/MemberService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReleaseService.h"
#include "core/services/ReviewService.h"
#include "core/services/StoreContext.h"
#include "core/services/TableService.h"
#include "core/services/TeamWords.h"
#include "core/services/TodayService.h"
#include "core/services/TrendService.h"
#include "core/services/UnlockedKeys.h"
#include "core/services/UnsentWords.h"
#include "core/storage/StoreLock.h"

namespace leertafel::services {

class HeldStore {
public:
    const std::shared_ptr<UnlockedKeys> keys;
    const std::shared_ptr<storage::StoreLock> lock; ///< null when held for reading only
};

/// What a workspace holds; `StoreService` fills it. Internal to this folder.
struct Workspace::Private {
    Private(std::shared_ptr<UnlockedKeys> unlocked, const Clock& time,
            std::shared_ptr<const Vocabulary> words, std::shared_ptr<const anonymity::Scanner> finder,
            std::shared_ptr<storage::StoreLock> held, std::unique_ptr<storage::Database> opened)
        : keys(std::move(unlocked))
        , clock(time)
        , vocabulary(std::move(words))
        , scanner(std::move(finder))
        , lock(std::move(held))
        , database(std::move(opened))
        , ids(time, keys->options.random) {}

    // The database goes before the lock that guards it, the services before both.
    std::shared_ptr<UnlockedKeys> keys;
    const Clock& clock;
    std::shared_ptr<const Vocabulary> vocabulary;
    std::shared_ptr<const anonymity::Scanner> scanner;
    std::shared_ptr<storage::StoreLock> lock;
    std::unique_ptr<storage::Database> database;
    IdSource ids;
    std::unique_ptr<StoreContext> context;

    std::unique_ptr<CaseService> cases;
    std::unique_ptr<ReviewService> reviews;
    std::unique_ptr<ReflectionService> reflections;
    std::unique_ptr<TrendService> trends;
    std::unique_ptr<ReleaseService> releases;
    std::unique_ptr<TableService> table;
    std::unique_ptr<FollowUpService> followUps;
    std::unique_ptr<LearningService> learning;
    std::unique_ptr<DossierService> dossier;
    std::unique_ptr<TodayService> today;
    std::unique_ptr<MemberService> members;
    std::unique_ptr<UnsentWords> unsentWords;
    std::unique_ptr<TeamWords> teamWords;
    std::unique_ptr<BlockLedger> blocks;
    std::unique_ptr<AreaMaps> maps;
};

} // namespace leertafel::services
