#include "planner/plan/netpresent.h"
#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSeries = 5; ///< and one for the others
constexpr double million = 1e6, thousand = 1e3;

struct CostTable {
    std::vector<Month> periods;
    std::vector<QString> categories;      ///< largest first; the last may be "other"
    std::vector<std::vector<Money>> paid; ///< by period, by category
    std::vector<Money> discounted;        ///< by period
};

int periodOf(const Horizon &horizon, Month month)
{
    return horizon.periodMonths <= 0
               ? 0
               : std::clamp((month - horizon.start) / horizon.periodMonths, 0, horizon.periods() - 1);
}

CostTable tabulate(const ReportInput &input)
{
    const Horizon &horizon = input.plan.need.horizon;
    const Money zero = Money::zero(input.plan.currency);
    std::map<QString, Money> sums;
    for (const Line &line : input.result.lines)
        if (line.total)
            sums.try_emplace(line.category, zero).first->second += *line.total;
    std::vector<std::pair<QString, Money>> ranked(sums.begin(), sums.end());
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return b.second < a.second; });

    CostTable table;
    std::map<QString, size_t> place;
    const bool hasOthers = ranked.size() > mostSeries + 1;
    for (size_t i = 0; i < ranked.size(); ++i) {
        const bool isOther = hasOthers && i >= mostSeries;
        place[ranked[i].first] = isOther ? mostSeries : i;
        if (!isOther)
            table.categories.push_back(categoryWord(ranked[i].first));
    }
    if (hasOthers)
        table.categories.push_back(say(u"Others"_s));
    const int periods = std::max(1, horizon.periods());
    for (int p = 0; p < periods; ++p)
        table.periods.push_back(horizon.periodStart(p));
    table.paid.assign(size_t(periods), std::vector<Money>(table.categories.size(), zero));
    table.discounted.assign(size_t(periods), zero);
    for (const Line &line : input.result.lines) {
        if (!line.total)
            continue;
        const auto period = size_t(periodOf(horizon, line.period));
        table.paid[period][place[line.category]] += *line.total;
        table.discounted[period] += line.total->scaledBy(line.discount);
    }
    return table;
}

Money rowSum(const std::vector<Money> &row, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const Money &money : row)
        sum += money;
    return sum;
}

/// Whole units of the currency: the cents of the lines stand in the bill of materials.
QString whole(const Money &money)
{
    return grouped(std::round(money.toUnits()));
}

struct Scale {
    double divisor;
    QString unit;
};
Scale chartScale(double largest, const QString &currency)
{
    if (largest >= million)
        return {million, say(u"M %1"_s).arg(currency)};
    if (largest >= 10 * thousand)
        return {thousand, say(u"thousand "_s) + currency};
    return {1, currency};
}

ReportChart periodChart(const ReportInput &input, const CostTable &costs)
{
    double largest = 0;
    for (const auto &row : costs.paid)
        largest = std::max(largest, rowSum(row, input.plan.currency).toUnits());
    const Scale scale = chartScale(largest, input.currency());
    ReportChart chart;
    chart.title = say(u"When is how much paid?"_s);
    chart.caption = say(u"%1 in each period of %2 months, not discounted"_s)
                        .arg(scale.unit, count(input.plan.need.horizon.periodMonths));
    for (const Month &month : costs.periods)
        chart.categories.push_back(monthText(month));
    for (size_t c = 0; c < costs.categories.size(); ++c) {
        ChartSeries series{costs.categories[c], {}, {}, {}};
        for (const auto &row : costs.paid)
            series.y.push_back(row[c].toUnits() / scale.divisor);
        chart.series.push_back(series);
    }
    return chart;
}

ReportChart cumulativeChart(const ReportInput &input, const CostTable &costs)
{
    ChartSeries paid{say(u"Paid"_s), {}, {}, {}}, present{say(u"Net present"_s), {}, {}, {}};
    double paidSum = 0, presentSum = 0;
    for (size_t p = 0; p < costs.periods.size(); ++p) {
        paidSum += rowSum(costs.paid[p], input.plan.currency).toUnits();
        presentSum += costs.discounted[p].toUnits();
        paid.y.push_back(paidSum);
        present.y.push_back(presentSum);
    }
    const Scale scale = chartScale(paidSum, input.currency());
    for (ChartSeries *series : {&paid, &present})
        for (double &y : series->y)
            y /= scale.divisor;
    ReportChart chart;
    chart.kind = ChartKind::Lines;
    chart.title = say(u"What does it add up to?"_s);
    chart.caption = say(u"%1, cumulative at the end of each period"_s).arg(scale.unit);
    for (const Month &month : costs.periods)
        chart.categories.push_back(monthText(month));
    chart.series = {paid, present};
    return chart;
}

