#include "planner/model/decode.h"

#include "planner/fabric/sitefabric.h"
#include "planner/plan/deviceroles.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

namespace {

constexpr double rounding = 1e-9;

class Decoder {
public:
    Decoder(const Plan &plan, const CandidateSet &set, const PlanModel &model, const Solution &solution)
        : plan_(plan), set_(set), model_(model), solution_(solution), periods_(plan.need.horizon.periods())
    {
        // A floor, a pin or spares for availability may want more than the demand does.
        mayTrim_ =
            std::none_of(plan.need.constraints.begin(), plan.need.constraints.end(),
                         [](const Constraint &c) {
                             return c.kind == ConstraintKind::Limit &&
                                    (c.min || c.quantity == PlanQuantity::SovereigntyScore);
                         }) &&
            std::none_of(plan.need.workloads.begin(), plan.need.workloads.end(),
                         [](const Workload &w) { return w.availability.has_value(); }) &&
            std::none_of(plan.pins.begin(), plan.pins.end(), [](const Pin &pin) { return pin.count.has_value(); });
    }

    Decoded run()
    {
        readReplicas();
        for (const Demand &demand : model_.demands)
            if (demand.isJob)
                keepOneRun(demand);
        if (mayTrim_)
            trimReplicas();
        readUnits();
        for (const FabricRule &rule : set_.fabrics)
            decoded_.hasFabric.push_back(countFabric(rule));
        for (const CompanionRule &rule : set_.beside(!model_.withoutJobStorage))
            countCompanionsOf(rule);
        countRented();
        writeDesign();
        return std::move(decoded_);
    }

private:
    [[nodiscard]] int valueOf(int column) const
    {
        return column < 0 ? 0 : int(std::lround(solution_.values[std::size_t(column)]));
    }

    void readReplicas()
    {
        decoded_.replicas.assign(set_.candidates.size(), std::vector<int>(std::size_t(periods_), 0));
        for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
            for (int p = 0; p < periods_; ++p)
                decoded_.replicas[c][std::size_t(p)] = valueOf(model_.replicas[c][std::size_t(p)]);
        }
    }

