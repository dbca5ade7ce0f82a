// The named physical factors of the serving model: what share of a data sheet's rates real engines reach, what each
// step and layer costs beside them, and how wide the measured error is. A resolved factor is global x family x engine,
// then capped. Values come from resources/catalog/calibration_serving.csv and engine_profiles.csv; without them
// `neutral()` holds the documented priors (docs/performance-model-serving.md). Plain values, safe between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/perf/device.h"

#include <array>
#include <limits>
#include <vector>

namespace cw::planner {

/// Units: shares and multipliers without unit, times in seconds, bandwidth shares of the data sheet.
enum class ServingFactor {
    GemmShare,             ///< matrix multiplication, share of dense peak at many rows
    GemmFp8,               ///< further multiplier at fp8 or int8
    GemmFp4,               ///< further multiplier at fp4
    GemmDequant,           ///< further multiplier where weights are stored narrower than they are multiplied
    GemmRows,              ///< rows at which a matrix multiplication reaches half its rate
    GemmWidth,             ///< columns of one shard at which it reaches half its rate
    MemoryShare,           ///< share of the stated memory bandwidth reached when streaming weights
    ExpertMemory,          ///< further multiplier for experts' weights
    ExpertGemm,            ///< further multiplier of GemmShare for grouped expert multiplication
    ExpertRows,            ///< GemmRows of one expert
    ExpertSkew,            ///< extra work of the busiest rank for each doubling of expert-parallel ranks
    CacheShare,            ///< share of memory bandwidth reached when reading the KV cache
    LatentCache,           ///< further multiplier for a latent cache (MLA)
    AttentionGemm,         ///< share of the 16-bit peak that prefill attention reaches
    LayerSeconds,          ///< launch and synchronisation of one layer
    MoeLayerSeconds,       ///< added by routing in a mixture-of-experts layer
    RecurrentLayerSeconds, ///< added by a latent or linear attention layer
    HopSeconds,            ///< latency of one collective inside the scale-up link
    LinkShare,             ///< share of the scale-up bandwidth that collectives reach
    OuterHopSeconds,       ///< latency of one collective across nodes
    OuterShare,            ///< share of the scale-out bandwidth
    AllToAllSeconds,       ///< latency of one expert dispatch or combine
    StepSeconds,           ///< host work per engine step
    SequenceSeconds,       ///< host work per sequence and step
    FirstTokenSeconds,     ///< request handling before and after the prompt is computed
    RequestSeconds,        ///< of that, what the front end does for one request after the other
    PromptLayerSeconds,    ///< host time to launch one layer of a step that carries prompts (not replayed from a graph)
    PromptMoeLayerSeconds, ///< added in a mixture-of-experts layer
    LaunchStall,           ///< share of that launch time by which running answers are held up
    PrefillWork,           ///< prompt work against the modelled work
    PrefillWait,           ///< share of the queueing behind other prompts that a closed loop shows
    BurstWait,             ///< share of requests that start at the same time as all others
    LengthSpread,          ///< spread of answers' lengths: what lets users who started together drift apart
    OpenWait,              ///< queueing of an open loop against M/D/1 and M/M/m
    OfflineRate,           ///< rate of an endless queue against the steady state
    TtftMedian,
    TtftP99, ///< closed loop, against the mean
    TpotMedian,
    TpotP99,
    OpenTtftMedian,
    OpenTtftP99, ///< open loop, against the mean
    OpenTpotMedian,
    OpenTpotP99,
    AcceptanceSpread, ///< of the chance that a drafted token is accepted, either way: from text to text
};
inline constexpr int servingFactorCount = int(ServingFactor::AcceptanceSpread) + 1;

struct ServingFactors {
    std::array<double, servingFactorCount> values;
    [[nodiscard]] double operator[](ServingFactor f) const { return values[std::size_t(f)]; }
    double &operator[](ServingFactor f) { return values[std::size_t(f)]; }
    static ServingFactors ones();
};

/// The word of a factor in calibration_serving.csv, for example "gemm_share".
[[nodiscard]] QLatin1String servingFactorName(ServingFactor factor);
[[nodiscard]] std::optional<ServingFactor> servingFactorFromName(const QString &name);
/// The largest value a resolved factor may take: nothing runs above what the data sheet promises.
[[nodiscard]] double servingFactorCap(ServingFactor factor);

/// A group of vendors, of device families or of links that shares multipliers. A family without rows keeps its
/// vendor's; a vendor without rows the global values.
struct ServingFamily {
    QString key;
    QStringList matches; ///< vendors; device families; for links the beginning of the link's name
    ServingFactors multiplier = ServingFactors::ones();
    int rows = 0; ///< measured rows behind it; 0 = transferred from the global priors
};

/// One accelerator that was measured: its multipliers beside those of its family, and by how much the measurement
/// narrows the bands of its figures.
struct ServingDevice {
    QString id; ///< catalog id
    ServingFactors multiplier = ServingFactors::ones();
    std::array<double, 3> removedVariance{}; ///< of the logarithm, by ServingMetric
    QString source;                          ///< "Probe run …"
};

/// How an engine admits and batches, from its documentation, and its fitted multipliers.
struct ServingEngine {
    QString key;
    QStringList matches; ///< beginnings of engine names, compared without case
    QStringList vendors; ///< accelerator vendors whose usual engine this is
    ServingFactors multiplier = ServingFactors::ones();
    double memoryShare =
        0.9; ///< of device memory that weights and cache fill; with `shareOfFree`, of what weights leave
    bool shareOfFree = false;
    double reserveOutput = 1;  ///< share of the answer's tokens for which cache is held at admission
    double preemptedShare = 0; ///< of waiting for cache that interrupts running answers instead of delaying their start
    double maxBatch = 1024;    ///< sequences per attention group
    double chunkTokens = 8192; ///< prompt tokens per step
    /// Defaults that go by the size of device memory, B: below `smallMemory` and from `largeMemory` on.
    double smallMemory = 0, smallMaxBatch = 0, smallChunkTokens = 0;
    double largeMemory = std::numeric_limits<double>::infinity(), largeChunkTokens = 0;
    bool narrowCache = false;  ///< keeps an 8-bit cache with 8-bit weights unless told otherwise
    bool staticBatch = false;  ///< starts a batch together and ends it together, no continuous batching
    bool promptsFirst = false; ///< waiting prompts are computed before any further decoding step
    bool expertsWithAttentionDp =
        false; ///< runs mixture-of-experts models with data-parallel attention unless told otherwise
    int rows = 0;
};

enum class ServingMetric { Ttft, Tpot, Rate };
enum class ServingLoop { Single, Closed, Offline, Open };

/// Multipliers from likely to the ends of the 80 % band.
struct ServingSpread {
    double low = 0.6, high = 1.6;
    int rows = 0; ///< out-of-fold errors behind it
};

/// Which groups apply to a case, by their place in a calibration; -1 = none.
struct ServingProfile {
    int vendor = -1, family = -1, link = -1, engine = 0, device = -1;
};

struct ServingCalibration {
    ServingFactors global;
    std::vector<ServingFamily> vendors;
    std::vector<ServingFamily> families;
    std::vector<ServingFamily> links;
    std::vector<ServingEngine> engines;
    std::vector<ServingDevice> devices; ///< measured by the user
    /// [metric][loop][0 = calibrated family, 1 = transferred]
    std::array<std::array<std::array<ServingSpread, 2>, 4>, 3> spread{};
    QString origin; ///< sentence for passports

    /// The documented priors: global values only, a neutral engine, wide bands.
    static const ServingCalibration &neutral();
    [[nodiscard]] const ServingFamily *vendorOf(const Device &device) const;
    [[nodiscard]] const ServingFamily *familyOf(const Device &device) const; ///< nullptr = not calibrated
    [[nodiscard]] const ServingDevice *deviceOf(const QString &id) const;    ///< nullptr = not measured
    [[nodiscard]] const ServingFamily *linkOf(const Device &device) const;
    /// By name; an empty or unknown name gives the vendor's usual engine, else the first.
    [[nodiscard]] const ServingEngine &engineOf(const QString &name, const Device &device) const;
    [[nodiscard]] ServingProfile profileOf(const QString &engineName, const Device &device) const;
    [[nodiscard]] ServingFactors resolve(const ServingProfile &profile) const;
};

/// From the tables "calibration_serving" and "engine_profiles"; the priors where a table or a value is missing.
[[nodiscard]] ServingCalibration servingCalibration(const catalog::CatalogSnapshot &catalog);
[[nodiscard]] ServingCalibration servingCalibration(const catalog::FactTable *factors,
                                                    const catalog::FactTable *engines);

} // namespace cw::planner
