#include "planner/plan/ownhall.h"

#include <algorithm>

namespace cw::planner {

namespace {

QString statedCountry(const Plan &plan, const char *fact)
{
    const Json &facts = plan.need.rules.facts;
    const auto found = facts.is_object() ? facts.find(fact) : facts.end();
    return found != facts.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

} // namespace

const catalog::Provider *ownHallOperator(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                         const QString &country)
{
    const auto inUnion = [&](const QString &iso) {
        const catalog::Country *place = catalog.country(iso);
        return iso == QLatin1String("EU") || (place && place->euMember);
    };
    if (!inUnion(country))
        return nullptr;
    QString owner = statedCountry(plan, "org.parent_country");
    if (owner.isEmpty())
        owner = statedCountry(plan, "org.country");
    const QString group = owner.isEmpty() || inUnion(owner) ? QStringLiteral("EU") : owner;
    const auto found = std::find_if(catalog.providers.begin(), catalog.providers.end(), [&](const auto &provider) {
        return provider.kind == QLatin1String("own") && provider.ultimateParent == group;
    });
    return found == catalog.providers.end() ? nullptr : &*found;
}

bool hasSpareFeed(const OwnSite &own)
{
    return own.powerFeeds.isEmpty() ? !own.feeds : own.powerFeeds != QLatin1String("N");
}

bool closesLiquid(const QString &cooling)
{
    return cooling == QLatin1String("air") || cooling == QLatin1String("rear_door");
}

} // namespace cw::planner
