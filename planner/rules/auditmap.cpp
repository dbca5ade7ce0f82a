#include "planner/rules/auditmap.h"

#include "catalog/store/catalognames.h"

#include <algorithm>
#include <map>

namespace cw::planner {

namespace {

std::optional<AuditKind> kindOf(const QString &touched)
{
    for (const AuditKind kind : {AuditKind::Api, AuditKind::Integration, AuditKind::DataFlow, AuditKind::System})
        if (toText(kind) == touched)
            return kind;
    return std::nullopt;
}

/// Interfaces of workloads, operators and vendors, flows of data, and the systems at the places.
class MapBuilder {
public:
    MapBuilder(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
        : plan_(plan), result_(result), catalog_(catalog)
    {
    }

    AuditMap build(const std::vector<LawFinding> &findings)
    {
        for (const Workload &workload : plan_.need.workloads)
            addWorkload(workload);
        for (const Line &line : result_.lines)
            addSupplier(line);
        for (const LawFinding &law : findings)
            if (law.finding.verdict != Verdict::Satisfied)
                touch(law);
        AuditMap map;
        for (auto &[id, node] : nodes_)
            map.nodes.push_back(std::move(node));
        std::stable_sort(map.nodes.begin(), map.nodes.end(),
                         [](const AuditNode &a, const AuditNode &b) { return a.kind < b.kind; });
        std::sort(edges_.begin(), edges_.end());
        edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
        map.edges = std::move(edges_);
        return map;
    }

private:
    void add(AuditKind kind, const QString &id, const QString &label)
    {
        nodes_.emplace(id, AuditNode{id, label, kind, {}, Severity::Info});
    }

    void addWorkload(const Workload &workload)
    {
        const bool serves = workload.kind == WorkloadKind::Inference || workload.kind == WorkloadKind::VectorSearch ||
                            workload.kind == WorkloadKind::FeatureServing;
        const QString api = QStringLiteral("api:") + workload.id;
        const QString flow = QStringLiteral("flow:") + workload.id;
        if (serves)
            add(AuditKind::Api, api, QStringLiteral("Interface of %1").arg(workload.id));
        add(AuditKind::DataFlow, flow,
            workload.personalData == true ? QStringLiteral("Data of %1 (personal)").arg(workload.id)
                                          : QStringLiteral("Data of %1").arg(workload.id));
        if (serves)
            edges_.emplace_back(api, flow);
        for (const WorkloadResult &placed : result_.workloads)
            if (placed.id == workload.id)
                for (const Placement &placement : placed.placements) {
                    const QString system = QStringLiteral("system:%1.%2").arg(placement.site, placement.system);
                    add(AuditKind::System, system,
                        QStringLiteral("%1, %2").arg(nameOf(placement.system),
                                                     catalog::siteName(catalog_, placement.site)));
                    edges_.emplace_back(flow, system);
                }
    }

    /// What clouds rent is no system of the catalog: its lines name it.
    QString nameOf(const QString &system) const
    {
        const auto line = std::find_if(result_.lines.begin(), result_.lines.end(), [&](const Line &each) {
            return each.part == system && !each.description.isEmpty();
        });
        if (catalog_.system(system) || line == result_.lines.end())
            return catalog::systemName(catalog_, system);
        return line->description.section(QStringLiteral(", "), 0, 0); // without what is in it
    }

    void addSupplier(const Line &line)
    {
        if (line.procurement != QLatin1String("cloud") && line.procurement != QLatin1String("colocation"))
            return;
        const QString id = QStringLiteral("integration:") + line.site;
        add(AuditKind::Integration, id, QStringLiteral("Contract for %1").arg(catalog::siteName(catalog_, line.site)));
        for (const auto &[system, node] : nodes_)
            if (system.startsWith(QStringLiteral("system:%1.").arg(line.site)))
                edges_.emplace_back(system, id);
    }

    /// A finding about one workload, place or part touches what belongs to it; one about the plan touches all of a
    /// kind.
    void touch(const LawFinding &law)
    {
        if (!law.rule)
            return;
        for (const QString &touched : law.rule->touches) {
            const std::optional<AuditKind> kind = kindOf(touched);
            for (auto &[id, node] : nodes_) {
                if (!kind || node.kind != *kind)
                    continue;
                const QString own = id.mid(id.indexOf(QLatin1Char(':')) + 1);
                const bool belongs = law.subject.isEmpty() || own == law.subject ||
                                     own.startsWith(law.subject + QLatin1Char('.')) ||
                                     (node.kind == AuditKind::DataFlow && flowRunsAt(own, law.subject)) ||
                                     (node.kind == AuditKind::System && flowRunsOn(law.subject, own));
                if (!belongs || node.findings.contains(law.finding.id))
                    continue;
                node.findings += law.finding.id;
                if (presses(law.finding))
                    node.worst = std::min(node.worst, law.finding.severity);
                node.isOpen = node.isOpen || law.finding.verdict == Verdict::Unknown;
            }
        }
    }

    static bool presses(const Finding &finding)
    {
        return finding.status != QLatin1String("approved") &&
               (finding.verdict == Verdict::Violation || finding.verdict == Verdict::Obligation ||
                finding.verdict == Verdict::Conditional);
    }

    bool flowRunsAt(const QString &workload, const QString &site) const
    {
        return std::any_of(edges_.begin(), edges_.end(), [&](const auto &edge) {
            return edge.first == QStringLiteral("flow:") + workload &&
                   edge.second.startsWith(QStringLiteral("system:%1.").arg(site));
        });
    }
    bool flowRunsOn(const QString &workload, const QString &system) const
    {
        return std::any_of(edges_.begin(), edges_.end(), [&](const auto &edge) {
            return edge.first == QStringLiteral("flow:") + workload &&
                   edge.second == QStringLiteral("system:") + system;
        });
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot &catalog_;
    std::map<QString, AuditNode> nodes_;
    std::vector<std::pair<QString, QString>> edges_;
};

} // namespace

QString toText(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Api:
        return QStringLiteral("api");
    case AuditKind::Integration:
        return QStringLiteral("integration");
    case AuditKind::DataFlow:
        return QStringLiteral("data_flow");
    case AuditKind::System:
        return QStringLiteral("system");
    }
    return {};
}

AuditMap auditMapOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                    const std::vector<LawFinding> &findings)
{
    return MapBuilder(plan, result, catalog).build(findings);
}

} // namespace cw::planner
