#pragma once

#include "core/domain/Block.h"
#include "ui/common/Widgets.h"

class QLineEdit;

namespace leertafel::ui {

/// Names what blocks: a name and what kind of thing it is.
class BlockForm : public QWidget {
    Q_OBJECT
public:
    explicit BlockForm(QWidget* parent = nullptr);
    QString name() const;
    BlockKind kind() const;
    void begin(const Block& block = {}); ///< with these words, and the focus in the name
    void refuse(const QString& sentence);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    QLineEdit* m_name;
    IdCombo* m_kind;
    InlineMessage* m_message;
};

} // namespace leertafel::ui
