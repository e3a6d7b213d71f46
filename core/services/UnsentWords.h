#pragma once

#include "core/domain/Result.h"
#include "core/services/Wait.h"

#include <QString>

namespace leertafel::services {

class StoreContext;

/// What I am writing and have not sent yet, so that a lock, a close or a crash loses none of it. Sealed under
/// my own key: a colleague finds nothing here, and what was kept never passes the gate until it is sent.
///
/// A place names where the words belong, by ids: `review/ID/advice`, `case/ID/invite`. What stands under
/// `case/ID/` and `review/ID/` goes when that case goes, what stands under `agenda/ID/` and `session/ID/`
/// when that item or table is taken away.
class UnsentWords {
public:
    explicit UnsentWords(StoreContext& context) : m_context(context) {}

    /// Only white space forgets the place. A store opened to read only keeps nothing, and that
    /// is no error.
    Result<void> keep(const QString& place, const QString& words, Wait wait = Wait::UntilFree);
    /// Empty when I have none there. `StoreDamaged` when they were changed outside the program.
    Result<QString> of(const QString& place) const;
    Result<void> forget(const QString& place, Wait wait = Wait::UntilFree);

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
