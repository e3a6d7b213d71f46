#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace leertafel::test {

/// The application of the GUI tests: measures how long each event keeps the window from the next one. It
/// prints what took over 50 ms, the longest first; LEERTAFEL_LOOP_LIMIT=50 (ms) makes that a failure, for a
/// machine that does nothing else meanwhile.
class LoopWatch final : public QApplication {
public:
    LoopWatch(int& argc, char** argv) : QApplication(argc, argv) {
        m_clock.start();
        const auto alive = [this] { m_alive = m_clock.nsecsElapsed(); };
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, alive);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, alive);
    }

    bool notify(QObject* receiver, QEvent* event) override {
        const auto type = event->type();
        // The receiver may be gone afterwards.
        const std::string name = receiver->metaObject()->className();
        const qint64 began = m_clock.nsecsElapsed();
        const bool taken = QApplication::notify(receiver, event);
        const qint64 now = m_clock.nsecsElapsed();
        // A nested loop, or an event within this one, was alive in between.
        const qint64 took = (now - std::max(began, m_alive)) / 1'000'000;
        if (took > shownMs)
            m_long.push_back({took, name, type});
        m_alive = now;
        return taken;
    }

    /// @return whether the limit, if any, was kept.
    bool report() {
        std::sort(m_long.begin(), m_long.end(), [](const Wait& a, const Wait& b) { return a.ms > b.ms; });
        const auto types = QMetaEnum::fromType<QEvent::Type>();
        for (std::size_t i = 0; i < std::min<std::size_t>(m_long.size(), 5); ++i)
            std::printf("The window stood still for %lld ms: %s for %s\n",
                        static_cast<long long>(m_long[i].ms), types.valueToKey(m_long[i].type),
                        m_long[i].receiver.c_str());
        const int limit = qEnvironmentVariableIntValue("LEERTAFEL_LOOP_LIMIT");
        return limit <= 0 || m_long.empty() || m_long.front().ms <= limit;
    }

private:
    struct Wait {
        qint64 ms;
        std::string receiver;
        QEvent::Type type;
    };
    static constexpr qint64 shownMs = 50;
    QElapsedTimer m_clock;
    qint64 m_alive = 0;
    std::vector<Wait> m_long;
};

} // namespace leertafel::test
