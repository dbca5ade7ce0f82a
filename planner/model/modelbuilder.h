// Internal to planner/model: builds a PlanModel chapter by chapter. One builder per model, one thread.
#pragma once

#include "planner/cost/resale.h"
#include "planner/model/planmodel.h"

#include <functional>
#include <limits>
#include <map>
#include <tuple>

namespace cw::planner {

inline constexpr double moneyScale = 1000; ///< the program counts thousands of the plan's currency

/// A linear form with one coefficient per column.
class Terms {
public:
    void add(int column, double value)
    {
        if (column >= 0 && value != 0)
            values_[column] += value;
    }
    void add(const Terms &other)
    {
        for (const auto &[column, value] : other.values_)
            values_[column] += value;
    }
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] bool isEmpty() const { return values_.empty(); }

private:
    std::map<int, double> values_;
};

/// Units of a carrier that are added in a period, times a factor.
[[nodiscard]] Terms boughtIn(const Carrier &carrier, int period, double times);

class ModelBuilder {
public:
    ModelBuilder(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                 const ModelOptions &options);
    [[nodiscard]] Result<PlanModel> build();

private:
    [[nodiscard]] bool enters(const Candidate &candidate) const;
    [[nodiscard]] bool isKept(const QString &rule) const { return options_.without.count(rule) == 0; }
    [[nodiscard]] bool isAsked(const QString &workload) const
    {
        return options_.onlyWorkload.isEmpty() || options_.onlyWorkload == workload;
    }
    [[nodiscard]] const Demand &demandOf(const QString &workload) const;
    [[nodiscard]] std::optional<Error> chooseCandidates();
    void addUnits();
    [[nodiscard]] PeriodSpan spanOf(const Candidate &job) const;
    [[nodiscard]] std::pair<int, int> periodsInUse(int offer) const;
    [[nodiscard]] std::vector<char> mayFall(int offer) const;
    void addOwnership(const Offer &offer, Carrier &carrier, double most);
    void close(int candidate, const QString &reason, const QString &by);
    [[nodiscard]] std::optional<Error> closeUnknown();
    void closeLate();
    [[nodiscard]] std::optional<Error> findMagnitudes() const;
    [[nodiscard]] std::optional<Error> closeUnknownObjective(PlanQuantity quantity);
    void addReplicas();
    void addCoverage();
    void addCoupling();
    void addBlocked();
    void addRedundancy(int offer, int period, const Terms &load);
    void addPins();
    [[nodiscard]] double loadBound(int offer) const; ///< most units of an offer that replicas can ever fill
    [[nodiscard]] double unitBound(int offer) const;
    [[nodiscard]] double unitsForAvailability(int offer) const; ///< with spares, pins and floors
    [[nodiscard]] double mostReplicas(const Candidate &candidate, double asked) const;
    [[nodiscard]] double unitsForFloor(int offer, const Constraint &floor) const;
    [[nodiscard]] Terms loadOf(int offer, int period) const;
    [[nodiscard]] int unitsOf(int offer, int period) const; ///< column of units in service, -1 = none
    void addJobCoverage(const Demand &demand);
    /// A column that is above 0 where an offer is in use, up to `most`; then at least `units` of it are in service.
    struct UseSign {
        int column = -1;
        double most = 1, units = 1;
    };
    /// Every use of an offer in a period shows in one of them.
    [[nodiscard]] std::vector<UseSign> signsOfUse(int offer, int period) const;

