#include "app/export/manifestfacts.h"

#include "catalog/model/producttitle.h"
#include "planner/companions/designcables.h"
#include "planner/plan/instancename.h"
#include "planner/plan/serversof.h"
#include "planner/plan/topologywords.h"
#include "planner/plan/unitaccelerator.h"
#include "planner/services/cloudservices.h"
#include "planner/services/statedversions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 1e-9;

QString field(const catalog::FactTable &table, const QStringList &row, const char *name)
{
    const int at = table.column(QLatin1String(name));
    return at < 0 ? QString() : row.value(at);
}

/// Empty = how the driver calls the accelerator is not known.
QString modelPattern(const catalog::CatalogSnapshot &catalog, const QString &acceleratorId)
{
    const catalog::FactTable *table = catalog.table(u"device_models"_s);
    if (table)
        for (const QStringList &row : table->rows)
            if (field(*table, row, "accelerator_id") == acceleratorId)
                return field(*table, row, "model_pattern");
    return {};
}

std::optional<DeviceResource> deviceOf(const catalog::CatalogSnapshot &catalog, const QString &acceleratorId)
{
    const catalog::Accelerator *accelerator = catalog.accelerator(acceleratorId);
    const catalog::FactTable *table = catalog.table(u"device_resources"_s);
    if (!accelerator || !table)
        return std::nullopt;
    for (const QStringList &row : table->rows)
        if (field(*table, row, "vendor") == accelerator->vendor)
            return DeviceResource{accelerator->vendor,
                                  field(*table, row, "resource_name"),
                                  field(*table, row, "dra_driver"),
                                  field(*table, row, "dra_type_attribute"),
                                  field(*table, row, "dra_type_value"),
                                  field(*table, row, "dra_model_attribute"),
                                  modelPattern(catalog, acceleratorId),
                                  field(*table, row, "operator") == "gpu-operator"_L1};
    return std::nullopt;
}

int coresOf(const catalog::CatalogSnapshot &catalog, const QString &cpu)
{
    const catalog::FactTable *table = catalog.table(u"cpus"_s);
    if (table)
        for (const QStringList &row : table->rows)
            if (field(*table, row, "id") == cpu)
                return field(*table, row, "cores").toInt();
    return 0;
}

NodeKind kindOf(const DesignUnits &units, const catalog::CatalogSnapshot &catalog)
{
    NodeKind kind;
    kind.system = units.system;
    kind.flavor = kubernetesName(units.system);
    kind.title = units.system;
    if (const catalog::System *system = catalog.system(units.system)) {
        kind.title = catalog::productTitle(system->vendor, system->name);
        kind.acceleratorId = system->acceleratorId;
        const int nodes = std::max(1, serversOf(*system, catalog));
        kind.nodesPerUnit = nodes;
        kind.acceleratorsPerNode = system->accelerators / nodes;
        kind.coresPerNode = coresOf(catalog, system->cpuId) * system->cpus / nodes;
        kind.memoryPerNode = system->hostMemory ? system->hostMemory->toBytes() / nodes : 0;
        kind.networkPorts = system->nics / nodes;
    } else {
        for (const catalog::CloudOffer &offer : catalog.cloudOffers)
            if (planner::instanceName(offer) == units.system &&
                (units.offer.contains(u'/' + offer.siteId + u'/') || offer.siteId.isEmpty())) {
                kind.title = offer.provider + u' ' + offer.instanceType;
                kind.acceleratorId = offer.acceleratorId;
                kind.acceleratorsPerNode = offer.accelerators;
                kind.coresPerNode = planner::virtualCpus(catalog).value(offer.id);
                kind.memoryPerNode = offer.memory ? offer.memory->toBytes() : 0;
                break;
            }
    }
    kind.device = deviceOf(catalog, kind.acceleratorId);
    kind.slice = tpuSlice(kind.acceleratorId, kind.acceleratorsPerNode, catalog);
    return kind;
}

/// Kubernetes names of ids, one for each: "chat_a" and "chat-a" would be one name.
class DistinctNames {
public:
    QString of(const QString &id)
    {
        const auto known = names_.constFind(id);
        if (known != names_.constEnd())
            return *known;
        const QString plain = kubernetesName(id);
        QString name = plain;
        for (int number = 2; taken_.contains(name); ++number)
            name = kubernetesName(plain.left(longestStem) + u'-' + QString::number(number));
        taken_.insert(name);
        names_.insert(id, name);
        return name;
    }

private:
    static constexpr int longestStem = 55; // leaves room for the number
    QHash<QString, QString> names_;
    QSet<QString> taken_;
};

