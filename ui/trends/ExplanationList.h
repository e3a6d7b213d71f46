#pragma once

#include "core/domain/SignalCount.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class ArgumentForm;

/// The rival explanations of a trend, each with who says so, what would refute it, and what speaks for and
/// against it; and the form that asks for one more such line.
class ExplanationList : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationList(QWidget* parent = nullptr);

    /// @param flagged the trend stands out, so that it asks for an explanation
    void setExplanations(const QList<Explanation>& explanations, bool flagged);
    /// It stands out and is not explained yet.
    bool asks() const { return m_asks; }
    ArgumentForm* form() const { return m_form; }
    /// Nothing can be written here, for that reason.
    void holdBack(const QString& why);
    /// It closes and gives the focus to the button that opened it.
    void closeForm();

Q_SIGNALS:
    /// Somebody wants to say what speaks for or against it.
    void argumentAsked(const leertafel::ExplanationId& explanation, const QString& title);

private:
    void addExplanation(const Explanation& one);
    QString buttonName(const ExplanationId& explanation) const;

    bool m_asks = false;
    QVBoxLayout* m_rows;
    ArgumentForm* m_form;
    QString m_why;
};

} // namespace leertafel::ui
