#pragma once

#include "core/services/CaseService.h"
#include "ui/common/SiblingQuestion.h"

#include <QObject>

namespace leertafel::ui {

/// Puts the cases that answer a filter in the order of the best match, on another thread.
class CaseRanking final : public QObject {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit CaseRanking(services::Workspace& workspace, QObject* parent = nullptr);

    /// What ran before is stopped, and nothing is heard of it any more.
    void start(const services::CaseFilter& filter);
    void stop() { m_question.stop(); }
    bool isRunning() const { return m_question.isRunning(); }

Q_SIGNALS:
    void ranked(const QList<qint64>& places); ///< as `CaseService::listAt` takes them
    void failed(const leertafel::Error& error);

private:
    SiblingQuestion<QList<qint64>> m_question;
};

} // namespace leertafel::ui
