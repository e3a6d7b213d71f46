#include "ui/review/ReviewListView.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideFrom = 1800; ///< three lists of some 560 px fit beside each other

QStringList tabWords() {
    return {ReviewListView::tr("For me"), ReviewListView::tr("My requests"), ReviewListView::tr("Finished")};
}

QString actionWords(const services::ReviewRow& row) {
    if (!row.waitsForMe)
        return ReviewListView::tr("View");
    if (row.waitsFor == u"accept"_s || row.waitsFor == u"questions"_s)
        return ReviewListView::tr("Read");
    if (row.waitsFor == u"answers"_s)
        return ReviewListView::tr("Answer");
    if (row.waitsFor == u"view"_s)
        return ReviewListView::tr("Finish");
    if (row.waitsFor == u"confirm"_s)
        return ReviewListView::tr("Read");
    return ReviewListView::tr("Continue");
}

} // namespace

QString waitsForWords(const services::ReviewRow& row) {
    const auto& other = row.otherName;
    if (row.waitsFor == u"accept"_s)
        return row.waitsForMe ? ReviewListView::tr("%1 asks you to read along").arg(other)
                              : ReviewListView::tr("%1 has not answered yet").arg(other);
    if (row.waitsFor == u"questions"_s)
        return row.waitsForMe ? ReviewListView::tr("your questions first")
                              : ReviewListView::tr("%1 is reading").arg(other);
    if (row.waitsFor == u"answers"_s)
        return row.waitsForMe ? ReviewListView::tr("%1 waits for your answers").arg(other)
                              : ReviewListView::tr("%1 answers your questions").arg(other);
    if (row.waitsFor == u"advice"_s)
        return row.waitsForMe ? ReviewListView::tr("your advice can be given")
                              : ReviewListView::tr("%1 writes the advice").arg(other);
    if (row.waitsFor == u"view"_s && row.waitsForMe && !row.iAmAuthor &&
        row.review.state == ReviewState::Revised)
        return ReviewListView::tr("%1 adjusted it; look again").arg(other);
    if (row.waitsFor == u"view"_s)
        return row.waitsForMe ? ReviewListView::tr("your view and your signature")
                              : ReviewListView::tr("%1 writes a view").arg(other);
    if (row.waitsFor == u"confirm"_s)
        return row.waitsForMe ? ReviewListView::tr("the text changed; look again")
                              : ReviewListView::tr("%1 looks at the changed text").arg(other);
    return {};
}

ReviewListView::ReviewListView(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto* header = new PageHeader(this);
    header->setTitle(tr("Four eyes"));
    auto* ask = makeButton(tr("Ask a reader"), ButtonKind::Primary, {}, this);
    ask->setObjectName(u"reviews.ask"_s);
    ask->setToolTip(tr("Choose the case first; you ask on its page, under Four eyes."));
    connect(ask, &QPushButton::clicked, this, [this] { m_context.navigator.go({PageId::Cases}); });
    header->addButton(ask);
    body->addWidget(header);
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(u"reviews.tabs"_s);
    for (const auto& words : tabWords())
        m_tabs->addTab(words);
    body->addWidget(m_tabs);
    m_column = new Column(this);
    m_column->body()->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                                         Theme::px(space::xl));
    body->addWidget(m_column, 1);
    m_problem = new InlineMessage(InlineMessage::Kind::Attention, m_column);
    m_problem->hide();
    m_column->body()->addWidget(m_problem);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(Theme::px(space::xl));
    m_column->body()->addLayout(m_beside);
    buildPart(0, tr("Nobody asks you to read along now."), tr("Go to my cases"));
    buildPart(1, tr("You have not asked anyone yet. You do that in a case, under Four eyes."),
              tr("Go to my cases"));
    buildPart(2, tr("No conversation has been finished yet. It comes here once you have both signed."), {});
    m_column->body()->addStretch(1);
    connect(m_tabs, &TabStrip::currentChanged, this, &ReviewListView::refresh);
}

void ReviewListView::buildPart(int index, const QString& emptyWords, const QString& buttonWords) {
    static const QStringList names{u"reviews.list"_s, u"reviews.requests"_s, u"reviews.finished"_s};
    Part& part = m_parts[index];
    part.whole = new QWidget(m_column);
    auto* inside = new QVBoxLayout(part.whole);
    inside->setContentsMargins(0, 0, 0, 0);
    part.list = new RowList({}, part.whole);
    part.list->setObjectName(names.at(index));
    inside->addWidget(part.list);
    part.empty = new EmptyState(emptyWords, buttonWords, part.whole);
    inside->addWidget(part.empty);
    inside->addStretch(1);
    m_beside->addWidget(part.whole, 1);
    connect(part.empty, &EmptyState::activated, this, [this] { m_context.navigator.go({PageId::Cases}); });
    connect(part.list, &RowList::activated, this,
            [this, index](int row) { Q_EMIT opened(m_parts[index].rows.at(row).review.id); });
}

