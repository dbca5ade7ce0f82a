#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// A number of the footprint, or the word for what is not known.
ReportCell numberCell(const Json &value)
{
    ReportCell cell;
    cell.isUnknown = !value.is_number();
    cell.text = cell.isUnknown ? say(u"not known"_s) : significant(value.get<double>());
    return cell;
}

ReportCell factorCell(const Json &factor)
{
    ReportCell cell = numberCell(factor.is_object() ? factor["value"] : Json());
    if (factor.is_object() && factor["low"].is_number() && factor["low"] != factor["high"])
        cell.second = bandText(factor["low"].get<double>(), factor["high"].get<double>());
    return cell;
}

ReportTable keyFigures(const Json &sites)
{
    ReportTable table;
    table.title = say(u"Key figures by place (ISO/IEC 30134)"_s);
    table.columns = {{say(u"Place"_s), Align::Left, 2},
                     {u"PUE"_s, Align::Right, 0},
                     {say(u"WUE, L/kWh"_s), Align::Right, 0},
                     {say(u"WUE with grid"_s), Align::Right, 0},
                     {say(u"CUE, kg/kWh"_s), Align::Right, 0},
                     {u"REF"_s, Align::Right, 0},
                     {u"ERF"_s, Align::Right, 0},
                     {say(u"Utilisation"_s), Align::Right, 0}};
    for (const Json &site : sites)
        table.rows.push_back({RowStyle::Normal,
                              {{textOf(site, "site")},
                               factorCell(site["pue"]),
                               factorCell(site["wue_site"]),
                               numberCell(site["wue_source"]),
                               numberCell(site["cue_kg_per_kwh"]),
                               numberCell(site["ref"]),
                               numberCell(site["erf"]),
                               numberCell(site["utilisation"])}});
    return table;
}

ReportTable twoMethods(const Json &sites)
{
    ReportTable table;
    table.title = say(u"A year, two methods side by side"_s);
    table.columns = {{say(u"Place"_s), Align::Left, 2},
                     {say(u"IT, MWh, load in every hour"_s), Align::Right, 1},
                     {say(u"IT, MWh, by utilisation"_s), Align::Right, 1},
                     {say(u"t CO₂e, location"_s), Align::Right, 1},
                     {say(u"t CO₂e, market"_s), Align::Right, 1},
                     {say(u"t CO₂e, marginal"_s), Align::Right, 1},
                     {say(u"Water on site, m³"_s), Align::Right, 1},
                     {say(u"Water of the grid, m³"_s), Align::Right, 1}};
    for (const Json &site : sites) {
        const Json &energy = site["it_mwh_per_year"], &carbon = site["carbon_t_per_year"],
                   &water = site["water_m3_per_year"];
        table.rows.push_back({RowStyle::Normal,
                              {{textOf(site, "site")},
                               numberCell(energy["load_in_every_hour"]),
                               numberCell(energy["by_utilisation"]),
                               numberCell(carbon["location_utilised"]),
                               numberCell(carbon["market_utilised"]),
                               numberCell(carbon["marginal_utilised"]),
                               numberCell(water["on_site"]),
                               numberCell(water["grid"])}});
    }
    table.note =
        say(u"Location: average of the grid, life cycle. Market: the stated renewable share counts as free of carbon, "
            "the rest at the average. Marginal: what one kWh more causes; for decisions, never for inventories."_s);
    return table;
}

QString tonnesText(const Json &tonnes)
{
    return withUnit(significant(tonnes.get<double>()), u"t"_s);
}

QString yearsText(const Json &years)
{
    return years.is_number() ? say(u"%1 years"_s).arg(plain(years.get<double>(), 2)) : say(u"not known"_s);
}

/// What units kept for runs take while no run computes on them: told apart, for it is no energy of a run.
QString keptIdleText(const Json &sites)
{
    double megawattHours = 0;
    for (const Json &site : sites)
        megawattHours += site.value("kept_idle_mwh_per_year", 0.0);
    if (megawattHours <= 0)
        return {};
    return say(u"A training run counts with its own energy. Units kept for runs take another %1 of IT energy a year "
               u"idle, "
               "between and after the runs."_s)
        .arg(withUnit(significant(megawattHours), u"MWh"_s));
}

