#include "planner/plan/fullestextras.h"

#include <algorithm>

namespace cw::planner {

std::map<ExtraPlace, int> fullestExtras(const Design &design)
{
    std::map<std::pair<ExtraPlace, int>, int> byPeriod;
    for (const DesignExtra &extra : design.extras)
        byPeriod[{{extra.site, extra.role, extra.part}, extra.period}] += extra.active;
    std::map<ExtraPlace, int> fullest;
    for (const auto &[key, count] : byPeriod) {
        int &most = fullest[key.first];
        most = std::max(most, count);
    }
    return fullest;
}

} // namespace cw::planner
