#include "planner/certify/certificate_scopes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner::certificate {

namespace {

constexpr double rounding = 1e-9;

/// Units of one offer in one period that count in a scope: whole ones, or the share a workload takes.
struct Use {
    const DesignUnits *units = nullptr;
    double active = 0, added = 0;
};

class Scope {
public:
    Scope(const Case &c, const Constraint &scope) : c_(c), scope_(scope), horizon_(c.plan.need.horizon)
    {
        for (int p = 0; p < horizon_.periods(); ++p) {
            const Month first = horizon_.periodStart(p), end = first + horizon_.monthsIn(p);
            if ((!scope.from || end > *scope.from) && (!scope.to || first <= *scope.to))
                periods_.push_back(p);
        }
        scope.workload.isEmpty() ? collectUnits() : collectShares();
    }

    Measured measure()
    {
        switch (scope_.quantity) {
        case PlanQuantity::Capex:
        case PlanQuantity::TotalCost:
        case PlanQuantity::OpexPerMonth:
            return money();
        case PlanQuantity::Carbon:
        case PlanQuantity::EmbodiedCarbon:
        case PlanQuantity::Water:
            return sum();
        case PlanQuantity::Sites:
        case PlanQuantity::Vendors:
            return distinct();
        case PlanQuantity::LeadTime:
        case PlanQuantity::SovereigntyScore:
        case PlanQuantity::RackPower:
            return worst();
        case PlanQuantity::Racks:
            return racks();
        default:
            return peak();
        }
    }

private:
    [[nodiscard]] bool isHere(const QString &site) const { return scope_.site.isEmpty() || site == scope_.site; }
    [[nodiscard]] bool isCounted(int period) const
    {
        return std::find(periods_.begin(), periods_.end(), period) != periods_.end();
    }
    [[nodiscard]] static bool isRented(const DesignUnits &units) { return units.procurement == QLatin1String("cloud"); }

    void collectUnits()
    {
        for (const DesignUnits &units : c_.design.units)
            if (isHere(units.site) && units.active > 0)
                uses_.push_back({&units, double(units.active), double(units.added)});
    }

    /// What a workload takes of its units; what was put up for it stays its own.
    void collectShares()
    {
        std::map<QString, double> held; // by candidate
        for (int p = 0; p < horizon_.periods(); ++p) {
            std::map<QString, double> now;
            for (const DesignReplicas &r : c_.design.replicas)
                if (r.workload == scope_.workload && r.period == p)
                    now[r.candidate] += r.count * r.unitsPerReplica;
            for (const DesignUnits &units : c_.design.units) {
                if (units.period != p || !isHere(units.site))
                    continue;
                Use use{&units, 0, 0};
                for (const DesignReplicas &r : c_.design.replicas) {
                    if (r.offer != units.offer || r.workload != scope_.workload || r.period > p)
                        continue;
                    if (counted_.count({r.candidate, p}))
                        continue;
                    counted_.insert({r.candidate, p});
                    const double before = held[r.candidate];
                    const double share = isRented(units) ? now[r.candidate] : std::max(before, now[r.candidate]);
                    held[r.candidate] = share;
                    use.active += share;
                    use.added += isRented(units) ? 0 : share - before;
                }
                if (use.active > 0)
                    uses_.push_back(use);
            }
        }
    }

    [[nodiscard]] int periodOf(const Line &line) const
    {
        return (line.period - horizon_.start) / std::max(1, horizon_.periodMonths);
    }

