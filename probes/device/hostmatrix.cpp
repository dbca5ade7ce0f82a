// Matrix throughput of the processor: square products in fp32 and bf16 on all cores, 2 n^3 operations each, checked
// against sums of single products in double on sampled elements.
#include "probes/device/crew.h"
#include "probes/device/matrixkernel.h"
#include "probes/device/probe.h"
#include "probes/device/repetition.h"

#include <cmath>
#include <cstdint>
#include <cstring>

namespace cw::probes {

namespace {

constexpr std::size_t size = 2048; // three matrices of 16 MiB: beyond the second-level cache
constexpr std::size_t samples = 64;
constexpr double sumTolerance = 1e-6; // of the sum of magnitudes, for sums in fp32 in any order

float toFloat(float value)
{
    return value;
}

float toFloat(unsigned short bits)
{
    const std::uint32_t wide = std::uint32_t(bits) << 16;
    float value = 0;
    std::memcpy(&value, &wide, sizeof value);
    return value;
}

/// Small whole numbers: exact in bf16, so that only the sum's rounding differs.
void fill(float &element, std::size_t i)
{
    element = float(int(i % 7) - 3);
}

void fill(unsigned short &element, std::size_t i)
{
    float value = 0;
    fill(value, i);
    std::uint32_t wide = 0;
    std::memcpy(&wide, &value, sizeof wide);
    element = static_cast<unsigned short>(wide >> 16);
}

template <typename T, typename Multiply>
Measurement measure(const char *metric, std::size_t n, double roundings, Multiply multiply, const ProbeOptions &options,
                    bool &cancelled)
{
    std::vector<T> a(n * n), b(n * n), c(n * n);
    for (std::size_t i = 0; i < n * n; ++i) {
        fill(a[i], i);
        fill(b[i], i * 3 + i / n);
    }
    Crew crew;
    RepetitionRule rule;
    rule.seconds = options.quick ? 2 : 10;
    const Repetition repetition = repeat(rule, options.cancel, [&] {
        const double seconds =
            crew.run(n, [&](std::size_t from, std::size_t to) { multiply(a.data(), b.data(), c.data(), n, from, to); });
        return 2 * double(n) * double(n) * double(n) / seconds;
    });
    cancelled = repetition.cancelled;
    bool verified = true;
    for (std::size_t s = 0; s < samples; ++s) {
        const std::size_t row = s * 31 % n, column = s * 67 % n;
        double sum = 0, scale = 1;
        for (std::size_t k = 0; k < n; ++k) {
            const double product = double(toFloat(a[row + k * n])) * double(toFloat(b[k + column * n]));
            sum += product;
            scale += std::abs(product);
        }
        verified = verified && std::abs(double(toFloat(c[row + column * n])) - sum) <=
                                   roundings * std::abs(sum) + sumTolerance * scale;
    }
    return toMeasurement(metric, "FLOP/s", repetition, verified);
}

class HostMatrixProbe : public Probe {
public:
    std::string name() const override { return "host.matrix"; }
    std::string description() const override { return "Processor matrix throughput in fp32 and bf16 on all cores"; }
    std::string obstacle(const ProbeOptions &) const override { return {}; }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        const MatrixKernel kernel = bestMatrixKernel();
        result.notes.push_back("compiled for " + kernel.instructions);
        bool cancelled = false;
        announce(options, name(), "matmul_fp32", 0, 2);
        const Measurement single = measure<float>("matmul_fp32", size, 0, kernel.multiplyFloat, options, cancelled);
        if (!cancelled) {
            result.measurements.push_back(single);
            // Eight significant bits, seven of them kept: neighbours lie 2^-7 of their power of two apart, so that
            // rounding to the nearest once errs by 2^-8 of the value at most.
            announce(options, name(), "matmul_bf16", 1, 2);
            const Measurement half =
                measure<unsigned short>("matmul_bf16", size, 1.0 / 256, kernel.multiplyBf16, options, cancelled);
            if (!cancelled)
                result.measurements.push_back(half);
        }
        if (cancelled)
            result.ending = Ending::Cancelled;
        return result;
    }
};

} // namespace

std::unique_ptr<Probe> makeHostMatrixProbe()
{
    return std::make_unique<HostMatrixProbe>();
}

} // namespace cw::probes
