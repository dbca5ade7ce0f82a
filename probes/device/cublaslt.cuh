// Matrix products through cuBLASLt, which is loaded at run time, so that the program starts without it: result = left^T
// x right, all in columns, left k x m and right k x n. The fastest of the library's own suggestions is taken. Own file
// for the loader, so that probes share it; needs the library's header when built.
#pragma once

#include "probes/device/gpureference.h"
#include "probes/device/gpurun.cuh"

#include <cublasLt.h>

namespace cw::probes {

/// The calls of cuBLASLt we need, by name.
struct LtLibrary {
    LtLibrary();
    ~LtLibrary();
    LtLibrary(const LtLibrary &) = delete;
    LtLibrary &operator=(const LtLibrary &) = delete;
    /// Empty when it was found whole, else the reason as a sentence.
    [[nodiscard]] std::string obstacle() const;

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

struct LtShape {
    std::size_t m = 0, n = 0, k = 0;
    [[nodiscard]] double operations() const { return 2.0 * double(m) * double(n) * double(k); }
};

/// A precision: types of operands, result and factors, and how the operands of a measurement look.
struct LtForm {
    const char *metric;
    cudaDataType_t operand, result, scale;
    cublasComputeType_t compute;
    double operandBytes, resultBytes; ///< an element; four bits are half a byte
    NoiseForm noise{};
    bool hasBlockScales = false; ///< a scale for every sixteen elements, as fp4 has
};

/// One product, described once and run often. Operands belong to the caller.
class LtProduct {
public:
    static constexpr std::size_t workspaceBytes = std::size_t(64) << 20;

    /// `scales`: device memory of ones for the block scales; nullptr where the form has none. `seconds`: how long
    /// trying suggestions may take.
    LtProduct(const LtLibrary &library, const LtForm &form, const LtShape &shape, const void *left, const void *right,
              void *result, void *workspace, const void *scales, double seconds);
    ~LtProduct();
    LtProduct(const LtProduct &) = delete;
    LtProduct &operator=(const LtProduct &) = delete;

    /// Why it cannot be, as a sentence; empty when it can.
    [[nodiscard]] const std::string &problem() const { return problem_; }
    /// Puts the product on the default stream, with another left operand where one is named. Throws GpuFailure when the
    /// library refuses.
    void launch(const void *left = nullptr) const;

private:
    void describe(const void *scales);
    void chooseFastest(double seconds);
    [[nodiscard]] bool launchWith(const cublasLtMatmulAlgo_t &algorithm, const void *left) const;

    const LtLibrary &library_;
    LtForm form_;
    LtShape shape_;
    const void *left_, *right_;
    void *result_, *workspace_;
    std::string problem_;
    cublasLtHandle_t lt_ = nullptr;
    cublasLtMatmulDesc_t desc_ = nullptr;
    cublasLtMatrixLayout_t leftLayout_ = nullptr, rightLayout_ = nullptr, resultLayout_ = nullptr;
    cublasLtMatmulPreference_t wish_ = nullptr;
    cublasLtMatmulAlgo_t chosen_{};
};

} // namespace cw::probes
