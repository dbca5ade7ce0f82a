#include "planner/candidates/trainingsearch.h"

#include "planner/candidates/trainingdeployment.h"
#include "planner/candidates/trainingsizes.h"
#include "planner/perf/trainingbulk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace cw::planner {

namespace {

constexpr double secondsPerDay = 86400;
constexpr double coarse = 1.25;           // between sizes asked first
constexpr double leastWorkExpected = 0.8; // of accelerator time, against the least of the sizes asked first
constexpr double spread = 1.5;            // between sizes that are kept
constexpr int sizesSpread = 4;            // of these, the smallest in time among them

/// Why no cut can be used: the one that comes closest to fitting, else the model's own reason.
struct Refusal {
    QString sentence;
    std::optional<TrainingCase> closest;
    double overflowBytes = std::numeric_limits<double>::infinity();

    void note(const TrainingCase &cut, const TrainingTerms &terms)
    {
        if (terms.notCovered) {
            if (sentence.isEmpty())
                sentence = predictTraining(cut).notCovered;
            return;
        }
        const double over = terms.memory.total() - cut.device.memoryBytes;
        if (closest && !(over < overflowBytes))
            return;
        overflowBytes = over;
        closest = cut;
    }

    [[nodiscard]] QString text() const
    {
        if (!closest)
            return sentence;
        return QStringLiteral("does not fit in memory: %1 (%2)")
            .arg(predictTraining(*closest).overflow, cutText(*closest));
    }
};

class SizeSearch {
public:
    SizeSearch(const TrainingCase &base, const BatchWish &wish, const Workload &workload, const UnitKind &unit,
               const PlanningShares &shares, double allowedDays, const std::atomic_bool *cancel)
        : base_(base), wish_(wish), workload_(workload), unit_(unit), shares_(shares), cancel_(cancel),
          mustEnd_(workload.kind == WorkloadKind::Training || workload.deadlineDays), allowedDays_(allowedDays)
    {
        sizes_ = trainingSizes(base, wish, unit, workload.kind != WorkloadKind::Training);
        auto first = std::find_if_not(sizes_.begin(), sizes_.end(), [&](int size) { return isTooSmall(size); });
        if (first == sizes_.end() && first != sizes_.begin())
            --first; // none has a chance: the largest says how late it is
        sizes_.erase(sizes_.begin(), first);
        asked_.resize(sizes_.size());
    }

    TrainingSearch run()
    {
        for (std::size_t at = smallestInTime(), tries = 0; at < sizes_.size() && tries < sizesSpread;
             at = next(at, spread), ++tries)
            if (isInTime(at) && (kept_.empty() || asked_[at]->days < asked_[kept_.back()]->days))
                kept_.push_back(at);
        if (!kept_.empty())
            keepLeastWork();
        TrainingSearch found;
        for (const std::size_t at : kept_)
            found.inTime.push_back(asked_[at]->cut);
        if (const Asked *late = soonestLate())
            found.late = late->cut;
        found.refusal = refusal_.text();
        return found;
    }

private:
    struct Asked {
        TrainingCase cut;
        double days = 0;
    };

    /// Even a perfect machine of this size takes too long, or nobody asks for one so small.
    [[nodiscard]] bool isTooSmall(int size) const
    {
        const double flop = 6 * base_.model->activeParameters() * workload_.tokens;
        const double seconds = flop / (size * base_.device.peak(base_.precision));
        return size < unit_.leastAccelerators || (mustEnd_ && seconds > allowedDays_ * secondsPerDay);
    }

    /// Position of the smallest size in time, or behind the last: the first of a coarse pass, then all below it that
    /// may be. Sizes are not alike: a batch that divides well can put a smaller cluster before a larger one.
    std::size_t smallestInTime()
    {
        std::size_t at = 0;
        while (at < sizes_.size() && !isInTime(at))
            at = next(at, coarse);
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < sizes_.size(); ++i)
            if (asked_[i])
                least = std::min(least, workOf(i));
        for (std::size_t i = 0; i < at; ++i)
            if ((!mustEnd_ || sizes_[i] * allowedDays_ >= least * leastWorkExpected) && isInTime(i))
                return i;
        return at;
    }

