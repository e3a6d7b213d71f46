#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace leertafel::ui {

class WordKeeper;

/// The options of one item while they are gathered: a line for each, and an empty one for the next. Kept as
/// they are typed, at the places where deciding on them begins.
class OptionList final : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 8;

    OptionList(WordKeeper& keeper, QWidget* parent = nullptr);
    /// @param item id of the agenda item
    void setItem(const QString& item);
    /// Where the words of option `slot` (from 0) of an item stand.
    static QString place(const QString& item, int slot);
    /// Slots of that item that hold words, in order.
    static QList<int> taken(const WordKeeper& keeper, const QString& item);
    /// "A", "B", …
    static QString letter(int slot) { return QString(QChar(u'A' + slot)); }
    void begin(); ///< to the first empty line

Q_SIGNALS:
    void edited();

private:
    void showLines();
    bool isFree(int slot) const;
    WordKeeper& m_keeper;
    QString m_item;
    QList<QLineEdit*> m_lines;
    QStringList m_rest; ///< of each option, what was written beneath its first line
    QList<QWidget*> m_rows;
};

} // namespace leertafel::ui
