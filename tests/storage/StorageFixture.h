#pragma once

#include "core/storage/Database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace leertafel::test {

/// A folder that goes away, and databases in it under one key.
class StorageFixture : public ::testing::Test {
protected:
    QString file(const QString& name = QStringLiteral("store.db")) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QByteArray key() const { return QByteArray(32, 'k'); }

    std::unique_ptr<storage::Database> open(storage::Database::Mode mode = storage::Database::Mode::ReadWrite,
                                            const QString& name = QStringLiteral("store.db")) const {
        auto database = storage::Database::open(file(name), key(), QStringLiteral("aegis"), mode);
        EXPECT_TRUE(database.has_value());
        return database ? std::move(*database) : nullptr;
    }

    /// Names of the files below the folder that hold `marker` in UTF-8 or UTF-16.
    static QStringList filesWith(const QString& folder, const QString& marker) {
        QStringList found;
        for (const QFileInfo& info :
             QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (info.isDir()) {
                found += filesWith(info.filePath(), marker);
                continue;
            }
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            const QByteArray wide(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2);
            if (bytes.contains(marker.toUtf8()) || bytes.contains(wide))
                found += info.fileName();
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace leertafel::test
