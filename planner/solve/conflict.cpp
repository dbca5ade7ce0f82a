#include "planner/solve/conflict.h"

#include "planner/solve/modelbuilder.h"
#include "planner/solve/relaxation.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double secondsPerCheck = 4; // one feasibility question
constexpr double secondsInAll = 20;   // for the filter; relaxations get as much again

class Explainer {
public:
    Explainer(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set, Solver &solver,
              const SolveOptions &options, const Pricing &price, const std::atomic_bool *cancel)
        : plan_(plan), catalog_(catalog), set_(set), solver_(solver), options_(options), price_(price), cancel_(cancel)
    {
    }

    Conflict run()
    {
        Conflict conflict;
        filter(conflict);
        start_ = std::chrono::steady_clock::now();
        for (const QString &rule : conflict.rules) {
            if (isOver())
                break;
            if (auto relaxation = relaxed(rule))
                conflict.relaxations.push_back(std::move(*relaxation));
        }
        std::stable_sort(conflict.relaxations.begin(), conflict.relaxations.end(),
                         [](const Relaxation &a, const Relaxation &b) { return costOf(a) < costOf(b); });
        return conflict;
    }

private:
    [[nodiscard]] bool isOver() const
    {
        const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
        return spent > std::min(secondsInAll, options_.timeLimitSeconds) || (cancel_ && cancel_->load());
    }

    static double costOf(const Relaxation &relaxation)
    {
        const auto cost = relaxation.consequence.find("total_cost");
        return cost != relaxation.consequence.end() && cost->is_number() ? cost->get<double>() : unlimited;
    }

    /// The model of the rules that are left, asking for any design at all.
    [[nodiscard]] std::optional<PlanModel> feasibilityModel(const std::set<QString> &without) const
    {
        ModelOptions options;
        options.without = without;
        options.withBlocked = true;
        Result<PlanModel> model = buildPlanModel(plan_, catalog_, set_, options);
        if (!model)
            return std::nullopt;
        for (Column &column : model.value().program.columns)
            column.cost = 0;
        return std::move(model).value();
    }

    [[nodiscard]] SolverEnding solve(const Program &program) const
    {
        SolveOptions options = options_;
        options.timeLimitSeconds = secondsPerCheck;
        return solver_.solve(program, options, {}, cancel_).ending;
    }

    void filter(Conflict &conflict) const
    {
        std::set<QString> without;
        const auto all = feasibilityModel(without);
        if (!all)
            return;
        std::set<QString> rules;
        for (const Row &row : all->program.rows) {
            if (!row.rule.isEmpty())
                rules.insert(row.rule);
        }
        conflict.isIrreducible = true;
        for (const QString &rule : orderedForDeletion(rules)) {
            if (isOver()) {
                conflict.isIrreducible = false;
                break;
            }
            without.insert(rule);
            const auto model = feasibilityModel(without);
            const SolverEnding ending = model ? solve(model->program) : SolverEnding::Failed;
            if (ending == SolverEnding::Infeasible)
                continue; // the rest is in conflict without it
            without.erase(rule);
            if (ending != SolverEnding::Optimal)
                conflict.isIrreducible = false;
        }
        for (const QString &rule : rules) {
            if (without.count(rule) == 0)
                conflict.rules.push_back(rule);
        }
    }

