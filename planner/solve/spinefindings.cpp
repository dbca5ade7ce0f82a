#include "planner/solve/spinefindings.h"

#include "catalog/model/producttitle.h"
#include "planner/plan/ownfinding.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr int reducibleTiers = 3;

const catalog::Switch *switchOf(const QString &id, const catalog::CatalogSnapshot &catalog)
{
    const auto found = std::find_if(catalog.switches.begin(), catalog.switches.end(),
                                    [&](const catalog::Switch &each) { return each.id == id; });
    return found == catalog.switches.end() ? nullptr : &*found;
}

/// Links of the leaves' speed that one switch of a model takes; 0 where it takes none, or may not be bought.
int linksOf(const catalog::Switch &model, double gbps, const catalog::Switch &leaf, const Need &need,
            const catalog::CatalogSnapshot &catalog)
{
    PortWish wish;
    wish.speed = Bandwidth::fromGigabitsPerSecond(gbps);
    wish.infiniBand = leaf.protocol.startsWith(QLatin1String("InfiniBand"));
    wish.ethernet = !wish.infiniBand;
    const SwitchFilter isAllowed = allowedSwitches(need);
    const bool carries = chooseSwitch(catalog, wish, [&](const catalog::Switch &row) {
                             return row.id == model.id && isAllowed(row);
                         }) != nullptr;
    return carries ? model.ports * linksPerPort(model, wish, catalog) : 0;
}

/// Fewer dollars first, then fewer switches.
bool isBetter(const LargerSpine &a, const LargerSpine &b)
{
    const double savedA = a.savedUsd.value_or(0), savedB = b.savedUsd.value_or(0);
    return savedA > savedB || (savedA == savedB && a.switches > b.switches);
}

} // namespace

std::optional<LargerSpine> largerSpine(const SiteFabric &fabric, const Need &need,
                                       const catalog::CatalogSnapshot &catalog)
{
    const FabricCounts &counts = fabric.counts;
    const catalog::Switch *leaf = switchOf(fabric.switchId, catalog);
    if (!leaf || !fabric.problem.isEmpty() || fabric.spec.kind != FabricKind::FatTree ||
        counts.tiers != reducibleTiers || counts.leaves <= 0)
        return std::nullopt;
    const std::int64_t uplinks = (counts.leafSpineCables + counts.leaves - 1) / counts.leaves;
    std::optional<LargerSpine> best;
    for (const catalog::Switch &model : catalog.switches) {
        const int links = model.id == leaf->id ? 0 : linksOf(model, fabric.uplinkGbps, *leaf, need, catalog);
        if (links < counts.leaves)
            continue; // a leaf could not reach every spine
        LargerSpine spine;
        spine.model = &model;
        spine.spines = (counts.leafSpineCables + links - 1) / links;
        spine.switches = counts.spines + counts.cores - spine.spines;
        spine.cables = counts.spineCoreCables;
        if (spine.spines > uplinks || spine.switches <= 0)
            continue;
        if (model.priceUsd && leaf->priceUsd)
            spine.savedUsd = double(counts.spines + counts.cores) * leaf->priceUsd->likely -
                             double(spine.spines) * model.priceUsd->likely;
        if ((!spine.savedUsd || *spine.savedUsd > 0) && (!best || isBetter(spine, *best)))
            best = spine;
    }
    return best;
}

std::vector<Finding> spineFindings(const std::vector<SiteFabric> &fabrics, const Need &need,
                                   const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    for (const SiteFabric &fabric : fabrics) {
        const std::optional<LargerSpine> spine = largerSpine(fabric, need, catalog);
        if (!spine)
            continue;
        const catalog::Switch &leaf = *switchOf(fabric.switchId, catalog);
        QString text =
            spine->savedUsd
                ? QStringLiteral("With spines of %1 the network %2 of %3 would have two tiers on its leaves of %4: %5 "
                                 "spines instead of %6 spines and cores, %7 cables between switches fewer; its "
                                 "switches cost %8 USD less")
                : QStringLiteral("With spines of %1 the network %2 of %3 would have two tiers on its leaves of %4: %5 "
                                 "spines instead of %6 spines and cores, %7 cables between switches fewer; what it "
                                 "costs is not published");
        text = text.arg(catalog::productTitle(spine->model->vendor, spine->model->name), fabric.name, fabric.site,
                        catalog::productTitle(leaf.vendor, leaf.name))
                   .arg(spine->spines)
                   .arg(fabric.counts.spines + fabric.counts.cores)
                   .arg(spine->cables);
        if (spine->savedUsd)
            text = text.arg(std::llround(*spine->savedUsd));
        out.push_back(ownFinding(
            QStringLiteral("fabric.larger-spine.%1.%2").arg(fabric.site, fabric.name), Verdict::Unknown, Severity::Info,
            text,
            QStringLiteral("Ask the makers whether both models work together at this speed, and for a quote; the plan "
                           "builds a network of one model")));
    }
    return out;
}

} // namespace cw::planner
