#include "planner/uncertainty/montecarlo.h"

#include "catalog/base/parallel.h"
#include "planner/uncertainty/randomcolumns.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr int blockSize = 1024; // a block of columns stays in the second-level cache
constexpr double daysPerYear = 365.25;

/// Columns of the random numbers; prices and metrics follow, one each.
enum SharedColumn {
    HardwareMarket,
    WorkMarket,
    RentMarket,
    CloudMarket,
    EnergyMarket,
    Rate,
    Use,
    Drift,
    Prediction,
    Lead,
    Failure,
    Repair,
    FirstOwn
};

int marketOf(const QString &group)
{
    if (group == u"hardware"_s)
        return HardwareMarket;
    if (group == u"work"_s)
        return WorkMarket;
    if (group == u"rent"_s)
        return RentMarket;
    return group == u"cloud"_s ? CloudMarket : EnergyMarket;
}

/// Two-piece normal with P10, P50, P90 = low, likely, high; never below zero.
void spreadInto(const Band &band, Eigen::Ref<Eigen::ArrayXd> z)
{
    const double below = (band.likely - band.low) / normalAtP90;
    const double above = (band.high - band.likely) / normalAtP90;
    z = (band.likely + z * (z < 0).select(Eigen::ArrayXd::Constant(z.size(), below), above)).max(0.0);
}

double spreadAt(const Band &band, double z)
{
    const double step = z < 0 ? band.likely - band.low : band.high - band.likely;
    return std::max(0.0, band.likely + z * step / normalAtP90);
}

struct Columns {
    explicit Columns(Eigen::Index samples, std::size_t metrics)
        : capex(samples), monthly(samples), present(samples), lead(samples), metric(samples, Eigen::Index(metrics))
    {
    }
    Eigen::ArrayXd capex, monthly, present, lead;
    Eigen::ArrayXXd metric;
};

class Sampler {
public:
    Sampler(const RiskModel &model, const RiskOptions &options, Columns &out)
        : model_(model), seed_(options.seed), out_(out)
    {
    }

    void block(std::int64_t first, Eigen::Index size)
    {
        const auto shared = [&](SharedColumn column) { return normal(column, first, size); };
        for (int column = HardwareMarket; column <= EnergyMarket; ++column)
            markets_[column] = shared(SharedColumn(column));
        fillPaths(shared(Rate), shared(Drift), size);
        Eigen::ArrayXd use = shared(Use);
        spreadInto(model_.use.band, use);
        addMoney(use, first, size);
        fillLead(shared(Lead), first, size);
        fillMetrics(first, size);
    }

private:
    Eigen::ArrayXd normal(int column, std::int64_t first, Eigen::Index size) const
    {
        Eigen::ArrayXd z(size);
        fillNormal(seed_, std::uint64_t(column), first, z);
        return z;
    }

    /// Rates and prices wander: their spread grows with the square root of time. Mean one, by the lognormal's
    /// correction.
    static Eigen::ArrayXd wander(const Eigen::ArrayXd &z, double spread, double years)
    {
        const double sigma = spread * std::sqrt(years);
        return (z * sigma - sigma * sigma / 2).exp();
    }

    void fillPaths(const Eigen::ArrayXd &rate, const Eigen::ArrayXd &drift, Eigen::Index size)
    {
        const auto periods = Eigen::Index(model_.years.size());
        for (Eigen::ArrayXXd *path : {&rate_, &energy_, &hardware_, &cloud_})
            path->resize(size, periods);
        for (Eigen::Index p = 0; p < periods; ++p) {
            const double years = model_.years[std::size_t(p)];
            rate_.col(p) = wander(rate, model_.rateSpread, years);
            energy_.col(p) = wander(markets_[EnergyMarket], model_.electricitySpread, years);
            hardware_.col(p) = wander(drift, model_.hardwareSpread, years);
            cloud_.col(p) = wander(markets_[CloudMarket], model_.cloudSpread, years);
        }
    }

