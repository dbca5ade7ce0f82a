#include "planner/storage/platformchapter.h"

#include "catalog/model/producttitle.h"
#include "planner/plan/deviceroles.h"
#include "planner/plan/fullestextras.h"
#include "planner/plan/unitaccelerator.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"
#include "planner/services/compatibility.h"
#include "planner/services/statedversions.h"
#include "planner/storage/observability.h"
#include "planner/storage/storagetiers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString scaled(double value, double unit)
{
    const double amount = value / unit;
    if (amount == 0)
        return u"0"_s;
    constexpr double small = 0.1; // below it two decimals would hide what there is
    return amount < small ? significant(amount, 2) : grouped(amount, amount < 10 ? 2 : 1);
}

constexpr double terabyte = 1e12, gigabyte = 1e9;

QString purposeInWords(const StorageNeed &need)
{
    return sayRecorded(QString(need.purpose).replace(u'_', u' '));
}

ReportTable needsTable(const StoragePlan &storage)
{
    ReportTable table;
    table.title = say(u"What storage must do"_s);
    table.columns = {{say(u"For"_s), Align::Left, 1},           {say(u"Tier"_s), Align::Left, 0},
                     {say(u"Capacity, TB"_s), Align::Right, 0}, {say(u"Read, GB/s"_s), Align::Right, 0},
                     {say(u"Write, GB/s"_s), Align::Right, 0},  {say(u"How it is worked out"_s), Align::Left, 3}};
    for (const StorageNeed &need : storage.needs)
        table.rows.push_back(
            {RowStyle::Normal,
             {{need.workload.isEmpty() ? purposeInWords(need) : purposeInWords(need) + u", "_s + need.workload},
              {sayRecorded(need.tier)},
              {scaled(need.capacity, terabyte)},
              {scaled(need.read, gigabyte)},
              {scaled(need.write, gigabyte)},
              {sayRecorded(need.basis)}}});
    return table;
}

QString roleInWords(const QString &role)
{
    if (role == u"control"_s)
        return say(u"Control plane"_s);
    if (role == u"monitoring"_s)
        return say(u"Monitoring, logs and metrics"_s);
    if (role == u"object"_s)
        return say(u"Logs and metrics"_s);
    if (role == u"object-store"_s)
        return say(u"Object storage"_s);
    if (role == u"storage"_s)
        return say(u"Checkpoints"_s);
    if (role == u"archive"_s)
        return say(u"Archive"_s);
    if (role == u"scheduler"_s)
        return say(u"Slurm controllers"_s);
    if (role == u"login"_s)
        return say(u"Login nodes"_s);
    if (role == u"mlops"_s)
        return say(u"Experiment tracking"_s);
    if (role == u"ci"_s)
        return say(u"Builds and tests"_s);
    const QString network = role.startsWith(u"inband"_s)    ? say(u"In-band network"_s)
                            : role.startsWith(u"oob"_s)     ? say(u"Out-of-band network"_s)
                            : role.startsWith(u"storage"_s) ? say(u"Storage network"_s)
                                                            : say(u"Compute network"_s);
    const QString tier = role.section(u'-', -1);
    return network + u", "_s +
           (tier == "leaf"_L1    ? say(u"leaf"_s)
            : tier == "spine"_L1 ? say(u"spine"_s)
            : tier == "core"_L1  ? say(u"core"_s)
                                 : tier);
}

