#include "ui/shell/QuickOpen.h"

#include "core/services/Workspace.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/shell/NavigationRail.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 34;
constexpr int rowsShown = 12;
constexpr int fieldWidth = 420;

/// Icon, name, and what kind of thing it is at the right.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {Theme::px(200), Theme::px(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colours& c = Theme::colours();
        const bool on = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.accent);
            painter->drawRoundedRect(option.rect, radius::field, radius::field);
        }
        const int side = Theme::px(size::smallIcon);
        const QRect box = option.rect.adjusted(Theme::px(space::s), 0, -Theme::px(space::s), 0);
        icon(index.data(QuickOpenModel::IconRole).toString(), on ? IconInk::OnAccent : IconInk::Quiet)
            .paint(painter, QRect(box.left(), box.center().y() - side / 2, side, side));
        const QFont small = Theme::font(TextRole::Caption);
        const QFontMetrics smallMetrics(small);
        const QString detail = smallMetrics.elidedText(index.data(QuickOpenModel::DetailRole).toString(),
                                                       Qt::ElideRight, box.width() * 2 / 5);
        const int detailWidth = smallMetrics.horizontalAdvance(detail);
        painter->setFont(small);
        painter->setPen(on ? c.onAccent : c.ink2);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, detail);
        const QFont font = Theme::font(TextRole::Body);
        painter->setFont(font);
        painter->setPen(on ? c.onAccent : c.ink);
        const QRect words =
            box.adjusted(side + Theme::px(space::s), 0, -detailWidth - Theme::px(space::m), 0);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

/// How wide a row is that tells everything.
int wishOf(const QModelIndex& index) {
    const auto wide = [](TextRole role, const QVariant& words) {
        return QFontMetrics(Theme::font(role)).horizontalAdvance(words.toString());
    };
    return wide(TextRole::Body, index.data()) +
           wide(TextRole::Caption, index.data(QuickOpenModel::DetailRole)) +
           Theme::px(size::smallIcon + 3 * space::s + space::m) + 1;
}

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(QuickOpen)
};

/// "casus · C-2026-0042": what kind of thing it is comes first, or two things of one name look the same.
QString ofKind(const QString& kind, const QString& detail) {
    return detail.isEmpty() ? kind : u"%1 · %2"_s.arg(kind, detail);
}

QuickOpenModel::Row rowOf(const services::TodayService::Hit& hit, const services::Workspace& workspace) {
    if (hit.kind == u"case"_s)
        return {{PageId::Cases, hit.kind, hit.id, {}},
                hit.title,
                ofKind(Kinds::tr("case"), hit.detail),
                u"view-pim-journal"_s};
    if (hit.kind == u"session"_s) {
        const QDate day = QDate::fromString(hit.detail, Qt::ISODate);
        const QDate today = workspace.clock().now().toLocalTime().date();
        return {{PageId::Table, hit.kind, hit.id, {}},
                hit.title,
                ofKind(Kinds::tr("table"), day.isValid() ? dayWord(day, today) : QString()),
                u"meeting-attending"_s};
    }
    if (hit.kind == u"agreement"_s) {
        const QDate day = QDate::fromString(hit.detail, Qt::ISODate);
        return {{PageId::Table, hit.kind, hit.id, {}},
                hit.title,
                ofKind(Kinds::tr("decision"), dayWord(day, workspace.clock().now().toLocalTime().date())),
                u"view-task"_s};
    }
    if (hit.kind == u"block"_s || hit.kind == u"proposal"_s)
        return {
            {PageId::Table, u"ledger"_s, hit.id, {}},
            hit.title.simplified(),
            ofKind(hit.kind == u"block"_s ? Kinds::tr("gets in the way") : Kinds::tr("proposal"), hit.detail),
            u"view-task"_s};
    if (hit.kind == u"theme"_s) {
        const QString whole = hit.id + u'|' + workspace.vocabulary().city().code;
        return {{PageId::Trends, u"trend"_s, whole, {}},
                hit.title,
                ofKind(Kinds::tr("theme"), hit.detail),
                u"office-chart-line"_s};
    }
    if (hit.kind == u"district"_s)
        return {{PageId::Trends, hit.kind, hit.id, {}}, hit.title, Kinds::tr("area"), u"office-chart-line"_s};
    const QString kind = hit.kind == u"method"_s   ? Kinds::tr("method")
                         : hit.kind == u"lesson"_s ? Kinds::tr("lesson")
                                                   : Kinds::tr("rule of thumb");
    return {{PageId::Learning, hit.kind, hit.id, {}},
            hit.title,
            ofKind(kind, hit.kind == u"method"_s ? QString() : hit.detail),
            u"bookmarks"_s};
}

} // namespace

void QuickOpenModel::setRows(const QList<Row>& rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int QuickOpenModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuickOpenModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: // a row has room for less
        return row.detail.isEmpty() ? row.title : row.title + u", "_s + row.detail;
    case DetailRole:
        return row.detail;
    case IconRole:
        return row.iconName;
    default:
        return {};
    }
}

