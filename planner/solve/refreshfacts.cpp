#include "planner/solve/refreshfacts.h"

#include "catalog/store/freshness.h"
#include "catalog/store/userfacts.h"
#include "planner/plan/unitaccelerator.h"
#include "planner/uncertainty/randomcolumns.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double daysPerYear = 365.25;

/// One row by column name.
struct Row {
    const catalog::FactTable &table;
    const QStringList &cells;
    [[nodiscard]] QString text(const char *column) const
    {
        const int index = table.column(QLatin1String(column));
        return index < 0 ? QString() : cells.value(index);
    }
    [[nodiscard]] double number(const char *column) const { return text(column).toDouble(); }
};

const QStringList *rowOf(const catalog::FactTable *table, const QString &id)
{
    if (!table)
        return nullptr;
    const auto found = std::find_if(table->rows.begin(), table->rows.end(),
                                    [&](const QStringList &cells) { return cells.value(0) == id; });
    return found == table->rows.end() ? nullptr : &*found;
}

/// Present cost of the lines that a part's own price makes up; shares of it (freight, support) follow it too.
double presentOf(const PlanResult &result, const std::function<bool(const Line &)> &counts)
{
    double sum = 0;
    for (const Line &line : result.lines)
        if (line.total && counts(line))
            sum += line.total->toUnits() * line.discount;
    return sum;
}

class Collector {
public:
    Collector(const Plan &plan, const catalog::CatalogSnapshot &catalog, const PlanResult &result,
              const CandidateSet &candidates, QDate day)
        : plan_(plan), catalog_(catalog), result_(result), set_(candidates), day_(day)
    {
    }

    std::vector<RefreshTrial> run()
    {
        std::map<QString, double> rivals = rivalPrices();
        std::vector<RefreshTrial> trials;
        const catalog::FactTable *offers = catalog_.table(u"cloud_prices"_s);
        for (const catalog::FactTable &table : catalog_.tables)
            for (const QStringList &row : table.rows)
                if (table.kind != u"price_history"_s && &table != offers &&
                    (rivals.count(row.value(0)) > 0 || moneyIn(row.value(0)) > 0))
                    addPrice({table, row}, moneyIn(row.value(0)), trials);
        if (offers)
            addOffers(*offers, rivals, trials);
        addElectricity(trials);
        addExchangeRate(trials);
        addEfficiencies(trials);
        addLeadTimes(trials);
        std::stable_sort(trials.begin(), trials.end(), [&](const RefreshTrial &a, const RefreshTrial &b) {
            if (a.fact.isUsed != b.fact.isUsed)
                return a.fact.isUsed;
            return a.fact.isUsed ? a.stake > b.stake : rivals[a.fact.id] < rivals[b.fact.id];
        });
        return trials;
    }

private:
    /// Part -> unit price per work done, of candidates that may be chosen.
    std::map<QString, double> rivalPrices() const
    {
        std::map<QString, double> rivals;
        for (const Candidate &candidate : set_.candidates) {
            if (!candidate.isOpen() || candidate.offer < 0)
                continue;
            const Offer &offer = set_.offers[std::size_t(candidate.offer)];
            for (const UnitCostItem &item : offer.costs)
                if (item.unitPrice && (item.part == offer.system || offer.isRented())) {
                    const double each = item.unitPrice->likely / std::max(1e-12, candidate.deployment.capacity) *
                                        std::max(1e-12, candidate.unitsPerReplica);
                    const auto known = rivals.find(item.part);
                    if (known == rivals.end() || each < known->second)
                        rivals[item.part] = each;
                }
        }
        return rivals;
    }

    [[nodiscard]] double moneyIn(const QString &part) const
    {
        return presentOf(result_, [&](const Line &l) { return l.part == part && l.category != u"energy"_s; });
    }

    /// Age, and the ends of the band: `low` and `high` as factors of the figure, wider by what such figures wander.
    void date(RefreshTrial &trial, const QString &ageKind, const char *spreadId, double low, double high) const
    {
        RefreshFact &fact = trial.fact;
        if (const auto freshness = catalog::freshnessOf(catalog_, ageKind, fact.asOf, day_)) {
            fact.freshness = freshness->share;
            fact.days = freshness->days;
        } else if (const QDate from = QDate::fromString(fact.asOf, Qt::ISODate); from.isValid()) {
            fact.days = int(std::max<qint64>(0, from.daysTo(day_))); // a kind without a half-life
        }
        const catalog::Assumption *spread = spreadId ? catalog_.assumption(QLatin1String(spreadId)) : nullptr;
        const double reach =
            spread ? std::exp(normalAtP90 * spread->value.likely * std::sqrt(fact.days / daysPerYear)) : 1;
        fact.low.factor = low / reach;
        fact.high.factor = high * reach;
    }