ReportTable unitsOfWork(const Json &work, const Json &sites)
{
    ReportTable table;
    table.title = say(u"For a unit of work (SCI, ISO/IEC 21031)"_s);
    table.columns = {{say(u"Workload"_s), Align::Left, 1},        {say(u"Unit"_s), Align::Left, 1},
                     {say(u"IT energy, kWh"_s), Align::Right, 1}, {say(u"Operation, kg"_s), Align::Right, 1},
                     {say(u"Embodied, kg"_s), Align::Right, 1},   {say(u"SCI, kg"_s), Align::Right, 1}};
    for (const Json &each : work)
        table.rows.push_back({RowStyle::Normal,
                              {{textOf(each, "workload")},
                               {textOf(each, "unit").isEmpty() ? u"—"_s : unitText(textOf(each, "unit"))},
                               numberCell(each["it_kwh_per_unit"]),
                               numberCell(each["operation_kg_per_unit"]),
                               numberCell(each["embodied_kg_per_unit"]),
                               numberCell(each["sci_kg_per_unit"])}});
    table.note = keptIdleText(sites);
    return table;
}

ReportTable factors(const Json &sites)
{
    struct Named {
        const char *key, *label;
    };
    ReportTable table;
    table.title = say(u"Factors"_s);
    table.columns = {{say(u"Factor"_s), Align::Left, 2}, {say(u"Value"_s), Align::Right, 0},
                     {say(u"Unit"_s), Align::Left, 0},   {say(u"Region"_s), Align::Left, 1},
                     {say(u"Year"_s), Align::Left, 0},   {say(u"Source"_s), Align::Left, 3}};
    const auto add = [&](const QString &label, const Json &factor) {
        if (!factor.is_object())
            return;
        ReportCell source{textOf(factor, "source")};
        if (factor.value("to_verify", false))
            source.second = say(u"recalled, to verify"_s);
        table.rows.push_back({RowStyle::Normal,
                              {{label},
                               factorCell(factor),
                               {unitText(textOf(factor, "unit"))},
                               {sayRecorded(textOf(factor, "region"))},
                               {dayText(textOf(factor, "year"))},
                               source}});
    };
    for (const Json &site : sites) {
        const QString place = textOf(site, "site");
        add(say(u"PUE, %1"_s).arg(place), site["pue"]);
        add(say(u"WUE, %1"_s).arg(place), site["wue_site"]);
        for (const Named &named :
             {Named{"grid_carbon", "Grid carbon, life cycle"},
              Named{"grid_carbon_operational", "Grid carbon, operation only"},
              Named{"grid_carbon_marginal", "Grid carbon, marginal"}, Named{"grid_water", "Water of the grid"}})
            add(u"%1, %2"_s.arg(say(QString::fromUtf8(named.label)), place), site["factors"][named.key]);
    }
    return table;
}

} // namespace

ReportChapter sustainabilityChapter(const ReportInput &input)
{
    const Json &footprint = input.result.sustainability;
    ReportChapter chapter;
    chapter.title = say(u"Sustainability"_s);
    double tonnes = 0;
    bool isKnown = !footprint["sites"].empty();
    for (const Json &site : footprint["sites"]) {
        const Json &carbon = site["carbon_t_per_year"]["location_utilised"];
        isKnown = isKnown && carbon.is_number();
        tonnes += carbon.is_number() ? carbon.get<double>() : 0;
    }
    chapter.answer =
        isKnown
            ? say(u"Running the compute causes about %1 of CO₂ equivalent a year, by utilisation and grid average."_s)
                  .arg(withUnit(significant(tonnes), u"t"_s))
            : say(u"What running the compute causes is not known for every place."_s);
    const Json &embodied = footprint["embodied"];
    if (embodied["per_year_t"].is_number() && embodied["made_t"].is_number() && embodied["within_plan_t"].is_number())
        chapter.answer +=
            say(u" Making the hardware adds %1 a year: of the %2 made, %3 fall within the %4 of the plan, at a life of "
                "%5."_s)
                .arg(tonnesText(embodied["per_year_t"]), tonnesText(embodied["made_t"]),
                     tonnesText(embodied["within_plan_t"]), yearsText(footprint["years"]),
                     yearsText(embodied["life_years"]));
    if (!footprint["sites"].empty()) {
        chapter.blocks.push_back(keyFigures(footprint["sites"]));
        chapter.blocks.push_back(twoMethods(footprint["sites"]));
    }
    if (!footprint["work"].empty())
        chapter.blocks.push_back(unitsOfWork(footprint["work"], footprint["sites"]));
    if (!footprint["sites"].empty())
        chapter.blocks.push_back(factors(footprint["sites"]));
    chapter.blocks.push_back(ReportParagraph{textOf(footprint, "boundary") + u'.'});
    return chapter;
}

} // namespace cw::planner
