// What attention must come to, worked out plainly in double on the host: scores, weights, weighted sum, for one query
// head. No CUDA; held against hand-worked numbers on the CPU.
#pragma once

#include "probes/device/kernels/kernelmath.h"

#include <functional>
#include <vector>

namespace cw::probes {

/// `query`, and keys and values `key(token, element)`, of `elements` each; the first `tokens` tokens are seen.
[[nodiscard]] std::vector<double> attentionOf(const std::vector<double> &query, std::size_t tokens,
                                              const std::function<double(std::size_t, std::size_t)> &key,
                                              const std::function<double(std::size_t, std::size_t)> &value);

/// Whether bf16 answers agree with the reference: each within `share` of the root mean square of the reference.
[[nodiscard]] bool agrees(const std::vector<Bf16> &answers, const std::vector<double> &reference, double share);

} // namespace cw::probes
