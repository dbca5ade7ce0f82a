// A result whose one prediction opens into its terms, every name invented.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::tests {

inline QString addTermFigure(planner::PlanResult &result, const QString &label, double value, const QString &unit,
                             std::vector<QString> inputs = {})
{
    planner::Figure figure;
    figure.id = QStringLiteral("f%1").arg(result.figures.size() + 1);
    figure.label = label;
    figure.value = value;
    figure.unit = unit;
    figure.formula = QStringLiteral("formula of ") + label;
    figure.inputs = std::move(inputs);
    result.figures.push_back(figure);
    return figure.id;
}

/// A step of 2 s: 1.2 s products, 0.4 s all-reduce, 0.3 s bubble, 0.1 s host. 60 GB of memory in seven terms.
inline planner::PlanResult breakdownResult()
{
    planner::PlanResult r;
    const QString of = QStringLiteral(", train on 8 × Made-up");
    std::vector<QString> time, memory;
    for (const auto &[name, value] : {std::pair{"matrix products", 1.2},
                                      {"all-reduce, tensor parallel", 0.4},
                                      {"pipeline bubble and uneven stages", 0.3},
                                      {"waiting for the host", 0.1}})
        time.push_back(addTermFigure(r, QLatin1String(name) + of, value, QStringLiteral("s")));
    for (const auto &[name, value] : {std::pair{"weights", 20.0},
                                      {"gradients", 15.0},
                                      {"optimiser state", 10.0},
                                      {"activations", 8.0},
                                      {"logits", 4.0},
                                      {"gathered layers", 2.0},
                                      {"context, buffers, fragmentation", 1.0}})
        memory.push_back(addTermFigure(r, QLatin1String(name) + of, value, QStringLiteral("GB")));
    planner::Placement placement;
    placement.candidate = QStringLiteral("train/buy/hall/made-up/bf16-tp8");
    placement.system = QStringLiteral("made-up");
    placement.site = QStringLiteral("hall");
    placement.predicted[QStringLiteral("step_s")] = {
        2.0, 1.8, 2.3, addTermFigure(r, QStringLiteral("One optimiser step") + of, 2.0, QStringLiteral("s"), time)};
    placement.predicted[QStringLiteral("memory_gb")] = {
        60.0, 60.0, 60.0, addTermFigure(r, QStringLiteral("Memory") + of, 60.0, QStringLiteral("GB"), memory)};
    planner::WorkloadResult workload{QStringLiteral("train"), {placement, placement}};
    r.workloads = {workload};
    return r;
}

} // namespace cw::tests
