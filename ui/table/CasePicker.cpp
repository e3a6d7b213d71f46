#include "ui/table/CasePicker.h"

#include "core/services/CaseDraw.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr int shownCases = 12;
}

CasePicker::CasePicker(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new SearchField)
    , m_reason(new IdCombo)
    , m_asked(new InlineMessage(InlineMessage::Kind::Attention))
    , m_drawn(new QWidget)
    , m_how(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_lot(new QVBoxLayout)
    , m_rows(new QVBoxLayout) {
    setObjectName(u"casePicker"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_reason->add({}, tr("Choose a reason"));
    m_reason->addList(workspace.vocabulary().list(u"agendaReasons"_s));
    m_reason->setObjectName(u"casePicker.reason"_s);
    m_search->setObjectName(u"casePicker.search"_s);
    m_search->setPlaceholderText(tr("Words or code of a released case"));
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::px(space::l));
    top->addWidget(new FormField(tr("Which case?"), {}, m_search), 1);
    top->addWidget(new FormField(tr("Why at this table?"), {}, m_reason));
    column->addLayout(top);
    m_asked->setObjectName(u"casePicker.asked"_s);
    m_asked->setText(tr("Why does it belong at this table? Choose a reason first."));
    m_asked->hide();
    column->addWidget(m_asked);
    auto* lot = makeButton(tr("Pick an ordinary case at random"), ButtonKind::Small);
    lot->setObjectName(u"casePicker.draw"_s);
    lot->setToolTip(tr("A table otherwise sees only the cases that got stuck."));
    column->addWidget(lot, 0, Qt::AlignLeft);
    auto* drawn = new QVBoxLayout(m_drawn);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(Theme::px(space::xs));
    m_how->setObjectName(u"casePicker.how"_s);
    drawn->addWidget(m_how);
    drawn->addLayout(m_lot);
    m_drawn->hide();
    column->addWidget(m_drawn);
    m_rows->setSpacing(Theme::px(space::xs));
    column->addLayout(m_rows);
    connect(m_search, &QLineEdit::textChanged, this, &CasePicker::search);
    connect(m_reason, &IdCombo::chosen, m_asked, &QWidget::hide);
    connect(lot, &QPushButton::clicked, this, &CasePicker::draw);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const auto found = findChildren<QPushButton*>(QRegularExpression(u"^casePicker\\.case\\."_s));
        if (!found.isEmpty())
            giveFocus(found.first());
    });
}

void CasePicker::begin(const QList<CaseId>& taken, const TableSession& session) {
    m_taken = taken;
    m_areas = session.areas;
    m_seed = session.start.toLocalTime().date().toString(u"yyyyMMdd"_s).toUInt();
    m_drawn->hide();
    m_asked->hide();
    m_reason->setCurrentId({});
    m_search->clear();
    search();
    setFocusProxy(m_search);
}

AgendaReason CasePicker::reason() const { return AgendaReason(m_reason->currentId()); }

void CasePicker::take(const CaseId& id) {
    const bool given = !reason().isEmpty();
    m_asked->setHidden(given);
    if (given) {
        Q_EMIT chosen(id);
        return;
    }
    m_reason->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_asked);
}

void CasePicker::search() {
    clearLayout(m_rows);
    services::CaseFilter filter;
    filter.text = m_search->text();
    filter.state = CaseState::Released;
    filter.limit = shownCases;
    const auto cases = m_workspace.cases().list(filter);
    if (!cases) {
        m_rows->addWidget(
            new TextLabel(errorSentence(cases.error()), TextRole::Body, TextLabel::Tone::Ochre));
        return;
    }
    int shown = 0;
    for (const services::CaseRow& found : *cases) {
        if (m_taken.contains(found.id))
            continue;
        const auto missing = m_workspace.table().missingForTable(found.id);
        m_rows->addWidget(row(found, missing ? *missing : QStringList()));
        ++shown;
    }
    if (shown == 0)
        m_rows->addWidget(
            new TextLabel(m_search->text().trimmed().isEmpty()
                              ? tr("No other released case yet. A case comes here once a colleague has "
                                   "released it.")
                              : tr("No released case with these words. A case comes here once a colleague "
                                   "has released it."),
                          TextRole::Body, TextLabel::Tone::Quiet));
}

/// Once more draws with the next seed.
void CasePicker::draw() {
    clearLayout(m_lot);
    m_drawn->show();
    const auto drawn = services::drawCase(m_workspace, m_areas, m_taken, m_seed);
    if (!drawn)
        return m_how->setText(errorSentence(drawn.error()));
    if (!*drawn)
        return m_how->setText(tr("Every released case here has already been on a table."));
    const services::CaseDraw& lot = **drawn;
    const int cases = lot.cases, groups = lot.strata;
    m_how->setText(tr("Drawn with seed %1 from %2 in %3 by area and age.")
                       .arg(QString::number(lot.seed), tr("%n case(s)", nullptr, cases),
                            tr("%n group(s)", nullptr, groups)));
    m_lot->addWidget(row(lot.row, lot.missing));
    ++m_seed;
}

QWidget* CasePicker::row(const services::CaseRow& found, const QStringList& missing) {
    auto* box = new QFrame;
    box->setProperty("frame", u"row"_s);
    auto* across = new QHBoxLayout(box);
    across->setContentsMargins(0, Theme::px(space::xs), 0, Theme::px(space::xs));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(found.title, TextRole::BodyStrong));
    QString second = found.code.text();
    if (!missing.isEmpty()) {
        QStringList names;
        for (const QString& id : missing)
            names.append(missingWord(id));
        const QLocale locale(language() == u"en" ? QLocale::English : QLocale::Dutch);
        second += u" · "_s + tr("missing: %1").arg(locale.createSeparatedList(names));
    }
    words->addWidget(new TextLabel(second, TextRole::Caption,
                                   missing.isEmpty() ? TextLabel::Tone::Quiet : TextLabel::Tone::Ochre));
    across->addLayout(words, 1);
    auto* button = makeButton(missing.isEmpty() ? tr("Put on the agenda") : tr("Write"), ButtonKind::Small);
    button->setObjectName(u"casePicker.case."_s + found.code.text());
    button->setAccessibleName(button->text() + u": "_s + found.title);
    if (missing.isEmpty())
        connect(button, &QPushButton::clicked, this, [this, id = found.id] { take(id); });
    else
        connect(button, &QPushButton::clicked, this,
                [this, id = found.id, part = missing.first()] { Q_EMIT fieldWanted(id, part); });
    across->addWidget(button, 0, Qt::AlignVCenter);
    return box;
}

} // namespace leertafel::ui
