#include "app/session/answer.h"

namespace cw::app {

bool asksTheSame(const planner::Plan &a, const planner::Plan &b)
{
    return a.asOf == b.asOf && a.currency == b.currency && a.need == b.need && a.pins == b.pins;
}

} // namespace cw::app
