#include "probes/device/blockreference.h"

#include "probes/device/attentionreference.h"
#include "probes/device/crew.h"

#include <cmath>

namespace cw::probes {

namespace {

constexpr std::size_t head = 128, group = 4;
constexpr double operandSize = 74; // root mean square of -128 … 127
constexpr double epsilon = 1e-5;

double rounded(double value)
{
    return double(toFloat(toBf16(float(value))));
}

std::vector<double> normed(const std::vector<double> &x)
{
    double squares = 0;
    for (const double value : x)
        squares += value * value;
    const double scale = 1 / std::sqrt(squares / double(x.size()) + epsilon);
    std::vector<double> out;
    for (const double value : x)
        out.push_back(rounded(value * scale));
    return out;
}

/// The product of `width` rows of weights with x.
std::vector<double> times(BlockSeed seed, std::size_t width, const std::vector<double> &x)
{
    std::vector<double> out(width);
    const int shift = weightShift(x.size());
    Crew().run(width, [&](std::size_t from, std::size_t to) {
        for (std::size_t row = from; row < to; ++row) {
            double sum = 0;
            for (std::size_t i = 0; i < x.size(); ++i)
                sum += double(operandAt(seed, row * x.size() + i, shift)) * x[i];
            out[row] = rounded(sum);
        }
    });
    return out;
}

std::vector<double> sumOf(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> sum;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum.push_back(rounded(a[i] + b[i]));
    return sum;
}

} // namespace

std::size_t BlockShape::joined() const
{
    return (heads + 2 * keyHeads) * head;
}

std::size_t BlockShape::attended() const
{
    return heads * head;
}

std::size_t BlockShape::weights() const
{
    return hidden * joined() + attended() * hidden + 3 * hidden * inner;
}

int weightShift(std::size_t depth)
{
    return int(std::ceil(std::log2(operandSize * std::sqrt(double(depth)))));
}

std::vector<double> blockInput(const BlockShape &shape, std::size_t token)
{
    std::vector<double> input;
    for (std::size_t i = 0; i < shape.hidden; ++i)
        input.push_back(double(operandAt(InputSeed, token * shape.hidden + i, inputShift)));
    return input;
}

std::vector<double> blockJoined(const BlockShape &shape, const std::vector<double> &input)
{
    return times(JoinedSeed, shape.joined(), normed(input));
}

std::vector<double> blockOutput(const BlockShape &shape, const std::vector<double> &input,
                                const std::vector<double> &joined, std::size_t seen, const CacheEntry &key,
                                const CacheEntry &value)
{
    std::vector<double> attended;
    for (std::size_t h = 0; h < shape.heads; ++h) {
        const auto of = [&](const CacheEntry &entry) {
            return [&entry, h](std::size_t t, std::size_t e) { return entry(t, h / group, e); };
        };
        const auto first = joined.begin() + std::ptrdiff_t(h * head);
        for (const double element : attentionOf({first, first + std::ptrdiff_t(head)}, seen, of(key), of(value)))
            attended.push_back(rounded(element));
    }
    const std::vector<double> middle = sumOf(input, times(OutputSeed, shape.hidden, attended));
    const std::vector<double> gateUp = times(GateUpSeed, 2 * shape.inner, normed(middle));
    std::vector<double> active;
    for (std::size_t i = 0; i < shape.inner; ++i)
        active.push_back(rounded(gateUp[i] / (1 + std::exp(-gateUp[i])) * gateUp[shape.inner + i]));
    return sumOf(middle, times(DownSeed, shape.hidden, active));
}

} // namespace cw::probes
