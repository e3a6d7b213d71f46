#include "core/storage/EventLog.h"

#include "core/storage/RecordState.h"

#include <QCryptographicHash>
#include <QHash>

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
    int edition = 2;
    QString subject{};
    QString state{};
    QString signer{};
};

QString hashOf(const Link& link) {
    QString parts;
    if (link.edition == 1) {
        const QChar line = u'\n';
        parts = QString::number(link.seq) + line + link.at + line + link.member + line + link.verb + line +
                link.record + line + link.digest + line + link.previous + line;
    } else {
        parts = u"leertafel.log.2\n"_s + QString::number(link.seq) + u'\n';
        for (const QString& part : {link.at, link.member, link.verb, link.record, link.digest, link.subject,
                                    link.state, link.signer, link.previous})
            parts += QString::number(part.size()) + u':' + part;
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.toUtf8(), QCryptographicHash::Blake2b_256).toHex());
}

QByteArray signedForm(const QString& hash) { return QByteArray("leertafel.log.head.2\n") + hash.toLatin1(); }

/// Entries with the records that they are about.
Result<void> write(Database& database, const LogSigner& signer, const QList<LogEntry>& entries,
                   const QList<Subject>& subjects) {
    const RecordStates records(database);
    QHash<QString, qsizetype> lastOf;
    for (qsizetype i = 0; i < subjects.size(); ++i)
        lastOf.insert(subjects[i].text(), i);
    auto last = database.one(u"SELECT seq, hash FROM event_log ORDER BY seq DESC LIMIT 1"_s, {},
                             [](const Row& row) { return std::pair(row.big(0), row.text(1)); });
    if (!last)
        return fail(last.error());
    auto [seq, previous] = last->value_or(std::pair(qint64(0), QString()));
    constexpr int columns = 13;
    QVariantList values;
    values.reserve(entries.size() * columns);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LogEntry& entry = entries[i];
        Link link{
            ++seq,   stored(entry.at).toString(), entry.member.text(), entry.verb, entry.record, entry.digest,
            previous};
        // A record that is touched twice in one group has one state: the last.
        if (!subjects[i].isEmpty() && lastOf.value(subjects[i].text()) == i) {
            auto state = records.of(subjects[i]);
            if (!state)
                return fail(state.error());
            link.subject = subjects[i].text();
            link.state = *state;
        }
        const bool vouched = signer.sign && i == entries.size() - 1;
        if (vouched)
            link.signer = signer.member.text();
        previous = hashOf(link);
        values << link.seq << link.at << link.member << link.verb << link.record << link.digest
               << link.previous << previous << link.edition << link.subject << link.state << link.signer
               << (vouched ? QVariant(signer.sign(signedForm(previous))) : QVariant());
    }
    return database.insertRows(
        u"INSERT INTO event_log (seq, at, member, verb, record, digest, previous, hash, "
        "edition, subject, state, signer, signature)"_s,
        columns, values);
}

} // namespace

Result<void> EventLog::append(const MemberId& member, const QString& verb, const QString& record,
                              const QString& digest) {
    return append({LogEntry{m_clock.now(), member, verb, record, digest}});
}

Result<void> EventLog::append(const QList<LogEntry>& entries) {
    const RecordStates records(m_database);
    QList<Subject> subjects;
    for (const LogEntry& entry : entries) {
        auto subject = records.subjectOf(entry.verb, entry.record);
        if (!subject)
            return fail(subject.error());
        subjects << *std::move(subject);
    }
    return write(m_database, m_signer, entries, subjects);
}

