#include "ui/today/TodayPage.h"

#include "core/services/LearningService.h"
#include "core/services/MemberService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"
#include "ui/today/RescanRunner.h"
#include "ui/today/SignalBlock.h"
#include "ui/today/TodayRows.h"

#include <QBoxLayout>
#include <QLocale>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 366;
constexpr int sideWidthSmall = 300; // where the rows need the room more
constexpr int smallBelow = 1400;
constexpr int wideFrom = 1800; // two lists of some 700 px fit beside each other

RowList* makeList(const QString& heading, const QString& note, const QList<TodayRow>& rows,
                  Navigator& navigator) {
    auto* list = new RowList(heading);
    list->setHeading(heading, note);
    for (const TodayRow& row : rows)
        list->addRow(row.iconName, row.first, row.second, row.when, row.button);
    QObject::connect(list, &RowList::activated, list, [rows, &navigator](int index) {
        // A copy: going there may delete this list.
        const Place place = rows.at(index).place;
        navigator.go(place);
    });
    return list;
}

} // namespace

TodayPage::TodayPage(PageContext context, QWidget* parent) : Page(context, parent), m_header(new PageHeader) {
    setObjectName(u"today"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_header->setTitle(tr("Today"));
    auto* write = makeButton(tr("Write a case"), ButtonKind::Primary, u"list-add"_s);
    write->setObjectName(u"today.write"_s);
    holdBack(write, readOnlyWords(workspace()));
    connect(write, &QPushButton::clicked, this, [this] {
        navigator().go({PageId::Cases, u"new"_s, {}, {}});
    });
    m_header->addButton(write);
    outer->addWidget(m_header);
    auto* column = new Column;
    setWidest(column, 0);
    outer->addWidget(column, 1);
    column->body()->setContentsMargins(Theme::px(space::xl), Theme::px(20), Theme::px(space::xl),
                                       Theme::px(space::xl));

    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(Theme::px(space::xl));
    m_left = new QVBoxLayout;
    m_left->setSpacing(Theme::px(space::xl));
    m_middle = new QVBoxLayout;
    m_middle->setSpacing(Theme::px(space::xl));
    m_rightSide = new QWidget;
    auto* side = new QVBoxLayout(m_rightSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(Theme::px(space::xl));
    m_signals = new SignalBlock(workspace());
    side->addWidget(m_signals);
    m_right = new QVBoxLayout;
    m_right->setSpacing(Theme::px(space::xl));
    side->addLayout(m_right, 1);
    connect(m_signals, &SignalBlock::chosen, this, [this](const Place& place) { navigator().go(place); });
    m_halves->addLayout(m_left, 1);
    m_halves->addLayout(m_middle, 0);
    m_halves->addWidget(m_rightSide, 0);
    column->body()->addLayout(m_halves);
    column->body()->addStretch(1);
    new NarrowWatcher(this, [this](bool narrow) {
        m_narrow = narrow;
        m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        fitSide();
    });
    auto* rescan = new RescanRunner(workspace(), this);
    connect(rescan, &RescanRunner::done, this, [this] {
        const bool shown = findChild<QWidget*>(u"today.found"_s) != nullptr;
        const auto found = workspace().today().foundAgain();
        if (!found || (found->isEmpty() && !shown))
            return;
        const KeptFocus focus(this);
        refresh();
        focus.giveBack(this);
    });
}

void TodayPage::fitSide() {
    const int wide = Theme::px(window()->width() < Theme::px(smallBelow) ? sideWidthSmall : sideWidth);
    m_rightSide->setMinimumWidth(m_narrow ? 0 : wide);
    m_rightSide->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : wide);
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitSide();
    const bool wide = width() >= Theme::px(wideFrom);
    if (wide == m_wide)
        return;
    m_wide = wide;
    refresh();
}

RowFacts TodayPage::facts() const {
    services::Workspace& from = workspace();
    return {[&from](const services::CaseRow& row) {
                const auto detail = from.cases().detail(row.id);
                if (!detail || detail->releases.isEmpty())
                    return QString();
                const Release* latest = &detail->releases.first();
                for (const Release& each : detail->releases)
                    if (each.at > latest->at)
                        latest = &each;
                const auto checker = from.member(latest->checker);
                const QString reasons = latest->reasons.simplified();
                return checker && !reasons.isEmpty() ? u"%1: “%2”"_s.arg(checker->name, insideQuotes(reasons))
                                                     : reasons;
            },
            [&from](const services::CaseRow& row) {
                const auto detail = from.cases().detail(row.id);
                return detail && detail->draft
                           ? static_cast<int>(from.cases().missingForFreeze(*detail->draft).size())
                           : 0;
            }};
}

void TodayPage::open(const Place&) { refresh(); }

void TodayPage::refresh() {
    clearLayout(m_left);
    clearLayout(m_middle);
    m_halves->setStretchFactor(m_middle, 0);
    clearLayout(m_right);
    m_header->setCrumb(longDay(workspace().clock().now().toLocalTime().date()));
    const auto today = workspace().today().today();
    if (!today) {
        auto* message = new InlineMessage(InlineMessage::Kind::Attention);
        message->setText(errorSentence(today.error()));
        m_left->addWidget(message);
        return;
    }
    showAsked(*today);
    showFound(*today);
    showAgreements(*today);
    showUnfinished(*today);
    if (m_left->count() == 0) {
        const auto colleagues = workspace().members().colleagues();
        const bool alone = colleagues && colleagues->isEmpty();
        auto* empty =
            alone ? new EmptyState(tr("You are alone in this folder. Four eyes need a colleague, who types a "
                                      "passphrase of their own."),
                                   tr("Add a colleague"))
                  : new EmptyState(tr("Nothing is waiting for you. Write a case?"), tr("Write a case"));
        const Place next = alone ? Place{PageId::Settings, u"new"_s, {}, u"colleagues"_s}
                                 : Place{PageId::Cases, u"new"_s, {}, {}};
        connect(empty, &EmptyState::activated, this, [this, next] { navigator().go(next); });
        holdBack(empty->findChild<QPushButton*>(), readOnlyWords(workspace()));
        m_left->addWidget(empty);
    }
    m_left->addStretch(1);
    m_signals->refresh();
    showNextTable(*today);
    showMaxim(*today);
    m_right->addStretch(1);
}

void TodayPage::showAsked(const services::Today& today) {
    const QList<TodayRow> rows = askedRows(today, workspace().clock().now(), facts()) +
                                 familyRows(today, workspace().clock().now()) + proposalRows(today) +
                                 judgeRows(today, workspace().vocabulary());
    if (rows.isEmpty())
        return;
    RowList* list = makeList(tr("Asked of you"), QString::number(rows.size()), rows, navigator());
    list->setObjectName(u"today.asked"_s);
    m_left->addWidget(list);
}

void TodayPage::showFound(const services::Today& today) {
    const QList<TodayRow> rows = foundRows(today);
    if (rows.isEmpty())
        return;
    RowList* list =
        makeList(tr("Newly found in existing texts"), QString::number(rows.size()), rows, navigator());
    list->setObjectName(u"today.found"_s);
    m_left->addWidget(list);
}

void TodayPage::showAgreements(const services::Today& today) {
    const QList<TodayRow> rows = agreementRows(today, workspace().vocabulary(), workspace().clock().now());
    if (rows.isEmpty())
        return;
    RowList* list = makeList(tr("Running agreements"), QString::number(rows.size()), rows, navigator());
    list->setObjectName(u"today.agreements"_s);
    m_left->addWidget(list);
    auto* all = makeButton(tr("All agreements, and what came of them"), ButtonKind::Link);
    all->setObjectName(u"today.followUp"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        navigator().go({PageId::Table, u"followUp"_s, {}, {}});
    });
    m_left->addWidget(all, 0, Qt::AlignLeft);
}

