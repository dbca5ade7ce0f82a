#include "planner/search/periodlayout.h"

#include "planner/search/searchcontext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

/// A row as seen from one period: its sides and its entries by place within the period; shared columns after them.
using Seen = std::pair<std::pair<double, double>, std::vector<std::pair<int, double>>>;

class LayoutFinder {
public:
    explicit LayoutFinder(const Program &program) : program_(program) {}

    std::optional<PeriodLayout> run()
    {
        if (!findPlaces())
            return std::nullopt;
        sortRows();
        setSumsApart();
        if (!findGroups() || !findWhatStays())
            return std::nullopt;
        findTerms();
        return std::move(layout_);
    }

private:
    [[nodiscard]] const Column &columnOf(const Entry &entry) const
    {
        return program_.columns[std::size_t(entry.column)];
    }
    [[nodiscard]] const Row &rowOf(int r) const { return program_.rows[std::size_t(r)]; }
    [[nodiscard]] int periodOf(const Entry &entry) const { return columnOf(entry).period; }

    /// Columns of one thing in all periods have one place, by their names and, where those repeat, their order.
    bool findPlaces()
    {
        for (const Column &column : program_.columns)
            layout_.periods = std::max(layout_.periods, column.period + 1);
        if (layout_.periods < 2)
            return false;
        std::map<std::pair<QString, int>, int> places;
        std::map<std::pair<QString, int>, int> repeats; // name and period
        layout_.columns.resize(std::size_t(layout_.periods));
        layout_.place.assign(program_.columns.size(), -1);
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            const int period = program_.columns[c].period;
            if (period < 0)
                continue;
            const QString name = groupOf(program_.columns[c].name);
            const int repeat = repeats[{name, period}]++;
            const int place = places.emplace(std::pair(name, repeat), int(places.size())).first->second;
            layout_.place[c] = place;
            std::vector<int> &own = layout_.columns[std::size_t(period)];
            own.resize(std::max(own.size(), std::size_t(place) + 1), -1);
            own[std::size_t(place)] = int(c);
        }
        for (std::vector<int> &own : layout_.columns)
            own.resize(places.size(), -1);
        return true;
    }

    /// "x >= 0" of a column that is never less says nothing.
    [[nodiscard]] bool isIdle(const Row &row) const
    {
        return row.entries.size() == 1 && row.entries[0].value > 0 && std::isinf(row.high) &&
               row.low <= row.entries[0].value * columnOf(row.entries[0]).low;
    }

    /// Each period has other terms that reach it: such rows are no part of what a period asks.
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

    void sortRows()
    {
        layout_.rows.resize(std::size_t(layout_.periods));
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
                layout_.shared.push_back(int(r));
            else if (isTerm(row))
                layout_.termRows.push_back(int(r));
            else if (!isIdle(row))
                layout_.rows[std::size_t(period)].push_back(int(r));
        }
    }

    [[nodiscard]] Seen seen(const Row &row) const
    {
        Seen one{{row.low, row.high}, {}};
        for (const Entry &entry : row.entries) {
            const int place = layout_.placeOf(entry);
            one.second.emplace_back(place >= 0 ? place : -1 - entry.column, entry.value);
        }
        std::sort(one.second.begin(), one.second.end());
        return one;
    }

    /// Sums over what stays have their last period alone: rows that the period before has not.
    void setSumsApart()
    {
        const std::vector<Seen> before = seenRows(layout_.periods - 2);
        std::erase_if(layout_.rows[std::size_t(layout_.periods) - 1], [&](int r) {
            const Row &row = rowOf(r);
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
        for (const int r : layout_.rows[std::size_t(period)])
            rows.push_back(seen(rowOf(r)));
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    [[nodiscard]] bool haveAlikeColumns(int a, int b) const
    {
        const std::vector<int> &ones = layout_.columns[std::size_t(a)], &others = layout_.columns[std::size_t(b)];
        for (std::size_t k = 0; k < ones.size(); ++k) {
            if ((ones[k] < 0) != (others[k] < 0))
                return false;
            if (ones[k] < 0)
                continue;
            const Column &x = program_.columns[std::size_t(ones[k])], &y = program_.columns[std::size_t(others[k])];
            if (x.low != y.low || x.high != y.high || x.integer != y.integer)
                return false;
        }
        return true;
    }

    bool findGroups()
    {
        layout_.groupOfPeriod.assign(std::size_t(layout_.periods), 0);
        layout_.starts = {0};
        std::vector<Seen> before = seenRows(0);
        for (int p = 1; p < layout_.periods; ++p) {
            std::vector<Seen> now = seenRows(p);
            if (!haveAlikeColumns(p - 1, p) || now != before)
                layout_.starts.push_back(p);
            layout_.groupOfPeriod[std::size_t(p)] = int(layout_.starts.size()) - 1;
            before = std::move(now);
        }
        layout_.starts.push_back(layout_.periods);
        return int(layout_.groups()) < layout_.periods;
    }

    [[nodiscard]] bool isWithinGroup(int period) const // with the one before
    {
        return layout_.groupOfPeriod[std::size_t(period)] == layout_.groupOfPeriod[std::size_t(period) - 1];
    }

    /// What stays: rows "now at least as many as before" of the same thing.
    bool findWhatStays()
    {
        std::vector<int> links(layout_.columns[0].size(), 0);
        for (const int r : linking_) {
            const auto staying = stayingOf(rowOf(r));
            if (!staying) {
                layout_.sums.push_back(r);
                continue;
            }
            const auto [place, period] = *staying;
            const bool isWithin = isWithinGroup(period);
            links[std::size_t(place)] += isWithin;
            (isWithin ? layout_.within : layout_.between).push_back(r);
        }
        for (std::size_t k = 0; k < links.size(); ++k) {
            int pairs = 0;
            for (int p = 1; p < layout_.periods; ++p)
                pairs += layout_.columns[std::size_t(p)][k] >= 0 && isWithinGroup(p);
            if (links[k] != 0 && links[k] != pairs)
                return false; // stays at times only
            layout_.stays.push_back(links[k] != 0);
        }
        return true;
    }

    /// The place and the later period of such a row.
    [[nodiscard]] std::optional<std::pair<int, int>> stayingOf(const Row &row) const
    {
        if (row.entries.size() != 2 || row.low != 0 || !std::isinf(row.high))
            return std::nullopt;
        const Entry *later = &row.entries[0], *earlier = &row.entries[1];
        if (later->value < 0)
            std::swap(later, earlier);
        const int place = layout_.placeOf(*later);
        if (later->value != 1 || earlier->value != -1 || place < 0 || place != layout_.placeOf(*earlier) ||
            periodOf(*later) != periodOf(*earlier) + 1)
            return std::nullopt;
        return std::pair(place, periodOf(*later));
    }

    /// What is begun for a term and serves in its periods.
    void findTerms()
    {
        layout_.isBegun.assign(program_.columns.size(), 0);
        std::stable_sort(layout_.termRows.begin(), layout_.termRows.end(),
                         [&](int a, int b) { return periodServed(rowOf(a)) < periodServed(rowOf(b)); });
        std::map<int, std::vector<ServiceByTerm>> terms; // by place
        for (const int r : layout_.termRows) {
            ServiceByTerm term;
            for (const Entry &entry : rowOf(r).entries)
                periodOf(entry) >= 0 ? void(term.service = entry.column) : term.begun.push_back(entry.column);
            for (const int begun : term.begun) {
                if (!layout_.isBegun[std::size_t(begun)])
                    term.fresh = begun;
                layout_.isBegun[std::size_t(begun)] = 1;
            }
            terms[layout_.place[std::size_t(term.service)]].push_back(std::move(term));
        }
        for (auto &[place, own] : terms)
            layout_.terms.insert(layout_.terms.end(), own.begin(), own.end());
    }

    [[nodiscard]] int periodServed(const Row &row) const
    {
        int period = -1;
        for (const Entry &entry : row.entries)
            period = std::max(period, periodOf(entry));
        return period;
    }

    const Program &program_;
    PeriodLayout layout_;
    std::vector<int> linking_;
};

} // namespace

std::optional<PeriodLayout> layOutPeriods(const Program &program)
{
    return LayoutFinder(program).run();
}

} // namespace cw::planner