    static void add(RefreshTrial trial, double money, std::vector<RefreshTrial> &trials)
    {
        if (!(trial.fact.high.factor > trial.fact.low.factor))
            return;
        trial.stake = money * (trial.fact.high.factor - trial.fact.low.factor);
        trials.push_back(std::move(trial));
    }

    /// What a plan calls an offer, whatever its term.
    [[nodiscard]] static QString partOf(const catalog::CloudOffer &offer)
    {
        return offer.providerId + u':' + offer.instanceType;
    }

    /// Rented instances: those in use at their site; of a rival the cheapest offer.
    void addOffers(const catalog::FactTable &table, std::map<QString, double> &rivals,
                   std::vector<RefreshTrial> &trials) const
    {
        std::map<QString, const catalog::CloudOffer *> cheapest;
        for (const catalog::CloudOffer &offer : catalog_.cloudOffers) {
            if (!offer.priceUsdPerHour)
                continue;
            const QString part = partOf(offer);
            const double money = presentOf(result_, [&](const Line &l) {
                return l.part == part && l.site == offer.siteId && l.category == u"compute"_s;
            });
            if (money > 0)
                addPrice({table, *rowOf(&table, offer.id)}, money, trials);
            const catalog::CloudOffer *&best = cheapest[part];
            if (rivals.count(part) > 0 && moneyIn(part) <= 0 &&
                (!best || *offer.priceUsdPerHour < *best->priceUsdPerHour))
                best = &offer;
        }
        for (const auto &[part, offer] : cheapest)
            if (offer) {
                rivals[offer->id] = rivals[part];
                addPrice({table, *rowOf(&table, offer->id)}, 0, trials);
            }
    }

    void addPrice(const Row &row, double money, std::vector<RefreshTrial> &trials) const
    {
        double low = 0, high = 0;
        for (const char *column : {"price_usd_low", "price_usd", "price_hour"})
            low = low > 0 ? low : row.number(column);
        for (const char *column : {"price_usd_high", "price_usd", "price_hour"})
            high = high > 0 ? high : row.number(column);
        if (low <= 0 || high <= 0)
            return;
        RefreshTrial trial;
        RefreshFact &fact = trial.fact;
        fact.what = u"price"_s;
        fact.kind = row.table.kind;
        fact.id = row.cells.value(0);
        fact.name = row.text("name").isEmpty() ? fact.id : row.text("name");
        fact.asOf = row.text("price_as_of").isEmpty() ? row.text("as_of") : row.text("price_as_of");
        fact.source = row.text("price_source").isEmpty() ? row.text("source_title") : row.text("price_source");
        fact.isUsed = money > 0;
        const bool isHourly = row.number("price_hour") > 0;
        const double middle = (low + high) / 2;
        date(trial, isHourly ? u"cloud_price"_s : u"hardware_price"_s,
             isHourly ? "cloud_price_spread_per_year" : "hardware_price_spread_per_year", low / middle, high / middle);
        MovedRow moved{fact.kind, fact.id, {}, {}, {}};
        if (row.number("price_usd_low") > 0 || row.number("price_usd_high") > 0) {
            moved.low = u"price_usd_low"_s;
            moved.high = u"price_usd_high"_s;
        }
        for (const char *column : {"price_usd", "price_hour"})
            if (row.number(column) > 0)
                moved.columns << QLatin1String(column);
        trial.rows = {moved};
        add(std::move(trial), money, trials);
    }

