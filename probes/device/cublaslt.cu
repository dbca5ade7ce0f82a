#include "probes/device/cublaslt.cuh"
#include "probes/device/statistics.h"

#include <dlfcn.h>

#include <array>
#include <chrono>

namespace cw::probes {

namespace {

constexpr int suggestions = 8, turns = 5, runsOfTurn = 3;

template <typename Function>
bool find(void *library, Function &function, const char *name)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

/// A factor of the product in the type that the form wants.
struct Factor {
    double wide;
    float narrow;
    int whole;
    explicit Factor(int value) : wide(value), narrow(float(value)), whole(value) {}
    [[nodiscard]] const void *as(cudaDataType_t type) const
    {
        return type == CUDA_R_64F   ? static_cast<const void *>(&wide)
               : type == CUDA_R_32I ? &whole
                                    : static_cast<const void *>(&narrow);
    }
};

} // namespace

LtLibrary::LtLibrary()
{
    for (const char *name : {"libcublasLt.so.13", "libcublasLt.so.12", "libcublasLt.so"})
        if (!handle)
            handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    complete = handle && find(handle, create, "cublasLtCreate") && find(handle, destroy, "cublasLtDestroy") &&
               find(handle, descCreate, "cublasLtMatmulDescCreate") &&
               find(handle, descDestroy, "cublasLtMatmulDescDestroy") &&
               find(handle, descSet, "cublasLtMatmulDescSetAttribute") &&
               find(handle, layoutCreate, "cublasLtMatrixLayoutCreate") &&
               find(handle, layoutDestroy, "cublasLtMatrixLayoutDestroy") &&
               find(handle, wishCreate, "cublasLtMatmulPreferenceCreate") &&
               find(handle, wishDestroy, "cublasLtMatmulPreferenceDestroy") &&
               find(handle, wishSet, "cublasLtMatmulPreferenceSetAttribute") &&
               find(handle, suggest, "cublasLtMatmulAlgoGetHeuristic") && find(handle, multiply, "cublasLtMatmul");
}

LtLibrary::~LtLibrary()
{
    if (handle)
        dlclose(handle);
}

std::string LtLibrary::obstacle() const
{
    if (!handle)
        return "cuBLASLt was not found; it comes with the CUDA libraries";
    return complete ? "" : "the cuBLASLt of this machine is too old: it lacks calls that the probe needs";
}

LtProduct::LtProduct(const LtLibrary &library, const LtForm &form, const LtShape &shape, const void *left,
                     const void *right, void *result, void *workspace, const void *scales, double seconds)
    : library_(library), form_(form), shape_(shape), left_(left), right_(right), result_(result), workspace_(workspace)
{
    describe(scales);
    if (problem_.empty())
        chooseFastest(seconds);
}

LtProduct::~LtProduct()
{
    if (wish_)
        library_.wishDestroy(wish_);
    for (cublasLtMatrixLayout_t layout : {leftLayout_, rightLayout_, resultLayout_})
        if (layout)
            library_.layoutDestroy(layout);
    if (desc_)
        library_.descDestroy(desc_);
    if (lt_)
        library_.destroy(lt_);
}

void LtProduct::describe(const void *scales)
{
    const cublasOperation_t transposed = CUBLAS_OP_T; // the one layout that eight bits have
    const auto well = [](cublasStatus_t status) { return status == CUBLAS_STATUS_SUCCESS; };
    const auto set = [&](cublasLtMatmulDescAttributes_t attribute, const auto &value) {
        return well(library_.descSet(desc_, attribute, &value, sizeof value));
    };
    bool sound =
        well(library_.create(&lt_)) && well(library_.descCreate(&desc_, form_.compute, form_.scale)) &&
        set(CUBLASLT_MATMUL_DESC_TRANSA, transposed) &&
        well(library_.layoutCreate(&leftLayout_, form_.operand, shape_.k, shape_.m, long(shape_.k))) &&
        well(library_.layoutCreate(&rightLayout_, form_.operand, shape_.k, shape_.n, long(shape_.k))) &&
        well(library_.layoutCreate(&resultLayout_, form_.result, shape_.m, shape_.n, long(shape_.m))) &&
        well(library_.wishCreate(&wish_)) &&
        well(library_.wishSet(wish_, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspaceBytes, sizeof workspaceBytes));
    if (sound && form_.hasBlockScales) {
#if CUBLAS_VERSION >= 120800 // block scales came with 12.8
        const cublasLtMatmulMatrixScale_t mode = CUBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3;
        sound = set(CUBLASLT_MATMUL_DESC_A_SCALE_MODE, mode) && set(CUBLASLT_MATMUL_DESC_B_SCALE_MODE, mode) &&
                set(CUBLASLT_MATMUL_DESC_A_SCALE_POINTER, scales) && set(CUBLASLT_MATMUL_DESC_B_SCALE_POINTER, scales);
#else
        (void)scales;
        sound = false;
#endif
    }
    if (!sound)
        problem_ = "cuBLASLt does not take a product of this precision";
}

void LtProduct::chooseFastest(double seconds)
{
    std::array<cublasLtMatmulHeuristicResult_t, suggestions> found{};
    int count = 0;
    if (library_.suggest(lt_, desc_, leftLayout_, rightLayout_, resultLayout_, resultLayout_, wish_, suggestions,
                         found.data(), &count) != CUBLAS_STATUS_SUCCESS ||
        count == 0) {
        problem_ = "cuBLASLt has no way to this precision on this GPU";
        return;
    }
    // In turns, so that a GPU that grows warm or another's work hits all of them alike; the median of the turns counts.
    const auto start = std::chrono::steady_clock::now();
    const auto spent = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
    Stopwatch watch;
    std::array<std::vector<double>, suggestions> times;
    for (int turn = 0; turn <= turns && (turn < 2 || spent() < seconds); ++turn) // the first run may load code
        for (std::size_t i = 0; i < std::size_t(count); ++i) {
            bool sound = true;
            const double time = watch.secondsOf([&] {
                for (int run = 0; run < runsOfTurn; ++run)
                    sound = sound && launchWith(found[i].algo, left_);
            });
            if (sound && turn > 0)
                times[i].push_back(time);
        }
    double best = 0;
    for (std::size_t i = 0; i < std::size_t(count); ++i)
        if (const double median = spreadOf(times[i]).median; median > 0 && (best == 0 || median < best)) {
            best = median;
            chosen_ = found[i].algo;
        }
    if (best == 0)
        problem_ = "cuBLASLt refused every way it suggested itself";
}

void LtProduct::launch(const void *left) const
{
    if (!launchWith(chosen_, left ? left : left_))
        throw GpuFailure("cuBLASLt refused a product that it had taken before");
}

bool LtProduct::launchWith(const cublasLtMatmulAlgo_t &algorithm, const void *left) const
{
    const Factor one(1), none(0);
    return library_.multiply(lt_, desc_, one.as(form_.scale), left, leftLayout_, right_, rightLayout_,
                             none.as(form_.scale), result_, resultLayout_, result_, resultLayout_, &algorithm,
                             workspace_, workspaceBytes, nullptr) == CUBLAS_STATUS_SUCCESS;
}

} // namespace cw::probes
