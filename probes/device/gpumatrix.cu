// Matrix throughput of a GPU: 2 m n k operations of a product through cuBLASLt, by precision at 8192 cubed, by the
// shapes of models, and after some seconds of load, when the power limit has set the clocks. Entries of the product are
// compared with sums in double.
#include "probes/device/cublaslt.cuh"
#include "probes/device/matrixshapes.h"

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>

#include <array>
#include <cmath>
#include <cstring>

namespace cw::probes {

namespace {

constexpr int threadsPerBlock = 256, blocks = 4096;
constexpr double quickTrial = 0.5, usualTrial = 4; // seconds for the library's suggestions
constexpr double quickLoad = 2, usualLoad = 20;    // seconds until power and temperature have settled
constexpr unsigned char oneAsUe4m3 = 0x38;         // exponent 7 less its bias of 7, no mantissa
constexpr std::size_t elementsPerScale = 16, beyondCaches = std::size_t(512) << 20;
constexpr double agreement = 0.02; // a result is rounded to eight bits: up to 0.007 where it is large

constexpr double small = 1.0 / 65536; // operands of up to two, so that sums stay within fp16
#if CUBLAS_VERSION >= 120800
constexpr cudaDataType_t fourBitType = CUDA_R_4F_E2M1;
#else
constexpr cudaDataType_t fourBitType = CUDA_R_8F_E4M3; // refused before it is used
#endif
constexpr std::array<LtForm, 7> forms = {
    {{"fp64", CUDA_R_64F, CUDA_R_64F, CUDA_R_64F, CUBLAS_COMPUTE_64F, 8, 8, {18, 0, small, true}},
     {"tf32", CUDA_R_32F, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F_FAST_TF32, 4, 4, {11, 0, small}},
     {"bf16", CUDA_R_16BF, CUDA_R_16BF, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 2, {8, 0, small}},
     {"fp16", CUDA_R_16F, CUDA_R_16F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 2, {11, 0, small}},
     {"fp8", CUDA_R_8F_E4M3, CUDA_R_16BF, CUDA_R_32F, CUBLAS_COMPUTE_32F, 1, 2, {4, 9, 512 * small}},
     {"int8", CUDA_R_8I, CUDA_R_32I, CUDA_R_32I, CUBLAS_COMPUTE_32I, 1, 4, {7, 10, 1}},
     {"fp4", fourBitType, CUDA_R_16BF, CUDA_R_32F, CUBLAS_COMPUTE_32F, 0.5, 2, {2, 15, 1}, true}}};

template <typename T>
__global__ void fillWith(NoiseForm noise, std::uint32_t seed, T *to, std::size_t count)
{
    for (std::size_t i = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x; i < count;
         i += gridDim.x * std::size_t(blockDim.x))
        if constexpr (sizeof(T) == sizeof(double))
            to[i] = operandOf(noise, seed, i);
        else
            to[i] = T(float(operandOf(noise, seed, i)));
}

/// Two entries a byte.
__global__ void fillFour(NoiseForm noise, std::uint32_t seed, unsigned char *to, std::size_t bytes)
{
    for (std::size_t i = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x; i < bytes;
         i += gridDim.x * std::size_t(blockDim.x))
        to[i] = fourBitPair(int(operandOf(noise, seed, 2 * i)), int(operandOf(noise, seed, 2 * i + 1)));
}

void fill(const LtForm &form, std::uint32_t seed, const DeviceBuffer &operand, std::size_t count)
{
    const auto as = [&](auto zero) {
        using T = decltype(zero);
        fillWith<T><<<blocks, threadsPerBlock>>>(form.noise, seed, operand.as<T>(), count);
    };
    if (form.hasBlockScales)
        fillFour<<<blocks, threadsPerBlock>>>(form.noise, seed, operand.as<unsigned char>(), count / 2);
    else if (form.operand == CUDA_R_64F)
        as(double());
    else if (form.operand == CUDA_R_32F)
        as(float());
    else if (form.operand == CUDA_R_16BF)
        as(__nv_bfloat16());
    else if (form.operand == CUDA_R_16F)
        as(__half());
    else if (form.operand == CUDA_R_8F_E4M3)
        as(__nv_fp8_e4m3());
    else
        as(static_cast<signed char>(0));
    check(cudaGetLastError(), "filling matrices");
}

double valueOf(const LtForm &form, const unsigned char *bytes)
{
    const auto as = [&](auto value) {
        std::memcpy(&value, bytes, sizeof value);
        return value;
    };
    switch (form.result) {
    case CUDA_R_64F:
        return as(double());
    case CUDA_R_32F:
        return double(as(float()));
    case CUDA_R_16BF:
        return double(toFloat(as(Bf16())));
    case CUDA_R_16F:
        return double(__half2float(as(__half())));
    default:
        return as(int());
    }
}

/// Sums of noise spread as the root of their number; an entry may miss by a share of that, whole numbers by nothing.
bool matchesReference(const LtForm &form, const LtShape &shape, const DeviceBuffer &result)
{
    const double operand = noiseRms / double(1 << form.noise.shift) * form.noise.unit;
    const double may = form.result == CUDA_R_32I ? 0 : agreement * std::sqrt(double(shape.k)) * operand * operand;
    const auto size = std::size_t(form.resultBytes);
    for (const std::size_t m : {std::size_t(0), std::size_t(1), shape.m / 2 + 3, shape.m - 1})
        for (const std::size_t n : {std::size_t(0), shape.n / 3, shape.n - 1}) {
            const std::vector<unsigned char> bytes = result.read<unsigned char>((n * shape.m + m) * size, size);
            const double misses = std::abs(valueOf(form, bytes.data()) - productEntry(form.noise, shape.k, m, n));
            if (!(misses <= may)) // also when it is no number
                return false;
        }
    return true;
}

class GpuMatrixProbe : public GpuProbe {
public:
    GpuMatrixProbe() : GpuProbe(gpuMatrixInfo) {}
    std::string obstacle(const ProbeOptions &options) const override
    {
        const std::string gpu = GpuProbe::obstacle(options);
        return gpu.empty() ? LtLibrary().obstacle() : gpu;
    }

protected:
    int figures(const ProbeOptions &) const override { return int(matrixRuns().size()); }

