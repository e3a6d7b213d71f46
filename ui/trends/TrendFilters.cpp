#include "ui/trends/TrendFilters.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

/// A view with the kind of its place, its word, and the filters it has use for.
struct ViewOffered {
    TrendFilters::View view;
    const char16_t* kind;
    const char* word;
    bool theme, area, quarter, measure;
};

constexpr ViewOffered views[] = {
    {TrendFilters::OverTime, u"overTime", QT_TRANSLATE_NOOP("TrendFilters", "Over time"), true, true, false,
     true},
    {TrendFilters::SideBySide, u"sideBySide", QT_TRANSLATE_NOOP("TrendFilters", "Side by side"), true, false,
     false, true},
    {TrendFilters::Compare, u"compare", QT_TRANSLATE_NOOP("TrendFilters", "Compare"), true, false, true,
     false},
    {TrendFilters::Overview, u"overview", QT_TRANSLATE_NOOP("TrendFilters", "Overview"), false, false, true,
     true},
    {TrendFilters::Map, u"map", QT_TRANSLATE_NOOP("TrendFilters", "Map"), true, false, true, true},
    {TrendFilters::District, u"district", QT_TRANSLATE_NOOP("TrendFilters", "Area"), false, true, false,
     false},
    {TrendFilters::Ladder, u"ladder", QT_TRANSLATE_NOOP("TrendFilters", "Help ladder"), false, false, false,
     false},
};

QStringList viewWords() {
    QStringList words;
    for (const ViewOffered& each : views)
        words.append(TrendFilters::wordOf(each.view));
    return words;
}

} // namespace

std::optional<TrendFilters::View> TrendFilters::viewOf(const QString& kind) {
    for (const ViewOffered& each : views)
        if (kind == each.kind)
            return each.view;
    return {};
}

QString TrendFilters::kindOf(View view) { return QString::fromUtf16(views[view].kind); }

QString TrendFilters::wordOf(View view) {
    return QCoreApplication::translate("TrendFilters", views[view].word);
}

TrendFilters::TrendFilters(const Vocabulary& vocabulary, QWidget* parent)
    : QFrame(parent)
    , m_vocabulary(vocabulary)
    , m_theme(new IdCombo)
    , m_area(new IdCombo)
    , m_quarter(new IdCombo)
    , m_measure(new Segmented({tr("count"), tr("per 1,000")}, Segmented::Fit::Tight))
    , m_view(new Segmented(viewWords(), Segmented::Fit::Tight)) {
    setProperty("frame", u"filters"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(space::xl), Theme::px(10), Theme::px(space::xl), Theme::px(10));
    row->setSpacing(Theme::px(space::m));
    m_theme->setObjectName(u"trends.theme"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_area->setObjectName(u"trends.area"_s);
    m_area->setAccessibleName(tr("Area or city"));
    m_quarter->setObjectName(u"trends.quarter"_s);
    m_quarter->setAccessibleName(tr("Quarter"));
    m_quarter->hide();
    m_view->setObjectName(u"trends.view"_s);
    m_view->setAccessibleName(tr("How the figures are shown"));
    m_measure->setObjectName(u"trends.measure"_s);
    m_measure->setAccessibleName(tr("Count or per 1,000 youths"));
    m_area->add(vocabulary.city().code, tr("Whole city"));
    for (const Area& district : vocabulary.districts())
        m_area->add(district.code, district.name);
    // What is chosen stays readable: where it does not fit beside each other it goes on below.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* chosen = new FlowLayout(nullptr, space::s);
    for (QWidget* each : {static_cast<QWidget*>(m_theme), static_cast<QWidget*>(m_area),
                          static_cast<QWidget*>(m_quarter), static_cast<QWidget*>(m_measure)})
        chosen->addWidget(each);
    row->addLayout(chosen, 1);
    row->addWidget(m_view, 0, Qt::AlignTop);
    connect(m_theme, &IdCombo::chosen, this, &TrendFilters::changed);
    connect(m_area, &IdCombo::chosen, this, &TrendFilters::changed);
    connect(m_quarter, &IdCombo::chosen, this, &TrendFilters::changed);
    connect(m_measure, &Segmented::currentChanged, this, &TrendFilters::changed);
    connect(m_view, &Segmented::currentChanged, this, [this] {
        setView(view());
        Q_EMIT viewChanged();
    });
}

void TrendFilters::setThemes(const QList<ThemeId>& themes) {
    const QString before = m_theme->currentId();
    const QSignalBlocker quiet(m_theme);
    m_theme->clear();
    for (const ThemeId& theme : themes)
        m_theme->add(theme.id(), word(m_vocabulary, theme.id()));
    if (m_theme->findData(before) >= 0)
        m_theme->setCurrentId(before);
}

void TrendFilters::choose(const ThemeId& theme, const AreaCode& area) {
    if (!theme.isEmpty()) {
        if (m_theme->findData(theme.id()) < 0)
            m_theme->add(theme.id(), word(m_vocabulary, theme.id()));
        m_theme->setCurrentId(theme.id());
    }
    if (m_area->findData(area.id()) >= 0)
        m_area->setCurrentId(area.id());
}

ThemeId TrendFilters::theme() const { return ThemeId(m_theme->currentId()); }
AreaCode TrendFilters::area() const { return AreaCode(m_area->currentId()); }
services::Measure TrendFilters::measure() const {
    return m_measure->current() == 1 ? services::Measure::PerThousand : services::Measure::Count;
}

TrendFilters::View TrendFilters::view() const { return views[m_view->current()].view; }

void TrendFilters::setView(View view) {
    const QSignalBlocker quiet(m_view);
    m_view->setCurrent(view);
    m_theme->setVisible(views[view].theme);
    m_area->setVisible(views[view].area);
    m_quarter->setVisible(views[view].quarter);
    m_measure->setVisible(views[view].measure);
}

void TrendFilters::setQuarters(const QList<Quarter>& quarters, Quarter current) {
    const QSignalBlocker quiet(m_quarter);
    m_quarter->clear();
    for (auto quarter = quarters.crbegin(); quarter != quarters.crend(); ++quarter)
        m_quarter->add(quarter->text(), quarter->text());
    m_quarter->setCurrentId(current.text());
}

void TrendFilters::setPeriods(const QList<Quarter>& quarters, Quarter current, bool year) {
    const QSignalBlocker quiet(m_quarter);
    m_quarter->clear();
    for (auto quarter = quarters.crbegin(); quarter != quarters.crend(); ++quarter) {
        const QString whole = QString::number(quarter->year());
        if (quarter->number() == 4 && quarters.contains(Quarter::of(quarter->year(), 1)))
            m_quarter->add(whole, tr("all of %1").arg(whole));
        m_quarter->add(quarter->text(), quarter->text());
    }
    m_quarter->setCurrentId(year ? QString::number(current.year()) : current.text());
}

Quarter TrendFilters::quarter() const {
    const QString id = m_quarter->currentId();
    return Quarter::parse(year() ? id + u"-K4"_s : id).value_or(Quarter());
}

bool TrendFilters::year() const { return m_quarter->currentId().size() == 4; }

} // namespace leertafel::ui
