#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace leertafel::ui {

/// Runs `work` on a worker thread and hands its value to `done` on this one; `done` is dropped when
/// `owner` is gone by then. The answer is for who must wait until the work has ended.
template <typename Work, typename Done>
QFuture<void> inBackground(QObject* owner, Work work, Done done) {
    using Value = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<std::shared_ptr<Value>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         done(std::move(*watcher->result()));
                     });
    watcher->setFuture(
        QtConcurrent::run([work = std::move(work)]() mutable { return std::make_shared<Value>(work()); }));
    return QFuture<void>(watcher->future());
}

} // namespace leertafel::ui
