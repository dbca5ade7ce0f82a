#include "app/session/fallsearch.h"

#include "app/session/runaside.h"
#include "catalog/base/outofmemory.h"

#include <mutex>

namespace cw::app {

namespace {
constexpr int lookAgainMs = 250;
using Falls = std::vector<planner::LostOnPrice>;
} // namespace

/// Between the work and the window: the work outlives the window where that closes.
struct FallSearch::Shared {
    std::atomic_bool stop = false;
    std::mutex mutex;
    Falls known;
    bool isNew = false;
};

FallSearch::FallSearch(QObject *parent) : QObject(parent)
{
    looking_.setInterval(lookAgainMs);
    connect(&looking_, &QTimer::timeout, this, &FallSearch::take);
}

FallSearch::~FallSearch()
{
    cancel();
}

void FallSearch::start(const planner::FallRequest &request)
{
    forget();
    shared_ = std::make_shared<Shared>();
    running_ = true;
    looking_.start();
    runAside(
        this,
        [request, shared = shared_] {
            return std::make_shared<const Result<Falls>>(withinMemory([&] {
                return planner::lostOnPrice(request, {}, &shared->stop, [shared](const Falls &known) {
                    const std::lock_guard lock(shared->mutex);
                    shared->known = known;
                    shared->isNew = true;
                });
            }));
        },
        [this, shared = shared_](const std::shared_ptr<const Result<Falls>> &outcome) {
            if (shared != shared_)
                return;
            running_ = false;
            looking_.stop();
            take();
            if (outcome->ok()) {
                falls_ = outcome->value();
                Q_EMIT grown();
            } else if (outcome->error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(outcome->error());
            }
            Q_EMIT ended();
        });
}

void FallSearch::cancel()
{
    if (shared_)
        shared_->stop = true;
}

void FallSearch::forget()
{
    cancel();
    shared_.reset();
    falls_.clear();
    looking_.stop();
    running_ = false;
}

void FallSearch::take()
{
    {
        const std::lock_guard lock(shared_->mutex);
        if (!std::exchange(shared_->isNew, false))
            return;
        falls_ = shared_->known;
    }
    Q_EMIT grown();
}

} // namespace cw::app
