#pragma once

#include "core/anonymity/Scanner.h"
#include "core/domain/Case.h"
#include "core/services/StoreService.h"
#include "core/services/Workspace.h"
#include "core/storage/Database.h"
#include "tests/benchmarks/store/RawSqlite.h"

#include <functional>

namespace leertafel::benchmarks {

/// Words that the store's own full-text index knows, so that every size is asked the same kind of question.
struct Words {
    QString rare;   ///< in a handful of cases
    QString common; ///< two words, each in very many cases
    QString prefix; ///< four letters with which words of very many cases begin
};

/// A store of invented cases and one member who has it open, beside plain SQLite on the same file.
class BenchStore {
public:
    struct Options {
        int cases = 10'000;
        QString folder;         ///< where made stores are kept
        QString path{};         ///< another store, left as it was found
        QString passphraseFile; ///< of that one
    };
    /// Finds or makes the store and opens it; stops the program with a sentence when that fails.
    explicit BenchStore(const Options& options);
    ~BenchStore();

    const QString& path() const { return m_path; }
    QString databasePath() const { return m_path + QStringLiteral("/store.db"); }
    int cases() const { return m_cases; }
    const Words& words() const { return m_words; }
    const Vocabulary& vocabulary() const { return *m_vocabulary; }

    services::Workspace& workspace();
    /// A connection as repositories have it.
    storage::Database& database();
    RawSqlite& raw();
    /// Lets go of the file, all connections of it.
    void close();

    std::unique_ptr<services::Workspace> openWorkspace() const;
    std::unique_ptr<RawSqlite> openRaw() const;

    /// Released cases with every field filled; made when the store has too few, and then they stay.
    QList<CaseId> casesForTable(int number);

    /// A file of 100,000 counts: every theme, wijk, referrer and as many quarters as it takes.
    QString countsFile();
    static constexpr int countsInFile = 100'000;
    /// Those counts are in the store; they leave it again with `~BenchStore`.
    void needCounts();
    void dropCounts();
    /// The program has to read them again, as after an import.
    void forgetFigures();

private:
    void make(int cases);
    void unlock();
    services::Passphrase passphrase() const;
    void findWords();
    CaseId releaseCase(const services::Signatory& checker);

    SystemClock m_clock;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::shared_ptr<const anonymity::Scanner> m_scanner;
    std::unique_ptr<services::StoreService> m_stores;
    QString m_folder;
    QString m_path;
    int m_cases = 0;
    Words m_words;
    QString m_counts;
    QString m_passphraseFile;
    BatchId m_batch;

    std::shared_ptr<services::UnlockedKeys> m_keys;
    std::unique_ptr<services::Workspace> m_workspace;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<RawSqlite> m_raw;
};

/// Stops the program with what was refused.
[[noreturn]] void stop(const Error& error);

/// The value, or the program stops.
template <typename T>
T need(Result<T> result) {
    if (!result)
        stop(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace leertafel::benchmarks
