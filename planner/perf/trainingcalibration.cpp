#include "planner/perf/trainingcalibration.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr double shareLimit = 0.95;

constexpr std::array deviceInfos{
    FactorInfo{"gemm_share_32bit", "share", 0.2, shareLimit, "matrix products, 32-bit, of dense peak"},
    FactorInfo{"gemm_share_16bit", "share", 0.2, shareLimit, "matrix products, 16-bit, of dense peak"},
    FactorInfo{"gemm_share_8bit", "share", 0.2, shareLimit, "matrix products, 8-bit, of dense peak"},
    FactorInfo{"gemm_share_4bit", "share", 0.15, shareLimit, "matrix products, 4-bit, of dense peak"},
    FactorInfo{"attention_share", "share", 0.1, shareLimit, "fused attention, of 16-bit dense peak"},
    FactorInfo{"memory_share", "share", 0.4, shareLimit, "memory bandwidth reached"},
    FactorInfo{"compute_units", "count", 0, 1e4, "cores that share a product's tiles"},
    FactorInfo{"scale_up_share", "share", 0.2, shareLimit, "scale-up bandwidth reached by collectives"},
    FactorInfo{"scale_out_share", "share", 0.2, shareLimit, "network bandwidth reached by collectives"},
};

constexpr std::array stackInfos{
    FactorInfo{"stack_efficiency", "factor", 0.5, 1.05, "kernels against the device's best"},
    FactorInfo{"attention_efficiency", "factor", 0.4, 1.5, "fused attention against the device's best"},
    FactorInfo{"grouped_efficiency", "factor", 0.2, 1, "expert products against dense ones"},
    FactorInfo{"elementwise_passes", "factor", 0.3, 3, "memory traffic outside products over the least"},
    FactorInfo{"host_per_layer", "s", 1e-5, 2e-3, "host time per layer and forward pass"},
    FactorInfo{"host_per_step", "s", 1e-4, 0.5, "host time per step"},
    FactorInfo{"tensor_overlap", "share", 0, shareLimit, "tensor-parallel collectives hidden"},
    FactorInfo{"data_overlap", "share", 0, shareLimit, "gradient collectives hidden"},
    FactorInfo{"shard_overlap", "share", 0, shareLimit, "compute that hides FSDP collectives"},
    FactorInfo{"pipeline_overlap", "share", 0, shareLimit, "pipeline transfers hidden"},
    FactorInfo{"expert_overlap", "share", 0, shareLimit, "expert all-to-alls hidden"},
    FactorInfo{"moe_passes", "factor", 1, 40, "permute traffic of MoE layers"},
    FactorInfo{"moe_host_per_layer", "s", 1e-5, 2e-3, "host time of routing per MoE layer"},
    FactorInfo{"host_per_expert", "s", 1e-6, 2e-4, "host time per local expert"},
    FactorInfo{"gradient_bytes", "B", 2, 4, "gradient element on the wire"},
    FactorInfo{"accumulation_bytes", "B", 0, 20, "traffic of accumulating gradients per parameter"},
    FactorInfo{"gain_per_year", "log", 0, 0.4, "a year of releases, dense layers"},
    FactorInfo{"moe_gain_per_year", "log", 0, 1.2, "a year of releases, MoE layers"},
};

constexpr std::array commonInfos{
    FactorInfo{"depth_ramp", "elements", 1, 1500, "inner size at half efficiency"},
    FactorInfo{"cast_passes", "factor", 0, 5, "traffic of casting to low precision"},
    FactorInfo{"latency_up", "s", 1e-6, 1e-4, "collective in the scale-up domain"},
    FactorInfo{"latency_out", "s", 2e-6, 3e-4, "collective across the network"},
    FactorInfo{"optimiser_bytes", "B", 12, 60, "memory traffic per updated parameter"},
    FactorInfo{"straggler_per_doubling", "share", 0, 0.03, "loss per doubling of nodes"},
    FactorInfo{"expert_imbalance", "factor", 1, 1.3, "busiest over mean expert"},
    FactorInfo{"lora_share", "share", 1e-4, 0.2, "trainable share under LoRA"},
    FactorInfo{"reserved_bytes", "B", 0, 2e10, "context and communication buffers"},
    FactorInfo{"fragmentation", "share", 0, 0.3, "memory lost to fragmentation"},
    FactorInfo{"reference_year", "year", 2020, 2040, "release date the stacks' factors are stated for"},
    FactorInfo{"memory_error", "share", 0, 0.5, "error of the memory estimate, either way"},
};

const std::array<QLatin1String, trainingStackCount> stackWords{QLatin1String("megatron"),
                                                               QLatin1String("megatron-classic"), QLatin1String("fsdp"),
                                                               QLatin1String("xla"), QLatin1String("neuron")};

template <std::size_t n>
int indexOf(const std::array<FactorInfo, n> &infos, const QString &name)
{
    const auto found =
        std::find_if(infos.begin(), infos.end(), [&](const auto &i) { return name == QLatin1String(i.name); });
    return found == infos.end() ? -1 : int(found - infos.begin());
}

