#include "planner/companions/companionrule.h"

#include "catalog/store/rackparts.h"
#include "planner/companions/companionpricing.h"
#include "planner/plan/serversof.h"
#include "planner/plan/versionwords.h"
#include "planner/services/mlopsfindings.h"
#include "planner/storage/storagenodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace cw::planner {

namespace {

constexpr double secondsPerDay = 86400, bytesPerGigabyte = 1e9;

bool isOwnKind(const Offer &offer)
{
    return !offer.isRented();
}

/// Planning values of the layout, and what is left out for want of them.
class LayoutReader {
public:
    explicit LayoutReader(const catalog::CatalogSnapshot &catalog) : catalog_(catalog) {}

    double value(const char *id)
    {
        const catalog::Assumption *found = catalog_.assumption(QLatin1String(id));
        if (!found && !missing_.contains(QLatin1String(id)))
            missing_.append(QLatin1String(id));
        return found ? found->value.likely : 0;
    }

    /// The nodes that run the cluster; none where the catalog has no node for it.
    void readNodes(CompanionLayout &layout, const catalog::System *node)
    {
        if (!node)
            return;
        layout.controlNodes = int(value("control_plane_nodes"));
        layout.largeControlNodes = int(value("control_plane_large_nodes"));
        layout.largeFrom = int(value("control_plane_large_from"));
        layout.monitoringFrom = int(value("monitoring_nodes_from"));
        layout.seriesPerServer = value("metric_series_per_node");
        layout.seriesPerNode = value("series_per_monitoring_node");
        layout.monitoringCopies = int(value("metric_copies"));
        const double interval = value("metric_interval_s");
        const double samples = interval > 0 ? layout.seriesPerServer / interval * secondsPerDay : 0;
        layout.recordBytesPerServer =
            value("log_gb_per_node_day") * bytesPerGigabyte * value("log_retention_days") +
            samples * value("metric_bytes_per_sample") * value("metric_retention_days") * layout.monitoringCopies;
        if (node->localNvme)
            layout.recordBytesPerNode = node->localNvme->toBytes() * value("storage_usable_share");
    }

    /// What the need says runs the cluster; without a word it is Kubernetes, whose nodes are the control plane.
    void readPlatform(CompanionLayout &layout, const Need &need)
    {
        if (namesProduct(need.platform, QStringLiteral("slurm"))) {
            layout.scheduler = {int(value("slurm_controller_nodes")), 0};
            layout.login = {int(value("login_nodes")), int(value("servers_per_login_node"))};
            if (!runsKubernetes(need.platform))
                layout.controlNodes = layout.largeControlNodes = 0;
        }
        if (namesOwnMlops(need.platform, catalog_))
            layout.mlops = {int(value("mlops_nodes")), int(value("servers_per_mlops_node"))};
        if (namesProduct(need.platform, QStringLiteral("ci")))
            layout.ci = {int(value("ci_nodes")), int(value("servers_per_ci_node"))};
    }

    [[nodiscard]] const QStringList &missing() const { return missing_; }

private:
    const catalog::CatalogSnapshot &catalog_;
    QStringList missing_;
};

/// The servers at which further monitoring nodes for records cost more than the fewest nodes of disks; 0 = never.
int objectFrom(const CompanionLayout &layout, const catalog::System &node, const StorageNodes &disks)
{
    if (!node.priceUsd || !disks.system->priceUsd || layout.recordBytesPerNode <= 0 || layout.recordBytesPerServer <= 0)
        return 0;
    const double enough = disks.fewest * disks.system->priceUsd->likely / node.priceUsd->likely;
    const double nodes = std::ceil(enough / layout.monitoringCopies) * layout.monitoringCopies;
    return int(nodes * layout.recordBytesPerNode / layout.recordBytesPerServer) + 1;
}

class RuleBuilder {
public:
    RuleBuilder(const Plan &plan, const catalog::CatalogSnapshot &catalog, const std::vector<Offer> &offers,
                const std::vector<FabricRule> &fabrics, const std::vector<StorageUser> &users, FigureBook &book)
        : catalog_(catalog), offers_(offers), fabrics_(fabrics), users_(users), passports_(plan, catalog, book),
          node_(controlNode(plan.need, catalog)), reader_(catalog)
    {
        OfferSet ignored;
        sites_ = hardwareSites(passports_, ignored);
        needs_ = storagePlan(plan, {}, catalog).needs;
        reader_.readNodes(base_, node_);
        login_ = nodeFor(plan.need, catalog, "login");
        prepare_ = nodeFor(plan.need, catalog, "prep");
        if (node_)
            reader_.readPlatform(base_, plan.need);
        StorageTier records;
        records.tier = QStringLiteral("object");
        records.capacity = base_.recordBytesPerServer;
        disks_ = chooseStorageNodes(records, catalog);
        if (node_ && disks_) {
            base_.objectFrom = objectFrom(base_, *node_, *disks_);
            base_.recordBytesPerObjectNode = disks_->capacity;
            base_.fewestObjectNodes = disks_->fewest;
        }
    }

