#include "ui/table/ReasonForm.h"

#include "ui/common/FormAct.h"
#include "ui/common/GrowingText.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

ReasonForm::ReasonForm(const QString& question, const QString& hint, const QString& act, const QString& about,
                       QWidget* parent)
    : QWidget(parent), m_reason(new GrowingText(question, 2)) {
    setObjectName(u"reason.form."_s + about);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_reason->setObjectName(u"reason.words."_s + about);
    column->addWidget(new FormField(question, hint, m_reason));
    auto* buttons = new QHBoxLayout;
    auto* keep = makeFormAct(act);
    keep->setObjectName(u"reason.save."_s + about);
    keep->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"reason.cancel."_s + about);
    buttons->addWidget(keep);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &ReasonForm::saved);
    connect(back, &QPushButton::clicked, this, &ReasonForm::cancelled);
}

QString ReasonForm::reason() const { return m_reason->toPlainText(); }

void ReasonForm::begin() { m_reason->setFocus(Qt::OtherFocusReason); }

bool ReasonForm::keepIn(WordKeeper& keeper, const QString& place) {
    const bool any = !keeper.of(place).isEmpty();
    keeper.attach(m_reason, place);
    return any;
}

} // namespace leertafel::ui
