#include "planner/search/partsinuse.h"

namespace cw::planner {

namespace {
constexpr double tolerance = 1e-7; // above it a column is used
} // namespace

std::vector<char> partsInUse(const Program &program, const std::vector<double> &values)
{
    std::vector<char> isUsed;
    for (std::size_t c = 0; c < program.columns.size() && !values.empty(); ++c) {
        const int part = program.columns[c].part;
        if (part >= int(isUsed.size()))
            isUsed.resize(std::size_t(part) + 1, 0);
        if (part >= 0 && values[c] > tolerance)
            isUsed[std::size_t(part)] = 1;
    }
    return isUsed;
}

} // namespace cw::planner
