// Autosave and the import of counts.
#include "core/services/CaseService.h"
#include "core/services/TrendService.h"
#include "core/storage/CaseRepository.h"
#include "tests/benchmarks/store/Questions.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

/// A draft of ordinary length, one field of which grows with every save.
CaseDraft draft(const BenchStore& store) {
    CaseDraft draft;
    draft.title = u"een verzonnen casus"_s;
    for (const CanvasField& field : store.vocabulary().canvas())
        draft.fields.insert(field.id, QString(300, u'a'));
    return draft;
}

/// A case of the member's own that is only there to be saved.
class OwnCase {
public:
    explicit OwnCase(BenchStore& store) : m_store(store), m_id(need(store.workspace().cases().create())) {
        need(store.workspace().cases().saveDraft(m_id, draft(store)));
    }
    ~OwnCase() { need(m_store.workspace().cases().deleteDraft(m_id)); }
    OwnCase(const OwnCase&) = delete;
    OwnCase& operator=(const OwnCase&) = delete;
    const CaseId& id() const { return m_id; }

private:
    BenchStore& m_store;
    CaseId m_id;
};

void saveOurs(BenchStore& store, ::benchmark::State& state) {
    const OwnCase own(store);
    CaseDraft growing = draft(store);
    QString& field = growing.fields.first();
    for (auto _ : state) {
        field += u'b';
        need(store.workspace().cases().saveDraft(own.id(), growing));
    }
}

void saveRaw(BenchStore& store, ::benchmark::State& state) {
    const OwnCase own(store);
    const QByteArray id = own.id().text().toUtf8();
    const QByteArray author = store.workspace().me().text().toUtf8();
    QByteArray sealed = need(storage::CaseRepository(store.database()).draft(own.id()))->sealed;
    sqlite3* plain = store.raw().handle();
    RawStatement begin(plain, "BEGIN IMMEDIATE");
    RawStatement save(plain, "INSERT INTO case_draft (case_id, author, sealed, changed) VALUES (?, ?, ?, ?)"
                             " ON CONFLICT (case_id) DO UPDATE SET sealed = excluded.sealed, changed ="
                             " excluded.changed");
    RawStatement touch(plain, "UPDATE case_file SET changed = ? WHERE id = ?");
    RawStatement commit(plain, "COMMIT");
    int round = 0;
    for (auto _ : state) {
        sealed += 'b';
        const QByteArray now = "2026-01-01T00:00:00." + QByteArray::number(100 + ++round % 900) + 'Z';
        begin.run();
        save.bind(1, id);
        save.bind(2, author);
        save.bindBytes(3, sealed);
        save.bind(4, now);
        save.run();
        touch.bind(1, now);
        touch.bind(2, id);
        touch.run();
        commit.run();
    }
}

void importOurs(BenchStore& store, ::benchmark::State& state) {
    for (auto _ : state) {
        store.needCounts();
        state.PauseTiming();
        store.dropCounts();
        state.ResumeTiming();
    }
}

/// The same counts once more, so that every line takes the place of another.
void importAgain(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    services::TrendService& trends = store.workspace().trends();
    for (auto _ : state) {
        const auto report = need(trends.importCounts(store.countsFile(), u"dezelfde cijfers"_s,
                                                     services::OnRefused::ImportNothing));
        state.PauseTiming();
        need(trends.undoImport(report.batch));
        state.ResumeTiming();
    }
    store.dropCounts();
}

/// The lines of the file, taken apart beforehand: SQLite alone reads no files.
QList<QList<QByteArray>> cells(BenchStore& store) {
    QFile file(store.countsFile());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read the file of counts.");
    file.readLine();
    QList<QList<QByteArray>> lines;
    while (!file.atEnd())
        lines << file.readLine().trimmed().split(';');
    return lines;
}

void importRaw(BenchStore& store, ::benchmark::State& state) {
    const auto lines = cells(store);
    const QByteArray member = store.workspace().me().text().toUtf8();
    const QByteArray batch = "ffffffff-ffff-4fff-bfff-ffffffffffff";
    sqlite3* plain = store.raw().handle();
    RawStatement named(plain, "INSERT INTO import_batch (id, kind, member, at) VALUES (?, 'counts', ?, '')");
    RawStatement add(plain, "INSERT INTO signal_count (theme, area, quarter, referrer, batch, count)"
                            " VALUES (?, ?, ?, ?, ?, ?)");
    const auto undo = [&] {
        store.raw().run("DELETE FROM signal_count WHERE batch = 'ffffffff-ffff-4fff-bfff-ffffffffffff';"
                        "UPDATE signal_count SET live = 1 WHERE live = 0;"
                        "DELETE FROM import_batch WHERE id = 'ffffffff-ffff-4fff-bfff-ffffffffffff'");
    };
    undo();
    for (auto _ : state) {
        store.raw().run("BEGIN IMMEDIATE");
        named.bind(1, batch);
        named.bind(2, member);
        named.run();
        for (const QList<QByteArray>& line : lines) {
            const qint64 quarter = line[0].left(4).toInt() * 4 + line[0].right(1).toInt() - 1;
            add.bind(1, line[2]);
            add.bind(2, line[1]);
            add.bind(3, quarter);
            add.bind(4, line[3]);
            add.bind(5, batch);
            add.bind(6, line[4].toLongLong());
            add.run();
        }
        store.raw().run("COMMIT");
        state.PauseTiming();
        undo();
        state.ResumeTiming();
    }
}

} // namespace

QList<Question> writingQuestions(BenchStore& store) {
    return {{{"autosave of one field", 10},
             [&store](::benchmark::State& state) { saveOurs(store, state); },
             [&store](::benchmark::State& state) { saveRaw(store, state); }},
            {{"import of 100,000 counts", 1000},
             [&store](::benchmark::State& state) { importOurs(store, state); },
             [&store](::benchmark::State& state) { importRaw(store, state); },
             1},
            {{"import that replaces them", 0, false},
             [&store](::benchmark::State& state) { importAgain(store, state); },
             {},
             1}};
}

} // namespace leertafel::benchmarks
