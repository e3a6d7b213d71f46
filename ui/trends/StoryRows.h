#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

class StoryForm;

/// What is written down beside a trend, row under row, and below one of them the form that asks for more
/// about it.
class StoryRows : public QWidget {
    Q_OBJECT
public:
    /// Nothing can be written here, for that reason.
    void holdBack(const QString& why);
    /// It closes and gives the focus to the button that opened it.
    void closeForm();
    /// Puts the form right below the button of the row that it is about.
    void placeForm();

protected:
    /// @param opener how the names begin of the buttons that open the form
    StoryRows(StoryForm* form, const QString& opener, QWidget* parent);

    /// Caption words in plain text.
    static TextLabel* quiet(const QString& words);
    QVBoxLayout* rows() const { return m_rows; }
    /// Takes all rows away, and keeps the form.
    void clearRows();
    /// A button under the last row that opens the form; held back like the others.
    QPushButton* addOpener(const QString& words, const QString& icon, const QString& id,
                           const QString& about);
    QString openerName(const QString& id) const { return m_opener + id; }
    /// The row that the form is about.
    virtual QString formId() const = 0;

private:
    QVBoxLayout* m_column;
    QVBoxLayout* m_rows;
    StoryForm* m_form;
    QString m_opener;
    QString m_why;
};

} // namespace leertafel::ui
