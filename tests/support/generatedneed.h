// Needs of any size from a seed: own halls, colocation and cloud regions; servers and instances that differ in speed,
// memory, price and power; workloads whose demand grows, some bound to a few places; rooms, a budget, carbon, spares
// and places as limits. Prices, power and speeds lie in the ranges of accelerator servers of 2026. The same seed gives
// the same need on every machine (no library distributions). Not one of the product's files: for tests and benchmarks.
#pragma once

#include "planner/argue/relaxation.h"
#include "planner/model/modelbuilder.h"
#include "planner/search/solver.h"

#include <cmath>
#include <cstdint>

namespace generated {

using namespace cw;
using namespace cw::planner;

struct Size {
    int sites = 1, periods = 1, options = 30, workloads = 3;
};

struct Instance {
    Plan plan;
    CandidateSet set;
};

/// SplitMix64 (Steele, Lea, Flood 2014): small, and equal everywhere.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    double between(double low, double high) { return low + (high - low) * double(next() >> 11) / 9007199254740992.0; }
    int pick(int low, int high) { return low + int(next() % std::uint64_t(high - low + 1)); }
    bool chance(double share) { return between(0, 1) < share; }

private:
    std::uint64_t next()
    {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    std::uint64_t state_;
};

class Generator {
public:
    Generator(const Size &size, unsigned seed) : size_(size), random_(seed) {}

    Instance run()
    {
        Plan &plan = instance_.plan;
        plan.title = QStringLiteral("generated");
        plan.asOf = QDate(2026, 11, 1);
        plan.currency = Currency(u"EUR");
        plan.need.horizon.start = *Month::fromIso(u"2027-01");
        plan.need.horizon.periodMonths = size_.periods > 1 ? 3 : 36;
        plan.need.horizon.months = size_.periods * plan.need.horizon.periodMonths;
        plan.need.discountRate = 0.06;
        plan.need.procurement = {Procurement::Buy, Procurement::Colocation, Procurement::Cloud};
        addWorkloads();
        addOptions();
        for (int s = 0; s < size_.sites; ++s)
            addSite(s);
        addCandidates();
        addFabrics();
        addRules();
        std::sort(instance_.set.candidates.begin(), instance_.set.candidates.end(),
                  [](const Candidate &a, const Candidate &b) { return a.id < b.id; });
        return std::move(instance_);
    }

private:
    struct Option {
        bool rented = false;
        double speed = 1, memory = 1, price = 0, kilowatts = 1, rackShare = 0.25;
        QString vendor;
    };
    struct Asked {
        double memory = 1, bound = 0.7, base = 1;
        bool bound_to_law = false;
    };

    static QString numbered(const char *word, int number)
    {
        return QStringLiteral("%1-%2").arg(QLatin1String(word)).arg(number + 1, 2, 10, QLatin1Char('0'));
    }

    static UnitCostItem item(LineKind kind, double price)
    {
        UnitCostItem cost;
        cost.kind = kind;
        cost.quantity = 1;
        cost.unitPrice = Band::exact(std::round(price * 100) / 100);
        return cost;
    }

    void addWorkloads()
    {
        for (int w = 0; w < size_.workloads; ++w) {
            Workload workload;
            workload.id = numbered("load", w);
            const double start = random_.between(10, 60), growth = random_.between(0.02, 0.12);
            for (int p = 0; p < size_.periods; ++p)
                workload.requestsPerSecond.push_back({instance_.plan.need.horizon.periodStart(p),
                                                      std::round(start * std::pow(1 + growth, p) * 10) / 10});
            instance_.plan.need.workloads.push_back(std::move(workload));
            asked_.push_back(
                {random_.between(0.2, 3), random_.between(0.5, 1), random_.between(0.4, 3), random_.chance(0.3)});
        }
    }

    void addOptions()
    {
        const char *vendors[] = {"alpha", "beta", "gamma", "delta"};
        for (int o = 0; o < size_.options; ++o) {
            Option option;
            option.rented = o % 2 == 1;
            option.speed = random_.between(1, 8);
            option.memory = random_.between(0.5, 4);
            option.kilowatts = 1.5 + 1.1 * option.speed * random_.between(0.8, 1.25);
            // Dearer per speed at the top, and a spread that makes no option best for everything.
            option.price =
                (22000 + 26000 * std::pow(option.speed, 1.08)) * random_.between(0.85, 1.2) + 9000 * option.memory;
            option.rackShare = 1.0 / random_.pick(1, 6);
            option.vendor = QLatin1String(vendors[random_.pick(0, 3)]);
            options_.push_back(option);
        }
    }

