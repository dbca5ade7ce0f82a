// Matrix throughput of a GPU: 2 n^3 operations of an n x n product through cuBLASLt, which is loaded at run time, so that
// the program starts without it. The fastest of the library's own suggestions is taken, then repeated like every other
// figure; entries of the product are compared with sums in integers. Unverified on a device: docs/probes.md.
#include "probes/device/gpureference.h"
#include "probes/device/probe.h"
#include "probes/device/repetition.h"

#include <cublasLt.h>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>
#include <cuda_runtime.h>
#include <dlfcn.h>

#include <array>
#include <cmath>
#include <cstring>

namespace cw::probes {

namespace {

constexpr std::size_t size = 8192;
constexpr std::size_t workspaceBytes = std::size_t(64) << 20;
constexpr int suggestions = 8;
constexpr int threadsPerBlock = 256, blocks = 4096;

/// The calls of cuBLASLt we need, by name.
struct Library {
    Library()
    {
        for (const char *name : {"libcublasLt.so.13", "libcublasLt.so.12", "libcublasLt.so"})
            if (!handle)
                handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
        if (!handle)
            return;
        complete = find(create, "cublasLtCreate") && find(destroy, "cublasLtDestroy") &&
                   find(descCreate, "cublasLtMatmulDescCreate") && find(descDestroy, "cublasLtMatmulDescDestroy") &&
                   find(descSet, "cublasLtMatmulDescSetAttribute") &&
                   find(layoutCreate, "cublasLtMatrixLayoutCreate") &&
                   find(layoutDestroy, "cublasLtMatrixLayoutDestroy") &&
                   find(wishCreate, "cublasLtMatmulPreferenceCreate") &&
                   find(wishDestroy, "cublasLtMatmulPreferenceDestroy") &&
                   find(wishSet, "cublasLtMatmulPreferenceSetAttribute") &&
                   find(suggest, "cublasLtMatmulAlgoGetHeuristic") && find(multiply, "cublasLtMatmul");
    }
    ~Library()
    {
        if (handle)
            dlclose(handle);
    }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    template <typename Function>
    bool find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(dlsym(handle, name));
        return function != nullptr;
    }

    void *handle = nullptr;
    bool complete = false;
    decltype(&cublasLtCreate) create = nullptr;
    decltype(&cublasLtDestroy) destroy = nullptr;
    decltype(&cublasLtMatmulDescCreate) descCreate = nullptr;
    decltype(&cublasLtMatmulDescDestroy) descDestroy = nullptr;
    decltype(&cublasLtMatmulDescSetAttribute) descSet = nullptr;
    decltype(&cublasLtMatrixLayoutCreate) layoutCreate = nullptr;
    decltype(&cublasLtMatrixLayoutDestroy) layoutDestroy = nullptr;
    decltype(&cublasLtMatmulPreferenceCreate) wishCreate = nullptr;
    decltype(&cublasLtMatmulPreferenceDestroy) wishDestroy = nullptr;
    decltype(&cublasLtMatmulPreferenceSetAttribute) wishSet = nullptr;
    decltype(&cublasLtMatmulAlgoGetHeuristic) suggest = nullptr;
    decltype(&cublasLtMatmul) multiply = nullptr;
};

struct Form {
    const char *metric;
    cudaDataType_t operand, result, scale;
    cublasComputeType_t compute;
    std::size_t operandBytes, resultBytes;
};
constexpr std::array<Form, 6> forms = {
    {{"fp64", CUDA_R_64F, CUDA_R_64F, CUDA_R_64F, CUBLAS_COMPUTE_64F, 8, 8},
     {"tf32", CUDA_R_32F, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F_FAST_TF32, 4, 4},
     {"bf16", CUDA_R_16BF, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 4},
     {"fp16", CUDA_R_16F, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 4},
     {"fp8", CUDA_R_8F_E4M3, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 1, 4},
     {"int8", CUDA_R_8I, CUDA_R_32I, CUDA_R_32I, CUBLAS_COMPUTE_32I, 1, 4}}};

template <typename T>
__global__ void fill(T *left, T *right, std::size_t n)
{
    for (std::size_t i = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x; i < n * n;
         i += std::size_t(gridDim.x) * blockDim.x) {
        left[i] = T(float(leftEntry(i % n, i / n)));
        right[i] = T(float(rightEntry(i % n, i / n)));
    }
}

void fillAs(cudaDataType_t type, void *left, void *right)
{
    const auto as = [&](auto zero) {
        using T = decltype(zero);
        fill<T><<<blocks, threadsPerBlock>>>(static_cast<T *>(left), static_cast<T *>(right), size);
    };
    switch (type) {
    case CUDA_R_64F:
        return as(double());
    case CUDA_R_32F:
        return as(float());
    case CUDA_R_16BF:
        return as(__nv_bfloat16());
    case CUDA_R_16F:
        return as(__half());
    case CUDA_R_8F_E4M3:
        return as(__nv_fp8_e4m3());
    default:
        return as(static_cast<signed char>(0));
    }
}

/// Device memory that is given back at the end of its scope.
class DeviceBytes {
public:
    explicit DeviceBytes(std::size_t bytes) : status_(cudaMalloc(&data_, bytes)) {}
    ~DeviceBytes() { cudaFree(data_); }
    DeviceBytes(const DeviceBytes &) = delete;
    DeviceBytes &operator=(const DeviceBytes &) = delete;
    [[nodiscard]] void *get() const { return data_; }
    [[nodiscard]] bool ok() const { return status_ == cudaSuccess; }

private:
    void *data_ = nullptr;
    cudaError_t status_;
};

/// One product: operands, descriptions and the fastest suggestion. `problem` says why it cannot be.
class Product {
public:
    Product(const Library &library, const Form &form)
        : library_(library), form_(form), left_(size * size * form.operandBytes),
          right_(size * size * form.operandBytes), result_(size * size * form.resultBytes), work_(workspaceBytes)
    {
        if (!left_.ok() || !right_.ok() || !result_.ok() || !work_.ok()) {
            problem_ = "device memory is too small for its matrices";
            return;
        }
        cudaEventCreate(&start_);
        cudaEventCreate(&stop_);
        fillAs(form.operand, left_.get(), right_.get());
        describe();
        chooseFastest();
    }
    ~Product()
    {
        if (wish_)
            library_.wishDestroy(wish_);
        for (cublasLtMatrixLayout_t layout : {operands_, output_})
            if (layout)
                library_.layoutDestroy(layout);
        if (desc_)
            library_.descDestroy(desc_);
        if (lt_)
            library_.destroy(lt_);
        if (start_)
            cudaEventDestroy(start_);
        if (stop_)
            cudaEventDestroy(stop_);
    }
    Product(const Product &) = delete;
    Product &operator=(const Product &) = delete;

