#include "ui/learning/MaximCard.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

QString statusWord(MaximStatus status) {
    switch (status) {
    case MaximStatus::Proposed:
        return MaximCard::tr("proposed");
    case MaximStatus::Used:
        return MaximCard::tr("used");
    case MaximStatus::Distinguished:
        return MaximCard::tr("does not hold here");
    case MaximStatus::Overruled:
        return MaximCard::tr("replaced");
    }
    return {};
}

} // namespace

MaximCard::MaximCard(const services::MaximRow& row, QDate today, QWidget* parent) : Card(parent) {
    const Maxim& maxim = row.maxim;
    setObjectName(u"maxim."_s + maxim.id);

    auto* top = new QHBoxLayout;
    auto* sentence = new TextLabel(maxim.text.text(), TextRole::Story);
    top->addWidget(sentence, 1);
    auto* status = makeButton(statusWord(maxim.status), ButtonKind::Small);
    status->setAccessibleName(tr("Where this rule stands: %1").arg(statusWord(maxim.status)));
    auto* menu = new QMenu(status);
    for (const MaximStatus each :
         {MaximStatus::Proposed, MaximStatus::Used, MaximStatus::Distinguished, MaximStatus::Overruled}) {
        QAction* action = menu->addAction(statusWord(each));
        action->setCheckable(true);
        action->setChecked(each == maxim.status);
        connect(action, &QAction::triggered, this, [this, each] { Q_EMIT statusChosen(each); });
    }
    status->setMenu(menu);
    top->addWidget(status, 0, Qt::AlignTop);
    body()->addLayout(top);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::xl));
    grid->setVerticalSpacing(Theme::px(space::xs));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(tr("Holds when"), TextRole::Caption, TextLabel::Tone::Quiet), 0, 0);
    grid->addWidget(new TextLabel(tr("Does not hold when"), TextRole::Caption, TextLabel::Tone::Quiet), 0, 1);
    grid->addWidget(new TextLabel(maxim.holdsWhen.text()), 1, 0, Qt::AlignTop);
    grid->addWidget(new TextLabel(maxim.notWhen.text()), 1, 1, Qt::AlignTop);
    body()->addLayout(grid);

    auto* line = new QFrame;
    line->setProperty("frame", u"line"_s);
    line->setFixedHeight(1);
    body()->addWidget(line);

    auto* foot = new QGridLayout;
    foot->setColumnStretch(0, 1);
    foot->setColumnStretch(1, 1);
    auto* rests = new QHBoxLayout;
    rests->addWidget(new TextLabel(tr("Rests on"), TextRole::Caption, TextLabel::Tone::Quiet));
    if (maxim.anchorCase.isEmpty())
        rests->addWidget(new TextLabel(tr("no case yet"), TextRole::Caption, TextLabel::Tone::Ochre));
    else
        rests->addWidget(caseLink(row.anchorTitle, maxim.anchorCase));
    rests->addStretch(1);
    auto* counter = new QHBoxLayout;
    counter->addWidget(new TextLabel(tr("Counter-case"), TextRole::Caption, TextLabel::Tone::Quiet));
    if (!maxim.counterCase.isEmpty())
        counter->addWidget(caseLink(row.counterTitle, maxim.counterCase));
    else if (maxim.noCounterCaseOn.isValid())
        counter->addWidget(new TextLabel(tr("none found, %1").arg(dayWord(maxim.noCounterCaseOn, today)),
                                         TextRole::Caption, TextLabel::Tone::Ochre));
    counter->addStretch(1);
    foot->addLayout(rests, 0, 0);
    foot->addLayout(counter, 0, 1);
    body()->addLayout(foot);
    if (maxim.revisitOn.isValid())
        body()->addWidget(new TextLabel(
            tr("Look at it again in %1").arg(QLocale(language()).toString(maxim.revisitOn, u"MMMM yyyy"_s)),
            TextRole::Caption, TextLabel::Tone::Quiet));
}

QPushButton* MaximCard::caseLink(const QString& title, const CaseId& id) {
    auto* link = makeButton(title, ButtonKind::Plain);
    connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT caseChosen(id); });
    return link;
}

} // namespace leertafel::ui
