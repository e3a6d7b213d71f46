#pragma once

#include "core/services/CaseService.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace leertafel::ui {

/// Holds the draft on the screen and keeps it on disk: 700 ms after the last change, and never later than
/// 1.6 s after the first unsaved one. A failed write is told and tried again until it succeeds, unless
/// the store is open for reading only. While something else is being written it tries again and again
/// without keeping the window waiting, and tells so once the words are two seconds old.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int restMs = 700, limitMs = 1600, retryMs = 1500, busyMs = 100, promisedMs = 2000;

    /// @param service outlives the keeper.
    explicit DraftKeeper(services::CaseService& service, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// Takes a draft as it is on disk.
    void load(const CaseId& id, CaseDraft draft);
    /// Forgets the draft without writing.
    void drop();
    const CaseId& caseId() const { return m_id; }
    const CaseDraft& draft() const { return m_draft; }
    bool isDirty() const { return m_dirty; }

    /// Changes the draft and starts the clock when that made a difference.
    void change(const std::function<void(CaseDraft&)>& edit);
    /// On disk when it returns true; waits for other writes.
    bool flush() { return write(services::Wait::UntilFree); }

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const leertafel::Error& error);

private:
    bool write(services::Wait wait);

    services::CaseService& m_service;
    CaseId m_id;
    CaseDraft m_draft;
    bool m_dirty = false;
    QElapsedTimer m_since; ///< of the first word that is not on disk
    QTimer m_rest;
    QTimer m_limit;
    QTimer m_retry;
};

} // namespace leertafel::ui
