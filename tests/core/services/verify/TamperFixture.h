#pragma once

#include "core/services/StoreContext.h"
#include "core/services/UnlockedKeys.h"
#include "tests/support/TestStore.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace leertafel::test {

/// What a table carries, and so what must be seen when somebody with the store's key changes it by SQL.
enum class Carries {
    Truth,    ///< every change of every row must be named
    Derived,  ///< made from other tables: a difference must be named and can be made again
    Private,  ///< sealed under its author's key: its author must see that it no longer opens
    Settings, ///< says nothing about anybody's work
    Index,    ///< the inside of a full-text index
};

struct TableRule {
    QString name;
    Carries carries = Carries::Truth;
    QStringList bookkeeping{}; ///< columns that say nothing but when a row was last touched
    QStringList namedAs{};     ///< tables that `verify` may speak of instead
};

/// Every table of a store. A new one without a line here fails the test: decide what it carries, and see that
/// `verify` looks after it (resources/sql/README.md).
const QList<TableRule>& tableRules();

/// A small demo store with somebody at an SQL prompt who has the store's key. What a test changes is taken
/// back when the test is over.
class TamperFixture : public ::testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    void SetUp() override;
    void TearDown() override;

    services::StoreContext& context() { return *s_store->context; }
    storage::Database& database() { return *s_store->database; }

    struct Column {
        QString name;
        QString type;
        bool key = false;
    };
    QList<Column> columnsOf(const QString& table);
    int rowsOf(const QString& table);
    /// Condition that finds the row at `offset` in the order of the keys.
    QString rowAt(const QString& table, int offset);
    /// The lines of `verify` after `change`, which is then taken back; nothing when the engine refused it.
    std::optional<QStringList> brokenBy(const QStringList& statements);
    /// Each change must lead to a line that begins with `named`.
    void expectNamed(const QString& what, const QStringList& statements, const TableRule& rule);

    int tried() const { return m_tried; }

private:
    struct Store {
        QTemporaryDir folder;
        FakeClock clock;
        std::shared_ptr<services::UnlockedKeys> keys;
        std::unique_ptr<storage::Database> database;
        std::unique_ptr<IdSource> ids;
        std::unique_ptr<services::StoreContext> context;
    };
    static std::unique_ptr<Store> s_store;
    std::unique_ptr<storage::Transaction> m_whole;
    int m_tried = 0;
};

} // namespace leertafel::test
