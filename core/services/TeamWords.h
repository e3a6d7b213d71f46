#pragma once

#include "core/domain/Result.h"
#include "core/domain/TeamWord.h"

namespace leertafel::services {

class StoreContext;

/// The words that the team calls fine in every case of this store. Anybody may put a word on the list and
/// take it off; who did and when stays to be seen. From the moment of the change every door of the store
/// heeds it.
class TeamWords {
public:
    explicit TeamWords(StoreContext& context) : m_context(context) {}

    /// Those in force, by word.
    Result<QList<TeamWord>> all() const;
    /// A word that is in force already is no error. `InvalidValue` (what: `teamWord`) for what is no word or
    /// longer than 60 characters; `OpenFindings` for what is certain by itself: a mail address, a full name.
    Result<TeamWordId> add(const QString& word);
    /// From now on it is asked about again.
    Result<void> revoke(const TeamWordId& id);
    /// Takes back a `revoke`. `NotAllowed` when the word was put on the list anew meanwhile.
    Result<void> restore(const TeamWordId& id);

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
