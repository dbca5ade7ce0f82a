#include "planner/argue/binding.h"

#include "planner/model/modelbuilder.h"
#include "planner/plan/amount.h"
#include "planner/plan/objectivewords.h"
#include "planner/plan/rulenames.h"
#include "planner/search/improvement.h"
#include "planner/search/search.h"

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

TightSides tightSidesOf(const Row &row, const Program &program, const std::vector<double> &values)
{
    double activity = 0;
    bool used = false;
    for (const Entry &entry : row.entries) {
        activity += entry.value * values[std::size_t(entry.column)];
        used = used || values[std::size_t(entry.column)] != 0;
    }
    if (!used && row.high == 0)
        return {}; // about something that is not there
    const double step = stepOf(row, program) * (1 - 1e-9);
    return {std::isfinite(row.high) && row.high - activity < step, std::isfinite(row.low) && activity - row.low < step};
}

} // namespace

std::set<QString> tightRules(const PlanModel &model, const Solution &solution)
{
    std::set<QString> tight;
    for (const Row &row : model.program.rows) {
        if (row.rule.isEmpty())
            continue;
        const TightSides sides = tightSidesOf(row, model.program, solution.values);
        if (sides.above || sides.below)
            tight.insert(row.rule);
    }
    return tight;
}

TightSides tightSides(const QString &rule, const PlanModel &model, const Solution &solution)
{
    TightSides all;
    for (const Row &row : model.program.rows) {
        if (row.rule != rule)
            continue;
        const TightSides sides = tightSidesOf(row, model.program, solution.values);
        all = {all.above || sides.above, all.below || sides.below};
    }
    return all;
}

std::optional<Deviation> deviationOf(const Variants &variants, const PlanModel &model, const Solution &solution,
                                     Solver &solver, const SolveOptions &options, const Deadline &deadline)
{
    const Plan &plan = variants.plan();
    if (plan.pins.empty())
        return std::nullopt;
    Deviation deviation;
    for (std::size_t i = 0; i < plan.pins.size(); ++i)
        deviation.pins.push_back(pinRule(int(i)));
    auto free = options.pricesRules && !deadline.isOver()
                    ? variants.without(std::set<QString>(deviation.pins.begin(), deviation.pins.end()))
                    : std::nullopt;
    if (!free)
        return deviation;
    free->model.program.start = carriedOver(model.program, solution.values, free->model.program);
    SolveOptions limited = options;
    limited.timeLimitSeconds = std::max(0.0, deadline.remaining());
    const Solution optimum = search(free->model.program, solver, limited, {}, variants.cancel());
    const Improvement saved = improvementOf(solution, optimum, options.gap);
    const double scale = scaleOf(plan.need.minimise);
    const QString unit = objectiveUnit(plan);
    if (optimum.hasValues)
        deviation.optimum = optimum.objective * scale;
    if (saved.isProven) {
        deviation.price = saved.likely * scale;
        deviation.text = QStringLiteral("The pins cost %1 %2: without them the optimum is %3 %2.")
                             .arg(amount(*deviation.price), unit, amount(*deviation.optimum))
                             .simplified();
        return deviation;
    }
    if (saved.isRefused) {
        deviation.text =
            QStringLiteral("What the pins cost is not settled: the solver's answer did not pass its check.");
        return deviation;
    }
    deviation.priceAtLeast = saved.atLeast * scale;
    if (std::isfinite(saved.atMost))
        deviation.priceAtMost = saved.atMost * scale;
    deviation.text =
        QStringLiteral("What the pins cost is not settled within the work allowed: at least %1 %2%3.")
            .arg(amount(*deviation.priceAtLeast), unit,
                 deviation.priceAtMost ? QStringLiteral(", at most ") + amount(*deviation.priceAtMost) : QString())
            .simplified();
    return deviation;
}

} // namespace cw::planner
