#include "planner/solve/periodmerge.h"

#include "planner/solve/searchcontext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cw::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double costTolerance = 1e-6; // relative: costs are rounded
constexpr double rowTolerance = 1e-6;

/// By what share of both `a` is above `b`.
double excessOf(double a, double b)
{
    const double size = std::max(std::abs(a), std::abs(b));
    return a > b && size > 0 ? (a - b) / size : 0;
}

/// A row as seen from one period: its sides and its entries by place within the period; shared columns after them.
using Seen = std::pair<std::pair<double, double>, std::vector<std::pair<int, double>>>;

class PeriodMerger {
public:
    explicit PeriodMerger(const Program &program) : program_(program) {}

    std::optional<MergedPeriods> run()
    {
        if (!findPlaces())
            return std::nullopt;
        sortRows();
        setSumsApart();
        if (!findGroups() || !findChains())
            return std::nullopt;
        findTerms();
        if (!findWeights())
            return std::nullopt;
        return built();
    }

private:
    [[nodiscard]] const Column &columnOf(const Entry &entry) const
    {
        return program_.columns[std::size_t(entry.column)];
    }
    [[nodiscard]] int periodOf(const Entry &entry) const { return columnOf(entry).period; }

    /// Columns of one thing in all periods have one place, by their names and, where those repeat, their order.
    bool findPlaces()
    {
        for (const Column &column : program_.columns)
            periods_ = std::max(periods_, column.period + 1);
        if (periods_ < 2)
            return false;
        std::map<std::pair<QString, int>, int> places;
        std::map<std::pair<QString, int>, int> repeats; // name and period
        columns_.resize(std::size_t(periods_));
        place_.assign(program_.columns.size(), -1);
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            const int period = program_.columns[c].period;
            if (period < 0)
                continue;
            const QString name = groupOf(program_.columns[c].name);
            const int repeat = repeats[{name, period}]++;
            const int place = places.emplace(std::pair(name, repeat), int(places.size())).first->second;
            place_[c] = place;
            std::vector<int> &own = columns_[std::size_t(period)];
            own.resize(std::max(own.size(), std::size_t(place) + 1), -1);
            own[std::size_t(place)] = int(c);
        }
        for (std::vector<int> &own : columns_)
            own.resize(places.size(), -1);
        return true;
    }

    /// "x >= 0" of a column that is never less says nothing.
    [[nodiscard]] bool isIdle(const Row &row) const
    {
        return row.entries.size() == 1 && row.entries[0].value > 0 && std::isinf(row.high) &&
               row.low <= row.entries[0].value * columnOf(row.entries[0]).low;
    }

    void sortRows()
    {
        rows_.resize(std::size_t(periods_));
        for (std::size_t r = 0; r < program_.rows.size(); ++r) {
            const Row &row = program_.rows[r];
            int period = -1;
            bool isSeveral = false;
            for (const Entry &entry : row.entries) {
                const int own = periodOf(entry);
                isSeveral = isSeveral || (own >= 0 && period >= 0 && own != period);
                period = std::max(period, own);
            }
            if (isSeveral)
                linking_.push_back(int(r));
            else if (period < 0)
                shared_.push_back(int(r));
            else if (!isIdle(row))
                rows_[std::size_t(period)].push_back(int(r));
        }
    }

    [[nodiscard]] bool isTerm(const Row &row) const
    {
        int own = 0;
        for (const Entry &entry : row.entries) {
            const bool isShared = periodOf(entry) < 0;
            if (entry.value != (isShared ? 1 : -1))
                return false;
            own += !isShared;
        }
        return own == 1 && row.entries.size() > 1 && row.low == 0 && row.high == 0;
    }

    [[nodiscard]] Seen seen(const Row &row) const
    {
        Seen one{{row.low, row.high}, {}};
        for (const Entry &entry : row.entries) {
            const int place = place_[std::size_t(entry.column)];
            one.second.emplace_back(place >= 0 ? place : -1 - entry.column, entry.value);
        }
        std::sort(one.second.begin(), one.second.end());
        return one;
    }

    /// Sums over what stays have its last period alone: rows that the period before has not.
    void setSumsApart()
    {
        const std::vector<Seen> before = seenRows(periods_ - 2);
        std::erase_if(rows_[std::size_t(periods_) - 1], [&](int r) {
            const Row &row = program_.rows[std::size_t(r)];
            const bool isSum =
                std::isinf(row.low) &&
                std::all_of(row.entries.begin(), row.entries.end(),
                            [&](const Entry &entry) { return entry.value > 0 || periodOf(entry) < 0; }) &&
                !std::binary_search(before.begin(), before.end(), seen(row));
            if (isSum)
                linking_.push_back(r);
            return isSum;
        });
    }

    [[nodiscard]] std::vector<Seen> seenRows(int period) const
    {
        std::vector<Seen> rows;
        for (const int r : rows_[std::size_t(period)]) {
            const Row &row = program_.rows[std::size_t(r)];
            if (!isTerm(row)) // each period has other terms that reach it
                rows.push_back(seen(row));
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    [[nodiscard]] bool haveAlikeColumns(int a, int b) const
    {
        for (std::size_t k = 0; k < columns_[std::size_t(a)].size(); ++k) {
            const int one = columns_[std::size_t(a)][k], other = columns_[std::size_t(b)][k];
            if ((one < 0) != (other < 0))
                return false;
            if (one < 0)
                continue;
            const Column &x = program_.columns[std::size_t(one)], &y = program_.columns[std::size_t(other)];
            if (x.low != y.low || x.high != y.high || x.integer != y.integer)
                return false;
        }
        return true;
    }

    bool findGroups()
    {
        groupOfPeriod_.assign(std::size_t(periods_), 0);
        starts_ = {0};
        std::vector<Seen> before = seenRows(0);
        for (int p = 1; p < periods_; ++p) {
            std::vector<Seen> now = seenRows(p);
            if (!haveAlikeColumns(p - 1, p) || now != before)
                starts_.push_back(p);
            groupOfPeriod_[std::size_t(p)] = int(starts_.size()) - 1;
            before = std::move(now);
        }
        starts_.push_back(periods_);
        return int(starts_.size()) - 1 < periods_;
    }

    /// What stays: rows "now at least as many as before" of the same thing.
    bool findChains()
    {
        std::vector<int> links(columns_[0].size(), 0);
        for (const int r : linking_) {
            const Row &row = program_.rows[std::size_t(r)];
            const auto chained = chainOf(row);
            if (!chained) {
                sums_.push_back(r);
                continue;
            }
            const auto [place, period] = *chained;
            if (groupOfPeriod_[std::size_t(period)] == groupOfPeriod_[std::size_t(period) - 1])
                ++links[std::size_t(place)];
            else
                between_.push_back(r);
        }
        for (std::size_t k = 0; k < links.size(); ++k) {
            int pairs = 0;
            for (int p = 1; p < periods_; ++p)
                pairs += columns_[std::size_t(p)][k] >= 0 &&
                         groupOfPeriod_[std::size_t(p)] == groupOfPeriod_[std::size_t(p) - 1];
            if (links[k] != 0 && links[k] != pairs)
                return false; // stays at times only
            isChain_.push_back(links[k] != 0);
        }
        return true;
    }

    /// The place and the later period of such a row.
    [[nodiscard]] std::optional<std::pair<int, int>> chainOf(const Row &row) const
    {
        if (row.entries.size() != 2 || row.low != 0 || !std::isinf(row.high))
            return std::nullopt;
        const Entry *later = &row.entries[0], *earlier = &row.entries[1];
        if (later->value < 0)
            std::swap(later, earlier);
        const int place = place_[std::size_t(later->column)];
        if (later->value != 1 || earlier->value != -1 || place < 0 || place != place_[std::size_t(earlier->column)] ||
            periodOf(*later) != periodOf(*earlier) + 1)
            return std::nullopt;
        return std::pair(place, periodOf(*later));
    }

    /// What is begun for a term and serves in its periods.
    void findTerms()
    {
        isBegun_.assign(program_.columns.size(), 0);
        std::map<int, std::vector<MergedPeriods::Term>> terms; // by place
        for (const std::vector<int> &rows : rows_) {
            for (const int r : rows) {
                if (!isTerm(program_.rows[std::size_t(r)]))
                    continue;
                MergedPeriods::Term term;
                for (const Entry &entry : program_.rows[std::size_t(r)].entries)
                    periodOf(entry) >= 0 ? void(term.service = entry.column) : term.begun.push_back(entry.column);
                for (const int begun : term.begun) {
                    if (!isBegun_[std::size_t(begun)])
                        term.fresh = begun;
                    isBegun_[std::size_t(begun)] = 1;
                }
                terms[place_[std::size_t(term.service)]].push_back(std::move(term));
            }
        }
        for (auto &[place, own] : terms)
            terms_.insert(terms_.end(), own.begin(), own.end());
    }

    [[nodiscard]] double costAt(std::size_t place, int period) const
    {
        const int column = columns_[std::size_t(period)][place];
        return column < 0 ? 0 : program_.columns[std::size_t(column)].cost;
    }

    [[nodiscard]] double costOfGroup(std::size_t place, int group) const
    {
        double cost = 0;
        for (int p = starts_[std::size_t(group)]; p < starts_[std::size_t(group) + 1]; ++p)
            cost += costAt(place, p);
        return cost;
    }

    /// The weights come from what is paid by the month: of all things the one that costs least in the last period.
    bool findWeights()
    {
        weight_.assign(std::size_t(periods_), 1);
        for (std::size_t g = 0; g + 1 < starts_.size(); ++g) {
            const int first = starts_[g], end = starts_[g + 1];
            if (end - first < 2)
                continue;
            double least = infinity;
            std::size_t by = 0;
            for (std::size_t k = 0; k < columns_[0].size(); ++k) {
                const double all = costOfGroup(k, int(g));
                if (all > 0 && costAt(k, end - 1) > 0 && costAt(k, end - 1) / all < least * (1 - costTolerance)) {
                    least = costAt(k, end - 1) / all;
                    by = k;
                }
            }
            for (int p = first; p < end; ++p)
                weight_[std::size_t(p)] =
                    least < infinity ? costAt(by, p) / costOfGroup(by, int(g)) : 1.0 / (end - first);
            for (std::size_t k = 0; k < columns_[0].size(); ++k) {
                if (!repeats(k, int(g)))
                    return false;
            }
        }
        return true;
    }

    /// The inequality of the header.
    [[nodiscard]] bool repeats(std::size_t place, int group)
    {
        const double all = costOfGroup(place, group);
        double tail = 0, share = 0;
        for (int p = starts_[std::size_t(group) + 1] - 1; p >= starts_[std::size_t(group)]; --p) {
            const double now = costAt(place, p);
            tail += now;
            share += weight_[std::size_t(p)];
            const double asked = weight_[std::size_t(p)] * all;
            const double excess =
                isChain_[place] ? excessOf(share * all, tail) : std::max(excessOf(asked, now), excessOf(now, asked));
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
            const int place = place_[std::size_t(entry.column)];
            if (place < 0 && isBegun_[std::size_t(entry.column)] && entry.value < 0)
                return false;
            if (place >= 0)
                values[{place, groupOfPeriod_[std::size_t(periodOf(entry))]}][periodOf(entry)] += entry.value;
        }
        for (const auto &[key, byPeriod] : values) {
            double all = 0, tail = 0;
            for (const auto &[period, value] : byPeriod)
                all += value;
            const int first = starts_[std::size_t(key.second)], end = starts_[std::size_t(key.second) + 1];
            for (int p = end - 1; p >= first; --p) {
                const auto found = byPeriod.find(p);
                tail += found == byPeriod.end() ? 0 : found->second;
                if (end - first > 1 && (!isChain_[std::size_t(key.first)] || excessOf(all, tail) > 0))
                    return false;
            }
        }
        return true;
    }

    // The merged programs

    std::optional<MergedPeriods> built()
    {
        MergedPeriods merged;
        merged.placeOf.assign(program_.columns.size(), -1);
        Program &bound = merged.bound;
        bound.offset = program_.offset;
        const bool hasStart = program_.start.size() == program_.columns.size();
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            Column column = program_.columns[c];
            if (isBegun_[c])
                continue;
            if (column.period >= 0) {
                const int group = groupOfPeriod_[std::size_t(column.period)];
                const int first = starts_[std::size_t(group)];
                if (column.period != first) {
                    merged.placeOf[c] =
                        merged.placeOf[std::size_t(columns_[std::size_t(first)][std::size_t(place_[c])])];
                    continue;
                }
                column.cost = costOfGroup(std::size_t(place_[c]), group);
                column.period = group;
            }
            merged.placeOf[c] = bound.addColumn(std::move(column));
            if (hasStart)
                bound.start.push_back(program_.start[c]);
        }
        std::vector<const Row *> kept, leftOut;
        const auto sort = [&](int r, bool isKept) {
            const Row &row = program_.rows[std::size_t(r)];
            (isKept && isLooserWithoutTerms(row) ? kept : leftOut).push_back(&row);
        };
        for (std::size_t g = 0; g + 1 < starts_.size(); ++g) {
            for (const int r : rows_[std::size_t(starts_[g])]) {
                if (!isTerm(program_.rows[std::size_t(r)]))
                    sort(r, true);
            }
        }
        for (const std::vector<int> *rows : {&shared_, &between_}) {
            for (const int r : *rows)
                sort(r, true);
        }
        for (const int r : sums_)
            sort(r, isKeptByAnyChoice(program_.rows[std::size_t(r)]));
        for (const Row *row : kept)
            bound.addRow(rowOf(*row, merged));
        merged.design = bound;
        for (const Row *row : leftOut)
            merged.design.addRow(rowOf(*row, merged));
        merged.isExact = leftOut.empty() && terms_.empty();
        merged.slack = slack_;
        merged.terms = terms_;
        priceTerms(merged);
        return merged;
    }

    /// Whether a row asks for no more when nothing is begun.
    [[nodiscard]] bool isLooserWithoutTerms(const Row &row) const
    {
        return std::all_of(row.entries.begin(), row.entries.end(), [&](const Entry &entry) {
            return !isBegun_[std::size_t(entry.column)] || std::isinf(entry.value > 0 ? row.low : row.high);
        });
    }

    static Row rowOf(const Row &row, const MergedPeriods &merged)
    {
        std::map<int, double> values;
        for (const Entry &entry : row.entries) {
            if (const int column = merged.placeOf[std::size_t(entry.column)]; column >= 0)
                values[column] += entry.value;
        }
        Row sum{row.name, row.rule, row.low, row.high, {}};
        for (const auto &[column, value] : values) {
            if (value != 0)
                sum.entries.push_back({column, value});
        }
        return sum;
    }

    /// For the bound a period of service costs its share of the cheapest term; for a design it is closed.
    void priceTerms(MergedPeriods &merged) const
    {
        const std::vector<double> weights = weightsOfAll();
        std::map<int, std::map<int, double>> served; // by place and by what is begun: weight of its periods
        for (const MergedPeriods::Term &term : terms_) {
            const auto service = std::size_t(term.service);
            for (const int begun : term.begun)
                served[place_[service]][begun] += weights[std::size_t(program_.columns[service].period)];
        }
        for (const auto &[place, byBegun] : served) {
            double perWeight = infinity;
            for (const auto &[begun, weight] : byBegun)
                perWeight = std::min(perWeight, program_.columns[std::size_t(begun)].cost / weight);
            for (std::size_t g = 0; g + 1 < starts_.size(); ++g) {
                const int column = columns_[std::size_t(starts_[g])][std::size_t(place)];
                if (column < 0)
                    continue;
                double weight = 0;
                for (int p = starts_[g]; p < starts_[g + 1]; ++p)
                    weight += weights[std::size_t(p)];
                const auto at = std::size_t(merged.placeOf[std::size_t(column)]);
                merged.bound.columns[at].cost += perWeight * weight;
                merged.design.columns[at].high = 0;
            }
        }
    }

    /// Shares of the periods in their group, and groups by their number of periods.
    [[nodiscard]] std::vector<double> weightsOfAll() const
    {
        std::vector<double> weights = weight_;
        for (std::size_t g = 0; g + 1 < starts_.size(); ++g) {
            for (int p = starts_[g]; p < starts_[g + 1]; ++p)
                weights[std::size_t(p)] *= starts_[g + 1] - starts_[g];
        }
        return weights;
    }

    const Program &program_;
    int periods_ = 0;
    std::vector<int> place_;                ///< by column: of the same thing in each period, -1 = shared
    std::vector<std::vector<int>> columns_; ///< by period and place
    std::vector<std::vector<int>> rows_;    ///< of one period, with shared columns
    std::vector<int> shared_, linking_, between_, sums_;
    std::vector<int> groupOfPeriod_, starts_; ///< first period of each group, and the end
    std::vector<char> isChain_;               ///< by place: never falls
    std::vector<char> isBegun_;               ///< by column
    std::vector<MergedPeriods::Term> terms_;
    std::vector<double> weight_; ///< by period: its share in its group
    double slack_ = 0;
};

} // namespace

std::vector<double> MergedPeriods::expanded(const std::vector<double> &values) const
{
    std::vector<double> whole;
    whole.reserve(placeOf.size());
    for (const int place : placeOf)
        whole.push_back(place < 0 ? 0 : values[std::size_t(place)]);
    for (const Term &term : terms) {
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
    return PeriodMerger(program).run();
}

bool holds(const Program &program, const std::vector<double> &values)
{
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (values[c] < program.columns[c].low - rowTolerance || values[c] > program.columns[c].high + rowTolerance)
            return false;
    }
    return std::all_of(program.rows.begin(), program.rows.end(), [&](const Row &row) {
        double activity = 0, size = 1;
        for (const Entry &entry : row.entries) {
            const double term = entry.value * values[std::size_t(entry.column)];
            activity += term;
            size = std::max(size, std::abs(term));
        }
        return activity >= row.low - rowTolerance * size && activity <= row.high + rowTolerance * size;
    });
}

} // namespace cw::planner
