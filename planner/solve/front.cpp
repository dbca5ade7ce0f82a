#include "planner/solve/front.h"

#include "catalog/base/parallel.h"
#include "planner/argue/variants.h"
#include "planner/plan/amount.h"
#include "planner/search/deadline.h"
#include "planner/solve/solverun.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr std::size_t askedAtOnce = 2; // fixed, so that the points do not depend on the number of cores

/// More is better for the level of sovereignty alone.
bool risesToBetter(PlanQuantity quantity)
{
    return quantity == PlanQuantity::SovereigntyScore;
}

class FrontSearch {
public:
    FrontSearch(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::shared_ptr<const CandidateSet> set,
                PlanQuantity x, PlanQuantity y, const SolveOptions &options, const ProgressCallback &progress,
                const std::atomic_bool *cancel, const FrontListener &grown, const FrontMemory &memory)
        : plan_(plan), catalog_(catalog), set_(std::move(set)), options_(options), progress_(progress), cancel_(cancel),
          grown_(grown), memory_(memory), deadline_(options.timeLimitSeconds)
    {
        front_.x = x;
        front_.y = y;
        options_.pricesRules = options_.explainsConflict = false;
        options_.threads = 1;
    }

    Result<Front> run(std::size_t points)
    {
        if (const Outcome ends = findEnds(); !ends.ok())
            return ends.error();
        while (front_.points.size() < points && !front_.isStopped) {
            const std::vector<std::size_t> next = widest(std::min(askedAtOnce, points - front_.points.size()));
            if (next.empty())
                break;
            if (const Outcome halved = halve(next); !halved.ok())
                return halved.error();
        }
        front_.isComplete = !front_.isInfeasible && !front_.isStopped && front_.findings.empty() && widest(1).empty();
        return std::move(front_);
    }

private:
    /// What lies between a point and the next one: everything up to `searched` in x is known to be no better.
    struct Stretch {
        double searched = 0;
        bool isOpen = true;
        bool isFlat = false; ///< nothing was better up to `searched`: the next point is asked for, not another half
    };
    /// One limit on x or y within a stretch.
    struct Question {
        std::size_t stretch = 0;
        bool limitsY = false;
        double end = 0;
    };
    /// A design to begin a search from, and what it reaches.
    struct Beginning {
        std::shared_ptr<const LastDesign> design;
        double objective = 0;
        double spanOfSecond = 0, leastOfFirst = 0;
    };

    /// The need at one place of the front: at most `end` of `held`, `first` least, then `second`, then cost.
    [[nodiscard]] Plan needAt(std::optional<double> end, PlanQuantity held, PlanQuantity first,
                              PlanQuantity second) const
    {
        Plan plan = plan_;
        plan.design = plan.result = Json();
        plan.need.minimise = Objective{};
        plan.need.minimise.quantity = first;
        if (!risesToBetter(second))
            plan.need.minimise.then = {second};
        if (end) {
            Constraint hold;
            hold.id = QLatin1String(frontRule);
            hold.quantity = held;
            (risesToBetter(held) ? hold.min : hold.max) = *end;
            plan.need.constraints.push_back(std::move(hold));
        }
        return plan;
    }

    /// A point with the design to begin its neighbours from.
    struct Found {
        FrontPoint point;
        std::shared_ptr<const LastDesign> design;
    };

    [[nodiscard]] Result<FrontAnswer> answered(const Plan &plan, const Beginning &from) const
    {
        if (memory_.recall) {
            if (std::optional<FrontAnswer> known = memory_.recall(plan))
                return std::move(*known);
        }
        SolveOptions options = options_;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        LastDesign design;
        const Neighbour neighbour{from.design.get(), from.objective, from.spanOfSecond, from.leastOfFirst};
        Result<SolvedPlan> solved =
            solveRun(plan, catalog_, set_, options, {}, cancel_, {&design, nullptr, nullptr, &neighbour});
        if (!solved)
            return solved.error();
        FrontAnswer answer{std::move(solved).value(), {}};
        for (std::size_t c = 0; c < design.values.size(); ++c) {
            if (design.values[c] != 0)
                answer.columns.emplace_back(design.program.columns[c].name, design.values[c]);
        }
        const Status status = answer.solved.result.status;
        if (memory_.keep && (status == Status::Optimal || status == Status::Infeasible))
            memory_.keep(answer);
        return answer;
    }

