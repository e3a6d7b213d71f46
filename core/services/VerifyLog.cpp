#include "core/services/Verify.h"
#include "core/storage/MemberRepository.h"
#include "core/storage/RecordState.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

using storage::EventLog;
using storage::RecordStates;
using storage::Subject;

QString translated(const char* text) { return QCoreApplication::translate("Verify", text); }

QString wordsFor(EventLog::Fault::Kind kind) {
    switch (kind) {
    case EventLog::Fault::Link:
        return translated(QT_TRANSLATE_NOOP("Verify", "does not follow from the entry before it"));
    case EventLog::Fault::Signature:
        return translated(QT_TRANSLATE_NOOP("Verify", "was not signed by the one it names"));
    case EventLog::Fault::Head:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Verify", "does not end where it ended last"));
}

/// Holds every record against what the log says it looked like after its last step.
void compare(StoreContext& context, QMap<QString, QString> states, VerifyReport& report) {
    const RecordStates records(context.database);
    const auto broken = [&](const QString& table, const QString& id, const char* what) {
        report.broken.append(brokenLine(table, id, translated(what)));
    };
    const char* const changed = QT_TRANSLATE_NOOP("Verify", "is not as its last step in the log left it");
    for (const QString& kind : RecordStates::kinds()) {
        auto ids = records.ids(kind);
        if (!ids)
            return addFailure(report, kind, ids.error());
        for (const QString& id : std::as_const(*ids)) {
            ++report.checked;
            const Subject subject{kind, id};
            auto now = records.of(subject);
            if (!now) {
                addFailure(report, kind, now.error());
                continue;
            }
            const QString logged = states.take(subject.text());
            if (logged.isEmpty() || logged == RecordStates::gone) {
                broken(RecordStates::tableOf(kind), id,
                       QT_TRANSLATE_NOOP("Verify", "is there without any step in the log"));
                continue;
            }
            for (const QString& table : RecordStates::differences(kind, logged, *now))
                broken(table, id, changed);
        }
    }
    for (auto left = states.cbegin(); left != states.cend(); ++left) {
        const Subject subject = Subject::fromText(left.key());
        if (left.value() != RecordStates::gone)
            broken(RecordStates::tableOf(subject.kind), subject.id,
                   QT_TRANSLATE_NOOP("Verify", "is in the log and no longer there"));
    }
}

} // namespace

void verifyLog(StoreContext& context, VerifyReport& report) {
    QHash<MemberId, QList<QByteArray>> known;
    const auto isSigned = [&](const MemberId& member, const QByteArray& form, const QByteArray& signature) {
        if (!known.contains(member))
            known.insert(
                member,
                storage::MemberRepository(context.database).signKeys(member).value_or(QList<QByteArray>()));
        const QList<QByteArray> keys = known.value(member);
        return std::any_of(keys.cbegin(), keys.cend(),
                           [&](const QByteArray& key) { return security::verify(form, signature, key); });
    };
    auto followed = context.log.follow(isSigned);
    if (!followed)
        return addFailure(report, u"event_log"_s, followed.error());
    report.checked += followed->entries;
    for (const EventLog::Fault& fault : std::as_const(followed->faults)) {
        const bool head = fault.kind == EventLog::Fault::Head;
        report.broken.append(brokenLine(head ? u"log_head"_s : u"event_log"_s,
                                        head ? QString() : QString::number(fault.seq), wordsFor(fault.kind)));
    }
    compare(context, std::move(followed->states), report);
}

} // namespace leertafel::services
