#include "ui/cases/DraftKeeper.h"

namespace leertafel::ui {

DraftKeeper::DraftKeeper(services::CaseService& service, QObject* parent)
    : QObject(parent), m_service(service) {
    for (auto* timer : {&m_rest, &m_limit, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { write(services::Wait::Briefly); });
    }
    m_rest.setInterval(restMs);
    m_limit.setInterval(limitMs);
}

DraftKeeper::~DraftKeeper() { flush(); }

void DraftKeeper::load(const CaseId& id, CaseDraft draft) {
    flush();
    m_id = id;
    m_draft = std::move(draft);
}

void DraftKeeper::drop() {
    m_dirty = false;
    m_id = {};
    m_draft = {};
    m_rest.stop();
    m_limit.stop();
    m_retry.stop();
}

void DraftKeeper::change(const std::function<void(CaseDraft&)>& edit) {
    if (m_id.isEmpty())
        return;
    auto next = m_draft;
    edit(next);
    if (next == m_draft)
        return;
    m_draft = std::move(next);
    if (!std::exchange(m_dirty, true))
        m_since.start();
    m_rest.start();
    if (!m_limit.isActive())
        m_limit.start();
    Q_EMIT changed();
}

bool DraftKeeper::write(services::Wait wait) {
    if (!m_dirty || m_id.isEmpty())
        return true;
    m_rest.stop();
    m_limit.stop();
    const auto written = m_service.saveDraft(m_id, m_draft, wait);
    if (!written) {
        const bool busy = written.error().code == ErrorCode::StoreBusy;
        if (written.error().code != ErrorCode::StoreReadOnly) // that does not pass by itself
            m_retry.start(busy ? busyMs : retryMs);
        if (!busy || m_since.elapsed() >= promisedMs)
            Q_EMIT failed(written.error());
        return false;
    }
    m_retry.stop();
    m_dirty = false;
    Q_EMIT saved();
    return true;
}

} // namespace leertafel::ui