void TodayPage::showUnfinished(const services::Today& today) {
    const QList<TodayRow> rows =
        unfinishedRows(today, workspace().vocabulary(), workspace().clock().now(), facts());
    if (rows.isEmpty())
        return;
    const auto drafts = static_cast<int>(today.drafts.size());
    const auto notes = static_cast<int>(today.reflections.size());
    QStringList kinds;
    if (drafts > 0)
        kinds << tr("%n draft(s)", nullptr, drafts);
    if (notes > 0)
        kinds << tr("%n reflection(s)", nullptr, notes);
    const QString counted = kinds.join(tr(" and "));
    const QString note = drafts > 0 ? tr("%1, visible to you only").arg(counted) : counted;
    RowList* list = makeList(tr("Where you were"), note, rows, navigator());
    list->setObjectName(u"today.unfinished"_s);
    if (!m_wide || m_left->count() == 0) {
        m_left->addWidget(list);
        return;
    }
    m_middle->addWidget(list);
    m_middle->addStretch(1);
    m_halves->setStretchFactor(m_middle, 1);
}

QVBoxLayout* TodayPage::addBlock(const QString& heading) {
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    column->addWidget(new TextLabel(heading, TextRole::Section));
    auto* card = new Card;
    card->setAccessibleName(heading);
    column->addWidget(card);
    m_right->addWidget(block);
    return card->body();
}

