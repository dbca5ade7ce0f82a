#include "planner/plan/bandspread.h"

#include <cmath>
#include <numbers>

namespace cw::planner {

double normalShare(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

double shareWithin(const Band &band, double limit)
{
    const double room = limit - band.likely;
    const double reach = room < 0 ? band.likely - band.low : band.high - band.likely;
    if (reach <= 0)
        return room < 0 ? 0 : 1;
    return normalShare(room / reach * normalAtP90);
}

} // namespace cw::planner
