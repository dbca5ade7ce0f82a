#include "catalog/import/factforms.h"

#include <map>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr double dirtiestGrid = 1500; // g per kWh: above any all-coal grid, so the unit is another one
constexpr int yearDigits = 4;         // that a time begins with

bool isEmber(const CsvTable &table)
{
    return hasColumn(table, {"area", "country or region"}) && hasColumn(table, {"variable"}) &&
           hasColumn(table, {"value"});
}

/// Zones are two letters in the catalog; Ember gives three. Those of the places a European buyer plans with.
QString twoLetters(const QString &code)
{
    static const std::map<QString, QString> codes = {
        {u"AUT"_s, u"AT"_s}, {u"BEL"_s, u"BE"_s}, {u"BGR"_s, u"BG"_s}, {u"CHE"_s, u"CH"_s}, {u"CYP"_s, u"CY"_s},
        {u"CZE"_s, u"CZ"_s}, {u"DEU"_s, u"DE"_s}, {u"DNK"_s, u"DK"_s}, {u"EST"_s, u"EE"_s}, {u"ESP"_s, u"ES"_s},
        {u"FIN"_s, u"FI"_s}, {u"FRA"_s, u"FR"_s}, {u"GBR"_s, u"GB"_s}, {u"GRC"_s, u"GR"_s}, {u"HRV"_s, u"HR"_s},
        {u"HUN"_s, u"HU"_s}, {u"IRL"_s, u"IE"_s}, {u"ISL"_s, u"IS"_s}, {u"ITA"_s, u"IT"_s}, {u"LTU"_s, u"LT"_s},
        {u"LUX"_s, u"LU"_s}, {u"LVA"_s, u"LV"_s}, {u"MLT"_s, u"MT"_s}, {u"NLD"_s, u"NL"_s}, {u"NOR"_s, u"NO"_s},
        {u"POL"_s, u"PL"_s}, {u"PRT"_s, u"PT"_s}, {u"ROU"_s, u"RO"_s}, {u"SRB"_s, u"RS"_s}, {u"SWE"_s, u"SE"_s},
        {u"SVN"_s, u"SI"_s}, {u"SVK"_s, u"SK"_s}, {u"TUR"_s, u"TR"_s}, {u"UKR"_s, u"UA"_s}, {u"USA"_s, u"US"_s},
        {u"CAN"_s, u"CA"_s}, {u"JPN"_s, u"JP"_s}, {u"KOR"_s, u"KR"_s}, {u"IND"_s, u"IN"_s}, {u"CHN"_s, u"CN"_s},
        {u"AUS"_s, u"AU"_s}, {u"BRA"_s, u"BR"_s}, {u"SGP"_s, u"SG"_s}};
    const auto found = codes.find(code.toUpper());
    return found == codes.end() ? QString() : found->second;
}

ImportedRow gridRow(const RowView &view, const ImportContext &context, const QString &zone, const QString &intensity,
                    const QString &year, const QString &basis)
{
    ImportedRow row;
    row.line = view.table.lines[view.row];
    row.kind = u"grid"_s;
    row.id = zone.toLower();
    bool ok = false;
    const double grams = intensity.toDouble(&ok);
    if (zone.isEmpty())
        row.refusal = u"the row names no zone the catalog could know"_s;
    else if (!ok || grams < 0)
        row.refusal = u"the carbon intensity “%1” is not a number from zero"_s.arg(intensity);
    else if (grams > dirtiestGrid)
        row.refusal = u"%1 g per kWh is more than any grid emits; is it per MWh?"_s.arg(intensity);
    row.cells = {
        {u"zone"_s, zone}, {u"carbon_gco2e_kwh"_s, intensity}, {u"carbon_year"_s, year}, {u"carbon_basis"_s, basis}};
    addProvenance(row, context, u"Grid table"_s);
    return row;
}

/// Hours, days or months of one year of a zone become one row, their mean; the first of them stands, the others say so.
void averageYears(std::vector<ImportedRow> &rows)
{
    std::map<std::pair<QString, QString>, std::vector<std::size_t>> years;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const QString year = rows[i].cells[u"carbon_year"_s]; rows[i].refusal.isEmpty() && !year.isEmpty())
            years[{rows[i].id, year}].push_back(i);
    for (const auto &[key, parts] : years) {
        if (parts.size() < 2)
            continue;
        double sum = 0;
        for (const std::size_t i : parts) {
            sum += rows[i].cells[u"carbon_gco2e_kwh"_s].toDouble();
            if (i != parts.front())
                rows[i].refusal = u"it is in the mean of its year, which the first row of it holds"_s;
        }
        ImportedRow &mean = rows[parts.front()];
        mean.cells[u"carbon_gco2e_kwh"_s] = QString::number(sum / double(parts.size()), 'g', 6);
        mean.remarks << u"the mean of %1 rows of %2, each counted alike"_s.arg(parts.size()).arg(key.second);
    }
}
} // namespace

bool isGridTable(const CsvTable &table)
{
    return isEmber(table) ||
           (hasColumn(table, {"zone id", "zone", "zone key", "country"}) &&
            hasColumn(table, {"carbon intensity gco2eq kwh lca", "carbon intensity gco2eq kwh life cycle",
                              "carbon intensity gco2eq kwh", "carbon intensity", "carbon intensity gco eq kwh lca",
                              "carbon intensity gco eq kwh life cycle", "co2 intensity"}));
}

FactImport importGrid(const CsvTable &table, const ImportContext &context)
{
    static const std::vector<const char *> times = {"year", "datetime utc", "datetime", "date"};
    FactImport import{u"grid"_s, {}};
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RowView view{table, r};
        if (!isEmber(table)) {
            QString intensity =
                view.cell({"carbon intensity gco2eq kwh life cycle", "carbon intensity gco2eq kwh lca",
                           "carbon intensity gco eq kwh life cycle", "carbon intensity gco eq kwh lca"});
            const QString basis = intensity.isEmpty() ? u"as the file states it"_s : u"life cycle"_s;
            if (intensity.isEmpty())
                intensity = view.cell({"carbon intensity gco2eq kwh", "carbon intensity", "co2 intensity"});
            QString zone = view.cell({"zone id", "zone key", "zone"});
            zone = zone.isEmpty() ? view.cell({"country"}) : zone;
            const QString time = view.cell(times);
            import.rows.push_back(gridRow(view, context, zone, intensity, time.left(yearDigits), basis));
            continue;
        }
        if (!view.cell({"variable"}).contains("intensity"_L1, Qt::CaseInsensitive))
            continue; // a row of generation or demand is no fact of ours
        import.rows.push_back(gridRow(view, context, twoLetters(view.cell({"iso 3 code", "country code", "iso3"})),
                                      view.cell({"value"}), view.cell(times).left(yearDigits),
                                      u"life cycle (Ember)"_s));
    }
    averageYears(import.rows);
    // Several years of a zone: the newest stands, the others say so.
    std::map<QString, std::size_t> newest;
    for (std::size_t i = 0; i < import.rows.size(); ++i) {
        ImportedRow &row = import.rows[i];
        if (!row.refusal.isEmpty())
            continue;
        const auto [known, isNew] = newest.emplace(row.id, i);
        if (isNew)
            continue;
        ImportedRow &before = import.rows[known->second];
        const bool isLater = row.cells[u"carbon_year"_s] >= before.cells[u"carbon_year"_s];
        (isLater ? before : row).refusal = u"a later row of the same zone stands"_s;
        if (isLater)
            known->second = i;
    }
    return import;
}

} // namespace cw::catalog
