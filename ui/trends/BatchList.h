#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Widgets.h"

#include <functional>

namespace leertafel::ui {

/// The figures that were fetched before. "Weghalen" asks first, at the row: they may come from a file that
/// nobody has any more.
class BatchList final : public QWidget {
    Q_OBJECT
public:
    explicit BatchList(QWidget* parent = nullptr);
    void clear();
    /// @param why nothing can be taken back, if so
    void addBatch(const ImportBatch& batch, const QDateTime& now, const QString& why);
    bool isEmpty() const { return m_count == 0; }
    /// Closes the question; false when nothing is asked.
    bool closeQuestion();

Q_SIGNALS:
    void undoWanted(const leertafel::BatchId& id);

private:
    void ask(QVBoxLayout* column, const ImportBatch& batch, const QString& words, QPushButton* undo);
    Card* m_card;
    QPointer<InlineMessage> m_question;
    QPointer<QPushButton> m_asker;
    int m_count = 0;
};

} // namespace leertafel::ui
