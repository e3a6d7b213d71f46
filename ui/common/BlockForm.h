#pragma once

#include "core/domain/Block.h"
#include "ui/common/Place.h"
#include "ui/common/Widgets.h"

class QLineEdit;

namespace leertafel::ui {

class IdCombo;
class WordKeeper;

/// Names what blocks: a name and what kind of thing it is.
class BlockForm : public QWidget {
    Q_OBJECT
public:
    explicit BlockForm(QWidget* parent = nullptr);
    QString name() const;
    BlockKind kind() const;
    /// What is typed and chosen from now on is kept under that place.
    void keepIn(WordKeeper& keeper, const QString& place);
    bool isKept() const; ///< something was typed before and is there still
    /// These words, or what was typed before.
    void setBlock(const Block& block);
    void begin(const Block& block = {}); ///< the same, with the focus in the name
    /// It was sent.
    void forget();
    /// It is given up on purpose; what puts it back, or nothing.
    Undo giveUp();
    void refuse(const QString& sentence);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    QStringList places() const;

    QLineEdit* m_name;
    IdCombo* m_kind;
    InlineMessage* m_message;
    WordKeeper* m_keeper = nullptr;
    QString m_place;
    bool m_filling = false;
};

} // namespace leertafel::ui