QuickOpen::QuickOpen(const QList<PageId>& pages, QWidget* parent)
    : SearchField(parent)
    , m_pages(pages)
    , m_model(new QuickOpenModel(this))
    , m_popup(new QFrame(this))
    , m_list(new QListView)
    , m_keys(new Chip(u"Ctrl+K"_s)) {
    setObjectName(u"shell.quickOpen"_s);
    setProperty("kind", u"quick"_s);
    setAccessibleName(tr("Go to case, theme, agreement"));
    m_keys->setParent(this);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_popup->setProperty("frame", u"popup"_s);
    m_popup->setObjectName(u"shell.quickOpenPopup"_s);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(Theme::px(space::xs), Theme::px(space::xs), Theme::px(space::xs),
                               Theme::px(space::xs));
    m_list->setProperty("frame", u"popuplist"_s);
    m_list->setObjectName(u"shell.quickOpenList"_s);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    m_popup->hide();

    m_wait.setSingleShot(true);
    m_wait.setInterval(60);
    connect(&m_wait, &QTimer::timeout, this, &QuickOpen::search);
    connect(this, &QLineEdit::textEdited, &m_wait, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
}

QuickOpen::~QuickOpen() = default;

void QuickOpen::setWorkspace(services::Workspace* workspace) {
    m_workspace = workspace;
    m_wait.stop();
    m_model->setRows({});
    clear();
    hideList();
}

void QuickOpen::start() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search();
}

QSize QuickOpen::sizeHint() const { return {Theme::px(fieldWidth), Theme::px(28)}; }

void QuickOpen::search() {
    m_wait.stop();
    const QString letters = text().trimmed();
    QList<QuickOpenModel::Row> rows;
    for (const PageId page : m_pages) {
        const QString word = NavigationRail::pageWord(page);
        if (letters.isEmpty() || word.startsWith(letters, Qt::CaseInsensitive))
            rows << QuickOpenModel::Row{{page, {}, {}, {}}, word, tr("page"), u"go-next"_s};
    }
    if (m_workspace && letters.size() > 1 && m_offered) {
        const QList<QAction*> offered = m_offered();
        for (QAction* action : offered) {
            const QString words = action->text().remove(u'&');
            if (!words.contains(letters, Qt::CaseInsensitive))
                continue;
            QuickOpenModel::Row row{{}, words, {}, u"system-run"_s, action};
            row.detail = ofKind(tr("action"), action->shortcut().toString(QKeySequence::NativeText));
            rows << row;
        }
    }
    if (m_workspace && !letters.isEmpty()) {
        if (const auto hits = m_workspace->today().quickOpen(letters))
            for (const auto& hit : *hits)
                rows << rowOf(hit, *m_workspace);
    }
    if (m_workspace && !letters.isEmpty()) {
        QuickOpenModel::Row all{{}, {}, tr("in all cases"), u"edit-find"_s};
        all.search = true;
        all.title = rows.isEmpty() ? tr("Nothing found. Search the texts for “%1”").arg(letters)
                                   : tr("Search for “%1”").arg(letters);
        rows << all;
    }
    m_model->setRows(rows);
    if (rows.isEmpty()) {
        hideList();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0));
    showList();
}

void QuickOpen::choose(int row) {
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QuickOpenModel::Row chosenRow = m_model->row(row);
    const QString words = text().trimmed();
    clear();
    hideList();
    if (chosenRow.search) {
        Q_EMIT wordsAsked(words);
    } else if (chosenRow.action) {
        // First back to the page: what the action does may depend on where the focus is.
        Q_EMIT left();
        chosenRow.action->trigger();
    } else {
        Q_EMIT chosen(chosenRow.place);
    }
}

void QuickOpen::showList() {
    // A child of the window, not a window of its own: the field keeps the focus and the keys.
    m_popup->setParent(window());
    const QPoint corner = mapTo(window(), QPoint(0, height() + Theme::px(space::xs)));
    const int frame = 2 * Theme::px(space::xs) + 2;
    const int row = Theme::px(rowHeight);
    const int room = qMax(1, (window()->height() - corner.y() - frame - Theme::px(space::s)) / row);
    const int rows = qMin(m_model->rowCount(), qMin(rowsShown, room));
    // A field that had to give way by much has a list of full width, under its right end.
    const int full = qMin(Theme::px(fieldWidth), window()->width() - 2 * Theme::px(space::l));
    const int given = width() * 8 >= full * 7 ? width() : full;
    // What was asked for is told whole where the window has room for it.
    int asked = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        asked = qMax(asked, wishOf(m_model->index(i)) + frame);
    const int wide = qBound(given, asked, qMax(given, corner.x() + width() - Theme::px(space::l)));
    m_popup->setGeometry(corner.x() + width() - wide, corner.y(), wide, rows * row + frame);
    m_popup->show();
    m_popup->raise();
}

void QuickOpen::hideList() {
    m_popup->hide();
    m_popup->setParent(this);
}

void QuickOpen::keyPressEvent(QKeyEvent* event) {
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_popup->isVisible()) {
            search();
        } else {
            const int next =
                qBound(0, row + (event->key() == Qt::Key_Down ? 1 : -1), m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(next));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_wait.isActive())
            search();
        choose(m_list->currentIndex().row());
        return;
    case Qt::Key_Escape:
        clear();
        hideList();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QuickOpen::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    // The menus act on the words that were left for them.
    if (event->reason() != Qt::MenuBarFocusReason)
        clear();
    hideList();
}

int QuickOpen::roomBehind() const { return m_keys->width() + Theme::px(space::xs); }

void QuickOpen::placeKeys() {
    m_keys->resize(m_keys->sizeHint());
    m_keys->move(width() - m_keys->width() - Theme::px(space::xs), (height() - m_keys->height()) / 2);
    fitMargins();
}

void QuickOpen::resizeEvent(QResizeEvent* event) {
    SearchField::resizeEvent(event);
    placeKeys();
    const QMargins m = textMargins();
    const int room = width() - m.left() - m.right() - Theme::px(space::xl);
    const QString words = tr("Go to case, theme, agreement…");
    setPlaceholderText(fontMetrics().horizontalAdvance(words) <= room ? words : tr("Go to…"));
}

void QuickOpen::changeEvent(QEvent* event) {
    SearchField::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_keys)
        placeKeys();
}

} // namespace leertafel::ui
