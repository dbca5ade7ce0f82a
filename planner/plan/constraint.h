// The rules of a need. A requirement inside a workload or an own site is a rule too, named `<owner>.<key>`.
// Persistent words (kinds, quantities) are never renamed. Values, safe between threads.
#pragma once

#include "catalog/base/month.h"

#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace cw::planner {

enum class ConstraintKind {
    Limit,
    Residency,
    OperatorExposure,
    Sovereignty,
    Latency,
    Exclude,
    Redundancy,
    Certification,
    ExportControl
};

/// What a limit or an objective may speak of; the identifier in code, JSON and report is the same word.
enum class PlanQuantity {
    Capex,
    OpexPerMonth,
    TotalCost,
    ItPower,
    FacilityPower,
    RackPower,
    Racks,
    Accelerators,
    Carbon,
    EmbodiedCarbon,
    Water,
    LeadTime,
    Sites,
    Vendors,
    SovereigntyScore,
    Weight,
    NetworkPorts
};

struct QuantityInfo {
    PlanQuantity quantity;
    const char *word;  ///< "capex", "it_power_kw": JSON, CLI, report
    const char *unit;  ///< "kW", "t"; empty for money (the plan's currency) and counts
    const char *label; ///< English label for people
    bool isMoney;
    bool isInteger;
};
[[nodiscard]] const std::vector<QuantityInfo> &planQuantities();
[[nodiscard]] const QuantityInfo &info(PlanQuantity quantity);
[[nodiscard]] std::optional<PlanQuantity> planQuantityFromText(const QString &word);

struct Constraint {
    QString id;
    ConstraintKind kind = ConstraintKind::Limit;
    // Limit
    PlanQuantity quantity = PlanQuantity::Capex;
    std::optional<double> min, max;
    QString site, workload; ///< empty = the whole plan
    std::optional<Month> from, to;
    // Residency, latency
    QStringList workloads; ///< ids or "*"
    QStringList allow;     ///< countries or groups
    double maxRttMs = 0;
    // Operator exposure
    QStringList deny;
    // Sovereignty
    int minSeal = 0;
    // Exclude
    QStringList vendors, parts;
    // Redundancy
    QString level; ///< N, N+1, 2N
    // Certification
    QStringList require;                         ///< names an operator must hold: "ISO 27001", "C5"
    nlohmann::ordered_json extensions = nullptr; ///< keys that start with "x-", kept; null = none
    bool operator==(const Constraint &) const = default;
};

[[nodiscard]] QString toText(ConstraintKind kind);
[[nodiscard]] std::optional<ConstraintKind> constraintKindFromText(const QString &text);

} // namespace cw::planner
