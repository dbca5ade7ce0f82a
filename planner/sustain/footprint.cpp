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

constexpr double hoursPerDay = 24, secondsPerHour = 3600, monthsPerYear = 12, tokensPerMillion = 1e6, kgPerTonne = 1e3,
                 kwhPerMwh = 1e3;

const Workload *workloadIn(const Plan &plan, const QString &id)
{
    const auto found = std::find_if(plan.need.workloads.begin(), plan.need.workloads.end(),
                                    [&](const Workload &each) { return each.id == id; });
    return found == plan.need.workloads.end() ? nullptr : &*found;
}

/// Units and capacity that serve one workload from one offer in one period.
struct Share {
    double units = 0;
    double usedUnits = 0; ///< units x demand over capacity
    /// Own energy of the runs, kWh; absent where the work is no run or its energy is not predicted.
    std::optional<double> runKwh;
    bool isOfRuns = false;
    [[nodiscard]] double used() const { return units > 0 ? std::min(1.0, usedUnits / units) : 1; }
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

    [[nodiscard]] double hoursIn(int period) const
    {
        return plan_.need.horizon.monthsIn(period) * hoursOfMonth(catalog_);
    }

    /// Hours that the units of a job's candidate are held, in all periods.
    double heldHours(const DesignReplicas &job) const
    {
        double held = 0;
        for (const DesignUnits &units : design_.units)
            for (const DesignReplicas &each : design_.replicas)
                if (each.workload == job.workload && each.offer == job.offer && each.count > 0 &&
                    units.offer == each.offer && units.period == each.period)
                    held += heldHoursIn(units);
        return held;
    }

    double heldHoursIn(const DesignUnits &units) const
    {
        return hoursIn(units.period) * heldShare(units.offer, units.period, units.active);
    }

    /// Of one run, as predicted for the placement of the candidate: "days", "energy_mwh".
    std::optional<double> predictedOf(const DesignReplicas &job, const QString &key) const
    {
        for (const WorkloadResult &workload : result_.workloads)
            for (const Placement &placement : workload.placements) {
                const auto found = placement.predicted.find(key);
                if (workload.id == job.workload && placement.candidate == job.candidate &&
                    found != placement.predicted.end() && found->second.value)
                    return found->second.value;
            }
        return std::nullopt;
    }

    /// Runs of the whole workload in a period.
    [[nodiscard]] double runsIn(const Workload &workload, int period) const
    {
        const auto demand = demands_.find(workload.id);
        const bool isAsked = demand != demands_.end() && std::size_t(period) < demand->second.perPeriod.size() &&
                             demand->second.perPeriod[std::size_t(period)] > 0;
        return isAsked ? workload.runsPerMonth * plan_.need.horizon.monthsIn(period) : 0;
    }

    /// Adds what the replicas of a training or of fine-tuning take: `held` are the hours of their units in the period,
    /// `capacity` that of all replicas of the workload. A training is one run over all the hours its units are held;
    /// runs of fine-tuning are shared by capacity. Without predicted days the units count as under load throughout.
    void addRuns(Share &share, const DesignReplicas &job, const Workload &workload, double held, double capacity) const
    {
        const double units = job.count * job.unitsPerReplica;
        share.isOfRuns = true;
        const std::optional<double> days = predictedOf(job, QStringLiteral("days"));
        double runs = 0;
        if (workload.kind == WorkloadKind::Training) {
            const double all = heldHours(job);
            runs = all > 0 ? held / all : 0;
        } else if (capacity > 0) {
            runs = runsIn(workload, job.period) * job.count * job.capacityPerReplica / capacity;
        }
        const double unitHours = days ? runs * *days * hoursPerDay * job.unitsPerReplica : units * held;
        share.usedUnits += held > 0 ? std::min(units, unitHours / held) : units;
        if (const auto megawattHours = predictedOf(job, QStringLiteral("energy_mwh")); days && megawattHours)
            share.runKwh = share.runKwh.value_or(0) + runs * *megawattHours * kwhPerMwh;
    }

