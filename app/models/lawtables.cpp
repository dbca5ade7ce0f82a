#include "app/models/lawtables.h"

#include "app/models/columnhelp.h"
#include "app/models/footprintfigures.h"
#include "app/models/lawfigures.h"
#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr int hashShown = 12;

QString tr(const char *source)
{
    return QCoreApplication::translate("LawTables", source);
}

QString textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

Cell jsonCell(const Json &value, const QString &passport = {})
{
    const bool isNumber = value.is_number();
    return numberCell(isNumber ? std::optional(value.get<double>()) : std::nullopt,
                      isNumber ? significant(value.get<double>()) : QString(), passport);
}

Cell factorCell(const Json &factor, const QString &passport)
{
    Cell cell = jsonCell(factor.is_object() ? factor["value"] : Json(), passport);
    if (factor.is_object()) {
        cell.second = shownDay(textOf(factor, "year")); // whose it is stands in the passport
        if (factor.value("to_verify", false))
            cell.second += u" · "_s + tr("to verify");
    }
    return cell;
}

QString unitWord(const QString &unit)
{
    return unit == "million tokens"_L1 ? tr("million tokens") : unit == "training run"_L1 ? tr("training run") : unit;
}

QString kindWord(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Api:
        return tr("interface");
    case AuditKind::Integration:
        return tr("contract");
    case AuditKind::DataFlow:
        return tr("data flow");
    case AuditKind::System:
        return tr("system");
    }
    return {};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Violation:
        return tr("Violation");
    case Verdict::Obligation:
        return tr("Obligation");
    case Verdict::Conditional:
        return tr("Conditional");
    case Verdict::Upcoming:
        return shapeWord(Shape::Upcoming);
    case Verdict::Unknown:
        return shapeWord(Shape::Unknown);
    case Verdict::Satisfied:
        return shapeWord(Shape::Ok);
    case Verdict::Waived:
        break;
    }
    return shapeWord(Shape::Waived);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return shapeWord(Shape::Block);
    case Severity::High:
        return shapeWord(Shape::High);
    case Severity::Medium:
        return shapeWord(Shape::Medium);
    case Severity::Info:
        break;
    }
    return shapeWord(Shape::Note);
}

/// How a finding stands in one reading of the law; what is copied stays in the words of files.
Cell standingCell(const std::optional<Finding> &finding, const QString &inFiles)
{
    QStringList parts{tr("Not there")};
    if (finding) {
        parts = {verdictWord(finding->verdict), severityWord(finding->severity)};
        if (!finding->inForceFrom.isEmpty())
            parts << tr("in force from %1").arg(shownDay(finding->inForceFrom));
    }
    Cell cell = textCell(parts.join(u" · "_s));
    cell.exported = inFiles;
    return cell;
}

QString touched(const LawFinding &law)
{
    QStringList parts;
    if (!law.subjectLabel.isEmpty() && !law.subject.isEmpty())
        parts += law.subjectLabel;
    if (law.rule)
        for (const AuditKind kind : {AuditKind::Api, AuditKind::Integration, AuditKind::DataFlow, AuditKind::System})
            if (law.rule->touches.contains(toText(kind)))
                parts += kindWord(kind);
    return parts.join(u", "_s);
}

} // namespace

CellTable lawTable(const std::vector<LawFinding> &findings)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Weight")},
                     {tr("Finding"), false, true},
                     {tr("In force from"), false, false, columnHelp(ColumnTerm::InForceFrom)},
                     {tr("Binds in"), false, false, columnHelp(ColumnTerm::BindsIn)},
                     {tr("Touches"), false, true, columnHelp(ColumnTerm::Touches)}};
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
        Cell text = textCell(spokenText(law->rule ? law->rule->title : finding.text));
        // The article first: it is what a reader looks for, and acts have long names.
        text.second = law->rule && !law->rule->article.isEmpty()
                          ? QStringLiteral("%1 · %2").arg(spokenText(law->rule->article), spokenText(law->rule->act))
                          : spokenText(finding.citation);
        text.exported = finding.text;
        if (law->rule && law->rule->source.needsVerification())
            text.second += QStringLiteral(" · ") + tr("to verify");
        Cell from = finding.inForceFrom.isEmpty() ? textCell(tr("no date")) : dayCell(finding.inForceFrom);
        from.unknown = finding.inForceFrom.isEmpty();
        table.rows.push_back(
            {finding.id,
             CellRowStyle::Normal,
             {weight, text, from, finding.period.isEmpty() ? textCell(tr("after the plan")) : dayCell(finding.period),
              textCell(touched(*law))}});
    }
    return table;
}

