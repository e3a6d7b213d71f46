#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

class StoryForm;

/// What is written down beside a trend, row under row, and below it the form that asks for more about one of
/// them.
class StoryRows : public QWidget {
    Q_OBJECT
public:
    /// Nothing can be written here, for that reason.
    void holdBack(const QString& why);
    /// It closes and gives the focus to the button that opened it.
    void closeForm();

protected:
    /// @param opener how the names begin of the buttons that open the form
    StoryRows(StoryForm* form, const QString& opener, QWidget* parent);

    /// Caption words in plain text.
    static TextLabel* quiet(const QString& words);
    QVBoxLayout* rows() const { return m_rows; }
    /// A button under the last row that opens the form; held back like the others.
    QPushButton* addOpener(const QString& words, const QString& icon, const QString& id,
                           const QString& about);
    QString openerName(const QString& id) const { return m_opener + id; }
    /// The row that the form is about.
    virtual QString formId() const = 0;

private:
    QVBoxLayout* m_rows;
    StoryForm* m_form;
    QString m_opener;
    QString m_why;
};

} // namespace leertafel::ui
