#include "app/session/frontjob.h"

#include "catalog/base/outofmemory.h"

namespace cw::app {

namespace {

Result<planner::Front> work(const FrontRequest &request, const planner::ProgressCallback &progress,
                            const planner::FrontListener &grown, const std::atomic_bool *cancel)
{
    auto set = request.considered;
    if (!set) {
        planner::Pipeline pipeline(request.catalog);
        auto found = pipeline.candidates(request.plan, progress, cancel);
        if (!found.ok())
            return found.error();
        set = found.value();
    }
    return planner::paretoFront(request.plan, *request.catalog, set, request.x, request.y, request.points,
                                request.options, progress, cancel, grown);
}

} // namespace

FrontJob::FrontJob(QObject *parent) : QObject(parent)
{
    pool_.setMaxThreadCount(1);
}

FrontJob::~FrontJob()
{
    cancel();
    pool_.waitForDone();
}

void FrontJob::cancel()
{
    if (cancel_)
        *cancel_ = true;
}

void FrontJob::forget()
{
    cancel();
    ++newest_;
    running_ = false;
}

void FrontJob::start(const FrontRequest &request)
{
    cancel();
    cancel_ = std::make_shared<std::atomic_bool>(false);
    running_ = true;
    const quint64 ticket = ++newest_;
    const auto here = [this, ticket](auto tell) {
        QMetaObject::invokeMethod(this, [this, ticket, tell] {
            if (ticket == newest_)
                tell();
        });
    };
    pool_.start([this, request, flag = cancel_, here] {
        const planner::ProgressCallback progress = [this, here](const planner::SolveProgress &p) {
            here([this, p] { Q_EMIT progressed(p); });
        };
        const planner::FrontListener grow = [this, here](const planner::Front &front) {
            here([this, copy = std::make_shared<const planner::Front>(front)] { Q_EMIT grown(copy); });
        };
        auto outcome = std::make_shared<Result<planner::Front>>(
            withinMemory([&] { return work(request, progress, grow, flag.get()); }));
        here([this, outcome] {
            running_ = false;
            if (outcome->ok())
                Q_EMIT grown(std::make_shared<const planner::Front>(std::move(*outcome).value()));
            else
                Q_EMIT failed(outcome->error());
            Q_EMIT finished();
        });
    });
}

} // namespace cw::app
