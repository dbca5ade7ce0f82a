#include "app/export/manifests.h"

#include "app/export/manifestkinds.h"
#include "app/export/yamltext.h"
#include "planner/plan/versionwords.h"

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// node,system,row,rack and the group of its network where there are several: what to label each node with before the
/// objects are applied.
QByteArray nodeLabels(const ClusterFacts &cluster)
{
    const bool hasGroups = !cluster.networkGroups.empty();
    const auto groupOf = [&](const RackDevice &device) {
        const auto found = cluster.networkGroups.find(device.name);
        return !hasGroups ? QString() : u","_s + (found == cluster.networkGroups.end() ? u"none"_s : found->second);
    };
    QString text =
        u"node,%1,%2,%3%4\n"_s.arg(QLatin1String(systemLabel), QLatin1String(rowLabel), QLatin1String(rackLabel),
                                   hasGroups ? u","_s + QLatin1String(groupLabel) : QString());
    if (!cluster.room)
        return text.toUtf8();
    const HallLayout &layout = cluster.room->layout;
    const auto isNode = [](const RackDevice &d) { return d.role == "system"_L1 || d.role == "node"_L1; };
    for (const Rack &rack : layout.racks)
        for (const RackSlot &slot : rack.slots)
            if (const RackDevice &device = layout.devices[std::size_t(slot.device)]; isNode(device))
                for (const QString &node : nodeNames(device, cluster))
                    text +=
                        u"%1,%2,row-%3,%4%5\n"_s.arg(node, kubernetesName(device.part), QString::number(rack.row + 1),
                                                     rack.id.toLower(), groupOf(device));
    for (const int outside : layout.outside)
        if (const RackDevice &device = layout.devices[std::size_t(outside)]; isNode(device))
            for (const QString &node : nodeNames(device, cluster))
                text += u"%1,%2,,%3\n"_s.arg(node, kubernetesName(device.part), groupOf(device));
    return text.toUtf8();
}

/// workload,service,units: what a cloud runs; its end and its keys are given when it is ordered.
QByteArray managedServices(const ClusterFacts &cluster)
{
    QString text = u"workload,service,units\n"_s;
    for (const ManagedService &service : cluster.services)
        text += u"%1,%2,%3\n"_s.arg(service.workload, service.system).arg(service.units);
    return text.toUtf8();
}

