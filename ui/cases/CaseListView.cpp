#include "ui/cases/CaseListView.h"

#include "core/domain/Vocabulary.h"
#include "core/services/CaseService.h"
#include "ui/cases/CaseListModel.h"
#include "ui/cases/CasePeek.h"
#include "ui/cases/CaseRanking.h"
#include "ui/cases/CaseRowDelegate.h"
#include "ui/cases/Ground.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScrollBar>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingRestMs = 150;
constexpr auto shownStates = {CaseState::Draft,     CaseState::Deidentified, CaseState::PrivacyCheck,
                              CaseState::Returned,  CaseState::Released,     CaseState::Scheduled,
                              CaseState::Discussed, CaseState::FollowUp,     CaseState::Learned,
                              CaseState::Library};
constexpr int widestFilter = 220, widestSearch = 480;
const QString bestMatch = u"best"_s;
constexpr int wideFrom = 1800; // the list and a column to read fit beside each other

/// Its rows keep clear of the ring that shows the focus.
class CaseList final : public QListView {
public:
    explicit CaseList(QWidget* parent) : QListView(parent) { setViewportMargins(1, 1, 1, 1); }

protected:
    void focusInEvent(QFocusEvent* event) override {
        QListView::focusInEvent(event);
        // Qt makes the first row the current one without showing it.
        if (currentIndex().isValid() && !selectionModel()->isSelected(currentIndex()))
            setCurrentIndex(currentIndex());
    }
};

} // namespace

CaseListView::CaseListView(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto* header = new PageHeader(this);
    header->setTitle(tr("Cases"));
    m_write = makeButton(tr("Write a case"), ButtonKind::Primary, u"list-add"_s, this);
    m_write->setObjectName(u"cases.new"_s);
    holdBack(m_write, readOnlyWords(context.workspace));
    header->addButton(m_write);
    body->addWidget(header);
    body->addWidget(buildFilters());

    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                              Theme::px(space::l));
    inner->setSpacing(Theme::px(space::s));
    auto* across = new QHBoxLayout;
    across->addLayout(inner, 1);
    m_peek = new CasePeek(context, this);
    m_peek->hide();
    across->addWidget(m_peek, 1);
    body->addLayout(across, 1);
    m_message = new InlineMessage(InlineMessage::Kind::Attention, this);
    m_message->hide();
    inner->addWidget(m_message);
    m_count = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, this);
    m_count->setObjectName(u"cases.count"_s);
    inner->addWidget(m_count);

    const auto& workspace = context.workspace;
    m_model = new CaseListModel(context.workspace.cases(), workspace.vocabulary(), workspace.clock(), this);
    m_ranking = new CaseRanking(context.workspace, this);
    connect(m_ranking, &CaseRanking::ranked, this, &CaseListView::showRanked);
    connect(m_ranking, &CaseRanking::failed, this, &CaseListView::showState);
    m_list = new CaseList(this);
    m_list->setObjectName(u"cases.list"_s);
    m_list->setAccessibleName(tr("Cases"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseRowDelegate(m_list));
    m_list->setProperty("ring", u"row"_s);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    inner->addWidget(m_list, 1);
    m_none = new EmptyState(tr("No cases here yet. Begin with a question to learn from; the rest can wait."),
                            tr("Write a case"), this);
    m_none->setPrimary();
    holdBack(m_none->findChild<QPushButton*>(), readOnlyWords(context.workspace));
    inner->addWidget(m_none, 1);
    m_noMatch = new EmptyState(tr("No case answers this search. Fewer words or filters may find it."),
                               tr("Show all"), this);
    inner->addWidget(m_noMatch, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestMs);
    connect(&m_typing, &QTimer::timeout, this, &CaseListView::applyFilter);
    connect(m_write, &QPushButton::clicked, this, &CaseListView::newAsked);
    connect(m_none, &EmptyState::activated, this, &CaseListView::newAsked);
    connect(m_noMatch, &EmptyState::activated, this, &CaseListView::clearFilter);
    connect(m_list, &QListView::clicked, this, &CaseListView::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseListView::showPeek);
    applyFilter();
}