    /// Of the zones whose price the plan's halls pay; a hall that states its price rests on no fact of the catalog.
    void addElectricity(std::vector<RefreshTrial> &trials) const
    {
        std::map<QString, double> money; // zone -> present cost of energy
        for (const Line &line : result_.lines) {
            if (line.category != u"energy"_s || !line.total)
                continue;
            const auto own = std::find_if(plan_.need.ownSites.begin(), plan_.need.ownSites.end(),
                                          [&](const OwnSite &site) { return site.id == line.site; });
            const catalog::Site *site = catalog_.site(line.site);
            const bool isStated = own != plan_.need.ownSites.end() && own->electricityPerKwh;
            const QString zone = own != plan_.need.ownSites.end() ? own->country : site ? site->gridZone : QString();
            if (!isStated && !zone.isEmpty())
                money[zone] += line.total->toUnits() * line.discount;
        }
        const catalog::FactTable *table = catalog_.table(u"grid"_s);
        if (!table)
            return;
        for (const QStringList &cells : table->rows) {
            const Row row{*table, cells};
            const auto used = money.find(row.text("zone"));
            const double low = row.number("price_low"), high = std::max(low, row.number("price_high"));
            if (used == money.end() || low <= 0)
                continue;
            RefreshTrial trial;
            trial.fact = {};
            trial.fact.what = u"electricity price"_s;
            trial.fact.kind = table->kind;
            trial.fact.id = cells.value(0);
            trial.fact.name = u"Electricity in %1"_s.arg(row.text("name"));
            trial.fact.asOf = row.text("price_year").isEmpty() ? row.text("as_of") : row.text("price_year");
            trial.fact.source = row.text("price_basis");
            trial.fact.isUsed = true;
            const double middle = (low + high) / 2;
            date(trial, u"energy_price"_s, "electricity_price_spread_per_year", low / middle, high / middle);
            trial.rows = {{table->kind, cells.value(0), {}, u"price_low"_s, u"price_high"_s}};
            add(std::move(trial), used->second, trials);
        }
    }

    /// Prices of parts are in dollars: a plan in another currency rests on the rate.
    void addExchangeRate(std::vector<RefreshTrial> &trials) const
    {
        const catalog::FactTable *table = catalog_.table(u"currencies"_s);
        const QStringList *dollar = rowOf(table, u"usd"_s);
        if (!dollar || plan_.currency == Currency(u"USD"))
            return;
        const Row row{*table, *dollar};
        RefreshTrial trial;
        trial.fact.what = u"exchange rate"_s;
        trial.fact.kind = table->kind;
        trial.fact.id = u"usd"_s;
        trial.fact.name = u"Dollar against %1"_s.arg(plan_.currency.code());
        trial.fact.asOf = row.text("date");
        trial.fact.source = row.text("source_title");
        trial.fact.isUsed = true;
        date(trial, {}, "exchange_rate_spread_per_year", 1, 1);
        trial.rows = {{table->kind, trial.fact.id, {u"per_eur"_s}, {}, {}}};
        const double money =
            presentOf(result_, [](const Line &l) { return l.category != u"energy"_s && l.category != u"room"_s; });
        add(std::move(trial), money, trials);
    }

    /// Shares of peak speed that accelerators of a family reach, as fitted; a measurement narrows them.
    void addEfficiencies(std::vector<RefreshTrial> &trials) const
    {
        std::map<QString, double> money; // family -> what its systems cost
        bool isServing = false, isTraining = false;
        for (const WorkloadResult &workload : result_.workloads)
            for (const Placement &placement : workload.placements)
                if (const catalog::Accelerator *chip = acceleratorOf(placement.system, catalog_)) {
                    money[chip->family] += 0;
                    (kindOf(workload.id) == WorkloadKind::Inference ? isServing : isTraining) = true;
                }
        for (auto &[family, sum] : money)
            sum = presentOf(result_, [&, name = family](const Line &l) {
                const catalog::Accelerator *chip = acceleratorOf(l.part, catalog_);
                return chip && chip->family == name && l.category != u"energy"_s;
            });
        for (const auto &[family, sum] : money) {
            if (isServing)
                addEfficiency("calibration_serving", u"family"_s, "key", family, "standard_error", sum, trials);
            if (isTraining)
                addEfficiency("calibration_training", u"family:"_s + family, "scope", u"family:"_s + family,
                              "deviation", sum, trials);
        }
    }