    std::vector<CompanionRule> run()
    {
        std::map<QString, CompanionRule> rules;
        for (std::size_t o = 0; o < offers_.size(); ++o) {
            const catalog::System *system = isOwnKind(offers_[o]) ? catalog_.system(offers_[o].system) : nullptr;
            const int servers = system ? serversOf(*system, catalog_) : 0;
            if (servers <= 0)
                continue;
            CompanionRule &rule = rules[offers_[o].site];
            rule.site = offers_[o].site;
            rule.serversPerUnit.emplace_back(int(o), servers);
        }
        std::vector<CompanionRule> built;
        for (auto &[site, rule] : rules) {
            const auto profile = std::find_if(sites_.begin(), sites_.end(),
                                              [&id = rule.site](const SiteProfile &s) { return s.id == id; });
            if (profile == sites_.end())
                continue;
            build(rule, *profile);
            built.push_back(std::move(rule));
        }
        return built;
    }

private:
    void build(CompanionRule &rule, const SiteProfile &site)
    {
        rule.layout = base_;
        CompanionPricing pricing(site, passports_, rule.findings);
        addStorage(rule, pricing);
        addNetworks(rule, pricing);
        addRackParts(rule, pricing);
        addStoragePorts(rule, pricing);
        addAdapters(rule, pricing);
        if (const auto gbps = passports_.assumed(QStringLiteral("wan_gbps_per_site"))) {
            CompanionPiece piece = pricing.wideArea(*gbps);
            piece.count = &CompanionCounts::wideArea;
            rule.layout.hasWideArea = true;
            rule.pieces.push_back(std::move(piece));
        }
        if (node_) {
            addNode(rule, pricing, *node_, "control", &CompanionCounts::control);
            addNode(rule, pricing, *node_, "monitoring", &CompanionCounts::monitoring);
            addPlatform(rule, pricing);
        }
        if (disks_ && base_.objectFrom > 0)
            addNode(rule, pricing, *disks_->system, "object", &CompanionCounts::object);
        for (const FabricRule &fabric : fabrics_)
            if (fabric.site == rule.site && fabric.radix > 0)
                for (const auto &[offer, ports] : fabric.portsPerUnit)
                    if (const int servers = rule.serversOf(offer); servers > 0)
                        rule.layout.compute.push_back(
                            {double(ports) / servers, fabric.radix, fabric.design, fabric.rails});
        std::sort(rule.layout.compute.begin(), rule.layout.compute.end(), [](const auto &a, const auto &b) {
            return std::tuple(kindOf(a), a.portsPerServer) < std::tuple(kindOf(b), b.portsPerServer);
        });
        keepLargestPerKind(rule.layout.compute);
        rule.perServer = pricing.serverCables(rule.layout);
    }

    void addPlatform(CompanionRule &rule, CompanionPricing &pricing)
    {
        const CompanionLayout &layout = rule.layout;
        if (layout.scheduler.fewest > 0)
            addNode(rule, pricing, *node_, "scheduler", &CompanionCounts::scheduler);
        if (layout.login.fewest > 0)
            addNode(rule, pricing, login_ ? *login_ : *node_, "login", &CompanionCounts::login);
        if (layout.mlops.fewest > 0)
            addNode(rule, pricing, *node_, "mlops", &CompanionCounts::mlops);
        if (layout.ci.fewest > 0)
            addNode(rule, pricing, prepare_ ? *prepare_ : *node_, "ci", &CompanionCounts::ci);
    }

