// Where rows of racks stand in a hall: one behind the other, in blocks side by side once the hall would be longer than
// wide. Every other block runs back, so that neighbouring rows stay neighbours and a cable crosses a square, not a
// corridor. Planning values of the catalog; metres. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/facility/racklayout.h"

namespace cw::planner {

class RowPlan {
public:
    /// For so many racks in all.
    RowPlan(int racks, const catalog::CatalogSnapshot &catalog);

    [[nodiscard]] int racksPerRow() const { return perRow_; }
    /// Sets the place of a rack by its row and position.
    void place(Rack &rack) const;

private:
    int perRow_ = 1, rowsPerBlock_ = 1;
    double rackWidthM_ = 0, rowPitchM_ = 0;
};

} // namespace cw::planner
