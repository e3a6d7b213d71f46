#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace leertafel::test {

/// Keeps what goes on on another thread from going on.
class HeldThreads {
public:
    HeldThreads() {
        for (int i = QThreadPool::globalInstance()->maxThreadCount(); i > 0; --i)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    ~HeldThreads() { letGo(); }
    HeldThreads(const HeldThreads&) = delete;
    HeldThreads& operator=(const HeldThreads&) = delete;
    void letGo() {
        if (!std::exchange(m_free, true))
            m_gate->release(QThreadPool::globalInstance()->maxThreadCount());
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    bool m_free = false;
};

} // namespace leertafel::test
