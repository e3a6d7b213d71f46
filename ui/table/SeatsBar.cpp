#include "ui/table/SeatsBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
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
    , m_undo(new InlineMessage(InlineMessage::Kind::Info))
    , m_form(new QWidget)
    , m_choice(new IdCombo)
    , m_own(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    column->addWidget(new TextLabel(tr("Who is at the table, by function"), TextRole::BodyStrong));
    auto* chips = new QWidget;
    m_chips = new FlowLayout(chips, space::s);
    column->addWidget(chips);
    m_undo->setObjectName(m_prefix + u".gone"_s);
    auto* back = m_undo->addButton(tr("Undo"));
    back->setObjectName(m_prefix + u".undo"_s);
    m_undo->hide();
    column->addWidget(m_undo);

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
    add->setProperty("sends", true);
    row->addWidget(m_choice);
    row->addWidget(m_own, 1);
    row->addWidget(add);
    m_form->hide();
    column->addWidget(m_form);
    connect(add, &QPushButton::clicked, this, &SeatsBar::addSeat);
    connect(m_own, &QLineEdit::returnPressed, this, &SeatsBar::addSeat);
    connect(back, &QPushButton::clicked, this, &SeatsBar::putBack);
    fill();
}

void SeatsBar::setSeats(const QList<Seat>& seats) {
    m_seats = seats;
    fill();
}

void SeatsBar::setContacts(const QList<Organisation>& organisations) {
    while (m_choice->count() > m_vocabulary.list(u"seats"_s).size())
        m_choice->removeItem(m_choice->count() - 1);
    m_contacts.clear();
    for (const Organisation& each : organisations)
        for (const QString& function : each.contactFunctions) {
            m_contacts.append({function, each.name, true});
            m_choice->add(function, seatWords(m_vocabulary, {function, each.name}));
        }
}

void SeatsBar::setReadOnly(bool readOnly) {
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    if (readOnly)
        m_form->hide();
    fill();
}

void SeatsBar::reset() {
    m_goneFrom = -1;
    m_undo->hide();
    m_form->hide();
}

QWidget* SeatsBar::chip(qsizetype index) {
    const QString words = seatWords(m_vocabulary, m_seats[index]);
    if (m_readOnly)
        return new Chip(words);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Chip(words));
    auto* cross = new QPushButton(u"×"_s);
    cross->setProperty("kind", u"cross"_s);
    cross->setAutoDefault(false);
    cross->setObjectName(u"%1.%2"_s.arg(m_prefix).arg(index));
    cross->setAccessibleName(tr("Remove the seat of %1").arg(words));
    cross->setToolTip(tr("Remove this seat"));
    connect(cross, &QPushButton::clicked, this, [this, index] { takeAway(index); });
    row->addWidget(cross);
    return box;
}

void SeatsBar::fill() {
    clearLayout(m_chips);
    for (qsizetype i = 0; i < m_seats.size(); ++i)
        m_chips->addWidget(chip(i));
    if (!m_readOnly) {
        auto* add = makeButton(tr("Seat"), ButtonKind::Small, u"list-add"_s);
        add->setObjectName(m_prefix + u".add"_s);
        add->setAccessibleName(tr("Add a seat"));
        connect(add, &QPushButton::clicked, this, [this] {
            Q_EMIT opening();
            m_form->show();
            m_choice->setFocus();
        });
        m_chips->addWidget(add);
    }
    updateGeometry();
}

void SeatsBar::takeAway(qsizetype index) {
    m_gone = m_seats.takeAt(index);
    m_goneFrom = index;
    fill();
    m_undo->setText(tr("Seat removed: %1.").arg(seatWords(m_vocabulary, m_gone)));
    m_undo->show();
    focusSeat(qMin(index, m_seats.size() - 1));
    Q_EMIT changed();
}

void SeatsBar::putBack() {
    if (m_goneFrom < 0)
        return;
    const qsizetype at = qBound(qsizetype(0), std::exchange(m_goneFrom, -1), m_seats.size());
    m_seats.insert(at, m_gone);
    fill();
    m_undo->hide();
    focusSeat(at);
    Q_EMIT changed();
}

void SeatsBar::focusSeat(qsizetype index) {
    const QString name = index < 0 ? u"add"_s : QString::number(index);
    if (auto* seat = findChild<QPushButton*>(m_prefix + u'.' + name))
        giveFocus(seat);
}

void SeatsBar::addSeat() {
    const QString own = m_own->text().trimmed();
    if (!own.isEmpty()) {
        m_seats.append({own, {}, true});
    } else {
        const QList<Entry>& all = m_vocabulary.list(u"seats"_s);
        const int index = m_choice->currentIndex();
        m_seats.append(index < all.size() ? seatOf(all[index], index >= standingSeats)
                                          : m_contacts[index - all.size()]);
    }
    m_own->clear();
    m_form->hide();
    fill();
    focusSeat(m_seats.size() - 1);
    Q_EMIT changed();
}

bool SeatsBar::closeForm() {
    if (!m_form->isVisible())
        return false;
    m_form->hide();
    focusSeat(-1);
    return true;
}

} // namespace leertafel::ui
