#include "ui/learning/MaximCard.h"

#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

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

MaximCard::MaximCard(const services::MaximRow& row, QDate today, const QString& why, QWidget* parent)
    : Card(parent) {
    const Maxim& maxim = row.maxim;
    setObjectName(u"maxim."_s + maxim.id);

    auto* top = new QHBoxLayout;
    auto* sentence = new TextLabel(maxim.text.text(), TextRole::Story);
    top->addWidget(sentence, 1);
    auto* status = new QPushButton(statusWord(maxim.status));
    status->setProperty("kind", u"chip"_s); // a chip that opens a menu
    status->setAutoDefault(false);
    status->setObjectName(u"maxim.status"_s);
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
    holdBack(status, why);
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
    grid->addWidget(makeLine(), 2, 0, 1, 2);

    const auto named = [](const QString& name, QWidget* what) {
        auto* beside = new QHBoxLayout;
        beside->setSpacing(Theme::px(space::s));
        auto* words = new TextLabel(name, TextRole::Caption, TextLabel::Tone::Quiet);
        words->setWordWrap(false);
        beside->addWidget(words, 0, Qt::AlignTop);
        beside->addWidget(what, 1, Qt::AlignTop);
        return beside;
    };
    const auto ochre = [](const QString& words) {
        return new TextLabel(words, TextRole::Caption, TextLabel::Tone::Ochre);
    };
    grid->addLayout(named(tr("Rests on"), maxim.anchorCase.isEmpty()
                                              ? ochre(tr("no case yet"))
                                              : caseLink(row.anchorTitle, maxim.anchorCase)),
                    3, 0);
    if (!maxim.counterCase.isEmpty())
        grid->addLayout(named(tr("Counter-case"), caseLink(row.counterTitle, maxim.counterCase)), 3, 1);
    else if (maxim.noCounterCaseOn.isValid())
        grid->addLayout(
            named(tr("Counter-case"), ochre(tr("not found, %1").arg(dayWord(maxim.noCounterCaseOn, today)))),
            3, 1);
    body()->addLayout(grid);
    if (maxim.revisitOn.isValid())
        body()->addWidget(new TextLabel(
            tr("Look at it again in %1").arg(QLocale(language()).toString(maxim.revisitOn, u"MMMM yyyy"_s)),
            TextRole::Caption, TextLabel::Tone::Quiet));
}

TextLabel* MaximCard::caseLink(const QString& title, const CaseId& id) {
    TextLabel* link = makeLink(title, TextRole::Caption);
    connect(link, &QLabel::linkActivated, this, [this, id] { Q_EMIT caseChosen(id); });
    return link;
}

} // namespace leertafel::ui