Result<void> EventLog::recordAll(const MemberId& member, const QStringList& kinds,
                                 const std::function<bool(int done, int total)>& progress) {
    constexpr qsizetype atOnce = 1000;
    const RecordStates records(m_database);
    const QDateTime now = m_clock.now();
    QList<std::pair<QString, QStringList>> all; // ids by kind
    qsizetype total = 0;
    for (const QString& kind : kinds) {
        auto ids = records.ids(kind);
        if (!ids)
            return fail(ids.error());
        total += ids->size();
        all.append({kind, std::move(*ids)});
    }
    qsizetype recorded = 0;
    for (const auto& [kind, ids] : std::as_const(all)) {
        const QString verb = RecordStates::verbOf(kind, u"recorded"_s);
        for (qsizetype from = 0; from < ids.size(); from += atOnce) {
            if (progress && !progress(static_cast<int>(recorded), static_cast<int>(total)))
                return fail(ErrorCode::Cancelled);
            QList<LogEntry> entries;
            QList<Subject> subjects;
            for (const QString& id : ids.mid(from, atOnce)) {
                entries << LogEntry{now, member, verb, id};
                subjects << Subject{kind, id};
            }
            if (auto done = write(m_database, m_signer, entries, subjects); !done)
                return done;
            recorded += entries.size();
        }
    }
    return {};
}

Result<QList<EventLog::Step>> EventLog::stepsOf(const QString& record) const {
    return m_database.list(u"SELECT seq, member, verb FROM event_log WHERE record = ? ORDER BY seq"_s,
                           {record}, [](const Row& row) {
                               return Step{row.big(0), MemberId(row.text(1)), row.text(2)};
                           });
}

Result<qint64> EventLog::lastSeq() const {
    auto last = m_database.one(u"SELECT max(seq) FROM event_log"_s, {},
                               [](const Row& row) { return row.isNull(0) ? qint64(0) : row.big(0); });
    if (!last)
        return fail(last.error());
    return last->value_or(0);
}

Result<QString> EventLog::edition() const {
    auto last = m_database.one(u"SELECT seq FROM event_log ORDER BY seq DESC LIMIT 1"_s, {},
                               [](const Row& row) { return row.text(0); });
    if (!last)
        return fail(last.error());
    return last->value_or(QString());
}

Result<EventLog::Followed> EventLog::follow(
    const std::function<bool(const MemberId&, const QByteArray&, const QByteArray&)>& isSigned) const {
    Followed found;
    QString lastHash;
    bool open = false; // entries of edition 2 that nobody vouched for yet
    auto read = m_database.each(
        u"SELECT seq, at, member, verb, record, digest, previous, hash, edition, subject, state, signer, "
        "signature FROM event_log ORDER BY seq"_s,
        {}, [&](const Row& row) {
            const Link entry{row.big(0),  row.text(1),    row.text(2), row.text(3),  row.text(4), row.text(5),
                             row.text(6), row.integer(8), row.text(9), row.text(10), row.text(11)};
            const QString hash = row.text(7);
            ++found.entries;
            const bool known = entry.edition == 1 || entry.edition == 2;
            if (!known || entry.seq != found.lastSeq + 1 || entry.previous != lastHash ||
                hash != hashOf(entry))
                found.faults.append({entry.seq, Fault::Link});
            const bool vouched = !entry.signer.isEmpty();
            if (vouched != !row.isNull(12) ||
                (vouched && !isSigned(MemberId(entry.signer), signedForm(hash), row.bytes(12))))
                found.faults.append({entry.seq, Fault::Signature});
            open = !vouched && (open || entry.edition > 1);
            if (!entry.subject.isEmpty())
                found.states.insert(entry.subject, entry.state);
            found.lastSeq = entry.seq;
            lastHash = hash;
        });
    if (!read)
        return fail(read.error());
    const QString end = u"1 %1 %2"_s.arg(found.lastSeq).arg(lastHash);
    auto heads = m_database.list(u"SELECT one, seq, hash FROM log_head"_s, {}, [](const Row& row) {
        return u"%1 %2 %3"_s.arg(row.big(0)).arg(row.big(1)).arg(row.text(2));
    });
    if (!heads)
        return fail(heads.error());
    if (open || *heads != QList<QString>{end})
        found.faults.append({0, Fault::Head});
    return found;
}

} // namespace leertafel::storage
