#include "app/models/objectiveform.h"

#include <algorithm>

namespace cw::app {

using planner::Objective;
using planner::ObjectiveWeight;

ObjectiveForm formOf(const Objective &objective)
{
    if (!objective.weights.empty())
        return ObjectiveForm::Weights;
    return objective.then.empty() ? ObjectiveForm::One : ObjectiveForm::Ranks;
}

std::vector<ObjectiveWeight> rowsOf(const Objective &objective)
{
    if (!objective.weights.empty())
        return objective.weights;
    std::vector<ObjectiveWeight> rows{{objective.quantity, 1}};
    for (const planner::PlanQuantity quantity : objective.then)
        rows.push_back({quantity, 1});
    return rows;
}

Objective objectiveOf(ObjectiveForm form, const std::vector<ObjectiveWeight> &rows)
{
    Objective objective;
    objective.quantity = rows.front().quantity;
    if (form == ObjectiveForm::Weights)
        objective.weights = rows;
    if (form == ObjectiveForm::Ranks)
        std::transform(rows.begin() + 1, rows.end(), std::back_inserter(objective.then),
                       [](const ObjectiveWeight &row) { return row.quantity; });
    return objective;
}

std::optional<planner::PlanQuantity> freeQuantity(const std::vector<ObjectiveWeight> &rows)
{
    for (const planner::QuantityInfo &info : planner::planQuantities())
        if (std::none_of(rows.begin(), rows.end(), [&](const auto &row) { return row.quantity == info.quantity; }))
            return info.quantity;
    return std::nullopt;
}

} // namespace cw::app
