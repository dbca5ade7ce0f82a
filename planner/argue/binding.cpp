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
    if (!used && (row.high == 0 || row.low == 0))
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

bool usesUnpriced(const Plan &plan, const CandidateSet &set, const PlanModel &model, const Solution &solution)
{
    if (scaleOf(plan.need.minimise) == 1) // no money in what is kept low
        return false;
    const Decoded decoded = decode(plan, set, model, solution);
    return std::any_of(decoded.units.begin(), decoded.units.end(), [&](const CountedUnits &counted) {
        const bool isUsed = std::any_of(counted.active.begin(), counted.active.end(), [](int n) { return n > 0; });
        return isUsed && !set.offers[std::size_t(counted.offer)].isPriced();
    });
}

bool isOneOfSeveral(const std::vector<Pin> &pins, const Pin &pin)
{
    return !pin.workload.isEmpty() &&
           std::count_if(pins.begin(), pins.end(), [&](const Pin &each) { return each.workload == pin.workload; }) > 1;
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
        const double price = saved.likely * scale;
        const bool isAtLeast = usesUnpriced(plan, *variants.set(), model, solution) &&
                               !usesUnpriced(plan, *free->set, free->model, optimum);
        (isAtLeast ? deviation.priceAtLeast : deviation.price) = price;
        if (isAtLeast)
            deviation.text =
                QStringLiteral("The pins cost at least %1 %2, for not all of what they ask for has a known "
                               "price: without them the optimum is %3 %2.")
                    .arg(amount(price), unit, amount(*deviation.optimum))
                    .simplified();
        else if (price == 0)
            deviation.text = QStringLiteral("The pins change nothing: without them the optimum is the same, %1 %2.")
                                 .arg(amount(*deviation.optimum), unit)
                                 .simplified();
        else
            deviation.text = QStringLiteral("The pins cost %1 %2: without them the optimum is %3 %2.")
                                 .arg(amount(price), unit, amount(*deviation.optimum))
                                 .simplified();
        if (price > 0 && std::any_of(plan.pins.begin(), plan.pins.end(),
                                     [&](const Pin &pin) { return isOneOfSeveral(plan.pins, pin); }))
            deviation.text += QStringLiteral(" Of several pins on one workload one is kept: to give up one alone may "
                                             "save nothing.");
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
