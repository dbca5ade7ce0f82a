#include "planner/storage/platformchapter.h"

#include "planner/report/language.h"
#include "planner/services/compatibility.h"
#include "planner/services/controlplane.h"
#include "planner/storage/storagetiers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString scaled(double value, double unit)
{
    return QString::number(value / unit, 'f', value / unit < 10 ? 2 : 1);
}

constexpr double terabyte = 1e12, gigabyte = 1e9;

QString price(const std::optional<Band> &usd)
{
    return usd ? say(u"%1 to %2"_s).arg(std::lround(usd->low)).arg(std::lround(usd->high)) : say(u"no valid price"_s);
}

ReportTable needsTable(const StoragePlan &storage)
{
    ReportTable table;
    table.title = say(u"What storage must do"_s);
    table.columns = {{say(u"For"_s), Align::Left, 1},           {say(u"Tier"_s), Align::Left, 0},
                     {say(u"Capacity, TB"_s), Align::Right, 0}, {say(u"Read, GB/s"_s), Align::Right, 0},
                     {say(u"Write, GB/s"_s), Align::Right, 0},  {say(u"How it is worked out"_s), Align::Left, 3}};
    for (const StorageNeed &need : storage.needs)
        table.rows.push_back({RowStyle::Normal,
                              {{need.workload.isEmpty() ? need.purpose : need.purpose + u", "_s + need.workload},
                               {need.tier},
                               {scaled(need.capacity, terabyte)},
                               {scaled(need.read, gigabyte)},
                               {scaled(need.write, gigabyte)},
                               {need.basis}}});
    return table;
}

ReportTable tiersTable(const StoragePlan &storage, const ControlPlane &plane)
{
    ReportTable table;
    table.title = say(u"What carries it, beside the totals of this plan"_s);
    table.columns = {{say(u"Tier"_s), Align::Left, 1},    {say(u"Node"_s), Align::Left, 2},
                     {say(u"Nodes"_s), Align::Right, 0},  {say(u"Ports"_s), Align::Right, 0},
                     {say(u"Set by"_s), Align::Left, 0},  {say(u"Price, USD"_s), Align::Right, 0},
                     {say(u"Evidence"_s), Align::Left, 2}};
    for (const StorageTier &tier : storage.tiers) {
        const QString node = !tier.problem.isEmpty() ? tier.problem
                             : tier.system.isEmpty() ? say(u"drives in the servers"_s)
                                                     : tier.systemName;
        table.rows.push_back({RowStyle::Normal,
                              {{tier.name, 0, false, false, tier.problem.isEmpty() ? Mark::None : Mark::Medium},
                               {node},
                               {tier.nodes > 0 ? QString::number(tier.nodes) : u"—"_s},
                               {tier.ports > 0 ? QString::number(tier.ports) : u"—"_s},
                               {tier.bound},
                               {tier.nodes > 0 ? price(tier.priceUsd) : u"—"_s},
                               {tier.evidence.isEmpty() ? u"—"_s : tier.evidence}}});
    }
    if (plane.nodes() > 0)
        table.rows.push_back({RowStyle::Normal,
                              {{say(u"Control plane and monitoring"_s)},
                               {plane.systemName},
                               {QString::number(plane.nodes())},
                               {u"—"_s},
                               {say(u"quorum, series"_s)},
                               {price(plane.priceUsd)},
                               {plane.basis}}});
    table.note =
        say(u"These nodes are planned beside the design: they are not in its totals, lines or racks. State a data "
            "set as a workload to have its storage bought with the rest."_s);
    return table;
}

ReportTable stackTable(const std::vector<StackPart> &stack)
{
    ReportTable table;
    table.title = say(u"Software versions that work together"_s);
    table.columns = {{say(u"Product"_s), Align::Left, 2},
                     {say(u"Version"_s), Align::Left, 0},
                     {say(u"Maintained until"_s), Align::Left, 1}};
    for (const StackPart &part : stack)
        table.rows.push_back(
            {RowStyle::Normal,
             {{part.product},
              {part.version},
              {part.endOfLife.isEmpty() ? say(u"not known"_s) : part.endOfLife, 0, false, part.endOfLife.isEmpty()}}});
    return table;
}

int workerNodes(const Design &design)
{
    std::map<int, int> nodes;
    int most = 0;
    for (const DesignUnits &units : design.units)
        most = std::max(most, nodes[units.period] += units.active);
    return most;
}

} // namespace

void addPlatformChapter(ReportModel &model, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    if (plan.design.is_null() || plan.design.empty())
        return;
    const Result<Design> design = designFromJson(plan.design, plan.need.horizon);
    if (!design)
        return;
    const StoragePlan storage = storagePlan(plan, *design, catalog);
    const ControlPlane plane = controlPlane(workerNodes(*design), catalog);
    const std::vector<StackPart> stack = recommendedStack(catalog, plan.asOf);
    ReportChapter chapter;
    chapter.id = u"platform"_s;
    chapter.title = say(u"Storage, control plane and software"_s);
    int nodes = plane.nodes();
    for (const StorageTier &tier : storage.tiers)
        nodes += tier.nodes;
    chapter.answer = nodes > 0
                         ? say(u"Beside the design, %1 nodes store what it writes and keep it running."_s).arg(nodes)
                         : say(u"The design needs no further nodes to store what it writes."_s);
    if (!storage.needs.empty())
        chapter.blocks.push_back(needsTable(storage));
    if (!storage.tiers.empty() || plane.nodes() > 0)
        chapter.blocks.push_back(tiersTable(storage, plane));
    if (!stack.empty())
        chapter.blocks.push_back(stackTable(stack));
    ReportList findings;
    for (const StackFinding &finding : checkStack(stack, catalog, plan.asOf))
        if (finding.isBlocking)
            findings.items.push_back(finding.text + u"."_s);
    if (!findings.items.empty())
        chapter.blocks.push_back(std::move(findings));
    model.chapters.insert(model.chapters.empty() ? model.chapters.end() : model.chapters.end() - 1, std::move(chapter));
}

} // namespace cw::planner
