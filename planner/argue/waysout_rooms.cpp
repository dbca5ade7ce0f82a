#include "planner/argue/waysmenu.h"
#include "planner/cost/roomlacks.h"

#include <algorithm>
#include <set>

namespace cw::planner {

namespace {

const QString liquid = QStringLiteral("liquid");

/// A hall that connects liquid; absent for any rule but the cooling of a hall.
std::optional<NeedChange> withLiquid(const Plan &plan, const QString &rule)
{
    for (std::size_t i = 0; i < plan.need.ownSites.size(); ++i) {
        const OwnSite &site = plan.need.ownSites[i];
        if (rule != site.id + QStringLiteral(".cooling"))
            continue;
        NeedChange change{plan, {}, 0};
        change.plan.need.ownSites[i].cooling = liquid;
        change.part.constraint = rule;
        change.part.fromText = site.cooling;
        change.part.toText = liquid;
        return change;
    }
    return std::nullopt;
}

/// What a rule would have to bear for one unit of an offer that it keeps out.
std::optional<double> leastFor(const Offer &offer, const QString &rule, const Variants &variants)
{
    for (const RoomLack &lack : roomLacks(offer, variants.plan(), variants.catalog())) {
        if (lack.rule == rule)
            return lack.least;
    }
    return std::nullopt;
}

} // namespace

std::vector<double> WaysMenu::figuresThatLetIn(const QString &rule) const
{
    const auto set = variants_.beyondRooms();
    std::set<double> figures;
    if (set) {
        for (const Candidate &candidate : set->candidates) {
            if (candidate.deployment.capacity <= 0 || candidate.breaks != QStringList{rule})
                continue;
            if (const auto least = leastFor(set->offers[std::size_t(candidate.offer)], rule, variants_))
                figures.insert(softened(*least, 1));
        }
    }
    return {figures.begin(), figures.end()};
}

std::optional<Relaxation> WaysMenu::leastRoom(const QString &rule) const
{
    if (auto change = withLiquid(plan_, rule))
        return accepted(*change);
    const std::vector<double> figures = figuresThatLetIn(rule);
    const auto value = valueOfRule(plan_, rule);
    if (figures.empty() || !value)
        return std::nullopt;
    std::size_t least = 0, enough = figures.size() - 1;
    auto found = withAmount(plan_, {}, rule, *value, figures[enough]);
    while (found && least < enough && !isOver()) { // what more room lets in, less room does not
        const std::size_t half = (least + enough) / 2;
        if (auto nearer = withAmount(plan_, {}, rule, *value, figures[half])) {
            found = std::move(nearer);
            enough = half;
        } else {
            least = half + 1;
        }
    }
    return found;
}

std::optional<Relaxation> WaysMenu::roomAsUsed(const QString &rule) const
{
    const auto value = closesByRoom(plan_, rule) ? valueOfRule(plan_, rule) : std::nullopt;
    const auto free = value ? verifiedWithout(rule) : std::nullopt;
    const auto change = free ? roomFor(plan_, rule, free->offers) : std::nullopt;
    return change ? withAmount(plan_, {}, rule, *value, *change->part.to, &*free) : std::nullopt;
}

std::optional<NeedChange> WaysMenu::roomFor(const Plan &plan, const QString &rule, const std::vector<Offer> &used) const
{
    if (!closesByRoom(plan_, rule))
        return std::nullopt;
    if (auto change = withLiquid(plan, rule))
        return change;
    const auto value = valueOfRule(plan, rule);
    std::optional<double> least;
    for (const Offer &offer : used) {
        if (const auto figure = leastFor(offer, rule, variants_))
            least = std::max(least.value_or(*figure), *figure);
    }
    if (!value || !least)
        return std::nullopt;
    const double to = softened(*least, 1);
    return NeedChange{withValue(plan, rule, to, value->end), partOf(rule, *value, to), 0};
}

} // namespace cw::planner
