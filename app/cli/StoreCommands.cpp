#include "app/cli/Cli.h"
#include "core/services/CaseService.h"
#include "core/services/DemoBuilder.h"
#include "core/services/MemberService.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::cli {

namespace {

using services::OpenMode;

int createStore(Cli& cli) {
    if (!cli.isSet(u"member"_s))
        return cli.misused(u"Say who makes the store: --member NAME."_s);
    auto service = cli.stores();
    if (!service)
        return cli.refuse(service.error());
    auto words = cli.passphrase(true);
    if (!words)
        return cli.refuse(words.error());
    auto created = (*service)->create(cli.positional().first(), cli.value(u"member"_s), *words);
    if (!created)
        return cli.refuse(created.error());
    return cli.answer({{u"member"_s, created->member.text()}, {u"recoveryCode"_s, created->recoveryCode}},
                      u"Made %1. Keep this recovery code on paper, apart from this computer: %2"_s.arg(
                          cli.positional().first(), created->recoveryCode));
}

int demoStore(Cli& cli) {
    const auto cases = cli.number(u"cases"_s, 1, services::DemoOptions{}.cases);
    const auto seed = cli.number(u"seed"_s, 0, 1);
    if (!cases || !seed)
        return wrongUse;
    auto service = cli.stores();
    if (!service)
        return cli.refuse(service.error());
    auto words = cli.passphrase(true);
    if (!words)
        return cli.refuse(words.error());
    services::DemoOptions options;
    options.cases = *cases;
    options.seed = static_cast<quint32>(*seed);
    auto demo = services::buildDemo(**service, cli.positional().first(), options, *words);
    if (!demo)
        return cli.refuse(demo.error());
    QJsonArray members;
    for (const Member& member : std::as_const(demo->members))
        members.append(QJsonObject{{u"id"_s, member.id.text()}, {u"name"_s, member.name}});
    return cli.answer(
        {{u"session"_s, demo->session.text()}, {u"members"_s, members}, {u"cases"_s, demo->cases}},
        u"Made %1 with %2 invented cases. Session ready for a pack: %3"_s.arg(cli.positional().first())
            .arg(demo->cases)
            .arg(demo->session.text()));
}

int info(Cli& cli) {
    auto keys = cli.unlockStore();
    if (!keys)
        return cli.refuse(keys.error());
    auto service = cli.stores();
    if (!service)
        return cli.refuse(service.error());
    auto summary = (*service)->inspect(cli.positional().first());
    if (!summary)
        return cli.refuse(summary.error());
    auto workspace = (*service)->open(*keys, OpenMode::ReadOnly);
    if (!workspace)
        return cli.refuse(workspace.error());
    auto cases = (*workspace)->cases().count({});
    if (!cases)
        return cli.refuse(cases.error());
    QJsonArray members;
    QStringList names;
    for (const auto& member : std::as_const(summary->members)) {
        members.append(
            QJsonObject{{u"id"_s, member.id.text()}, {u"name"_s, member.name}, {u"active"_s, member.active}});
        names << member.name;
    }
    const QList<services::Backup> backups = (*service)->backups(cli.positional().first());
    return cli.answer({{u"name"_s, summary->name},
                       {u"id"_s, summary->id.text()},
                       {u"cipher"_s, summary->cipher},
                       {u"cases"_s, *cases},
                       {u"members"_s, members},
                       {u"backups"_s, static_cast<int>(backups.size())},
                       {u"lastChanged"_s, summary->lastChanged.toString(Qt::ISODate)}},
                      u"%1: %2 cases you may read, %3 backups, members %4, cipher %5"_s.arg(summary->name)
                          .arg(*cases)
                          .arg(backups.size())
                          .arg(names.join(u", "_s), summary->cipher));
}

int verify(Cli& cli) {
    const bool rebuild = cli.isSet(u"rebuild"_s);
    auto workspace = cli.openStore(rebuild ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!workspace)
        return cli.refuse(workspace.error());
    if (rebuild)
        if (auto made = (*workspace)->rebuild(); !made)
            return cli.refuse(made.error());
    auto report = (*workspace)->verify();
    if (!report)
        return cli.refuse(report.error());
    cli.answer({{u"ok"_s, report->ok()},
                {u"checked"_s, report->checked},
                {u"broken"_s, QJsonArray::fromStringList(report->broken)}},
               report->ok() ? u"%1 records checked, all sound."_s.arg(report->checked)
                            : report->broken.join(u'\n'));
    return report->ok()
               ? done
               : cli.refuse(Error::of(ErrorCode::StoreDamaged, {{u"path"_s, cli.positional().first()}}));
}

int backup(Cli& cli) {
    auto workspace = cli.openStore();
    if (!workspace)
        return cli.refuse(workspace.error());
    auto path = (*workspace)->backup();
    if (!path)
        return cli.refuse(path.error());
    return cli.answer({{u"path"_s, *path}}, *path);
}

int restoreKeyring(Cli& cli) {
    auto service = cli.stores();
    if (!service)
        return cli.refuse(service.error());
    const QString path = cli.positional().first();
    if (auto mended = (*service)->restoreKeyring(path); !mended)
        return cli.refuse(mended.error());
    return cli.answer({{u"restored"_s, path + u"/keyring.json"_s}},
                      u"The copy of the keyring is in its place."_s);
}

int restore(Cli& cli) {
    if (cli.isSet(u"keyring"_s))
        return restoreKeyring(cli);
    auto keys = cli.unlockStore();
    if (!keys)
        return cli.refuse(keys.error());
    auto service = cli.stores();
    if (!service)
        return cli.refuse(service.error());
    const QString path = cli.positional().first();
    QString from = cli.positional().value(1);
    if (from.isEmpty()) {
        const QList<services::Backup> backups = (*service)->backups(path);
        if (backups.isEmpty())
            return cli.refuse(Error::of(ErrorCode::BackupUnknown, {{u"path"_s, path}}));
        from = backups.first().path;
    } else if (!QFileInfo::exists(from)) {
        from = path + u"/backups/"_s + from;
    }
    auto restored = (*service)->restore(path, from, *keys);
    if (!restored)
        return cli.refuse(restored.error());
    return cli.answer({{u"restored"_s, from}},
                      u"Restored %1; what was there became a backup itself. Figures given out since that "
                      "backup are not in its register."_s.arg(from));
}

int rekey(Cli& cli) {
    auto workspace = cli.openStore();
    if (!workspace)
        return cli.refuse(workspace.error());
    auto changed = (*workspace)->rekey();
    if (!changed)
        return cli.refuse(changed.error());
    return cli.answer({{u"rekeyed"_s, true}}, u"The store has a new key; every passphrase stays the same."_s);
}

} // namespace

