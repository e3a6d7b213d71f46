#include "ui/review/ReviewListView.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

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
    auto* column = new Column(this);
    column->body()->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                                       Theme::px(space::xl));
    body->addWidget(column, 1);
    m_problem = new InlineMessage(InlineMessage::Kind::Attention, column);
    m_problem->hide();
    column->body()->addWidget(m_problem);
    m_list = new RowList({}, column);
    m_list->setObjectName(u"reviews.list"_s);
    column->body()->addWidget(m_list);
    m_empty[0] = new EmptyState(tr("Nobody asks you to read along now."), tr("To my cases"), column);
    m_empty[1] = new EmptyState(tr("You have not asked anyone yet. You do that in a case, under Four eyes."),
                                tr("To my cases"), column);
    m_empty[2] = new EmptyState(
        tr("No conversation has been finished yet. It comes here once you have both signed."), {}, column);
    for (auto* empty : m_empty)
        column->body()->addWidget(empty);
    column->body()->addStretch(1);
    for (auto* empty : {m_empty[0], m_empty[1]})
        connect(empty, &EmptyState::activated, this, [this] { m_context.navigator.go({PageId::Cases}); });
    connect(m_tabs, &TabStrip::currentChanged, this, &ReviewListView::refresh);
    connect(m_list, &RowList::activated, this,
            [this](int index) { Q_EMIT opened(m_rows.at(index).review.id); });
}

void ReviewListView::showTab(int index) {
    m_tabs->setCurrent(index);
    refresh();
}

void ReviewListView::focusFirst() {
    if (auto* first = m_list->findChild<QPushButton*>(u"row.0"_s); first && !m_rows.isEmpty())
        first->setFocus();
}

int ReviewListView::tab() const { return m_tabs->current(); }

void ReviewListView::refresh() {
    countTabs();
    auto& reviews = m_context.workspace.reviews();
    switch (m_tabs->current()) {
    case 1:
        fill(reviews.myRequests());
        break;
    case 2:
        fill(reviews.closed());
        break;
    default:
        fill(reviews.forMe());
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
void ReviewListView::addRow(const services::ReviewRow& row) {
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
    m_list->addRow(u"view-visible"_s, row.caseTitle, second.join(u" · "_s), when, actionWords(row));
}

void ReviewListView::fill(const Result<QList<services::ReviewRow>>& rows) {
    m_problem->setVisible(!rows);
    if (!rows)
        m_problem->setText(errorSentence(rows.error()));
    m_rows = rows ? *rows : QList<services::ReviewRow>();
    m_list->clear();
    for (const auto& row : std::as_const(m_rows))
        addRow(row);
    m_list->setVisible(!m_rows.isEmpty());
    for (int i = 0; i < 3; ++i)
        m_empty[i]->setVisible(m_rows.isEmpty() && i == m_tabs->current());
}

} // namespace leertafel::ui
