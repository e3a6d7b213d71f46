#pragma once

#include "ui/common/Widgets.h"
#include "ui/shell/ShellMenus.h"

class QGridLayout;

namespace leertafel::ui {

/// F1: every key of the program, and what Leertafel is.
class HelpView final : public QWidget {
    Q_OBJECT
public:
    enum class Part { Keys, About };
    explicit HelpView(QWidget* parent = nullptr);
    /// The keys of the menus, as the menus have them.
    void setKeys(const QList<ShellMenus::KeyGroup>& groups);
    void showPart(Part part);

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns() const;
    Card* makeKeys(const QString& heading, const QList<QPair<QStringList, QString>>& keys);
    void fill();
    void arrange();
    Column* m_column;
    QGridLayout* m_cards;
    QList<ShellMenus::KeyGroup> m_groups;
    QList<Card*> m_all;
    Card* m_about;
    bool m_narrow = false;
    int m_columns = 0; ///< in which the cards stand
};

} // namespace leertafel::ui
