#include "planner/solve/binding.h"

#include "planner/solve/answer.h"
#include "planner/solve/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

/// The smallest step a row can take: less slack than this and nothing more fits.
double stepOf(const Row &row, const Program &program)
{
    double step = unlimited;
    for (const Entry &entry : row.entries) {
        if (program.columns[std::size_t(entry.column)].integer && entry.value != 0)
            step = std::min(step, std::abs(entry.value));
    }
    return std::isfinite(step) ? step : 1e-6;
}

bool isTight(const Row &row, const Program &program, const std::vector<double> &values)
{
    double activity = 0;
    bool used = false;
    for (const Entry &entry : row.entries) {
        activity += entry.value * values[std::size_t(entry.column)];
        used = used || values[std::size_t(entry.column)] != 0;
    }
    if (!used && row.high == 0)
        return false; // about something that is not there
    const double step = stepOf(row, program) * (1 - 1e-9);
    return (std::isfinite(row.high) && row.high - activity < step) ||
           (std::isfinite(row.low) && activity - row.low < step);
}

bool isDemand(const QString &rule, const PlanModel &model)
{
    return std::any_of(model.demands.begin(), model.demands.end(), [&](const Demand &d) { return d.rule == rule; });
}

/// Rules of the need that only filter have no rows in a normal model: each closed candidate names them.
std::set<QString> filteringRules(const Plan &plan, const CandidateSet &set)
{
    std::set<QString> rules;
    for (const Candidate &candidate : set.candidates) {
        for (const QString &rule : candidate.breaks) {
            if (std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(),
                            [&](const Constraint &c) { return c.id == rule; }))
                rules.insert(rule);
        }
    }
    return rules;
}

} // namespace

std::vector<Binding> tightRules(const Plan &plan, const PlanModel &model, const Solution &solution)
{
    std::set<QString> tight;
    for (const Row &row : model.program.rows) {
        if (!row.rule.isEmpty() && isTight(row, model.program, solution.values))
            tight.insert(row.rule);
    }
    std::vector<Binding> bindings;
    for (const QString &rule : tight) {
        const QString text = isDemand(rule, model)
                                 ? QStringLiteral("it sets the number of units: one replica less would not meet it")
                                 : QStringLiteral("%1: the design uses all of it, one more step would break it")
                                       .arg(ruleInWords(rule, plan));
        bindings.push_back({rule, text, std::nullopt, std::nullopt});
    }
    return bindings;
}

void priceRules(std::vector<Binding> &bindings, const Plan &plan, const catalog::CatalogSnapshot &catalog,
                const CandidateSet &set, Solver &solver, const SolveOptions &options, double objective,
                const std::atomic_bool *cancel)
{
    constexpr long long branches = 5; // repeatable, unlike a time limit
    constexpr double enoughOfAGap = 5e-3;
    SolveOptions quick = options;
    quick.nodeLimit = branches;
    quick.gap = std::max(options.gap, enoughOfAGap);
    const double scale = scaleOf(plan.need.minimise.quantity);
    std::set<QString> asked = filteringRules(plan, set);
    for (const Binding &binding : bindings) {
        if (std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(),
                        [&](const Constraint &c) { return c.id == binding.constraint; }))
            asked.insert(binding.constraint);
    }
    for (const QString &rule : asked) {
        if (cancel && cancel->load())
            return;
        ModelOptions without;
        without.without = {rule};
        const Result<PlanModel> model = buildPlanModel(plan, catalog, set, without);
        if (!model)
            continue;
        const Solution solution = solver.solve(model->program, quick, {}, cancel);
        if (solution.ending != SolverEnding::Optimal || !solution.hasValues)
            continue;
        const double saved = (objective - solution.objective) * scale;
        const double noise = std::abs(objective) * scale * quick.gap;
        auto found =
            std::find_if(bindings.begin(), bindings.end(), [&](const Binding &b) { return b.constraint == rule; });
        if (found == bindings.end()) {
            if (saved <= noise)
                continue; // it filters, but nothing better was behind it
            bindings.push_back({rule, {}, std::nullopt, std::nullopt});
            found = bindings.end() - 1;
            found->text = ruleInWords(rule, plan) + QStringLiteral(": a better design lies behind it");
        }
        found->priceOfRule = saved > noise ? saved : 0;
    }
    std::sort(bindings.begin(), bindings.end(),
              [](const Binding &a, const Binding &b) { return a.constraint < b.constraint; });
}

} // namespace cw::planner
