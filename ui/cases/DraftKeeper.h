#pragma once

#include "core/services/CaseService.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace leertafel::ui {

/// Holds the draft on the screen and keeps it on disk: 700 ms after the last change, and never later than
/// 1.6 s after the first unsaved one. A failed write is told and tried again until it succeeds, unless
/// the store is open for reading only.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int restMs = 700, limitMs = 1600, retryMs = 1500;

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
    /// On disk when it returns true.
    bool flush();

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const leertafel::Error& error);

private:
    services::CaseService& m_service;
    CaseId m_id;
    CaseDraft m_draft;
    bool m_dirty = false;
    QTimer m_rest;
    QTimer m_limit;
    QTimer m_retry;
};

} // namespace leertafel::ui
