#include "app/export/billsheets.h"

#include "app/export/cabling.h"
#include "planner/facility/rooms.h"
#include "planner/report/needtext.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr int head = 0, first = 1;

/// A row of sums under `columns` of the rows `first` to `last`.
void writeSums(XlsxSheet &sheet, int last, const std::vector<std::pair<int, double>> &columns)
{
    sheet.text(last + 1, 0, u"Sum"_s, CellLook::SumText);
    for (const auto &[column, cached] : columns)
        sheet.formula(last + 1, column, u"=SUM(%1)"_s.arg(columnRange(column, first, last)), cached,
                      CellLook::SumMoney);
}

int writeElectricity(XlsxSheet &sheet, int row, const Plan &plan, const PlanResult &result)
{
    struct Use {
        double kwh = 0, cost = 0;
    };
    std::map<std::pair<Month, QString>, Use> uses;
    for (const Line &line : result.lines)
        if (line.quantityUnit == "kWh"_L1) {
            Use &use = uses[{line.period, line.site}];
            use.kwh += line.quantity;
            use.cost += line.total ? line.total->toUnits() : 0;
        }
    if (uses.empty())
        return row;
    sheet.head(row, {u"Electricity, month"_s, u"Site"_s, u"kWh"_s, u"Cost, "_s + plan.currency.code(), u"Per kWh"_s});
    const int firstUse = ++row;
    Use sum;
    for (const auto &[key, use] : uses) {
        sheet.text(row, 0, key.first.toIso());
        sheet.text(row, 1, key.second);
        sheet.number(row, 2, use.kwh, CellLook::Rounded);
        sheet.number(row, 3, use.cost, CellLook::Money);
        if (use.kwh > 0)
            sheet.formula(row, 4, u"=%1/%2"_s.arg(cellName(row, 3), cellName(row, 2)), use.cost / use.kwh,
                          CellLook::Precise);
        sum.kwh += use.kwh;
        sum.cost += use.cost;
        ++row;
    }
    sheet.text(row, 0, u"Sum"_s, CellLook::SumText);
    for (const auto &[column, cached] : {std::pair{2, sum.kwh}, {3, sum.cost}})
        sheet.formula(row, column, u"=SUM(%1)"_s.arg(columnRange(column, firstUse, row - 1)), cached,
                      CellLook::SumMoney);
    return row + 1;
}

/// Cables that are the same thing: one row with their number.
using CableKind = std::tuple<QString, QString, QString, QString, QString, double, double>;

} // namespace

void writePowerSheet(XlsxSheet &sheet, const Plan &plan, const PlanResult &result)
{
    using Q = PlanQuantity;
    sheet.head(head, {u"Figure"_s, u"Unit"_s, u"Likely"_s, u"Low"_s, u"High"_s, u"Limit"_s, u"Passport"_s});
    int row = first;
    for (const Q quantity : {Q::ItPower, Q::FacilityPower, Q::RackPower, Q::Racks, Q::Accelerators, Q::Weight,
                             Q::Carbon, Q::EmbodiedCarbon, Q::Water}) {
        const Total *total = result.total(quantity);
        if (!total)
            continue;
        const QuantityInfo &facts = info(quantity);
        const CellLook look = facts.isInteger ? CellLook::Whole : CellLook::Rounded;
        sheet.text(row, 0, QString::fromUtf8(facts.label));
        sheet.text(row, 1, unitText(total->unit));
        sheet.number(row, 2, total->value, look);
        if (!total->value)
            sheet.text(row, 2, u"not known"_s);
        sheet.number(row, 3, total->low, look);
        sheet.number(row, 4, total->high, look);
        sheet.number(row, 5, wholePlanMax(plan, quantity), look);
        sheet.text(row, 6, total->passport);
        ++row;
    }
    sheet.freezeAndFilter(head, row - 1, 7);
    writeElectricity(sheet, row + 1, plan, result);
}