ReportTable tiersTable(const StoragePlan &storage)
{
    ReportTable table;
    table.title = say(u"What would carry it alone"_s);
    table.columns = {{say(u"Tier"_s), Align::Left, 1},
                     {say(u"Node"_s), Align::Left, 2},
                     {say(u"Nodes"_s), Align::Right, 0},
                     {say(u"Set by"_s), Align::Left, 0},
                     {say(u"Evidence"_s), Align::Left, 2}};
    for (const StorageTier &tier : storage.tiers) {
        const QString node = !tier.problem.isEmpty() ? sayRecorded(tier.problem)
                             : tier.drives > 0       ? say(u"%1 drives in the servers"_s).arg(tier.drives)
                             : tier.system.isEmpty() ? say(u"drives in the servers"_s)
                                                     : tier.systemName;
        table.rows.push_back(
            {RowStyle::Normal,
             {{sayRecorded(tier.name), 0, false, false, tier.problem.isEmpty() ? Mark::None : Mark::Medium},
              {node},
              {tier.nodes > 0 ? QString::number(tier.nodes) : u"—"_s},
              {sayRecorded(tier.bound)},
              {tier.evidence.isEmpty() ? u"—"_s : sayRecorded(tier.evidence)}}});
    }
    table.note =
        say(u"What the plan buys of it stands in the next table: logs and metrics of a small cluster stay on its "
            "monitoring nodes, a run within one server keeps its checkpoints there, and rented places bring "
            "their provider's storage, which is not in the totals."_s);
    return table;
}

/// Nodes and switches beside the servers, as the design holds them: in its bill, power and racks.
ReportTable besideTable(const Design &design, const catalog::CatalogSnapshot &catalog, int &nodes)
{
    ReportTable table;
    table.title = say(u"What stands beside the servers"_s);
    table.columns = {{say(u"Place"_s), Align::Left, 1},
                     {say(u"For"_s), Align::Left, 1},
                     {say(u"Part"_s), Align::Left, 2},
                     {say(u"Count"_s), Align::Right, 0}};
    for (const auto &[place, count] : fullestExtras(design)) {
        const auto &[site, role, part] = place;
        if (!isDeviceRole(role))
            continue;
        const catalog::System *node = catalog.system(part);
        nodes += node ? count : 0;
        QString title = node ? node->name : part;
        for (const catalog::Switch &each : catalog.switches)
            if (each.id == part)
                title = catalog::productTitle(each.vendor, each.name);
        table.rows.push_back({RowStyle::Normal, {{site}, {roleInWords(role)}, {title}, {QString::number(count)}}});
    }
    table.note =
        say(u"Counted from the number of servers, priced, racked, wired and part of the totals. In-band and "
            "storage networks are non-blocking (1:1); oversubscription is a choice for the compute network alone."_s);
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
        table.rows.push_back({RowStyle::Normal,
                              {{part.product},
                               {part.version},
                               {part.endOfLife.isEmpty() ? say(u"not known"_s) : dayText(part.endOfLife), 0, false,
                                part.endOfLife.isEmpty()}}});
    return table;
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
    const QStringList vendors = acceleratorVendors(*design, catalog);
    const std::vector<StackPart> stack = stackOf(plan, vendors, catalog);
    ReportChapter chapter;
    chapter.id = u"platform"_s;
    chapter.title = say(u"Storage, control plane and software"_s);
    int nodes = 0;
    ReportTable beside = besideTable(*design, catalog, nodes);
    chapter.answer = nodes > 0 ? say(u"Beside its servers, %1 what the design writes and keep it running."_s)
                                     .arg(countOf(nodes, u"node stores"_s, u"nodes store"_s))
                               : say(u"The design needs no further nodes to store what it writes."_s);
    if (!storage.needs.empty())
        chapter.blocks.push_back(needsTable(storage));
    if (!storage.tiers.empty())
        chapter.blocks.push_back(tiersTable(storage));
    if (!beside.rows.empty())
        chapter.blocks.push_back(std::move(beside));
    if (ReportTable watching = observabilityTable(storage, vendors, plan.asOf, catalog); !watching.rows.empty())
        chapter.blocks.push_back(std::move(watching));
    if (!stack.empty())
        chapter.blocks.push_back(stackTable(stack));
    ReportList findings;
    for (const StackFinding &finding : checkStack(stack, catalog, plan.asOf))
        if (finding.isBlocking)
            findings.items.push_back(sayRecorded(finding.text) + u"."_s);
    if (!findings.items.empty())
        chapter.blocks.push_back(std::move(findings));
    model.chapters.insert(model.chapters.empty() ? model.chapters.end() : model.chapters.end() - 1, std::move(chapter));
}

} // namespace cw::planner
