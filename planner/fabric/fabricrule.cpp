#include "planner/fabric/fabricrule.h"

#include "planner/fabric/portcages.h"
#include "planner/fabric/portneed.h"
#include "planner/fabric/switchchoice.h"

#include <algorithm>

namespace cw::planner {

int FabricRule::cageKindOf(int offer) const
{
    const auto found = cageKinds.find(offer);
    return found == cageKinds.end() ? 0 : found->second;
}

int maxTwoTierPorts(int radix)
{
    return radix * radix / 2;
}

SwitchCount switchesFor(int ports, int radix)
{
    if (ports <= 0 || radix <= 0)
        return {};
    if (ports <= radix)
        return {1, 0, 0};
    const auto half = [](int n) { return (n + 1) / 2; };
    SwitchCount count;
    count.leaves = (2 * ports + radix - 1) / radix;
    if (ports <= maxTwoTierPorts(radix)) {
        count.spines = half(count.leaves);
    } else {
        count.spines = count.leaves;
        count.cores = half(count.leaves);
    }
    return count;
}

namespace {

/// What one compute-fabric port of an offer needs; offers with equal needs share a rule.
std::optional<PortNeed> needOf(const Offer &offer, const catalog::CatalogSnapshot &catalog)
{
    const catalog::System *system = catalog.system(offer.system);
    const std::optional<PortWish> wish = offer.isRented() || !system ? std::nullopt : portWishOf(*system, catalog);
    if (!wish)
        return std::nullopt;
    const int rails = railsIn(topologyOf(offer.topology), *system, catalog);
    return PortNeed{offer.site,
                    wish->speed.base(),
                    wish->infiniBand,
                    wish->ethernet,
                    {topologyOf(offer.topology), {offer.fabricDown, offer.fabricUp}},
                    rails};
}

} // namespace

std::vector<FabricRule> fabricRules(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                    const std::vector<Offer> &offers, FigureBook &book)
{
    std::map<PortNeed, std::vector<int>> groups;
    for (size_t i = 0; i < offers.size(); ++i)
        if (const auto need = needOf(offers[i], catalog))
            groups[*need].push_back(int(i));
    Passports passports(plan, catalog, book);
    const PortCages cages(catalog);
    std::vector<FabricRule> rules;
    OfferSet ignored;
    const std::vector<SiteProfile> sites = hardwareSites(passports, ignored);
    for (const auto &[need, members] : groups) {
        const auto site =
            std::find_if(sites.begin(), sites.end(), [&](const SiteProfile &s) { return s.id == need.site; });
        if (site == sites.end())
            continue;
        const PortWish wish =
            wishIn(need.design.kind, {Bandwidth::fromBase(need.speed), need.infiniBand, need.ethernet});
        FabricRule rule = ruleFor(wish, need.design.kind, *site, passports);
        rule.design = need.design;
        rule.rails = need.rails;
        std::map<PortCage, int> kinds;
        for (const int index : members) {
            const catalog::System &system = *catalog.system(offers[size_t(index)].system);
            rule.portsPerUnit.emplace_back(index, system.nics);
            rule.cageKinds[index] =
                kinds.try_emplace(cages.of(system.id, QStringLiteral("compute")), int(kinds.size())).first->second;
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace cw::planner
