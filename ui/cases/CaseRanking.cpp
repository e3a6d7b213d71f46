#include "ui/cases/CaseRanking.h"

namespace leertafel::ui {

CaseRanking::CaseRanking(services::Workspace& workspace, QObject* parent)
    : QObject(parent), m_question(workspace) {}

void CaseRanking::start(const services::CaseFilter& filter) {
    m_question.ask(
        [filter](services::Workspace& mine, const auto& stillWanted) {
            return mine.cases().bestMatches(filter, stillWanted);
        },
        [this](const Result<QList<qint64>>& places) {
            if (places)
                Q_EMIT ranked(*places);
            else
                Q_EMIT failed(places.error());
        });
}

} // namespace leertafel::ui