void TodayPage::showNextTable(const services::Today& today) {
    QVBoxLayout* body = addBlock(tr("Next table"));
    if (!today.nextTable) {
        body->addWidget(new TextLabel(tr("No table planned yet."), TextRole::Body, TextLabel::Tone::Quiet));
        auto* plan = makeButton(tr("Plan a table"), ButtonKind::Small);
        plan->setObjectName(u"today.planTable"_s);
        holdBack(plan, readOnlyWords(workspace()));
        connect(plan, &QPushButton::clicked, this, [this] {
            navigator().go({PageId::Table, u"new"_s, {}, {}});
        });
        body->addWidget(plan, 0, Qt::AlignLeft);
        return;
    }
    const TableSession& session = *today.nextTable;
    const QDateTime start = session.start.toLocalTime();
    const QLocale locale = language() == u"nl"_s ? QLocale(QLocale::Dutch) : QLocale(QLocale::English);
    QString day = locale.toString(start.date(), u"dddd d MMMM"_s);
    if (!day.isEmpty())
        day[0] = day.at(0).toUpper();
    const QString clock = start.time().toString(language() == u"nl"_s ? u"HH.mm"_s : u"HH:mm"_s);
    body->addWidget(new TextLabel(tr("%1, at %2").arg(day, clock), TextRole::BodyStrong));
    QStringList areas;
    for (const AreaCode& area : session.areas)
        areas << word(workspace().vocabulary(), area.id());
    const QString where = areas.isEmpty() ? session.title : QLocale(locale).createSeparatedList(areas);
    const QString what = tr("%n case(s)", nullptr, today.nextTableCases) + u", "_s +
                         tr("%n trend(s)", nullptr, today.nextTableTrends);
    body->addWidget(new TextLabel(where.isEmpty() ? what : u"%1 · %2"_s.arg(where, what), TextRole::Body,
                                  TextLabel::Tone::Quiet));
    if (today.myCaseOnNextTable) {
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::px(space::s));
        row->addWidget(new IconLabel(u"documentinfo"_s, size::smallIcon), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(tr("Your case is on the agenda.")));
        auto* mine = makeLink(tr("Read the question to the table"));
        mine->setObjectName(u"today.myCase"_s);
        const Place place{PageId::Cases, u"case"_s, today.myCaseOnNextTable->id.text(), {}};
        connect(mine, &QLabel::linkActivated, this, [this, place] { navigator().go(place); });
        words->addWidget(mine);
        row->addLayout(words, 1);
        body->addLayout(row);
        body->addSpacing(Theme::px(space::xs));
    }
    auto* look = makeButton(tr("Go to the agenda"), ButtonKind::Small);
    look->setObjectName(u"today.nextTable"_s);
    const Place place{PageId::Table, u"session"_s, session.id.text(), {}};
    connect(look, &QPushButton::clicked, this, [this, place] { navigator().go(place); });
    body->addWidget(look, 0, Qt::AlignLeft);
}

void TodayPage::showMaxim(const services::Today& today) {
    if (!today.maxim)
        return;
    QVBoxLayout* body = addBlock(tr("To think about"));
    auto* words = new TextLabel(quoted(today.maxim->text.text()), TextRole::Story);
    words->setTextFormat(Qt::PlainText);
    body->addWidget(words);
    body->addWidget(new TextLabel(tr("A rule of thumb. Does it still hold for you?"), TextRole::Caption,
                                  TextLabel::Tone::Quiet));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    auto* holds = makeButton(tr("Still holds"), ButtonKind::Small);
    holds->setObjectName(u"today.maximHolds"_s);
    holdBack(holds, readOnlyWords(workspace()));
    auto* doubt = makeButton(tr("Not always…"), ButtonKind::Small);
    doubt->setObjectName(u"today.maximNot"_s);
    row->addWidget(holds);
    row->addWidget(doubt);
    row->addStretch(1);
    body->addLayout(row);
    const QString id = today.maxim->id;
    connect(holds, &QPushButton::clicked, this, [this, id, before = today.maxim->status, holds] {
        auto& learning = workspace().learning();
        const auto done = learning.setStatus(id, MaximStatus::Used);
        holds->setEnabled(!done);
        if (!done)
            return navigator().tell(errorSentence(done.error()));
        navigator().tellDone(tr("Noted: this rule of thumb still holds."),
                             [&learning, id, before] { return learning.setStatus(id, before); });
    });
    connect(doubt, &QPushButton::clicked, this, [this, id] {
        navigator().go({PageId::Learning, u"maxim"_s, id, {}});
    });
}

} // namespace leertafel::ui
