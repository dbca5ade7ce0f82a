#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

ReportRow totalRow(const ReportInput &input, PlanQuantity quantity)
{
    const QuantityInfo &facts = info(quantity);
    const Total *total = input.result.total(quantity);
    const auto limit = planLimit(input, quantity);
    ReportCell likely, bar, source;
    const bool isKnown = total && total->value;
    likely.text = !isKnown ? say(u"not known"_s) : facts.isInteger ? plain(*total->value) : significant(*total->value);
    likely.isUnknown = !isKnown;
    QString range;
    if (isKnown) {
        range = bandText(total->low, total->high);
        if (!range.isEmpty() || limit)
            bar.band = CellBand{total->low, total->value, total->high, limit};
        source.footnote = input.noteOf(total->passport);
    }
    return {RowStyle::Normal,
            {{say(QString::fromUtf8(facts.label))},
             {unitText(QString::fromUtf8(facts.unit))},
             likely,
             {range.isEmpty() ? u"—"_s : range},
             bar,
             {limit ? plain(*limit, 3) : u"—"_s},
             source}};
}

ReportTable totalsTable(const ReportInput &input, const QString &title, const std::vector<PlanQuantity> &quantities)
{
    ReportTable table;
    table.title = title;
    table.columns = {{say(u"Figure"_s), Align::Left, 2},         {say(u"Unit"_s), Align::Left, 0},
                     {say(u"Likely"_s), Align::Right, 0},        {say(u"Low to high"_s), Align::Right, 0},
                     {say(u"Band and limit"_s), Align::Left, 2}, {say(u"Limit"_s), Align::Right, 0},
                     {say(u"Source"_s), Align::Right, 0}};
    for (const PlanQuantity quantity : quantities)
        if (input.result.total(quantity))
            table.rows.push_back(totalRow(input, quantity));
    return table;
}

struct Energy {
    std::map<QString, double> kwh; ///< by site
    Money cost;
};

/// Electricity by site and period and what it costs, from the lines that are counted in kWh.
ReportTable energyTable(const ReportInput &input)
{
    constexpr double kwhPerMwh = 1000;
    const Horizon &horizon = input.plan.need.horizon;
    std::map<Month, Energy> periods;
    QStringList sites;
    for (const Line &line : input.result.lines) {
        if (line.quantityUnit != "kWh"_L1 || horizon.periodMonths <= 0)
            continue;
        const int period = std::clamp((line.period - horizon.start) / horizon.periodMonths, 0, horizon.periods() - 1);
        Energy &energy = periods.try_emplace(horizon.periodStart(period), Energy{{}, Money::zero(input.plan.currency)})
                             .first->second;
        energy.kwh[line.site] += line.quantity;
        if (line.total)
            energy.cost += *line.total;
        sites << line.site;
    }
    sites.removeDuplicates();
    sites.sort();
    ReportTable table;
    table.title = say(u"Electricity"_s);
    table.columns = {{say(u"Period from"_s), Align::Left, 1}};
    for (const QString &site : sites)
        table.columns.push_back({say(u"%1, MWh"_s).arg(site), Align::Right, 0});
    table.columns.push_back({say(u"Cost, %1"_s).arg(input.currency()), Align::Right, 0});
    for (const auto &[month, energy] : periods) {
        ReportRow row{RowStyle::Normal, {{monthText(month)}}};
        for (const QString &site : sites) {
            const auto found = energy.kwh.find(site);
            row.cells.push_back({found == energy.kwh.end() ? u"—"_s : significant(found->second / kwhPerMwh)});
        }
        row.cells.push_back({moneyDigits(energy.cost, input.plan.currency.minorDigits())});
        table.rows.push_back(row);
    }
    return table;
}

QString knownText(const ReportInput &input, PlanQuantity quantity, const QString &unit)
{
    const Total *total = input.result.total(quantity);
    return total && total->value ? withUnit(significant(*total->value), unit) : QString();
}

} // namespace

ReportChapter powerChapter(const ReportInput &input)
{
    using Q = PlanQuantity;
    ReportChapter chapter;
    chapter.title = say(u"Power, racks and sustainability"_s);
    const QString power = knownText(input, Q::ItPower, u"kW"_s);
    const QString carbon = knownText(input, Q::Carbon, u"t"_s);
    chapter.answer = power.isEmpty() ? say(u"The power this plan draws is not known."_s)
                                     : say(u"The plan draws %1 of IT power at its peak."_s).arg(power);
    if (!carbon.isEmpty())
        chapter.answer += say(u" Over %1 months it causes %2 of CO₂ equivalent, making and running together."_s)
                              .arg(count(input.plan.need.horizon.months), carbon);
    chapter.blocks.push_back(
        totalsTable(input, say(u"Power and room"_s),
                    {Q::ItPower, Q::FacilityPower, Q::RackPower, Q::Racks, Q::Weight, Q::Accelerators}));
    chapter.blocks.push_back(totalsTable(input, say(u"Sustainability"_s), {Q::Carbon, Q::EmbodiedCarbon, Q::Water}));
    if (ReportTable energy = energyTable(input); !energy.rows.empty())
        chapter.blocks.push_back(energy);
    return chapter;
}

} // namespace cw::planner