    void addSite(int number)
    {
        const bool hall = number % 4 == 0, region = number % 4 >= 2;
        const QString site = hall     ? numbered("hall", number)
                             : region ? numbered("region", number)
                                      : numbered("colo", number);
        const double energy = random_.between(0.06, 0.22), pue = random_.between(1.1, 1.5);
        const double carbon = random_.between(20, 450), rentPerKw = random_.between(110, 190);
        const double level = random_.between(0.92, 1.12), dearer = random_.between(1.3, 2.2);
        if (hall) {
            OwnSite room;
            room.id = site;
            room.country = QStringLiteral("DE");
            room.itPowerKw = std::round(random_.between(12, 30) * size_.workloads) + 20;
            room.racks = std::max(2, int(*room.itPowerKw / 20));
            instance_.plan.need.ownSites.push_back(room);
        }
        for (std::size_t o = 0; o < options_.size(); ++o) {
            const Option &option = options_[o];
            if (option.rented != region)
                continue;
            Offer offer;
            offer.procurement = hall ? Procurement::Buy : region ? Procurement::Cloud : Procurement::Colocation;
            offer.system = numbered("option", int(o));
            offer.id = toText(offer.procurement) + QLatin1Char('/') + site + QLatin1Char('/') + offer.system;
            offer.site = offer.siteName = site;
            offer.country = number % 3 == 0 ? QStringLiteral("DE") : QStringLiteral("FR");
            offer.vendor = option.vendor;
            offer.operatorName = hall ? QString() : site;
            offer.acceleratorsPerUnit = 8;
            offer.itPower = offer.itPowerMax = Power::fromKilowatts(option.kilowatts);
            offer.rackShare = region ? 0 : option.rackShare;
            offer.pue = pue;
            offer.carbonGramsPerKwh = carbon;
            // Bought: the making of a unit; rented: a month of its life of five years.
            offer.embodiedKg = Band::exact(std::round(900 * option.speed + 400) / (region ? 60 : 1));
            offer.weightKg = Band::exact(std::round(40 + 12 * option.speed));
            offer.waterLitresPerKwh = 2;
            offer.leadTimeWeeks = region ? 1 : random_.pick(6, 40);
            const double monthlyEnergy = option.kilowatts * 0.7 * 730 * pue * energy;
            if (region) {
                const double rent = option.price * level * dearer / 30 * random_.between(0.85, 1.2) + monthlyEnergy;
                offer.recurringPerMonth = Band::exact(rent);
                offer.costs = {item(LineKind::Recurring, rent)};
            } else {
                const double once = option.price * level;
                offer.oneOff = Band::exact(once);
                const double monthly = monthlyEnergy + once * 0.004 + (hall ? 0 : option.kilowatts * rentPerKw);
                offer.costs = {item(LineKind::OneOff, once), item(LineKind::Recurring, monthly)};
            }
            offerOption_.push_back(int(o));
            offerSite_.push_back(number);
            instance_.set.offers.push_back(std::move(offer));
        }
    }

    /// What an option carries of a workload: bound by speed or by memory, the same at every site.
    void addCandidates()
    {
        for (std::size_t w = 0; w < asked_.size(); ++w) {
            const Asked &asked = asked_[w];
            std::vector<std::pair<double, double>> units; // per replica, and capacity
            for (const Option &option : options_) {
                const double share = asked.memory / option.memory;
                const double perReplica = std::pow(2, std::ceil(std::log2(share)));
                const double capacity = asked.base * std::pow(option.speed, asked.bound) * std::min(perReplica, 1.0) *
                                        std::pow(std::max(perReplica, 1.0), 0.9) * random_.between(0.9, 1.1) * 3;
                units.emplace_back(std::max(0.125, perReplica), std::floor(capacity * 1000) / 1000);
            }
            for (std::size_t o = 0; o < instance_.set.offers.size(); ++o) {
                const Offer &offer = instance_.set.offers[o];
                const auto [perReplica, capacity] = units[std::size_t(offerOption_[o])];
                if (perReplica > 4)
                    continue; // too little memory
                Candidate candidate;
                candidate.workload = instance_.plan.need.workloads[w].id;
                candidate.offer = int(o);
                candidate.id = candidate.workload + QLatin1Char('/') + offer.id;
                candidate.unitsPerReplica = perReplica;
                candidate.deployment.capacity = capacity;
                candidate.deployment.accelerators = std::max(1, int(perReplica * 8));
                if (asked.bound_to_law && offer.country != QLatin1String("DE")) {
                    candidate.breaks = QStringList{QStringLiteral("in-de")};
                    candidate.rejection = {candidate.id, QStringLiteral("breaks"), QStringLiteral("in-de"), {}};
                }
                instance_.set.candidates.push_back(std::move(candidate));
            }
        }
    }

