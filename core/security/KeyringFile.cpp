#include "core/security/KeyringFile.h"

#include "core/security/GuardedFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leertafel::security {

namespace {

const QString format = u"leertafel-keyring"_s;
constexpr qint64 largestFile = 16 * 1024 * 1024;

QString base64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

// Empty for anything but well-formed base64 of the right length; `size` -1 takes every length but 0.
QByteArray bytesIn(const QJsonValue& value, qsizetype size = -1) {
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (size >= 0 && (*decoded).size() != size))
        return {};
    return *decoded;
}

} // namespace

QJsonObject KeyringFile::lockToJson(const Keyring::Lock& lock) {
    return {{u"salt"_s, base64(lock.salt)},
            {u"operations"_s, static_cast<qint64>(lock.cost.operations)},
            {u"memory"_s, static_cast<qint64>(lock.cost.memory)},
            {u"secret"_s, base64(lock.secret)}};
}

bool KeyringFile::readLock(const QJsonObject& json, Keyring::Lock& lock) {
    lock.salt = bytesIn(json.value(u"salt"_s), 16);
    lock.cost.operations = static_cast<quint64>(json.value(u"operations"_s).toInteger());
    lock.cost.memory = static_cast<quint64>(json.value(u"memory"_s).toInteger());
    lock.secret = bytesIn(json.value(u"secret"_s));
    return !lock.salt.isEmpty() && lock.cost.isSane() && !lock.secret.isEmpty();
}

bool KeyringFile::readMember(const QJsonObject& json, Keyring::Entry& entry) {
    entry.id = MemberId(json.value(u"id"_s).toString());
    entry.name = json.value(u"name"_s).toString();
    entry.signKey = bytesIn(json.value(u"signKey"_s), 32);
    entry.boxKey = bytesIn(json.value(u"boxKey"_s), 32);
    entry.storeKey = bytesIn(json.value(u"storeKey"_s));
    entry.nextStoreKey = bytesIn(json.value(u"nextStoreKey"_s));
    return readLock(json.value(u"lock"_s).toObject(), entry.lock) && !entry.id.isEmpty() &&
           !entry.name.isEmpty() && !entry.signKey.isEmpty() && !entry.boxKey.isEmpty() &&
           !entry.storeKey.isEmpty();
}

bool KeyringFile::readRecovery(const QJsonObject& json, Keyring::Recovery& recovery) {
    recovery.boxKey = bytesIn(json.value(u"boxKey"_s), 32);
    recovery.storeKey = bytesIn(json.value(u"storeKey"_s));
    recovery.nextStoreKey = bytesIn(json.value(u"nextStoreKey"_s));
    recovery.holder = MemberId(json.value(u"holder"_s).toString());
    recovery.holderSecret = bytesIn(json.value(u"holderSecret"_s));
    return readLock(json.value(u"lock"_s).toObject(), recovery.lock) && !recovery.boxKey.isEmpty() &&
           !recovery.storeKey.isEmpty() && !recovery.holder.isEmpty() && !recovery.holderSecret.isEmpty();
}

QJsonObject KeyringFile::toJson(const Keyring& ring) {
    QJsonArray members;
    for (const auto& entry : ring.m_members) {
        QJsonObject json{{u"id"_s, entry.id.text()},          {u"name"_s, entry.name},
                         {u"lock"_s, lockToJson(entry.lock)}, {u"signKey"_s, base64(entry.signKey)},
                         {u"boxKey"_s, base64(entry.boxKey)}, {u"storeKey"_s, base64(entry.storeKey)}};
        if (!entry.nextStoreKey.isEmpty())
            json.insert(u"nextStoreKey"_s, base64(entry.nextStoreKey));
        members.append(json);
    }
    QJsonArray former;
    for (const QByteArray& key : ring.m_former)
        former.append(base64(key));
    QJsonObject json{{u"format"_s, format},
                     {u"version"_s, Keyring::newestVersion},
                     {u"store"_s, ring.m_store.text()},
                     {u"created"_s, ring.m_created},
                     {u"cipher"_s, ring.m_cipher},
                     {u"kdf"_s, u"argon2id13"_s},
                     {u"members"_s, members},
                     {u"formerStoreKeys"_s, former}};
    if (ring.m_recovery) {
        const auto& recovery = *ring.m_recovery;
        QJsonObject entry{{u"lock"_s, lockToJson(recovery.lock)},
                          {u"boxKey"_s, base64(recovery.boxKey)},
                          {u"storeKey"_s, base64(recovery.storeKey)}};
        if (!recovery.nextStoreKey.isEmpty())
            entry.insert(u"nextStoreKey"_s, base64(recovery.nextStoreKey));
        entry.insert(u"holder"_s, recovery.holder.text());
        entry.insert(u"holderSecret"_s, base64(recovery.holderSecret));
        json.insert(u"recovery"_s, entry);
    }
    return json;
}

Result<Keyring> KeyringFile::fromJson(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.object();
    if (json.value(u"format"_s).toString() != format)
        return fail(ErrorCode::StoreDamaged);
    const int version = json.value(u"version"_s).toInt();
    if (version > Keyring::newestVersion)
        return fail(ErrorCode::StoreNewer, {{u"found"_s, QString::number(version)},
                                            {u"known"_s, QString::number(Keyring::newestVersion)}});
    Keyring ring;
    ring.m_store = StoreId(json.value(u"store"_s).toString());
    ring.m_created = json.value(u"created"_s).toString();
    ring.m_cipher = json.value(u"cipher"_s).toString();
    ring.m_seal = bytesIn(json.value(u"seal"_s), 32);
    bool whole = version >= 1 && !ring.m_store.isEmpty() && !ring.m_cipher.isEmpty() &&
                 !ring.m_seal.isEmpty() && json.value(u"kdf"_s).toString() == u"argon2id13";
    for (const QJsonArray array = json.value(u"members"_s).toArray(); const auto& value : array) {
        Keyring::Entry entry;
        whole = whole && readMember(value.toObject(), entry);
        ring.m_members.append(entry);
    }
    for (const QJsonArray array = json.value(u"formerStoreKeys"_s).toArray(); const auto& value : array) {
        ring.m_former.append(bytesIn(value));
        whole = whole && !ring.m_former.last().isEmpty();
    }
    if (json.contains(u"recovery"_s)) {
        Keyring::Recovery recovery;
        whole = whole && readRecovery(json.value(u"recovery"_s).toObject(), recovery);
        ring.m_recovery = recovery;
    }
    if (!whole || ring.m_members.isEmpty())
        return fail(ErrorCode::StoreDamaged);
    return ring;
}

// Object keys are sorted and the compact form has one way to be written, so these bytes are canonical.
QByteArray Keyring::authenticated() const {
    return QJsonDocument(KeyringFile::toJson(*this)).toJson(QJsonDocument::Compact);
}

Result<Keyring> Keyring::load(const QString& path) {
    return read(path).and_then([&](const QByteArray& bytes) { return parse(bytes, path); });
}

Result<QByteArray> Keyring::read(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotAStore, {{u"path"_s, path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    return file.size() > largestFile ? QByteArray() : file.readAll();
}

Result<Keyring> Keyring::parse(const QByteArray& bytes, const QString& path) {
    auto ring = KeyringFile::fromJson(bytes);
    if (!ring) {
        Error error = ring.error();
        error.context.insert(u"path"_s, path);
        return fail(error);
    }
    return ring;
}

Result<void> Keyring::save(const QString& path) const {
    QJsonObject json = KeyringFile::toJson(*this);
    json.insert(u"seal"_s, base64(m_seal));
    return writeGuarded(path, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace leertafel::security
