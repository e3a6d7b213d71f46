#pragma once

#include "ui/common/Widgets.h"

class QCheckBox;
class QLineEdit;

namespace leertafel::ui {

/// Where the PDF goes: a path that can be typed or chosen, and whether authors are named.
class PaperPanel : public QFrame {
    Q_OBJECT
public:
    explicit PaperPanel(QWidget* parent = nullptr);

    /// @param suggestion a file name without anything personal
    void begin(const QString& suggestion);
    QString path() const;
    bool authorNames() const;
    void say(InlineMessage::Kind kind, const QString& sentence);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void choose();

    QLineEdit* m_path;
    QCheckBox* m_names;
    InlineMessage* m_message;
};

} // namespace leertafel::ui
