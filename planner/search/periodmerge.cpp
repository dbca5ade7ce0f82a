#include "planner/search/periodmerge.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cw::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double costTolerance = 1e-6; // relative: costs are rounded

/// By what share of both `a` is above `b`.
double excessOf(double a, double b)
{
    const double size = std::max(std::abs(a), std::abs(b));
    return a > b && size > 0 ? (a - b) / size : 0;
}

class PeriodMerger {
public:
    PeriodMerger(const Program &program, const PeriodLayout &layout) : program_(program), layout_(layout) {}

    std::optional<MergedPeriods> run()
    {
        if (!findWeights())
            return std::nullopt;
        MergedPeriods merged;
        merged.bound = columnsOfBlocks(program_, layout_, layout_.starts, TermColumns::LeftOut);
        merged.isExact = addRows(merged.bound) && layout_.terms.empty();
        merged.design = merged.isExact ? merged.bound : heldInBlocks(program_, layout_, blocksFor(layout_, program_));
        merged.slack = slack_;
        merged.terms = layout_.terms;
        priceTerms(merged.bound);
        return merged;
    }

private:
    [[nodiscard]] int firstOf(std::size_t group) const { return layout_.starts[group]; }
    [[nodiscard]] int endOf(std::size_t group) const { return layout_.starts[group + 1]; }

    [[nodiscard]] double costAt(std::size_t place, int period) const
    {
        const int column = layout_.columns[std::size_t(period)][place];
        return column < 0 ? 0 : program_.columns[std::size_t(column)].cost;
    }

    [[nodiscard]] double costOfGroup(std::size_t place, std::size_t group) const
    {
        double cost = 0;
        for (int p = firstOf(group); p < endOf(group); ++p)
            cost += costAt(place, p);
        return cost;
    }

    /// The weights come from what is paid by the month: of all things the one that costs least in the last period.
    bool findWeights()
    {
        weight_.assign(std::size_t(layout_.periods), 1);
        for (std::size_t g = 0; g < layout_.groups(); ++g) {
            const int first = firstOf(g), end = endOf(g);
            if (end - first < 2)
                continue;
            double least = infinity;
            std::size_t by = 0;
            for (std::size_t k = 0; k < layout_.columns[0].size(); ++k) {
                const double all = costOfGroup(k, g);
                if (all > 0 && costAt(k, end - 1) > 0 && costAt(k, end - 1) / all < least * (1 - costTolerance)) {
                    least = costAt(k, end - 1) / all;
                    by = k;
                }
            }
            for (int p = first; p < end; ++p)
                weight_[std::size_t(p)] = least < infinity ? costAt(by, p) / costOfGroup(by, g) : 1.0 / (end - first);
            for (std::size_t k = 0; k < layout_.columns[0].size(); ++k) {
                if (!repeats(k, g))
                    return false;
            }
        }
        return true;
    }

    /// The inequality of the header.
    [[nodiscard]] bool repeats(std::size_t place, std::size_t group)
    {
        const double all = costOfGroup(place, group);
        double tail = 0, share = 0;
        for (int p = endOf(group) - 1; p >= firstOf(group); --p) {
            const double now = costAt(place, p);
            tail += now;
            share += weight_[std::size_t(p)];
            const double asked = weight_[std::size_t(p)] * all;
            const double excess = layout_.stays[place] ? excessOf(share * all, tail)
                                                       : std::max(excessOf(asked, now), excessOf(now, asked));
            if (excess > costTolerance)
                return false;
            slack_ = std::max(slack_, excess);
        }
        return true;
    }

    /// A sum over periods with an upper side that no choice of one period exceeds: all of it is paid at the end of what
    /// stays, such as what is spent on purchases.
    [[nodiscard]] bool isKeptByAnyChoice(const Row &row) const
    {
        if (std::isfinite(row.low))
            return false;
        std::map<std::pair<int, int>, std::map<int, double>> values; // by place and group
        for (const Entry &entry : row.entries) {
            const int place = layout_.place[std::size_t(entry.column)];
            if (place < 0 && layout_.isBegun[std::size_t(entry.column)] && entry.value < 0)
                return false;
            const int period = program_.columns[std::size_t(entry.column)].period;
            if (place >= 0)
                values[{place, layout_.groupOfPeriod[std::size_t(period)]}][period] += entry.value;
        }
        for (const auto &[key, byPeriod] : values) {
            double all = 0, tail = 0;
            for (const auto &[period, value] : byPeriod)
                all += value;
            const int first = firstOf(std::size_t(key.second)), end = endOf(std::size_t(key.second));
            for (int p = end - 1; p >= first; --p) {
                const auto found = byPeriod.find(p);
                tail += found == byPeriod.end() ? 0 : found->second;
                if (end - first > 1 && (!layout_.stays[std::size_t(key.first)] || excessOf(all, tail) > 0))
                    return false;
            }
        }
        return true;
    }