    [[nodiscard]] const std::string &problem() const { return problem_; }

    /// Operations a second; negative when the library refuses.
    double once() { return onceWith(chosen_); }

    [[nodiscard]] bool matchesReference() const
    {
        constexpr std::array<std::size_t, 5> places = {0, 1, 777, 4095, size - 1};
        for (const std::size_t m : places)
            for (const std::size_t n : places) {
                unsigned char bytes[sizeof(double)] = {};
                const auto *from = static_cast<const unsigned char *>(result_.get()) + (n * size + m) * form_.resultBytes;
                if (cudaMemcpy(bytes, from, form_.resultBytes, cudaMemcpyDeviceToHost) != cudaSuccess ||
                    std::abs(valueOf(bytes) - double(productEntry(size, m, n))) > 0.5)
                    return false;
            }
        return true;
    }

private:
    [[nodiscard]] double valueOf(const unsigned char *bytes) const
    {
        double wide = 0;
        float narrow = 0;
        int whole = 0;
        switch (form_.result) {
        case CUDA_R_64F:
            std::memcpy(&wide, bytes, sizeof wide);
            return wide;
        case CUDA_R_32F:
            std::memcpy(&narrow, bytes, sizeof narrow);
            return narrow;
        default:
            std::memcpy(&whole, bytes, sizeof whole);
            return whole;
        }
    }

    void describe()
    {
        const cublasOperation_t transposed = CUBLAS_OP_T; // the one layout that eight bits have
        bool sound = library_.create(&lt_) == CUBLAS_STATUS_SUCCESS;
        sound = sound && library_.descCreate(&desc_, form_.compute, form_.scale) == CUBLAS_STATUS_SUCCESS;
        sound = sound && library_.descSet(desc_, CUBLASLT_MATMUL_DESC_TRANSA, &transposed, sizeof transposed) ==
                             CUBLAS_STATUS_SUCCESS;
        sound = sound && library_.layoutCreate(&operands_, form_.operand, size, size, size) == CUBLAS_STATUS_SUCCESS;
        sound = sound && library_.layoutCreate(&output_, form_.result, size, size, size) == CUBLAS_STATUS_SUCCESS;
        sound = sound && library_.wishCreate(&wish_) == CUBLAS_STATUS_SUCCESS;
        sound = sound && library_.wishSet(wish_, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspaceBytes,
                                          sizeof workspaceBytes) == CUBLAS_STATUS_SUCCESS;
        if (!sound)
            problem_ = "cuBLASLt does not take a product of this precision";
    }

