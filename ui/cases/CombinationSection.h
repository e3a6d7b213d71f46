#pragma once

#include "core/services/CaseService.h"

#include <QWidget>

class QPushButton;

namespace leertafel {
class Vocabulary;
}

namespace leertafel::ui {

class TextLabel;

/// Whether the attributes together point at one family: one sentence, the next coarser value or taking a rare
/// theme away by one click, or leaving it so.
class CombinationSection final : public QWidget {
    Q_OBJECT
public:
    explicit CombinationSection(const Vocabulary& vocabulary, QWidget* parent = nullptr);
    void setRisk(const services::CombinationRisk& risk, const CaseAttributes& attributes, bool kept);
    /// Nothing to say yet: area, age or household are still open.
    void showOpen();

Q_SIGNALS:
    void coarserChosen(const QString& detail, const QString& id);
    void themeTakenAway(const QString& theme);
    void kept(const QString& detail, const QString& value);
    void recheckAsked(const QString& detail, const QString& value); ///< what was left so is open again

private:
    const Vocabulary& m_vocabulary;
    services::CombinationRisk m_risk;
    TextLabel* m_sentence;
    QPushButton* m_coarser;
    QPushButton* m_keep;
    QPushButton* m_recheck;
};

} // namespace leertafel::ui
