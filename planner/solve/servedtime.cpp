#include "planner/solve/servedtime.h"

#include "planner/cost/passports.h"
#include "planner/model/availability.h"
#include "planner/workload/demand.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

namespace {

constexpr double rounding = 1e-9;
using End = double Band::*;

class ServedTime {
public:
    ServedTime(const Plan &plan, const CandidateSet &set, const Decoded &decoded, const Workload &workload,
               Passports &passports)
        : plan_(plan), set_(set), decoded_(decoded), workload_(workload), passports_(passports)
    {
    }

    std::optional<Known> run(const Demand &demand)
    {
        const std::optional<Known> unit = passports_.assumed(QStringLiteral("unit_availability"));
        if (!unit)
            return std::nullopt;
        inputs_.insert(unit->passport);
        Band served{1, 1, 1};
        bool isServed = false;
        for (int period = 0; period < plan_.need.horizon.periods(); ++period) {
            const double asked = demand.perPeriod[std::size_t(period)];
            for (const End end : {&Band::low, &Band::likely, &Band::high}) {
                const auto missed = missedIn(period, asked, unit->value.*end, end);
                if (!missed)
                    return std::nullopt;
                isServed = isServed || *missed < 1;
                if (asked > 0)
                    served.*end = std::min(served.*end, 1 - *missed);
            }
        }
        if (!isServed)
            return std::nullopt;
        return passports_.derived(
            QStringLiteral("Time in which %1 is served").arg(workload_.id), served, QStringLiteral("ratio"),
            QStringLiteral(
                "The worst period. A place misses its own share of the time and that in which too few of its "
                "servers serve (binomial); places that each carry everything stand in for one another, "
                "places that are all needed add up. Failures are taken as independent."),
            {}, {inputs_.begin(), inputs_.end()});
    }

private:
    struct Place {
        double own = 0, carried = 0;
        std::map<int, double> ofServers; ///< missed by each kind of servers there, by offer
        [[nodiscard]] double missed() const
        {
            double sum = own;
            for (const auto &[offer, share] : ofServers)
                sum += share;
            return std::min(1.0, sum);
        }
    };

    /// Servers of an offer that its load takes in a period, of all workloads.
    [[nodiscard]] int neededOf(int offer, int period) const
    {
        double units = 0;
        for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
            if (set_.candidates[c].offer == offer)
                units += decoded_.replicas[c][std::size_t(period)] * set_.candidates[c].unitsPerReplica;
        }
        return int(std::ceil(units - rounding));
    }

    [[nodiscard]] int activeOf(int offer, int period) const
    {
        int active = 0;
        for (const CountedUnits &units : decoded_.units) {
            if (units.offer == offer)
                active += units.active[std::size_t(period)];
        }
        return active;
    }

    /// Share of a period's time in which the workload is not served, at one end of the planning values; 1 = it runs
    /// nowhere. Absent: a planning value is missing.
    [[nodiscard]] std::optional<double> missedIn(int period, double asked, double unitShare, End end)
    {
        std::map<QString, Place> places;
        for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
            const Candidate &candidate = set_.candidates[c];
            const int count = decoded_.replicas[c][std::size_t(period)];
            if (candidate.workload != workload_.id || count <= 0)
                continue;
            const Offer &offer = set_.offers[std::size_t(candidate.offer)];
            const auto share = passports_.assumed(placeAvailabilityId(offer, plan_.need));
            if (!share)
                return std::nullopt;
            inputs_.insert(share->passport);
            Place &place = places[offer.site];
            place.own = 1 - share->value.*end;
            if (!offer.isRented())
                place.ofServers[candidate.offer] =
                    tooFewServe(activeOf(candidate.offer, period), neededOf(candidate.offer, period), unitShare);
            place.carried += count * candidate.deployment.capacity;
        }
        std::vector<double> all, enough;
        for (const auto &[name, place] : places) {
            all.push_back(place.missed());
            if (place.carried >= asked * (1 - rounding))
                enough.push_back(place.missed());
        }
        if (all.empty())
            return 1;
        return std::min(missedByAny(all), enough.empty() ? 1 : missedByAll(enough));
    }

    const Plan &plan_;
    const CandidateSet &set_;
    const Decoded &decoded_;
    const Workload &workload_;
    Passports &passports_;
    std::set<QString> inputs_;
};

} // namespace

std::optional<Predicted> servedTime(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                                    const Decoded &decoded, const Workload &workload, FigureBook &book)
{
    const auto demands = demandsOf(plan.need, catalog);
    if (!workload.availability || !demands)
        return std::nullopt;
    const auto demand = std::find_if(demands->begin(), demands->end(),
                                     [&](const Demand &each) { return each.workload == workload.id; });
    if (demand == demands->end() || demand->isJob)
        return std::nullopt;
    Passports passports(plan, catalog, book);
    const auto served = ServedTime(plan, set, decoded, workload, passports).run(*demand);
    if (!served)
        return std::nullopt;
    return Predicted{served->value.likely, served->value.low, served->value.high, served->passport};
}

} // namespace cw::planner