    Measured money()
    {
        if (!scope_.workload.isEmpty())
            return moneyOfWorkload();
        const bool isRate = scope_.quantity == PlanQuantity::OpexPerMonth;
        std::map<int, Money> byPeriod;
        Money all = Money::zero(c_.plan.currency);
        double present = 0;
        for (const Line &line : c_.result.lines) {
            if (!isHere(line.site) || !isCounted(periodOf(line)) || !isMeant(line))
                continue;
            if (!line.total)
                return {std::nullopt, std::nullopt, QStringLiteral("the price of ") + line.description};
            all += *line.total;
            present += line.total->toUnits() * line.discount;
            auto [at, fresh] = byPeriod.try_emplace(periodOf(line), Money::zero(c_.plan.currency));
            at->second += *line.total;
        }
        if (!isRate) {
            const double value = scope_.quantity == PlanQuantity::TotalCost ? present : all.toUnits();
            return {value, value, {}};
        }
        const auto rate = [&](int p) {
            return byPeriod.count(p) ? byPeriod.at(p).toUnits() / horizon_.monthsIn(p) : 0.0;
        };
        return highest(rate, rateperiods());
    }

    [[nodiscard]] bool isMeant(const Line &line) const
    {
        const bool once = line.kind == LineKind::OneOff;
        if (scope_.quantity == PlanQuantity::TotalCost)
            return true;
        if (scope_.quantity == PlanQuantity::Capex)
            return once;
        return !once && line.category != QLatin1String("resale");
    }

    /// Unscoped in time, the monthly cost is that of the last period of full length.
    [[nodiscard]] std::vector<int> rateperiods() const
    {
        if (scope_.quantity != PlanQuantity::OpexPerMonth || scope_.from || scope_.to)
            return periods_;
        for (int p = horizon_.periods() - 1; p >= 0; --p)
            if (horizon_.monthsIn(p) == horizon_.periodMonths)
                return {p};
        return {horizon_.periods() - 1};
    }

    /// Prices of one unit of an offer, from the lines that bill it.
    Measured moneyOfWorkload()
    {
        std::map<int, double> byPeriod;
        double sum = 0;
        for (const Use &use : uses_) {
            double once = 0, monthly = 0, discount = 1;
            int onceUnits = 0;
            for (const Line &line : c_.result.lines) {
                if (line.offer != use.units->offer || line.category == QLatin1String("resale"))
                    continue;
                if (!line.total)
                    return {std::nullopt, std::nullopt, QStringLiteral("the price of ") + line.description};
                if (line.kind == LineKind::OneOff && onceUnits == 0) {
                    for (const DesignUnits &units : c_.design.units)
                        if (units.offer == line.offer && units.period == periodOf(line))
                            onceUnits = units.added;
                    oncePeriod_ = periodOf(line);
                }
                if (line.kind == LineKind::OneOff && periodOf(line) == oncePeriod_ && onceUnits > 0)
                    once += line.total->toUnits() / onceUnits;
                if (line.kind == LineKind::Recurring && periodOf(line) == use.units->period)
                    monthly +=
                        line.total->toUnits() / (use.units->active * double(horizon_.monthsIn(use.units->period)));
            }
            const int p = use.units->period;
            if (!isCounted(p))
                continue;
            discount = std::pow(1 + c_.plan.need.discountRate, -(horizon_.periodStart(p) - horizon_.start) / 12.0);
            const double running = monthly * use.active * horizon_.monthsIn(p), bought = once * use.added;
            byPeriod[p] += monthly * use.active;
            sum += scope_.quantity == PlanQuantity::Capex ? bought : (running + bought) * discount;
        }
        if (scope_.quantity != PlanQuantity::OpexPerMonth)
            return {sum, sum, {}};
        return highest([&](int p) { return byPeriod.count(p) ? byPeriod.at(p) : 0.0; }, rateperiods());
    }

    template <typename Value>
    static Measured highest(const Value &value, const std::vector<int> &periods)
    {
        Measured measured{0.0, 0.0, {}};
        for (const int p : periods) {
            measured.last = value(p);
            measured.value = std::max(*measured.value, *measured.last);
        }
        return measured;
    }