QList<Command> storeCommands() {
    const Option passphraseFile{u"passphrase-file"_s, u"FILE"_s,
                                u"First line is the passphrase; without it you are asked."_s};
    return {
        {u"create"_s,
         u"STORE --member NAME"_s,
         u"A new store with its first member."_s,
         1,
         1,
         {passphraseFile, {u"member"_s, u"NAME"_s, u"Who makes it."_s}},
         false,
         createStore},
        {u"demo"_s,
         u"STORE [--cases N] [--seed S]"_s,
         u"A store full of invented cases, figures and sessions."_s,
         1,
         1,
         {passphraseFile,
          {u"cases"_s, u"N"_s, u"How many cases."_s},
          {u"seed"_s, u"S"_s, u"The same seed, the same store."_s}},
         false,
         demoStore},
        {u"info"_s, u"STORE"_s, u"What a store holds and how it is kept."_s, 1, 1, {}, true, info},
        {u"verify"_s,
         u"STORE"_s,
         u"Integrity, signatures, log chain and rules; names each broken record."_s,
         1,
         1,
         {{u"rebuild"_s, {}, u"First make summaries and search again from the records."_s}},
         true,
         verify},
        {u"backup"_s,
         u"STORE"_s,
         u"An encrypted copy in the store's own backups folder."_s,
         1,
         1,
         {},
         true,
         backup},
        {u"restore"_s,
         u"STORE [BACKUP] | STORE --keyring"_s,
         u"Puts a backup in place, the newest unless named."_s,
         1,
         2,
         {{u"keyring"_s, {}, u"Instead: puts the copy of a keyring in place that is damaged or gone."_s}},
         true,
         restore},
        {u"rekey"_s, u"STORE"_s, u"Gives the store a new key."_s, 1, 1, {}, true, rekey},
    };
}

} // namespace leertafel::cli
