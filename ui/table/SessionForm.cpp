#include "ui/table/SessionForm.h"

#include "ui/common/DayField.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/table/SeatsBar.h"
#include "ui/table/TableWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QDate SessionForm::suggestedDay(QDate today) {
    constexpr int ahead = 14;
    QDate day = today.addDays(ahead);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

SessionForm::SessionForm(const Vocabulary& vocabulary, QDate today, const QString& prefix, QWidget* parent)
    : Card(parent)
    , m_vocabulary(vocabulary)
    , m_heading(new TextLabel(tr("Plan a table"), TextRole::Section))
    , m_date(new DayField(suggestedDay(today)))
    , m_time(new ClockField(QTime(13, 30)))
    , m_minutes(new QSpinBox)
    , m_kind(new IdCombo)
    , m_title(new QLineEdit)
    , m_seats(new SeatsBar(vocabulary, prefix + u".seats"_s))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_save(makeButton(tr("Plan a table"), ButtonKind::Primary))
    , m_remove(makeButton(tr("Remove from the calendar"), ButtonKind::Link)) {
    setObjectName(prefix + u".form"_s);
    setMaximumWidth(Theme::px(size::formWidth));
    body()->setSpacing(Theme::px(space::m));
    body()->addWidget(m_heading);
    m_date->setDisplayFormat(u"ddd d MMMM yyyy"_s);
    m_date->setMinimumWidth(Theme::px(208));
    m_minutes->setRange(15, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" minutes"));
    m_kind->addList(vocabulary.list(u"sessionKinds"_s));
    m_date->setObjectName(prefix + u".date"_s);
    m_time->setObjectName(prefix + u".time"_s);
    m_minutes->setObjectName(prefix + u".minutes"_s);
    m_kind->setObjectName(prefix + u".kind"_s);
    m_title->setObjectName(prefix + u".title"_s);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::l));
    grid->setVerticalSpacing(Theme::px(space::m));
    grid->addWidget(new FormField(tr("Day"), {}, m_date), 0, 0);
    grid->addWidget(new FormField(tr("Time"), {}, m_time), 0, 1);
    grid->addWidget(new FormField(tr("How long?"), {}, m_minutes), 0, 2);
    auto* kind = new FormField(tr("What kind of table?"), {}, m_kind);
    grid->addWidget(kind, 0, 3);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    new NarrowWatcher(this, [grid, kind](bool narrow) {
        grid->removeWidget(kind);
        if (narrow)
            grid->addWidget(kind, 1, 0, 1, 3);
        else
            grid->addWidget(kind, 0, 3);
    });

    body()->addWidget(new TextLabel(tr("For which areas?"), TextRole::BodyStrong));
    auto* areas = new QGridLayout;
    areas->setHorizontalSpacing(Theme::px(space::l));
    int index = 0;
    for (const Area& area : vocabulary.districts()) {
        auto* box = new QCheckBox(area.name);
        box->setObjectName(prefix + u".area."_s + area.code);
        box->setProperty("code", area.code);
        areas->addWidget(box, index / 3, index % 3);
        m_areas.append(box);
        ++index;
    }
    body()->addLayout(areas);
    body()->addWidget(
        new FormField(tr("Title"), tr("If left empty, the table is named after its areas."), m_title));
    body()->addWidget(m_seats);
    m_message->hide();
    body()->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_save->setObjectName(prefix + u".save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(prefix + u".cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    m_remove->setObjectName(prefix + u".remove"_s);
    m_remove->hide();
    buttons->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &SessionForm::removeWanted);
    body()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SessionForm::saved);
    connect(back, &QPushButton::clicked, this, &SessionForm::cancelled);
    m_session.seats = SeatsBar::standing(vocabulary);
    m_session.kind = SessionKind(m_kind->currentId());
    m_seats->setSeats(m_session.seats);
    m_minutes->setValue(m_session.minutes);
}

void SessionForm::setSession(const TableSession& session, bool planned) {
    m_session = session;
    m_heading->setText(planned ? tr("Change this table") : tr("Plan a table"));
    m_save->setText(planned ? tr("Save changes") : tr("Plan a table"));
    m_save->setAccessibleName(m_save->text());
    m_remove->setVisible(planned);
    const QDateTime start = session.start.toLocalTime();
    if (start.isValid()) {
        m_date->setDate(start.date());
        m_time->setTime(start.time());
    }
    m_minutes->setValue(session.minutes);
    m_kind->setCurrentId(session.kind.id());
    const bool ofAreas = sessionTitle(m_vocabulary, session) == areaWords(m_vocabulary, session.areas);
    m_title->setText(ofAreas ? QString() : session.title);
    for (QCheckBox* box : std::as_const(m_areas))
        box->setChecked(session.areas.contains(AreaCode(box->property("code").toString())));
    m_seats->reset();
    m_seats->setSeats(session.seats);
    m_message->hide();
}

void SessionForm::setContacts(const QList<Organisation>& organisations) {
    m_seats->setContacts(organisations);
}

TableSession SessionForm::session() const {
    TableSession result = m_session;
    result.start = QDateTime(m_date->date(), m_time->time()).toUTC();
    result.minutes = m_minutes->value();
    result.kind = SessionKind(m_kind->currentId());
    result.areas.clear();
    for (const QCheckBox* box : m_areas)
        if (box->isChecked())
            result.areas.append(AreaCode(box->property("code").toString()));
    result.title = m_title->text().trimmed();
    if (result.title.isEmpty())
        result.title = areaWords(m_vocabulary, result.areas);
    if (result.title.isEmpty())
        result.title = sentenceStart(m_kind->currentText());
    result.seats = m_seats->seats();
    return result;
}

void SessionForm::begin() {
    show();
    m_date->setFocus();
}

void SessionForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
}

} // namespace leertafel::ui