    /// Who uses units of an offer in a period, and how much of their capacity.
    std::map<QString, Share> sharesOf(const DesignUnits &units) const
    {
        std::map<QString, double> capacity; // of a workload over all offers
        for (const DesignReplicas &replicas : design_.replicas)
            if (replicas.period == units.period)
                capacity[replicas.workload] += replicas.count * replicas.capacityPerReplica;
        std::map<QString, Share> shares;
        for (const DesignReplicas &replicas : design_.replicas) {
            if (replicas.period != units.period || replicas.offer != units.offer || replicas.count == 0)
                continue;
            Share &share = shares[replicas.workload];
            const double taken = replicas.count * replicas.unitsPerReplica, offered = capacity[replicas.workload];
            share.units += taken;
            const auto demand = demands_.find(replicas.workload);
            const Workload *workload = workloadIn(plan_, replicas.workload);
            if (workload && (workload->kind == WorkloadKind::Training || workload->kind == WorkloadKind::FineTuning))
                addRuns(share, replicas, *workload, heldHoursIn(units), offered);
            else if (demand != demands_.end() && offered > 0 &&
                     std::size_t(units.period) < demand->second.perPeriod.size())
                share.usedUnits += taken * std::min(1.0, demand->second.perPeriod[std::size_t(units.period)] / offered);
            else
                share.usedUnits += taken;
        }
        return shares;
    }

    void addUnits(const DesignUnits &units)
    {
        const std::optional<UnitPower> power = unitPower(catalog_, units.system);
        SiteFootprint &site = siteOf(units.site);
        const double hours = heldHoursIn(units);
        site.hours += units.active * hours;
        countMaking(units, hours);
        if (!power)
            return;
        site.itKwhLoad += units.active * power->loadKw * hours;
        double carrying = 0; // units with work on them
        for (const auto &[workload, share] : sharesOf(units)) {
            const double busy = std::min(share.units, std::max(0.0, units.active - carrying));
            carrying += busy;
            const double used = share.used(), load = busy * hours * power->loadKw * used,
                         idle = busy * hours * power->idleKw * (1 - used);
            const double own = share.isOfRuns ? share.runKwh.value_or(load) : load + idle;
            const double kept = share.isOfRuns ? idle : 0;
            site.itKwhUtilised += own + kept;
            site.keptIdleKwh += kept;
            usedEnergy_[units.site] += load;
            work_[workload][units.site] += own;
            keptIdle_[workload] += kept;
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
        if (isOwned) {
            const double months = plan_.need.horizon.months - units.period * plan_.need.horizon.periodMonths;
            madeKg_ += units.added * kilograms;
            withinKg_ += units.added * kilograms *
                         (life && life->value.likely > 0 ? std::min(1.0, months / life->value.likely) : 1);
        }
        if (!isOwned && life && life->value.likely > 0)
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
            const double all = madeKg_ + heldKg_;
            const double within =
                all > 0 ? (withinKg_ + heldKg_) / all : std::min(1.0, footprint.years / *footprint.lifeYears);
            footprint.amortisedTonnes = *embodied->value * within;
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
            work.keptIdleKwh = keptIdle_.at(id);
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
            return {QStringLiteral("training run"), runsOf(workload)};
        if (workload.kind != WorkloadKind::Inference || demand == demands_.end())
            return {};
        double requests = 0;
        for (int period = 0; period < plan_.need.horizon.periods(); ++period)
            requests += demand->second.perPeriod[std::size_t(period)] * hoursIn(period) * secondsPerHour;
        return {QStringLiteral("million tokens"),
                requests * (workload.inputTokens.mean + workload.outputTokens.mean) / tokensPerMillion};
    }

    [[nodiscard]] double runsOf(const Workload &workload) const
    {
        double runs = 0;
        for (int period = 0; period < plan_.need.horizon.periods(); ++period)
            runs += runsIn(workload, period);
        return runs;
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot &catalog_;
    Design design_;
    std::map<QString, Demand> demands_;
    std::map<QString, SiteFootprint> sites_;
    std::map<QString, double> usedEnergy_;              ///< by site
    std::map<QString, std::map<QString, double>> work_; ///< kWh by workload and site
    std::map<QString, double> keptIdle_;                ///< kWh by workload
    std::map<QString, double> unitHours_;               ///< by workload
    double allUnitHours_ = 0;
    /// Making of bought units and what of it falls within the plan; of the others, their hours' share of it.
    double madeKg_ = 0, withinKg_ = 0, heldKg_ = 0;
};

} // namespace

Footprint footprintOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    return Accounting(plan, result, catalog).account();
}

} // namespace cw::planner
