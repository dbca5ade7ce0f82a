#include "catalog/store/catalognames.h"

#include "catalog/model/producttitle.h"

namespace cw::catalog {

QString siteName(const CatalogSnapshot &catalog, const QString &id)
{
    const Site *site = catalog.site(id);
    return site && !site->name.isEmpty() ? site->name : id;
}

QString systemName(const CatalogSnapshot &catalog, const QString &id)
{
    const System *system = catalog.system(id);
    return system && !system->name.isEmpty() ? productTitle(system->vendor, system->name) : id;
}

} // namespace cw::catalog
