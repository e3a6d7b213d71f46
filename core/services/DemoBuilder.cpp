#include "core/services/DemoBuilder.h"

#include "core/services/DemoCrowd.h"
#include "core/services/DemoStory.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// The history begins with the autumn of which the example figures tell.
const QDateTime beginning({2022, 10, 3}, {8, 0}, Qt::UTC);

/// The last moment of the history: this morning, so that one day gives one demo.
QDateTime lastMoment(const QDateTime& now) {
    const QDateTime morning(now.toUTC().date(), {8, 0}, Qt::UTC);
    return morning <= now ? morning : QDateTime(morning.date(), {0, 1}, Qt::UTC);
}

/// Where a store is made until it is whole: beside its place, so that a process killed halfway leaves nothing
/// there that looks like a store. What could not be finished is removed, also of an earlier time.
class Unfinished {
public:
    explicit Unfinished(const QString& path)
        : m_goal(QDir::cleanPath(QDir().absoluteFilePath(path))), m_path(m_goal + u".unfinished"_s) {
        QDir(m_path).removeRecursively();
    }
    ~Unfinished() { QDir(m_path).removeRecursively(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const QString& path() const { return m_path; }
    Result<void> finish() {
        // An empty folder may stand there, anything else not.
        const QFileInfo present(m_goal);
        if (present.isDir() && QDir(m_goal).isEmpty())
            QDir().rmdir(m_goal);
        if (QFileInfo::exists(m_goal))
            return fail(ErrorCode::StoreExists, {{u"path"_s, m_goal}});
        if (!QDir().rename(m_path, m_goal))
            return fail(ErrorCode::CannotWrite, {{u"path"_s, m_goal}});
        return {};
    }

private:
    QString m_goal;
    QString m_path;
};

} // namespace

Result<DemoSummary> buildDemo(const StoreService& stores, const QString& path, const DemoOptions& options,
                              const Passphrase& passphrase, const Progress& progress) {
    auto cases = demoText(u"cases"_s);
    auto story = demoText(u"story"_s);
    for (const auto* text : {&cases, &story})
        if (!*text)
            return fail(text->error());

    const QDateTime today = lastMoment(options.now.isValid() ? options.now : SystemClock().now());
    DemoClock clock(beginning);
    QRandomGenerator random(options.seed);
    const QFileInfo present(path);
    if (present.exists() && (!present.isDir() || !QDir(path).isEmpty()))
        return fail(ErrorCode::StoreExists, {{u"path"_s, path}});
    Unfinished unfinished(path);
    auto stage = DemoStage::raise(unfinished.path(), *story, passphrase, clock, stores.vocabulary(), random);
    if (!stage)
        return fail(stage.error());

    DemoStory script(**stage, today, *cases, *story, options.cases);
    script.plan();
    const int crowd = qMax(0, options.cases - script.cases());
    DemoCrowd others(**stage, today);
    if (crowd > 0)
        if (auto planned = others.plan(crowd); !planned)
            return fail(planned.error());
    if (auto performed = (*stage)->perform(progress); !performed)
        return fail(performed.error());
    const DemoSummary summary{script.upcoming(), (*stage)->members(), script.cases() + crowd};
    stage->reset(); // closes the store before it moves
    if (auto finished = unfinished.finish(); !finished)
        return fail(finished.error());
    return summary;
}

} // namespace leertafel::services
