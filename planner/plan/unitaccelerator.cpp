#include "planner/plan/unitaccelerator.h"

#include "planner/plan/instancename.h"

namespace cw::planner {

namespace {

/// The first offer of an instance ("aws:p5.48xlarge"); region and term change nothing about what it is.
const catalog::CloudOffer *offerOf(const QString &instance, const catalog::CatalogSnapshot &catalog)
{
    for (const catalog::CloudOffer &offer : catalog.cloudOffers)
        if (instanceName(offer) == instance)
            return &offer;
    return nullptr;
}

} // namespace

const catalog::Accelerator *acceleratorOf(const QString &system, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::System *found = catalog.system(system))
        return catalog.accelerator(found->acceleratorId);
    const catalog::CloudOffer *offer = offerOf(system, catalog);
    return offer ? catalog.accelerator(offer->acceleratorId) : nullptr;
}

int acceleratorsPerUnit(const QString &system, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::System *found = catalog.system(system))
        return found->accelerators;
    const catalog::CloudOffer *offer = offerOf(system, catalog);
    return offer ? offer->accelerators : 0;
}

QStringList acceleratorVendors(const Design &design, const catalog::CatalogSnapshot &catalog)
{
    QStringList vendors;
    for (const DesignUnits &units : design.units)
        if (const catalog::Accelerator *chip = acceleratorOf(units.system, catalog))
            vendors.append(chip->vendor);
    vendors.sort();
    vendors.removeDuplicates();
    return vendors;
}

} // namespace cw::planner
