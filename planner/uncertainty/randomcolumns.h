// Random numbers by place, not by turn: the number of column c and sample s is a function of seed, c and s alone, so
// that any number of threads in any order draws the same. Standard normal, 32 random bits each. Pure; safe on any
// thread.
#pragma once

#include "planner/plan/bandspread.h"

#include <Eigen/Core>

#include <cstdint>

namespace cw::planner {

/// Quantile of the standard normal distribution, 0 < p < 1, relative error below 1e-6 (Wichura 1988, AS 241, PPND7).
[[nodiscard]] double normalQuantile(double p);
/// Standard normal numbers of samples `first`, `first + 1`, … of one column.
void fillNormal(std::uint64_t seed, std::uint64_t column, std::int64_t first, Eigen::Ref<Eigen::ArrayXd> out);
/// Uniform in (0, 1).
[[nodiscard]] double uniformAt(std::uint64_t seed, std::uint64_t column, std::int64_t sample);

} // namespace cw::planner
