#include "ui/table/AtTable.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/DissentForm.h"
#include "ui/table/OptionList.h"
#include "ui/table/RoomStrip.h"
#include "ui/table/RoomWords.h"
#include "ui/table/TableWords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int tickMs = 250;
constexpr int awakeSeconds = 600; ///< past the end of a part
constexpr int sideWidth = 400;

QString roundPlace(const QString& item) { return u"agenda/%1/round"_s.arg(item); }
QString itemPlace(const SessionId& session) { return u"session/%1/item"_s.arg(session.text()); }

} // namespace

AtTable::AtTable(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(context.workspace)
    , m_navigator(context.navigator)
    , m_keeper(new WordKeeper(m_workspace.unsentWords(), this))
    , m_screen(new RoomScreen)
    , m_side(new QWidget)
    , m_column(new Column)
    , m_strip(new RoomStrip) {
    setObjectName(u"table.room"_s);
    setAccessibleName(tr("At the table"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_screen, 1);
    across->addWidget(m_side);
    column->addLayout(across, 1);
    column->addWidget(m_strip);
    buildSide();
    connect(m_strip, &RoomStrip::leaveWanted, this, &AtTable::leaveWanted);
    connect(m_strip, &RoomStrip::backWanted, this, &AtTable::goBackOne);
    connect(m_strip, &RoomStrip::pauseWanted, this, &AtTable::toggleTime);
    connect(m_strip, &RoomStrip::secondWanted, this, &AtTable::toggleSecond);
    connect(m_strip, &RoomStrip::writeWanted, this, &AtTable::write);
    connect(m_strip, &RoomStrip::dissentWanted, this, &AtTable::addDissent);
    connect(m_strip, &RoomStrip::nextWanted, this, &AtTable::goOn);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { showClock(); });
    connect(m_screen, &RoomScreen::turned, this, &AtTable::showFoot);
    connect(m_keeper, &WordKeeper::kept, this, [this] {
        if (!m_side->isVisible()) // how the time stands is kept, too
            return;
        m_keptAt = now();
        showFoot();
    });
    connect(m_keeper, &WordKeeper::failed, this,
            [this](const Error& error) { m_strip->tell(errorSentence(error)); });
}

AtTable::~AtTable() {
    m_screen->disconnect(this);
    if (m_active)
        end();
    closeSecond();
}

void AtTable::buildSide() {
    m_side->setObjectName(u"room.side"_s);
    m_side->setFixedWidth(Theme::px(sideWidth));
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_column);
    m_options = new OptionList(*m_keeper);
    buildNotes();
    m_column->body()->addWidget(m_options);
    m_column->body()->addWidget(m_chair);
    m_column->body()->addStretch(1);
    holdBack(m_options, readOnlyWords(m_workspace));
    connect(m_options, &OptionList::edited, this, [this] { show(true); });
    m_side->hide();
}

QDateTime AtTable::now() const { return m_workspace.clock().now(); }

const services::AgendaRow* AtTable::row() const {
    return m_item >= 0 && m_item < m_detail.agenda.size() ? &m_detail.agenda[m_item] : nullptr;
}

const TableRound& AtTable::round() const {
    static const TableRound none;
    const auto found = row() ? m_rounds.constFind(row()->item.id.text()) : m_rounds.cend();
    return found == m_rounds.cend() ? none : *found;
}

TableRound& AtTable::round() { return m_rounds[row() ? row()->item.id.text() : QString()]; }

void AtTable::setSession(const services::SessionDetail& detail) {
    const bool other = detail.session.id != m_detail.session.id;
    const QString here = row() && !other ? row()->item.id.text() : QString();
    const Agreement* inHand = openInHand();
    const AgreementId open = inHand != nullptr ? inHand->id : AgreementId();
    m_detail = detail;
    if (other) {
        dropForms();
        m_rounds.clear();
        m_item = m_option = 0;
    }
    for (int i = 0; i < m_detail.agenda.size(); ++i)
        if (m_detail.agenda[i].item.id.text() == here)
            m_item = i;
    m_item = qBound(0, m_item, qMax(0, static_cast<int>(m_detail.agenda.size()) - 1));
    // What is gone through may have moved up or down meanwhile; what went makes room for the next.
    if (openInHand() != nullptr)
        for (int i = 0; i < m_detail.openBefore.size(); ++i)
            if (m_detail.openBefore[i].id == open)
                m_option = i;
    if (!m_active)
        return;
    if (const Agreement* now = openInHand();
        m_outcome != nullptr && (now == nullptr || now->id != m_weighed)) {
        setFocus(Qt::OtherFocusReason);
        showSide();
    }
    show(true);
}

