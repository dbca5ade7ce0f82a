#include "planner/uncertainty/machineuse.h"

#include "planner/plan/design.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double hoursPerDay = 24;

bool isOwned(const QString &procurement)
{
    return procurement == u"buy"_s || procurement == u"colocation"_s;
}

class UseReader {
public:
    UseReader(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog, double hoursPerMonth)
        : plan_(plan), result_(result), catalog_(catalog), hours_(hoursPerMonth),
          months_(std::size_t(std::max(0, plan.need.horizon.months)))
    {
        if (plan.design.is_object())
            if (Result<Design> design = designFromJson(plan.design, plan.need.horizon); design.ok())
                design_ = std::move(design).value();
    }

    MachineUse read()
    {
        std::map<QString, MachineUse> kinds;
        if (design_.units.empty())
            addPurchases(kinds);
        else
            addDesign(kinds);
        MachineUse most;
        for (auto &[accelerator, use] : kinds)
            if (use.most() > most.most())
                most = use;
        return most;
    }

private:
    MachineUse &kind(std::map<QString, MachineUse> &kinds, const catalog::System &system) const
    {
        MachineUse &use = kinds[system.acceleratorId];
        use.accelerator = system.acceleratorId;
        use.inService.resize(months_, 0);
        use.atWork.resize(months_, 0);
        return use;
    }

    void addPurchases(std::map<QString, MachineUse> &kinds) const
    {
        for (const Line &line : result_.lines) {
            const catalog::System *system = catalog_.system(line.part);
            if (!system || system->acceleratorId.isEmpty() || line.category != u"compute"_s ||
                line.kind != LineKind::OneOff)
                continue;
            MachineUse &use = kind(kinds, *system);
            for (std::size_t m = monthOf(line.period); m < months_; ++m)
                for (Months *list : {&use.inService, &use.atWork})
                    (*list)[m] += line.quantity * system->accelerators;
        }
    }

    void addDesign(std::map<QString, MachineUse> &kinds) const
    {
        const Horizon &horizon = plan_.need.horizon;
        for (const DesignUnits &units : design_.units) {
            const catalog::System *system = catalog_.system(units.system);
            if (!system || system->acceleratorId.isEmpty() || !isOwned(units.procurement) || units.active <= 0)
                continue;
            MachineUse &use = kind(kinds, *system);
            const double ofJobs =
                std::clamp(unitsOf(units, true), 0.0, std::max(0.0, units.active - unitsOf(units, false)));
            use.hasJobs = use.hasJobs || ofJobs > 0;
            const std::size_t first = monthOf(horizon.periodStart(units.period));
            for (std::size_t m = first; m < std::min(months_, first + std::size_t(horizon.monthsIn(units.period)));
                 ++m) {
                use.inService[m] += double(units.active) * system->accelerators;
                use.atWork[m] +=
                    (units.active - ofJobs + std::min(ofJobs, jobUnitsAtWork(units, m))) * system->accelerators;
            }
        }
    }

    [[nodiscard]] const Workload *jobOf(const QString &workload) const
    {
        for (const Workload &each : plan_.need.workloads)
            if (each.id == workload && (each.kind == WorkloadKind::Training || each.kind == WorkloadKind::FineTuning))
                return &each;
        return nullptr;
    }

    /// Units of the offer and period that jobs of a known length hold, or that all else holds.
    [[nodiscard]] double unitsOf(const DesignUnits &units, bool isJob) const
    {
        double sum = 0;
        for (const DesignReplicas &each : design_.replicas)
            if (each.offer == units.offer && each.period == units.period && isJob == daysOf(each).has_value())
                sum += each.count * each.unitsPerReplica;
        return sum;
    }

    /// Days of one run, of a job; absent for other work and where its length is not predicted.
    [[nodiscard]] std::optional<double> daysOf(const DesignReplicas &replicas) const
    {
        if (!jobOf(replicas.workload))
            return std::nullopt;
        for (const WorkloadResult &workload : result_.workloads)
            for (const Placement &placement : workload.placements) {
                const auto days = placement.predicted.find(u"days"_s);
                if (workload.id == replicas.workload && placement.candidate == replicas.candidate &&
                    days != placement.predicted.end() && days->second.value)
                    return days->second.value;
            }
        return std::nullopt;
    }

    /// The share of its hours a job works in a month: a run from its first month on until it is done; runs of every
    /// month what they ask of all that carries them.
    [[nodiscard]] double shareAtWork(const DesignReplicas &replicas, double days, std::size_t month) const
    {
        const Workload &job = *jobOf(replicas.workload);
        if (job.runsPerMonth > 0) {
            constexpr double secondsPerHour = 3600;
            double carried = 0; // tokens/s
            for (const DesignReplicas &each : design_.replicas)
                if (each.workload == replicas.workload && each.period == replicas.period)
                    carried += each.count * each.capacityPerReplica;
            const double asked = job.tokens * job.runsPerMonth / (hours_ * secondsPerHour);
            return carried > 0 ? std::min(1.0, asked / carried) : 0;
        }
        int firstPeriod = replicas.period;
        for (const DesignReplicas &each : design_.replicas)
            if (each.candidate == replicas.candidate && each.count > 0)
                firstPeriod = std::min(firstPeriod, each.period);
        const std::size_t held = monthOf(plan_.need.horizon.periodStart(firstPeriod));
        const std::size_t first = job.from ? std::max(held, monthOf(*job.from)) : held;
        if (month < first)
            return 0;
        return std::clamp(days * hoursPerDay / hours_ - double(month - first), 0.0, 1.0);
    }

    [[nodiscard]] double jobUnitsAtWork(const DesignUnits &units, std::size_t month) const
    {
        double sum = 0;
        for (const DesignReplicas &each : design_.replicas)
            if (each.offer == units.offer && each.period == units.period)
                if (const auto days = daysOf(each))
                    sum += each.count * each.unitsPerReplica * shareAtWork(each, *days, month);
        return sum;
    }

    [[nodiscard]] std::size_t monthOf(Month month) const
    {
        return std::size_t(std::clamp(month - plan_.need.horizon.start, 0, std::max(0, int(months_) - 1)));
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot &catalog_;
    double hours_;
    std::size_t months_;
    Design design_;
};
} // namespace

double MachineUse::most() const
{
    return inService.empty() ? 0 : *std::max_element(inService.begin(), inService.end());
}

MachineUse machineUseOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                        double hoursPerMonth)
{
    return UseReader(plan, result, catalog, hoursPerMonth).read();
}

} // namespace cw::planner
