#include "ui/common/Preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

const QString schemeKey = u"look/scheme"_s;
const QString textKey = u"look/textPercent"_s;
const QString languageKey = u"look/language"_s;
const QString idleKey = u"lock/idleMinutes"_s;
const QString recentKey = u"stores/recent"_s;
const QString geometryKey = u"window/geometry"_s;
constexpr qsizetype recentLimit = 8;

QString memberKey(const QString& storePath) {
    const QByteArray digest =
        QCryptographicHash::hash(storePath.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"stores/member-"_s + QString::fromLatin1(digest.left(16));
}

QString cleaned(const QString& path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(file.isEmpty()
                     ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"Leertafel"_s, u"leertafel"_s)
                           .fileName()
                     : file,
                 QSettings::IniFormat) {}

Scheme Preferences::scheme() const {
    const QString word = m_settings.value(schemeKey).toString();
    return word == u"light"_s ? Scheme::Light : word == u"dark"_s ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme) {
    m_settings.setValue(schemeKey, scheme == Scheme::Light  ? u"light"_s
                                   : scheme == Scheme::Dark ? u"dark"_s
                                                            : u"system"_s);
    Q_EMIT lookChanged();
}

int Preferences::textPercent() const { return qBound(100, m_settings.value(textKey, 100).toInt(), 200); }

void Preferences::setTextPercent(int percent) {
    m_settings.setValue(textKey, qBound(100, percent, 200));
    Q_EMIT lookChanged();
}

QString Preferences::language() const { return m_settings.value(languageKey).toString(); }

void Preferences::setLanguage(const QString& language) { m_settings.setValue(languageKey, language); }

QString Preferences::languageInForce() const {
    if (const QString chosen = language(); !chosen.isEmpty())
        return chosen;
    // The C locale calls itself English; a computer that says nothing is taken for a Dutch one.
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English && system.name() != u"C"_s &&
                   !qEnvironmentVariable("LANG").startsWith(u"C"_s)
               ? u"en"_s
               : u"nl"_s;
}

int Preferences::idleMinutes() const { return qBound(1, m_settings.value(idleKey, 5).toInt(), 60); }

void Preferences::setIdleMinutes(int minutes) {
    m_settings.setValue(idleKey, qBound(1, minutes, 60));
    Q_EMIT idleMinutesChanged(idleMinutes());
}

QStringList Preferences::recentStores() const {
    QStringList present;
    const QStringList all = m_settings.value(recentKey).toStringList();
    for (const QString& path : all)
        if (QFileInfo(path).isDir())
            present << path;
    return present;
}

void Preferences::addRecentStore(const QString& path) {
    QStringList all = m_settings.value(recentKey).toStringList();
    const QString clean = cleaned(path);
    all.removeAll(clean);
    all.prepend(clean);
    m_settings.setValue(recentKey, QStringList(all.mid(0, recentLimit)));
}

void Preferences::forgetStore(const QString& path) {
    QStringList all = m_settings.value(recentKey).toStringList();
    all.removeAll(cleaned(path));
    m_settings.setValue(recentKey, all);
}

QString Preferences::lastMember(const QString& storePath) const {
    return m_settings.value(memberKey(cleaned(storePath))).toString();
}

void Preferences::setLastMember(const QString& storePath, const QString& memberId) {
    m_settings.setValue(memberKey(cleaned(storePath)), memberId);
}

QByteArray Preferences::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    m_settings.setValue(geometryKey, geometry);
}

} // namespace leertafel::ui