CellTable sovereigntyTable(const Json &sovereignty)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Place"), false, true},
                     {tr("Level"), false, false, columnHelp(ColumnTerm::Seal)},
                     {tr("Score, v1.2.1"), true, false, columnHelp(ColumnTerm::ScoreFirst)},
                     {tr("Score, June 2026"), true, false, columnHelp(ColumnTerm::ScoreSecond)},
                     {tr("Bound by"), false, false, columnHelp(ColumnTerm::BoundBy)},
                     {tr("Unknown"), true, false, columnHelp(ColumnTerm::CriteriaUnknown)}};
    if (!sovereignty.is_object())
        return table;
    const auto range = [](const Json &score, const QString &passport) {
        const double low = score["low"].get<double>(), high = score["high"].get<double>();
        return numberCell(low, QStringLiteral("%1–%2\u202f%").arg(whole(low), whole(high)), passport);
    };
    for (const Json &place : sovereignty["places"]) {
        const Json &seal = place["seal"];
        Cell name = textCell(placeName(textOf(place, "site")));
        name.second = spokenText(textOf(place, "operator"));
        const auto id = [&](const char *what) { return sovereigntyFigure(textOf(place, "site"), what); };
        Cell level;
        level.unknown = !seal["low"].is_number();
        level.text = level.unknown ? tr("not known")
                     : seal["low"] == seal["high"]
                         ? tr("SEAL-%1").arg(seal["low"].get<int>())
                         : tr("SEAL-%1 to %2").arg(seal["low"].get<int>()).arg(seal["high"].get<int>());
        level.second = shownDay(textOf(seal, "as_of"));
        table.rows.push_back(
            {textOf(place, "site"),
             CellRowStyle::Normal,
             {name, level, range(place["score"]["v1.2.1"], id("first")), range(place["score"]["2026-06"], id("second")),
              textCell(textOf(seal, "binding")),
              numberCell(seal["unknown"].get<double>(),
                         tr("%1 of %2").arg(seal["unknown"].get<int>()).arg(seal["criteria"].get<int>()),
                         id("unknown"))}});
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
                              {textCell(spokenText(part.title)),
                               numberCell(part.filled, tr("%1 of %2").arg(part.filled).arg(part.points),
                                          dossierFigure(part.id, "filled")),
                               numberCell(part.points - part.filled, QString::number(part.points - part.filled),
                                          dossierFigure(part.id, "left"))}});
    }
    return table;
}

CellTable lawChangeTable(const std::vector<LawChange> &changes)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("What changes"), false, true}, {tr("Was")}, {tr("Is")}};
    for (const LawChange &change : changes) {
        Cell title = textCell(spokenText(change.title));
        title.second = spokenText(change.citation);
        title.exported = change.id;
        table.rows.push_back({change.id,
                              CellRowStyle::Normal,
                              {title, standingCell(change.before, change.was), standingCell(change.after, change.is)}});
    }
    return table;
}