    // The bound

    /// Rows that a choice of one period for its group keeps; whether that is all of them.
    [[nodiscard]] bool addRows(Shortened &bound) const
    {
        bool isAll = true;
        const auto add = [&](int r, bool isKept) {
            const Row &row = program_.rows[std::size_t(r)];
            if (isKept && isLooserWithoutTerms(row))
                bound.program.addRow(bound.rowOf(row));
            else
                isAll = false;
        };
        for (std::size_t g = 0; g < layout_.groups(); ++g) {
            for (const int r : layout_.rows[std::size_t(firstOf(g))])
                add(r, true);
        }
        for (const std::vector<int> *rows : {&layout_.shared, &layout_.between}) {
            for (const int r : *rows)
                add(r, true);
        }
        for (const int r : layout_.sums)
            add(r, isKeptByAnyChoice(program_.rows[std::size_t(r)]));
        return isAll;
    }

    /// Whether a row asks for no more when nothing is begun.
    [[nodiscard]] bool isLooserWithoutTerms(const Row &row) const
    {
        return std::all_of(row.entries.begin(), row.entries.end(), [&](const Entry &entry) {
            return !layout_.isBegun[std::size_t(entry.column)] || std::isinf(entry.value > 0 ? row.low : row.high);
        });
    }

    /// A period of service costs its share of the cheapest term.
    void priceTerms(Shortened &bound) const
    {
        const std::vector<double> weights = weightsOfAll();
        std::map<int, std::map<int, double>> served; // by place and by what is begun: weight of its periods
        for (const ServiceByTerm &term : layout_.terms) {
            const auto service = std::size_t(term.service);
            for (const int begun : term.begun)
                served[layout_.place[service]][begun] += weights[std::size_t(program_.columns[service].period)];
        }
        for (const auto &[place, byBegun] : served) {
            double perWeight = infinity;
            for (const auto &[begun, weight] : byBegun)
                perWeight = std::min(perWeight, program_.columns[std::size_t(begun)].cost / weight);
            for (std::size_t g = 0; g < layout_.groups(); ++g) {
                const int column = layout_.columns[std::size_t(firstOf(g))][std::size_t(place)];
                if (column < 0)
                    continue;
                double weight = 0;
                for (int p = firstOf(g); p < endOf(g); ++p)
                    weight += weights[std::size_t(p)];
                const auto at = std::size_t(bound.placeOf[std::size_t(column)]);
                bound.program.columns[at].cost += perWeight * weight;
            }
        }
    }

    /// Shares of the periods in their group, and groups by their number of periods.
    [[nodiscard]] std::vector<double> weightsOfAll() const
    {
        std::vector<double> weights = weight_;
        for (std::size_t g = 0; g < layout_.groups(); ++g) {
            for (int p = firstOf(g); p < endOf(g); ++p)
                weights[std::size_t(p)] *= endOf(g) - firstOf(g);
        }
        return weights;
    }

    const Program &program_;
    const PeriodLayout &layout_;
    std::vector<double> weight_; ///< by period: its share in its group
    double slack_ = 0;
};

} // namespace

std::vector<double> MergedPeriods::expandedBound(const std::vector<double> &values) const
{
    std::vector<double> whole = bound.expanded(values);
    for (const ServiceByTerm &term : terms) {
        double lacking = whole[std::size_t(term.service)];
        for (const int begun : term.begun)
            lacking -= whole[std::size_t(begun)];
        if (term.fresh >= 0)
            whole[std::size_t(term.fresh)] = std::max(0.0, lacking);
    }
    return whole;
}

std::optional<MergedPeriods> mergePeriods(const Program &program)
{
    const auto layout = layOutPeriods(program);
    return layout ? PeriodMerger(program, *layout).run() : std::nullopt;
}

} // namespace cw::planner
