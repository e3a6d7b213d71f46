#pragma once

#include <QHash>
#include <QString>

#include <benchmark/benchmark.h>

namespace leertafel::benchmarks {

/// What a question may cost at a million cases.
struct Goal {
    const char* name;
    double milliseconds = 0;
    bool ratio = true; ///< is asked of plain SQLite as well
};

/// Milliseconds of one run: the median of the repetitions.
struct Figure {
    double wall = 0;
    double processor = 0;
};

/// Gathers `NAME/ours` and `NAME/raw` and prints them side by side, as a table or as JSON.
class RatioReporter final : public ::benchmark::BenchmarkReporter {
public:
    RatioReporter(QList<Goal> goals, int cases, bool json)
        : m_goals(std::move(goals)), m_cases(cases), m_json(json) {}

    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;
    bool failed() const { return m_failed; }

private:
    void printTable() const;
    void printJson() const;
    QHash<QString, Figure> m_figures;
    QList<Goal> m_goals;
    int m_cases;
    bool m_json;
    bool m_failed = false;
};

} // namespace leertafel::benchmarks
