#include "ui/cases/CaseBars.h"

#include "ui/cases/SignPanel.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/FormAct.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

CaseBars::CaseBars(PageContext context, QWidget* parent) : QWidget(parent) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                             Theme::px(space::m));
    body->setSpacing(Theme::px(space::s));
    const auto message = [&](InlineMessage::Kind kind, const QString& name) {
        auto* made = new InlineMessage(kind, this);
        made->setObjectName(name);
        made->hide();
        body->addWidget(made);
        return made;
    };
    m_trouble = message(InlineMessage::Kind::Attention, u"case.trouble"_s);
    auto* retry = m_trouble->addButton(tr("Try now"));
    connect(retry, &QPushButton::clicked, this, &CaseBars::retryAsked);
    m_refusal = message(InlineMessage::Kind::Attention, u"case.refusal"_s);
    m_returned = message(InlineMessage::Kind::Attention, u"case.returned"_s);
    m_hint = message(InlineMessage::Kind::Info, u"case.hint"_s);
    m_withdraw = message(InlineMessage::Kind::Attention, u"case.withdraw"_s);
    m_withdraw->setText(tr("Withdrawing takes the text away for everyone. Only the number stays."));
    auto* yes = m_withdraw->addButton(tr("Withdraw"));
    yes->setObjectName(u"case.withdraw.yes"_s);
    auto* no = m_withdraw->addButton(tr("Cancel"));
    no->setObjectName(u"case.withdraw.no"_s);
    m_withdraw->setFocusProxy(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_withdraw->hide();
        Q_EMIT withdrawConfirmed();
    });
    connect(no, &QPushButton::clicked, this, &CaseBars::callOff);

    m_reasons = new QWidget(this);
    auto* reasons = new QVBoxLayout(m_reasons);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->setSpacing(Theme::px(space::s));
    m_reasonsText = new StoryEdit(StoryEdit::Shape::Note, m_reasons);
    m_reasonsText->setObjectName(u"case.sendBack.reasons"_s);
    m_reasonsText->setAccessibleName(tr("Why are you sending it back?"));
    reasons->addWidget(new FormField(tr("Why are you sending it back?"),
                                     tr("Name the spots; your colleague carries on from there."),
                                     m_reasonsText, m_reasons));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    m_sendBack = makeFormAct(tr("Send back"), {}, m_reasons);
    m_sendBack->setObjectName(u"case.sendBack.go"_s);
    m_sendBack->setProperty("sends", true);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, {}, m_reasons);
    row->addWidget(m_sendBack);
    row->addWidget(cancel);
    row->addStretch(1);
    reasons->addLayout(row);
    body->addWidget(m_reasons);
    m_reasons->hide();
    showSendBack();
    connect(m_reasonsText, &StoryEdit::edited, this, &CaseBars::showSendBack);
    connect(m_sendBack, &QPushButton::clicked, this,
            [this] { Q_EMIT reasonsGiven(m_reasonsText->story().trimmed()); });
    connect(cancel, &QPushButton::clicked, this, &CaseBars::callOff);

    m_sign = new SignPanel(context.workspace, this);
    body->addWidget(m_sign);
    connect(m_sign, &SignPanel::signedBy, this, &CaseBars::signedBy);
    connect(m_sign, &SignPanel::cancelled, this, &CaseBars::calledOff);
    for (auto* bar : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        bar->installEventFilter(this);
    hide();
}

bool CaseBars::eventFilter(QObject* watched, QEvent* event) {
    // Without any bar there is no room between them either.
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const auto bars = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        setVisible(
            std::any_of(bars.cbegin(), bars.cend(), [](const QWidget* bar) { return !bar->isHidden(); }));
    }
    return QWidget::eventFilter(watched, event);
}

void CaseBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colours().line);
}

void CaseBars::setHint(const QString& sentence) {
    m_hint->setText(sentence.toHtmlEscaped());
    m_hint->setVisible(!sentence.isEmpty());
}

void CaseBars::setReturned(const QString& sentence) {
    m_returned->setText(sentence.toHtmlEscaped());
    m_returned->setVisible(!sentence.isEmpty());
}

void CaseBars::setTrouble(const QString& sentence) {
    m_trouble->setText(sentence.toHtmlEscaped());
    m_trouble->setVisible(!sentence.isEmpty());
}

void CaseBars::setRefusal(const QString& sentence) {
    m_refusal->setText(sentence.toHtmlEscaped());
    m_refusal->setVisible(!sentence.isEmpty());
}

void CaseBars::showSendBack() {
    const bool given = !m_reasonsText->story().trimmed().isEmpty();
    m_sendBack->setEnabled(given);
    m_sendBack->setToolTip(given ? QString()
                                 : tr("Write why first; without it your colleague cannot go on."));
}

void CaseBars::askReasons() {
    m_reasons->show();
    m_reasonsText->setFocus();
}

void CaseBars::askWithdraw() {
    m_withdraw->show();
    m_withdraw->setFocus();
}

void CaseBars::askColleague(const QString& sentence, const QList<Member>& who) {
    m_sign->ask(sentence, who, tr("Release"));
}

void CaseBars::refuseSignature(const Error& error) { m_sign->refuse(error); }

bool CaseBars::callOff() {
    bool asked = false;
    for (QWidget* widget : {m_reasons, static_cast<QWidget*>(m_withdraw)}) {
        asked = asked || !widget->isHidden();
        widget->hide();
    }
    if (!m_sign->isHidden())
        m_sign->callOff();
    else if (asked)
        Q_EMIT calledOff();
    else
        return false;
    return true;
}

void CaseBars::forgetAsking() {
    for (QWidget* widget : {m_reasons, static_cast<QWidget*>(m_withdraw), static_cast<QWidget*>(m_sign)})
        widget->hide();
    m_reasonsText->setStory({});
    showSendBack();
}

} // namespace leertafel::ui
