#include "planner/solve/refreshlist.h"

#include "catalog/store/freshness.h"
#include "catalog/store/pricehistory.h"
#include "catalog/store/userfacts.h"
#include "planner/uncertainty/randomcolumns.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double daysPerYear = 365.25;
constexpr double sameCost = 1e-6; // relative; below it two designs cost the same

/// What a design consists of and costs, without the order of its lines.
struct Answer {
    std::map<QString, double> parts; ///< part and site -> pieces at their most
    double total = 0;
    QString words;
};

/// Each system with the most units it has in any period.
QString wordsOf(const PlanResult &result)
{
    std::map<std::pair<QString, QString>, int> most;
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &placement : workload.placements) {
            int &units = most[{placement.system, placement.site}];
            units = std::max(units, placement.units);
        }
    QStringList words;
    for (const auto &[where, units] : most)
        words << u"%1 x %2 at %3"_s.arg(units).arg(where.first, where.second);
    return words.join(u", "_s);
}

Answer answerOf(const PlanResult &result)
{
    Answer answer;
    for (const Line &line : result.lines)
        if (line.kind == LineKind::OneOff || line.procurement == u"cloud"_s)
            answer.parts[line.part + u'@' + line.site + u'@' + line.period.toIso()] += line.quantity;
    const Total *total = result.total(PlanQuantity::TotalCost);
    answer.total = total && total->value ? *total->value : 0;
    answer.words = wordsOf(result);
    return answer;
}

/// Present cost of the lines that a part's own price makes up; shares of it (freight, support) follow it too.
double presentOf(const PlanResult &result, const QString &part)
{
    double sum = 0;
    for (const Line &line : result.lines)
        if (line.part == part && line.total && line.category != u"energy"_s)
            sum += line.total->toUnits() * line.discount;
    return sum;
}

class Lister {
public:
    Lister(const Plan &plan, const catalog::SnapshotPtr &catalog, QDate day, const RefreshOptions &options,
           const ProgressCallback &progress, const std::atomic_bool *cancel)
        : plan_(plan), catalog_(catalog), day_(day), options_(options), progress_(progress), cancel_(cancel)
    {
        plan_.design = nullptr;
        plan_.result = nullptr;
        options_.solving.pricesRules = false;
        options_.solving.explainsConflict = false;
    }

    Result<RefreshList> run()
    {
        auto base = solve(catalog_);
        if (!base.ok())
            return base.error();
        if (base->result.status == Status::Infeasible)
            return Error{ErrorCode::Infeasible, u"The need has no answer, so no fact decides it"_s, {}, {}, {}};
        base_ = base->result;
        own_ = answerOf(base_);
        RefreshList list;
        list.totalCost = own_.total;
        std::vector<RefreshFact> facts = pricedFacts();
        list.untried = std::max(0, int(facts.size()) - options_.most);
        if (list.untried > 0)
            facts.resize(std::size_t(options_.most));
        for (RefreshFact &fact : facts) {
            if (progress_)
                progress_({u"Trying the price of %1"_s.arg(fact.name), {}, {}, {}, 0});
            if (const Outcome tried = tryOut(fact); !tried.ok())
                return tried.error();
        }
        std::stable_sort(facts.begin(), facts.end(), [](const RefreshFact &a, const RefreshFact &b) {
            if (a.changesDesign() != b.changesDesign())
                return a.changesDesign();
            return a.changesDesign() ? a.worstRegret() > b.worstRegret() : a.swing > b.swing;
        });
        list.facts = std::move(facts);
        return list;
    }

private:
    Result<SolvedPlan> solve(const catalog::SnapshotPtr &catalog)
    {
        return Pipeline(catalog).solve(plan_, options_.solving, {}, cancel_);
    }

    /// Rows with a price that candidates of this need rest on: those the plan uses first, by money, then rivals by
    /// price.
    std::vector<RefreshFact> pricedFacts()
    {
        std::map<QString, double> rivals; // part -> unit price, thousands do not matter
        const auto set = Pipeline(catalog_).candidates(plan_, {}, cancel_);
        if (set.ok())
            for (const Candidate &candidate : (*set)->candidates) {
                if (!candidate.isOpen() || candidate.offer < 0)
                    continue;
                const Offer &offer = (*set)->offers[std::size_t(candidate.offer)];
                for (const UnitCostItem &item : offer.costs)
                    if (item.unitPrice && (item.part == offer.system || offer.isRented())) {
                        // Dearer per work done comes later.
                        const double each = item.unitPrice->likely / std::max(1e-12, candidate.deployment.capacity) *
                                            std::max(1e-12, candidate.unitsPerReplica);
                        const auto known = rivals.find(item.part);
                        if (known == rivals.end() || each < known->second)
                            rivals[item.part] = each;
                    }
            }
        std::vector<RefreshFact> facts;
        for (const catalog::FactTable &table : catalog_->tables)
            for (const QStringList &row : table.rows)
                if (table.kind != u"price_history"_s &&
                    (rivals.count(row.value(0)) > 0 || presentOf(base_, row.value(0)) > 0))
                    if (auto fact = factOf(table, row))
                        facts.push_back(std::move(*fact));
        std::stable_sort(facts.begin(), facts.end(), [&](const RefreshFact &a, const RefreshFact &b) {
            if (a.isUsed != b.isUsed)
                return a.isUsed;
            return a.isUsed ? presentOf(base_, a.id) > presentOf(base_, b.id) : rivals[a.id] < rivals[b.id];
        });
        return facts;
    }

