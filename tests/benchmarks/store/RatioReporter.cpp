#include "tests/benchmarks/store/RatioReporter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

QString loadNow() {
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine()).section(u' ', 0, 2)
                                          : QString();
}

double rounded(double milliseconds) { return double(qRound64(milliseconds * 10000)) / 10000; }

} // namespace

bool RatioReporter::ReportContext(const Context&) { return true; }

void RatioReporter::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs) {
        if (run.error_occurred) {
            fprintf(stderr, "%s: %s\n", run.benchmark_name().c_str(), run.error_message.c_str());
            m_failed = true;
        }
        // A question asked once only has no median of its own.
        const bool median = run.run_type == Run::RT_Aggregate && run.aggregate_name == "median";
        if (!median && !(run.run_type == Run::RT_Iteration && run.repetitions <= 1))
            continue;
        const QString name =
            QString::fromStdString(run.run_name.function_name); // without iterations and repetitions
        m_figures[name] = {run.GetAdjustedRealTime(), run.GetAdjustedCPUTime()};
        if (!m_json)
            fprintf(stderr, "  %s\n", run.run_name.function_name.c_str());
    }
}

void RatioReporter::Finalize() { m_json ? printJson() : printTable(); }

void RatioReporter::printTable() const {
    printf("%d cases; load of the machine %s; milliseconds, median of the repetitions\n\n", m_cases,
           qPrintable(loadNow()));
    printf("%-28s %10s %10s %10s %10s %7s %8s\n", "", "ours", "processor", "raw", "processor", "ratio",
           "goal");
    for (const Goal& goal : m_goals) {
        const QString name = QString::fromLatin1(goal.name);
        if (!m_figures.contains(name + u"/ours"_s))
            continue;
        const Figure ours = m_figures[name + u"/ours"_s];
        const Figure raw = m_figures.value(name + u"/raw"_s);
        printf("%-28s %10.3f %10.3f ", goal.name, ours.wall, ours.processor);
        if (raw.wall > 0)
            printf("%10.3f %10.3f %7.2f", raw.wall, raw.processor, ours.wall / raw.wall);
        else
            printf("%10s %10s %7s", "", "", "");
        if (goal.milliseconds > 0)
            printf(" %8.0f", goal.milliseconds);
        printf("\n");
    }
}

void RatioReporter::printJson() const {
    QJsonArray rows;
    for (const Goal& goal : m_goals) {
        const QString name = QString::fromLatin1(goal.name);
        if (!m_figures.contains(name + u"/ours"_s))
            continue;
        const Figure ours = m_figures[name + u"/ours"_s];
        QJsonObject row{{u"query"_s, name},
                        {u"ours"_s, rounded(ours.wall)},
                        {u"oursProcessor"_s, rounded(ours.processor)}};
        if (m_figures.contains(name + u"/raw"_s)) {
            const Figure raw = m_figures[name + u"/raw"_s];
            row.insert(u"raw"_s, rounded(raw.wall));
            row.insert(u"rawProcessor"_s, rounded(raw.processor));
            row.insert(u"ratio"_s, rounded(ours.wall / raw.wall));
        }
        if (goal.milliseconds > 0)
            row.insert(u"goal"_s, goal.milliseconds);
        rows.append(row);
    }
    const QJsonObject all{
        {u"cases"_s, m_cases}, {u"unit"_s, u"millisecond"_s}, {u"load"_s, loadNow()}, {u"queries"_s, rows}};
    fputs(QJsonDocument(all).toJson().constData(), stdout);
}

} // namespace leertafel::benchmarks
