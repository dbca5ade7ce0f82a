#include "planner/perf/device.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

struct PrecisionFacts {
    Precision precision;
    QLatin1String word;
    double bytes;
};

constexpr double bytesPerMebibyte = 1048576;
constexpr double blockScaled4Bit = 0.5625; // 4 bits and one 8-bit scale for each block of 16

constexpr std::array<PrecisionFacts, precisionCount> facts{{
    {Precision::Fp32, QLatin1String("fp32"), 4},
    {Precision::Tf32, QLatin1String("tf32"), 4},
    {Precision::Bf16, QLatin1String("bf16"), 2},
    {Precision::Fp16, QLatin1String("fp16"), 2},
    {Precision::Fp8, QLatin1String("fp8"), 1},
    {Precision::Int8, QLatin1String("int8"), 1},
    {Precision::Fp4, QLatin1String("fp4"), blockScaled4Bit},
    {Precision::Int4, QLatin1String("int4"), blockScaled4Bit},
}};

double rate(const std::optional<ComputeRate> &stated)
{
    return stated ? stated->toFlopPerSecond() : 0;
}

/// A torus link leaves the host: what one orders is a slice of the pod's domain, not a domain of its own.
bool leavesTheSystem(const QString &link)
{
    return link.startsWith(QLatin1String("ICI"));
}

} // namespace

QString toText(Precision precision)
{
    return facts[std::size_t(precision)].word;
}

std::optional<Precision> precisionFromText(const QString &text)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const auto &f) { return text == f.word; });
    return found == facts.end() ? std::nullopt : std::optional(found->precision);
}

double bytesPerElement(Precision precision)
{
    return facts[std::size_t(precision)].bytes;
}

Device deviceOf(const catalog::Accelerator &accelerator, const catalog::System *system)
{
    Device device;
    device.id = accelerator.id;
    device.family = accelerator.family;
    device.vendor = accelerator.vendor;
    const auto set = [&](Precision p, double flops) { device.peakFlops[std::size_t(p)] = flops; };
    set(Precision::Tf32, rate(accelerator.tf32));
    set(Precision::Bf16, rate(accelerator.bf16));
    // Parts that state one 16-bit rate only run both formats at it.
    set(Precision::Fp16, accelerator.fp16 ? rate(accelerator.fp16) : rate(accelerator.bf16));
    set(Precision::Fp8, rate(accelerator.fp8));
    set(Precision::Int8, rate(accelerator.int8));
    set(Precision::Fp4, rate(accelerator.fp4));
    device.denseRatesOnly = accelerator.rateBasis == QLatin1String("dense");
    if (accelerator.memory)
        device.memoryBytes = accelerator.memory->toBytes();
    if (accelerator.memoryBandwidth)
        device.memoryBandwidth = accelerator.memoryBandwidth->toBytesPerSecond();
    if (const auto oneWay = accelerator.scaleUpOneWay())
        device.scaleUpBandwidth = oneWay->toBytesPerSecond();
    device.scaleUpLink = accelerator.scaleUpLink;
    device.scaleUpDomain = std::max(1, accelerator.scaleUpDomain);
    if (system && system->accelerators > 0) {
        if (!leavesTheSystem(accelerator.scaleUpLink))
            device.scaleUpDomain = std::min(device.scaleUpDomain, system->accelerators);
        if (system->nics > 0 && system->nicOneWay)
            device.scaleOutBandwidth = system->nicOneWay->toBytesPerSecond() * system->nics / system->accelerators;
    }
    return device;
}

Device deviceOf(const catalog::Accelerator &accelerator, const catalog::System *system,
                const catalog::CatalogSnapshot &catalog)
{
    Device device = deviceOf(accelerator, system);
    const catalog::FactTable *table = catalog.table(QStringLiteral("device_memory"));
    if (!table)
        return device;
    const int part = table->column(QStringLiteral("accelerator_id")),
              size = table->column(QStringLiteral("memory_mib"));
    for (const QStringList &row : table->rows) {
        if (row.value(part) == accelerator.id && row.value(size).toDouble() > 0)
            device.memoryBytes = row.value(size).toDouble() * bytesPerMebibyte;
    }
    return device;
}

} // namespace cw::planner