    /// Fabrics of one kind differ by the ports of a server alone. A thin one has no more switches than the whole.
    static std::tuple<int, FabricKind, int> kindOf(const CompanionLayout::Compute &fabric)
    {
        return {fabric.radix, fabric.design.kind, fabric.rails};
    }

    static void keepLargestPerKind(std::vector<CompanionLayout::Compute> &compute)
    {
        for (CompanionLayout::Compute &fabric : compute)
            fabric.design.leaf = {};
        for (std::size_t i = 0; i + 1 < compute.size();)
            kindOf(compute[i]) == kindOf(compute[i + 1]) ? void(compute.erase(compute.begin() + std::ptrdiff_t(i)))
                                                         : void(++i);
    }

    /// A class of storage that workloads may bring to a site.
    struct StorageClass {
        const char *tier, *role;
        bool isForJobs;
        /// Traces and samples for drift lie on the nodes of the records.
        [[nodiscard]] bool holds(const StorageNeed &need) const
        {
            return need.tier == QLatin1String(tier) &&
                   (need.tier != QLatin1String("object") || need.purpose == QLatin1String("retention"));
        }
    };

    /// One class of flash for checkpoints, two of disks: archives, and object storage that is read fast.
    void addStorage(CompanionRule &rule, CompanionPricing &pricing)
    {
        for (const StorageClass &each :
             {StorageClass{"parallel", "storage", true}, StorageClass{"archive", "archive", false},
              StorageClass{"object", "object-store", false}}) {
            StorageTier tier;
            tier.tier = QLatin1String(each.tier);
            const bool isForJobs = each.isForJobs;
            CompanionStorage storage;
            storage.isForJobs = isForJobs;
            for (const StorageNeed &need : needs_) {
                bool isHere = false;
                for (const StorageUser &user : users_)
                    if (user.site == rule.site && user.workload == need.workload && user.isForJobs == isForJobs) {
                        isHere = isHere || user.onDrivesOf < 0;
                        if (user.onDrivesOf >= 0)
                            storage.onOwnDrives.emplace(user.workload, user.onDrivesOf);
                    }
                if (!each.holds(need) || !isHere)
                    continue;
                tier.capacity += need.capacity;
                tier.read += need.read;
                tier.write += need.write;
                storage.demands.push_back({need.workload, need.capacity, need.read, need.write, 0, need.isShared});
            }
            const std::optional<StorageNodes> chosen =
                storage.demands.empty() ? std::nullopt : chooseStorageNodes(tier, catalog_);
            if (!chosen)
                continue;
            storage.capacity = chosen->capacity;
            storage.read = chosen->read;
            storage.write = chosen->write;
            storage.fewest = chosen->fewest;
            rule.layout.storageNodes += chosen->nodes;
            if (isForJobs) {
                rule.layout.storagePorts = chosen->nodes * chosen->system->nics;
                rule.layout.storage.radix = pricing.radix("network_storage_gbps");
                rule.layout.storage.portsPerServer = int(std::ceil(reader_.value("network_storage_ports_per_server")));
            }
            storage.piece = pricing.node(*chosen->system, each.role, "storage",
                                         isForJobs && rule.layout.storage.radix > 0 ? chosen->system->nics : 0);
            rule.storage.push_back(std::move(storage));
        }
    }

    void addNetworks(CompanionRule &rule, CompanionPricing &pricing)
    {
        CompanionLayout &layout = rule.layout;
        layout.inBand = {pricing.radix("network_inband_gbps"),
                         int(std::ceil(reader_.value("network_inband_ports_per_server")))};
        layout.outOfBand = {pricing.radix("network_outofband_gbps"),
                            int(std::ceil(reader_.value("network_outofband_ports_per_server")))};
        layout.outOfBandPortsPerSwitch = int(std::ceil(reader_.value("network_outofband_ports_per_switch")));
        layout.uplinksPerOutOfBandSwitch =
            layout.inBand.radix > 0 ? int(reader_.value("network_outofband_uplinks")) : 0;
        using Counts = CompanionCounts;
        if (layout.storage.radix > 0)
            addTree(rule, pricing, "storage", "network_storage_gbps",
                    {&Counts::storageLeaves, &Counts::storageSpines, &Counts::storageCores, &Counts::storageUplinks});
        if (layout.inBand.radix > 0)
            addTree(rule, pricing, "inband", "network_inband_gbps",
                    {&Counts::inBandLeaves, &Counts::inBandSpines, &Counts::inBandCores, &Counts::inBandUplinks});
        if (layout.outOfBand.radix > 0) {
            CompanionPiece piece = pricing.networkSwitch(QStringLiteral("oob-leaf"), "network_outofband_gbps");
            pricing.addCables(piece.items, "inband", layout.uplinksPerOutOfBandSwitch);
            piece.count = &Counts::outOfBand;
            rule.pieces.push_back(std::move(piece));
        }
    }