TrainingCalibration::Family &familyNamed(TrainingCalibration &calibration, const QString &name)
{
    auto &all = calibration.families;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &f) { return f.name == name; });
    if (found != all.end())
        return *found;
    all.push_back({name, calibration.pooled, 0, {}, {}});
    return all.back();
}

void setBand(TrainingCalibration &calibration, const QString &name, double value)
{
    const bool low = name.endsWith(QLatin1String("_low"));
    BandRatio &band = name.startsWith(QLatin1String("band_dense"))   ? calibration.denseBand
                      : name.startsWith(QLatin1String("band_small")) ? calibration.smallBand
                      : name.startsWith(QLatin1String("band_moe"))   ? calibration.moeBand
                                                                     : calibration.unseenBand;
    (low ? band.low : band.high) = value;
}

const QString transferPrefix = QStringLiteral("profile_of:");
const QString pairPrefix = QStringLiteral("rows_of:");

/// Families without rows of their own take the factors of the family they are kin to, and keep their compute units.
void transfer(TrainingCalibration &calibration)
{
    for (auto &family : calibration.families) {
        const auto *kin = family.rows > 0 ? nullptr : calibration.family(family.transferredFrom);
        if (!kin)
            continue;
        const double units = family.factors.computeUnits;
        family.factors = kin->factors;
        if (units > 0)
            family.factors.computeUnits = units;
    }
}

struct Entry {
    QString factor, kind, name; // scope split at its colon: "family:Hopper", "device:nvidia-h100-sxm/Hopper"
    double value = 0;
    int rows = 0;
    QString source;
};

/// An accelerator the user measured starts from its family, whatever that took its own factors from.
void applyMeasured(TrainingCalibration &calibration, const Entry &e)
{
    const QString id = e.name.section(QLatin1Char('/'), 0, 0), familyName = e.name.section(QLatin1Char('/'), 1);
    auto &devices = calibration.devices;
    auto device = std::find_if(devices.begin(), devices.end(), [&](const auto &d) { return d.name == id; });
    if (device == devices.end()) {
        const auto *family = calibration.family(familyName);
        TrainingCalibration::Family measured{id, calibration.pooled, 0, {}, {}};
        if (family) {
            measured = *family;
            measured.name = id;
        }
        devices.push_back(measured);
        device = devices.end() - 1;
    }
    device->measuredBy = e.source;
    if (e.factor == QLatin1String("band_removed"))
        device->removedVariance = e.value;
    else if (const int i = indexOf(deviceInfos, e.factor); i >= 0)
        factorOf(device->factors, i) = e.value;
}

void apply(TrainingCalibration &calibration, const Entry &e)
{
    if (e.factor.startsWith(QLatin1String("band_"))) {
        setBand(calibration, e.factor, e.value);
    } else if (e.kind == QLatin1String("common")) {
        if (const int i = indexOf(commonInfos, e.factor); i >= 0)
            factorOf(calibration.common, i) = e.value;
    } else if (e.kind == QLatin1String("stack")) {
        const auto stack = trainingStackFromText(e.name);
        const int i = indexOf(stackInfos, e.factor);
        if (stack && i >= 0) {
            factorOf(calibration.stacks[std::size_t(*stack)], i) = e.value;
            calibration.stackRows[std::size_t(*stack)] = std::max(calibration.stackRows[std::size_t(*stack)], e.rows);
        }
    } else if (e.factor.startsWith(pairPrefix)) {
        if (const auto stack = trainingStackFromText(e.factor.mid(pairPrefix.size())))
            familyNamed(calibration, e.name).stackRows[std::size_t(*stack)] = int(e.value);
    } else if (e.factor.startsWith(transferPrefix)) {
        familyNamed(calibration, e.name).transferredFrom = e.factor.mid(transferPrefix.size());
    } else if (const int i = indexOf(deviceInfos, e.factor); i >= 0) {
        auto &family = familyNamed(calibration, e.name);
        factorOf(family.factors, i) = e.value;
        family.rows = std::max(family.rows, e.rows);
    }
}

} // namespace

QString toText(TrainingStack stack)
{
    return stackWords[std::size_t(stack)];
}

std::optional<TrainingStack> trainingStackFromText(const QString &text)
{
    const auto found = std::find(stackWords.begin(), stackWords.end(), text);
    return found == stackWords.end() ? std::nullopt : std::optional(TrainingStack(found - stackWords.begin()));
}

bool hasFusedAttention(TrainingStack stack)
{
    return stack != TrainingStack::MegatronClassic;
}

MatrixFormat matrixFormat(Precision precision)
{
    switch (precision) {
    case Precision::Fp32:
    case Precision::Tf32:
        return MatrixFormat::Wide;
    case Precision::Bf16:
    case Precision::Fp16:
        return MatrixFormat::Sixteen;
    case Precision::Fp8:
    case Precision::Int8:
        return MatrixFormat::Eight;
    case Precision::Fp4:
    case Precision::Int4:
        return MatrixFormat::Four;
    }
    return MatrixFormat::Sixteen;
}