    void chooseFastest()
    {
        std::array<cublasLtMatmulHeuristicResult_t, suggestions> found{};
        int count = 0;
        if (!problem_.empty() ||
            library_.suggest(lt_, desc_, operands_, operands_, output_, output_, wish_, suggestions, found.data(),
                             &count) != CUBLAS_STATUS_SUCCESS ||
            count == 0) {
            problem_ = "cuBLASLt has no way to this precision on this GPU";
            return;
        }
        double best = -1;
        for (int i = 0; i < count; ++i) {
            onceWith(found[std::size_t(i)].algo); // the first run may load code
            const double rate = onceWith(found[std::size_t(i)].algo);
            if (rate > best) {
                best = rate;
                chosen_ = found[std::size_t(i)].algo;
            }
        }
        if (best <= 0)
            problem_ = "cuBLASLt refused every way it suggested itself";
    }

    double onceWith(const cublasLtMatmulAlgo_t &algorithm)
    {
        const double wideOne = 1, wideNone = 0;
        const float one = 1, none = 0;
        const int wholeOne = 1, wholeNone = 0;
        const void *alpha = form_.scale == CUDA_R_64F  ? static_cast<const void *>(&wideOne)
                            : form_.scale == CUDA_R_32I ? static_cast<const void *>(&wholeOne)
                                                        : &one;
        const void *beta = form_.scale == CUDA_R_64F  ? static_cast<const void *>(&wideNone)
                           : form_.scale == CUDA_R_32I ? static_cast<const void *>(&wholeNone)
                                                       : &none;
        cudaEventRecord(start_);
        const cublasStatus_t status =
            library_.multiply(lt_, desc_, alpha, left_.get(), operands_, right_.get(), operands_, beta, result_.get(),
                              output_, result_.get(), output_, &algorithm, work_.get(), workspaceBytes, nullptr);
        cudaEventRecord(stop_);
        cudaEventSynchronize(stop_);
        float milliseconds = 0;
        cudaEventElapsedTime(&milliseconds, start_, stop_);
        if (status != CUBLAS_STATUS_SUCCESS || !(milliseconds > 0))
            return -1;
        return 2.0 * double(size) * double(size) * double(size) / (milliseconds * 1e-3);
    }

    const Library &library_;
    Form form_;
    DeviceBytes left_, right_, result_, work_;
    std::string problem_;
    cublasLtHandle_t lt_ = nullptr;
    cublasLtMatmulDesc_t desc_ = nullptr;
    cublasLtMatrixLayout_t operands_ = nullptr, output_ = nullptr;
    cublasLtMatmulPreference_t wish_ = nullptr;
    cublasLtMatmulAlgo_t chosen_{};
    cudaEvent_t start_{}, stop_{};
};

class GpuMatrixProbe : public Probe {
public:
    std::string name() const override { return "gpu.matrix"; }
    std::string description() const override { return "Matrix products of a GPU through cuBLASLt, by precision"; }
    std::string obstacle(const ProbeOptions &options) const override
    {
        const std::string gpu = gpuObstacle(options.device);
        if (!gpu.empty())
            return gpu;
        return Library().complete ? "" : "cuBLASLt was not found; it comes with the CUDA libraries";
    }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        cudaSetDevice(options.device);
        const Library library;
        RepetitionRule rule;
        rule.seconds = options.quick ? 2 : 10;
        for (const Form &form : forms) {
            Product product(library, form);
            if (!product.problem().empty()) {
                result.notes.push_back(std::string(form.metric) + ": " + product.problem());
                continue;
            }
            const Repetition repetition = repeat(rule, options.cancel, [&] { return product.once(); });
            if (repetition.cancelled) {
                result.ending = Ending::Cancelled;
                return result;
            }
            result.measurements.push_back(
                toMeasurement(form.metric, "FLOP/s", repetition, product.matchesReference()));
        }
        if (const cudaError_t status = cudaGetLastError(); status != cudaSuccess)
            return {name(), Ending::Failed, cudaGetErrorString(status), {}};
        if (result.measurements.empty())
            return {name(), Ending::Failed, "no precision could be multiplied", {}, result.notes};
        return result;
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuMatrixProbe()
{
    return std::make_unique<GpuMatrixProbe>();
}

} // namespace cw::probes