    void addEfficiency(const char *kind, const QString &scope, const char *keyColumn, const QString &key,
                       const char *errorColumn, double money, std::vector<RefreshTrial> &trials) const
    {
        const catalog::FactTable *table = catalog_.table(QLatin1String(kind));
        if (!table)
            return;
        RefreshTrial trial;
        double widest = 0;
        for (const QStringList &cells : table->rows) {
            const Row row{*table, cells};
            if (row.text("scope") != scope || row.text(keyColumn) != key || !row.text("factor").contains(u"_share"_s))
                continue;
            trial.rows.push_back({table->kind, cells.value(0), {u"value"_s}, {}, {}});
            const double value = row.number("value");
            if (value > 0)
                widest =
                    std::max(widest, row.number(errorColumn) / (table->kind == u"calibration_training"_s ? value : 1));
            trial.fact.asOf = row.text("as_of");
            trial.fact.source = row.text("source_title");
        }
        if (trial.rows.empty() || widest <= 0)
            return;
        trial.fact.what = u"efficiency"_s;
        trial.fact.kind = table->kind;
        trial.fact.id = key.section(u':', -1);
        trial.fact.name = table->kind == u"calibration_serving"_s
                              ? u"Serving speed of %1 accelerators"_s.arg(trial.fact.id)
                              : u"Training speed of %1 accelerators"_s.arg(trial.fact.id);
        trial.fact.isUsed = true;
        date(trial, u"specification"_s, nullptr, std::exp(-normalAtP90 * widest), std::exp(normalAtP90 * widest));
        add(std::move(trial), money, trials);
    }

    void addLeadTimes(std::vector<RefreshTrial> &trials) const
    {
        const catalog::FactTable *table = catalog_.table(u"systems"_s);
        std::set<QString> done;
        for (const WorkloadResult &workload : result_.workloads)
            for (const Placement &placement : workload.placements) {
                const QStringList *cells = rowOf(table, placement.system);
                if (!cells || !done.insert(placement.system).second)
                    continue;
                const Row row{*table, *cells};
                const double low = row.number("lead_time_weeks_low"), high = row.number("lead_time_weeks_high");
                if (low <= 0 || high < low)
                    continue;
                RefreshTrial trial;
                trial.fact.what = u"lead time"_s;
                trial.fact.kind = table->kind;
                trial.fact.id = placement.system;
                trial.fact.name = u"Lead time of %1"_s.arg(row.text("name"));
                trial.fact.asOf = row.text("as_of");
                trial.fact.source = row.text("lead_time_source");
                trial.fact.isUsed = true;
                const double middle = (low + high) / 2;
                date(trial, u"lead_time"_s, nullptr, low / middle, high / middle);
                trial.rows = {{table->kind, placement.system, {}, u"lead_time_weeks_low"_s, u"lead_time_weeks_high"_s}};
                add(std::move(trial), isHurried() ? moneyIn(placement.system) : 0, trials);
            }
    }

    /// A rule says how long things may take to come; without one lead times are tried last.
    [[nodiscard]] bool isHurried() const
    {
        return std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(), [](const Constraint &rule) {
            return rule.kind == ConstraintKind::Limit && rule.quantity == PlanQuantity::LeadTime;
        });
    }

    [[nodiscard]] WorkloadKind kindOf(const QString &workload) const
    {
        for (const Workload &each : plan_.need.workloads)
            if (each.id == workload)
                return each.kind;
        return WorkloadKind::Inference;
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    const PlanResult &result_;
    const CandidateSet &set_;
    QDate day_;
};
} // namespace

std::vector<RefreshTrial> refreshTrials(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                        const PlanResult &result, const CandidateSet &candidates, QDate day)
{
    return Collector(plan, catalog, result, candidates, day).run();
}

Result<catalog::SnapshotPtr> movedCatalog(const catalog::SnapshotPtr &catalog, const RefreshTrial &trial, double factor)
{
    constexpr int decimals = 6;
    std::vector<catalog::ImportedRow> rows;
    for (const MovedRow &moved : trial.rows) {
        const catalog::FactTable *table = catalog->table(moved.kind);
        const QStringList *cells = rowOf(table, moved.id);
        if (!cells)
            continue;
        catalog::ImportedRow row;
        row.kind = moved.kind;
        row.id = moved.id;
        const auto number = [&](const QString &column) {
            const int index = table->column(column);
            return index < 0 ? 0.0 : cells->value(index).toDouble();
        };
        if (!moved.low.isEmpty()) {
            const double low = number(moved.low), high = number(moved.high);
            const double middle = low > 0 && high > 0 ? (low + high) / 2 : std::max(low, high);
            for (const QString &column : {moved.low, moved.high})
                row.cells.insert(column, QString::number(middle * factor, 'f', decimals));
        }
        for (const QString &column : moved.columns)
            row.cells.insert(column, QString::number(number(column) * factor, 'f', decimals));
        rows.push_back(std::move(row));
    }
    auto laid = catalog::layFacts(catalog, rows);
    if (laid.ok())
        for (const catalog::ImportedRow &row : rows)
            if (!row.refusal.isEmpty())
                return Error::invalid(row.refusal);
    return laid;
}

} // namespace cw::planner