CellTable logTable(const std::vector<ChangeEntry> &changes)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("When")}, {tr("Who")}, {tr("What and why"), false, true}, {tr("Hash")}};
    for (auto entry = changes.rbegin(); entry != changes.rend(); ++entry) {
        Cell what = textCell(spokenText(entry->what));
        what.second = entry->why;
        const QString day = entry->at.section(QLatin1Char('T'), 0, 0), time = entry->at.section(QLatin1Char('T'), 1);
        Cell when = dayCell(day);
        if (!time.isEmpty())
            when.text += QLatin1Char(' ') + time;
        when.sort = when.exported = entry->at;
        table.rows.push_back({entry->hash,
                              CellRowStyle::Normal,
                              {when, textCell(spokenText(entry->by)), what, textCell(entry->hash.left(hashShown))}});
    }
    return table;
}

CellTable approvalTable(const std::vector<Approval> &approvals, const std::vector<LawFinding> &findings)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("State")}, {tr("Finding"), false, true}, {tr("By")}, {tr("Reason")}, {tr("Until")}};
    for (const Approval &approval : approvals) {
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const LawFinding &law) { return law.finding.id == approval.finding; });
        const bool isThere = found != findings.end();
        const bool stands = isThere && found->finding.status == QLatin1String("approved");
        Cell state = textCell(!isThere ? tr("no such finding today") : stands ? tr("stands") : tr("fallen"));
        state.shape = !isThere ? Shape::Unknown : stands ? Shape::Waived : Shape::High;
        Cell finding = textCell(isThere && found->rule ? spokenText(found->rule->title) : approval.finding);
        finding.second = isThere && !stands ? spokenText(found->finding.text) : approval.finding;
        table.rows.push_back({approval.finding,
                              CellRowStyle::Normal,
                              {state, finding, textCell(approval.by), textCell(approval.reason),
                               dayCell(approval.until.toString(Qt::ISODate))}});
    }
    return table;
}

CellTable auditTable(const AuditMap &map, const std::vector<LawFinding> &findings)
{
    const auto titleOf = [&](const QString &id) {
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&](const LawFinding &law) { return law.finding.id == id; });
        return found != findings.end() && found->rule ? spokenText(found->rule->title) : id;
    };
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Part of the plan")}, {tr("Kind")}, {tr("What touches it"), false, true}};
    for (const AuditNode &node : map.nodes) {
        QStringList titles;
        for (const QString &id : node.findings)
            titles << titleOf(id);
        titles.removeDuplicates();
        Cell touching = textCell(titles.isEmpty() ? tr("nothing") : titles.join(u" · "_s));
        touching.exported = node.findings.join(u", "_s);
        table.rows.push_back({node.id,
                              CellRowStyle::Normal,
                              {textCell(spokenText(node.label)), textCell(kindWord(node.kind)), touching}});
    }
    return table;
}

CellTable footprintTable(const Json &sustainability)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Place"), false, true},
                     {tr("PUE"), true, false, columnHelp(ColumnTerm::Pue)},
                     {tr("WUE, L/kWh"), true, false, columnHelp(ColumnTerm::Wue)},
                     {tr("CUE, kg/kWh"), true, false, columnHelp(ColumnTerm::Cue)},
                     {tr("REF"), true, false, columnHelp(ColumnTerm::Ref)},
                     {tr("ERF"), true, false, columnHelp(ColumnTerm::Erf)},
                     {tr("Utilisation"), true, false, columnHelp(ColumnTerm::Utilisation)},
                     {tr("Water, m³ a year"), true, false, columnHelp(ColumnTerm::Water)}};
    if (!sustainability.is_object())
        return table;
    for (const Json &site : sustainability["sites"]) {
        const Json &water = site["water_m3_per_year"];
        const QString of = textOf(site, "site");
        const auto id = [&](const char *thing) { return footprintFigure(of, thing); };
        Cell litres = jsonCell(water["on_site"], id("water"));
        if (water["grid"].is_number())
            litres.second = tr("grid %1").arg(significant(water["grid"].get<double>()));
        table.rows.push_back({textOf(site, "site"),
                              CellRowStyle::Normal,
                              {textCell(placeName(textOf(site, "site"))), factorCell(site["pue"], id("pue")),
                               factorCell(site["wue_site"], id("wue")), jsonCell(site["cue_kg_per_kwh"], id("cue")),
                               jsonCell(site["ref"], id("ref")), jsonCell(site["erf"], id("erf")),
                               jsonCell(site["utilisation"], id("utilisation")), litres}});
    }
    return table;
}