const TrainingCalibration::Family *TrainingCalibration::family(const QString &name) const
{
    const auto found = std::find_if(families.begin(), families.end(), [&](const auto &f) { return f.name == name; });
    return found == families.end() ? nullptr : &*found;
}

const TrainingCalibration::Family *TrainingCalibration::profileOf(const Device &device) const
{
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const auto &d) { return d.name == device.id; });
    return found == devices.end() ? family(device.family) : &*found;
}

std::array<StackFactors, trainingStackCount> TrainingCalibration::defaultStacks()
{
    std::array<StackFactors, trainingStackCount> stacks;
    StackFactors &classic = stacks[std::size_t(TrainingStack::MegatronClassic)];
    classic.hostPerLayer = 500e-6;   // some 40 kernels at 10 to 15 us
    classic.elementwisePasses = 1.5; // norms, biases and dropout in kernels of their own
    classic.tensorOverlap = 0;
    classic.dataOverlap = 0;
    classic.pipelineOverlap = 0;
    classic.gradientBytes = 4;
    classic.accumulationBytes = 10; // not fused into the product
    StackFactors &megatron = stacks[std::size_t(TrainingStack::Megatron)];
    megatron.gainPerYear = 0.05;
    megatron.moeGainPerYear = 0.15;
    for (const auto compiled : {TrainingStack::Xla, TrainingStack::Neuron})
        stacks[std::size_t(compiled)].hostPerLayer = 20e-6; // one program for the whole step
    return stacks;
}

const TrainingCalibration &neutralTrainingCalibration()
{
    static const TrainingCalibration neutral;
    return neutral;
}

TrainingCalibration trainingCalibrationFrom(const catalog::FactTable &table)
{
    const int factor = table.column(QStringLiteral("factor")), scope = table.column(QStringLiteral("scope"));
    const int value = table.column(QStringLiteral("value")), rows = table.column(QStringLiteral("rows"));
    const int title = table.column(QStringLiteral("source_title"));
    TrainingCalibration calibration;
    if (factor < 0 || scope < 0 || value < 0)
        return calibration;
    std::vector<Entry> entries;
    for (const QStringList &row : table.rows) {
        bool ok = false;
        Entry e{row[factor],
                row[scope].section(QLatin1Char(':'), 0, 0),
                row[scope].section(QLatin1Char(':'), 1),
                row[value].toDouble(&ok),
                rows < 0 ? 0 : row[rows].toInt(),
                title < 0 ? QString() : row[title]};
        if (ok)
            entries.push_back(e);
    }
    // Pooled factors first: families start from them.
    for (const Entry &e : entries) {
        if (e.kind == QLatin1String("pooled"))
            if (const int i = indexOf(deviceInfos, e.factor); i >= 0)
                factorOf(calibration.pooled, i) = e.value;
    }
    for (const Entry &e : entries)
        if (e.kind != QLatin1String("pooled") && e.kind != QLatin1String("device"))
            apply(calibration, e);
    transfer(calibration);
    for (const Entry &e : entries)
        if (e.kind == QLatin1String("device"))
            applyMeasured(calibration, e);
    calibration.loaded = !entries.empty();
    return calibration;
}

TrainingCalibration trainingCalibration(const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("calibration_training"));
    return table ? trainingCalibrationFrom(*table) : neutralTrainingCalibration();
}

std::span<const FactorInfo> deviceFactorInfos()
{
    return deviceInfos;
}

std::span<const FactorInfo> stackFactorInfos()
{
    return stackInfos;
}

std::span<const FactorInfo> commonFactorInfos()
{
    return commonInfos;
}

double &factorOf(DeviceFactors &f, int index)
{
    const std::array<double *, deviceInfos.size()> all{&f.gemmShare[0], &f.gemmShare[1],   &f.gemmShare[2],
                                                       &f.gemmShare[3], &f.attentionShare, &f.memoryShare,
                                                       &f.computeUnits, &f.scaleUpShare,   &f.scaleOutShare};
    return *all[std::size_t(index)];
}

double &factorOf(StackFactors &f, int index)
{
    const std::array<double *, stackInfos.size()> all{
        &f.efficiency,        &f.attentionEfficiency, &f.groupedEfficiency, &f.elementwisePasses, &f.hostPerLayer,
        &f.hostPerStep,       &f.tensorOverlap,       &f.dataOverlap,       &f.shardOverlap,      &f.pipelineOverlap,
        &f.expertOverlap,     &f.moePasses,           &f.moeHostPerLayer,   &f.hostPerExpert,     &f.gradientBytes,
        &f.accumulationBytes, &f.gainPerYear,         &f.moeGainPerYear};
    return *all[std::size_t(index)];
}

double &factorOf(CommonFactors &f, int index)
{
    const std::array<double *, commonInfos.size()> all{&f.depthRamp,       &f.castPasses,     &f.latencyUp,
                                                       &f.latencyOut,      &f.optimiserBytes, &f.stragglerPerDoubling,
                                                       &f.expertImbalance, &f.loraShare,      &f.reservedBytes,
                                                       &f.fragmentation,   &f.referenceYear,  &f.memoryError};
    return *all[std::size_t(index)];
}

} // namespace cw::planner
