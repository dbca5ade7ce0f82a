// Time of one matrix product on one accelerator: tiles over compute units in whole waves, a ramp over the inner size,
// and the memory floor. Formula and sources: docs/performance-model-training.md. Header only: it is the innermost loop.
#pragma once

#include <algorithm>
#include <cmath>

namespace cw::planner {

struct GemmMachine {
    double flops = 0;        ///< FLOP/s a large square product reaches
    double bandwidth = 0;    ///< B/s reached
    double computeUnits = 0; ///< 0: not known, no wave quantisation
    double depthRamp = 0;    ///< inner size at half efficiency
    double bytesIn = 2;      ///< per input element
    double bytesOut = 2;     ///< per output element
};

struct GemmTile {
    double rows, columns;
    double share; ///< of the largest tile's rate: small tiles re-read their operands more often
};
inline constexpr GemmTile gemmTiles[]{{128, 256, 1.0}, {128, 128, 0.93}, {64, 128, 0.75}, {64, 64, 0.55}};
/// Below one wave the inner size is split among idle units, at least this much each.
inline constexpr double gemmSplitDepth = 1024;

/// Matrix units load rows in aligned pieces: what a row length that is not a multiple of 64 elements leaves of the
/// rate.
[[nodiscard]] inline double alignmentShare(double length)
{
    const auto n = static_cast<long long>(length);
    if (n % 64 == 0)
        return 1;
    if (n % 32 == 0)
        return 0.95;
    if (n % 16 == 0)
        return 0.90;
    return n % 8 == 0 ? 0.80 : 0.40; // below 8 the units are not used as meant
}

/// The worse of two row lengths.
[[nodiscard]] inline double alignmentShare(double a, double b)
{
    return std::min(alignmentShare(a), alignmentShare(b));
}

/// Share of the large-product rate that shape (m, n, k) reaches, 0..1, alignment apart.
[[nodiscard]] inline double gemmShapeShare(double m, double n, double k, const GemmMachine &machine, double batch = 1)
{
    double best = 0;
    for (const GemmTile &tile : gemmTiles) {
        const double tiles = std::ceil(m / tile.rows) * std::ceil(n / tile.columns);
        const double filled = m * n / (tiles * tile.rows * tile.columns);
        double wave = 1;
        if (machine.computeUnits > 0) {
            double parts = tiles * batch;
            if (parts < machine.computeUnits)
                parts *=
                    std::max(1.0, std::min(std::floor(machine.computeUnits / parts), std::floor(k / gemmSplitDepth)));
            const double waves = parts / machine.computeUnits;
            wave = waves / std::ceil(waves);
        }
        best = std::max(best, filled * wave * tile.share);
    }
    return best * k / (k + machine.depthRamp);
}

/// Seconds of C[m,n] = A[m,k] B[k,n] at an alignment share.
[[nodiscard]] inline double gemmSeconds(double m, double n, double k, const GemmMachine &machine, double alignment,
                                        double batch = 1)
{
    const double compute = 2 * m * n * k / (machine.flops * alignment * gemmShapeShare(m, n, k, machine, batch));
    const double traffic = ((m * k + k * n) * machine.bytesIn + m * n * machine.bytesOut) / machine.bandwidth;
    return std::max(compute, traffic);
}

/// Seconds of the forward product and of the two backward ones of a linear layer: `m` rows, `in` to `out` features.
struct LinearSeconds {
    double forward = 0, backward = 0;
    double weight = 0; ///< part of `backward`: the gradient of the weights, which nothing waits for
    LinearSeconds &operator+=(const LinearSeconds &o)
    {
        forward += o.forward;
        backward += o.backward;
        weight += o.weight;
        return *this;
    }
    LinearSeconds operator*(double f) const { return {forward * f, backward * f, weight * f}; }
};
/// `frozen`: the weights are not trained, so only the input's gradient is computed. Alignment is the weights' own: the
/// number of rows is padded where it must be.
[[nodiscard]] inline LinearSeconds linearSeconds(double m, double in, double out, const GemmMachine &machine,
                                                 bool frozen)
{
    const double alignment = alignmentShare(in, out);
    const double input = gemmSeconds(m, in, out, machine, alignment);
    const double weight = frozen ? 0 : gemmSeconds(out, in, m, machine, alignment);
    return {gemmSeconds(m, out, in, machine, alignment), input + weight, weight};
}

} // namespace cw::planner