QWidget* CaseListView::buildFilters() {
    auto* bar = new Ground(&Colours::alt, Qt::BottomEdge, this);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                               Theme::px(space::m));
    column->setSpacing(Theme::px(space::s));
    m_search = new SearchField(bar);
    m_search->setObjectName(u"cases.search"_s);
    m_search->setAccessibleName(tr("Search in all texts"));
    m_search->setPlaceholderText(tr("Search in all texts"));
    m_search->addCross();
    m_search->setMaximumWidth(Theme::px(widestSearch));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    column->addWidget(m_search);

    const auto& vocabulary = m_context.workspace.vocabulary();
    auto* filters = new QWidget(bar);
    auto* row = new FlowLayout(filters, space::s);
    auto policy = filters->sizePolicy();
    policy.setHeightForWidth(true);
    filters->setSizePolicy(policy);
    column->addWidget(filters);
    const auto combo = [&](const QString& name, const QString& all) {
        auto* made = new IdCombo(filters);
        made->setObjectName(u"cases.filter."_s + name);
        made->setAccessibleName(all);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        made->setMaximumWidth(Theme::px(widestFilter));
        made->add({}, all);
        connect(made, &IdCombo::chosen, this, &CaseListView::applyFilter);
        row->addWidget(made);
        return made;
    };
    m_state = combo(u"state"_s, tr("All states"));
    for (const auto state : shownStates)
        m_state->add(toId(state), stateWord(state));
    m_area = combo(u"area"_s, tr("All areas"));
    for (const auto& area : vocabulary.districts())
        m_area->add(area.code, area.name);
    m_theme = combo(u"theme"_s, tr("All themes"));
    for (const auto& theme : vocabulary.themes())
        m_theme->add(theme.id, theme.label.in(language()));
    m_age = combo(u"age"_s, tr("All ages"));
    m_age->addList(vocabulary.list(u"ageBands"_s));
    m_mine = new QCheckBox(tr("Only mine"), filters);
    m_mine->setObjectName(u"cases.filter.mine"_s);
    connect(m_mine, &QCheckBox::toggled, this, &CaseListView::applyFilter);
    row->addWidget(m_mine);
    m_order = new IdCombo(filters);
    m_order->setObjectName(u"cases.order"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->add(u"0"_s, tr("Newest first"));
    m_order->add(u"1"_s, tr("Oldest first"));
    m_order->add(u"2"_s, tr("By title"));
    m_order->add(u"3"_s, tr("By number"));
    connect(m_order, &IdCombo::chosen, this, [this](const QString& id) {
        m_wantsBest = id == bestMatch;
        applyFilter();
    });
    row->addWidget(m_order);
    return bar;
}

void CaseListView::applyFilter() {
    m_typing.stop();
    services::CaseFilter filter;
    filter.text = m_search->text().trimmed();
    offerOrders(!filter.text.isEmpty());
    if (const auto state = caseStateFromId(m_state->currentId()); state)
        filter.state = *state;
    filter.area = AreaCode(m_area->currentId());
    filter.theme = ThemeId(m_theme->currentId());
    filter.ageBand = AgeBand(m_age->currentId());
    filter.mineOnly = m_mine->isChecked();
    const bool best = m_order->currentId() == bestMatch;
    // The newest are there at once, and stay until the others are in order.
    filter.order =
        best ? services::CaseOrder::Newest : static_cast<services::CaseOrder>(m_order->currentId().toInt());
    m_ranking->stop();
    showState(m_model->setFilter(filter));
    if (best)
        rank();
}

void CaseListView::offerOrders(bool words) {
    const int at = m_order->findData(bestMatch);
    if (words == (at >= 0))
        return;
    if (words)
        m_order->add(bestMatch, tr("Best match"));
    if (m_order->currentId() == bestMatch)
        m_order->setCurrentId(u"0"_s);
    else if (words && m_wantsBest)
        m_order->setCurrentId(bestMatch);
    if (!words)
        m_order->removeItem(at);
}

void CaseListView::rank() {
    if (m_model->rowCount() < 2)
        return;
    m_ranking->start(m_model->filter());
    showCount();
}

