#include "probes/device/matrixshapes.h"

namespace cw::probes {

namespace {
constexpr std::size_t comparison = 8192;
}

std::string MatrixRun::metric() const
{
    if (sustained)
        return precision + "_sustained";
    if (m == comparison && n == comparison && k == comparison)
        return precision;
    return precision + "_" + std::to_string(m) + "x" + std::to_string(n) + "x" + std::to_string(k);
}

const std::vector<MatrixRun> &matrixRuns()
{
    static const std::vector<MatrixRun> runs = [] {
        std::vector<MatrixRun> all;
        for (const char *precision : {"fp64", "tf32", "bf16", "fp16", "fp8", "int8", "fp4"})
            all.push_back({precision, comparison, comparison, comparison, {}});
        for (const std::size_t size : {std::size_t(2048), std::size_t(4096), std::size_t(16384)})
            all.push_back({"bf16", size, size, size, {}});
        // Hidden 8192, inner 28672, 64 heads and 8 of keys of 128: Llama-3.1-70B. Hidden 7168, experts of 2048 wide:
        // DeepSeek-V3. Tokens: a prompt of 4096, a batch of 64 that decodes.
        for (const char *precision : {"bf16", "fp8"})
            for (const std::size_t tokens : {std::size_t(4096), std::size_t(64)}) {
                const std::string of = std::to_string(tokens) + " tokens";
                all.push_back({precision, 10240, tokens, 8192, "queries, keys and values of a 70B, " + of});
                all.push_back({precision, 28672, tokens, 8192, "up of a 70B, " + of});
                all.push_back({precision, 8192, tokens, 28672, "down of a 70B, " + of});
                all.push_back({precision, 2048, tokens, 7168, "up of an expert, " + of});
            }
        for (const char *precision : {"bf16", "fp8"}) // last, since they leave the GPU warm
            all.push_back({precision, comparison, comparison, comparison, {}, true});
        return all;
    }();
    return runs;
}

} // namespace cw::probes