    void addMoney(const Eigen::ArrayXd &use, std::int64_t first, Eigen::Index size)
    {
        Eigen::ArrayXd capex = Eigen::ArrayXd::Zero(size), monthly = capex, present = capex, price(size), factor(size);
        const double common = std::sqrt(model_.priceCorrelation);
        const double own = std::sqrt(1 - model_.priceCorrelation);
        int current = -1;
        for (const RiskItem &item : model_.items) { // sorted by price
            const RiskDriver &driver = model_.prices[std::size_t(item.price)];
            if (item.price != current) {
                current = item.price;
                if (driver.band.isExact()) {
                    price.setOnes();
                } else {
                    fillNormal(seed_, std::uint64_t(FirstOwn) + std::uint64_t(item.price), first, price);
                    price = price * own + markets_[marketOf(driver.group)] * common;
                    spreadInto(driver.band, price);
                }
            }
            factor = price;
            if (item.hasRate)
                factor *= rate_.col(item.period);
            if (item.isEnergy)
                factor *= energy_.col(item.period) * use;
            else if (item.mayDrift)
                factor *= driver.group == u"cloud"_s ? cloud_.col(item.period) : hardware_.col(item.period);
            capex += factor * item.capex;
            monthly += factor * item.monthly;
            present += factor * item.present;
        }
        out_.capex.segment(first, size) = capex;
        out_.monthly.segment(first, size) = monthly;
        out_.present.segment(first, size) = present;
    }

    void fillLead(Eigen::ArrayXd z, std::int64_t first, Eigen::Index size)
    {
        if (model_.leadTimeWeeks)
            spreadInto(*model_.leadTimeWeeks, z);
        out_.lead.segment(first, size) = z;
    }

    /// Errors of one model lean the same way: that is the shared part. Failures take machines out while they are
    /// repaired.
    void fillMetrics(std::int64_t first, Eigen::Index size)
    {
        const Eigen::ArrayXd shared = normal(Prediction, first, size);
        Eigen::ArrayXd failures = normal(Failure, first, size), repair = normal(Repair, first, size);
        spreadInto(model_.failuresPerYear, failures);
        spreadInto(model_.repairDays, repair);
        const double common = std::sqrt(model_.predictionCorrelation);
        const double own = std::sqrt(1 - model_.predictionCorrelation);
        const auto base = std::uint64_t(FirstOwn) + model_.prices.size();
        for (std::size_t m = 0; m < model_.metrics.size(); ++m) {
            const RiskMetric &metric = model_.metrics[m];
            Eigen::ArrayXd value(size);
            fillNormal(seed_, base + 2 * m, first, value);
            // A slow model is slow in every figure: more milliseconds, fewer requests.
            value = value * own + shared * (metric.isMost ? common : -common);
            spreadInto(metric.band, value);
            if (metric.units > 0)
                for (Eigen::Index i = 0; i < size; ++i)
                    value[i] *= upShare(metric.units, failures[i] * repair[i] / daysPerYear,
                                        uniformAt(seed_, base + 2 * m + 1, first + i),
                                        uniformAt(seed_, base + 2 * model_.metrics.size() + m, first + i));
            out_.metric.col(Eigen::Index(m)).segment(first, size) = value;
        }
    }

    /// Poisson number with this mean, at most `most`, by inversion of one uniform number.
    static double poisson(double mean, double uniform, double most)
    {
        double term = std::exp(-mean), sum = term;
        double count = 0;
        while (uniform > sum && count < most) {
            ++count;
            term *= mean / count;
            sum += term;
        }
        return count;
    }

    /// Share of machines that run: most fail one by one, some by a cause they share with their group (beta factor).
    [[nodiscard]] double upShare(double units, double downShare, double alone, double together) const
    {
        const double share = units > 1 ? model_.commonCauseShare : 0;
        const double group = std::min(units, model_.commonCauseMachines);
        const double single = poisson(units * downShare * (1 - share), alone, units);
        const double grouped = share > 0 ? group * poisson(units * downShare * share / group, together, units) : 0;
        return 1 - std::min(units, single + grouped) / units;
    }

