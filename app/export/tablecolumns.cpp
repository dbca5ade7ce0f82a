#include "app/export/tablecolumns.h"

#include <algorithm>
#include <numeric>

namespace cw::app {

using namespace planner;

namespace {

constexpr double widestFixed = 46;   ///< a text column of weight 0 wraps beyond this
constexpr double narrowestText = 18; ///< no text column is squeezed below this
constexpr double headOnOneLine = 16, twoLineShare = 0.62;
constexpr double smallCell = 7; ///< points of a wide table

struct Need {
    double natural = 0; ///< all texts on one line
    double least = 0;   ///< longest word, where wrapping is allowed
    double head = 0;    ///< head on one line
};

Need needOf(const ReportTable &table, size_t column, const TableStyles &styles, const TextMeasure &measure)
{
    Need need;
    const ReportColumn &facts = table.columns[column];
    need.head = measure.width(facts.head, styles.head);
    // A head may take two lines, not more where its words allow it.
    need.least = std::max(measure.longestWord(facts.head, styles.head),
                          need.head > headOnOneLine ? need.head * twoLineShare : 0);
    need.natural = need.least;
    for (const ReportRow &row : table.rows) {
        if (column >= row.cells.size() || (row.style == RowStyle::Group && column == 0) ||
            (row.style == RowStyle::Sum && column == 0))
            continue;
        const ReportCell &cell = row.cells[column];
        const style::Text &text = row.style == RowStyle::Sum     ? styles.sum
                                  : row.style == RowStyle::Group ? styles.group
                                                                 : styles.cell;
        double extra = cell.mark != Mark::None ? markWidth : 0;
        if (cell.isRange || cell.isUnknown)
            extra += rangePadding;
        const QString shown = printable(cell.text);
        need.natural = std::max({need.natural, measure.width(shown, text) + extra,
                                 measure.width(printable(cell.second), style::cellSecond)});
        const bool wraps = facts.align == Align::Left;
        need.least = std::max(need.least, wraps ? std::min(measure.longestWord(shown, text) + extra, narrowestText)
                                                : measure.width(shown, text) + extra);
        if (cell.band)
            need.natural = need.least = std::max(need.natural, bandWidth);
    }
    return need;
}

/// Widths by weight, none wider than it needs while others are short.
void shareOut(std::vector<double> &widths, const std::vector<Need> &needs, const ReportTable &table, double room)
{
    std::vector<size_t> open;
    for (size_t i = 0; i < widths.size(); ++i)
        if (table.columns[i].weight > 0)
            open.push_back(i);
    bool isSettled = false;
    while (!isSettled && !open.empty()) {
        isSettled = true;
        double weights = 0;
        for (const size_t i : open)
            weights += table.columns[i].weight;
        for (auto it = open.begin(); it != open.end(); ++it) {
            const double share = room * table.columns[*it].weight / weights;
            const double wanted = std::max(needs[*it].natural, std::min(needs[*it].head, share));
            if (wanted <= share) {
                widths[*it] = wanted;
                room -= wanted;
                open.erase(it);
                isSettled = false;
                break;
            }
        }
        if (isSettled)
            for (const size_t i : open)
                widths[i] = room * table.columns[i].weight / weights;
    }
}

/// A table of a name and numbers spreads evenly; in others the texts take what is left.
void spread(std::vector<double> &widths, const ReportTable &table, double spare)
{
    const auto isNumber = [](const ReportColumn &column) { return column.align == Align::Right; };
    const bool isNumeric = widths.size() > 1 && std::all_of(table.columns.begin() + 1, table.columns.end(), isNumber);
    double weights = 0;
    for (const ReportColumn &column : table.columns)
        weights += isNumeric ? 1 : column.weight;
    for (size_t i = 0; i < widths.size() && weights > 0; ++i)
        widths[i] += spare * (isNumeric ? 1 : table.columns[i].weight) / weights;
}

} // namespace

ColumnPlan planColumns(const ReportTable &table, const TextMeasure &measure, double width)
{
    ColumnPlan plan;
    const size_t columns = table.columns.size();
    const double room = width - columnGap * double(columns - 1);
    for (const bool isSmall : {false, true}) {
        if (isSmall)
            plan.styles.cell.points = plan.styles.head.points = plan.styles.group.points = plan.styles.sum.points =
                smallCell;
        std::vector<Need> needs;
        for (size_t i = 0; i < columns; ++i)
            needs.push_back(needOf(table, i, plan.styles, measure));
        plan.widths.assign(columns, 0);
        double fixed = 0, flexible = 0;
        for (size_t i = 0; i < columns; ++i) {
            const bool isFixed = table.columns[i].weight <= 0;
            const bool wraps = table.columns[i].align == Align::Left;
            if (isFixed)
                fixed += plan.widths[i] = wraps ? std::min(needs[i].natural, widestFixed) : needs[i].natural;
            else
                flexible += std::min(needs[i].natural, std::max(needs[i].least, narrowestText));
        }
        if (fixed + flexible > room && !isSmall)
            continue;
        // Still too wide: fixed text columns give way first, then all.
        for (size_t i = 0; i < columns && fixed + flexible > room; ++i) {
            if (table.columns[i].weight > 0 || table.columns[i].align == Align::Right)
                continue;
            const double given =
                std::min(plan.widths[i] - std::min(plan.widths[i], needs[i].least), fixed + flexible - room);
            plan.widths[i] -= given;
            fixed -= given;
        }
        shareOut(plan.widths, needs, table, std::max(room - fixed, 0.0));
        const double all = std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0);
        if (all > room)
            for (double &w : plan.widths)
                w *= room / all;
        // Spare width: heads on one line first, the rest to the last text column of weight.
        double spare = room - std::min(all, room);
        for (size_t i = 0; i < columns && spare > 0; ++i) {
            const double more = std::min(spare, std::max(0.0, needs[i].head - plan.widths[i]));
            plan.widths[i] += more;
            spare -= more;
        }
        spread(plan.widths, table, spare);
        return plan;
    }
    return plan;
}

} // namespace cw::app
