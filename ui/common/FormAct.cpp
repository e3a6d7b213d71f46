#include "ui/common/FormAct.h"

#include "ui/common/Widgets.h"

#include <QEvent>
#include <QPointer>
#include <QPushButton>

namespace leertafel::ui {

namespace {

/// Tells the header of the page when the act of a form comes and goes.
class ActWatch final : public QObject {
public:
    explicit ActWatch(QPushButton* act) : QObject(act), m_act(act) { act->installEventFilter(this); }
    ~ActWatch() override {
        if (m_header)
            m_header->forgetForm(m_act);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show) {
            m_header = headerOf(m_act);
            if (m_header)
                m_header->beginForm(m_act);
        } else if (event->type() == QEvent::Hide && m_header) {
            m_header->endForm(m_act);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static PageHeader* headerOf(const QWidget* act) {
        for (const QWidget* around = act->parentWidget(); around; around = around->parentWidget())
            if (auto* header = around->findChild<PageHeader*>(QString(), Qt::FindDirectChildrenOnly))
                return header;
        return nullptr;
    }

    QPushButton* m_act;
    QPointer<PageHeader> m_header;
};

} // namespace

QPushButton* makeFormAct(const QString& words, const QString& iconName, QWidget* parent) {
    QPushButton* act = makeButton(words, ButtonKind::Quiet, iconName, parent);
    new ActWatch(act);
    return act;
}

} // namespace leertafel::ui