    [[nodiscard]] std::optional<RefreshFact> factOf(const catalog::FactTable &table, const QStringList &row) const
    {
        const auto cell = [&](const char *column) {
            const int index = table.column(QLatin1String(column));
            return index < 0 ? QString() : row.value(index);
        };
        double low = 0, high = 0;
        for (const char *column : {"price_usd_low", "price_usd", "price_hour"})
            if (low <= 0)
                low = cell(column).toDouble();
        for (const char *column : {"price_usd_high", "price_usd", "price_hour"})
            if (high <= 0)
                high = cell(column).toDouble();
        if (low <= 0 || high <= 0)
            return std::nullopt;
        RefreshFact fact;
        fact.kind = table.kind;
        fact.id = row.value(0);
        fact.name = cell("name").isEmpty() ? fact.id : cell("name");
        fact.asOf = cell("price_as_of").isEmpty() ? cell("as_of") : cell("price_as_of");
        fact.source = cell("price_source").isEmpty() ? cell("source_title") : cell("price_source");
        fact.isUsed = presentOf(base_, fact.id) > 0;
        const bool isHourly = !cell("price_hour").isEmpty();
        if (const auto freshness =
                catalog::freshnessOf(*catalog_, isHourly ? u"cloud_price"_s : u"hardware_price"_s, fact.asOf, day_)) {
            fact.freshness = freshness->share;
            fact.days = freshness->days;
        }
        // The price's own band, and how far such prices wander in the time since it was read.
        const catalog::Assumption *spread =
            catalog_->assumption(isHourly ? u"cloud_price_spread_per_year"_s : u"hardware_price_spread_per_year"_s);
        const double reach =
            spread ? std::exp(normalAtP90 * spread->value.likely * std::sqrt(fact.days / daysPerYear)) : 1;
        const double middle = (low + high) / 2;
        fact.low.factor = low / middle / reach;
        fact.high.factor = high / middle * reach;
        return fact.high.factor > fact.low.factor ? std::optional(fact) : std::nullopt;
    }

    [[nodiscard]] Result<catalog::SnapshotPtr> priced(const RefreshFact &fact, double factor) const
    {
        const catalog::FactTable *table = catalog_->table(fact.kind);
        catalog::ImportedRow row;
        row.kind = fact.kind;
        row.id = fact.id;
        for (const QStringList &cells : table->rows) {
            if (cells.value(0) != fact.id)
                continue;
            const auto number = [&](const char *column) {
                const int index = table->column(QLatin1String(column));
                return index < 0 ? 0.0 : cells.value(index).toDouble();
            };
            const double low = number("price_usd_low"), high = number("price_usd_high");
            const double middle = low > 0 && high > 0 ? (low + high) / 2 : std::max(low, high);
            for (const char *column : {"price_usd_low", "price_usd_high"})
                if (middle > 0)
                    row.cells.insert(QLatin1String(column), QString::number(middle * factor, 'f', 4));
            for (const char *column : {"price_usd", "price_hour"})
                if (number(column) > 0)
                    row.cells.insert(QLatin1String(column), QString::number(number(column) * factor, 'f', 6));
        }
        std::vector<catalog::ImportedRow> rows{row};
        auto laid = catalog::layFacts(catalog_, rows);
        if (laid.ok() && !rows.front().refusal.isEmpty())
            return Error::invalid(rows.front().refusal);
        return laid;
    }

    Outcome tryOut(RefreshFact &fact)
    {
        for (RefreshEnd *end : {&fact.low, &fact.high}) {
            end->totalCost = own_.total;
            if (!fact.isUsed && end == &fact.high)
                continue; // what is not chosen does not win by becoming dearer
            const auto catalog = priced(fact, end->factor);
            if (!catalog.ok())
                continue; // a price the catalog would refuse is no possible price
            const auto solved = solve(*catalog);
            if (!solved.ok())
                return solved.error();
            if (solved->result.status == Status::Infeasible)
                continue;
            const Answer now = answerOf(solved->result);
            end->totalCost = now.total;
            if (now.parts == own_.parts)
                continue;
            const auto kept = costOfOwn(*catalog);
            if (!kept.ok())
                return kept.error();
            if (kept.value() && *kept.value() - now.total > sameCost * std::abs(now.total)) {
                end->regret = *kept.value() - now.total;
                end->instead = now.words;
            }
        }
        fact.swing = std::abs(fact.high.totalCost - fact.low.totalCost);
        return Done{};
    }

    /// The plan's own choice at other prices: every system that it does not use is banned, and units are pinned.
    Result<std::optional<double>> costOfOwn(const catalog::SnapshotPtr &catalog)
    {
        Plan pinned = plan_;
        for (const WorkloadResult &workload : base_.workloads)
            for (const Placement &placement : workload.placements) {
                bool known = false;
                for (const Pin &pin : pinned.pins)
                    known = known || (pin.workload == workload.id && pin.system == placement.system &&
                                      pin.site == placement.site);
                if (!known)
                    pinned.pins.push_back({workload.id, placement.system, placement.site, std::nullopt, nullptr});
            }
        auto solved = Pipeline(catalog).solve(pinned, options_.solving, {}, cancel_);
        if (!solved.ok())
            return solved.error();
        if (solved->result.status == Status::Infeasible)
            return std::optional<double>();
        return std::optional(answerOf(solved->result).total);
    }

    Plan plan_;
    catalog::SnapshotPtr catalog_;
    QDate day_;
    RefreshOptions options_;
    const ProgressCallback &progress_;
    const std::atomic_bool *cancel_;
    PlanResult base_;
    Answer own_;
};
} // namespace

Result<RefreshList> refreshList(const Plan &plan, const catalog::SnapshotPtr &catalog, QDate day,
                                const RefreshOptions &options, const ProgressCallback &progress,
                                const std::atomic_bool *cancel)
{
    return Lister(plan, catalog, day, options, progress, cancel).run();
}

} // namespace cw::planner