    /// Ports of the parts that come in a rack; none where there is no out-of-band network.
    void addRackParts(CompanionRule &rule, CompanionPricing &pricing) const
    {
        CompanionOfUnits parts;
        parts.managementPorts = 1;
        for (const auto &[offer, servers] : rule.serversPerUnit)
            if (const int ports = catalog::managementPortsOfParts(catalog_, offers_[std::size_t(offer)].system);
                ports > 0 && rule.layout.outOfBand.radix > 0) {
                parts.perUnit.emplace_back(offer, ports);
                rule.layout.partPortsPerServer = std::max(rule.layout.partPortsPerServer, double(ports) / servers);
            }
        if (parts.perUnit.empty())
            return;
        parts.piece = pricing.partCable();
        rule.withUnits.push_back(std::move(parts));
    }

    /// Cables to the storage network, which begins with the second server.
    void addStoragePorts(CompanionRule &rule, CompanionPricing &pricing) const
    {
        if (rule.layout.storage.radix <= 0)
            return;
        std::map<double, CompanionOfUnits> bySpeed; // Gbit/s of slower cards; 0 = that of the network
        for (const auto &[offer, servers] : rule.serversPerUnit)
            bySpeed[pricing.slowerStorageCards(*catalog_.system(offers_[std::size_t(offer)].system))]
                .perUnit.emplace_back(offer, servers);
        for (auto &[gbps, cables] : bySpeed) {
            cables.fromServers = leastServersWithNodes;
            cables.piece = pricing.storageCables(rule.layout, gbps);
            rule.withUnits.push_back(std::move(cables));
        }
    }

    /// Nodes without accelerators that the networks join by more ports than they have: the rest on cards of their kind,
    /// those to the storage network with it.
    void addAdapters(CompanionRule &rule, CompanionPricing &pricing) const
    {
        const CompanionLayout &layout = rule.layout;
        const int inBand = layout.inBand.radix > 0 ? layout.inBand.portsPerServer : 0,
                  all = inBand + (layout.storage.radix > 0 ? layout.storage.portsPerServer : 0);
        std::map<std::pair<int, QString>, CompanionOfUnits> byCard; // from so many servers
        for (const auto &[offer, servers] : rule.serversPerUnit) {
            const catalog::System &system = *catalog_.system(offers_[std::size_t(offer)].system);
            if (!pricing.knowsAdapter(system))
                continue;
            const int first = missingAdapters(system, inBand), more = missingAdapters(system, all) - first;
            if (first > 0)
                byCard[{1, system.nicId}].perUnit.emplace_back(offer, first);
            if (more > 0)
                byCard[{leastServersWithNodes, system.nicId}].perUnit.emplace_back(offer, more);
        }
        for (auto &[key, adapters] : byCard) {
            adapters.fromServers = key.first;
            adapters.piece = pricing.adapter(key.second, key.first > 1 ? "storage-adapter-port" : "adapter-port");
            rule.withUnits.push_back(std::move(adapters));
        }
    }

    void addTree(CompanionRule &rule, CompanionPricing &pricing, const char *network, const char *speed,
                 const std::array<int CompanionCounts::*, 4> &counts)
    {
        static const char *const tiers[] = {"-leaf", "-spine", "-core"};
        for (int tier = 0; tier < 3; ++tier) {
            CompanionPiece piece = pricing.networkSwitch(QLatin1String(network) + QLatin1String(tiers[tier]), speed);
            pricing.addCables(piece.items, "oob",
                              rule.layout.outOfBand.radix > 0 ? rule.layout.outOfBandPortsPerSwitch : 0);
            piece.count = counts[std::size_t(tier)];
            rule.pieces.push_back(std::move(piece));
        }
        CompanionPiece uplinks = pricing.uplink(network, speed);
        uplinks.count = counts[3];
        rule.pieces.push_back(std::move(uplinks));
    }

