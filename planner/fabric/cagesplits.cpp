#include "planner/fabric/cagesplits.h"

#include <algorithm>

namespace cw::planner {

namespace {

bool isEthernet(const catalog::Switch &model)
{
    return model.protocol.startsWith(QLatin1String("Ethernet"));
}

} // namespace

CageSplits::CageSplits(double gigabits, const catalog::CatalogSnapshot &catalog)
    : gigabits_(gigabits), cages_(catalog), ethernet_(cageFillings(gigabits, QStringLiteral("Ethernet"), catalog)),
      infiniBand_(cageFillings(gigabits, QStringLiteral("InfiniBand"), catalog))
{
    if (const catalog::Assumption *row = catalog.assumption(QStringLiteral("fabric_links_per_port_most")))
        most_ = int(row->value.likely);
}

const std::vector<CageFilling> &CageSplits::fillingsOf(const catalog::Switch &model) const
{
    return isEthernet(model) ? ethernet_ : infiniBand_;
}

bool CageSplits::takes(const catalog::Switch &model) const
{
    const std::vector<CageFilling> &all = fillingsOf(model);
    const QString form = cages_.ofSwitch(model.id).form;
    return all.empty() || std::any_of(all.begin(), all.end(),
                                      [&](const CageFilling &filling) { return cages_.takes(form, filling.plug); });
}

int CageSplits::of(const catalog::Switch &model) const
{
    constexpr double bitsPerByte = 8;
    if (!model.portOneWay || !isEthernet(model))
        return 1;
    const PortCage cage = cages_.ofSwitch(model.id);
    const int fit = std::clamp(int(model.portOneWay->toGigabytesPerSecond() * bitsPerByte / gigabits_), 1, most_);
    int links = 1;
    for (const CageFilling &filling : ethernet_)
        if (filling.links <= fit * cage.links && cages_.takes(cage.form, filling.plug))
            links = std::max(links, filling.links / cage.links);
    return links;
}

} // namespace cw::planner
