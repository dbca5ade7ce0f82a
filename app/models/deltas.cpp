#include "app/models/deltas.h"

#include "app/models/numbers.h"
#include "app/models/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

namespace {

using planner::PlanQuantity;

constexpr double sameWithin = 2e-4;

struct Told {
    PlanQuantity quantity;
    bool always; ///< also where nothing changed
};
constexpr std::array told{Told{PlanQuantity::TotalCost, true}, Told{PlanQuantity::Capex, false},
                          Told{PlanQuantity::ItPower, true},   Told{PlanQuantity::Racks, false},
                          Told{PlanQuantity::Carbon, false},   Told{PlanQuantity::LeadTime, false}};

} // namespace

bool isSameAmount(double a, double b)
{
    return std::abs(a - b) <= sameWithin * std::max(std::abs(a), std::abs(b));
}

std::vector<Delta> deltasOf(const planner::PlanResult &now, const planner::PlanResult &before,
                            const planner::Plan &plan)
{
    std::vector<Delta> deltas;
    for (const Told &what : told) {
        const planner::Total *a = before.total(what.quantity), *b = now.total(what.quantity);
        if (!a || !b || !a->value || !b->value)
            continue;
        const bool same = isSameAmount(*a->value, *b->value);
        const double value = same ? 0 : *b->value - *a->value;
        if (!same || what.always)
            deltas.push_back(
                {quantityName(what.quantity), change(value, quantityUnit(what.quantity, plan)), value, same});
    }
    return deltas;
}

QString deltaLine(const std::vector<Delta> &deltas)
{
    QStringList parts;
    for (const Delta &delta : deltas)
        parts << QStringLiteral("%1 %2").arg(delta.name, delta.text);
    return parts.join(QStringLiteral(" · "));
}

} // namespace cw::app