    /// Tonnes or cubic metres over the periods counted.
    Measured sum()
    {
        double total = 0;
        const auto *hours = c_.catalog.assumption(QStringLiteral("hours_per_month"));
        if (!hours)
            return {std::nullopt, std::nullopt, QStringLiteral("hours of a month")};
        for (const Use &use : uses_) {
            if (!isCounted(use.units->period))
                continue;
            const UnitFacts unit = unitOf(c_, *use.units);
            const PlaceFacts place = placeOf(c_, use.units->site);
            const double months = horizon_.monthsIn(use.units->period) * unit.serviceShare;
            const std::optional<double> running = perHour(unit, place), making = madeOf(*use.units, unit);
            if (!running || !making)
                return {std::nullopt, std::nullopt, QStringLiteral("a figure of ") + use.units->system};
            const bool stays =
                use.units->procurement == QLatin1String("buy") || use.units->procurement == QLatin1String("colocation");
            total += use.active * months * hours->value.likely * *running +
                     *making * (stays ? use.added : use.active * months);
        }
        for (const DesignExtra &extra : c_.design.extras) {
            if (!scope_.workload.isEmpty() || !isHere(extra.site) || !isCounted(extra.period))
                continue;
            UnitFacts piece;
            piece.planningKw = extraKw(c_, extra);
            const std::optional<double> running = perHour(piece, placeOf(c_, extra.site));
            const std::optional<double> made = extraEmbodiedKg(c_, extra);
            if (!running || !made)
                return {std::nullopt, std::nullopt, QStringLiteral("a figure of ") + extra.part};
            total += extra.active * horizon_.monthsIn(extra.period) * hours->value.likely * *running;
            if (scope_.quantity != PlanQuantity::Water)
                total += extra.added * *made / 1000;
        }
        return {total, total, {}};
    }

    /// Tonnes or cubic metres an hour of one unit.
    [[nodiscard]] std::optional<double> perHour(const UnitFacts &unit, const PlaceFacts &place) const
    {
        if (scope_.quantity == PlanQuantity::EmbodiedCarbon)
            return 0;
        if (!unit.planningKw)
            return std::nullopt;
        if (scope_.quantity == PlanQuantity::Water)
            return place.waterLitresPerKwh ? std::optional(*unit.planningKw * *place.waterLitresPerKwh / 1000)
                                           : std::nullopt;
        if (!place.carbonGramsPerKwh || !place.pue)
            return std::nullopt;
        return *unit.planningKw * *place.pue * *place.carbonGramsPerKwh / 1e6;
    }

    /// Tonnes of making: of a bought unit at once, of one given back for each month.
    [[nodiscard]] std::optional<double> madeOf(const DesignUnits &units, const UnitFacts &unit) const
    {
        if (scope_.quantity == PlanQuantity::Water)
            return 0;
        if (!unit.embodiedKg)
            return std::nullopt;
        if (units.procurement == QLatin1String("buy") || units.procurement == QLatin1String("colocation"))
            return *unit.embodiedKg / 1000;
        const auto *months = c_.catalog.assumption(QStringLiteral("hardware_life_months"));
        return months ? std::optional(*unit.embodiedKg / 1000 / months->value.likely) : std::nullopt;
    }

    Measured distinct()
    {
        std::set<QString> names;
        for (const Use &use : uses_) {
            if (!isCounted(use.units->period))
                continue;
            const PlaceFacts place = placeOf(c_, use.units->site);
            names.insert(scope_.quantity == PlanQuantity::Sites ? use.units->site
                         : isRented(*use.units)                 ? place.operatorName
                                                                : unitOf(c_, *use.units).vendor);
        }
        return {double(names.size()), double(names.size()), {}};
    }