Outcome writeRacksSheet(XlsxSheet &sheet, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms.ok())
        return rooms.error();
    sheet.head(head, {u"Room"_s, u"Rack"_s, u"From unit"_s, u"Units"_s, u"Device"_s, u"What it is"_s, u"Role"_s,
                      u"Nameplate, W"_s, u"Typical, W"_s, u"Weight, kg"_s});
    int row = first;
    double nameplate = 0, typical = 0, weight = 0;
    const auto write = [&](const Room &room, const RackDevice &device, const QString &rack, std::optional<int> unit) {
        sheet.text(row, 0, room.limits.name);
        sheet.text(row, 1, rack);
        sheet.number(row, 2, unit ? std::optional<double>(*unit) : std::nullopt, CellLook::Whole);
        sheet.number(row, 3, device.units, CellLook::Whole);
        sheet.text(row, 4, device.name);
        sheet.text(row, 5, device.title);
        sheet.text(row, 6, device.role);
        sheet.number(row, 7, device.nameplateW, CellLook::Whole);
        sheet.number(row, 8, device.typicalW, CellLook::Whole);
        sheet.number(row, 9, device.weightKg, CellLook::Rounded);
        nameplate += device.nameplateW;
        typical += device.typicalW;
        weight += device.weightKg.value_or(0);
        ++row;
    };
    for (const Room &room : rooms->rooms) {
        for (const Rack &rack : room.layout.racks)
            for (const RackSlot &slot : rack.slots)
                write(room, room.layout.devices[std::size_t(slot.device)], rack.id, slot.bottomUnit);
        for (const int device : room.layout.outside)
            write(room, room.layout.devices[std::size_t(device)], u"beside the racks"_s, std::nullopt);
    }
    if (row == first) {
        sheet.text(row, 0, u"Nothing of this plan stands in rooms of its own."_s, CellLook::Free);
        return Done{};
    }
    sheet.freezeAndFilter(head, row - 1, 10);
    writeSums(sheet, row - 1, {{7, nameplate}, {8, typical}, {9, weight}});
    return Done{};
}

Outcome writeCablingSheet(XlsxSheet &sheet, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const Result<std::vector<CablePlan>> plans = cablePlansOf(plan, catalog);
    if (!plans.ok())
        return plans.error();
    std::map<CableKind, int> kinds;
    for (const CablePlan &cables : *plans)
        for (std::size_t i = 0; i < cables.runs.size(); ++i) {
            if (cables.takenOver.contains(int(i)))
                continue; // lies there already
            const CableRun &run = cables.runs[i];
            const LinkMedium *medium = run.medium >= 0 ? &cables.media[std::size_t(run.medium)] : nullptr;
            ++kinds[{cables.site, cables.fabric, linkName(run.layer), medium ? medium->medium : u"not known"_s,
                     medium ? medium->cablePart : QString(), medium ? run.length : 0, cables.gbpsOf(run)}];
        }
    sheet.head(head, {u"Site"_s, u"Fabric"_s, u"Link"_s, u"Medium"_s, u"Cable part"_s, u"Length, m"_s, u"Gbit/s"_s,
                      u"Cables"_s, u"All of it, m"_s});
    int row = first;
    double cables = 0, metres = 0;
    for (const auto &[kind, number] : kinds) {
        const auto &[site, fabric, link, medium, part, length, gbps] = kind;
        int column = 0;
        for (const QString &text : {site, fabric, link, medium, part})
            sheet.text(row, column++, text);
        sheet.number(row, column++, length > 0 ? std::optional(length) : std::nullopt, CellLook::Rounded);
        sheet.number(row, column++, gbps, CellLook::Whole);
        sheet.number(row, column++, number, CellLook::Whole);
        sheet.formula(row, column, u"=%1*%2"_s.arg(cellName(row, 5), cellName(row, 7)), length * number,
                      CellLook::Rounded);
        cables += number;
        metres += length * number;
        ++row;
    }
    if (row == first) {
        sheet.text(row, 0, u"This plan joins no hardware of its own: there is nothing to cable."_s, CellLook::Free);
        return Done{};
    }
    sheet.freezeAndFilter(head, row - 1, 9);
    writeSums(sheet, row - 1, {{7, cables}, {8, metres}});
    sheet.text(row + 2, 0, u"Every cable with its ends stands in cabling.xlsx."_s, CellLook::Free);
    return Done{};
}

void writeCandidatesSheet(XlsxSheet &sheet, const PlanResult &result)
{
    sheet.head(head, {u"Verdict"_s, u"Candidate"_s, u"Id"_s, u"Why"_s, u"By"_s, u"Replicas"_s, u"Accelerators"_s});
    int row = first;
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &place : workload.placements) {
            sheet.text(row, 0, u"chosen"_s);
            sheet.text(row, 1,
                       u"%1 on %2, at %3, from %4"_s.arg(workload.id, place.system, place.site, place.period.toIso()),
                       CellLook::Wrapped);
            sheet.text(row, 2, place.candidate);
            sheet.number(row, 5, place.replicas, CellLook::Whole);
            sheet.number(row, 6, place.accelerators, CellLook::Whole);
            ++row;
        }
    for (const Rejected &rejected : result.rejected) {
        sheet.text(row, 0, u"left aside"_s);
        sheet.text(row, 1, rejected.name.isEmpty() ? rejected.candidate : rejected.name, CellLook::Wrapped);
        sheet.text(row, 2, rejected.candidate);
        sheet.text(row, 3, QString(rejected.reason).replace(u'_', u' '));
        sheet.text(row, 4, rejected.by, CellLook::Wrapped);
        ++row;
    }
    sheet.freezeAndFilter(head, row - 1, 7);
}

} // namespace cw::app