    void addFabrics()
    {
        std::map<QString, FabricRule> rules;
        for (std::size_t o = 0; o < instance_.set.offers.size(); ++o) {
            const Offer &offer = instance_.set.offers[o];
            if (offer.isRented())
                continue;
            FabricRule &rule = rules[offer.site];
            rule.site = offer.site;
            rule.switchId = QStringLiteral("switch");
            rule.radix = 64;
            rule.powerPerSwitch = Power::fromKilowatts(1.5);
            rule.rackSharePerSwitch = 0;
            rule.perSwitch = {item(LineKind::OneOff, 38000)};
            rule.perPort = {item(LineKind::OneOff, 900)};
            rule.portsPerUnit.emplace_back(int(o), 8);
        }
        for (auto &[site, rule] : rules)
            instance_.set.fabrics.push_back(std::move(rule));
    }

    Constraint limit(const char *id, PlanQuantity quantity, double max, const QString &site = {})
    {
        Constraint c;
        c.id = QLatin1String(id);
        c.quantity = quantity;
        c.max = max;
        c.site = site;
        return c;
    }

    void addRules()
    {
        std::vector<Constraint> &rules = instance_.plan.need.constraints;
        Constraint law;
        law.id = QStringLiteral("in-de");
        law.kind = ConstraintKind::Residency;
        law.allow = QStringList{QStringLiteral("DE")};
        law.workloads = QStringList{QStringLiteral("*")};
        rules.push_back(law);
        Constraint spares;
        spares.id = QStringLiteral("spares");
        spares.kind = ConstraintKind::Redundancy;
        spares.level = QStringLiteral("N+1");
        rules.push_back(spares);
        // Wide limits; `calibrate` makes them bite.
        rules.push_back(limit("budget", PlanQuantity::Capex, 1e9));
        rules.push_back(limit("carbon", PlanQuantity::Carbon, 1e9));
        rules.push_back(limit("monthly", PlanQuantity::OpexPerMonth, 1e9));
        rules.push_back(limit("power", PlanQuantity::ItPower, 1e6));
        rules.push_back(limit("soon", PlanQuantity::LeadTime, 36));
        if (size_.sites > 2)
            rules.push_back(limit("places", PlanQuantity::Sites, std::max(3, size_.sites * 2 / 3)));
        for (int s = 1, n = 0; s < size_.sites && n < 5; s += 4, ++n) {
            const QString site = numbered("colo", s);
            rules.push_back(
                limit("cage", PlanQuantity::ItPower, std::round(random_.between(6, 16) * size_.workloads), site));
            rules.back().id = QStringLiteral("cage-%1").arg(site);
        }
    }

    Size size_;
    Random random_;
    Instance instance_;
    std::vector<Option> options_;
    std::vector<Asked> asked_;
    std::vector<int> offerOption_, offerSite_;
};

inline Instance instance(const Size &size, unsigned seed)
{
    return Generator(size, seed).run();
}

inline PlanModel modelOf(const Instance &need, const ModelOptions &options = {})
{
    static const catalog::CatalogSnapshot empty;
    return std::move(buildPlanModel(need.plan, empty, need.set, options)).value();
}

/// The program without whole columns: its optimum is a bound.
inline Program relaxed(Program program)
{
    for (Column &column : program.columns)
        column.integer = false;
    return program;
}

/// What a limit's rows add up to in a solution, in the limit's own unit: the highest row.
inline double used(const PlanModel &model, const Constraint &limit, const std::vector<double> &values)
{
    double most = 0;
    for (const Row &row : model.program.rows) {
        if (row.rule != limit.id)
            continue;
        double activity = 0;
        for (const Entry &entry : row.entries)
            activity += entry.value * values[std::size_t(entry.column)];
        most = std::max(most, activity);
    }
    return most * scaleOf(limit.quantity);
}

/// Sets budget, carbon, running cost and power to `room` times what the cheapest fractional design uses.
inline void calibrate(Instance &need, double room)
{
    const PlanModel model = modelOf(need);
    const Solution solution = makeHighsSolver()->solve(relaxed(model.program), {}, {}, nullptr);
    if (!solution.hasValues)
        return;
    for (Constraint &limit : need.plan.need.constraints) {
        const bool wide = limit.kind == ConstraintKind::Limit && limit.max && *limit.max >= 1e6;
        if (const double most = wide ? used(model, limit, solution.values) : 0; most > 0)
            limit.max = softened(most * room, 1);
    }
}

} // namespace generated