void ReviewListView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= Theme::px(wideFrom);
    if (wide == m_wide)
        return;
    m_wide = wide;
    setWidest(m_column, wide ? 0 : pageWidth);
    refresh();
}

void ReviewListView::showTab(int index) {
    m_tabs->setCurrent(index);
    refresh();
}

void ReviewListView::focusFirst() {
    for (const Part& part : m_parts)
        if (auto* first = part.list->findChild<QPushButton*>(u"row.0"_s);
            first && !part.rows.isEmpty() && part.whole->isVisibleTo(this))
            return first->setFocus();
}

int ReviewListView::tab() const { return m_tabs->current(); }

void ReviewListView::refresh() {
    countTabs();
    auto& reviews = m_context.workspace.reviews();
    m_tabs->setVisible(!m_wide);
    m_problem->hide();
    for (int i = 0; i < 3; ++i) {
        const bool shown = m_wide || i == m_tabs->current();
        m_parts[i].whole->setVisible(shown);
        if (shown)
            fill(m_parts[i], i, i == 0 ? reviews.forMe() : i == 1 ? reviews.myRequests() : reviews.closed());
    }
}

/// How many wait for me on each, so that the number in the rail is found again.
void ReviewListView::countTabs() {
    auto& reviews = m_context.workspace.reviews();
    const Result<QList<services::ReviewRow>> lists[] = {reviews.forMe(), reviews.myRequests()};
    for (int i = 0; i < 2; ++i) {
        const auto rows = lists[i].value_or(QList<services::ReviewRow>());
        m_waiting[i] = static_cast<int>(
            std::count_if(rows.cbegin(), rows.cend(), [](const auto& row) { return row.waitsForMe; }));
        const auto words = tabWords().at(i);
        m_tabs->setTabText(i, m_waiting[i] == 0 ? words : words + u' ' + QString::number(m_waiting[i]));
    }
}

int ReviewListView::tabThatWaits() {
    countTabs();
    return m_waiting[0] > 0 ? 0 : m_waiting[1] > 0 ? 1 : tab();
}

/// "Sam vraagt: zie ik iets over het hoofd?"; who it is with only where no sentence names them.
void ReviewListView::addRow(RowList* list, const services::ReviewRow& row) {
    const auto now = m_context.workspace.clock().now();
    const bool closed = isClosed(row.review.state);
    const auto first = row.otherName.section(u' ', 0, 0);
    const auto waits = waitsForWords(row);
    QStringList second;
    if (row.waitsForMe && row.waitsFor == u"accept"_s && !row.review.question.isEmpty())
        second.append(tr("%1 asks: %2").arg(first, row.review.question.text()));
    else
        second.append(waits.isEmpty() ? stateWord(row.review.state) : waits);
    if (!second.first().contains(first))
        second.append(tr("together with %1").arg(row.otherName));
    second.append(row.caseCode.text());
    const auto when = closed ? timeWord(row.review.changedAt, now)
                      : row.review.wantedBy.isValid()
                          ? tr("preferably by %1").arg(dayWord(row.review.wantedBy, now.toLocalTime().date()))
                          : sinceWord(row.review.changedAt, now);
    list->addRow(u"view-visible"_s, row.caseTitle, second.join(u" · "_s), when, actionWords(row));
}

void ReviewListView::fill(Part& part, int index, const Result<QList<services::ReviewRow>>& rows) {
    if (!rows) {
        m_problem->setText(errorSentence(rows.error()));
        m_problem->show();
    }
    part.rows = rows ? *rows : QList<services::ReviewRow>();
    part.list->clear();
    for (const auto& row : std::as_const(part.rows))
        addRow(part.list, row);
    const int count = static_cast<int>(part.rows.size());
    const int waiting = m_waiting[index];
    part.list->setHeading(
        m_wide ? tabWords().at(index) : QString(),
        waiting > 0 && (m_wide || waiting < count) ? tr("%n wait(s) for you", nullptr, waiting) : QString());
    part.list->setVisible(m_wide || count > 0);
    part.empty->setVisible(count == 0);
}

} // namespace leertafel::ui
