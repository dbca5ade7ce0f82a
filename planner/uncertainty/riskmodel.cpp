#include "planner/uncertainty/riskmodel.h"

#include "planner/plan/operatingcost.h"
#include "planner/uncertainty/pricescenarios.h"
#include "planner/uncertainty/riskmetrics.h"

#include <QHash>

#include <map>
#include <set>
#include <tuple>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double daysPerYear = 365.25;

/// What a line's price moves with.
QString groupOf(const Line &line)
{
    switch (priceGroupOf(line.category, line.procurement == u"cloud"_s, line.kind)) {
    case PriceGroup::Energy:
        return u"energy"_s;
    case PriceGroup::Rent:
        return u"rent"_s;
    case PriceGroup::Cloud:
        return u"cloud"_s;
    case PriceGroup::Work:
        return u"work"_s;
    case PriceGroup::Hardware:
        break;
    }
    return u"hardware"_s;
}

Band bandOf(const Line &line)
{
    if (!line.unitPrice || line.unitPrice->micros() <= 0 || !line.unitPriceLow || !line.unitPriceHigh)
        return Band::exact(1);
    const double likely = line.unitPrice->toUnits();
    return {std::min(1.0, line.unitPriceLow->toUnits() / likely), 1,
            std::max(1.0, line.unitPriceHigh->toUnits() / likely)};
}

