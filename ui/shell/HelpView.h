#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// F1: all keys on one page, and under them what Leertafel is and is not.
class HelpView final : public QWidget {
    Q_OBJECT
public:
    enum class Part { Keys, About };
    explicit HelpView(QWidget* parent = nullptr);
    void showPart(Part part);

Q_SIGNALS:
    void closed();

private:
    void addKeys(const QString& heading, const QList<QPair<QString, QString>>& keys);
    Column* m_column;
    Card* m_about;
    QWidget* m_first = nullptr;
};

} // namespace leertafel::ui
