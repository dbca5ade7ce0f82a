// A predicted figure set with bands, its breakdown and its passport text; and "not covered" with a reason.
#pragma once

#include "catalog/base/band.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cw::planner {

/// One term of a time or memory breakdown; shares add up to the whole.
struct BreakdownTerm {
    QString name;     ///< "attention", "all-reduce, tensor parallel", "weights"
    double value = 0; ///< seconds or bytes
    QString formula;  ///< with this case's numbers put in
};

struct Breakdown {
    std::vector<BreakdownTerm> time;   ///< seconds of one step
    std::vector<BreakdownTerm> memory; ///< bytes per accelerator
    /// Of serving: seconds from the arrival of a request to its first token. The last term may be negative.
    std::vector<BreakdownTerm> firstToken;
};

/// Where the numbers of a prediction come from, in words.
struct PredictionBasis {
    QString method;      ///< one sentence
    QString calibration; ///< "calibrated on 212 rows of Hopper" or "transferred: no measured row of this family"
    QString confidence;  ///< high, medium, low
};

} // namespace cw::planner