void CaseListView::showRanked(const QList<qint64>& places) {
    if (places == m_model->ranking()) {
        showCount();
        return;
    }
    const auto current = m_list->currentIndex().data(CaseListModel::IdRole).toString();
    const bool isThere = m_list->hasFocus();
    showState(m_model->setRanking(places));
    m_list->scrollToTop();
    // Who walks through the list keeps the case; who does not is shown the best one.
    if (const int at = m_model->indexOf(CaseId(current)); isThere && at >= 0)
        m_list->setCurrentIndex(m_model->index(at));
}

void CaseListView::showState(const std::optional<Error>& problem) {
    m_message->setVisible(problem.has_value());
    if (problem)
        m_message->setText(errorSentence(*problem));
    const int shown = m_model->rowCount();
    const auto& f = m_model->filter();
    const bool filtered = !f.text.isEmpty() || f.state || !f.area.isEmpty() || !f.theme.isEmpty() ||
                          !f.ageBand.isEmpty() || f.mineOnly;
    m_list->setVisible(shown > 0);
    const bool none = shown == 0 && !filtered && !problem;
    m_none->setVisible(none);
    m_write->setHidden(none); // it stands beside the words then
    m_noMatch->setVisible(shown == 0 && filtered && !problem);
    m_total = shown;
    if (!m_model->isComplete())
        if (const auto counted = m_context.workspace.cases().count(f))
            m_total = *counted;
    showPeek();
    showCount();
}

void CaseListView::showCount() {
    const auto ranked = m_model->ranking().size();
    QString words = tr("%n case(s)", nullptr, m_total);
    if (m_ranking->isRunning())
        words = tr("%1 · putting the best match first…").arg(words);
    else if (ranked > 0 && ranked < m_total)
        words = tr("%1 · best match of the newest %2, then the older ones")
                    .arg(words, QLocale().toString(ranked));
    m_count->setVisible(m_model->rowCount() > 0);
    m_count->setText(words);
}

void CaseListView::refresh() {
    const auto current = m_list->currentIndex().data(CaseListModel::IdRole).toString();
    const int scrolled = m_list->verticalScrollBar()->value();
    showState(m_model->reload());
    if (const int at = m_model->indexOf(CaseId(current)); at >= 0)
        m_list->setCurrentIndex(m_model->index(at));
    m_list->verticalScrollBar()->setValue(scrolled);
    if (m_order->currentId() == bestMatch)
        rank();
}

void CaseListView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_ranking->stop(); // what comes in sight again is read again
    showCount();
}

void CaseListView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CaseListView::focusList() {
    if (m_model->rowCount() == 0) {
        (m_none->isVisibleTo(this) ? m_none : m_noMatch)->setFocus();
        return;
    }
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

bool CaseListView::stepBack() {
    if (!m_ranking->isRunning())
        return clearFilter();
    m_wantsBest = false;
    m_order->setCurrentId(u"0"_s);
    m_ranking->stop();
    showCount();
    return true;
}

bool CaseListView::clearFilter() {
    const auto& f = m_model->filter();
    if (f.text.isEmpty() && !f.state && f.area.isEmpty() && f.theme.isEmpty() && f.ageBand.isEmpty() &&
        !f.mineOnly)
        return false;
    m_search->clear();
    for (auto* combo : {m_state, m_area, m_theme, m_age})
        combo->setCurrentId({});
    const QSignalBlocker quiet(m_mine);
    m_mine->setChecked(false);
    applyFilter();
    return true;
}

void CaseListView::openCurrent() {
    const auto current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT opened(m_model->row(current.row()).id);
}

void CaseListView::showPeek() {
    const int shown = m_model->rowCount();
    m_peek->setVisible(width() >= Theme::px(wideFrom) && shown > 0);
    if (m_peek->isHidden())
        return;
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0)); // comes back here
        return;
    }
    m_peek->setCase(m_model->row(m_list->currentIndex().row()).id);
}

void CaseListView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPeek();
}

bool CaseListView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_list && enter) {
            openCurrent();
            return true;
        }
        if (watched == m_search && (enter || key->key() == Qt::Key_Down)) {
            applyFilter();
            focusList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leertafel::ui