    void trimReplicas()
    {
        for (const Demand &demand : model_.demands) {
            if (demand.isJob)
                continue;
            for (std::size_t p = 0; p < std::size_t(periods_); ++p) {
                double carried = 0;
                for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
                    if (set_.candidates[c].workload == demand.workload)
                        carried += decoded_.replicas[c][p] * set_.candidates[c].deployment.capacity;
                }
                for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
                    const double each = set_.candidates[c].deployment.capacity;
                    int &count = decoded_.replicas[c][p];
                    while (set_.candidates[c].workload == demand.workload && count > 0 &&
                           carried - each >= demand.perPeriod[p]) {
                        carried -= each;
                        --count;
                    }
                }
            }
        }
    }

    /// A job runs once: beside units that stand idle anyway (pinned ones) a second run of it costs nothing, and is
    /// none. The quickest stays; runs on another system or at another place are left to the pins that ask for them.
    void keepOneRun(const Demand &demand)
    {
        const auto runs = [&](std::size_t c) {
            const auto &counts = decoded_.replicas[c];
            return set_.candidates[c].workload == demand.workload &&
                   std::any_of(counts.begin(), counts.end(), [](int n) { return n > 0; });
        };
        std::optional<std::size_t> quickest;
        for (std::size_t c = 0; c < set_.candidates.size(); ++c)
            if (runs(c) && set_.candidates[c].deployment.capacity >= 1 &&
                (!quickest || set_.candidates[c].deployment.busyDays < set_.candidates[*quickest].deployment.busyDays))
                quickest = c;
        for (std::size_t c = 0; quickest && c < set_.candidates.size(); ++c) {
            const Offer &here = set_.offers[std::size_t(set_.candidates[c].offer)];
            const Offer &there = set_.offers[std::size_t(set_.candidates[*quickest].offer)];
            if (c != *quickest && runs(c) && here.system == there.system && here.site == there.site)
                std::fill(decoded_.replicas[c].begin(), decoded_.replicas[c].end(), 0);
        }
    }

    /// Units that the replicas and the spares of a rule of redundancy take.
    [[nodiscard]] int unitsNeeded(int offer, int period) const
    {
        double serving = 0, training = 0;
        for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
            const Candidate &candidate = set_.candidates[c];
            if (candidate.offer == offer)
                (trains(*workloadOf(plan_.need, candidate.workload)) ? training : serving) +=
                    decoded_.replicas[c][std::size_t(period)] * candidate.unitsPerReplica;
        }
        const bool apart = plan_.need.pools == QLatin1String("separate"); // each pool is whole units of its own
        const double load = apart ? std::ceil(serving - rounding) + std::ceil(training - rounding) : serving + training;
        double needed = load;
        for (const Constraint &constraint : plan_.need.constraints) {
            if (constraint.kind != ConstraintKind::Redundancy || load <= rounding ||
                set_.offers[std::size_t(offer)].isRented())
                continue;
            if (constraint.level == QLatin1String("N+1"))
                needed = std::max(needed, std::ceil(load - rounding) + 1);
            else if (constraint.level == QLatin1String("2N"))
                needed = std::max(needed, 2 * std::ceil(load - rounding));
        }
        return int(std::ceil(needed - rounding));
    }

    void readUnits()
    {
        for (const Carrier &carrier : model_.carriers) {
            if (carrier.offer < 0)
                continue;
            CountedUnits counted;
            counted.offer = carrier.offer;
            std::vector<int> retired(std::size_t(periods_), 0);
            for (const Sale &sale : carrier.sales) {
                const int count = valueOf(sale.column);
                if (count <= 0)
                    continue;
                counted.sales.push_back({sale.bought, sale.retired, count});
                retired[std::size_t(sale.retired)] += count;
            }
            const bool trims = mayTrim_ && carrier.begun.empty() && counted.sales.empty();
            int before = 0;
            for (int p = 0; p < periods_; ++p) {
                int active = valueOf(carrier.active[std::size_t(p)]);
                if (trims)
                    active = std::min(active, std::max(unitsNeeded(carrier.offer, p), carrier.owned ? before : 0));
                counted.active.push_back(active);
                counted.added.push_back(addedIn(carrier, p, active - before + retired[std::size_t(p)]));
                before = active;
            }
            if (std::any_of(counted.active.begin(), counted.active.end(), [](int n) { return n > 0; }))
                decoded_.units.push_back(std::move(counted));
        }
        std::sort(decoded_.units.begin(), decoded_.units.end(), [&](const CountedUnits &a, const CountedUnits &b) {
            return set_.offers[std::size_t(a.offer)].id < set_.offers[std::size_t(b.offer)].id;
        });
    }

    /// Bought: what stands there beyond what stayed. Leased: what begins a term. Rented: nothing is put there.
    [[nodiscard]] int addedIn(const Carrier &carrier, int period, int change) const
    {
        if (carrier.owned)
            return change;
        const bool isLeased = set_.offers[std::size_t(carrier.offer)].isLeased();
        return isLeased && !carrier.begun.empty() ? valueOf(carrier.begun[std::size_t(period)]) : 0;
    }

    void addExtra(const FabricRule &rule, const char *role, const std::vector<int> &counts)
    {
        CountedExtra extra;
        extra.site = rule.site;
        extra.role = QLatin1String(role);
        const bool isPort = extra.role == QLatin1String("port"), isUplink = extra.role == QLatin1String("uplink");
        extra.items = isPort ? rule.perPort : isUplink ? rule.perUplink : rule.perSwitch;
        const bool isCable = isPort || isUplink;
        extra.part = isCable && !extra.items.empty() ? extra.items.front().part : rule.switchId;
        if (!isCable) {
            extra.power = rule.powerPerSwitch;
            extra.powerPassport = rule.powerPassport;
            extra.rackShare = rule.rackSharePerSwitch;
            extra.embodiedKg = rule.embodiedPerSwitch;
            extra.weightKg = rule.weightPerSwitch;
        }
        keep(std::move(extra), counts);
    }

    /// What was bought stays; nothing is kept of what was never there.
    void keep(CountedExtra extra, const std::vector<int> &counts)
    {
        if (std::none_of(counts.begin(), counts.end(), [](int n) { return n > 0; }))
            return;
        int before = 0;
        for (const int n : counts) {
            const int active = std::max(n, before);
            extra.active.push_back(active);
            extra.added.push_back(active - before);
            before = active;
        }
        decoded_.extras.push_back(std::move(extra));
    }

    /// Whether it has a switch in any period.
    bool countFabric(const FabricRule &rule)
    {
        if (rule.switchId.isEmpty())
            return false;
        std::vector<int> leaves, spines, cores, ports, uplinks;
        std::map<int, int> cables; // bought so far, by kind of cage: those of one fit no other
        for (std::size_t p = 0; p < std::size_t(periods_); ++p) {
            int units = 0, joined = 0;
            std::map<int, int> ofKind; // ports
            for (const CountedUnits &counted : decoded_.units) {
                for (const auto &[offer, perUnit] : rule.portsPerUnit) {
                    if (offer != counted.offer)
                        continue;
                    units += counted.active[p];
                    joined += counted.active[p] * perUnit;
                    ofKind[rule.cageKindOf(offer)] += counted.active[p] * perUnit;
                }
            }
            if (units < 2)
                joined = 0; // one unit has nobody to talk to
            int bought = 0;
            for (const auto &[kind, count] : ofKind)
                cables[kind] = std::max(cables[kind], joined > 0 ? count : 0);
            for (const auto &[kind, count] : cables)
                bought += count;
            const FabricCounts count = countsOfDesign(rule.design, joined, rule.radix, rule.rails);
            leaves.push_back(int(count.leaves));
            spines.push_back(int(count.spines));
            cores.push_back(int(count.cores));
            ports.push_back(bought);
            uplinks.push_back(int(count.leafSpineCables + count.spineCoreCables + count.groupCables));
        }
        addExtra(rule, "core", cores);
        addExtra(rule, "leaf", leaves);
        addExtra(rule, "port", ports);
        addExtra(rule, "spine", spines);
        addExtra(rule, "uplink", uplinks);
        return std::any_of(leaves.begin(), leaves.end(), [](int count) { return count > 0; });
    }

    [[nodiscard]] static CountedExtra extraOf(const QString &site, const CompanionPiece &piece)
    {
        CountedExtra extra;
        extra.site = site;
        extra.part = piece.part;
        extra.role = piece.role;
        extra.category = piece.category;
        extra.items = piece.items;
        extra.power = piece.power;
        extra.powerPassport = piece.powerPassport;
        extra.rackShare = piece.rackShare;
        extra.embodiedKg = piece.embodiedKg;
        extra.weightKg = piece.weightKg;
        return extra;
    }

    void addPiece(const CompanionRule &rule, const CompanionPiece &piece, const std::vector<int> &counts)
    {
        keep(extraOf(rule.site, piece), counts);
    }

    /// Paid by the month as long as it is used; nothing is put there.
    void rent(const QString &site, const CompanionPiece &piece, const std::vector<int> &counts)
    {
        if (std::none_of(counts.begin(), counts.end(), [](int n) { return n > 0; }))
            return;
        CountedExtra extra = extraOf(site, piece);
        extra.active = counts;
        extra.added.assign(counts.size(), 0);
        decoded_.extras.push_back(std::move(extra));
    }

    /// What replicas of a workload carry in a period where `isAt` holds.
    template <typename Test>
    [[nodiscard]] double carriedAt(const QString &workload, std::size_t period, Test isAt) const
    {
        double carried = 0;
        for (const std::size_t c : used_)
            if (set_.candidates[c].workload == workload && isAt(set_.offers[std::size_t(set_.candidates[c].offer)]))
                carried += decoded_.replicas[c][period] * set_.candidates[c].deployment.capacity;
        return carried;
    }

    static auto standsAt(const RentedPlace &place)
    {
        return [&place](const Offer &offer) { return offer.isRented() && offer.site == place.site; };
    }

    /// GB of answers that leave each rented place in a period.
    [[nodiscard]] std::vector<double> leavingIn(std::size_t period) const
    {
        const std::vector<RentedPlace> &places = set_.rented.places;
        std::vector<double> leaving(places.size(), 0);
        for (const WorkloadAmount &answers : set_.rented.answers) {
            const auto demand = std::find_if(model_.demands.begin(), model_.demands.end(),
                                             [&](const Demand &each) { return each.workload == answers.workload; });
            if (demand == model_.demands.end())
                continue;
            const double own =
                carriedAt(answers.workload, period, [](const Offer &offer) { return !offer.isRented(); });
            std::vector<double> capacity;
            for (const RentedPlace &place : places)
                capacity.push_back(carriedAt(answers.workload, period, standsAt(place)));
            const std::vector<double> each = answersLeaving(answers, capacity, demand->perPeriod[period] - own);
            for (std::size_t i = 0; i < each.size(); ++i)
                leaving[i] += each[i];
        }
        return leaving;
    }

    /// Of an amount that comes with a workload, what a place holds.
    [[nodiscard]] double keptAt(const RentedPlace &place, const WorkloadAmount &amount, std::size_t period) const
    {
        const double carried = carriedAt(amount.workload, period, standsAt(place));
        const double share = amount.isShared ? servedShare(amount.workload, carried, period) : 1;
        return carried > 0 ? share * amount.amount : 0;
    }

    /// Whole terabytes of the workloads that are at a place.
    [[nodiscard]] int amountAt(const RentedPlace &place, const std::vector<WorkloadAmount> &amounts,
                               std::size_t period) const
    {
        double sum = 0;
        for (const WorkloadAmount &each : amounts)
            sum += keptAt(place, each, period);
        return int(std::ceil(sum - rounding));
    }

    /// Sites where replicas of a workload run, and whether something rented does there.
    [[nodiscard]] std::map<QString, bool> sitesOf(const QString &workload, std::size_t period) const
    {
        std::map<QString, bool> sites;
        for (const std::size_t c : used_) {
            const Offer &offer = set_.offers[std::size_t(set_.candidates[c].offer)];
            if (set_.candidates[c].workload == workload && decoded_.replicas[c][period] > 0) {
                bool &isRented = sites.try_emplace(offer.site, true).first->second;
                isRented = isRented && offer.isRented();
            }
        }
        return sites;
    }

    /// Terabytes that leave each rented place in a period, as what it held stands elsewhere.
    [[nodiscard]] std::vector<double> movedIn(std::size_t period) const
    {
        const std::vector<RentedPlace> &places = set_.rented.places;
        std::vector<double> moved(places.size(), 0);
        for (const WorkloadAmount &amount : set_.rented.moves) {
            const std::map<QString, bool> before = sitesOf(amount.workload, period - 1),
                                          now = sitesOf(amount.workload, period);
            if (const auto move = amount.isShared ? std::nullopt : dataMove(set_.rented, amount, before, now))
                moved[move->place] += move->terabytes;
            for (std::size_t i = 0; amount.isShared && !now.empty() && i < places.size(); ++i)
                if (now.count(places[i].site) == 0)
                    moved[i] += keptAt(places[i], amount, period - 1);
        }
        return moved;
    }

    /// The same in whole terabytes, all that have left so far, by place and period.
    [[nodiscard]] std::vector<std::vector<int>> movedSoFar() const
    {
        std::vector<std::vector<int>> soFar(set_.rented.places.size(), std::vector<int>(std::size_t(periods_), 0));
        for (std::size_t p = 1; p < std::size_t(periods_); ++p) {
            const std::vector<double> moved = movedIn(p);
            for (std::size_t i = 0; i < soFar.size(); ++i)
                soFar[i][p] = soFar[i][p - 1] + int(std::ceil(moved[i] - rounding));
        }
        return soFar;
    }

    [[nodiscard]] bool isReadOutside(const RentedPlace &place, std::size_t period) const
    {
        return std::any_of(set_.rented.readers.begin(), set_.rented.readers.end(), [&](const QString &reader) {
            return carriedAt(reader, period, [&](const Offer &offer) { return offer.site != place.site; }) > 0;
        });
    }

    /// As the program counts it (modelrented.cpp), in whole gigabytes and terabytes.
    void countRented()
    {
        const std::vector<RentedPlace> &places = set_.rented.places;
        std::vector<std::vector<int>> leaving(places.size()), kept(places.size()), copied(places.size());
        for (std::size_t c = 0; c < set_.candidates.size(); ++c)
            if (std::any_of(decoded_.replicas[c].begin(), decoded_.replicas[c].end(), [](int n) { return n > 0; }))
                used_.push_back(c);
        for (std::size_t p = 0; p < std::size_t(periods_); ++p) {
            const std::vector<double> gigabytes = leavingIn(p);
            for (std::size_t i = 0; i < places.size(); ++i) {
                leaving[i].push_back(int(std::ceil(gigabytes[i] - rounding)));
                kept[i].push_back(amountAt(places[i], set_.rented.histories, p));
                copied[i].push_back(isReadOutside(places[i], p) ? amountAt(places[i], set_.rented.copies, p) : 0);
            }
        }
        const std::vector<std::vector<int>> moved = movedSoFar();
        for (std::size_t i = 0; i < places.size(); ++i) {
            keep(extraOf(places[i].site, places[i].move), moved[i]);
            rent(places[i].site, places[i].answers, leaving[i]);
            rent(places[i].site, places[i].history, kept[i]);
            keep(extraOf(places[i].site, places[i].copy), copied[i]);
        }
    }

    [[nodiscard]] int serversIn(const CompanionRule &rule, std::size_t period) const
    {
        int servers = 0;
        for (const CountedUnits &counted : decoded_.units)
            servers += counted.active[period] * rule.serversOf(counted.offer);
        return servers;
    }

    [[nodiscard]] int withUnitsIn(const CompanionOfUnits &each, std::size_t period) const
    {
        int pieces = 0;
        for (const CountedUnits &counted : decoded_.units)
            pieces += counted.active[period] * each.of(counted.offer);
        return pieces;
    }

    /// Share of a workload's demand that replicas of this capacity together serve, at most all of it.
    [[nodiscard]] double servedShare(const QString &workload, double capacity, std::size_t period) const
    {
        const auto demand = std::find_if(model_.demands.begin(), model_.demands.end(),
                                         [&](const Demand &each) { return each.workload == workload; });
        const double asked = demand == model_.demands.end() ? 0 : demand->perPeriod[period];
        return asked > 0 ? std::min(1.0, capacity / asked) : 1;
    }

    /// Workloads that want this storage in a period, with the share of their demand that is kept there.
    [[nodiscard]] std::map<QString, double> sharesAt(const CompanionRule &rule, const CompanionStorage &storage,
                                                     std::size_t period) const
    {
        std::map<QString, double> shares; // at first what the replicas carry
        for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
            const Candidate &candidate = set_.candidates[c];
            if (decoded_.replicas[c][period] > 0 &&
                rule.brings(storage, candidate.workload, candidate.offer, candidate.unitsPerReplica))
                shares[candidate.workload] += decoded_.replicas[c][period] * candidate.deployment.capacity;
        }
        for (const CompanionStorage::Demand &demand : storage.demands)
            if (const auto found = shares.find(demand.workload); found != shares.end())
                found->second = demand.isShared ? servedShare(demand.workload, found->second, period) : 1;
        return shares;
    }

    void countCompanionsOf(const CompanionRule &rule)
    {
        std::vector<CompanionCounts> counts;
        std::vector<int> cabled, managed(std::size_t(periods_), 0);
        for (std::size_t p = 0; p < std::size_t(periods_); ++p) {
            const int servers = serversIn(rule, p);
            counts.push_back(countCompanions(rule.layout, servers));
            cabled.push_back(servers);
        }
        addPiece(rule, rule.perServer, cabled);
        for (const CompanionOfUnits &each : rule.withUnits) {
            std::vector<int> pieces;
            for (std::size_t p = 0; p < std::size_t(periods_); ++p) {
                pieces.push_back(cabled[p] >= each.fromServers ? withUnitsIn(each, p) : 0);
                managed[p] += pieces.back() * each.managementPorts;
            }
            addPiece(rule, each.piece, pieces);
        }
        for (const CompanionStorage &storage : rule.storage) {
            std::vector<int> nodes;
            for (std::size_t p = 0; p < std::size_t(periods_); ++p)
                nodes.push_back(storage.nodesFor(sharesAt(rule, storage, p)));
            addPiece(rule, storage.piece, nodes);
        }
        const CompanionPiece *outOfBand = nullptr;
        for (const CompanionPiece &piece : rule.pieces) {
            if (piece.count == &CompanionCounts::outOfBand) {
                outOfBand = &piece; // counted last: it has a port for all the others
                continue;
            }
            std::vector<int> each;
            for (const CompanionCounts &count : counts)
                each.push_back(piece.count ? count.*piece.count : 0);
            addPiece(rule, piece, each);
        }
        if (outOfBand)
            addPiece(rule, *outOfBand, outOfBandOf(rule, cabled, managed));
    }

    /// Switches with a port for all that stands at the site, once it has stood there.
    [[nodiscard]] std::vector<int> outOfBandOf(const CompanionRule &rule, const std::vector<int> &servers,
                                               const std::vector<int> &ports) const
    {
        std::vector<int> switches;
        int most = 0, mostPorts = 0;
        for (std::size_t p = 0; p < std::size_t(periods_); ++p) {
            most = std::max(most, servers[p]);
            mostPorts = std::max(mostPorts, ports[p]);
            ManagedDevices devices{double(most), 0, 0, double(mostPorts)};
            for (const CountedExtra &extra : decoded_.extras)
                if (extra.site == rule.site && isDeviceRole(extra.role))
                    (isSwitchRole(extra.role) ? devices.switches : devices.nodes) += extra.active[p];
            switches.push_back(outOfBandSwitches(rule.layout, devices));
        }
        return switches;
    }

    void writeDesign()
    {
        for (const CountedUnits &counted : decoded_.units) {
            for (const UnitSale &sale : counted.sales)
                decoded_.design.sales.push_back(
                    {set_.offers[std::size_t(counted.offer)].id, sale.bought, sale.retired, sale.count});
        }
        for (int p = 0; p < periods_; ++p) {
            for (const CountedUnits &counted : decoded_.units) {
                const Offer &offer = set_.offers[std::size_t(counted.offer)];
                int retired = 0;
                for (const UnitSale &sale : counted.sales)
                    retired += sale.retired == p ? sale.count : 0;
                if (counted.active[std::size_t(p)] > 0 || retired > 0)
                    decoded_.design.units.push_back({offer.id, offer.system, offer.site, toText(offer.procurement), p,
                                                     counted.active[std::size_t(p)], counted.added[std::size_t(p)],
                                                     retired});
            }
            for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
                const Candidate &candidate = set_.candidates[c];
                if (const int count = decoded_.replicas[c][std::size_t(p)]; count > 0)
                    decoded_.design.replicas.push_back({candidate.id, candidate.workload,
                                                        set_.offers[std::size_t(candidate.offer)].id, p, count,
                                                        candidate.unitsPerReplica, candidate.deployment.capacity});
            }
            for (const CountedExtra &extra : decoded_.extras) {
                if (extra.active[std::size_t(p)] > 0)
                    decoded_.design.extras.push_back({extra.site, extra.part, extra.category, extra.role, p,
                                                      extra.active[std::size_t(p)], extra.added[std::size_t(p)]});
            }
        }
    }

    const Plan &plan_;
    const CandidateSet &set_;
    const PlanModel &model_;
    const Solution &solution_;
    int periods_ = 0;
    bool mayTrim_ = true;
    std::vector<std::size_t> used_; ///< candidates with replicas
    Decoded decoded_;
};

} // namespace

Decoded decode(const Plan &plan, const CandidateSet &set, const PlanModel &model, const Solution &solution)
{
    return Decoder(plan, set, model, solution).run();
}

} // namespace cw::planner
