#pragma once

#include <QFileInfo>
#include <QString>

namespace leertafel::storage {

/// Where things stand in the folder of a store.
class StoreFolder {
public:
    explicit StoreFolder(const QString& path) : m_path(QFileInfo(path).absoluteFilePath()) {}

    const QString& path() const { return m_path; }
    QString keyring() const { return m_path + QStringLiteral("/keyring.json"); }
    QString database() const { return m_path + QStringLiteral("/store.db"); }
    QString backups() const { return m_path + QStringLiteral("/backups"); }
    QString keyringCopy() const { return m_path + QStringLiteral("/backups/keyring.json"); }
    QString lock() const { return m_path + QStringLiteral("/in-use"); }
    /// Folder name without `.leertafel`.
    QString name() const {
        QString name = QFileInfo(m_path).fileName();
        if (name.endsWith(QStringLiteral(".leertafel")))
            name.chop(10);
        return name;
    }

private:
    QString m_path;
};

} // namespace leertafel::storage
