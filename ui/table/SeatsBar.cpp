#include "ui/table/SeatsBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/table/TableWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr qsizetype standingSeats = 6;

Seat seatOf(const Entry& entry, bool invited) {
    return {entry.id, invited ? QString() : entry.hint.in(language()), invited};
}
} // namespace

QList<Seat> SeatsBar::standing(const Vocabulary& vocabulary) {
    QList<Seat> seats;
    for (const Entry& entry : vocabulary.list(u"seats"_s).mid(0, standingSeats))
        seats.append(seatOf(entry, false));
    return seats;
}

SeatsBar::SeatsBar(const Vocabulary& vocabulary, const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_vocabulary(vocabulary)
    , m_prefix(prefix)
    , m_form(new QWidget)
    , m_choice(new IdCombo)
    , m_own(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(6));
    column->addWidget(
        new TextLabel(tr("Who is at the table, by function"), TextRole::Caption, TextLabel::Tone::Quiet));
    auto* chips = new QWidget;
    m_chips = new FlowLayout(chips, space::s);
    column->addWidget(chips);

    auto* row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    m_choice->setObjectName(m_prefix + u".choice"_s);
    m_choice->setAccessibleName(tr("Seat"));
    m_choice->addList(vocabulary.list(u"seats"_s));
    m_own->setObjectName(m_prefix + u".own"_s);
    m_own->setAccessibleName(tr("Another function"));
    m_own->setPlaceholderText(tr("or another function, never a name"));
    auto* add = makeButton(tr("Add seat"), ButtonKind::Small);
    add->setObjectName(m_prefix + u".save"_s);
    row->addWidget(m_choice);
    row->addWidget(m_own, 1);
    row->addWidget(add);
    m_form->hide();
    column->addWidget(m_form);
    connect(add, &QPushButton::clicked, this, &SeatsBar::addSeat);
    connect(m_own, &QLineEdit::returnPressed, this, &SeatsBar::addSeat);
    fill();
}

void SeatsBar::setSeats(const QList<Seat>& seats) {
    m_seats = seats;
    fill();
}

void SeatsBar::fill() {
    clearLayout(m_chips);
    for (qsizetype i = 0; i < m_seats.size(); ++i) {
        const QString words = seatWords(m_vocabulary, m_seats[i]);
        auto* chip = makeButton(words, ButtonKind::Small);
        chip->setObjectName(u"%1.%2"_s.arg(m_prefix).arg(i));
        chip->setAccessibleName(tr("Seat: %1. Press to take it away.").arg(words));
        chip->setToolTip(tr("Take this seat away"));
        connect(chip, &QPushButton::clicked, this, [this, i] {
            m_seats.removeAt(i);
            fill();
            Q_EMIT changed();
        });
        m_chips->addWidget(chip);
    }
    auto* add = makeButton(tr("Seat"), ButtonKind::Plain, u"list-add"_s);
    add->setObjectName(m_prefix + u".add"_s);
    add->setAccessibleName(tr("Add a seat"));
    connect(add, &QPushButton::clicked, this, [this] {
        m_form->show();
        m_choice->setFocus();
    });
    m_chips->addWidget(add);
    updateGeometry();
}

void SeatsBar::addSeat() {
    const QString own = m_own->text().trimmed();
    if (!own.isEmpty()) {
        m_seats.append({own, {}, true});
    } else {
        const QList<Entry>& all = m_vocabulary.list(u"seats"_s);
        const int index = m_choice->currentIndex();
        m_seats.append(seatOf(all[index], index >= standingSeats));
    }
    m_own->clear();
    m_form->hide();
    fill();
    Q_EMIT changed();
}

bool SeatsBar::closeForm() {
    if (!m_form->isVisible())
        return false;
    m_form->hide();
    return true;
}

} // namespace leertafel::ui
