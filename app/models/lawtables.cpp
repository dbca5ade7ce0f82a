#include "app/models/lawtables.h"

#include "app/models/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

using namespace planner;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("LawTables", source);
}

QString textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

Cell jsonCell(const Json &value)
{
    const bool isNumber = value.is_number();
    return numberCell(isNumber ? std::optional(value.get<double>()) : std::nullopt,
                      isNumber ? significant(value.get<double>()) : QString());
}

Cell factorCell(const Json &factor)
{
    Cell cell = jsonCell(factor.is_object() ? factor["value"] : Json());
    if (factor.is_object())
        cell.second = QStringLiteral("%1, %2").arg(textOf(factor, "region"), textOf(factor, "year"));
    return cell;
}

QString touched(const LawFinding &law)
{
    QStringList parts;
    if (!law.subjectLabel.isEmpty() && !law.subject.isEmpty())
        parts += law.subjectLabel;
    if (law.rule)
        for (const QString &each : law.rule->touches)
            parts += QString(each).replace(QLatin1Char('_'), QLatin1Char(' '));
    return parts.join(QStringLiteral(", "));
}

} // namespace

CellTable lawTable(const std::vector<LawFinding> &findings)
{
    CellTable table;
    table.tall = true;
    table.columns = {
        {tr("Weight")}, {tr("Finding"), false, true}, {tr("In force from")}, {tr("Binds in")}, {tr("Touches")}};
    std::vector<const LawFinding *> sorted;
    for (const LawFinding &law : findings)
        sorted.push_back(&law);
    std::stable_sort(sorted.begin(), sorted.end(), [](const LawFinding *a, const LawFinding *b) {
        return int(shapeOf(a->finding)) < int(shapeOf(b->finding));
    });
    for (const LawFinding *law : sorted) {
        const Finding &finding = law->finding;
        Cell weight = textCell(shapeWord(shapeOf(finding)));
        weight.shape = shapeOf(finding);
        weight.sort = int(weight.shape);
        Cell text = textCell(law->rule ? law->rule->title : finding.text);
        // The article first: it is what a reader looks for, and acts have long names.
        text.second = law->rule && !law->rule->article.isEmpty()
                          ? QStringLiteral("%1 · %2").arg(law->rule->article, law->rule->act)
                          : finding.citation;
        text.exported = finding.text;
        if (law->rule && law->rule->source.needsVerification())
            text.second += QStringLiteral(" · ") + tr("to verify");
        Cell from = textCell(finding.inForceFrom.isEmpty() ? tr("no date") : finding.inForceFrom);
        from.unknown = finding.inForceFrom.isEmpty();
        table.rows.push_back(
            {finding.id,
             CellRowStyle::Normal,
             {weight, text, from, textCell(finding.period.isEmpty() ? tr("after the plan") : finding.period),
              textCell(touched(*law))}});
    }
    return table;
}

CellTable sovereigntyTable(const Json &sovereignty)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Place"), false, true},     {tr("Level")},    {tr("Score, v1.2.1"), true},
                     {tr("Score, June 2026"), true}, {tr("Bound by")}, {tr("Unknown"), true}};
    if (!sovereignty.is_object())
        return table;
    const auto range = [](const Json &score) {
        return QStringLiteral("%1–%2 %").arg(whole(score["low"].get<double>()), whole(score["high"].get<double>()));
    };
    for (const Json &place : sovereignty["places"]) {
        const Json &seal = place["seal"];
        Cell name = textCell(textOf(place, "site"));
        name.second = textOf(place, "operator");
        Cell level;
        level.unknown = !seal["low"].is_number();
        level.text = level.unknown ? tr("not known")
                     : seal["low"] == seal["high"]
                         ? tr("SEAL-%1").arg(seal["low"].get<int>())
                         : tr("SEAL-%1 to %2").arg(seal["low"].get<int>()).arg(seal["high"].get<int>());
        level.second = textOf(seal, "as_of");
        table.rows.push_back(
            {textOf(place, "site"),
             CellRowStyle::Normal,
             {name, level, textCell(range(place["score"]["v1.2.1"])), textCell(range(place["score"]["2026-06"])),
              textCell(textOf(seal, "binding")),
              textCell(tr("%1 of %2").arg(seal["unknown"].get<int>()).arg(seal["criteria"].get<int>()))}});
    }
    return table;
}

CellTable dossierTable(const std::vector<DossierPart> &parts)
{
    CellTable table;
    table.columns = {{tr("Document"), false, true}, {tr("Filled from the plan"), true}, {tr("A person writes"), true}};
    for (const DossierPart &part : parts) {
        if (part.points == 0)
            continue;
        table.rows.push_back({part.id,
                              CellRowStyle::Normal,
                              {textCell(part.title), textCell(tr("%1 of %2").arg(part.filled).arg(part.points)),
                               textCell(QString::number(part.points - part.filled))}});
    }
    return table;
}

CellTable footprintTable(const Json &sustainability)
{
    CellTable table;
    table.tall = true;
    table.columns = {
        {tr("Place"), false, true}, {tr("PUE"), true}, {tr("WUE, L/kWh"), true},  {tr("CUE, kg/kWh"), true},
        {tr("REF"), true},          {tr("ERF"), true}, {tr("Utilisation"), true}, {tr("Water, m³ a year"), true}};
    if (!sustainability.is_object())
        return table;
    for (const Json &site : sustainability["sites"]) {
        const Json &water = site["water_m3_per_year"];
        Cell litres = jsonCell(water["on_site"]);
        if (water["grid"].is_number())
            litres.second = tr("grid %1").arg(significant(water["grid"].get<double>()));
        table.rows.push_back({textOf(site, "site"),
                              CellRowStyle::Normal,
                              {textCell(textOf(site, "site")), factorCell(site["pue"]), factorCell(site["wue_site"]),
                               jsonCell(site["cue_kg_per_kwh"]), jsonCell(site["ref"]), jsonCell(site["erf"]),
                               jsonCell(site["utilisation"]), litres}});
    }
    return table;
}

CellTable workTable(const Json &sustainability)
{
    CellTable table;
    table.columns = {{tr("Workload"), false, true},   {tr("For one")},
                     {tr("IT energy, kWh"), true},    {tr("Operation, kg CO₂e"), true},
                     {tr("Embodied, kg CO₂e"), true}, {tr("SCI, kg CO₂e"), true}};
    if (!sustainability.is_object())
        return table;
    for (const Json &work : sustainability["work"])
        table.rows.push_back({textOf(work, "workload"),
                              CellRowStyle::Normal,
                              {textCell(textOf(work, "workload")),
                               textCell(textOf(work, "unit").isEmpty() ? QStringLiteral("—") : textOf(work, "unit")),
                               jsonCell(work["it_kwh_per_unit"]), jsonCell(work["operation_kg_per_unit"]),
                               jsonCell(work["embodied_kg_per_unit"]), jsonCell(work["sci_kg_per_unit"])}});
    return table;
}

} // namespace cw::app
