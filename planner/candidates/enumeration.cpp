#include "planner/candidates/enumeration.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr int largestReplica = 64;    // accelerators of one serving replica
constexpr int largestCluster = 16384; // accelerators of one job
constexpr int finestUnits = 32;       // up to here every number of units is tried, then `stepsAnOctave`
constexpr int stepsAnOctave = 4;      // powers of two times 1, 5/4, 3/2, 7/4: pipelines of 5, 3 and 7 stages fill them
constexpr int mostStages = 16;        // of a pipeline

void addOnce(std::vector<Precision> &list, Precision precision)
{
    if (std::find(list.begin(), list.end(), precision) == list.end())
        list.push_back(precision);
}

std::vector<Precision> weightsFor(const QString &wish, const catalog::ModelShape &model, const Device &device)
{
    if (wish != QLatin1String("any")) {
        const auto asked = precisionFromText(wish);
        return asked ? std::vector{*asked} : std::vector<Precision>{};
    }
    std::vector<Precision> allowed;
    const auto native = precisionFromText(model.nativePrecision);
    for (const Precision p : {Precision::Bf16, Precision::Fp8, Precision::Int8}) {
        if (device.peak(p) > 0)
            addOnce(allowed, p);
    }
    if (device.peak(Precision::Bf16) <= 0 && device.peak(Precision::Fp16) > 0)
        addOnce(allowed, Precision::Fp16);
    if (native)
        addOnce(allowed, *native);
    return allowed;
}

bool divides(int part, int whole)
{
    return part > 0 && whole % part == 0;
}

int reachOf(const UnitKind &unit)
{
    return std::max(1, unit.device.scaleUpDomain);
}

} // namespace

std::vector<PrecisionChoice> precisionsFor(const PrecisionWish &wish, const catalog::ModelShape &model,
                                           const Device &device)
{
    std::vector<PrecisionChoice> choices;
    for (const Precision weights : weightsFor(wish.weights, model, device)) {
        if (wish.kv != QLatin1String("any")) {
            if (const auto kv = precisionFromText(wish.kv))
                choices.push_back({weights, *kv});
            continue;
        }
        choices.push_back({weights, Precision::Bf16});
        if (device.peak(Precision::Fp8) > 0 && bytesPerElement(weights) <= 1)
            choices.push_back({weights, Precision::Fp8});
    }
    return choices;
}

std::vector<ServingCase> servingCuts(const ServingCase &base, const UnitKind &unit)
{
    std::vector<ServingCase> cuts;
    const catalog::ModelShape &model = *base.model;
    const int reach = std::min(reachOf(unit), largestReplica);
    const double weightBytes = model.parameters() * bytesPerElement(base.weights);
    const auto add = [&](int tp, int pp, int attentionDp, int ep) {
        ServingCase cut = base;
        cut.tp = tp;
        cut.pp = pp;
        cut.attentionDp = attentionDp;
        cut.ep = ep;
        cut.devices = tp * pp * attentionDp;
        // Weights alone fill the memory: not worth asking.
        if (cut.device.memoryBytes > 0 && weightBytes / cut.devices > cut.device.memoryBytes)
            return;
        cuts.push_back(cut);
    };
    for (int n = 1; n <= reach; n *= 2) {
        add(n, 1, 1, 1);
        if (model.isMoe() && n > 1) {
            add(n, 1, 1, n);
            add(1, 1, n, n);
        }
    }
    // Beyond one unit's scale-up domain: a pipeline over units.
    for (const int stages : {2, 4}) {
        if (reach * stages <= largestReplica && weightBytes / reach > unit.device.memoryBytes * 0.5)
            add(reach, stages, 1, model.isMoe() ? reach : 1);
    }
    return cuts;
}

std::vector<int> clusterSizes(const UnitKind &unit, bool insideUnit)
{
    std::vector<int> sizes;
    const int perUnit = std::max(1, unit.acceleratorsPerUnit);
    if (insideUnit) {
        for (int n = 1; n < perUnit; n *= 2)
            sizes.push_back(n);
    }
    for (int units = 1; units < finestUnits && units * perUnit <= largestCluster; ++units)
        sizes.push_back(units * perUnit);
    const auto addSteps = [&](int from, int times) {
        for (int octave = from; octave * times <= largestCluster; octave *= 2)
            for (int step = 0; step < stepsAnOctave; ++step)
                if (const int n = (octave + octave * step / stepsAnOctave) * times; n <= largestCluster)
                    sizes.push_back(n);
    };
    addSteps(finestUnits, perUnit);
    // Batches are powers of two: of a rack of 72 they take 64, and the others stand ready.
    if ((perUnit & (perUnit - 1)) != 0)
        addSteps(1 << int(std::floor(std::log2(perUnit))), 1);
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

std::vector<TrainingCase> trainingCuts(const TrainingCase &base, const UnitKind &unit, int devices)
{
    std::vector<TrainingCase> cuts;
    const catalog::ModelShape &model = *base.model;
    const int reach = std::min(reachOf(unit), 64);
    const int batch = int(base.globalBatch);
    for (int tp = 1; tp <= reach && tp <= devices && tp <= model.heads; tp *= 2) {
        // Stages hold as many layers each: of 80 layers also 5 and 10, which fill clusters between the powers of two.
        for (int pp = 1; pp <= mostStages && tp * pp <= devices && pp <= model.layers; ++pp) {
            if (!divides(tp * pp, devices) || !divides(pp, model.layers))
                continue;
            TrainingCase cut = base;
            cut.devices = devices;
            cut.devicesPerNode = std::min(devices, std::max(1, unit.acceleratorsPerUnit));
            cut.tp = tp;
            cut.pp = pp;
            cut.dp = devices / (tp * pp);
            cut.ep = model.isMoe() ? std::min({model.experts, cut.dp, reach}) : 1;
            cut.sequenceParallel = tp > 1;
            for (int micro = 1; micro <= 8; micro *= 2) {
                if (batch > 0 && !divides(cut.dp * micro, batch))
                    continue;
                cut.microBatch = micro;
                if (batch <= 0)
                    cut.globalBatch = double(cut.dp) * micro * pp;
                for (const int zero : {1, 3}) {
                    if (zero == 3 && (pp > 1 || cut.dp == 1))
                        continue;
                    cut.zeroStage = zero;
                    for (const Recompute recompute : {Recompute::None, Recompute::Selective, Recompute::Full}) {
                        cut.recompute = recompute;
                        cuts.push_back(cut);
                    }
                }
            }
        }
    }
    return cuts;
}

double unitsFor(int accelerators, int acceleratorsPerUnit)
{
    if (acceleratorsPerUnit <= 0)
        return 0;
    if (accelerators >= acceleratorsPerUnit)
        return std::ceil(double(accelerators) / acceleratorsPerUnit);
    return 1.0 / std::floor(double(acceleratorsPerUnit) / accelerators);
}

} // namespace cw::planner
