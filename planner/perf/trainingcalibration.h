// The named physical factors of the training model, per device family, number format and training stack. They are data:
// resources/catalog/calibration_training.csv, fitted by the `fit-training` tool and loaded from the catalog. The
// defaults below are neutral priors, used where nothing is loaded: what a careful engineer would assume before any
// measurement. Values; safe between threads. No factor belongs to a model name, a source or a single row.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/perf/device.h"

#include <optional>
#include <span>
#include <vector>

namespace cw::planner {

/// The kind of training software; decides what overlaps and how much the host gets in the way.
enum class TrainingStack {
    Megatron,        ///< Megatron-Core, NeMo, Megatron Bridge, Primus: fused attention, overlapped communication
    MegatronClassic, ///< Megatron-LM of 2021-22 and Megatron-DeepSpeed: unfused attention, blocking communication
    Fsdp,            ///< PyTorch FSDP: Composer, torchtitan
    Xla,             ///< MaxText, PaXML
    Neuron           ///< NeuronX Distributed
};
inline constexpr int trainingStackCount = 5;
[[nodiscard]] QString toText(TrainingStack stack);
[[nodiscard]] std::optional<TrainingStack> trainingStackFromText(const QString &text);
[[nodiscard]] bool hasFusedAttention(TrainingStack stack);

/// Matrix units run in one of these; int8 counts with fp8, int4 with fp4.
enum class MatrixFormat { Wide, Sixteen, Eight, Four };
inline constexpr int matrixFormatCount = 4;
[[nodiscard]] MatrixFormat matrixFormat(Precision precision);

/// Factors of one device family. Shares are of the vendor's stated rate, 0..0.95.
struct DeviceFactors {
    std::array<double, matrixFormatCount> gemmShare{0.70, 0.70, 0.60, 0.50}; ///< of dense peak, large square product
    double attentionShare = 0.50; ///< of 16-bit peak, fused attention, head size 128
    double memoryShare = 0.80;    ///< of stated memory bandwidth
    double computeUnits = 0;      ///< cores that share a product's tiles; 0 = not known, no wave quantisation
    double scaleUpShare = 0.75;   ///< of one-way scale-up bandwidth, large collective
    double scaleOutShare = 0.75;  ///< of one-way NIC bandwidth, large collective
};

/// Factors of one training stack. Times in seconds, overlaps 0..1 (1 = wholly hidden).
struct StackFactors {
    double efficiency = 1.0;          ///< multiplies the device's GEMM share
    double attentionEfficiency = 1.0; ///< multiplies the device's attention share
    double groupedEfficiency = 0.8;   ///< of expert products against dense ones of the same shape
    double elementwisePasses = 1.0;   ///< memory traffic outside products over the least traffic of fused kernels
    double hostPerLayer = 250e-6;     ///< host time to issue one layer's forward pass
    double hostPerStep = 10e-3;       ///< per step: data, norms, logging
    double tensorOverlap = 0.3;       ///< of tensor-parallel collectives
    double dataOverlap = 0.8;         ///< of gradient and parameter collectives, at most the window there is
    double shardOverlap = 0.8;        ///< of a layer's compute that hides its FSDP collectives
    double pipelineOverlap = 0.5;     ///< of point-to-point transfers in the steady state
    double expertOverlap = 0.2;       ///< of expert all-to-alls
    double moePasses = 6.0;           ///< permute, pad and un-permute traffic, in passes over the routed tokens
    double moeHostPerLayer = 150e-6;  ///< host time for routing and grouping in one MoE layer's forward pass
    double hostPerExpert = 20e-6;     ///< more for each expert a rank holds: their products are issued one by one
    double gradientBytes = 2;         ///< per gradient element on the wire
    double accumulationBytes = 6;     ///< traffic of adding one microbatch's gradients, per parameter
    double gainPerYear = 0;           ///< what a year of releases takes off dense layers, log scale
    double moeGainPerYear = 0;        ///< the same of routing, exchange and host time in MoE layers
};

/// Factors that belong to neither.
struct CommonFactors {
    double depthRamp = 150;     ///< inner size at which a product reaches half its share
    double castPasses = 1.0;    ///< traffic of casting to 8- or 4-bit formats, passes over products' inputs
    double latencyUp = 8e-6;    ///< of one collective inside the scale-up domain, and per doubling of its ranks
    double latencyOut = 15e-6;  ///< the same across the scale-out network
    double optimiserBytes = 24; ///< memory traffic per parameter that a rank updates
    double stragglerPerDoubling = 0.003; ///< loss for each doubling of nodes
    double expertImbalance = 1.05;       ///< busiest over mean expert load
    double loraShare = 0.01;             ///< trainable share of parameters under LoRA
    double reservedBytes = 3e9;          ///< context, communication buffers
    double fragmentation = 0.05;         ///< of what is allocated
    double referenceYear = 2026.5;       ///< release date the stacks' factors are stated for
    double memoryError = 0.10;           ///< of the memory estimate, either way
};

/// How far measurements lay from out-of-fold predictions: 80 % lie between likely x low and likely x high.
struct BandRatio {
    double low = 0.65, high = 1.5;
};

struct TrainingFactors {
    DeviceFactors device;
    StackFactors stack;
    CommonFactors common;
};

/// Families have names; a family without rows uses the pooled factors and the wider band of unseen devices.
struct TrainingCalibration {
    struct Family {
        QString name;
        DeviceFactors factors;
        int rows = 0; ///< measured rows behind it; 0 = facts only (compute units), factors transferred
        /// Rows of it under each stack; empty = not stated. A pair hardly measured gets the band of unseen devices.
        std::array<int, trainingStackCount> stackRows{};
        QString transferredFrom; ///< the measured family of kindred silicon it takes its factors from; empty = the pool
        QString measuredBy = {}; ///< of an accelerator the user measured: the run; empty = none
        double removedVariance = 0; ///< of the logarithm of its figures, by that measurement
    };
    std::vector<Family> families;
    DeviceFactors pooled;
    std::array<StackFactors, trainingStackCount> stacks = defaultStacks();
    std::array<int, trainingStackCount> stackRows{};
    CommonFactors common;
    BandRatio denseBand, smallBand, moeBand; ///< families with rows: dense, dense on one node, MoE
    BandRatio unseenBand{0.5, 2.0};          ///< families without rows
    bool loaded = false;                     ///< false: neutral priors
    std::vector<Family> devices;             ///< measured by the user: `name` is the accelerator's id