    static void addNode(CompanionRule &rule, CompanionPricing &pricing, const catalog::System &system, const char *role,
                        int CompanionCounts::*count)
    {
        CompanionPiece piece = pricing.node(system, role, "services", 0);
        piece.count = count;
        rule.pieces.push_back(std::move(piece));
    }

    const catalog::CatalogSnapshot &catalog_;
    const std::vector<Offer> &offers_;
    const std::vector<FabricRule> &fabrics_;
    const std::vector<StorageUser> &users_;
    Passports passports_;
    const catalog::System *node_;
    const catalog::System *login_ = nullptr, *prepare_ = nullptr; ///< larger nodes: for people, and for builds
    LayoutReader reader_;
    CompanionLayout base_;
    std::optional<StorageNodes> disks_;
    std::vector<SiteProfile> sites_;
    std::vector<StorageNeed> needs_;
};

} // namespace

int CompanionStorage::nodesFor(const std::map<QString, double> &shares) const
{
    Demand sum;
    bool any = false;
    for (const Demand &demand : demands) {
        const auto share = shares.find(demand.workload);
        if (share == shares.end())
            continue;
        any = true;
        sum.capacity += share->second * demand.capacity;
        sum.read += share->second * demand.read;
        sum.write += share->second * demand.write;
    }
    if (!any)
        return 0;
    constexpr double rounding = 1e-9;
    double nodes = fewest;
    for (const auto &[asked, each] :
         {std::pair(sum.capacity, capacity), std::pair(sum.read, read), std::pair(sum.write, write)})
        if (each > 0)
            nodes = std::max(nodes, std::ceil(asked / each - rounding));
    return int(nodes);
}

int CompanionRule::serversOf(int offer) const
{
    const auto found = std::find_if(serversPerUnit.begin(), serversPerUnit.end(),
                                    [&](const auto &member) { return member.first == offer; });
    return found == serversPerUnit.end() ? 0 : found->second;
}

int CompanionOfUnits::of(int offer) const
{
    const auto found =
        std::find_if(perUnit.begin(), perUnit.end(), [&](const auto &member) { return member.first == offer; });
    return found == perUnit.end() ? 0 : found->second;
}

bool CompanionRule::brings(const CompanionStorage &use, const QString &workload, int offer, double units) const
{
    const int servers = serversOf(offer);
    const bool isAsked =
        std::any_of(use.demands.begin(), use.demands.end(),
                    [&](const CompanionStorage::Demand &demand) { return demand.workload == workload; });
    return isAsked && servers > 0 && use.onOwnDrives.count({workload, offer}) == 0 &&
           (!use.isForJobs || spansServers(units, servers));
}

bool spansServers(double units, int serversPerUnit)
{
    constexpr double rounding = 1e-9;
    return units * serversPerUnit > 1 + rounding;
}

std::vector<CompanionRule> companionRules(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                          const std::vector<Offer> &offers, const std::vector<FabricRule> &fabrics,
                                          const std::vector<StorageUser> &users, FigureBook &book)
{
    return RuleBuilder(plan, catalog, offers, fabrics, users, book).run();
}

void addManagementCables(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                         const std::vector<CompanionRule> &companions, std::vector<FabricRule> &fabrics,
                         FigureBook &book)
{
    Passports passports(plan, catalog, book);
    const SiteProfile anywhere;
    std::vector<Finding> ignored;
    CompanionPricing pricing(anywhere, passports, ignored);
    for (FabricRule &fabric : fabrics)
        for (const CompanionRule &rule : companions)
            if (rule.site == fabric.site && rule.layout.outOfBand.radix > 0 && !fabric.perSwitch.empty())
                pricing.addCables(fabric.perSwitch, "oob", rule.layout.outOfBandPortsPerSwitch);
}

} // namespace cw::planner