    /// Position of the next size that is larger by a factor, or behind the last.
    [[nodiscard]] std::size_t next(std::size_t at, double factor) const
    {
        const auto larger = std::lower_bound(sizes_.begin() + std::ptrdiff_t(at) + 1, sizes_.end(),
                                             int(std::ceil(sizes_[at] * factor)));
        return std::size_t(larger - sizes_.begin());
    }

    /// Whether a cluster of this size ends in time; asks for its fastest cut the first time.
    bool isInTime(std::size_t at)
    {
        if (!wasAsked_.insert(at).second)
            return asked_[at] && isSoonEnough(*asked_[at]);
        if (cancel_ && cancel_->load(std::memory_order_relaxed))
            return false;
        double tokensPerSecond = 0;
        for (const TrainingCase &cut : trainingCuts(base_, wish_, unit_, sizes_[at])) {
            const TrainingTerms terms = trainingTerms(cut);
            const TrainingFigures figures = trainingFigures(cut, terms);
            if (!figures.covered || !figures.fits) {
                refusal_.note(cut, terms);
                continue;
            }
            if (figures.tokensPerSecond.likely <= tokensPerSecond)
                continue;
            tokensPerSecond = figures.tokensPerSecond.likely;
            asked_[at] = Asked{cut, daysOf(cut, figures.tokensPerSecond)};
        }
        return asked_[at] && isSoonEnough(*asked_[at]);
    }

    [[nodiscard]] double daysOf(const TrainingCase &cut, const Band &tokensPerSecond) const
    {
        return runDays(workload_.tokens, tokensPerSecond, usefulShare(cut, shares_).fraction).likely;
    }
    [[nodiscard]] bool isSoonEnough(const Asked &asked) const { return !mustEnd_ || asked.days <= allowedDays_; }

    /// Units times days: what a rented cluster is paid for.
    [[nodiscard]] double workOf(std::size_t at) const { return sizes_[at] * asked_[at]->days; }

    void keepLeastWork()
    {
        std::size_t least = kept_.front();
        for (const std::size_t at : wasAsked_)
            if (asked_[at] && isSoonEnough(*asked_[at]) && workOf(at) < workOf(least))
                least = at;
        const auto place = std::lower_bound(kept_.begin(), kept_.end(), least);
        if (place == kept_.end() || *place != least)
            kept_.insert(place, least);
    }

    [[nodiscard]] const Asked *soonestLate() const
    {
        const Asked *soonest = nullptr;
        for (const auto &asked : asked_)
            if (asked && !isSoonEnough(*asked) && (!soonest || asked->days < soonest->days))
                soonest = &*asked;
        return soonest;
    }

    const TrainingCase &base_;
    const BatchWish &wish_;
    const Workload &workload_;
    const UnitKind &unit_;
    const PlanningShares &shares_;
    const std::atomic_bool *cancel_;
    const bool mustEnd_; ///< within `allowedDays_`: a job, and each run of fine-tuning that has a deadline
    const double allowedDays_;
    std::vector<int> sizes_;                  ///< ascending
    std::vector<std::optional<Asked>> asked_; ///< beside `sizes_`: the fastest cut; none = not asked, or no cut fits
    std::set<std::size_t> wasAsked_;
    std::vector<std::size_t> kept_;
    Refusal refusal_;
};

} // namespace

TrainingSearch searchTraining(const TrainingCase &base, const BatchWish &wish, const Workload &workload,
                              const UnitKind &unit, const PlanningShares &shares, double allowedDays,
                              const std::atomic_bool *cancel)
{
    return SizeSearch(base, wish, workload, unit, shares, allowedDays, cancel).run();
}

} // namespace cw::planner
