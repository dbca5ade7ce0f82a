#include "planner/companions/cablefindings.h"

#include "catalog/store/rackparts.h"
#include "planner/companions/companionpricing.h"
#include "planner/plan/ownfinding.h"

#include <algorithm>
#include <functional>
#include <map>

namespace cw::planner {

std::vector<Finding> cableFindings(const std::vector<CablePlan> &plans)
{
    std::vector<Finding> out;
    for (const CablePlan &cables : plans) {
        if (cables.problems.isEmpty())
            continue;
        const auto without =
            std::count_if(cables.runs.begin(), cables.runs.end(), [](const CableRun &run) { return run.medium < 0; });
        const bool isUnbuilt = cables.runs.empty(); // no wiring of so many ports is possible
        const QString told = QStringLiteral("%1, network %2: %3")
                                 .arg(cables.site, cables.fabric, cables.problems.join(QStringLiteral(". ")));
        // Ports and links are counted all the same, so that a total is not too small for want of a part.
        out.push_back(ownFinding(
            QStringLiteral("fabric.cables.%1.%2").arg(cables.site, QString(cables.fabric).replace(u' ', u'-')),
            Verdict::Violation, isUnbuilt ? Severity::High : Severity::Medium,
            without == 0 ? told
                         : QStringLiteral("%1. %2 links are without a cable; the bill keeps the price of one with its "
                                          "ends for each")
                               .arg(told)
                               .arg(without),
            isUnbuilt
                ? QStringLiteral("Choose a switch with more ports or another topology, or put fewer servers into one "
                                 "network; until then the bill and the prediction are of a network that cannot be "
                                 "built")
                : QStringLiteral("Add what is missing to your own catalog, or change the hall")));
    }
    return out;
}

namespace {

/// Cables of each node of a model at a site, by the networks beside the compute fabric that take its cards. Nodes of
/// one model may be joined differently: an archive by the in-band network alone.
using CablesOfNodes = std::map<QString, int>; ///< by the node's name

} // namespace

std::vector<Finding> adapterFindings(const std::vector<CablePlan> &plans, const Need &need,
                                     const catalog::CatalogSnapshot &catalog)
{
    std::map<std::pair<QString, QString>, CablesOfNodes> nodes; // by site and part
    for (const CablePlan &cables : plans) {
        if (cables.isCompute || cables.fabric == QLatin1String("out-of-band")) // baseboard controllers have ports
            continue;
        for (const CableRun &run : cables.runs) {
            const CabledDevice &device = cables.devices[std::size_t(run.a)];
            const catalog::System *system = catalog.system(device.part);
            if (run.layer == FabricLayer::NodeLeaf && system && system->accelerators == 0)
                ++nodes[{cables.site, device.part}][device.name];
        }
    }
    std::map<QString, QStringList> billed, leftOut, unknown; // by site: "11 x Service node (1/4)"
    for (const auto &[place, joined] : nodes) {
        const catalog::System &system = *catalog.system(place.second);
        std::map<int, int, std::greater<>> alike; // nodes by cables
        for (const auto &[name, ports] : joined)
            if (missingAdapters(system, ports) > 0)
                ++alike[ports];
        QStringList &models = (isAdapterLeftOut(system.nicId, need, catalog) ? leftOut
                               : adapterRow(system.nicId, catalog)           ? billed
                                                                             : unknown)[place.first];
        for (const auto &[ports, units] : alike)
            models.append(QStringLiteral("%1 x %2 (%3/%4)").arg(units).arg(system.name).arg(system.nics).arg(ports));
    }
    std::erase_if(billed, [](const auto &site) { return site.second.isEmpty(); });
    std::erase_if(unknown, [](const auto &site) { return site.second.isEmpty(); });
    std::erase_if(leftOut, [](const auto &site) { return site.second.isEmpty(); });
    std::vector<Finding> out;
    for (const auto &[site, models] : leftOut)
        out.push_back(ownFinding(
            QStringLiteral("fabric.adapters.%1").arg(site), Verdict::Unknown, Severity::High,
            QStringLiteral("Nodes of %1 are joined by more cables of the storage and in-band networks than they have "
                           "ports by the catalog (ports/cables): %2. The plan excludes further adapters of their kind, "
                           "so none are in the bill")
                .arg(site, models.join(QStringLiteral("; "))),
            QStringLiteral("Choose the adapters of these nodes with their maker, or let this kind in")));
    for (const auto &[site, models] : billed)
        out.push_back(ownFinding(
            QStringLiteral("fabric.further-adapters.%1").arg(site), Verdict::Satisfied, Severity::Info,
            QStringLiteral("Nodes of %1 are joined by more cables of the storage and in-band networks than they have "
                           "ports by the catalog (ports/cables): %2. Further adapters of their kind are in the bill")
                .arg(site, models.join(QStringLiteral("; "))),
            QStringLiteral("Order them with the nodes, or state in your own catalog how many ports of these networks "
                           "a server takes")));
    for (const auto &[site, models] : unknown)
        out.push_back(ownFinding(
            QStringLiteral("fabric.adapters.%1").arg(site), Verdict::Unknown, Severity::Medium,
            QStringLiteral("Nodes of %1 are joined by more cables of the storage and in-band networks than they have "
                           "ports by the catalog (ports/cables): %2. Adapters for the others are not in the bill")
                .arg(site, models.join(QStringLiteral("; "))),
            QStringLiteral("Order them with the nodes, or state in your own catalog how many ports of these networks "
                           "a server takes")));
    return out;
}

std::vector<Finding> rackPartFindings(const std::vector<CablePlan> &plans, const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, QStringList> unknown; // by site: names of systems
    for (const CablePlan &cables : plans) {
        if (cables.fabric != QLatin1String("out-of-band"))
            continue;
        for (int end = 0; end < cables.ends; ++end) {
            const catalog::System *system = catalog.system(cables.devices[std::size_t(end)].part);
            if (system && system->kind == QLatin1String("rack") && catalog::rackParts(catalog, system->id).empty() &&
                !unknown[cables.site].contains(system->name))
                unknown[cables.site].append(system->name);
        }
    }
    std::vector<Finding> out;
    for (const auto &[site, names] : unknown)
        if (!names.isEmpty())
            out.push_back(ownFinding(
                QStringLiteral("fabric.rack-parts.%1").arg(site), Verdict::Unknown, Severity::Medium,
                QStringLiteral("Which switch trays and power shelves stand in %1 at %2, and by how many ports they are "
                               "managed, is not known: the out-of-band network has none for them")
                    .arg(names.join(QStringLiteral(", ")), site),
                QStringLiteral("Ask the maker how many management ports a rack has beside its servers")));
    return out;
}

} // namespace cw::planner