class FactsBuilder {
public:
    /// Of all sites, or of those whose room comes into the state that `out.rooms` shows in the period.
    FactsBuilder(const Plan &plan, const catalog::CatalogSnapshot &catalog, const Design &design, ManifestFacts &out,
                 std::optional<int> begins)
        : plan_(plan), catalog_(catalog), design_(design), out_(out), begins_(begins)
    {
    }

    void run()
    {
        for (const Workload &workload : plan_.need.workloads)
            (void)tenants_.of(workload.id); // in the order of the need, so that every cluster gives the same
        nameFolders();
        const int period = fullestPeriod();
        std::set<QString> services;
        for (const CloudService &service : cloudServices(catalog_))
            services.insert(service.system());
        for (const DesignUnits &units : design_.units)
            if (const int at = periodAt(units.site, period);
                units.period == at && units.active > 0 && isMeant(units.site))
                services.count(units.system) > 0 ? addService(units, at) : addUnits(units);
        for (auto &[site, cluster] : clusters_) {
            cluster.from = plan_.need.horizon.periodStart(periodAt(site, period)).toIso();
            nameState(cluster);
            for (const Workload &workload : plan_.need.workloads)
                addTenant(cluster, &workload, periodAt(site, period));
            addSpares(cluster);
            cluster.room = out_.rooms.at(site);
            if (std::any_of(plan_.need.topology.begin(), plan_.need.topology.end(), [](const QString &text) {
                    const QString word = topologyEntry(text).word;
                    return word == "dragonfly-plus"_L1 || word == "rail-optimised"_L1;
                }))
                nameGroups(cluster);
            out_.clusters.push_back(cluster);
        }
    }

private:
    /// Jobs that stay within one group of a dragonfly+ take no link between groups; those of servers that share the
    /// leaves of their rails meet no spine along a rail.
    void nameGroups(ClusterFacts &cluster) const
    {
        const Result<std::vector<CablePlan>> plans = designCables(plan_, catalog_);
        for (const CablePlan &cables : plans.ok() ? cablesThen(plans.value()) : std::vector<CablePlan>())
            if (cables.site == cluster.site && hasGroups(cables))
                for (const CableRun &run : cables.runs)
                    if (const int group = groupOf(cables, run); group >= 0)
                        cluster.networkGroups.try_emplace(cables.devices[std::size_t(run.a)].name,
                                                          u"group-%1"_s.arg(group + 1));
    }

    /// Of rooms whose servers are replaced the state that is shown.
    [[nodiscard]] std::vector<CablePlan> cablesThen(const std::vector<CablePlan> &all) const
    {
        std::vector<CablePlan> plans = cablesOfState(all, out_.rooms);
        for (CablePlan &cables : plans)
            if (cables.isRenewed)
                cables = shownPart(cables);
        return plans;
    }

    /// Of the servers of a link; -1 = they have none.
    static int groupOf(const CablePlan &cables, const CableRun &run)
    {
        if (run.layer != FabricLayer::NodeLeaf)
            return -1;
        const CabledDevice &leaf = cables.devices[std::size_t(run.b)];
        return cables.kind == FabricKind::RailOptimised   ? leaf.row
               : cables.kind == FabricKind::DragonflyPlus ? leaf.group
                                                          : -1;
    }

    static bool hasGroups(const CablePlan &cables)
    {
        return std::any_of(cables.runs.begin(), cables.runs.end(),
                           [&](const CableRun &run) { return groupOf(cables, run) > 0; });
    }

    /// The one whose units hold the most accelerators; of equal ones the first.
    [[nodiscard]] int fullestPeriod() const
    {
        std::map<int, std::pair<int, int>> held; // accelerators, units
        for (const DesignUnits &units : design_.units) {
            const NodeKind kind = kindOf(units, catalog_);
            held[units.period].first += units.active * kind.nodesPerUnit * kind.acceleratorsPerNode;
            held[units.period].second += units.active;
        }
        int best = 0;
        for (const auto &[period, counts] : held)
            if (!held.count(best) || counts > held[best])
                best = period;
        return best;
    }

    /// The room of a site whose servers are replaced; else none.
    [[nodiscard]] const Room *renewedRoom(const QString &site) const
    {
        const Room *room = out_.rooms.at(site);
        return room && room->isRenewed() ? room : nullptr;
    }

    [[nodiscard]] bool isMeant(const QString &site) const
    {
        const Room *room = renewedRoom(site);
        return !begins_ || (room && room->shown.from == *begins_);
    }

