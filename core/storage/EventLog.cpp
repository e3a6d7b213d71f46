#include "core/storage/EventLog.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

struct Entry {
    qint64 seq = 0;
    QString at;
    QString member;
    QString verb;
    QString record;
    QString digest;
    QString previous;
};

QString hashOf(const Entry& entry) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const QStringList parts = {QString::number(entry.seq),
                               entry.at,
                               entry.member,
                               entry.verb,
                               entry.record,
                               entry.digest,
                               entry.previous};
    for (const QString& part : parts) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<void> EventLog::append(const MemberId& member, const QString& verb, const QString& record,
                              const QString& digest) {
    auto last = m_database.one(u"SELECT seq, hash FROM event_log ORDER BY seq DESC LIMIT 1"_s, {},
                               [](const Row& row) { return std::pair(row.big(0), row.text(1)); });
    if (!last)
        return fail(last.error());
    Entry entry;
    entry.seq = last->has_value() ? (*last)->first + 1 : 1;
    entry.at = stored(m_clock.now()).toString();
    entry.member = member.text();
    entry.verb = verb;
    entry.record = record;
    entry.digest = digest;
    entry.previous = last->has_value() ? (*last)->second : QString();
    auto done =
        m_database.run(u"INSERT INTO event_log (seq, at, member, verb, record, digest, previous, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {entry.seq, entry.at, entry.member, entry.verb, entry.record, entry.digest,
                        entry.previous, hashOf(entry)});
    if (!done)
        return fail(done.error());
    return {};
}

Result<QList<qint64>> EventLog::brokenLinks() const {
    QList<qint64> broken;
    qint64 lastSeq = 0;
    QString lastHash;
    auto read = m_database.each(
        u"SELECT seq, at, member, verb, record, digest, previous, hash FROM event_log ORDER BY seq"_s, {},
        [&](const Row& row) {
            const Entry entry{row.big(0),  row.text(1), row.text(2), row.text(3),
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