ReportTable categoryTable(const ReportInput &input, const CostTable &costs)
{
    ReportTable table;
    table.title = say(u"Paid by category, %1"_s).arg(input.currency());
    table.columns = {{say(u"Period from"_s), Align::Left, 1}};
    for (const QString &category : costs.categories)
        table.columns.push_back({category, Align::Right, 0});
    table.columns.push_back({say(u"Sum"_s), Align::Right, 0});
    std::vector<Money> sums(costs.categories.size(), Money::zero(input.plan.currency));
    for (size_t p = 0; p < costs.periods.size(); ++p) {
        ReportRow row{RowStyle::Normal, {{monthText(costs.periods[p])}}};
        for (size_t c = 0; c < sums.size(); ++c) {
            row.cells.push_back({costs.paid[p][c].isZero() ? u"0"_s : whole(costs.paid[p][c])});
            sums[c] += costs.paid[p][c];
        }
        row.cells.push_back({whole(rowSum(costs.paid[p], input.plan.currency))});
        table.rows.push_back(row);
    }
    ReportRow sumRow{RowStyle::Sum, {{say(u"Sum"_s)}}};
    for (const Money &sum : sums)
        sumRow.cells.push_back({whole(sum)});
    sumRow.cells.push_back({whole(rowSum(sums, input.plan.currency))});
    table.rows.push_back(sumRow);
    table.note =
        say(u"Rounded to whole %1; a rounded sum may differ by one from its rounded parts."_s).arg(input.currency());
    return table;
}

ReportTable cumulativeTable(const ReportInput &input, const CostTable &costs)
{
    ReportTable table;
    table.title = say(u"Adding up, %1"_s).arg(input.currency());
    table.columns = {{say(u"Period from"_s), Align::Left, 1},
                     {say(u"Paid"_s), Align::Right, 0},
                     {say(u"Paid so far"_s), Align::Right, 0},
                     {say(u"Net present"_s), Align::Right, 0},
                     {say(u"Net present so far"_s), Align::Right, 0}};
    Money paidSum = Money::zero(input.plan.currency), presentSum = paidSum;
    for (size_t p = 0; p < costs.periods.size(); ++p) {
        const Money paid = rowSum(costs.paid[p], input.plan.currency);
        paidSum += paid;
        presentSum += costs.discounted[p];
        table.rows.push_back({RowStyle::Normal,
                              {{monthText(costs.periods[p])},
                               {whole(paid)},
                               {whole(paidSum)},
                               {whole(costs.discounted[p])},
                               {whole(presentSum)}}});
    }
    table.note = discountingSentence(input);
    return table;
}

} // namespace

QString discountingSentence(const ReportInput &input)
{
    const Need &need = input.plan.need;
    if (need.discountRate <= 0 || need.horizon.periodMonths <= 1)
        return {};
    const Money monthly = netPresentPaidMonthly(input.result, need, input.plan.currency);
    return say(u"What runs in a period of %1 months is discounted as paid on its first day; paid by the month the plan "
               "costs %2, net present."_s)
        .arg(count(need.horizon.periodMonths), withUnit(whole(monthly), input.currency()));
}

ReportChapter costChapter(const ReportInput &input)
{
    const CostTable costs = tabulate(input);
    ReportChapter chapter;
    chapter.title = say(u"Cost over time"_s);
    Money all = Money::zero(input.plan.currency);
    for (const auto &row : costs.paid)
        all += rowSum(row, input.plan.currency);
    if (all.isZero()) {
        chapter.answer = say(u"No payment of this plan has a price yet."_s);
        return chapter;
    }
    const QString first = shortMoneyText(rowSum(costs.paid.front(), input.plan.currency).toUnits(), input.currency());
    chapter.answer =
        say(u"%1 are paid over %2 months, %3 of them in the first period."_s)
            .arg(shortMoneyText(all.toUnits(), input.currency()), count(input.plan.need.horizon.months), first);
    if (const Total *total = input.result.total(PlanQuantity::TotalCost); total && total->value)
        chapter.answer +=
            say(u" Discounted at %1 a year that is %2."_s)
                .arg(percent(input.plan.need.discountRate), shortMoneyText(*total->value, input.currency()));
    chapter.blocks.push_back(periodChart(input, costs));
    chapter.blocks.push_back(categoryTable(input, costs));
    if (costs.periods.size() > 1)
        chapter.blocks.push_back(cumulativeChart(input, costs));
    chapter.blocks.push_back(cumulativeTable(input, costs));
    return chapter;
}

} // namespace cw::planner
