#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace leertafel::ui {

/// Several choices from a fixed list: what is chosen as chips, the rest in a list that opens under them and
/// narrows as one types. By keyboard: Enter opens, arrows move, Space chooses, Esc closes, Delete on a chip
/// takes it away.
class ChipPicker final : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString words;
        QString group{}; ///< shown behind the words where the list has groups
    };
    ChipPicker(const QString& name, const QString& addWords, QList<Choice> choices,
               QWidget* parent = nullptr);

    QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList& ids); ///< emits nothing
    void closeList();

Q_SIGNALS:
    void chosenChanged(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuildChips();
    void fillList();
    void toggle(const QString& id);
    void openList(bool open);
    QString wordsOf(const QString& id) const;

    QList<Choice> m_choices;
    QStringList m_chosen;
    QWidget* m_chips;
    QPushButton* m_add;
    QLineEdit* m_letters;
    QListWidget* m_list;
};

} // namespace leertafel::ui
