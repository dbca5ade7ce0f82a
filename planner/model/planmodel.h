// The mixed-integer program of a need: site x period x procurement x candidate, with the columns' meaning kept beside
// it. Money in thousands of the plan's currency. Built from candidates and limits in a canonical order (ids), so that
// the order of workloads, sites or catalog rows changes nothing. Values; no solver here. Formulation: docs/solver.md.
#pragma once

#include "planner/candidates/candidate.h"
#include "planner/plan/plan.h"
#include "planner/search/program.h"
#include "planner/workload/demand.h"

#include <map>
#include <set>

namespace cw::planner {

/// What one unit of something adds per unit, month or purchase, in the program's scales.
struct UnitFigures {
    double once = 0;    ///< money at purchase or begin of a lease, thousands
    double resale = 0;  ///< price that resale is a share of, thousands; 0 = it fetches nothing
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
    double heightUnits = 0; ///< of a rack
    double accelerators = 0;
    double networkPorts = 0;
};

/// Units bought in one period and given up at the start of a later one.
struct Sale {
    int bought = 0, retired = 0;
    int column = -1;
};

/// Something counted over the periods at one site: units of an offer, leaf or spine switches, fabric ports.
struct Carrier {
    QString site;
    QString supplier; ///< whom one contracts with
    int offer = -1;
    bool owned = false; ///< stays once bought, until it is given up
    UnitFigures figures;
    std::vector<int> active;      ///< column by period, -1 where it cannot be
    std::vector<int> begun = {};  ///< on a term: column of units begun by period; empty = no term
    std::vector<Sale> sales = {}; ///< owned: what may be given up
};

struct FabricColumns {
    int rule = -1; ///< index into CandidateSet::fabrics
    int leafCarrier = -1, spineCarrier = -1, coreCarrier = -1, uplinkCarrier = -1;
    std::map<int, int> portCarriers; ///< by kind of cage: cables of one fit no other
};

struct ModelOptions {
    std::set<QString> without; ///< rules left out
    /// Candidates that break rules enter too, held at zero by rows that carry those rules: for conflicts.
    bool withBlocked = false;
    /// What several kinds of servers at one place miss adds up, and each keeps spares for its part. Few designs mix
    /// them so that it matters: without these rows the program is smaller, and a relaxation of the one with them.
    bool addsUpKinds = false;
    /// Every kind of server fills racks of its own and a switch takes its share of one beside them: what a hall surely
    /// takes. Without, rooms are held by what no packing can do without (modelrooms.cpp), and the packing of a design
    /// decides.
    bool wholeRacks = false;
    /// Data that come to another place are paid for where they leave a rented one. Few designs move any: without these
    /// columns the program is smaller, and a relaxation of the one with them.
    bool countsMoves = false;
    /// Runs that write checkpoints to nodes of their site stay out, and networks keep no ports for such nodes.
    bool withoutJobStorage = false;
    QString onlyWorkload; ///< empty: all; else candidates and demands of the others stay out
};

struct PlanModel {
    Program program;
    bool withoutJobStorage = false; ///< as in `ModelOptions`
    std::vector<Demand> demands;
    std::vector<Carrier> carriers;
    std::vector<int> carrierOfOffer; ///< -1: the offer does not take part
    std::vector<std::vector<int>>
        replicas; ///< by candidate and period, -1 = none; a job has one column for its periods
    std::vector<FabricColumns> fabrics;
    /// Objectives below the first in rank (columns' costs are the first), solved one after the other: `solveInOrder`.
    std::vector<std::vector<Entry>> then;
    std::vector<Entry> totalCost;    ///< net present cost, thousands: the tie-break of other objectives
    std::vector<Rejected> dominated; ///< left out because another is at least as good in all that counts
    std::vector<Rejected> closed;    ///< left out because a figure that a limit or the objective looks at is unknown
};

[[nodiscard]] Result<PlanModel> buildPlanModel(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                               const CandidateSet &set, const ModelOptions &options = {});

/// Figures of one unit of an offer; energy of a month by its hours (`hoursOfMonth`).
[[nodiscard]] UnitFigures figuresOf(const Offer &offer, double hoursPerMonth);
/// Why a quantity cannot be worked out for units of an offer ("the power of … is not known"); empty = it can.
[[nodiscard]] QString unknownFigure(PlanQuantity quantity, const Offer &offer);
/// Every quantity an objective looks at, in order of rank.
[[nodiscard]] std::vector<PlanQuantity> quantitiesOf(const Objective &objective);
/// What one unit of the program's objective is in the plan's units: 1000 where money is minimised.
[[nodiscard]] double scaleOf(const Objective &objective);
/// What the feeds of a hall carry when as many have failed as their arrangement allows for: all of them (N), all but
/// one (N+1), half of them (2N). Absent when the hall states no feed power.
[[nodiscard]] std::optional<double> usableFeedKw(const OwnSite &site);

} // namespace cw::planner
