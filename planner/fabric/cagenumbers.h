// Cages of all devices of a cable plan numbered through, so that what is noted of each stands in one array: a large
// fabric has a million. Pure.
#pragma once

#include "planner/fabric/cableplan.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace cw::planner {

class CageNumbers {
public:
    explicit CageNumbers(const CablePlan &plan)
    {
        int devices = 0;
        for (const CableRun &run : plan.runs)
            devices = std::max({devices, run.a + 1, run.b + 1});
        first_.resize(std::size_t(devices) + 1);
        for (const CableRun &run : plan.runs) {
            int &ofA = first_[std::size_t(run.a) + 1], &ofB = first_[std::size_t(run.b) + 1];
            ofA = std::max(ofA, run.portA + 1); // no more cages than ports
            ofB = std::max(ofB, run.portB + 1);
        }
        std::partial_sum(first_.begin(), first_.end(), first_.begin());
    }

    [[nodiscard]] std::size_t count() const { return std::size_t(first_.back()); }
    [[nodiscard]] std::size_t at(int device, int cage) const
    {
        return std::size_t(first_[std::size_t(device)]) + std::size_t(cage);
    }

private:
    std::vector<int> first_; ///< by device
};

} // namespace cw::planner
