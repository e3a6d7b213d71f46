#include "core/services/DemoBuilder.h"

#include "core/services/DemoCrowd.h"
#include "core/services/DemoStory.h"

#include <QDir>

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

/// Removes what was made of a store that could not be finished.
class Unfinished {
public:
    explicit Unfinished(const QString& path) : m_path(path), m_mine(!QDir(path).exists()) {}
    ~Unfinished() {
        if (m_mine)
            QDir(m_path).removeRecursively();
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void finish() { m_mine = false; }

private:
    QString m_path;
    bool m_mine;
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
    Unfinished unfinished(path);
    auto stage = DemoStage::raise(path, *story, passphrase, clock, stores.vocabulary(), random);
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
    unfinished.finish();
    return DemoSummary{script.upcoming(), (*stage)->members(), script.cases() + crowd};
}

} // namespace leertafel::services
