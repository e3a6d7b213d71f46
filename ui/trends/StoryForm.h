#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// Something that is written inline beside a trend: fields under each other, what is still lacking, and the
/// two buttons at its foot.
class StoryForm : public QWidget {
    Q_OBJECT
public:
    /// @param name of the form's widgets: `argument` gives `argumentForm`, `argument.save`, `argument.cancel`
    explicit StoryForm(const QString& name, QWidget* parent = nullptr);

    void refuse(const QString& sentence);
    void clearRefusal() { m_message->hide(); }

Q_SIGNALS:
    void saved(); ///< nothing is lacking
    void cancelled();
    void edited();

protected:
    QVBoxLayout* column() const { return m_column; }
    /// Closes the form with its two buttons.
    void addFoot(const QString& save, const QString& icon = {});
    /// Says what is lacking and puts the keys there; true when nothing is.
    virtual bool isComplete() = 0;

private:
    QString m_name;
    QVBoxLayout* m_column;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
};

} // namespace leertafel::ui