void AtTable::begin() {
    m_active = true;
    const QString last = m_keeper->of(itemPlace(m_detail.session.id));
    for (int i = 0; i < m_detail.agenda.size(); ++i) {
        const AgendaItem& item = m_detail.agenda[i].item;
        if (item.id.text() == last)
            m_item = i;
        TableRound round(item.kind, item.minutes);
        round.restore(m_keeper->of(roundPlace(item.id.text())), now());
        m_rounds.insert(item.id.text(), round);
    }
    m_strip->tell({});
    m_keptAt = {};
    m_tick.start();
    showSide();
    show(true);
    setFocus(Qt::OtherFocusReason);
}

void AtTable::end() {
    if (row() && round().isRunning()) {
        round().pause(now());
        keepRound();
    }
    m_tick.stop();
    closeSecond();
    m_active = false;
    dropForms();
    flush();
}

bool AtTable::flush() { return m_keeper->flush(); }

bool AtTable::keepsAwake() const { return isRunning() && round().secondsLeft(now()) > -awakeSeconds; }

void AtTable::keepRound() {
    m_keeper->keep(roundPlace(row()->item.id.text()), round().text());
    m_keeper->keep(itemPlace(m_detail.session.id), row()->item.id.text());
}

void AtTable::toggleTime() {
    if (!row())
        return;
    if (round().isRunning())
        round().pause(now());
    else
        round().start(now());
    keepRound();
    show(false);
}

void AtTable::goOn() {
    if (!row() || turn(1))
        return;
    if (actsFirst())
        return goToItem(m_item + 1);
    if (m_option + 1 < count()) {
        ++m_option;
    } else if (!round().goOn(now())) {
        const bool open = round().part() == TablePart::Decision && !m_workspace.isReadOnly() && !isDecided();
        const int left = m_item;
        goToItem(m_item + 1);
        if (open && m_item != left)
            m_strip->tell(tr("Nothing was recorded under item %1 yet; ↑ goes back to it.").arg(left + 1));
        return;
    } else {
        m_option = 0;
        keepRound();
    }
    m_strip->tell({});
    showSide();
    show(true);
}

void AtTable::goBackOne() {
    if (!row() || turn(-1) || actsFirst())
        return;
    if (m_option > 0 && count() > 0)
        --m_option;
    else if (round().goBack(now()))
        keepRound();
    m_strip->tell({});
    showSide();
    show(true);
}

void AtTable::goToItem(int index) {
    if (index < 0 || index >= m_detail.agenda.size() || index == m_item)
        return;
    const bool running = round().isRunning();
    round().pause(now());
    keepRound();
    m_item = index;
    m_option = 0;
    if (running)
        round().start(now());
    keepRound();
    m_strip->tell({});
    showSide();
    show(true);
}

QList<AtTable::Option> AtTable::options() const {
    QList<Option> all;
    if (!row())
        return all;
    for (const Agreement& agreement : m_detail.agreements)
        if (agreement.item == row()->item.id)
            all.append({agreement.id, -1});
    for (const int slot : OptionList::taken(*m_keeper, row()->item.id.text()))
        all.append({{}, slot});
    return all;
}

AtTable::Option AtTable::option() const {
    const QList<Option> all = options();
    // Deciding may begin at once, without options written before.
    return all.isEmpty() ? Option{{}, 0} : all[qBound(0, m_option, static_cast<int>(all.size()) - 1)];
}

const Agreement* AtTable::agreementOf(const AgreementId& id) const {
    for (const Agreement& each : m_detail.agreements)
        if (each.id == id)
            return &each;
    return nullptr;
}

bool AtTable::isDecided() const {
    return row() != nullptr && std::ranges::any_of(m_detail.agreements, [this](const Agreement& each) {
               return each.item == row()->item.id;
           });
}

bool AtTable::goBack() {
    if (m_dissent != nullptr) {
        closeDissent();
        return true;
    }
    const QWidget* focused = window()->focusWidget();
    if (focused == nullptr || (!m_side->isAncestorOf(focused) && !m_strip->isAncestorOf(focused)))
        return false;
    setFocus(Qt::OtherFocusReason);
    return true;
}

void AtTable::keyPressEvent(QKeyEvent* event) {
    // Keys that a field does not use are not meant for the table either.
    const QWidget* focused = window()->focusWidget();
    if (focused != nullptr && m_side->isAncestorOf(focused))
        return QWidget::keyPressEvent(event);
    press(event);
}

void AtTable::press(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || !row())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        return event->isAutoRepeat() ? void() : toggleTime();
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return goOn();
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return goBackOne();
    case Qt::Key_Down:
        return goToItem(m_item + 1);
    case Qt::Key_Up:
        return goToItem(m_item - 1);
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        return choose(event->key() - Qt::Key_1);
    case Qt::Key_D:
        return addDissent();
    case Qt::Key_S:
        return event->isAutoRepeat() ? void() : toggleSecond();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return write();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace leertafel::ui
