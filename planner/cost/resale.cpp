#include "planner/cost/resale.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

double HardwareLife::shareAt(int age) const
{
    return std::max(endShare, 1 - (1 - endShare) * std::min(age, months) / months);
}

int HardwareLife::periods(int periodMonths) const
{
    return std::max(1, months / std::max(1, periodMonths));
}

std::optional<HardwareLife> hardwareLife(const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *months = catalog.assumption(QStringLiteral("hardware_life_months"));
    const catalog::Assumption *share = catalog.assumption(QStringLiteral("residual_share"));
    if (!months || !share || months->value.likely < 1)
        return std::nullopt;
    return HardwareLife{int(std::lround(months->value.likely)), share->value.likely};
}

} // namespace cw::planner
