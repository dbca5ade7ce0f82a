// A plan: the need as the planner stated it, and, once solved, the result as JSON that is kept as it was written.
// Values: copy freely; the document in the window holds one and replaces it whole on each command.
// File format: docs/plan-format.md, resources/schemas/plan.schema.json, version 1.
#pragma once

#include "catalog/base/money.h"
#include "planner/plan/constraint.h"
#include "planner/plan/costscope.h"
#include "planner/plan/workload.h"

#include <QDate>

#include <nlohmann/json.hpp>

namespace cw::planner {

using Json = nlohmann::ordered_json;

inline constexpr int planFormatVersion = 1;

struct Horizon {
    Month start;
    int months = 0;
    int periodMonths = 0;
    /// Month in which hardware can first be ordered: what is bought or leased serves only once it has arrived. Absent =
    /// it is ordered in time for the start.
    std::optional<Month> ordersFrom = std::nullopt;
    [[nodiscard]] int periods() const { return periodMonths > 0 ? (months + periodMonths - 1) / periodMonths : 0; }
    [[nodiscard]] Month periodStart(int period) const { return start + period * periodMonths; }
    /// The last period may be shorter.
    [[nodiscard]] int monthsIn(int period) const { return std::min(periodMonths, months - period * periodMonths); }
    bool operator==(const Horizon &) const = default;
};

/// A room of the planner's own.
struct OwnSite {
    QString id;
    QString country;
    double latitude = 0, longitude = 0;
    std::optional<double> itPowerKw, rackPowerKw, floorKgPerM2, pue, electricityPerKwh;
    std::optional<int> rackUnits, racks;
    std::optional<double> feedPowerKw;      ///< one power feed carries this much, nameplate
    std::optional<int> feeds, networkPorts; ///< feeds into the hall; ports its network has for servers
    QString cooling;                        ///< air, liquid, rear_door; empty = not stated
    QString powerFeeds;                     ///< N, N+1, 2N
    Json extensions = nullptr;              ///< keys that start with "x-", kept; null = none
    bool operator==(const OwnSite &) const = default;
};

/// The ways to procure. Cloud stands for all its terms; the last three name one each in a need, never in an offer.
enum class Procurement { Buy, Colocation, Lease, Cloud, OnDemand, Reserved, Spot };

struct ObjectiveWeight {
    PlanQuantity quantity = PlanQuantity::TotalCost;
    double weight = 0; ///< per unit of the quantity; for money per unit of the currency
    bool operator==(const ObjectiveWeight &) const = default;
};

/// One quantity, several in order of rank, or a weighted sum. Designs that are equal in all of it: the cheapest.
struct Objective {
    PlanQuantity quantity = PlanQuantity::TotalCost; ///< the only one, or the first in rank
    std::vector<PlanQuantity> then;                  ///< further quantities in order of rank
    std::vector<ObjectiveWeight> weights;            ///< not empty: the sum of weight x quantity is minimised instead
    bool operator==(const Objective &) const = default;
};

/// A design that stays cheap when prices turn out badly: the mean of the worst (1 - cvar) of price scenarios is
/// minimised beside the planned cost.
struct Robust {
    double cvar = 0.95;  ///< 0.5 to below 1: 0.95 looks at the dearest twentieth
    int scenarios = 200; ///< price scenarios drawn
    double weight = 1;   ///< of the tail, above 0 to 1; the rest is the planned cost
    bool operator==(const Robust &) const = default;
};

/// A rule pack of the planner's own, as read from the file beside the plan.
struct PackFile {
    QString name; ///< as `packs` names it
    QByteArray text;
    bool operator==(const PackFile &) const = default;
};

struct RuleSettings {
    QStringList packs;                ///< ids of shipped packs, or paths of YAML files relative to the plan
    std::vector<PackFile> files = {}; ///< filled when such files were read; never written to the plan
    QString role, riskClass, highRiskArea;
    /// Facts of law the planner states, by name ("org.turnover_eur"): number, text, truth value or list of texts.
    Json facts = nullptr;
    bool operator==(const RuleSettings &) const = default;
};

struct Need {
    Horizon horizon;
    double discountRate = 0; ///< per year
    std::vector<Workload> workloads;
    QStringList siteCandidates; ///< ids, countries, groups or "*"
    std::vector<OwnSite> ownSites;
    std::vector<Procurement> procurement;
    std::vector<Constraint> constraints;
    Objective minimise;
    RuleSettings rules;
    /// Hardware that is given up, or left at the end of the horizon, counts at its resale value.
    bool resale = false;
    std::optional<Robust> robust = std::nullopt; ///< absent: the planned cost alone counts
    /// Costs counted beside hardware, place, energy and maintenance; absent: those of `usualCostScopes`.
    std::optional<std::vector<CostScope>> include = std::nullopt;
    /// Ratios of ports down to ports up that leaf switches of compute fabrics may have; empty: the planner's own list.
    std::vector<double> oversubscription = {};
    /// How compute fabrics may be built, in words of planner/fabric/topologychoice.h: the first for all work, the
    /// others offered to training beside it; empty: a fat tree.
    QStringList topology = {};
    /// What runs the cluster: kubernetes, slurm, mlops, ci; empty = kubernetes.
    QStringList platform = {};
    QString pools;             ///< separate: inference and training never share a unit; empty or shared: they may
    Json extensions = nullptr; ///< keys that start with "x-", kept; null = none
    bool operator==(const Need &) const = default;
};

struct Pin {
    QString workload, system, site;
    std::optional<int> count; ///< units of the system; absent = "this one, as many as needed"
    Json extensions = nullptr;
    bool operator==(const Pin &) const = default;
};

struct Approval {
    QString finding, by, reason;
    QDate until;
    Json facts = nullptr; ///< what the finding rested on when it was approved; null = not recorded yet
    Json extensions = nullptr;
    bool operator==(const Approval &) const = default;
};

/// One entry of the plan's change log. `hash` covers all of it and `previous`, so that an edit breaks the chain.
struct ChangeEntry {
    QString at, by, what, why;
    QString need;           ///< hash of the need after the change
    QString previous, hash; ///< SHA-256; `previous` is empty in the first entry
    bool operator==(const ChangeEntry &) const = default;
};

/// What is made of the answer: which chapters, whose name, which language, which files. No part of the need: it changes
/// no figure.
struct ReportSettings {
    QStringList chapters; ///< ids of docs/report.md in any order; empty = all that apply
    QString company;      ///< whose report it is: cover and feet
    QString logo;         ///< PNG, JPEG or SVG, relative to the plan
    QString language;     ///< of report and summary: "en", "de"; empty = English
    QStringList outputs;  ///< files and folders of the set, as `plan --out` names them; empty = all
    QByteArray logoImage; ///< filled when such a file was read; never written to the plan
    Json extensions = nullptr;
    bool operator==(const ReportSettings &) const = default;
};

struct Plan {
    QString title;
    QDate asOf;
    Currency currency;
    Need need;
    std::vector<Pin> pins;
    std::vector<Approval> approvals;
    ReportSettings report;
    std::vector<ChangeEntry> changes; ///< append-only; not part of the need
    QString changesSeal;              ///< SHA-256 over all entries' hashes: a log that lost its end is seen by it
    Json extensions = Json::object(); ///< top-level keys that start with "x-", kept
    Json design;                      ///< null until solved
    Json result;                      ///< null until solved; CONTRACT "Result"

    [[nodiscard]] bool isSolved() const { return result.is_object(); }
    bool operator==(const Plan &) const = default;
};

/// "chat", … → the workload, or nullptr.
[[nodiscard]] const Workload *workloadOf(const Need &need, const QString &id);

[[nodiscard]] QString toText(Procurement procurement);
[[nodiscard]] std::optional<Procurement> procurementFromText(const QString &text);

} // namespace cw::planner