/// "Kubernetes 1.32 serves resource.k8s.io/v1beta1, with the feature gate …": what the objects were written for.
QStringList servedBy(const std::vector<std::optional<ServedApi>> &apis)
{
    QStringList lines;
    for (const std::optional<ServedApi> &api : apis) {
        if (!api || api->by.version.isEmpty())
            continue;
        const QString line = u"%1 %2 serves %3%4."_s.arg(api->by.product, api->by.version, api->text(),
                                                         api->needs.isEmpty() ? QString() : u", with "_s + api->needs);
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines;
}

QStringList withoutClass(const ClusterFacts &cluster)
{
    QStringList lines;
    for (const QString &model : modelsWithoutClass(cluster))
        lines.append(u"No class for %1: how its driver calls it is not known."_s.arg(model));
    return lines;
}

/// From when the counts hold; where servers of the site are replaced, until when, and where the other states are.
QStringList commentsFor(const QString &what, const ClusterFacts &cluster, const Plan &plan)
{
    const QString hold =
        cluster.until.isEmpty() ? cluster.from + u" on"_s : cluster.from + u" until "_s + cluster.until;
    QStringList lines{u"%1 for %2, counts from %3."_s.arg(what, cluster.site, hold),
                      u"Plan: %1, as of %2."_s.arg(plan.title, plan.asOf.toString(Qt::ISODate))};
    const QStringList later = cluster.months.mid(1);
    if (cluster.state == 1 && !later.isEmpty())
        lines.append(u"Servers are replaced: this is the first of %1 states, those that follow are in the folders %2."_s
                         .arg(cluster.months.size())
                         .arg(later.join(u", "_s)));
    else if (cluster.state > 1)
        lines.append(u"Servers are replaced: state %1 of %2, to be applied in %3."_s.arg(cluster.state)
                         .arg(cluster.months.size())
                         .arg(cluster.from));
    return lines;
}

/// The files of one cluster in one state.
class ClusterWriter {
public:
    ClusterWriter(const Plan &plan, const ClusterFacts &cluster, const ManifestApis &apis,
                  const catalog::CatalogSnapshot &catalog)
        : plan_(plan), cluster_(cluster), apis_(apis), catalog_(catalog)
    {
    }

    void write(const QString &folder, std::vector<OutputFile> &files) const
    {
        if (!cluster_.services.empty())
            files.push_back({folder + u"managed-services.csv"_s, managedServices(cluster_)});
        if (cluster_.kinds.empty())
            return;
        if (namesProduct(plan_.need.platform, u"slurm"_s)) {
            files.push_back({folder + u"slurm-nodes.conf"_s, slurmNodes(cluster_, comments(u"Slurm nodes"_s))});
            files.push_back({folder + u"gres.conf"_s, slurmResources(cluster_, comments(u"Slurm resources"_s))});
        }
        if (runsKubernetes(plan_.need.platform))
            writeObjects(folder, files);
    }

private:
    [[nodiscard]] QStringList comments(const QString &what) const { return commentsFor(what, cluster_, plan_); }

    void writeObjects(const QString &folder, std::vector<OutputFile> &files) const
    {
        const auto add = [&](const char *name, const char *what, const std::vector<Json> &objects,
                             const QStringList &further = {}) {
            if (!objects.empty())
                files.push_back(
                    {folder + QLatin1String(name), yamlText(comments(QLatin1String(what)) + further, objects)});
        };
        add("00-namespaces.yaml", "Namespaces", namespaceObjects(cluster_));
        add("10-gpu-operator.yaml", "NVIDIA GPU Operator policy", gpuOperatorObjects(cluster_));
        add("20-dra.yaml", "Device classes and claim templates", draObjects(cluster_, apis_),
            servedBy({apis_.devices}) + withoutClass(cluster_));
        add("30-kueue.yaml", "Kueue quotas and topology", kueueObjects(cluster_, apis_, catalog_),
            servedBy({apis_.queues, apis_.topologies}));
        add("40-volcano.yaml", "Volcano queues and topology", volcanoObjects(cluster_));
        add("50-kuberay.yaml", "Ray clusters and services", rayObjects(cluster_, catalog_));
        files.push_back({folder + u"node-labels.csv"_s, nodeLabels(cluster_)});
    }

    const Plan &plan_;
    const ClusterFacts &cluster_;
    const ManifestApis &apis_;
    const catalog::CatalogSnapshot &catalog_;
};

} // namespace

Result<std::vector<OutputFile>> manifestFilesIn(const QString &prefix, const Plan &plan,
                                                const catalog::CatalogSnapshot &catalog)
{
    const Result<ManifestFacts> first = manifestFacts(plan, catalog);
    if (!first)
        return first.error();
    const auto later = laterManifestFacts(plan, catalog);
    if (!later)
        return later.error();
    std::vector<OutputFile> files;
    const auto write = [&](const QString &folder, const ManifestFacts &facts) {
        for (const ClusterFacts &cluster : facts.clusters)
            ClusterWriter(plan, cluster, facts.apis, catalog).write(folder + cluster.folder + u'/', files);
    };
    write(prefix, *first);
    for (const auto &[month, facts] : *later)
        write(prefix + month + u'/', facts);
    return files;
}

Result<std::vector<OutputFile>> manifestFiles(const Plan &plan, const PlanResult &,
                                              const catalog::CatalogSnapshot &catalog)
{
    if (plan.design.is_null() || plan.design.empty())
        return std::vector<OutputFile>{}; // an infeasible need has nothing to deploy
    return manifestFilesIn(u"manifests/"_s, plan, catalog);
}

} // namespace cw::app
