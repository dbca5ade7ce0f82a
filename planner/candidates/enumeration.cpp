#include "planner/candidates/enumeration.h"

#include "planner/candidates/trainingsizes.h"
#include "planner/perf/servingstep.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr int largestReplica = 64; // accelerators of one serving replica
constexpr int widestGroup = 64;    // accelerators of one tensor or expert group in training
constexpr int mostStages = 16;     // of a pipeline
constexpr int mostChunks = 8;      // of layers in a stage: each more saves less of the bubble and sends as much again
constexpr int largestMicroBatch = 8;

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
    if (isReleasedInFourBit(model))
        return {*native};
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

int groupReach(const UnitKind &unit)
{
    return std::min(reachOf(unit), widestGroup);
}

/// Ranks that share the experts of a layer: inside the scale-up domain, as many experts each, in whole sets of groups.
int expertDegree(const catalog::ModelShape &model, int dp, int reach)
{
    if (!model.isMoe())
        return 1;
    int degree = std::min({model.experts, dp, reach});
    while (!divides(degree, model.experts) || !divides(degree, dp))
        --degree;
    return degree;
}

/// A cut with each way to save memory that it may have.
void addMemoryChoices(TrainingCase cut, std::vector<TrainingCase> &cuts)
{
    for (const int zero : {1, 3}) {
        if (zero == 3 && (cut.pp > 1 || cut.dp == 1))
            continue;
        cut.zeroStage = zero;
        for (const Recompute recompute : {Recompute::None, Recompute::Selective, Recompute::Full}) {
            cut.recompute = recompute;
            cuts.push_back(cut);
        }
    }
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
    const double weightBytes =
        model.parameters() * bytesPerElement(isReleasedInFourBit(model) ? Precision::Fp4 : base.weights);
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
        if (model.isMoe() && n > 1 && n <= model.experts) {
            add(n, 1, 1, n);
            add(1, 1, n, n);
        }
    }
    // Beyond one unit's scale-up domain: a pipeline over units.
    for (const int stages : {2, 4}) {
        if (reach * stages <= largestReplica && weightBytes / reach > unit.device.memoryBytes * 0.5)
            add(reach, stages, 1, model.isMoe() ? std::min(reach, model.experts) : 1);
    }
    return cuts;
}

namespace {

/// Stages that hold a layer more or less: 61 layers have no other way to a pipeline. Powers of two, of two layers or
/// more.
bool isUnevenStage(int stages, int layers)
{
    return stages > 1 && (stages & (stages - 1)) == 0 && 2 * stages <= layers;
}

} // namespace

std::vector<ModelSplit> modelSplits(const catalog::ModelShape &model, const UnitKind &unit)
{
    std::vector<ModelSplit> splits;
    for (int tp = 1; tp <= std::min(groupReach(unit), std::max(1, model.heads)); tp *= 2)
        for (int pp = 1; pp <= std::min(mostStages, model.layers); ++pp)
            for (int vp = 1; vp <= (pp > 1 ? mostChunks : 1); ++vp)
                if (divides(pp * vp, model.layers) || (vp == 1 && isUnevenStage(pp, model.layers)))
                    splits.push_back({tp, pp, vp});
    return splits;
}

std::vector<TrainingCase> trainingCuts(const TrainingCase &base, const BatchWish &wish, const UnitKind &unit, int size)
{
    std::vector<TrainingCase> cuts;
    const int perUnit = std::max(1, unit.acceleratorsPerUnit), least = leastAtWork(size, perUnit);
    for (const ModelSplit &split : modelSplits(*base.model, unit)) {
        TrainingCase cut = base;
        cut.tp = split.tp;
        cut.pp = split.pp;
        cut.vp = split.vp;
        cut.sequenceParallel = cut.tp > 1;
        const int copy = cut.tp * cut.pp;
        for (cut.microBatch = 1; cut.microBatch <= largestMicroBatch; cut.microBatch *= 2) {
            int widest = 0; // experts are spread over as many groups
            for (cut.dp = size / copy; cut.dp >= 1 && cut.dp * copy >= least; --cut.dp) {
                const int group = cut.dp * cut.microBatch;
                cut.globalBatch =
                    wish.isFree() ? double(group) * cut.pp : nearestBatch(wish, group * split.microbatchesAtOnce());
                cut.ep = expertDegree(*base.model, cut.dp, groupReach(unit));
                // Fewer groups are worth asking only where they spread experts wider.
                if (!(cut.globalBatch > 0) || cut.ep <= widest)
                    continue;
                widest = cut.ep;
                cut.devices = copy * cut.dp;
                cut.devicesPerNode = std::min(cut.devices, perUnit);
                addMemoryChoices(cut, cuts);
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
