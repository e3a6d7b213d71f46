#pragma once

#include "core/domain/Case.h"

#include <QWidget>

class QButtonGroup;

namespace leertafel {
class Vocabulary;
}

namespace leertafel::ui {

class InlineMessage;
class StoryEdit;
class TextLabel;

/// The safety floor: one of four, how one knows, a lowering that waits for a second person, and the steps
/// of the meldcode when it is acute. Never computes anything.
class SafetySection final : public QWidget {
    Q_OBJECT
public:
    explicit SafetySection(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    void setState(const SafetyState& state);
    StoryEdit* reason() const { return m_reason; }

Q_SIGNALS:
    void judged(leertafel::SafetyFloor floor);

private:
    QButtonGroup* m_group;
    InlineMessage* m_waiting;
    QWidget* m_steps;
    TextLabel* m_acute;
    StoryEdit* m_reason;
    SafetyState m_state;
};

} // namespace leertafel::ui