    int addSum(const QString &name, Terms terms, double most, bool whole);
    [[nodiscard]] bool mayStandIdle(const Offer &offer) const;
    void addNetworks();
    void addFabrics();
    void addFabric(int ruleIndex);
    int addExtraCarrier(const QString &site, const QString &name, const UnitFigures &figures, bool whole);
    /// Units that hang from a fabric: their carrier, ports of one, and which cables serve these.
    struct FabricEnd {
        int carrier = 0;
        double ports = 0;
        int cageKind = 0;
    };
    [[nodiscard]] std::vector<FabricEnd> fabricEnds(const FabricRule &rule) const;
    void addFabricPeriod(const FabricColumns &fabric, const std::vector<FabricEnd> &ends, int period);
    void addCompanions();
    /// Carriers of what hangs from a site's out-of-band network, with the ports each piece takes.
    using ManagedCarriers = std::vector<std::pair<int, double>>;
    [[nodiscard]] ManagedCarriers addCompanionSteps(const CompanionRule &rule, const Offer &place);
    [[nodiscard]] int addCompanionStorage(const CompanionRule &rule, const CompanionStorage &storage,
                                          const Offer &place);
    [[nodiscard]] std::vector<int> addWithUnits(const CompanionRule &rule, const Offer &place,
                                                ManagedCarriers &managed);
    void countWithUnits(const CompanionRule &rule, const CompanionOfUnits &each, int pieces, int first, int period);
    void addOutOfBand(const CompanionRule &rule, const Offer &place, ManagedCarriers managed);
    using OfferTest = std::function<bool(const Offer &)>;
    [[nodiscard]] std::vector<std::pair<int, int>> replicasOf(const QString &workload, int period) const;
    [[nodiscard]] std::vector<std::pair<int, int>> replicasAt(const std::vector<std::pair<int, int>> &replicas,
                                                              const OfferTest &isAt) const;
    int presence(const QString &name, const std::vector<std::pair<int, int>> &replicas);
    /// Share of a workload's demand that what stands at one place can serve, at most 1; -1 where it runs nowhere else.
    int servedShare(const QString &name, const QString &workload, int period,
                    const std::vector<std::pair<int, int>> &here);
    int addRentedCarrier(const QString &site, const CompanionPiece &piece, bool isWhole = false);
    void addRented();
    void addAnswers();
    void addHistories(const RentedPlace &place);
    void addCopies(const RentedPlace &place);
    void addMoves();
    using Replicas = std::vector<std::pair<int, int>>; ///< candidates with their columns
    using ReplicasBySite = std::map<QString, Replicas>;
    using Leaving = std::map<std::pair<std::size_t, int>, Terms>; ///< TB by rented place and period
    [[nodiscard]] ReplicasBySite replicasBySite(const QString &workload, int period) const;
    int addFresh(const QString &name, const Replicas &now, const Replicas &before);
    void addCopied(const WorkloadAmount &amount, int period, Leaving &leaving);
    void addLeft(const WorkloadAmount &amount, int period, Leaving &leaving);
    void billLeaving(Leaving &leaving);
    [[nodiscard]] Terms serversAt(const CompanionRule &rule, int period) const;
    [[nodiscard]] double mostServersAt(const CompanionRule &rule) const;
    void addCommitment(const Offer &offer, Carrier &carrier, double most);
    [[nodiscard]] std::vector<Carrier> rackCarriers(const std::vector<Carrier> &carriers);
    [[nodiscard]] std::vector<int> periodsCounted(PlanQuantity quantity, const Constraint *scope) const;
    void addRooms();
    void addWholeRacks(const OwnSite &site, int period);
    void addRackNeeds(const OwnSite &site, int period);
    void addFeed(const OwnSite &site, int period);
    void addPorts(const OwnSite &site, int period);
    void addPools();
    void addPoolLoss(const Carrier &carrier, int period, const Terms &wholePools);
    [[nodiscard]] bool asksForSpares(const Offer &offer) const;
    void addAvailability();
    void addAvailability(const Workload &workload, double unitShare, int period);
    /// Servers of one's own of one kind at one place that may carry a workload in a period.
    struct ServerKind {
        int offer = 0;
        std::vector<int> replicas;
        int use = -1;   ///< column: the workload runs on it
        int spares = 0; ///< beside its load where it is the only kind there
        int fewer = 0;  ///< of them, where another place stands in for this one
    };
    void addSpares(const Workload &workload, ServerKind &kind, int period, int isStoodInFor);
    void addKindsTogether(const Workload &workload, const QString &place, int period, double unitShare, double missed,
                          const std::vector<ServerKind> &kinds);
    [[nodiscard]] int sparesOf(int offer, double unitShare, double missed) const;
    [[nodiscard]] int kindsBeside(int offer, const QString &workload) const;
    int addUse(const QString &name, const QString &rule, const std::vector<int> &replicas);

