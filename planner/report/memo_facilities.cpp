#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <algorithm>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostParts = 12; ///< a memo is one page

ReportTable demandTable(const ReportInput &input)
{
    using Q = PlanQuantity;
    ReportTable table;
    table.title = say(u"What the building has to give"_s);
    table.columns = {{say(u"Figure"_s), Align::Left, 2},         {say(u"Unit"_s), Align::Left, 0},
                     {say(u"Likely"_s), Align::Right, 0},        {say(u"High"_s), Align::Right, 0},
                     {say(u"Band and limit"_s), Align::Left, 2}, {say(u"Limit"_s), Align::Right, 0},
                     {say(u"Source"_s), Align::Right, 0}};
    for (const Q quantity : {Q::ItPower, Q::FacilityPower, Q::RackPower, Q::Racks, Q::Weight, Q::Water}) {
        const Total *total = input.result.total(quantity);
        if (!total)
            continue;
        const QuantityInfo &facts = info(quantity);
        const auto limit = planLimit(input, quantity);
        ReportCell likely, bar, source;
        likely.isUnknown = !total->value;
        likely.text = likely.isUnknown  ? say(u"not known"_s)
                      : facts.isInteger ? plain(*total->value)
                                        : significant(*total->value);
        if (total->value && !total->high) // of some parts it is not known
            likely.text = say(u"at least %1"_s).arg(likely.text);
        if (total->value && (total->low != total->high || limit))
            bar.band = CellBand{total->low, total->value, total->high, limit};
        source.footnote = input.noteOf(total->passport);
        table.rows.push_back({RowStyle::Normal,
                              {{say(QString::fromUtf8(facts.label))},
                               {unitText(QString::fromUtf8(facts.unit))},
                               likely,
                               {!total->high      ? u"—"_s
                                : facts.isInteger ? plain(*total->high)
                                                  : significant(*total->high)},
                               bar,
                               {limit ? plain(*limit, 3) : u"—"_s},
                               source}});
    }
    return table;
}

/// Hardware that arrives, by place and month; what is installed with it is left out.
ReportTable arrivalTable(const ReportInput &input)
{
    static const QStringList withoutParts{u"labour"_s, u"room"_s, u"freight"_s, u"tax"_s, u"spares"_s};
    std::map<std::pair<QString, Month>, std::vector<std::pair<QString, double>>> arrivals; // parts with their quantity
    size_t parts = 0;
    for (const Line &line : input.result.lines)
        // What is leased is paid by the month: it arrives where it is installed.
        if (const bool isLeased = line.category == "labour"_L1 && line.procurement == "lease"_L1;
            line.kind == LineKind::OneOff && (isLeased || !withoutParts.contains(line.category))) {
            auto &there = arrivals[{line.site, line.period}];
            const QString name = isLeased ? systemName(input, line.part) : line.description;
            const auto same = [&name](const auto &each) { return each.first == name; };
            if (const auto known = std::find_if(there.begin(), there.end(), same); known != there.end()) {
                known->second += line.quantity;
                continue;
            }
            there.emplace_back(name, line.quantity);
            ++parts;
        }
    ReportTable table;
    table.title = say(u"What arrives where and when"_s);
    table.columns = {{say(u"Part"_s), Align::Left, 1}, {say(u"Quantity"_s), Align::Right, 0}};
    size_t shown = 0;
    for (const auto &[place, arriving] : arrivals) {
        if (shown >= mostParts)
            break;
        table.rows.push_back({RowStyle::Group, {{u"%1, %2"_s.arg(place.first, monthText(place.second))}}});
        for (const auto &[part, quantity] : arriving)
            if (shown++ < mostParts)
                table.rows.push_back({RowStyle::Normal, {{part}, {plain(quantity)}}});
    }
    if (parts > mostParts)
        table.note =
            say(u"%1 further parts stand in the bill of materials."_s).arg(count(qsizetype(parts - mostParts)));
    return table;
}

ReportTable roomTable(const ReportInput &input)
{
    ReportTable table;
    table.title = say(u"Rooms as stated in the need"_s);
    table.columns = {{say(u"Room"_s), Align::Left, 1},          {say(u"IT power, kW"_s), Align::Right, 0},
                     {say(u"Per rack, kW"_s), Align::Right, 0}, {say(u"Racks"_s), Align::Right, 0},
                     {say(u"Floor, kg/m²"_s), Align::Right, 0}, {say(u"Cooling"_s), Align::Left, 0},
                     {say(u"Power feeds"_s), Align::Left, 0}};
    const auto number = [](const auto &value) { return value ? plain(double(*value)) : say(u"not stated"_s); };
    for (const OwnSite &site : input.plan.need.ownSites)
        table.rows.push_back(
            {RowStyle::Normal,
             {{site.id},
              {number(site.itPowerKw)},
              {number(site.rackPowerKw)},
              {number(site.racks)},
              {number(site.floorKgPerM2)},
              {site.cooling.isEmpty() ? say(u"not stated"_s) : say(QString(site.cooling).replace(u'_', u' '))},
              {site.powerFeeds.isEmpty() ? say(u"not stated"_s) : site.powerFeeds}}});
    return table;
}

/// Workstations stand in no rack and are still somebody's to feed, bought or leased.
bool feedsHardware(const ReportInput &input)
{
    const auto &lines = input.result.lines;
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) {
        const bool isBought = line.category == "compute"_L1 && line.kind == LineKind::OneOff;
        return (isBought || line.category == "lease"_L1) && line.quantity > 0;
    });
}

} // namespace

ReportChapter facilitiesMemo(const ReportInput &input)
{
    ReportChapter memo;
    memo.title = say(u"Decision memo for facilities"_s);
    memo.isOwnPage = true;
    const Total *power = input.result.total(PlanQuantity::ItPower), *racks = input.result.total(PlanQuantity::Racks);
    const bool hasRacks = racks && racks->value && *racks->value > 0;
    const QString drawn = power && power->value ? withUnit(significant(*power->value), u"kW"_s) : QString();
    memo.answer =
        drawn.isEmpty() ? say(u"The power this plan draws is not known."_s)
        : hasRacks      ? say(u"%1 of IT power in %2 have to be fed and cooled."_s)
                         .arg(drawn, countOf(qsizetype(*racks->value), u"rack"_s, u"racks"_s))
        : feedsHardware(input)
            ? say(u"%1 of IT power have to be fed and cooled, none of it in racks."_s).arg(drawn)
            : say(u"No racks of your own: %1 of IT power are drawn where the capacity is rented."_s).arg(drawn);
    const Total *lead = input.result.total(PlanQuantity::LeadTime);
    if (lead && lead->value && *lead->value > 0)
        memo.answer += u' ' + say(u"What is ordered arrives after about %1 weeks."_s).arg(plain(*lead->value, 1));
    memo.blocks.push_back(demandTable(input));
    if (!input.plan.need.ownSites.empty())
        memo.blocks.push_back(roomTable(input));
    if (ReportTable arrivals = arrivalTable(input); !arrivals.rows.empty())
        memo.blocks.push_back(std::move(arrivals));
    return memo;
}

} // namespace cw::planner