    Measured worst()
    {
        const bool lowest = scope_.quantity == PlanQuantity::SovereigntyScore;
        std::optional<double> worst;
        for (const Use &use : uses_) {
            if (!isCounted(use.units->period))
                continue;
            const UnitFacts unit = unitOf(c_, *use.units);
            std::optional<double> figure;
            if (lowest)
                figure = placeOf(c_, use.units->site).seal;
            else if (isRented(*use.units))
                figure = 0;
            else if (scope_.quantity == PlanQuantity::LeadTime)
                figure = unit.leadTimeWeeks;
            else
                figure = rackOf(*use.units, unit).value_or(0) *
                         unit.nameplateKw.value_or(0); // units a rack x nameplate of one
            if (!figure)
                return {std::nullopt, std::nullopt, QStringLiteral("a figure of ") + use.units->system};
            worst = !worst ? *figure : lowest ? std::min(*worst, *figure) : std::max(*worst, *figure);
        }
        return {worst.value_or(0), worst.value_or(0), {}};
    }

    /// Units one rack takes; absent where racks are no matter.
    [[nodiscard]] std::optional<int> rackOf(const DesignUnits &units, const UnitFacts &unit) const
    {
        return isRented(units) ? std::nullopt : unitsPerRack(c_, units, unit);
    }

    Measured racks()
    {
        const auto at = [&](int p) {
            std::map<QString, double> shares;
            for (const Use &use : uses_) {
                if (use.units->period != p)
                    continue;
                if (const auto fit = rackOf(*use.units, unitOf(c_, *use.units)))
                    shares[use.units->site] += use.active / std::max(1, *fit);
            }
            for (const DesignExtra &extra : c_.design.extras)
                if (extra.period == p && scope_.workload.isEmpty() && isHere(extra.site))
                    shares[extra.site] += extra.active * extraRackShare(c_, extra);
            double whole = 0;
            for (const auto &[site, share] : shares)
                whole += std::ceil(share - rounding);
            return whole;
        };
        return highest(at, periods_);
    }

    /// The highest of the periods: power, accelerators, weight, ports.
    Measured peak()
    {
        std::map<int, double> byPeriod;
        for (const Use &use : uses_) {
            const UnitFacts unit = unitOf(c_, *use.units);
            std::optional<double> each;
            switch (scope_.quantity) {
            case PlanQuantity::Accelerators:
                each = unit.accelerators;
                break;
            case PlanQuantity::Weight:
                each = isRented(*use.units) ? 0 : unit.weightKg;
                break;
            case PlanQuantity::NetworkPorts:
                each = isRented(*use.units) ? 0 : unit.networkPorts;
                break;
            case PlanQuantity::FacilityPower:
                if (const auto pue = placeOf(c_, use.units->site).pue; pue && unit.planningKw)
                    each = *unit.planningKw * *pue;
                break;
            default:
                each = unit.planningKw;
            }
            if (!each)
                return {std::nullopt, std::nullopt, QStringLiteral("a figure of ") + use.units->system};
            byPeriod[use.units->period] += use.active * *each;
        }
        const bool isPower = scope_.quantity == PlanQuantity::ItPower || scope_.quantity == PlanQuantity::FacilityPower;
        for (const DesignExtra &extra : c_.design.extras) {
            if (!scope_.workload.isEmpty() || !isHere(extra.site))
                continue;
            if (scope_.quantity == PlanQuantity::Weight)
                byPeriod[extra.period] += extra.active * extraWeightKg(c_, extra).value_or(0);
            if (!isPower)
                continue;
            const double pue = placeOf(c_, extra.site).pue.value_or(1);
            byPeriod[extra.period] += extra.active * extraKw(c_, extra).value_or(0) *
                                      (scope_.quantity == PlanQuantity::FacilityPower ? pue : 1);
        }
        return highest([&](int p) { return byPeriod.count(p) ? byPeriod.at(p) : 0.0; }, periods_);
    }

    const Case &c_;
    const Constraint &scope_;
    const Horizon &horizon_;
    std::vector<int> periods_;
    std::vector<Use> uses_;
    std::set<std::pair<QString, int>> counted_; ///< candidate and period
    int oncePeriod_ = -1;
};

} // namespace

Measured measure(const Case &c, const Constraint &scope)
{
    return Scope(c, scope).measure();
}

} // namespace cw::planner::certificate
