#pragma once

#include "core/services/LearningService.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// Where a rule of thumb stands, in words.
QString statusWord(MaximStatus status);

/// One rule of thumb: the sentence, when it holds and when not, what it rests on, and where it stands.
class MaximCard final : public Card {
    Q_OBJECT
public:
    /// @param why nothing can be changed, if so
    MaximCard(const services::MaximRow& row, QDate today, const QString& why, QWidget* parent = nullptr);

Q_SIGNALS:
    void caseChosen(const leertafel::CaseId& id);
    void statusChosen(leertafel::MaximStatus status);

private:
    TextLabel* caseLink(const QString& title, const CaseId& id);
};

} // namespace leertafel::ui
