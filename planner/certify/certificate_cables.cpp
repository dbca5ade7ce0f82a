// Cables between servers and the leaves of compute fabrics, counted anew from the units of the design: those of one
// kind of cage fit no other, and what lies in a month has been paid for by then.
#include "planner/certify/certificate_parts.h"
#include "planner/fabric/portcages.h"
#include "planner/fabric/switchchoice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace cw::planner::certificate {

namespace {

constexpr double rounding = 1e-6;

/// Ports by period that one kind of cable serves: by site, speed and cage.
using Kinds = std::map<std::tuple<QString, std::int64_t, PortCage>, std::vector<int>>;

/// Whether a leaf that was bought for the site carries the ports of a system.
bool hasLeafFor(const Case &c, const QString &site, const PortWish &wish)
{
    return chooseSwitch(c.catalog, wish, [&](const catalog::Switch &model) {
        return std::any_of(c.design.extras.begin(), c.design.extras.end(), [&](const DesignExtra &extra) {
            return extra.site == site && extra.part == model.id && extra.role == QLatin1String("leaf");
        });
    });
}

Kinds kindsOf(const Case &c)
{
    const PortCages cages(c.catalog);
    const std::size_t periods = std::size_t(c.plan.need.horizon.periods());
    Kinds kinds;
    for (const DesignUnits &units : c.design.units) {
        const catalog::System *system =
            units.procurement == QLatin1String("cloud") ? nullptr : c.catalog.system(units.system);
        const std::optional<PortWish> wish = system ? portWishOf(*system, c.catalog) : std::nullopt;
        if (!wish || units.active < 2 || !hasLeafFor(c, units.site, *wish)) // one alone may have nobody to talk to
            continue;
        std::vector<int> &ports =
            kinds[{units.site, wish->speed.base(), cages.of(system->id, QStringLiteral("compute"))}];
        ports.resize(periods, 0);
        ports[std::size_t(units.period)] += units.active * system->nics;
    }
    return kinds;
}

double paidUntil(const Case &c, const QString &site, Month month)
{
    double paid = 0;
    for (const Line &line : c.result.lines)
        if (line.site == site && line.part == QLatin1String("fabric-port") && line.kind == LineKind::OneOff &&
            line.quantityUnit == QLatin1String("cables") && line.period <= month)
            paid += line.quantity;
    return paid;
}

} // namespace

void checkCables(const Case &c, Findings &out)
{
    const Kinds kinds = kindsOf(c);
    std::set<QString> sites;
    for (const auto &[key, ports] : kinds)
        sites.insert(std::get<QString>(key));
    bool holds = true;
    for (const QString &site : sites)
        for (int period = 0; period < c.plan.need.horizon.periods(); ++period) {
            int lying = 0; // the most of each kind so far
            for (const auto &[key, ports] : kinds)
                if (std::get<QString>(key) == site)
                    lying += *std::max_element(ports.begin(), ports.begin() + period + 1);
            const Month month = c.plan.need.horizon.periodStart(period);
            const double paid = paidUntil(c, site, month);
            if (paid >= lying - rounding)
                continue;
            holds = false;
            out.state(false, site,
                      QStringLiteral("in %1 %2 cables lie between servers and leaves, the lines pay for %3")
                          .arg(month.toIso())
                          .arg(lying)
                          .arg(paid),
                      QStringLiteral("/result/lines"));
        }
    if (holds && !sites.empty())
        out.state(true, QStringLiteral("cables"),
                  QStringLiteral("every port of a server on a compute fabric has a cable of its kind that is paid for"),
                  QStringLiteral("/result/lines"));
}

} // namespace cw::planner::certificate