    /// That of the plan; where the servers of the site are replaced, the one of the state of its room in which
    /// workloads hold most: nodes have the names of what stands in its racks then.
    [[nodiscard]] int periodAt(const QString &site, int ofPlan) const
    {
        const Room *room = renewedRoom(site);
        if (!room)
            return ofPlan;
        std::map<int, double> held; // units
        for (const DesignUnits &units : design_.units)
            if (units.site == site && room->shown.contains(units.period))
                for (const DesignReplicas &replicas : design_.replicas)
                    if (replicas.offer == units.offer && replicas.period == units.period)
                        held[units.period] += replicas.count * replicas.unitsPerReplica;
        const auto most = std::max_element(held.begin(), held.end(), [](const auto &a, const auto &b) {
            return a.second + rounding < b.second; // of equal ones the first
        });
        return most == held.end() ? room->shown.from : most->first;
    }

    /// A site keeps its folder in every state.
    void nameFolders()
    {
        const auto isRenewed = [](const Room &room) { return room.isRenewed(); };
        if (std::any_of(out_.rooms.rooms.begin(), out_.rooms.rooms.end(), isRenewed))
            for (const DesignUnits &units : design_.units)
                (void)folders_.of(units.site);
    }

    void nameState(ClusterFacts &cluster) const
    {
        const Room *room = renewedRoom(cluster.site);
        if (!room)
            return;
        const Horizon &horizon = plan_.need.horizon;
        cluster.from = horizon.periodStart(room->shown.from).toIso();
        cluster.until = room->shown.until == forGood ? QString() : horizon.periodStart(room->shown.until).toIso();
        for (const HallState &state : room->over.states) {
            cluster.months.append(horizon.periodStart(state.span.from).toIso());
            if (state.span == room->shown)
                cluster.state = int(cluster.months.size());
        }
    }

    /// Offers of one system at one site (two terms of one instance) make one kind of node.
    void addUnits(const DesignUnits &units)
    {
        ClusterFacts &cluster = clusters_[units.site];
        cluster.site = units.site;
        cluster.folder = folders_.of(units.site);
        auto known = std::find_if(cluster.kinds.begin(), cluster.kinds.end(),
                                  [&](const NodeKind &kind) { return kind.system == units.system; });
        if (known == cluster.kinds.end()) {
            cluster.kinds.push_back(kindOf(units, catalog_));
            known = cluster.kinds.end() - 1;
        }
        known->nodes += units.active * known->nodesPerUnit;
        kindOfOffer_[units.offer] = {units.site, std::size_t(known - cluster.kinds.begin())};
    }

    void addService(const DesignUnits &units, int period)
    {
        ClusterFacts &cluster = clusters_[units.site];
        cluster.site = units.site;
        cluster.folder = folders_.of(units.site);
        for (const DesignReplicas &replicas : design_.replicas)
            if (replicas.offer == units.offer && replicas.period == period && replicas.count > 0)
                cluster.services.push_back({replicas.workload, units.system, units.active});
    }

    void addTenant(ClusterFacts &cluster, const Workload *workload, int period)
    {
        TenantFacts tenant;
        tenant.name = tenants_.of(workload->id);
        tenant.workload = workload;
        for (const DesignReplicas &replicas : design_.replicas) {
            const auto kind = kindOfOffer_.find(replicas.offer);
            if (replicas.workload != workload->id || replicas.period != period || replicas.count <= 0 ||
                kind == kindOfOffer_.end() || kind->second.first != cluster.site)
                continue;
            Share share;
            share.kind = kind->second.second;
            share.replicas = replicas.count;
            share.nodesPerReplica = replicas.unitsPerReplica * cluster.kinds[share.kind].nodesPerUnit;
            share.nodes = replicas.count * share.nodesPerReplica;
            share.accelerators = int(std::lround(share.nodes * cluster.kinds[share.kind].acceleratorsPerNode));
            tenant.shares.push_back(share);
        }
        if (!tenant.shares.empty())
            cluster.tenants.push_back(std::move(tenant));
    }

