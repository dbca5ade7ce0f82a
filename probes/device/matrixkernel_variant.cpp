// Compiled once per instruction set with CW_KERNEL_NAME naming the variant. Eigen's namespace is renamed per variant,
// so that the linker never mixes code of one instruction set into another; nothing else is included for the same
// reason.
#define Eigen CW_KERNEL_EIGEN
#include <Eigen/Core>

namespace cw::probes {

namespace {
template <typename T>
void multiply(const T *a, const T *b, T *c, std::size_t n, std::size_t from, std::size_t to)
{
    using Matrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic>;
    const auto rows = Eigen::Index(n);
    const auto columns = Eigen::Index(to - from);
    const Eigen::Map<const Matrix> left(a, rows, rows);
    const Eigen::Map<const Matrix> right(b + from * n, rows, columns);
    Eigen::Map<Matrix> product(c + from * n, rows, columns);
    product.noalias() = left * right;
}
} // namespace

void CW_KERNEL_FLOAT(const float *a, const float *b, float *c, std::size_t n, std::size_t from, std::size_t to)
{
    multiply(a, b, c, n, from, to);
}

void CW_KERNEL_BF16(const unsigned short *a, const unsigned short *b, unsigned short *c, std::size_t n,
                    std::size_t from, std::size_t to)
{
    // Eigen's own bfloat16 product rounds every partial sum, which no inference program does: operands are widened,
    // sums stay in fp32, the result is rounded once.
    using Bf16 = Eigen::Matrix<Eigen::bfloat16, Eigen::Dynamic, Eigen::Dynamic>;
    using Fp32 = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic>;
    static_assert(sizeof(Eigen::bfloat16) == sizeof(unsigned short)); // a struct around its bit pattern
    const auto rows = Eigen::Index(n);
    const auto columns = Eigen::Index(to - from);
    const Fp32 left = Eigen::Map<const Bf16>(reinterpret_cast<const Eigen::bfloat16 *>(a), rows, rows).cast<float>();
    const Fp32 right =
        Eigen::Map<const Bf16>(reinterpret_cast<const Eigen::bfloat16 *>(b + from * n), rows, columns).cast<float>();
    Fp32 product(rows, columns);
    product.noalias() = left * right;
    Eigen::Map<Bf16>(reinterpret_cast<Eigen::bfloat16 *>(c + from * n), rows, columns) =
        product.cast<Eigen::bfloat16>();
}

} // namespace cw::probes