    [[nodiscard]] Result<Found> solved(const Plan &plan, const Beginning &from) const
    {
        Result<FrontAnswer> answer = answered(plan, from);
        if (!answer)
            return answer.error();
        const auto design = std::make_shared<LastDesign>();
        for (const auto &[name, value] : answer->columns) {
            Column column;
            column.name = name;
            design->program.addColumn(column);
            design->values.push_back(value);
        }
        Found found{{}, design};
        FrontPoint &point = found.point;
        point.solved = std::move(answer.value().solved);
        if (point.solved.result.status == Status::Infeasible)
            return found;
        for (const PlanQuantity quantity : {front_.x, front_.y}) {
            const Total *total = point.solved.result.total(quantity);
            if (!total || !total->value)
                return Error::absent(QStringLiteral("%1 is not known for a design of this need: no front can be drawn")
                                         .arg(QString::fromUtf8(info(quantity).label)));
            (quantity == front_.x ? point.x : point.y) = *total->value;
        }
        return found;
    }

    [[nodiscard]] static bool isInfeasible(const FrontPoint &point)
    {
        return point.solved.result.status == Status::Infeasible;
    }

    void report() const
    {
        if (!progress_)
            return;
        SolveProgress progress;
        progress.stage = QStringLiteral("Trade-off: %1 points").arg(front_.points.size());
        progress.seconds = options_.timeLimitSeconds - deadline_.remaining();
        progress_(progress);
    }

