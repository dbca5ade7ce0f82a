#include "planner/plan/unitaccelerator.h"

#include "planner/plan/instancename.h"

namespace cw::planner {

const catalog::Accelerator *acceleratorOf(const QString &system, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::System *found = catalog.system(system))
        return catalog.accelerator(found->acceleratorId);
    for (const catalog::CloudOffer &offer : catalog.cloudOffers)
        if (instanceName(offer) == system)
            return catalog.accelerator(offer.acceleratorId);
    return nullptr;
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