    [[nodiscard]] bool countsBeside(const Constraint &limit) const; ///< a floor that counts what stands beside servers
    [[nodiscard]] bool hasFloorBeside() const;
    void addExactCounts();
    [[nodiscard]] bool isExact(const Carrier &carrier) const { return exact_.count(carrier.active.front()) > 0; }
    void addLimits();
    void addLimit(const Constraint &limit);
    void addPeakLimit(const Constraint &limit, std::optional<double> min, std::optional<double> max);
    void addWorstLimit(const Constraint &limit, int from, int to);
    void boundEnd(const Terms &terms, const QString &name, const QString &rule, bool isFloor, std::optional<double> min,
                  std::optional<double> max);
    void addObjective();
    /// Where the need asks for it, the tail of price scenarios takes the place of the planned cost.
    [[nodiscard]] std::optional<Error> addRobust();
    void tagColumns();
    [[nodiscard]] Terms objectiveTerms(PlanQuantity quantity);
    [[nodiscard]] Terms peakTerms(PlanQuantity quantity);
    [[nodiscard]] Terms worstTerms(PlanQuantity quantity);
    [[nodiscard]] Terms lowestTerms();
    void addResale(Terms &terms, const Carrier &carrier, int from, int to) const;
    [[nodiscard]] std::vector<Carrier> scopedCarriers(const Constraint &scope, bool isFloor);
    [[nodiscard]] std::vector<Carrier> workloadCarriers(const QString &workload) const;
    [[nodiscard]] std::vector<Carrier> heldCarriers(const QString &workload);
    void addFlow(Terms &terms, const Carrier &carrier, PlanQuantity quantity, int from, int to) const;
    [[nodiscard]] std::vector<int> usedColumns(const std::vector<Carrier> &carriers, PlanQuantity quantity, int from,
                                               int to);
    [[nodiscard]] int usedColumn(const QString &key, const std::vector<int> &columns);
    void bound(const Terms &terms, const QString &name, const QString &rule, std::optional<double> min,
               std::optional<double> max);

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    const CandidateSet &set_;
    const ModelOptions &options_;
    int periods_ = 0;
    double hours_ = 0; ///< of a month
    std::vector<double> discount_, months_;
    std::vector<char> entering_;        ///< by candidate
    std::vector<QStringList> closedBy_; ///< by candidate: limits it cannot be shown to keep
    std::optional<HardwareLife> life_;
    std::vector<std::vector<int>> candidatesOf_;        ///< entering candidates by offer
    std::map<QString, std::vector<int>> candidatesFor_; ///< entering candidates by workload
    PlanModel model_;
    std::map<QString, int> used_;                 ///< binary columns by what they say is used
    std::map<std::pair<int, int>, int> spareOf_;  ///< by offer and period: whether it is in use and has a spare
    std::map<std::pair<int, int>, int> poolLoss_; ///< by offer and period: what two pools round up beside the load
    std::map<QString, std::vector<Carrier>> heldCarriers_;
    /// By workload, site and period: column of the share that a rented place keeps of what is kept for long.
    std::map<std::tuple<QString, QString, int>, int> sharesKept_;
    std::set<int> tiers_; ///< columns of tiers of fabrics and their ports: what a fabric chooses
    std::map<std::pair<int, int>, std::vector<int>> tiersOf_; ///< by fabric and period: one tier, two, three; -1 = none
    std::set<int> exact_;         ///< first columns of carriers that are as much as is asked for, and no more
    std::set<int> besideServers_; ///< carriers of what stands beside servers and is counted as the design counts it
};

/// How a quantity follows from carriers: a sum over time, a monthly rate, the highest period, the worst used, a count
/// of used.
enum class Aggregation { Sum, Rate, Peak, Worst, Count };
[[nodiscard]] Aggregation aggregationOf(PlanQuantity quantity);
/// Coefficient of one unit: at purchase and per month (Sum), or while active (Rate, Peak).
struct UnitCoefficient {
    double once = 0;
    double monthly = 0;
    double active = 0;
};
[[nodiscard]] UnitCoefficient coefficientOf(PlanQuantity quantity, const UnitFigures &figures);
/// The figure of an offer that a Worst quantity compares; absent = unknown.
[[nodiscard]] std::optional<double> worstFigureOf(PlanQuantity quantity, const Offer &offer);
/// What a Count quantity counts: the site or the vendor of a carrier.
[[nodiscard]] QString countedKey(PlanQuantity quantity, const Carrier &carrier);
/// Periods a scope speaks of: first and last, last < first when none.
[[nodiscard]] std::pair<int, int> periodsOf(const Horizon &horizon, const Constraint &scope);
[[nodiscard]] double scaleOf(PlanQuantity quantity);
/// Price that resale of a unit is a share of, thousands; 0 where the need counts none.
[[nodiscard]] double resalePrice(const Need &need, const Offer &offer);

/// Money of one piece that is rented or bought by volume.
[[nodiscard]] UnitFigures figuresOfPiece(const CompanionPiece &piece);

/// What a robust objective looks at of one unit: money by group of cost with the ends of its bands; less is better.
[[nodiscard]] std::vector<double> riskFiguresOf(const Offer &offer);

/// Entering candidates that another makes superfluous for everything the plan's objective and limits look at.
/// `beside`: the rules of what stands beside the servers in this program.
[[nodiscard]] std::vector<Rejected> findDominated(const Plan &plan, const CandidateSet &set,
                                                  const std::vector<CompanionRule> &beside, double hoursPerMonth,
                                                  std::vector<char> &entering);

} // namespace cw::planner