    Outcome findEnds()
    {
        report();
        std::vector<std::optional<Result<Found>>> ends(2);
        forEachIndex(2, options_.workers, [&](std::size_t i) {
            if (i == 1)
                ends[1] = solved(needAt({}, front_.x, front_.y, front_.x), {});
            else if (!risesToBetter(front_.x))
                ends[0] = solved(needAt({}, front_.x, front_.x, front_.y), {});
            else if (const auto best = highestLevel())
                ends[0] = solved(needAt(best, front_.x, front_.y, front_.x), {});
        });
        front_.solves += 2;
        std::optional<Error> error;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (!ends[i] || ends[i]->ok())
                continue;
            if (ends[i]->error().code == ErrorCode::Cancelled)
                return ends[i]->error();
            if (!error)
                error = ends[i]->error();
            front_.findings.push_back(unanswered(i == 0 ? front_.x : front_.y, {}, front_.x, ends[i]->error()));
            ends[i].reset();
        }
        const bool isHeld = risesToBetter(front_.x); // a level that nothing reaches says nothing of the need
        if ((ends[1] && isInfeasible(ends[1]->value().point)) ||
            (ends[0] && !isHeld && isInfeasible(ends[0]->value().point))) {
            front_.findings.clear();
            front_.isInfeasible = true;
            return Done{};
        }
        if (ends[0] && isInfeasible(ends[0]->value().point))
            ends[0].reset();
        if (!ends[0] && !ends[1])
            return *error;
        const bool isOther = ends[0] && ends[1] && better(ends[0]->value().point.x, ends[1]->value().point.x) &&
                             differs(ends[0]->value().point.y, ends[1]->value().point.y);
        if (ends[1])
            put(0, std::move(*ends[1]).value());
        if (ends[0] && (isOther || front_.points.empty()))
            put(0, std::move(*ends[0]).value());
        stretches_.assign(front_.points.size() - 1, {front_.points.front().x, true});
        note();
        return Done{};
    }

    void put(std::size_t place, Found found)
    {
        front_.points.insert(front_.points.begin() + std::ptrdiff_t(place), std::move(found.point));
        designs_.insert(designs_.begin() + std::ptrdiff_t(place), std::move(found.design));
    }

    void replace(std::size_t place, Found found)
    {
        front_.points[place] = std::move(found.point);
        designs_[place] = std::move(found.design);
    }

    /// The highest level any offer has: the end of a front over sovereignty.
    [[nodiscard]] std::optional<double> highestLevel() const
    {
        std::optional<double> highest;
        for (const Offer &offer : set_->offers) {
            if (offer.sealLevel)
                highest = std::max(highest.value_or(0), double(*offer.sealLevel));
        }
        return highest;
    }

    [[nodiscard]] bool better(double a, double b) const { return risesToBetter(front_.x) ? a > b : a < b; }

    /// More than two solves within their gap could differ by.
    [[nodiscard]] bool differs(double a, double b) const
    {
        return std::abs(a - b) > 2 * options_.gap * std::max(std::abs(a), std::abs(b));
    }

    void note()
    {
        front_.isStopped = deadline_.isOver();
        report();
        if (grown_)
            grown_(front_);
    }

    [[nodiscard]] Finding unanswered(const Question &question, const Error &error) const
    {
        return question.limitsY ? unanswered(front_.x, question.end, front_.y, error)
                                : unanswered(front_.y, question.end, front_.x, error);
    }

    /// A step that asked for the best of one quantity, the other one held, and has no answer.
    [[nodiscard]] Finding unanswered(PlanQuantity best, std::optional<double> end, PlanQuantity held,
                                     const Error &error) const
    {
        const auto name = [](PlanQuantity quantity) { return QString::fromUtf8(info(quantity).label); };
        Finding finding;
        finding.id = QStringLiteral("front.step-%1").arg(front_.findings.size() + 1);
        finding.rule = QLatin1String(frontRule);
        finding.verdict = Verdict::Unknown;
        finding.severity = Severity::Medium;
        if (!end) {
            finding.text = QStringLiteral("The step of the front with the best “%1” has no answer: %2. The front lacks "
                                          "its end there")
                               .arg(name(best), error.message);
            return finding;
        }
        const QuantityInfo &about = info(held);
        const QString unit = about.isMoney ? plan_.currency.code() : QString::fromUtf8(about.unit);
        const QString most = unit.isEmpty() ? amount(*end) : QStringLiteral("%1 %2").arg(amount(*end), unit);
        finding.text = (risesToBetter(held) ? QStringLiteral("The step of the front with the best “%1” where “%2” is "
                                                             "at least %3 has no answer: %4. Points may be missing "
                                                             "there")
                                            : QStringLiteral("The step of the front with the best “%1” where “%2” is "
                                                             "at most %3 has no answer: %4. Points may be missing "
                                                             "there"))
                           .arg(name(best), name(held), most, error.message);
        return finding;
    }

    /// Open stretches, the one with the largest share of the box between the ends first.
    [[nodiscard]] std::vector<std::size_t> widest(std::size_t most) const
    {
        std::vector<std::pair<double, std::size_t>> open;
        for (std::size_t i = 0; i < stretches_.size(); ++i) {
            const FrontPoint &a = front_.points[i], &b = front_.points[i + 1];
            if (stretches_[i].isOpen && differs(stretches_[i].searched, b.x) && differs(a.y, b.y))
                open.emplace_back(-std::abs(b.x - stretches_[i].searched) * std::abs(a.y - b.y), i);
        }
        std::sort(open.begin(), open.end());
        std::vector<std::size_t> result;
        for (std::size_t k = 0; k < std::min(most, open.size()); ++k)
            result.push_back(open[k].second);
        return result;
    }

    Outcome halve(std::vector<std::size_t> which)
    {
        std::sort(which.begin(), which.end());
        std::vector<Question> questions;
        for (const std::size_t i : which)
            questions.push_back(questionOf(i));
        std::vector<std::optional<Result<Found>>> found(which.size());
        forEachIndex(which.size(), options_.workers, [&](std::size_t k) { found[k] = answerTo(questions[k]); });
        front_.solves += int(which.size());
        for (std::size_t k = which.size(); k-- > 0;) { // from the back: insertions move what follows
            if (!found[k]->ok()) {
                if (found[k]->error().code == ErrorCode::Cancelled)
                    return found[k]->error();
                stretches_[which[k]].isOpen = false;
                front_.findings.push_back(unanswered(questions[k], found[k]->error()));
                continue;
            }
            if (questions[k].limitsY)
                insertNext(questions[k], std::move(*found[k]).value());
            else
                insert(questions[k], std::move(*found[k]).value());
        }
        note();
        return Done{};
    }

    /// The middle of a stretch; where it is flat, what lies next below its left point.
    [[nodiscard]] Question questionOf(std::size_t i) const
    {
        const FrontPoint &left = front_.points[i], &right = front_.points[i + 1];
        if (!stretches_[i].isFlat || risesToBetter(front_.x))
            return {i, false, middle(stretches_[i].searched, right.x)};
        const double step = 2 * options_.gap * std::abs(left.y);
        return {i, true, left.y - (info(front_.y).isInteger ? std::max(1.0, std::floor(step)) : step)};
    }

    /// Each search begins from the point that keeps the limit: the left one where x is limited, else the right one.
    [[nodiscard]] Result<Found> answerTo(const Question &question) const
    {
        const std::size_t known = question.stretch + (question.limitsY ? 1 : 0);
        const FrontPoint &point = front_.points[known], &best = front_.points.front(), &last = front_.points.back();
        const double spanX = std::abs(last.x - best.x), spanY = std::abs(last.y - best.y);
        if (question.limitsY)
            return solved(needAt(question.end, front_.y, front_.x, front_.y),
                          {designs_[known], point.x, spanY, best.x});
        const double span = risesToBetter(front_.x) ? 0 : spanX; // a level is held, not minimised
        return solved(needAt(question.end, front_.x, front_.y, front_.x), {designs_[known], point.y, span, last.y});
    }

    [[nodiscard]] double middle(double a, double b) const
    {
        const double half = (a + b) / 2;
        return info(front_.x).isInteger || risesToBetter(front_.x)
                   ? (risesToBetter(front_.x) ? std::ceil(half) : std::floor(half))
                   : half;
    }

    void insert(const Question &question, Found found)
    {
        const std::size_t i = question.stretch;
        Stretch &stretch = stretches_[i];
        const Stretch before{stretch.searched};
        stretch.searched = question.end;
        const FrontPoint &point = found.point, &left = front_.points[i], &right = front_.points[i + 1];
        if (isInfeasible(point) || !differs(point.y, left.y) || !differs(point.y, right.y)) {
            // Nothing better than the left point up to here, or as good as the right one already: that one moves left.
            if (!isInfeasible(point) && !differs(point.y, right.y) && better(point.x, right.x) &&
                differs(point.y, left.y))
                replace(i + 1, std::move(found));
            stretch.isOpen = better(before.searched, question.end);
            stretch.isFlat = true;
            return;
        }
        put(i + 1, std::move(found));
        stretches_.insert(stretches_.begin() + std::ptrdiff_t(i), before);
    }

    /// The next point after the left one: between the two lies nothing.
    void insertNext(const Question &question, Found found)
    {
        const std::size_t i = question.stretch;
        const FrontPoint &point = found.point, &right = front_.points[i + 1];
        if (isInfeasible(point) || !better(point.x, right.x) || !differs(point.x, right.x)) {
            stretches_[i].isOpen = false;
            return;
        }
        const Stretch after{point.x};
        if (!differs(point.y, right.y)) { // as good as the right one, for less
            replace(i + 1, std::move(found));
            stretches_[i].isOpen = false;
            return;
        }
        put(i + 1, std::move(found));
        stretches_[i].isOpen = false;
        stretches_.insert(stretches_.begin() + std::ptrdiff_t(i) + 1, after);
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    std::shared_ptr<const CandidateSet> set_;
    SolveOptions options_;
    const ProgressCallback &progress_;
    const std::atomic_bool *cancel_;
    const FrontListener &grown_;
    const FrontMemory &memory_;
    Deadline deadline_;
    Front front_;
    std::vector<std::shared_ptr<const LastDesign>> designs_; ///< of the points
    std::vector<Stretch> stretches_;                         ///< between a point and the next
};

} // namespace

QString frontRefusal(PlanQuantity x, PlanQuantity y, const Plan &plan)
{
    if (x == y)
        return QStringLiteral("A front needs two different quantities");
    if (risesToBetter(y))
        return QStringLiteral("The level of sovereignty can be held but not minimised: give it as the first quantity");
    for (const Constraint &constraint : plan.need.constraints) {
        if (constraint.id == QLatin1String(frontRule))
            return QStringLiteral("The plan has a rule named “%1” already: it is a point of a front itself")
                .arg(constraint.id);
    }
    return {};
}

Result<Front> paretoFront(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                          std::shared_ptr<const CandidateSet> set, PlanQuantity x, PlanQuantity y, int points,
                          const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel,
                          const FrontListener &grown, const FrontMemory &memory)
{
    return FrontSearch(plan, catalog, std::move(set), x, y, options, progress, cancel, grown, memory)
        .run(std::size_t(points));
}

} // namespace cw::planner
