#include "core/storage/EventLog.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

/// An entry as it is stored.
struct Link {
    qint64 seq = 0;
    QString at;
    QString member;
    QString verb;
    QString record;
    QString digest;
    QString previous;
};

QString hashOf(const Link& link) {
    const QChar line = u'\n';
    const QString parts = QString::number(link.seq) + line + link.at + line + link.member + line + link.verb +
                          line + link.record + line + link.digest + line + link.previous + line;
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.toUtf8(), QCryptographicHash::Blake2b_256).toHex());
}

} // namespace

Result<void> EventLog::append(const MemberId& member, const QString& verb, const QString& record,
                              const QString& digest) {
    return append({LogEntry{m_clock.now(), member, verb, record, digest}});
}

Result<void> EventLog::append(const QList<LogEntry>& entries) {
    auto last = m_database.one(u"SELECT seq, hash FROM event_log ORDER BY seq DESC LIMIT 1"_s, {},
                               [](const Row& row) { return std::pair(row.big(0), row.text(1)); });
    if (!last)
        return fail(last.error());
    auto [seq, previous] = last->value_or(std::pair(qint64(0), QString()));
    QVariantList values;
    values.reserve(entries.size() * 8);
    for (const LogEntry& entry : entries) {
        const Link link{
            ++seq,   stored(entry.at).toString(), entry.member.text(), entry.verb, entry.record, entry.digest,
            previous};
        previous = hashOf(link);
        values << link.seq << link.at << link.member << link.verb << link.record << link.digest
               << link.previous << previous;
    }
    return m_database.insertRows(
        u"INSERT INTO event_log (seq, at, member, verb, record, digest, previous, hash)"_s, 8, values);
}

Result<QList<qint64>> EventLog::brokenLinks() const {
    QList<qint64> broken;
    qint64 lastSeq = 0;
    QString lastHash;
    auto read = m_database.each(
        u"SELECT seq, at, member, verb, record, digest, previous, hash FROM event_log ORDER BY seq"_s, {},
        [&](const Row& row) {
            const Link entry{row.big(0),  row.text(1), row.text(2), row.text(3),
                             row.text(4), row.text(5), row.text(6)};
            const QString hash = row.text(7);
            if (entry.seq != lastSeq + 1 || entry.previous != lastHash || hash != hashOf(entry))
                broken.append(entry.seq);
            lastSeq = entry.seq;
            lastHash = hash;
        });
    if (!read)
        return fail(read.error());
    return broken;
}

} // namespace leertafel::storage
