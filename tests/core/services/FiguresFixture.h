#pragma once

#include "core/anonymity/Scanner.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendService.h"
#include "core/storage/Migrator.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestPaths.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace leertafel::services {

using namespace Qt::StringLiterals;

/// A fresh encrypted database with the newest schema and one member, for services that need no keys.
class FiguresFixture : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        auto words = Vocabulary::load(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary"));
        ASSERT_TRUE(words);
        m_words = *words;
        auto scanner = anonymity::Scanner::create();
        ASSERT_TRUE(scanner);
        m_scanner = *scanner;
        auto database =
            storage::Database::open(m_folder.filePath(u"store.db"_s), QByteArray(32, 'k'), u"aegis"_s);
        ASSERT_TRUE(database);
        m_database = std::move(*database);
        ASSERT_TRUE(storage::Migrator().migrate(*m_database));
        const MemberId me(u"00000000-0000-7000-8000-000000000001"_s);
        ASSERT_TRUE(m_database->run(
            u"INSERT INTO member (id, name, sign_key, box_key, created) VALUES (?, 'Noor Voorbeeld', ?, ?, ?)"_s,
            {me.text(), QByteArray(32, 's'), QByteArray(32, 'b'), storage::stored(m_clock.now())}));
        m_context =
            std::make_unique<StoreContext>(*m_database, m_clock, m_ids, *m_words, *m_scanner, me, nullptr,
                                           [this](Topic topic, const QString&) { m_told.append(topic); });
        m_trends = std::make_unique<TrendService>(*m_context);
    }

    static QString data(const QString& path) {
        return QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services") + path;
    }
    TrendService& trends() { return *m_trends; }
    storage::Database& database() { return *m_database; }
    int number(const QString& sql) {
        auto value = m_database->one(sql, {}, [](const storage::Row& row) { return row.integer(0); });
        return value && *value ? **value : -1;
    }
    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void importExample() {
        auto counts = trends().importCounts(data(u"/data/counts-utrecht-example.csv"_s),
                                            u"voorbeeldcijfers"_s, OnRefused::ImportNothing);
        ASSERT_TRUE(counts);
        ASSERT_TRUE(counts->imported);
        auto youths = trends().importPopulation(data(u"/data/population-utrecht-example.csv"_s),
                                                OnRefused::ImportNothing);
        ASSERT_TRUE(youths);
        ASSERT_TRUE(youths->imported);
    }

    test::FakeClock m_clock;
    IdSource m_ids{m_clock};
    QTemporaryDir m_folder;
    std::shared_ptr<const Vocabulary> m_words;
    std::shared_ptr<const anonymity::Scanner> m_scanner;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<StoreContext> m_context;
    std::unique_ptr<TrendService> m_trends;
    QList<Topic> m_told;
};

} // namespace leertafel::services