    const RiskModel &model_;
    std::uint64_t seed_;
    Columns &out_;
    Eigen::ArrayXd markets_[EnergyMarket + 1];
    Eigen::ArrayXXd rate_, energy_, hardware_, cloud_;
};

/// Linear between the neighbouring order statistics. Reorders its column.
double quantileOf(Eigen::Ref<Eigen::ArrayXd> column, double share)
{
    const double at = share * double(column.size() - 1);
    const auto below = Eigen::Index(at);
    auto *begin = column.data();
    std::nth_element(begin, begin + below, begin + column.size());
    const double low = begin[below];
    if (below + 1 >= column.size())
        return low;
    return low + (at - double(below)) * (*std::min_element(begin + below + 1, begin + column.size()) - low);
}

RiskBand bandOf(PlanQuantity quantity, double planned, Eigen::ArrayXd column)
{
    RiskBand band{quantity, planned, 0, 0, 0, 0, column.mean()};
    band.p10 = quantileOf(column, 0.10);
    band.p50 = quantileOf(column, 0.50);
    band.p90 = quantileOf(column, 0.90);
    band.p95 = quantileOf(column, 0.95);
    return band;
}

RiskBudget budgetOf(const RiskLimit &limit, Eigen::ArrayXd column)
{
    RiskBudget budget{limit.rule, limit.quantity, limit.limit, 0, 0, 0};
    budget.probability = double((column <= limit.limit).count()) / double(column.size());
    budget.expectedExcess = (column - limit.limit).max(0.0).mean();
    budget.valueAtRisk = std::max(0.0, quantileOf(column, 0.95) - limit.limit);
    return budget;
}

RiskPromise promiseOf(const QString &rule, double limit, bool isMost, Eigen::ArrayXd column)
{
    RiskPromise promise{rule, limit, 0, 0, 0, 0};
    const auto met = isMost ? (column <= limit).count() : (column >= limit).count();
    promise.probability = double(met) / double(column.size());
    promise.p10 = quantileOf(column, 0.10);
    promise.p50 = quantileOf(column, 0.50);
    promise.p90 = quantileOf(column, 0.90);
    return promise;
}

double sumOf(const RiskModel &model, double RiskItem::*amount)
{
    double sum = 0;
    for (const RiskItem &item : model.items)
        sum += item.*amount;
    return sum;
}

void runBlocks(const RiskModel &model, const RiskOptions &options, Columns &columns, const std::atomic_bool *cancel,
               std::atomic_int64_t *drawn)
{
    std::atomic<std::int64_t> next = 0;
    const auto work = [&](std::size_t) {
        Sampler sampler(model, options, columns);
        for (std::int64_t first = next.fetch_add(blockSize); first < options.samples;
             first = next.fetch_add(blockSize)) {
            if (cancel && *cancel)
                return;
            const std::int64_t samples = std::min<std::int64_t>(blockSize, options.samples - first);
            sampler.block(first, Eigen::Index(samples));
            if (drawn)
                *drawn += samples;
        }
    };
    const int blocks = std::max(1, int((options.samples + blockSize - 1) / blockSize));
    const int threads = std::min(workersFor(options.threads), blocks);
    forEachIndex(std::size_t(threads), threads, work); // each takes blocks until none is left
}
} // namespace

