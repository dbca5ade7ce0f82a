// The four kernels of STREAM in the widest variant of this machine, at the edges of their part.
#include "probes/device/streamkernel.h"

#include <QTest>

#include <atomic>

using namespace cw::probes;

class TstStreamKernel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kernelsTouchTheirPartAlone()
    {
        constexpr std::size_t n = 101, from = 3, to = 98; // no multiple of any vector
        const StreamKernels kernels = bestStreamKernels();
        std::vector<double> b(n), c(n);
        for (std::size_t i = 0; i < n; ++i) {
            b[i] = double(i);
            c[i] = 1000 - double(i);
        }
        const auto check = [&](StreamKernel kernel, double (*expected)(double, double)) {
            std::vector<double> a(n, -1);
            kernel(a.data(), b.data(), c.data(), from, to);
            for (std::size_t i = 0; i < n; ++i)
                QCOMPARE(a[i], i < from || i >= to ? -1 : expected(b[i], c[i]));
        };
        check(kernels.copy, [](double x, double) { return x; });
        check(kernels.scale, [](double x, double) { return 3 * x; });
        check(kernels.add, [](double x, double y) { return x + y; });
        check(kernels.triad, [](double x, double y) { return x + 3 * y; });
    }
};

QTEST_GUILESS_MAIN(TstStreamKernel)
#include "tst_streamkernel.moc"