class ModelBuilder {
public:
    ModelBuilder(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
        : plan_(plan), result_(result), catalog_(catalog)
    {
    }

    Result<RiskModel> build()
    {
        model_.currency = plan_.currency;
        for (const Figure &figure : result_.figures)
            figures_.insert(figure.id, &figure);
        const Horizon &horizon = plan_.need.horizon;
        const int period = std::max(0, opexPeriod(horizon));
        model_.opexFrom = opexFrom_ = horizon.periodStart(period);
        opexMonths_ = std::max(1, horizon.monthsIn(period));
        readAssumptions();
        if (!missing_.isEmpty())
            return Error::absent(u"the catalog lacks the assumption “%1”"_s.arg(missing_));
        for (const Line &line : result_.lines)
            addLine(line);
        for (auto &[key, item] : items_)
            model_.items.push_back(item);
        addLimits();
        model_.metrics = riskMetricsOf(plan_, result_);
        return model_;
    }

private:
    Band assumption(const char *id)
    {
        const catalog::Assumption *found = catalog_.assumption(QLatin1String(id));
        if (!found) {
            missing_ = missing_.isEmpty() ? QString::fromLatin1(id) : missing_;
            return Band::exact(0);
        }
        model_.assumptions.push_back(found->id);
        return found->value;
    }

    void readAssumptions()
    {
        model_.rateSpread = assumption("exchange_rate_spread_per_year").likely;
        model_.electricitySpread = assumption("electricity_price_spread_per_year").likely;
        model_.hardwareSpread = assumption("hardware_price_spread_per_year").likely;
        model_.cloudSpread = assumption("cloud_price_spread_per_year").likely;
        model_.priceCorrelation = assumption("price_correlation").likely;
        model_.predictionCorrelation = assumption("prediction_correlation").likely;
        model_.failuresPerYear = assumption("machine_failures_per_year");
        model_.repairDays = assumption("machine_repair_days");
        if (catalog_.assumption(u"common_cause_share"_s) && catalog_.assumption(u"common_cause_machines"_s)) {
            model_.commonCauseShare = assumption("common_cause_share").likely;
            model_.commonCauseMachines = std::max(1.0, assumption("common_cause_machines").likely);
        }
        validDays_ = assumption("price_age_days").likely;
        model_.pricesHoldUntil = plan_.asOf.addDays(qint64(validDays_));
        const Band power = assumption("typical_power_share");
        model_.use = {u"use"_s,
                      u"Use of the machines"_s,
                      u"use"_s,
                      power.likely > 0 ? Band{power.low / power.likely, 1, power.high / power.likely} : Band::exact(1),
                      u"assumption typical_power_share"_s,
                      {}};
        model_.exchangeRate = {u"exchange_rate"_s,
                               u"Exchange rate of the dollar"_s,
                               u"rate"_s,
                               Band::exact(1),
                               u"assumption exchange_rate_spread_per_year"_s,
                               {}};
        model_.electricity = {u"electricity"_s,
                              u"Electricity price"_s,
                              u"energy"_s,
                              Band::exact(1),
                              u"assumption electricity_price_spread_per_year"_s,
                              {}};
    }

    /// Whether a price was stated in another currency: an exchange rate is among what its passport rests on. Without a
    /// passport it is taken for a dollar price, as most of the catalog's are.
    [[nodiscard]] bool isConverted(const QString &passport)
    {
        const auto known = converted_.find(passport);
        if (known != converted_.end())
            return known->second;
        const Figure *figure = figures_.value(passport);
        if (!figure)
            return plan_.currency != Currency(u"USD");
        converted_[passport] = false; // while its inputs are looked at
        const QString rate = plan_.currency.code() + u" per "_s;
        bool is = figure->unit.startsWith(rate) && !Currency(figure->unit.mid(rate.size())).isEmpty();
        for (const QString &input : figure->inputs)
            is = is || (figures_.contains(input) && isConverted(input));
        return converted_[passport] = is;
    }

    [[nodiscard]] double yearsTo(Month month) const
    {
        const QDate day(month.year(), month.month(), 1);
        return std::max(0.0, double(plan_.asOf.daysTo(day)) / daysPerYear);
    }

    int periodIndex(Month month)
    {
        const auto known = periods_.find(month);
        if (known != periods_.end())
            return known->second;
        const int index = int(model_.years.size());
        model_.years.push_back(yearsTo(month));
        periods_.emplace(month, index);
        return index;
    }

    /// One price is one passport: the electricity of a hall is one for all that stands there, and another in the next.
    int priceIndex(const Line &line, const QString &group)
    {
        const QString what = line.category + u':' + line.part;
        const auto key = std::pair(group, line.passport.isEmpty() ? what : line.passport);
        if (const auto known = prices_.find(key); known != prices_.end()) {
            RiskDriver &driver = model_.prices[std::size_t(known->second)];
            const Figure *price = driver.label == line.description ? nullptr : figures_.value(line.passport);
            if (price) // of several things: by its own name
                driver.label = price->label;
            return known->second;
        }
        const int index = int(model_.prices.size());
        model_.prices.push_back(
            {idFor(what, line.site), line.description, group, bandOf(line), line.priceSource, line.priceAsOf});
        prices_.emplace(key, index);
        return index;
    }

    /// "energy:dgx-h200"; the same at another price is "energy:dgx-h200@hall-2", then "energy:dgx-h200@hall-2#2".
    [[nodiscard]] QString idFor(const QString &what, const QString &site)
    {
        QString id = what;
        if (ids_.count(id) > 0 && !site.isEmpty())
            id += u'@' + site;
        const QString base = id;
        for (int number = 2; !ids_.insert(id).second; ++number)
            id = u"%1#%2"_s.arg(base).arg(number);
        return id;
    }

    void addLine(const Line &line)
    {
        if (!line.total)
            return; // not known: it is missing from the plan's totals too, and a finding says so
        const QString group = groupOf(line);
        const int price = priceIndex(line, group);
        const int period = periodIndex(line.period);
        const bool isOneOff = line.kind == LineKind::OneOff;
        RiskItem &item = items_[{price, period, isOneOff}];
        item.price = price;
        item.period = period;
        item.isEnergy = group == u"energy"_s;
        item.hasRate = (group == u"hardware"_s || group == u"cloud"_s) && isConverted(line.passport);
        const double validYears = validDays_ / daysPerYear;
        item.mayDrift =
            group == u"cloud"_s || (group == u"hardware"_s && model_.years[std::size_t(period)] > validYears);
        const double total = line.total->toUnits();
        if (isOneOff && item.mayDrift)
            model_.capexAfter += total;
        item.capex += isOneOff ? total : 0;
        item.monthly += isOperatingCost(line) && line.period >= opexFrom_ && line.period < opexFrom_ + opexMonths_
                            ? total / opexMonths_
                            : 0;
        item.present += total * line.discount;
    }

    void addLimits()
    {
        for (const Constraint &rule : plan_.need.constraints) {
            const bool isWhole = rule.site.isEmpty() && rule.workload.isEmpty() && !rule.from && !rule.to;
            if (rule.kind != ConstraintKind::Limit || !rule.max || !isWhole)
                continue;
            if (info(rule.quantity).isMoney)
                model_.budgets.push_back({rule.id, rule.quantity, *rule.max});
            if (rule.quantity == PlanQuantity::LeadTime)
                model_.leadTimes.push_back({rule.id, rule.quantity, *rule.max});
        }
        const Total *lead = result_.total(PlanQuantity::LeadTime);
        if (lead && lead->value && *lead->value > 0)
            model_.leadTimeWeeks =
                Band{lead->low.value_or(*lead->value), *lead->value, lead->high.value_or(*lead->value)};
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot &catalog_;
    QHash<QString, const Figure *> figures_; ///< by id
    RiskModel model_;
    QString missing_;
    double validDays_ = 0;
    Month opexFrom_;
    int opexMonths_ = 1;
    std::map<std::pair<QString, QString>, int> prices_; ///< by group and passport
    std::set<QString> ids_;                             ///< of the drivers
    std::map<QString, bool> converted_;                 ///< by passport: stated in another currency
    std::map<Month, int> periods_;
    std::map<std::tuple<int, int, bool>, RiskItem> items_;
};
} // namespace

Result<RiskModel> riskModelOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    return ModelBuilder(plan, result, catalog).build();
}

} // namespace cw::planner
