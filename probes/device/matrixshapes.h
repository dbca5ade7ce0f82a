// Which products are measured: every precision at 8192 cubed, the size at which libraries are compared; other squares;
// and the shapes of models, from their published configurations. m is the width of the result, n the tokens, k the
// depth. No CUDA; tested on the CPU.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace cw::probes {

struct MatrixRun {
    std::string precision;
    std::size_t m = 0, n = 0, k = 0;
    std::string place;      ///< of a model: "up of a 70B, 4096 tokens"; empty for squares
    bool sustained = false; ///< measured after seconds of load, when the power limit has set the clocks

    /// "bf16" for the size of comparison, "bf16_sustained" under load, else with its sizes: "bf16_28672x64x8192".
    [[nodiscard]] std::string metric() const;
};

[[nodiscard]] const std::vector<MatrixRun> &matrixRuns();

} // namespace cw::probes