    [[nodiscard]] const Family *family(const QString &name) const;
    /// The accelerator itself where it was measured, else its family; nullptr = neither is known.
    [[nodiscard]] const Family *profileOf(const Device &device) const;
    [[nodiscard]] static std::array<StackFactors, trainingStackCount> defaultStacks();
};

/// The neutral priors.
[[nodiscard]] const TrainingCalibration &neutralTrainingCalibration();
/// From the table "calibration_training"; neutral priors where it is absent, and for every factor it does not name.
[[nodiscard]] TrainingCalibration trainingCalibration(const catalog::CatalogSnapshot &catalog);
/// The same from the table alone: columns factor, scope, value, rows.
[[nodiscard]] TrainingCalibration trainingCalibrationFrom(const catalog::FactTable &table);

/// One factor by name, for loading, fitting and listing.
struct FactorInfo {
    const char *name;  ///< "gemm_share_16bit"
    const char *unit;  ///< "share", "s", "B"
    double low, high;  ///< physical limits of the fit
    const char *label; ///< for people
};
[[nodiscard]] std::span<const FactorInfo> deviceFactorInfos();
[[nodiscard]] std::span<const FactorInfo> stackFactorInfos();
[[nodiscard]] std::span<const FactorInfo> commonFactorInfos();
[[nodiscard]] double &factorOf(DeviceFactors &factors, int index);
[[nodiscard]] double &factorOf(StackFactors &factors, int index);
[[nodiscard]] double &factorOf(CommonFactors &factors, int index);

} // namespace cw::planner
