// Opening a store, and a reading pack.
#include "core/services/DossierService.h"
#include "core/services/TableService.h"
#include "tests/benchmarks/store/Questions.h"
#include "ui/dossier/PackWriter.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

constexpr int casesInPack = 12;

void openOurs(BenchStore& store, ::benchmark::State& state) {
    store.workspace();
    store.close();
    store.openWorkspace(); // the first one makes the automatic backup
    for (auto _ : state) {
        auto workspace = store.openWorkspace();
        state.PauseTiming();
        workspace.reset();
        state.ResumeTiming();
    }
}

void openRaw(BenchStore& store, ::benchmark::State& state) {
    store.close();
    for (auto _ : state) {
        auto plain = store.openRaw();
        state.PauseTiming();
        plain.reset();
        state.ResumeTiming();
    }
}

/// A session with twelve released cases and two trends, there for the measurement only.
class FullSession {
public:
    explicit FullSession(BenchStore& store) : m_store(store) {
        store.needCounts();
        services::TableService& table = store.workspace().table();
        TableSession wanted;
        wanted.title = u"zitting van een meting"_s;
        wanted.start = QDateTime::currentDateTimeUtc().addDays(14);
        wanted.minutes = 180;
        m_id = need(table.create(wanted));
        for (const CaseId& id : store.casesForTable(casesInPack))
            need(table.addCase(m_id, id, AgendaReason(reason()), 10));
        for (int i : {0, 1})
            need(table.addTrend(m_id, ThemeId(store.vocabulary().themes()[i].id),
                                AreaCode(store.vocabulary().districts()[i].code)));
    }
    ~FullSession() { need(m_store.workspace().table().remove(m_id)); }
    FullSession(const FullSession&) = delete;
    FullSession& operator=(const FullSession&) = delete;
    const SessionId& id() const { return m_id; }

private:
    QString reason() const { return m_store.vocabulary().list(u"agendaReasons"_s).first().id; }
    BenchStore& m_store;
    SessionId m_id;
};

void gatherPack(BenchStore& store, ::benchmark::State& state) {
    const FullSession session(store);
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(store.workspace().dossier().readingPack(session.id(), {})));
}

void writePack(BenchStore& store, ::benchmark::State& state) {
    const FullSession session(store);
    const QTemporaryDir folder;
    for (auto _ : state) {
        const services::Pack pack = need(store.workspace().dossier().readingPack(session.id(), {}));
        need(ui::writePack(pack, store.vocabulary(), folder.filePath(u"pack.pdf"_s)));
    }
}

void packRaw(BenchStore& store, ::benchmark::State& state) {
    const FullSession session(store);
    const QByteArray id = session.id().text().toUtf8();
    RawStatement versions(
        store.raw().handle(),
        "SELECT v.*, f.code, f.floor FROM agenda_item a JOIN case_version v ON v.id = a.version"
        " JOIN case_file f ON f.id = a.case_id WHERE a.session = ? ORDER BY a.position");
    RawStatement fields(store.raw().handle(),
                        "SELECT c.field, c.text, c.labels FROM agenda_item a JOIN case_version v ON v.id ="
                        " a.version JOIN case_field c ON c.version = v.seq WHERE a.session = ?"
                        " ORDER BY a.position, c.position");
    RawStatement tags(
        store.raw().handle(),
        "SELECT t.kind, t.term FROM agenda_item a JOIN case_version v ON v.id = a.version"
        " JOIN case_tag t ON t.version = v.seq WHERE a.session = ? ORDER BY a.position, t.position");
    for (RawStatement* each : {&versions, &fields, &tags})
        each->bind(1, id);
    for (auto _ : state) {
        if (versions.read().rows != casesInPack)
            state.SkipWithError("not the cases of the pack");
        ::benchmark::DoNotOptimize(fields.read());
        ::benchmark::DoNotOptimize(tags.read());
    }
}

} // namespace

QList<Question> wholeQuestions(BenchStore& store) {
    const auto with = [&store](void (*run)(BenchStore&, ::benchmark::State&)) {
        return [&store, run](::benchmark::State& state) { run(store, state); };
    };
    return {{{"open a store", 300}, with(openOurs), with(openRaw)},
            {{"pack of 12 cases, gathered", 0}, with(gatherPack), with(packRaw)},
            {{"pack of 12 cases, as PDF", 2000, false}, with(writePack), {}, 1}};
}

} // namespace leertafel::benchmarks
