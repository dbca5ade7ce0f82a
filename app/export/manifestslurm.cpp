// Nodes and partitions of one cluster for Slurm: a file to include from slurm.conf, and gres.conf beside it.
#include "app/export/manifestkinds.h"

#include <algorithm>
#include <cmath>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerMebibyte = 1024.0 * 1024;

/// Names of the nodes of a kind: those of the racks where racks are known, else numbered.
QStringList nodesOf(const ClusterFacts &cluster, const NodeKind &kind)
{
    QStringList names;
    if (cluster.room) {
        for (const RackDevice &device : cluster.room->layout.devices)
            if (device.part == kind.system && (device.role == "system"_L1 || device.role == "node"_L1))
                names.append(nodeNames(device, cluster));
    }
    for (int number = int(names.size()) + 1; number <= kind.nodes; ++number)
        names.append(u"%1-%2"_s.arg(kind.flavor).arg(number, 4, 10, QChar(u'0')));
    return names;
}

/// "gpu:nvidia-h200-sxm:8"; empty for nodes without accelerators.
QString resourceOf(const NodeKind &kind)
{
    return kind.acceleratorsPerNode > 0
               ? u"gpu:%1:%2"_s.arg(kubernetesName(kind.acceleratorId)).arg(kind.acceleratorsPerNode)
               : QString();
}

QString nodeLine(const ClusterFacts &cluster, const NodeKind &kind)
{
    QString line = u"NodeName=%1 Feature=%2"_s.arg(nodesOf(cluster, kind).join(u','), kind.flavor);
    if (kind.coresPerNode > 0)
        line += u" CPUs=%1"_s.arg(kind.coresPerNode);
    if (kind.memoryPerNode > 0)
        line += u" RealMemory=%1"_s.arg((long long)(kind.memoryPerNode / bytesPerMebibyte));
    if (const QString resource = resourceOf(kind); !resource.isEmpty())
        line += u" Gres=%1"_s.arg(resource);
    return line + u" State=UNKNOWN\n"_s;
}

} // namespace

QByteArray slurmNodes(const ClusterFacts &cluster, const QStringList &comments)
{
    QString text;
    for (const QString &comment : comments)
        text += u"# "_s + comment + u'\n';
    text += u"GresTypes=gpu\n"_s;
    for (const NodeKind &kind : cluster.kinds)
        text += nodeLine(cluster, kind);
    for (const TenantFacts &tenant : cluster.tenants) {
        QStringList nodes;
        double units = 0;
        for (const Share &share : tenant.shares) {
            for (const QString &node : nodesOf(cluster, cluster.kinds[share.kind]))
                if (!nodes.contains(node))
                    nodes.append(node);
            units += share.nodes;
        }
        if (!nodes.isEmpty())
            text += u"PartitionName=%1 Nodes=%2 MaxNodes=%3 State=UP\n"_s.arg(tenant.name, nodes.join(u','))
                        .arg(std::max(1, int(std::ceil(units - 1e-9))));
    }
    return text.toUtf8();
}

QByteArray slurmResources(const ClusterFacts &cluster, const QStringList &comments)
{
    QString text;
    for (const QString &comment : comments)
        text += u"# "_s + comment + u'\n';
    for (const NodeKind &kind : cluster.kinds)
        if (kind.acceleratorsPerNode > 0)
            text += u"NodeName=%1 Name=gpu Type=%2 Count=%3\n"_s
                        .arg(nodesOf(cluster, kind).join(u','), kubernetesName(kind.acceleratorId))
                        .arg(kind.acceleratorsPerNode);
    return text.toUtf8();
}

} // namespace cw::app
