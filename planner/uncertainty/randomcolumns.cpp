#include "planner/uncertainty/randomcolumns.h"

#include <cmath>

namespace cw::planner {

namespace {
/// SplitMix64 (Steele, Lea, Flood 2014): a bijection whose output passes the usual batteries of tests.
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

double uniformOf(std::uint64_t key, std::int64_t sample)
{
    constexpr double perStep = 1.0 / 4294967296.0; // 2^-32
    return (double(mixed(key + std::uint64_t(sample)) >> 32) + 0.5) * perStep;
}

std::uint64_t keyOf(std::uint64_t seed, std::uint64_t column)
{
    return mixed(mixed(seed) ^ (column * 0xD1342543DE82EF95ULL));
}
} // namespace

double normalQuantile(double p)
{
    // Coefficients of Wichura, Applied Statistics 37 (1988) 477-484, routine PPND7.
    constexpr double splitCentre = 0.425, splitTail = 5.0;
    const double q = p - 0.5;
    if (std::abs(q) <= splitCentre) {
        const double r = splitCentre * splitCentre - q * q;
        return q * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179) /
               (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1.0);
    }
    double r = std::sqrt(-std::log(q < 0 ? p : 1 - p));
    double z = 0;
    if (r <= splitTail) {
        r -= 1.6;
        z = (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777) /
            ((0.12021132975 * r + 0.73700164250) * r + 1.0);
    } else {
        r -= splitTail;
        z = (((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150) /
            ((0.012258202635 * r + 0.24197894225) * r + 1.0);
    }
    return q < 0 ? -z : z;
}

void fillNormal(std::uint64_t seed, std::uint64_t column, std::int64_t first, Eigen::Ref<Eigen::ArrayXd> out)
{
    const std::uint64_t key = keyOf(seed, column);
    for (Eigen::Index i = 0; i < out.size(); ++i)
        out[i] = normalQuantile(uniformOf(key, first + i));
}

double uniformAt(std::uint64_t seed, std::uint64_t column, std::int64_t sample)
{
    return uniformOf(keyOf(seed, column), sample);
}

} // namespace cw::planner
