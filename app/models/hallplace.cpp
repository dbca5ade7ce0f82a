#include "app/models/hallplace.h"

#include <algorithm>
#include <map>

namespace cw::app {

void standIn(planner::OwnSite &hall, const QString &country, const catalog::CatalogSnapshot &catalog)
{
    hall.country = country;
    std::map<QString, std::pair<int, const catalog::Site *>> metros; // by name, so that the same one wins every time
    for (const catalog::Site &site : catalog.sites) {
        if (site.country != country)
            continue;
        auto &[count, first] = metros[site.metroId.isEmpty() ? site.id : site.metroId];
        first = count++ == 0 ? &site : first;
    }
    const auto most = std::max_element(metros.begin(), metros.end(),
                                       [](const auto &a, const auto &b) { return a.second.first < b.second.first; });
    if (most == metros.end())
        return;
    hall.latitude = most->second.second->latitude;
    hall.longitude = most->second.second->longitude;
}

} // namespace cw::app