    /// What a planner would rather keep out of the answer is tried first: rooms and requirements before constraints.
    [[nodiscard]] std::vector<QString> orderedForDeletion(const std::set<QString> &rules) const
    {
        std::vector<QString> own, constraints;
        for (const QString &rule : rules) {
            const bool isConstraint = std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(),
                                                  [&](const Constraint &c) { return c.id == rule; });
            (isConstraint ? constraints : own).push_back(rule);
        }
        constraints.insert(constraints.end(), own.begin(), own.end());
        return constraints;
    }

    [[nodiscard]] std::optional<Relaxation> relaxed(const QString &rule) const
    {
        Relaxation relaxation;
        relaxation.constraint = rule;
        const std::optional<RuleValue> value = valueOfRule(plan_, rule);
        if (value) {
            relaxation.from = value->value;
            relaxation.unit = value->unit;
            for (const double amount : amountsToTry(rule, *value)) {
                if (isOver())
                    return std::nullopt;
                if (accept(relaxation, amount))
                    return relaxation;
            }
        }
        if (isDemand(rule))
            return std::nullopt; // dropping the demand itself is no answer
        ModelOptions without;
        without.without = {rule};
        const auto totals = price_(plan_, without);
        if (!totals)
            return std::nullopt;
        if (value) { // what the design without the rule shows is enough for the rule
            const auto shown = totals->find(wordOf(rule).toStdString());
            if (shown != totals->end() && shown->is_number() &&
                accept(relaxation, softened(shown->get<double>(), value->direction)))
                return relaxation;
        }
        relaxation.consequence = *totals;
        relaxation.consequence["dropped"] = true;
        return relaxation;
    }

    /// Verified by a solve with the new amount.
    [[nodiscard]] bool accept(Relaxation &relaxation, double amount) const
    {
        const auto totals = amount >= 0 ? price_(withValue(plan_, relaxation.constraint, amount), {}) : std::nullopt;
        if (!totals)
            return false;
        relaxation.to = amount;
        relaxation.consequence = *totals;
        return true;
    }

    [[nodiscard]] std::vector<double> amountsToTry(const QString &rule, const RuleValue &value) const
    {
        std::vector<double> amounts;
        for (const char *key : {".deadline_days", ".ttft_ms", ".tpot_ms"}) {
            if (!rule.endsWith(QLatin1String(key)))
                continue;
            // Performance is not linear in these: a ladder, each step predicted anew.
            for (const double factor : {1.1, 1.25, 1.5, 2.0, 3.0, 5.0, 10.0})
                amounts.push_back(softened(value.value * factor, 1));
            return amounts;
        }
        if (const auto share = smallestShare(rule, value)) {
            for (const double extra : {0.0, 0.01}) { // rounding can eat a hair of the amount
                const double to = softened(value.value * (1 + value.direction * (*share + extra)), value.direction);
                amounts.push_back(value.unit == QLatin1String("racks") ? std::ceil(to) : to);
            }
        }
        return amounts;
    }

    [[nodiscard]] QString wordOf(const QString &rule) const
    {
        for (const Constraint &constraint : plan_.need.constraints) {
            if (constraint.id == rule && constraint.kind == ConstraintKind::Limit)
                return QLatin1String(info(constraint.quantity).word);
        }
        return {};
    }

    [[nodiscard]] bool isDemand(const QString &rule) const
    {
        return std::any_of(plan_.need.workloads.begin(), plan_.need.workloads.end(),
                           [&](const Workload &w) { return rule == w.id + QLatin1Char('.') + demandKey(w); });
    }

    /// The smallest share of its own value by which the rule must give, by an elastic column in its rows.
    [[nodiscard]] std::optional<double> smallestShare(const QString &rule, const RuleValue &value) const
    {
        Result<PlanModel> built = buildPlanModel(plan_, catalog_, set_, {});
        if (!built || value.value == 0)
            return std::nullopt;
        Program &program = built.value().program;
        for (Column &column : program.columns)
            column.cost = 0;
        const int give = program.addColumn({QStringLiteral("give"), 1, 0, value.direction > 0 ? 100.0 : 1.0, false});
        bool any = false;
        for (Row &row : program.rows) {
            if (row.rule != rule)
                continue;
            if (std::isfinite(row.high) && row.high > 0) {
                row.entries.push_back({give, -row.high});
                any = true;
            } else if (std::isfinite(row.low) && row.low > 0) {
                row.entries.push_back({give, row.low});
                any = true;
            }
        }
        if (!any)
            return std::nullopt;
        SolveOptions options = options_;
        options.timeLimitSeconds = secondsPerCheck;
        options.gap = 0.005;
        const Solution solution = solver_.solve(program, options, {}, cancel_);
        // An amount that is not proven smallest is worth saying for a demand only; limits have the design without them
        // to go by.
        const bool counts = solution.ending == SolverEnding::Optimal || isDemand(rule);
        return solution.hasValues && counts ? std::optional(solution.values[std::size_t(give)]) : std::nullopt;
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    const CandidateSet &set_;
    Solver &solver_;
    const SolveOptions &options_;
    const Pricing &price_;
    const std::atomic_bool *cancel_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace

Conflict explainConflict(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                         Solver &solver, const SolveOptions &options, const Pricing &price,
                         const std::atomic_bool *cancel)
{
    return Explainer(plan, catalog, set, solver, options, price, cancel).run();
}

} // namespace cw::planner
