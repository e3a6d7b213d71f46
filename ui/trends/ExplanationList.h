#pragma once

#include "core/domain/SignalCount.h"
#include "ui/trends/StoryRows.h"

namespace leertafel::ui {

class ArgumentForm;

/// The rival explanations of a trend, each with who says so, what would refute it, and what speaks for and
/// against it; and the form that asks for one more such line.
class ExplanationList : public StoryRows {
    Q_OBJECT
public:
    explicit ExplanationList(QWidget* parent = nullptr);

    /// @param flagged the trend stands out, so that it asks for an explanation
    void setExplanations(const QList<Explanation>& explanations, bool flagged);
    /// It stands out and is not explained yet.
    bool asks() const { return m_asks; }
    ArgumentForm* form() const { return m_form; }

Q_SIGNALS:
    /// Somebody wants to say what speaks for or against it.
    void argumentAsked(const leertafel::ExplanationId& explanation, const QString& title);

protected:
    QString formId() const override;

private:
    ExplanationList(ArgumentForm* form, QWidget* parent);
    void addExplanation(const Explanation& one);

    bool m_asks = false;
    ArgumentForm* m_form;
};

} // namespace leertafel::ui
