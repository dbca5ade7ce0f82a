// Matrix throughput of a GPU: 2 m n k operations of a product through cuBLASLt, by precision at 8192 cubed, and by the
// shapes of models. Entries of the product are compared with sums in integers. Unverified on a device: docs/probes.md.
#include "probes/device/cublaslt.cuh"
#include "probes/device/gpureference.h"
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
constexpr unsigned char oneAsUe4m3 = 0x38;         // exponent 7 less its bias of 7, no mantissa
constexpr std::size_t elementsPerScale = 16;

constexpr std::array<LtForm, 7> forms = {
    {{"fp64", CUDA_R_64F, CUDA_R_64F, CUDA_R_64F, CUBLAS_COMPUTE_64F, 8, 8},
     {"tf32", CUDA_R_32F, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F_FAST_TF32, 4, 4},
     {"bf16", CUDA_R_16BF, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 4},
     {"fp16", CUDA_R_16F, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 4},
     {"fp8", CUDA_R_8F_E4M3, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 1, 4},
     {"int8", CUDA_R_8I, CUDA_R_32I, CUDA_R_32I, CUBLAS_COMPUTE_32I, 1, 4},
#if CUBLAS_VERSION >= 120800
     {"fp4", CUDA_R_4F_E2M1, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 0.5, 4, true}
#else
     {"fp4", CUDA_R_8F_E4M3, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 0.5, 4, true}
#endif
    }};

template <typename T>
__global__ void fillWhole(T *left, T *right, LtShape shape)
{
    const std::size_t first = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x;
    const std::size_t step = gridDim.x * std::size_t(blockDim.x);
    for (std::size_t i = first; i < shape.k * shape.m; i += step)
        left[i] = T(float(leftEntry(i % shape.k, i / shape.k)));
    for (std::size_t i = first; i < shape.k * shape.n; i += step)
        right[i] = T(float(rightEntry(i % shape.k, i / shape.k)));
}

/// Two entries a byte, the first in the lower half.
__global__ void fillFour(unsigned char *left, unsigned char *right, LtShape shape)
{
    const std::size_t first = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x;
    const std::size_t step = gridDim.x * std::size_t(blockDim.x);
    for (std::size_t i = first; i < shape.k * shape.m / 2; i += step)
        left[i] =
            fourBitPair(leftEntry(2 * i % shape.k, 2 * i / shape.k), leftEntry(2 * i % shape.k + 1, 2 * i / shape.k));
    for (std::size_t i = first; i < shape.k * shape.n / 2; i += step)
        right[i] =
            fourBitPair(rightEntry(2 * i % shape.k, 2 * i / shape.k), rightEntry(2 * i % shape.k + 1, 2 * i / shape.k));
}

void fillAs(const LtForm &form, const DeviceBuffer &left, const DeviceBuffer &right, const LtShape &shape)
{
    const auto as = [&](auto zero) {
        using T = decltype(zero);
        fillWhole<T><<<blocks, threadsPerBlock>>>(left.as<T>(), right.as<T>(), shape);
    };
    if (form.hasBlockScales)
        fillFour<<<blocks, threadsPerBlock>>>(left.as<unsigned char>(), right.as<unsigned char>(), shape);
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
        return double(value);
    };
    return form.result == CUDA_R_64F ? as(double()) : form.result == CUDA_R_32F ? as(float()) : as(int());
}

bool matchesReference(const LtForm &form, const LtShape &shape, const DeviceBuffer &result)
{
    const auto size = std::size_t(form.resultBytes);
    for (const std::size_t m : {std::size_t(0), std::size_t(1), shape.m / 2 + 3, shape.m - 1})
        for (const std::size_t n : {std::size_t(0), shape.n / 3, shape.n - 1}) {
            const std::vector<unsigned char> bytes = result.read<unsigned char>((n * shape.m + m) * size, size);
            if (std::abs(valueOf(form, bytes.data()) - double(productEntry(shape.k, m, n))) > 0.5)
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
        const DeviceBuffer left(std::size_t(double(shape.k * shape.m) * form.operandBytes)),
            right(std::size_t(double(shape.k * shape.n) * form.operandBytes)),
            result(std::size_t(double(shape.m * shape.n) * form.resultBytes)), workspace(LtProduct::workspaceBytes);
        // All scales are one, so that their order does not matter; the larger operand says how many there are.
        const DeviceBuffer scales(std::max(shape.m, shape.n) * shape.k / elementsPerScale);
        check(cudaMemset(scales.as<void>(), oneAsUe4m3, std::max(shape.m, shape.n) * shape.k / elementsPerScale),
              "filling scales");
        fillAs(form, left, right, shape);
        const LtProduct product(library, form, shape, left.as<void>(), right.as<void>(), result.as<void>(),
                                workspace.as<void>(), scales.as<void>(), run.options().quick ? quickTrial : usualTrial);
        if (!product.problem().empty()) {
            run.note(each.metric() + ": " + product.problem());
            return;
        }
        run.rate(
            each.metric(), "FLOP/s", shape.operations(), [&] { product.launch(); },
            [&] { return matchesReference(form, shape, result); });
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuMatrixProbe()
{
    return std::make_unique<GpuMatrixProbe>();
}

} // namespace cw::probes