std::vector<TornadoBar> tornadoOf(const RiskModel &model)
{
    std::vector<TornadoBar> bars;
    const double planned = sumOf(model, &RiskItem::present);
    /// Total cost when the items that fit are multiplied.
    const auto with = [&](const auto &multiplier) {
        double sum = planned;
        for (const RiskItem &item : model.items)
            sum += item.present * (multiplier(item) - 1);
        return sum;
    };
    const auto add = [&](const RiskDriver &driver, const auto &multiplier) {
        const double low = with([&](const RiskItem &i) { return multiplier(i, -normalAtP90); });
        const double high = with([&](const RiskItem &i) { return multiplier(i, normalAtP90); });
        if (std::abs(high - low) > 0)
            bars.push_back({driver.id, driver.label, driver.source, driver.asOf, low, high});
    };
    const auto years = [&](const RiskItem &item) { return model.years[std::size_t(item.period)]; };
    const auto wandered = [&](const RiskItem &item, double spread, double z) {
        return std::exp(spread * std::sqrt(years(item)) * z);
    };
    for (std::size_t p = 0; p < model.prices.size(); ++p)
        add(model.prices[p], [&](const RiskItem &i, double z) {
            return std::size_t(i.price) == p ? spreadAt(model.prices[p].band, z) : 1.0;
        });
    add(model.exchangeRate,
        [&](const RiskItem &i, double z) { return i.hasRate ? wandered(i, model.rateSpread, z) : 1.0; });
    add(model.electricity,
        [&](const RiskItem &i, double z) { return i.isEnergy ? wandered(i, model.electricitySpread, z) : 1.0; });
    add(model.use, [&](const RiskItem &i, double z) { return i.isEnergy ? spreadAt(model.use.band, z) : 1.0; });
    const auto isCloud = [&](const RiskItem &i) { return model.prices[std::size_t(i.price)].group == u"cloud"_s; };
    const RiskDriver later{u"later_prices"_s, u"Hardware prices after today's have ended"_s,  {},
                           Band::exact(1),    u"assumption hardware_price_spread_per_year"_s, {}};
    const RiskDriver rented{u"cloud_drift"_s,
                            u"Cloud prices over the years"_s,
                            {},
                            Band::exact(1),
                            u"assumption cloud_price_spread_per_year"_s,
                            {}};
    add(later, [&](const RiskItem &i, double z) {
        return i.mayDrift && !isCloud(i) ? wandered(i, model.hardwareSpread, z) : 1.0;
    });
    add(rented, [&](const RiskItem &i, double z) {
        return i.mayDrift && isCloud(i) ? wandered(i, model.cloudSpread, z) : 1.0;
    });
    std::stable_sort(bars.begin(), bars.end(),
                     [](const TornadoBar &a, const TornadoBar &b) { return a.swing() > b.swing(); });
    return bars;
}

Result<RiskAnswer> sampleRisk(const RiskModel &model, const RiskOptions &options, const std::atomic_bool *cancel,
                              std::atomic_int64_t *drawn)
{
    Columns columns(options.samples, model.metrics.size());
    runBlocks(model, options, columns, cancel, drawn);
    if (cancel && *cancel)
        return Error{ErrorCode::Cancelled, u"stopped"_s, {}, {}, {}};
    RiskAnswer answer;
    answer.options = options;
    answer.assumptions = model.assumptions;
    answer.opexFrom = model.opexFrom;
    answer.pricesHoldUntil = model.pricesHoldUntil;
    answer.capexAfter = model.capexAfter;
    answer.totals = {bandOf(PlanQuantity::Capex, sumOf(model, &RiskItem::capex), columns.capex),
                     bandOf(PlanQuantity::OpexPerMonth, sumOf(model, &RiskItem::monthly), columns.monthly),
                     bandOf(PlanQuantity::TotalCost, sumOf(model, &RiskItem::present), columns.present)};
    for (const RiskLimit &limit : model.budgets)
        answer.budgets.push_back(budgetOf(limit, limit.quantity == PlanQuantity::Capex       ? columns.capex
                                                 : limit.quantity == PlanQuantity::TotalCost ? columns.present
                                                                                             : columns.monthly));
    if (model.leadTimeWeeks) {
        answer.leadTimeWeeks = bandOf(PlanQuantity::LeadTime, model.leadTimeWeeks->likely, columns.lead);
        for (const RiskLimit &limit : model.leadTimes)
            answer.promises.push_back(promiseOf(limit.rule, limit.limit, true, columns.lead));
    }
    for (std::size_t m = 0; m < model.metrics.size(); ++m)
        answer.promises.push_back(promiseOf(model.metrics[m].rule, model.metrics[m].limit, model.metrics[m].isMost,
                                            columns.metric.col(Eigen::Index(m))));
    answer.tornado = tornadoOf(model);
    return answer;
}

} // namespace cw::planner
