// Normalisation and activation, in steps and fused (kernels/fusion.h). All four figures count the bytes that the fused
// form must move, so that they compare: the difference is what fusing saves.
#include "probes/device/attentionreference.h"
#include "probes/device/gpurun.cuh"
#include "probes/device/kernels/fusion.h"

#include <cmath>

namespace cw::probes {

namespace {

constexpr std::size_t rows = 8192, width = 8192; // 128 MiB an array
constexpr std::size_t elements = rows * width;
constexpr int eights = int(width / 8);
constexpr int shift = 6; // operands of about 1.2
constexpr int fillBlocks = 2048, fillThreads = 256;
constexpr double agreement = 0.05; // of the root mean square: some roundings to bf16

class GpuFusionProbe : public GpuProbe {
public:
    GpuFusionProbe() : GpuProbe(gpuFusionInfo) {}

protected:
    int figures(const ProbeOptions &) const override { return 4; }

    void measure(GpuRun &run) override
    {
        constexpr std::size_t bytes = elements * sizeof(Bf16);
        const DeviceBuffer a(bytes), b(bytes), sum(bytes), out(bytes);
        fillOperands<<<fillBlocks, fillThreads>>>(a.as<Bf16>(), elements, 1, shift);
        fillOperands<<<fillBlocks, fillThreads>>>(b.as<Bf16>(), elements, 2, shift);
        auto *const first = a.as<EightBf16>(), *const second = b.as<EightBf16>();
        auto *const middle = sum.as<EightBf16>(), *const to = out.as<EightBf16>();
        const auto isNormed = [&] { return isRight(out, normed); };
        const auto isActive = [&] { return isRight(out, active); };
        run.rate(
            "norm_steps", "B/s", 4.0 * bytes, // two read, the sum and the norm written
            [&] {
                addRows<<<rows, rowThreads>>>(first, second, middle, eights);
                normRows<<<rows, rowThreads>>>(middle, to, eights);
            },
            isNormed);
        check(cudaMemset(to, 0, bytes), "clearing memory");
        run.rate(
            "norm_fused", "B/s", 4.0 * bytes,
            [&] { addAndNormRows<<<rows, rowThreads>>>(first, second, middle, to, eights); }, isNormed);
        run.rate(
            "activation_steps", "B/s", 3.0 * bytes, // two read, one written
            [&] {
                activateRows<<<rows, rowThreads>>>(first, middle, eights);
                multiplyRows<<<rows, rowThreads>>>(middle, second, to, eights);
            },
            isActive);
        check(cudaMemset(to, 0, bytes), "clearing memory");
        run.rate(
            "activation_fused", "B/s", 3.0 * bytes,
            [&] { activateAndMultiplyRows<<<rows, rowThreads>>>(first, second, to, eights, eights); }, isActive);
    }

private:
    static bool isRight(const DeviceBuffer &out, std::vector<double> (*reference)(std::size_t row))
    {
        for (const std::size_t row : {std::size_t(0), rows / 2, rows - 1})
            if (!agrees(out.read<Bf16>(row * width, width), reference(row), agreement))
                return false;
        return true;
    }

    static std::vector<double> normed(std::size_t row)
    {
        std::vector<double> sum(width);
        double squares = 0;
        for (std::size_t i = 0; i < width; ++i) {
            sum[i] = double(operandAt(1, row * width + i, shift)) + double(operandAt(2, row * width + i, shift));
            squares += sum[i] * sum[i];
        }
        for (double &value : sum)
            value /= std::sqrt(squares / double(width) + double(normEpsilon));
        return sum;
    }

    static std::vector<double> active(std::size_t row)
    {
        std::vector<double> product(width);
        for (std::size_t i = 0; i < width; ++i) {
            const double gate = double(operandAt(1, row * width + i, shift));
            product[i] = gate / (1 + std::exp(-gate)) * double(operandAt(2, row * width + i, shift));
        }
        return product;
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuFusionProbe()
{
    return std::make_unique<GpuFusionProbe>();
}

} // namespace cw::probes