    static void addSpares(ClusterFacts &cluster)
    {
        TenantFacts spares;
        for (std::size_t k = 0; k < cluster.kinds.size(); ++k) {
            Share rest{k, 0, 0, cluster.kinds[k].accelerators(), double(cluster.kinds[k].nodes)};
            for (const TenantFacts &tenant : cluster.tenants)
                for (const Share &share : tenant.shares)
                    if (share.kind == k) {
                        rest.accelerators -= share.accelerators;
                        rest.nodes -= share.nodes;
                    }
            if (rest.accelerators > 0 || rest.nodes > rounding)
                spares.shares.push_back(rest);
        }
        std::set<QString> taken;
        for (const TenantFacts &tenant : cluster.tenants)
            taken.insert(tenant.name);
        spares.name = u"spares"_s;
        while (taken.count(spares.name))
            spares.name.prepend(u"plan-"_s);
        if (!spares.shares.empty())
            cluster.tenants.push_back(std::move(spares));
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    const Design &design_;
    ManifestFacts &out_;
    std::optional<int> begins_;
    DistinctNames folders_, tenants_;
    std::map<QString, ClusterFacts> clusters_;
    std::map<QString, std::pair<QString, std::size_t>> kindOfOffer_;
};

} // namespace

std::optional<TpuSlice> tpuSlice(const QString &acceleratorId, int chips, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(u"tpu_slices"_s);
    std::optional<TpuSlice> smallest;
    int least = 0;
    for (const QStringList &row : table ? table->rows : std::vector<QStringList>()) {
        const int has = field(*table, row, "chips").toInt(), perHost = field(*table, row, "chips_per_host").toInt();
        if (field(*table, row, "accelerator_id") != acceleratorId || perHost < 1 || has < chips ||
            (smallest && has >= least))
            continue;
        least = has;
        smallest = TpuSlice{field(*table, row, "gke_accelerator"), field(*table, row, "topology"),
                            std::max(1, has / perHost), std::min(has, perHost)};
    }
    return smallest;
}

QStringList nodeNames(const RackDevice &device, const ClusterFacts &cluster)
{
    for (const NodeKind &kind : cluster.kinds) {
        if (kind.system != device.part || kind.nodesPerUnit == 1)
            continue;
        QStringList trays;
        for (int tray = 1; tray <= kind.nodesPerUnit; ++tray)
            trays.append(u"%1-t%2"_s.arg(device.name).arg(tray, 2, 10, QChar(u'0')));
        return trays;
    }
    return {device.name};
}

QString kubernetesName(const QString &text)
{
    constexpr int longest = 63;
    QString name;
    for (const QChar c : text.toLower())
        name += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar(u'-');
    name.truncate(longest);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"unnamed"_s : name;
}

namespace {

/// What all states of a plan share.
struct ManifestBasis {
    Design design;
    Rooms rooms;
    ManifestApis apis;
};

Result<ManifestBasis> basisOf(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    if (plan.design.is_null() || plan.design.empty())
        return Error::invalid(u"The plan has no design, so there is nothing to make manifests of"_s, u"/design"_s,
                              u"a solved plan: run “clusterwright-cli plan” first"_s);
    const Result<Design> design = designFromJson(plan.design, plan.need.horizon);
    if (!design)
        return design.error();
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return rooms.error();
    const std::vector<StackPart> stack = stackOf(plan, acceleratorVendors(*design, catalog), catalog);
    return ManifestBasis{*design,
                         *rooms,
                         {servedApi(u"resource.k8s.io"_s, {}, stack, catalog),
                          servedApi(u"kueue.x-k8s.io"_s, {}, stack, catalog),
                          servedApi(u"kueue.x-k8s.io"_s, u"Topology"_s, stack, catalog)}};
}

} // namespace

Result<ManifestFacts> manifestFacts(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const Result<ManifestBasis> basis = basisOf(plan, catalog);
    if (!basis)
        return basis.error();
    ManifestFacts facts{firstStates(basis->rooms), basis->apis, {}};
    FactsBuilder(plan, catalog, basis->design, facts, std::nullopt).run();
    return facts;
}

Result<std::vector<std::pair<QString, ManifestFacts>>> laterManifestFacts(const Plan &plan,
                                                                          const catalog::CatalogSnapshot &catalog)
{
    const Result<ManifestBasis> basis = basisOf(plan, catalog);
    if (!basis)
        return basis.error();
    const std::vector<int> periods = otherStates(firstStates(basis->rooms));
    std::vector<std::pair<QString, ManifestFacts>> later;
    later.reserve(periods.size()); // clusters point to the rooms beside them
    for (const int period : periods) {
        later.emplace_back(plan.need.horizon.periodStart(period).toIso(),
                           ManifestFacts{roomsIn(basis->rooms, period), basis->apis, {}});
        FactsBuilder(plan, catalog, basis->design, later.back().second, period).run();
    }
    return later;
}

} // namespace cw::app
