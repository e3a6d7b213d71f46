#include "ui/shell/NavigationRail.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/shell/NavButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowBelow = 420;

QString iconOf(PageId page) {
    switch (page) {
    case PageId::Today:
        return u"go-home"_s;
    case PageId::Cases:
        return u"view-pim-journal"_s;
    case PageId::Review:
        return u"view-visible"_s;
    case PageId::Trends:
        return u"office-chart-line"_s;
    case PageId::Table:
        return u"meeting-attending"_s;
    case PageId::Learning:
        return u"bookmarks"_s;
    case PageId::Settings:
        return u"configure"_s;
    }
    return {};
}

QString objectNameOf(PageId page) {
    static const QString names[] = {u"rail.today"_s, u"rail.cases"_s,    u"rail.review"_s,  u"rail.trends"_s,
                                    u"rail.table"_s, u"rail.learning"_s, u"rail.settings"_s};
    return names[static_cast<int>(page)];
}

} // namespace

QString NavigationRail::pageWord(PageId page) {
    switch (page) {
    case PageId::Today:
        return tr("Today");
    case PageId::Cases:
        return tr("Cases");
    case PageId::Review:
        return tr("Four eyes");
    case PageId::Trends:
        return tr("Trends");
    case PageId::Table:
        return tr("Table");
    case PageId::Learning:
        return tr("Learning");
    case PageId::Settings:
        return tr("Settings");
    }
    return {};
}

NavigationRail::NavigationRail(const QList<PageId>& pages, QWidget* parent) : QFrame(parent) {
    setProperty("frame", u"rail"_s);
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(8), Theme::px(space::l), Theme::px(9), Theme::px(space::m));
    column->setSpacing(Theme::px(2));

    auto* head = new QHBoxLayout;
    m_head = head;
    head->setSpacing(Theme::px(10));
    m_mark = new IconLabel(u"go-home"_s, 24);
    m_mark->setIcon(appIcon());
    m_word = new TextLabel(u"Leertafel"_s, TextRole::Brand);
    m_word->setWordWrap(false);
    head->addWidget(m_mark);
    head->addWidget(m_word);
    head->addStretch(1);
    column->addLayout(head);

    const auto add = [this, column](PageId page) {
        auto* button = new NavButton(iconOf(page), pageWord(page));
        button->setObjectName(objectNameOf(page));
        connect(button, &NavButton::chosen, this, [this, page] { Q_EMIT chosen(page); });
        column->addWidget(button);
        m_buttons.insert(page, button);
    };
    for (const PageId page : pages)
        if (page != PageId::Settings)
            add(page);
    column->addStretch(1);
    if (pages.contains(PageId::Settings))
        add(PageId::Settings);
    column->addSpacing(Theme::px(space::s));
    column->addWidget(makeLine());
    column->addSpacing(Theme::px(space::m));

    auto* foot = new QVBoxLayout;
    m_foot = foot;
    foot->setSpacing(0);
    m_name = new TextLabel({}, TextRole::BodyStrong);
    m_name->setElided(true);
    m_team = new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet);
    m_team->setElided(true);
    m_lock = makeButton(tr("Lock"), ButtonKind::Small, u"object-locked"_s);
    m_lock->setObjectName(u"rail.lock"_s);
    connect(m_lock, &QPushButton::clicked, this, &NavigationRail::lockAsked);
    foot->addWidget(m_name);
    foot->addWidget(m_team);
    foot->addSpacing(Theme::px(space::s));
    foot->addWidget(m_lock);
    column->addLayout(foot);
    setNarrow(false);
    new NarrowWatcher(this, [this](bool narrow) { setNarrow(narrow); });
}

void NavigationRail::setCurrent(PageId page) {
    NavButton* button = m_buttons.value(page);
    if (!button)
        return;
    const QSignalBlocker quiet(button);
    button->setChecked(true);
}

void NavigationRail::clearCurrent() {
    for (NavButton* button : std::as_const(m_buttons)) {
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
}

void NavigationRail::setCount(PageId page, int count) {
    if (NavButton* button = m_buttons.value(page))
        button->setCount(count);
}

void NavigationRail::setPerson(const QString& name, const QString& team) {
    m_person = name;
    m_where = team;
    showPerson();
}

/// Who is signed in stays in sight: in full, or as initials.
void NavigationRail::showPerson() {
    QString initials;
    const QStringList parts = m_person.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (part.at(0).isUpper() && initials.size() < 2)
            initials += part.at(0);
    m_name->setText(m_narrow ? initials : m_person);
    m_name->setAccessibleName(m_person);
    m_name->setToolTip(m_narrow && !m_where.isEmpty() ? u"%1, %2"_s.arg(m_person, m_where) : m_person);
    m_team->setText(m_where);
    m_team->setToolTip(m_where);
}

/// Narrow, everything stands on the axis of the icons.
void NavigationRail::setNarrow(bool narrow) {
    m_narrow = narrow;
    for (NavButton* button : std::as_const(m_buttons))
        button->setNarrow(narrow);
    const QMargins around = layout()->contentsMargins();
    const int inside = Theme::px(size::railNarrow) - around.left() - around.right();
    m_head->setContentsMargins(narrow ? (inside - Theme::px(24)) / 2 : Theme::px(10), 0, 0,
                               m_low ? 0 : Theme::px(space::l));
    m_foot->setContentsMargins(narrow ? 0 : Theme::px(10), 0, narrow ? 0 : Theme::px(space::s), 0);
    m_mark->setVisible(!m_low);
    m_word->setVisible(!narrow && !m_low);
    m_name->setElided(!narrow);
    m_name->setAlignment(narrow ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_team->setVisible(!narrow);
    showPerson();
    m_lock->setText(narrow ? QString() : tr("Lock"));
    m_lock->setIcon(narrow ? icon(u"object-locked"_s) : buttonIcon(u"object-locked"_s, IconInk::Ink));
    m_lock->setToolTip(narrow ? tr("Lock") : QString());
    restyleAs(m_lock, "kind", narrow ? u"plain"_s : u"small"_s);
    fitWidth();
}

void NavigationRail::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const bool low = height() < Theme::px(lowBelow);
    if (low == m_low)
        return;
    m_low = low;
    setNarrow(m_narrow);
}

void NavigationRail::fitWidth() { setFixedWidth(Theme::px(m_narrow ? size::railNarrow : size::rail)); }

void NavigationRail::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitWidth();
}

} // namespace leertafel::ui
