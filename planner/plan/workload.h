// What the planner is asked to carry. One struct for all kinds keeps editing and undo simple; fields a kind does not
// use stay at their defaults and are not written. Units stand in the names. Values, safe between threads.
#pragma once

#include "catalog/base/month.h"
#include "catalog/model/modelshape.h"

#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace cw::planner {

enum class WorkloadKind { Inference, Training, FineTuning, VectorSearch, FeatureServing, Dataset };

/// A value that holds from a month on, until the next step.
struct DemandStep {
    std::optional<Month> from; ///< absent = from the start of the horizon
    double value = 0;
    bool operator==(const DemandStep &) const = default;
};

struct TokenCount {
    double mean = 0;
    std::optional<double> p95;
    bool operator==(const TokenCount &) const = default;
};

struct UserGroup {
    QString metro;
    double share = 0;
    bool operator==(const UserGroup &) const = default;
};

struct ModelReference {
    QString id;         ///< catalog id, or
    QString configPath; ///< path of a config.json relative to the plan file
    /// Filled when a `configPath` was read; never written to the file.
    std::optional<catalog::ModelShape> resolved;
    bool operator==(const ModelReference &o) const { return id == o.id && configPath == o.configPath; }
};

struct PrecisionWish {
    QString weights = QStringLiteral("any"); ///< any, bf16, fp16, fp8, int8, int4, fp4, tf32
    QString kv = QStringLiteral("any");
    bool operator==(const PrecisionWish &) const = default;
};

struct Workload {
    QString id;
    WorkloadKind kind = WorkloadKind::Inference;
    ModelReference model;
    PrecisionWish precision;
    // Inference
    TokenCount inputTokens, outputTokens;
    std::vector<DemandStep> requestsPerSecond;
    std::optional<double> ttftMs, tpotMs;
    double percentile = 0.95;
    std::optional<double> availability;
    // Training and fine-tuning
    double tokens = 0;
    int sequenceLength = 0;
    double globalBatchTokens = 0;
    std::optional<double> globalBatchTolerance; ///< share by which it may be rounded; absent = the planning value
    std::optional<double> deadlineDays;
    std::optional<Month> from;
    std::optional<double> checkpointStallSeconds; ///< a run may stand still so long for one checkpoint
    std::optional<bool>
        interruptible; ///< it may run on spot instances that the provider takes back; absent = it may not
    QString method;    ///< full or lora
    double runsPerMonth = 0;
    // Vector search
    double vectors = 0;
    int dimensions = 0;
    double queriesPerSecond = 0;
    std::optional<double> recall, p95Ms;
    QString engine; ///< "any" or a product id
    // Feature serving
    double entities = 0;
    double features = 0;
    double readsPerSecond = 0;
    std::optional<double> p99Ms, freshnessSeconds;
    // Data set
    double capacityTb = 0;
    double readGbPerSecond = 0;
    double writeGbPerSecond = 0;
    std::optional<double> readIops, writeIops; ///< small operations a second
    // All
    std::optional<bool> personalData;
    QString classification;
    std::vector<UserGroup> users;
    nlohmann::ordered_json extensions = nullptr; ///< keys that start with "x-", kept; null = none
    bool operator==(const Workload &) const = default;
};

/// "inference", "training", … as in the plan file.
[[nodiscard]] QString toText(WorkloadKind kind);
[[nodiscard]] std::optional<WorkloadKind> workloadKindFromText(const QString &text);

/// Training and fine-tuning, as against serving.
[[nodiscard]] bool trains(const Workload &workload);

} // namespace cw::planner
