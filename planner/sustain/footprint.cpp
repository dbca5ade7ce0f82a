#include "planner/sustain/footprint.h"

#include "planner/plan/monthhours.h"
#include "planner/sustain/footprintparts.h"
#include "planner/sustain/operation.h"
#include "planner/workload/demand.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

constexpr double hoursPerDay = 24, secondsPerHour = 3600, monthsPerYear = 12, tokensPerMillion = 1e6, kgPerTonne = 1e3;

const Workload *workloadIn(const Plan &plan, const QString &id)
{
    const auto found = std::find_if(plan.need.workloads.begin(), plan.need.workloads.end(),
                                    [&](const Workload &each) { return each.id == id; });
    return found == plan.need.workloads.end() ? nullptr : &*found;
}

/// Units and capacity that serve one workload from one offer in one period.
struct Share {
    double units = 0;
    double used = 1; ///< demand over capacity
};

class Accounting {
public:
    Accounting(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
        : plan_(plan), result_(result), catalog_(catalog)
    {
        if (plan.design.is_object())
            if (Result<Design> design = designFromJson(plan.design, plan.need.horizon))
                design_ = std::move(design).value();
        if (Result<std::vector<Demand>> demands = demandsOf(plan.need, catalog))
            for (const Demand &demand : *demands)
                demands_.emplace(demand.workload, demand);
    }

    Footprint account()
    {
        Footprint footprint;
        footprint.years = plan_.need.horizon.months / monthsPerYear;
        for (const DesignUnits &units : design_.units)
            if (units.active > 0)
                addUnits(units);
        for (auto &[site, place] : sites_) {
            if (place.itKwhLoad > 0 && usedEnergy_[site] > 0)
                place.utilisation = usedEnergy_[site] / place.itKwhLoad;
            footprint.sites.push_back(place);
        }
        addEmbodied(footprint);
        addWork(footprint);
        return footprint;
    }

private:
    SiteFootprint &siteOf(const QString &site)
    {
        const auto [entry, isNew] = sites_.try_emplace(site);
        if (isNew)
            entry->second = siteFactors(plan_, catalog_, site);
        return entry->second;
    }

    /// Share of a period that units are held: below 1 for those rented by the hour and given back after their job, as
    /// the bill counts them.
    double heldShare(const QString &offer, int period, int units) const
    {
        const catalog::Assumption *hours = catalog_.assumption(QStringLiteral("cloud_billing_hours"));
        const double whole = hours ? hours->value.likely * units * plan_.need.horizon.monthsIn(period) : 0;
        double billed = 0;
        for (const Line &line : result_.lines)
            if (line.offer == offer && line.kind == LineKind::Recurring &&
                line.quantityUnit == QLatin1String("hours") && line.category == QLatin1String("compute") &&
                periodOf(line.period) == period)
                billed += line.quantity;
        return whole > 0 && billed > 0 ? std::min(1.0, billed / whole) : 1;
    }

    int periodOf(const Month &month) const
    {
        return (month - plan_.need.horizon.start) / plan_.need.horizon.periodMonths;
    }

    /// Share of the time it holds its units that a job computes; 1 where its length is not predicted.
    [[nodiscard]] double hoursIn(int period) const
    {
        return plan_.need.horizon.monthsIn(period) * hoursOfMonth(catalog_);
    }

    double busyShare(const DesignReplicas &job) const
    {
        double held = 0; // hours
        for (const DesignUnits &units : design_.units)
            for (const DesignReplicas &each : design_.replicas)
                if (each.workload == job.workload && each.offer == job.offer && each.count > 0 &&
                    units.offer == each.offer && units.period == each.period)
                    held += hoursIn(units.period) * heldShare(units.offer, units.period, units.active);
        for (const WorkloadResult &workload : result_.workloads)
            for (const Placement &placement : workload.placements) {
                const auto days = placement.predicted.find(QStringLiteral("days"));
                if (workload.id == job.workload && placement.candidate == job.candidate &&
                    days != placement.predicted.end() && days->second.value && held > 0)
                    return std::min(1.0, *days->second.value * hoursPerDay / held);
            }
        return 1;
    }

    /// Who uses the units of an offer in a period, and how much of their capacity.
    std::map<QString, Share> sharesOf(const QString &offer, int period) const
    {
        std::map<QString, double> capacity; // of a workload over all offers
        for (const DesignReplicas &replicas : design_.replicas)
            if (replicas.period == period)
                capacity[replicas.workload] += replicas.count * replicas.capacityPerReplica;
        std::map<QString, Share> shares;
        for (const DesignReplicas &replicas : design_.replicas) {
            if (replicas.period != period || replicas.offer != offer || replicas.count == 0)
                continue;
            Share &share = shares[replicas.workload];
            share.units += replicas.count * replicas.unitsPerReplica;
            const auto demand = demands_.find(replicas.workload);
            if (demand != demands_.end() && demand->second.isJob)
                share.used = busyShare(replicas);
            else if (demand != demands_.end() && capacity[replicas.workload] > 0 &&
                     std::size_t(period) < demand->second.perPeriod.size())
                share.used = std::min(1.0, demand->second.perPeriod[std::size_t(period)] / capacity[replicas.workload]);
        }
        return shares;
    }

    void addUnits(const DesignUnits &units)
    {
        const std::optional<UnitPower> power = unitPower(catalog_, units.system);
        SiteFootprint &site = siteOf(units.site);
        const double hours = hoursIn(units.period) * heldShare(units.offer, units.period, units.active);
        site.hours += units.active * hours;
        countMaking(units, hours);
        if (!power)
            return;
        site.itKwhLoad += units.active * power->loadKw * hours;
        double carrying = 0; // units with work on them
        for (const auto &[workload, share] : sharesOf(units.offer, units.period)) {
            const double busy = std::min(share.units, std::max(0.0, units.active - carrying));
            carrying += busy;
            const double kwh = busy * hours * (power->idleKw + (power->loadKw - power->idleKw) * share.used);
            site.itKwhUtilised += kwh;
            usedEnergy_[units.site] += busy * hours * power->loadKw * share.used;
            work_[workload][units.site] += kwh;
            unitHours_[workload] += busy * hours;
        }
        const double spare = std::max(0.0, units.active - carrying);
        site.spareKwh += spare * hours * power->idleKw;
        site.itKwhUtilised += spare * hours * power->idleKw;
        allUnitHours_ += units.active * hours;
    }

    /// What is bought was made for the plan; what is leased or rented counts by the hours it is held.
    void countMaking(const DesignUnits &units, double hours)
    {
        const double kilograms = unitEmbodiedKg(catalog_, units.system);
        const catalog::Assumption *life = catalog_.assumption(QStringLiteral("hardware_life_months"));
        const bool isOwned =
            units.procurement == toText(Procurement::Buy) || units.procurement == toText(Procurement::Colocation);
        if (isOwned)
            madeKg_ += units.added * kilograms;
        else if (life && life->value.likely > 0)
            heldKg_ += units.active * kilograms * hours / (life->value.likely * hoursOfMonth(catalog_));
    }

    void addEmbodied(Footprint &footprint) const
    {
        if (const catalog::Assumption *life = catalog_.assumption(QStringLiteral("hardware_life_months")))
            footprint.lifeYears = life->value.likely / monthsPerYear;
        const Total *embodied = result_.total(PlanQuantity::EmbodiedCarbon);
        if (!embodied || !embodied->value)
            return;
        footprint.embodiedTonnes = embodied->value;
        if (footprint.lifeYears && *footprint.lifeYears > 0) {
            const double all = madeKg_ + heldKg_, held = all > 0 ? heldKg_ / all : 0;
            footprint.amortisedTonnes =
                *embodied->value * (held + (1 - held) * std::min(1.0, footprint.years / *footprint.lifeYears));
        }
    }

    void addWork(Footprint &footprint) const
    {
        for (const auto &[id, energy] : work_) {
            const Workload *workload = workloadIn(plan_, id);
            if (!workload)
                continue;
            WorkFootprint work;
            work.workload = id;
            std::tie(work.unit, work.amount) = amountOf(*workload);
            double kilograms = 0;
            bool isKnown = true;
            for (const auto &[site, kwh] : energy) {
                work.itKwh += kwh;
                const SiteFootprint &place = sites_.at(site);
                isKnown = isKnown && place.pue.value && place.gridCarbon.value;
                if (isKnown)
                    kilograms +=
                        carbonTonnes(kwh * place.pue.value->likely, place.gridCarbon.value->likely) * kgPerTonne;
            }
            if (isKnown)
                work.locationKg = kilograms;
            const auto hours = unitHours_.find(id);
            if (footprint.amortisedTonnes && hours != unitHours_.end() && allUnitHours_ > 0)
                work.embodiedKg = *footprint.amortisedTonnes * kgPerTonne * hours->second / allUnitHours_;
            footprint.work.push_back(std::move(work));
        }
    }

    /// What a workload delivers over the horizon, in its own unit; an empty unit where none is defined.
    [[nodiscard]] std::pair<QString, double> amountOf(const Workload &workload) const
    {
        const auto demand = demands_.find(workload.id);
        if (workload.kind == WorkloadKind::Training)
            return {QStringLiteral("training run"), 1};
        if (workload.kind == WorkloadKind::FineTuning)
            return {QStringLiteral("training run"), workload.runsPerMonth * plan_.need.horizon.months};
        if (workload.kind != WorkloadKind::Inference || demand == demands_.end())
            return {};
        double requests = 0;
        for (int period = 0; period < plan_.need.horizon.periods(); ++period)
            requests += demand->second.perPeriod[std::size_t(period)] * hoursIn(period) * secondsPerHour;
        return {QStringLiteral("million tokens"),
                requests * (workload.inputTokens.mean + workload.outputTokens.mean) / tokensPerMillion};
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot &catalog_;
    Design design_;
    std::map<QString, Demand> demands_;
    std::map<QString, SiteFootprint> sites_;
    std::map<QString, double> usedEnergy_;              ///< by site
    std::map<QString, std::map<QString, double>> work_; ///< kWh by workload and site
    std::map<QString, double> unitHours_;               ///< by workload
    double allUnitHours_ = 0;
    double madeKg_ = 0, heldKg_ = 0; ///< making of bought units; of the others, their hours' share of it
};

} // namespace

Footprint footprintOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    return Accounting(plan, result, catalog).account();
}

} // namespace cw::planner
