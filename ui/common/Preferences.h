#pragma once

#include "ui/common/Theme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace leertafel::ui {

/// What this person likes on this computer: look, language, idle lock, and which folders were open last
/// (paths only). Nothing of any store's content is ever kept here.
class Preferences final : public QObject {
    Q_OBJECT
public:
    /// @param file an ini file; empty means the usual place of this program's settings.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    int textPercent() const; ///< 100–200
    void setTextPercent(int percent);
    /// `nl`, `en`, or empty for "as the computer": Dutch unless its locale is English.
    QString language() const;
    void setLanguage(const QString& language);
    QString languageInForce() const;
    int idleMinutes() const; ///< 1–60, 5 unless chosen otherwise
    void setIdleMinutes(int minutes);

    QStringList recentStores() const; ///< paths, last opened first; those that are gone are left out
    void addRecentStore(const QString& path);
    void forgetStore(const QString& path);
    QString lastMember(const QString& storePath) const; ///< id of who opened it last here
    void setLastMember(const QString& storePath, const QString& memberId);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

Q_SIGNALS:
    void lookChanged();
    void idleMinutesChanged(int minutes);

private:
    QSettings m_settings;
};

} // namespace leertafel::ui
