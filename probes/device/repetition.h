// How often a figure is measured: warm-ups that do not count, then repetitions until the 95 % confidence interval of
// the median is narrow enough, or the time is over. Never a best case. The interval is distribution-free: order
// statistics of ranks n/2 -/+ 1.96 sqrt(n)/2 (binomial, e.g. Conover, Practical Nonparametric Statistics, section 3.2).
#pragma once

#include "probes/protocol/message.h"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace cw::probes {

struct RepetitionRule {
    int warmUps = 2;
    int least = 7;           ///< fewer values have no 95 % interval
    int most = 200;          ///< per figure
    double seconds = 5;      ///< wall clock per figure, warm-ups left out
    double halfWidth = 0.01; ///< wanted half-width of the interval over the median
};

struct Repetition {
    std::vector<double> values; ///< in the order measured
    bool cancelled = false;
    bool precise = false; ///< the wanted half-width was reached
};

/// Half-width of the 95 % interval of the median over the median; infinite for fewer than seven values.
[[nodiscard]] double medianHalfWidth(std::vector<double> values);

/// `once` performs the work and returns its value (a rate); a negative value ends the repetition as it stands.
[[nodiscard]] Repetition repeat(const RepetitionRule &rule, const std::atomic_bool *cancel,
                                const std::function<double()> &once);

/// Median, quartiles and interval of a finished repetition as a line of the result.
[[nodiscard]] Measurement toMeasurement(const std::string &metric, const std::string &unit,
                                        const Repetition &repetition, bool verified);

} // namespace cw::probes