    void measure(GpuRun &run) override
    {
        const LtLibrary library;
        for (const MatrixRun &each : matrixRuns())
            for (const LtForm &form : forms)
                if (each.precision == form.metric)
                    one(run, library, form, each);
    }

private:
    static void one(GpuRun &run, const LtLibrary &library, const LtForm &form, const MatrixRun &each)
    {
        const LtShape shape{each.m, each.n, each.k};
        const auto leftBytes = std::size_t(double(shape.k * shape.m) * form.operandBytes);
        const std::size_t copies = copiesOf(each, leftBytes);
        const DeviceBuffer left(leftBytes * copies), right(std::size_t(double(shape.k * shape.n) * form.operandBytes)),
            result(std::size_t(double(shape.m * shape.n) * form.resultBytes)), workspace(LtProduct::workspaceBytes);
        // All scales are one, so that their order does not matter; the larger operand says how many there are.
        const DeviceBuffer scales(std::max(shape.m, shape.n) * shape.k / elementsPerScale);
        check(cudaMemset(scales.as<void>(), oneAsUe4m3, std::max(shape.m, shape.n) * shape.k / elementsPerScale),
              "filling scales");
        fill(form, 1, left, shape.k * shape.m);
        fill(form, 2, right, shape.k * shape.n);
        auto *const bytes = left.as<unsigned char>();
        for (std::size_t copy = 1; copy < copies; ++copy)
            check(cudaMemcpy(bytes + copy * leftBytes, bytes, leftBytes, cudaMemcpyDeviceToDevice), "copying weights");
        const LtProduct product(library, form, shape, bytes, right.as<void>(), result.as<void>(), workspace.as<void>(),
                                scales.as<void>(), run.options().quick ? quickTrial : usualTrial);
        if (!product.problem().empty()) {
            run.note(each.metric() + ": " + product.problem());
            return;
        }
        std::size_t turn = 0;
        const auto launch = [&] { product.launch(bytes + turn++ % copies * leftBytes); };
        const auto isRight = [&] { return matchesReference(form, shape, result); };
        if (each.sustained) {
            run.load(run.options().quick ? quickLoad : usualLoad, launch);
            run.rate(each.metric(), "FLOP/s", shape.operations(), launch, isRight);
        } else {
            run.burst(each.metric(), "FLOP/s", shape.operations(), launch, isRight);
        }
    }

    /// A model's weights come from memory: as many copies in turn as no cache holds. Squares are one.
    static std::size_t copiesOf(const MatrixRun &each, std::size_t leftBytes)
    {
        return each.place.empty() ? 1 : (beyondCaches + leftBytes - 1) / leftBytes;
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuMatrixProbe()
{
    return std::make_unique<GpuMatrixProbe>();
}

} // namespace cw::probes
