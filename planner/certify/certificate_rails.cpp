// Rails of the compute fabrics that promise them, wired anew from the written design: every leaf takes one port of each
// server it serves, always of the same rail, no switch has more cables than ports, and what is wired was bought.
#include "planner/certify/certificate_parts.h"
#include "planner/fabric/fabricwiring.h"
#include "planner/fabric/sitefabric.h"

#include <algorithm>
#include <vector>

namespace cw::planner::certificate {

namespace {

constexpr int none = -1, several = -2;

/// What is known of the switches of one tier.
struct Tier {
    explicit Tier(std::int64_t switches) : rail(std::size_t(switches), none), cables(std::size_t(switches), 0) {}
    void carry(int device, int of)
    {
        int &known = rail[std::size_t(device)];
        known = known == none || known == of ? of : several;
    }
    std::vector<int> rail, cables; ///< by switch
};

/// Why the wiring of a fabric does not keep its rails; empty = it does.
QString troubleOf(const SiteFabric &fabric)
{
    const int rails = fabric.spec.portsPerNode;
    const bool areApart = fabric.spec.kind == FabricKind::RailOnly; // else they meet on spines
    std::vector<Tier> tiers{Tier(fabric.counts.leaves), Tier(fabric.counts.spines), Tier(fabric.counts.cores)};
    std::vector<int> onPort(std::size_t(fabric.spec.nodes) * std::size_t(rails), 0); // cables, by server and rail
    for (const FabricLink &link : wireFabric(fabric.spec, fabric.counts)) {
        const std::size_t upper = std::size_t(link.layer);
        if (upper >= tiers.size())
            return QStringLiteral("a link joins two switches of one tier");
        ++tiers[upper].cables[std::size_t(link.b)];
        if (upper == 0) {
            ++onPort[std::size_t(link.a) * std::size_t(rails) + std::size_t(link.portA)];
            tiers[0].carry(link.b, link.portA);
            continue;
        }
        ++tiers[upper - 1].cables[std::size_t(link.a)];
        if (areApart)
            tiers[upper].carry(link.b, tiers[upper - 1].rail[std::size_t(link.a)]);
    }
    for (std::size_t tier = 0; tier < tiers.size(); ++tier)
        for (std::size_t device = 0; device < tiers[tier].rail.size(); ++device) {
            if (tiers[tier].rail[device] == several)
                return QStringLiteral("switch %1 of tier %2 carries several rails").arg(device + 1).arg(tier + 1);
            if (tiers[tier].cables[device] > fabric.spec.radix)
                return QStringLiteral("switch %1 of tier %2 has %3 cables and %4 ports")
                    .arg(device + 1)
                    .arg(tier + 1)
                    .arg(tiers[tier].cables[device])
                    .arg(fabric.spec.radix);
        }
    const auto joined = std::count(onPort.begin(), onPort.end(), 1);
    return joined == std::ptrdiff_t(onPort.size())
               ? QString()
               : QStringLiteral("%1 of %2 server ports are joined once").arg(joined).arg(onPort.size());
}

/// Switches of a tier that a site has of a model in a period.
int boughtOf(const Case &c, const SiteFabric &fabric, const char *role)
{
    int count = 0;
    for (const DesignExtra &extra : c.design.extras)
        if (extra.site == fabric.site && extra.part == fabric.switchId && extra.period == fabric.period &&
            extra.role == QLatin1String(role))
            count += extra.active;
    return count;
}

} // namespace

void checkRails(const Case &c, Findings &out)
{
    for (const SiteFabric &fabric : siteFabrics(c.design, c.catalog)) {
        const bool hasRails = fabric.spec.kind == FabricKind::RailOnly || fabric.spec.kind == FabricKind::RailOptimised;
        if (!hasRails || !fabric.problem.isEmpty() || fabric.counts.leaves < 2)
            continue; // on one switch all rails meet
        QString trouble = troubleOf(fabric);
        for (const auto &[role, wired] :
             {std::pair("leaf", fabric.counts.leaves), std::pair("spine", fabric.counts.spines),
              std::pair("core", fabric.counts.cores)})
            if (const int bought = boughtOf(c, fabric, role); trouble.isEmpty() && bought < wired)
                trouble = QStringLiteral("%1 switches of role %2 are wired, %3 are bought")
                              .arg(wired)
                              .arg(QLatin1String(role))
                              .arg(bought);
        out.state(
            trouble.isEmpty(), fabric.site,
            trouble.isEmpty()
                ? QStringLiteral("%1: each leaf carries one rail, and each server has one port on each of %2 rails")
                      .arg(fabric.name)
                      .arg(fabric.spec.portsPerNode)
                : QStringLiteral("%1: %2").arg(fabric.name, trouble),
            QStringLiteral("/design/extras"));
    }
}

} // namespace cw::planner::certificate
