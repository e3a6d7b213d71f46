#pragma once

#include "core/services/StoreContext.h"
#include "core/services/TableService.h"
#include "core/storage/UnsentWordsRepository.h"

#include <QHash>

namespace leertafel::services {

/// What members were still writing at an item or a table that was taken away, as sealed as it lay there. It
/// stays in memory while the act can be taken back, so that then nothing typed is lost. Internal to this
/// folder.
struct TableService::Taken {
    /// Call inside the transaction that takes away what `id` names.
    Result<void> take(StoreContext& context, const QString& id, const QStringList& places) {
        QList<storage::SealedWords> all;
        for (const QString& place : places) {
            auto words = storage::UnsentWordsRepository(context.database).takeUnder(place);
            if (!words)
                return fail(words.error());
            all.append(*words);
        }
        m_words.insert(id, all);
        return {};
    }
    /// Call inside the transaction that brings it back, and `drop` once that is done.
    Result<void> giveBack(StoreContext& context, const QString& id) const {
        storage::UnsentWordsRepository repository(context.database);
        for (const storage::SealedWords& each : m_words.value(id))
            if (auto put = repository.put(each.member, each.place, each.sealed, each.changed); !put)
                return put;
        return {};
    }
    void drop(const QString& id) { m_words.remove(id); }

private:
    QHash<QString, QList<storage::SealedWords>> m_words;
};

} // namespace leertafel::services
