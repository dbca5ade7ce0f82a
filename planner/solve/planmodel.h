// The mixed-integer program of a need: site x period x procurement x candidate, with the columns' meaning kept beside
// it. Money in thousands of the plan's currency. Built from candidates and limits in a canonical order (ids), so that
// the order of workloads, sites or catalog rows changes nothing. Values; no solver here. Formulation: docs/solver.md.
#pragma once

#include "planner/plan/plan.h"
#include "planner/solve/candidate.h"
#include "planner/solve/program.h"
#include "planner/workload/demand.h"

#include <set>

namespace cw::planner {

/// What one unit of something adds per unit, month or purchase, in the program's scales.
struct UnitFigures {
    double once = 0;    ///< money at purchase, thousands
    double monthly = 0; ///< money per month in service, thousands
    double itKw = 0;    ///< planning power
    double nameplateKw = 0;
    double facilityKw = 0;
    double carbonT = 0;          ///< of running, per month in service
    double embodiedT = 0;        ///< per purchase
    double embodiedMonthlyT = 0; ///< per month in service of rented units: the hardware's life spread over its months
    double waterM3 = 0;          ///< per month in service
    double weightKg = 0;
    double racks = 0;
    double accelerators = 0;
    double networkPorts = 0;
};

/// Something counted over the periods at one site: units of an offer, leaf or spine switches, fabric ports.
struct Carrier {
    QString site;
    QString supplier; ///< whom one contracts with
    int offer = -1;
    bool owned = false; ///< stays once bought
    UnitFigures figures;
    std::vector<int> active; ///< column by period, -1 where it cannot be
};

struct FabricColumns {
    int rule = -1; ///< index into CandidateSet::fabrics
    int leafCarrier = -1, spineCarrier = -1, coreCarrier = -1, portCarrier = -1;
};

struct ModelOptions {
    std::set<QString> without; ///< rules left out
    /// Candidates that break rules enter too, held at zero by rows that carry those rules: for conflicts.
    bool withBlocked = false;
};

struct PlanModel {
    Program program;
    std::vector<Demand> demands;
    std::vector<Carrier> carriers;
    std::vector<int> carrierOfOffer; ///< -1: the offer does not take part
    std::vector<std::vector<int>>
        replicas; ///< by candidate and period, -1 = none; a job has one column for its periods
    std::vector<FabricColumns> fabrics;
    std::vector<Entry> totalCost;    ///< net present cost, thousands: the tie-break of other objectives
    std::vector<Rejected> dominated; ///< left out because another is at least as good in all that counts
};

[[nodiscard]] Result<PlanModel> buildPlanModel(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                               const CandidateSet &set, const ModelOptions &options = {});

/// Figures of one unit of an offer.
[[nodiscard]] UnitFigures figuresOf(const Offer &offer);
/// "chat", … → the workload, or nullptr.
[[nodiscard]] const Workload *workloadOf(const Need &need, const QString &id);
/// The rule a pin stands for: "pin-1" for the first.
[[nodiscard]] QString pinRule(int index);

} // namespace cw::planner
