#pragma once

#include <QPointer>
#include <QWidget>

namespace leertafel::ui {

/// Gives the focus to a widget that may have been made just now: a layout shows those only at the next event,
/// and what is not shown yet takes no focus.
inline void giveFocus(QWidget* widget) {
    for (QWidget* each = widget; each != nullptr && !each->isVisible(); each = each->parentWidget())
        if (!each->testAttribute(Qt::WA_WState_ExplicitShowHide))
            each->show();
    widget->setFocus(Qt::OtherFocusReason);
}

/// Remembers by its name which widget in `root` has the focus, and gives it back once `root` was filled
/// again.
class KeptFocus {
public:
    explicit KeptFocus(QWidget* root) : m_root(root) {
        const QWidget* focused = root->window()->focusWidget();
        m_had = focused != nullptr && root->isAncestorOf(focused);
        if (m_had)
            m_name = focused->objectName();
    }
    /// To the widget of that name; else, when anything in `root` had the focus, to `fallback`.
    void giveBack(QWidget* fallback = nullptr) const {
        if (!m_had || m_root == nullptr)
            return;
        QWidget* same = m_name.isEmpty() ? nullptr : m_root->findChild<QWidget*>(m_name);
        if (same != nullptr && same->isEnabled())
            giveFocus(same);
        else if (fallback != nullptr)
            giveFocus(fallback);
    }

private:
    QPointer<QWidget> m_root;
    bool m_had = false;
    QString m_name;
};

} // namespace leertafel::ui
