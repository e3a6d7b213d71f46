#include "core/services/UnsentWords.h"

#include "core/services/InTransaction.h"
#include "core/services/StoreContext.h"
#include "core/storage/UnsentWordsRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {
QByteArray sealOf(const QString& place) { return (u"unsent_words|"_s + place).toUtf8(); }
} // namespace

Result<void> UnsentWords::keep(const QString& place, const QString& words, Wait wait) {
    if (words.trimmed().isEmpty())
        return forget(place, wait);
    if (m_context.database.isReadOnly())
        return {};
    return waiting(m_context.database, wait, [&] {
        return storage::UnsentWordsRepository(m_context.database)
            .put(m_context.me, place, m_context.keys->sealPrivate(words.toUtf8(), sealOf(place)),
                 m_context.clock.now());
    });
}

Result<QString> UnsentWords::of(const QString& place) const {
    auto sealed = storage::UnsentWordsRepository(m_context.database).find(m_context.me, place);
    if (!sealed)
        return fail(sealed.error());
    if (!*sealed)
        return QString();
    auto words = m_context.keys->openPrivate(**sealed, sealOf(place));
    if (!words)
        return fail(words.error());
    return QString::fromUtf8(*words);
}

Result<void> UnsentWords::forget(const QString& place, Wait wait) {
    if (m_context.database.isReadOnly())
        return {};
    return waiting(m_context.database, wait, [&] {
        return storage::UnsentWordsRepository(m_context.database).remove(m_context.me, place);
    });
}

} // namespace leertafel::services
