#pragma once

#include "ui/common/Widgets.h"

class QLineEdit;

namespace leertafel::ui {

/// Asks which file the map is to come from; stands in the map itself.
class MapFileForm : public QWidget {
    Q_OBJECT
public:
    explicit MapFileForm(QWidget* parent = nullptr);

    void begin();
    /// What was wrong with the file; empty hides it.
    void refuse(const QString& sentence);
    /// While a file is read nothing more is asked.
    void setBusy(bool busy);

Q_SIGNALS:
    void chosen(const QString& path);
    void cancelled();

private:
    void choose();
    void send();

    QLineEdit* m_path;
    QPushButton* m_choose;
    QPushButton* m_take;
    InlineMessage* m_message;
};

} // namespace leertafel::ui