namespace {
/// What no workload takes, over all places: energy and carbon under these keys and passports.
struct IdleRow {
    const char *id, *energyKey, *carbonKey, *energyFigure, *carbonFigure;
    QString label;
};

/// With such rows the years of the table add up to those of the places.
void addIdleRow(CellTable &table, const Json &sites, const IdleRow &row)
{
    double megawattHours = 0, tonnes = 0;
    bool isCarbonKnown = true;
    for (const Json &site : sites) {
        megawattHours += site.value(row.energyKey, 0.0);
        const Json &carbon = site["carbon_t_per_year"];
        isCarbonKnown = isCarbonKnown && carbon.contains(row.carbonKey) && carbon[row.carbonKey].is_number();
        if (isCarbonKnown)
            tonnes += carbon[row.carbonKey].get<double>();
    }
    if (megawattHours <= 0 || table.rows.empty())
        return;
    const Cell none = textCell(QStringLiteral("—"));
    table.rows.push_back({QLatin1String(row.id),
                          CellRowStyle::Normal,
                          {textCell(row.label), none, none, none, none, none,
                           jsonCell(megawattHours, footprintFigure({}, row.energyFigure)),
                           jsonCell(isCarbonKnown ? Json(tonnes) : Json(), footprintFigure({}, row.carbonFigure))}});
}

} // namespace

CellTable workTable(const Json &sustainability)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Workload"), false, true},
                     {tr("For one")},
                     {tr("IT, kWh"), true, false, columnHelp(ColumnTerm::WorkEnergy)},
                     {tr("Operation, kg"), true, false, columnHelp(ColumnTerm::Operation)},
                     {tr("Embodied, kg"), true, false, columnHelp(ColumnTerm::Embodied)},
                     {tr("SCI, kg"), true, false, columnHelp(ColumnTerm::Sci)},
                     {tr("Year: IT, MWh"), true},
                     {tr("Year: t CO₂e"), true}};
    if (!sustainability.is_object())
        return table;
    for (const Json &work : sustainability["work"]) {
        const QString unit = textOf(work, "unit");
        Cell per = textCell(unit.isEmpty() ? QStringLiteral("—") : unitWord(unit));
        if (work["amount"].is_number())
            per.second = work["amount"].get<double>() == 1
                             ? tr("once in the plan")
                             : tr("%1 times in the plan").arg(significant(work["amount"].get<double>()));
        const QString of = textOf(work, "workload");
        const auto id = [&](const char *thing) { return footprintFigure(of, thing); };
        const auto yearly = [&](const char *key, const char *thing) {
            return jsonCell(work.contains(key) ? work[key] : Json(), id(thing));
        };
        table.rows.push_back(
            {textOf(work, "workload"),
             CellRowStyle::Normal,
             {textCell(textOf(work, "workload")), per, jsonCell(work["it_kwh_per_unit"], id("work_it")),
              jsonCell(work["operation_kg_per_unit"], id("work_operation")),
              jsonCell(work["embodied_kg_per_unit"], id("work_embodied")),
              jsonCell(work["sci_kg_per_unit"], id("work_sci")), yearly("it_mwh_per_year", "work_mwh"),
              yearly("operation_t_per_year", "work_tonnes")}});
    }
    addIdleRow(
        table, sustainability["sites"],
        {"kept", "kept_idle_mwh_per_year", "kept_idle", "kept_mwh", "kept_tonnes", tr("Units kept for runs, idle")});
    addIdleRow(table, sustainability["sites"],
               {"spare", "spare_mwh_per_year", "spare", "spare_mwh", "spare_tonnes", tr("Units without work")});
    return table;
}

} // namespace cw::app
