// What stands beside the servers, counted exactly where a floor counts it. Rows say how much of it there must be at
// least; nothing but its price keeps the program from putting up more, and a floor may be worth that price. Where one
// asks, every such column is held to the largest of what its rows ask for (whole pieces: rounded up): a binary says
// which row that is.
#include "planner/model/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double nearlyOne = 1 - 1e-4; // a whole piece more than a row asks for is one too many

struct LowerBound {
    std::vector<Entry> entries; ///< value x column
    double constant = 0;
};

/// Holds columns, and the columns their rows look at, to what is asked for. What the need decides stays free.
class ExactCounts {
public:
    ExactCounts(Program &program, const std::set<int> &isFree) : program_(program), isFree_(isFree)
    {
        bounds_.resize(program.columns.size());
        for (const Row &row : program.rows) {
            if (row.low > -unlimited && row.high < unlimited)
                continue; // an equation says what belongs together, not what is asked for
            for (const Entry &entry : row.entries) {
                const bool isBelow = row.high < unlimited;
                if (isFree.count(entry.column) || (isBelow ? entry.value >= 0 : entry.value <= 0))
                    continue;
                LowerBound bound;
                bound.constant = (isBelow ? row.high : row.low) / entry.value;
                for (const Entry &other : row.entries)
                    if (other.column != entry.column)
                        bound.entries.push_back({other.column, -other.value / entry.value});
                bounds_[std::size_t(entry.column)].push_back(std::move(bound));
            }
        }
    }

    /// False: nothing bounds it, and it stays as it is.
    bool hold(int column)
    {
        if (column < 0 || isFree_.count(column))
            return true;
        if (const auto known = held_.find(column); known != held_.end())
            return known->second;
        held_[column] = true;
        const std::vector<LowerBound> &bounds = bounds_[std::size_t(column)];
        const Column about = program_.columns[std::size_t(column)];
        const double most = mostOf(column), rounding = about.integer ? nearlyOne : 0;
        bool isHeld = most < unlimited;
        for (const LowerBound &bound : bounds)
            for (const Entry &entry : bound.entries)
                isHeld = hold(entry.column) && leastOf(bound) > -unlimited && isHeld;
        if (!isHeld)
            return held_[column] = false;
        program_.columns[std::size_t(column)].high = std::min(about.high, most);
        holdTo(column, bounds, most, rounding);
        return true;
    }

private:
    void holdTo(int column, std::vector<LowerBound> bounds, double most, double rounding)
    {
        const Column about = program_.columns[std::size_t(column)];
        const bool isOne = bounds.size() == 1 && leastOf(bounds.front()) >= about.low - 1e-9;
        if (!isOne)
            bounds.push_back({{}, about.low - rounding}); // or nothing is asked for
        Terms any;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            const QString name = QStringLiteral("exact %1 %2").arg(about.name).arg(i);
            Terms row;
            row.add(column, 1);
            for (const Entry &entry : bounds[i].entries)
                row.add(entry.column, -entry.value);
            double high = bounds[i].constant + rounding;
            if (!isOne) {
                const double beyond = std::max(0.0, most - leastOf(bounds[i]) - rounding);
                const int isThis = program_.addColumn({name, 0, 0, 1, true});
                any.add(isThis, 1);
                row.add(isThis, beyond);
                high += beyond;
            }
            program_.addRow({name, {}, -unlimited, high, row.entries()});
        }
        if (!isOne)
            program_.addRow({QStringLiteral("exact ") + about.name, {}, 1, unlimited, any.entries()});
    }

    /// The most of a column that its rows can ask for.
    double mostOf(int column)
    {
        const Column &about = program_.columns[std::size_t(column)];
        if (about.high < unlimited || std::size_t(column) >= bounds_.size() || isFree_.count(column))
            return about.high;
        if (const auto known = most_.find(column); known != most_.end())
            return known->second;
        most_[column] = about.high;
        double most = about.low;
        for (const LowerBound &bound : bounds_[std::size_t(column)]) {
            double value = bound.constant;
            for (const Entry &entry : bound.entries)
                value += entry.value *
                         (entry.value > 0 ? mostOf(entry.column) : program_.columns[std::size_t(entry.column)].low);
            most = std::max(most, value);
        }
        return most_[column] = about.integer ? std::ceil(most - 1e-9) : most;
    }

    double leastOf(const LowerBound &bound)
    {
        double value = bound.constant;
        for (const Entry &entry : bound.entries)
            value += entry.value *
                     (entry.value > 0 ? program_.columns[std::size_t(entry.column)].low : mostOf(entry.column));
        return value;
    }

    Program &program_;
    const std::set<int> &isFree_;
    std::vector<std::vector<LowerBound>> bounds_; ///< by column, of the rows so far
    std::map<int, bool> held_;
    std::map<int, double> most_;
};

} // namespace

/// What more than units have.
bool ModelBuilder::countsBeside(const Constraint &limit) const
{
    static constexpr PlanQuantity quantities[] = {
        PlanQuantity::Capex,          PlanQuantity::OpexPerMonth,  PlanQuantity::TotalCost,
        PlanQuantity::ItPower,        PlanQuantity::FacilityPower, PlanQuantity::Carbon,
        PlanQuantity::EmbodiedCarbon, PlanQuantity::Water,         PlanQuantity::Weight};
    return limit.kind == ConstraintKind::Limit && limit.min && limit.workload.isEmpty() && isKept(limit.id) &&
           std::find(std::begin(quantities), std::end(quantities), limit.quantity) != std::end(quantities);
}

bool ModelBuilder::hasFloorBeside() const
{
    return std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(),
                       [&](const Constraint &limit) { return countsBeside(limit); });
}

void ModelBuilder::addExactCounts()
{
    if (!hasFloorBeside())
        return;
    std::set<int> chosen = tiers_;
    for (const std::vector<int> &columns : model_.replicas)
        chosen.insert(columns.begin(), columns.end());
    for (const Carrier &carrier : model_.carriers) {
        if (carrier.offer < 0)
            continue;
        chosen.insert(carrier.active.begin(), carrier.active.end());
        chosen.insert(carrier.begun.begin(), carrier.begun.end());
        for (const Sale &sale : carrier.sales)
            chosen.insert(sale.column);
    }
    ExactCounts exact(model_.program, chosen);
    for (const int index : besideServers_) {
        const Carrier &carrier = model_.carriers[std::size_t(index)];
        const bool isAsked =
            std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(), [&](const Constraint &limit) {
                const UnitCoefficient unit = coefficientOf(limit.quantity, carrier.figures);
                return countsBeside(limit) && (limit.site.isEmpty() || limit.site == carrier.site) &&
                       (unit.once != 0 || unit.monthly != 0 || unit.active != 0);
            });
        if (isAsked &&
            std::all_of(carrier.active.begin(), carrier.active.end(), [&](int column) { return exact.hold(column); }))
            exact_.insert(carrier.active.front());
    }
}

} // namespace cw::planner
