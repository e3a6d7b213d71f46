#pragma once

#include "core/services/SignalLook.h"

#include <QStringList>

#include <mutex>

namespace leertafel::services {

/// The last quarterly look, and what stood out the last time this member opened the store. All connections of
/// one opening share it; any thread.
class KeptLook {
public:
    /// @param edition of the figures, the day and the language that a look was made with
    std::optional<SignalLook> of(const QString& edition) const {
        const std::lock_guard guard(m_mutex);
        return edition == m_edition ? m_look : std::nullopt;
    }
    void keep(const QString& edition, const SignalLook& look) {
        const std::lock_guard guard(m_mutex);
        m_edition = edition;
        m_look = look;
    }
    /// Nothing until somebody read it; then what they read is `remembered`.
    std::optional<QStringList> seenBefore() const {
        const std::lock_guard guard(m_mutex);
        return m_seenBefore;
    }
    void rememberSeen(const QStringList& keys) {
        const std::lock_guard guard(m_mutex);
        if (!m_seenBefore)
            m_seenBefore = keys;
    }

private:
    mutable std::mutex m_mutex;
    QString m_edition;
    std::optional<SignalLook> m_look;
    std::optional<QStringList> m_seenBefore;
};

} // namespace leertafel::services
