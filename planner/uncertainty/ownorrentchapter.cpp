#include "planner/uncertainty/ownorrentchapter.h"

#include "planner/report/language.h"
#include "planner/report/numberformat.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr int monthsPerYear = 12;

QString breakEvenText(const OwnOrRent &comparison, const QString &way)
{
    if (way == u"buy"_s || way == u"lease"_s || way == u"colocation"_s)
        return u"—"_s; // this is the buying, or pays for the same hardware
    const auto even = std::find_if(comparison.breakEvens.begin(), comparison.breakEvens.end(),
                                   [&](const BreakEven &e) { return e.way == way; });
    if (even == comparison.breakEvens.end() || !even->month)
        return say(u"not within the horizon"_s);
    return say(u"month %1"_s).arg(*even->month);
}

ReportTable waysTable(const OwnOrRent &comparison)
{
    ReportTable table;
    table.title = say(u"Cost by the end of each year, %1"_s).arg(comparison.currency);
    table.columns = {{say(u"Way"_s), Align::Left, 1}};
    const std::size_t months = comparison.ways.front().cumulative.size();
    std::vector<std::size_t> ends;
    for (std::size_t end = monthsPerYear; end < months; end += monthsPerYear)
        ends.push_back(end);
    ends.push_back(months);
    for (const std::size_t end : ends)
        table.columns.push_back({say(u"Month %1"_s).arg(end), Align::Right, 0});
    const bool isWorthAtEnd = std::any_of(comparison.ways.begin(), comparison.ways.end(),
                                          [](const WayToPay &way) { return way.worthAtEnd != 0; });
    if (isWorthAtEnd) {
        table.columns.push_back({say(u"Worth then"_s), Align::Right, 0});
        table.columns.push_back({say(u"In all"_s), Align::Right, 0});
    }
    table.columns.push_back({say(u"Buying is cheaper from"_s), Align::Left, 0});
    for (const WayToPay &way : comparison.ways) {
        ReportRow row{RowStyle::Normal, {{say(way.label)}}};
        const bool isKnown = !way.cumulative.empty();
        const auto add = [&](double amount) {
            row.cells.push_back({isKnown ? grouped(amount) : say(u"not known"_s), 0, false, !isKnown});
        };
        for (const std::size_t end : ends)
            add(isKnown ? way.cumulative[end - 1] : 0);
        if (isWorthAtEnd) {
            add(way.worthAtEnd);
            add(isKnown ? way.total() : 0);
        }
        row.cells.push_back({way.cumulative.empty() ? sayRecorded(way.unknown) : breakEvenText(comparison, way.id)});
        table.rows.push_back(std::move(row));
    }
    table.note =
        say(u"Not discounted. Owned costs are this plan's lines of these machines and their network; what it needs "
            "beside them (CPU nodes, storage, data services) is in no way. Rents are the catalog's cheapest offers of "
            "the same accelerator for the machines in service, whatever this plan's rules say about their provider."_s);
    if (comparison.hasJobs)
        table.note += u' ' + say(u"On demand the machines of a job are rented for the days it takes."_s);
    if (isWorthAtEnd)
        table.note += u' ' + say(u"“Worth then” is what the hardware still fetches at the end."_s);
    return table;
}

std::vector<QString> sourcesOf(const OwnOrRent &comparison)
{
    std::vector<QString> sources;
    for (const WayToPay &way : comparison.ways)
        if (!way.cumulative.empty())
            sources.push_back(u"%1: %2"_s.arg(say(way.label), sayRecorded(way.source)));
    return sources;
}
} // namespace

void addOwnOrRentChapter(ReportModel &model, const Plan &plan, const PlanResult &result,
                         const catalog::CatalogSnapshot &catalog)
{
    const OwnOrRent comparison = ownOrRent(plan, result, catalog);
    if (!comparison.unknown.isEmpty() || comparison.ways.empty())
        return;
    ReportChapter chapter;
    chapter.id = u"own_or_rent"_s;
    chapter.title = say(u"Own or rent"_s);
    const auto map = breakEvenMap(comparison);
    chapter.answer =
        map ? sayRecorded(map->sentence)
            : say(u"%1 compared over %2 months."_s)
                  .arg(sentenceCase(countOf(comparison.accelerators, u"accelerator is"_s, u"accelerators are"_s)))
                  .arg(plan.need.horizon.months);
    chapter.blocks.push_back(waysTable(comparison));
    chapter.blocks.push_back(ReportList{sourcesOf(comparison)});
    model.chapters.push_back(std::move(chapter));
}

} // namespace cw::planner
