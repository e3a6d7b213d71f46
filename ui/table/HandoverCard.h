#pragma once

#include "core/domain/Handover.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

class QDateEdit;

namespace leertafel::ui {

class GrowingText;
class IdCombo;
class WordKeeper;

/// The points of a warm handover of one decision: who saw to it, when, and a form for the next one.
class HandoverCard final : public Card {
    Q_OBJECT
public:
    HandoverCard(PageContext context, WordKeeper& keeper, QWidget* parent = nullptr);
    /// Reads how it stands; a form that is open on the same decision stays with its words.
    void show(const Agreement& agreement);
    bool closeForm(); ///< false when none has the focus

Q_SIGNALS:
    void failed(const leertafel::Error& error);

private:
    void fill();
    void addPoint(const Entry& point, const HandoverState& state);
    void addDone(const Entry& point, const HandoverStep& step);
    void open(const QString& point);
    void dropForm();
    void write();
    void takeBack(const HandoverStep& step);
    QString place(const QString& point) const;

    PageContext m_context;
    WordKeeper& m_keeper;
    Agreement m_agreement;
    QList<HandoverStep> m_steps;
    QString m_open; ///< the point whose form is open
    QWidget* m_form = nullptr;
    IdCombo* m_function = nullptr;
    QDateEdit* m_day = nullptr;
    GrowingText* m_words = nullptr; ///< only where words are asked
    InlineMessage* m_message = nullptr;
};

} // namespace leertafel::ui
