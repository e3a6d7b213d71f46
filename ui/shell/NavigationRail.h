#pragma once

#include "ui/common/Place.h"
#include "ui/common/Widgets.h"

#include <QMap>

namespace leertafel::ui {

class NavButton;

/// The pages as icons and words, a count where something is asked of you, and at the foot who you are and
/// the lock. Icons only, with tool tips and initials, when the window is narrow.
class NavigationRail final : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(const QList<PageId>& pages, QWidget* parent = nullptr);

    void setCurrent(PageId page);
    void clearCurrent();                   ///< what is in front is none of the pages
    void setCount(PageId page, int count); ///< 0 hides it
    void setPerson(const QString& name, const QString& team);
    static QString pageWord(PageId page);

Q_SIGNALS:
    void chosen(leertafel::ui::PageId page);
    void lockAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setNarrow(bool narrow);
    void fitWidth();
    void showPerson();
    QMap<PageId, NavButton*> m_buttons;
    IconLabel* m_mark;
    TextLabel* m_word;
    TextLabel* m_name;
    TextLabel* m_team;
    QPushButton* m_lock;
    QHBoxLayout* m_head;
    QVBoxLayout* m_foot;
    QString m_person;
    QString m_where;
    bool m_narrow = false;
    bool m_low = false; ///< no room for the mark above all pages
};

} // namespace leertafel::ui
