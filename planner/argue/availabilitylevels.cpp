#include "planner/argue/availabilitylevels.h"

#include "planner/plan/factrows.h"

#include <algorithm>
#include <functional>

namespace cw::planner {

std::vector<double> usualAvailabilitiesBelow(double asked, const catalog::CatalogSnapshot &catalog)
{
    std::vector<double> levels;
    if (const catalog::FactTable *table = catalog.table(QStringLiteral("availability_levels")))
        for (const QStringList &row : table->rows)
            if (const auto level = numberOf(*table, row, "level"); level && *level < asked)
                levels.push_back(*level);
    std::sort(levels.begin(), levels.end(), std::greater<>());
    return levels;
}

} // namespace cw::planner
