// What the places one by one (placedecomposition.h) do for a search: its bound, and designs from what they propose.
#pragma once

#include "planner/search/searchcontext.h"

namespace cw::planner {

/// What a search makes of it.
class PlaceUser {
public:
    virtual ~PlaceUser() = default;
    /// Values of the best design so far.
    [[nodiscard]] virtual const std::vector<double> &best() const = 0;
    /// A design, if it keeps every row.
    virtual void offer(std::vector<double> values) = 0;
    /// A design from these columns, the others at nothing.
    virtual void lookAmong(const std::vector<char> &isFree) = 0;
    /// No design costs less. False: that is enough.
    [[nodiscard]] virtual bool raiseBound(double bound) = 0;
};

/// Rounds of prices and proposals, designs now and then from what the places chose, beside the parts of the best.
/// `relaxed`: values and row duals of the relaxation.
void workOnPlaces(const Program &program, const Solution &relaxed, SearchContext &context, PlaceUser &user);

/// Fewer places than this say little that the whole does not.
constexpr int leastPlaces = 4;
/// How many places columns of a program stand at.
[[nodiscard]] int placesOf(const Program &program);

} // namespace cw::planner
