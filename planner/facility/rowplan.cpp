#include "planner/facility/rowplan.h"

#include "planner/facility/halllimits.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

RowPlan::RowPlan(int racks, const catalog::CatalogSnapshot &catalog)
    : perRow_(std::max(1, int(planningValue(catalog, "racks_per_row").value_or(1)))),
      rackWidthM_(planningValue(catalog, "rack_width_m").value_or(0)),
      rowPitchM_(planningValue(catalog, "row_pitch_m").value_or(0))
{
    const int rows = std::max(1, (racks + perRow_ - 1) / perRow_);
    const double blockWidth = perRow_ * rackWidthM_ + rowPitchM_; // and an aisle to the next block
    const int blocks = blockWidth > 0 ? std::max(1, int(std::lround(std::sqrt(rows * rowPitchM_ / blockWidth)))) : 1;
    rowsPerBlock_ = (rows + blocks - 1) / blocks;
}

void RowPlan::place(Rack &rack) const
{
    const int block = rack.row / rowsPerBlock_, along = rack.row % rowsPerBlock_;
    rack.xM = rack.position * rackWidthM_ + block * (perRow_ * rackWidthM_ + rowPitchM_);
    rack.yM = (block % 2 == 0 ? along : rowsPerBlock_ - 1 - along) * rowPitchM_;
}

} // namespace cw::planner
