#include "planner/solve/refreshlist.h"

#include "planner/solve/refreshfacts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double sameCost = 1e-6; // relative; below it two designs cost the same

/// What a design consists of and costs, without the order of its lines.
struct Answer {
    std::map<QString, double> parts; ///< part and site -> pieces at their most
    double total = 0;
    QString words;
};

/// Each system with the most units it has in any period.
QString wordsOf(const PlanResult &result)
{
    std::map<std::pair<QString, QString>, int> most;
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &placement : workload.placements) {
            int &units = most[{placement.system, placement.site}];
            units = std::max(units, placement.units);
        }
    QStringList words;
    for (const auto &[where, units] : most)
        words << u"%1 × %2 at %3"_s.arg(units).arg(where.first, where.second);
    return words.join(u", "_s);
}

Answer answerOf(const PlanResult &result)
{
    Answer answer;
    for (const Line &line : result.lines)
        if (line.kind == LineKind::OneOff || line.procurement == u"cloud"_s)
            answer.parts[line.part + u'@' + line.site + u'@' + line.period.toIso()] += line.quantity;
    const Total *total = result.total(PlanQuantity::TotalCost);
    answer.total = total && total->value ? *total->value : 0;
    answer.words = wordsOf(result);
    return answer;
}

class Lister {
public:
    Lister(const Plan &plan, const catalog::SnapshotPtr &catalog, QDate day, const RefreshOptions &options,
           const ProgressCallback &progress, const std::atomic_bool *cancel)
        : plan_(plan), catalog_(catalog), day_(day), options_(options), progress_(progress), cancel_(cancel)
    {
        plan_.design = nullptr;
        plan_.result = nullptr;
        options_.solving.pricesRules = false;
        options_.solving.explainsConflict = false;
    }

    Result<RefreshList> run()
    {
        auto base = solve(catalog_);
        if (!base.ok())
            return base.error();
        if (base->result.status == Status::Infeasible)
            return Error{ErrorCode::Infeasible, u"The need has no answer, so no fact decides it"_s, {}, {}, {}};
        base_ = base->result;
        own_ = answerOf(base_);
        RefreshList list;
        list.totalCost = own_.total;
        const auto set = Pipeline(catalog_).candidates(plan_, {}, cancel_);
        if (!set.ok())
            return set.error();
        std::vector<RefreshTrial> trials = refreshTrials(plan_, *catalog_, base_, **set, day_);
        list.untried = std::max(0, int(trials.size()) - options_.most);
        if (list.untried > 0)
            trials.resize(std::size_t(options_.most));
        std::vector<RefreshFact> facts;
        for (RefreshTrial &trial : trials) {
            if (progress_)
                progress_({u"Trying the %1 of %2"_s.arg(trial.fact.what, trial.fact.name), {}, {}, {}, 0});
            if (const Outcome tried = tryOut(trial); !tried.ok())
                return tried.error();
            facts.push_back(std::move(trial.fact));
        }
        std::stable_sort(facts.begin(), facts.end(), [](const RefreshFact &a, const RefreshFact &b) {
            if (a.changesDesign() != b.changesDesign())
                return a.changesDesign();
            if (a.breaksPlan() != b.breaksPlan())
                return a.breaksPlan();
            return a.changesDesign() ? a.worstRegret() > b.worstRegret() : a.swing > b.swing;
        });
        list.facts = std::move(facts);
        return list;
    }

private:
    Result<SolvedPlan> solve(const catalog::SnapshotPtr &catalog)
    {
        return Pipeline(catalog).solve(plan_, options_.solving, {}, cancel_);
    }

    Outcome tryOut(RefreshTrial &trial)
    {
        RefreshFact &fact = trial.fact;
        for (RefreshEnd *end : {&fact.low, &fact.high}) {
            end->totalCost = own_.total;
            if (!fact.isUsed && end == &fact.high)
                continue; // what is not chosen does not win by becoming dearer
            const auto catalog = movedCatalog(catalog_, trial, end->factor);
            if (!catalog.ok())
                continue; // a figure the catalog would refuse is no possible one
            const auto solved = solve(*catalog);
            if (!solved.ok())
                return solved.error();
            if (solved->result.status == Status::Infeasible) {
                end->breaksPlan = true;
                continue;
            }
            const Answer now = answerOf(solved->result);
            end->totalCost = now.total;
            if (now.parts == own_.parts)
                continue;
            const auto kept = costOfOwn(*catalog);
            if (!kept.ok())
                return kept.error();
            if (!kept.value()) {
                end->breaksPlan = true;
                end->instead = now.words;
            } else if (*kept.value() - now.total > sameCost * std::abs(now.total)) {
                end->regret = *kept.value() - now.total;
                end->instead = now.words;
            }
        }
        fact.swing = std::abs(fact.high.totalCost - fact.low.totalCost);
        return Done{};
    }

    /// The plan's own choice at other prices: its systems at their places, and no others; how many is counted anew.
    Result<std::optional<double>> costOfOwn(const catalog::SnapshotPtr &catalog)
    {
        Plan pinned = plan_;
        for (const WorkloadResult &workload : base_.workloads)
            for (const Placement &placement : workload.placements) {
                bool known = false;
                for (const Pin &pin : pinned.pins)
                    known = known || (pin.workload == workload.id && pin.system == placement.system &&
                                      pin.site == placement.site);
                if (!known)
                    pinned.pins.push_back({workload.id, placement.system, placement.site, std::nullopt, nullptr});
            }
        auto solved = Pipeline(catalog).solve(pinned, options_.solving, {}, cancel_);
        if (!solved.ok())
            return solved.error();
        if (solved->result.status == Status::Infeasible)
            return std::optional<double>();
        return std::optional(answerOf(solved->result).total);
    }

    Plan plan_;
    catalog::SnapshotPtr catalog_;
    QDate day_;
    RefreshOptions options_;
    const ProgressCallback &progress_;
    const std::atomic_bool *cancel_;
    PlanResult base_;
    Answer own_;
};
} // namespace

Result<RefreshList> refreshList(const Plan &plan, const catalog::SnapshotPtr &catalog, QDate day,
                                const RefreshOptions &options, const ProgressCallback &progress,
                                const std::atomic_bool *cancel)
{
    return Lister(plan, catalog, day, options, progress, cancel).run();
}

} // namespace cw::planner
