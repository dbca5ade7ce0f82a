// Work on another thread whose result comes back to the thread of an object, if that still lives then. `QFuture::then`
// with a context is no stand-in: in Qt 6.4 it asserts that the context outlives the work (qfuture_impl.h), and a window
// that closes while a report is being made does not wait for it.
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

namespace cw::app {

/// `work` takes nothing; `then` takes what it returns. Work that throws has no result, and `then` is not called.
template <typename Work, typename Then>
void runAside(QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace cw::app
