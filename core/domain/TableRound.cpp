#include "core/domain/TableRound.h"

#include "core/domain/EnumIds.h"

#include <algorithm>
#include <numeric>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumIds<11> partIds{u"bring",  u"facts",    u"questions", u"block",   u"figures", u"stories",
                              u"rivals", u"followUp", u"talk",      u"options", u"decision"};

struct Share {
    TablePart part;
    int weight; ///< minutes of an item of the usual length
};

QList<Share> sharesOf(AgendaKind kind) {
    using P = TablePart;
    switch (kind) {
    case AgendaKind::Case:
        return {{P::Bring, 3}, {P::Facts, 3},   {P::Questions, 4},
                {P::Block, 2}, {P::Options, 4}, {P::Decision, 4}};
    case AgendaKind::Trend:
        return {{P::Figures, 4}, {P::Stories, 6}, {P::Rivals, 6}, {P::Options, 5}, {P::Decision, 4}};
    case AgendaKind::Agreements:
        return {{P::FollowUp, 1}};
    case AgendaKind::Other:
        return {{P::Talk, 6}, {P::Options, 2}, {P::Decision, 2}};
    }
    return {};
}

constexpr int endingSeconds = 60; ///< a short part ends in its last third
constexpr int endingShare = 3;
constexpr int longestSeconds = 3600;
constexpr QChar between = u'|';

} // namespace

QString toId(TablePart part) { return enumToId(partIds, part); }

QList<TablePart> partsOf(AgendaKind kind) {
    QList<TablePart> parts;
    for (const Share& share : sharesOf(kind))
        parts.append(share.part);
    return parts;
}

QList<int> secondsOf(AgendaKind kind, int minutes) {
    const QList<Share> shares = sharesOf(kind);
    const int whole = std::accumulate(shares.cbegin(), shares.cend(), 0,
                                      [](int sum, const Share& share) { return sum + share.weight; });
    QList<int> seconds;
    int weight = 0, given = 0;
    for (const Share& share : shares) {
        weight += share.weight;
        const int until = minutes * 60 * weight / whole;
        seconds.append(until - given);
        given = until;
    }
    return seconds;
}

TableRound::TableRound(AgendaKind kind, int minutes)
    : m_parts(partsOf(kind)), m_planned(secondsOf(kind, minutes)), m_used(m_parts.size(), 0) {}

int TableRound::factIndex() const {
    const auto found = std::find_if(m_parts.cbegin(), m_parts.cend(), [](TablePart part) {
        return part == TablePart::Facts || part == TablePart::Figures;
    });
    return found == m_parts.cend() ? -1 : static_cast<int>(found - m_parts.cbegin());
}

bool TableRound::mayOpen(int index) const {
    const int facts = factIndex();
    return index >= 0 && index < m_parts.size() && (facts < 0 || index <= facts || m_factsClosed);
}

void TableRound::setIndex(int index, const QDateTime& now) {
    const bool running = isRunning();
    pause(now);
    m_index = index;
    if (index == factIndex())
        m_factsClosed = false;
    if (running)
        start(now);
}

Result<void> TableRound::goTo(int index, const QDateTime& now) {
    if (index < 0 || index >= m_parts.size())
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"part"_s}, {u"value"_s, QString::number(index)}});
    if (!mayOpen(index))
        return fail(ErrorCode::WrongState, {{u"step"_s, u"table.part"_s}, {u"why"_s, u"facts"_s}});
    if (index != m_index)
        setIndex(index, now);
    return {};
}

bool TableRound::goOn(const QDateTime& now) {
    if (m_index + 1 >= m_parts.size())
        return false;
    if (m_index == factIndex())
        m_factsClosed = true;
    setIndex(m_index + 1, now);
    return true;
}

bool TableRound::goBack(const QDateTime& now) {
    if (m_index == 0)
        return false;
    setIndex(m_index - 1, now);
    return true;
}

void TableRound::start(const QDateTime& now) {
    if (!isRunning())
        m_since = now;
}

void TableRound::pause(const QDateTime& now) {
    if (isRunning() && m_index < m_used.size())
        m_used[m_index] += std::max<qint64>(0, m_since.msecsTo(now));
    m_since = {};
}

int TableRound::secondsUsed(const QDateTime& now) const {
    const qint64 going = isRunning() ? std::max<qint64>(0, m_since.msecsTo(now)) : 0;
    return static_cast<int>((m_used.value(m_index) + going) / 1000);
}

PartTime TableRound::time(const QDateTime& now) const {
    const int left = secondsLeft(now);
    if (left < 0)
        return PartTime::Over;
    return left <= std::min(endingSeconds, secondsPlanned() / endingShare) ? PartTime::Ending
                                                                           : PartTime::Going;
}

QString TableRound::text() const {
    QStringList words{QString::number(m_index), m_factsClosed ? u"closed"_s : u"open"_s,
                      m_since.toUTC().toString(Qt::ISODateWithMs)};
    for (const qint64 used : m_used)
        words.append(QString::number(used));
    return words.join(between);
}

void TableRound::restore(const QString& text, const QDateTime& now) {
    const QStringList words = text.split(between);
    constexpr qsizetype before = 3;
    if (words.size() != before + m_used.size())
        return;
    bool isNumber = false;
    const int index = words[0].toInt(&isNumber);
    if (!isNumber || index < 0 || index >= m_parts.size())
        return;
    QList<qint64> used;
    for (qsizetype i = before; i < words.size(); ++i) {
        const qint64 each = words[i].toLongLong(&isNumber);
        if (!isNumber || each < 0)
            return;
        used.append(each);
    }
    m_index = index;
    m_used = used;
    m_factsClosed = words[1] == u"closed"_s || (factIndex() >= 0 && index > factIndex());
    m_since = QDateTime::fromString(words[2], Qt::ISODateWithMs);
    if (m_since.isValid() && m_since.secsTo(now) > longestSeconds)
        m_since = {};
}

} // namespace leertafel
