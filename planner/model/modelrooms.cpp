#include "planner/model/modelbuilder.h"
#include "planner/plan/rackpower.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cw::planner {

namespace {

/// u(k) of Fekete and Schepers (2001): what a thing that takes `share` of a rack takes at least of it, counted in
/// k-ths.
double atLeastOf(double share, int k)
{
    const double times = share * (k + 1);
    if (std::abs(times - std::round(times)) < 1e-9)
        return share;
    return std::floor(times) / k;
}

} // namespace

std::optional<double> usableFeedKw(const OwnSite &site)
{
    if (!site.feedPowerKw)
        return std::nullopt;
    const bool twice = site.powerFeeds == QLatin1String("2N"), spare = site.powerFeeds == QLatin1String("N+1");
    const int feeds = site.feeds.value_or(twice || spare ? 2 : 1);
    return *site.feedPowerKw * (twice ? feeds / 2 : spare ? feeds - 1 : feeds);
}

/// Feeds must carry what the nameplates say, also with one side gone.
void ModelBuilder::addFeed(const OwnSite &site, int period)
{
    const QString rule = site.id + QStringLiteral(".feed_power_kw");
    const std::optional<double> usable = usableFeedKw(site);
    if (!usable || !isKept(rule))
        return;
    Terms power;
    for (const Carrier &carrier : model_.carriers) {
        if (carrier.site == site.id)
            power.add(carrier.active[std::size_t(period)], carrier.figures.nameplateKw);
    }
    if (!power.isEmpty())
        bound(power, QStringLiteral("%1 %2").arg(rule).arg(period), rule, std::nullopt, *usable);
}

void ModelBuilder::addPorts(const OwnSite &site, int period)
{
    const QString rule = site.id + QStringLiteral(".network_ports");
    if (!site.networkPorts || !isKept(rule))
        return;
    Terms ports;
    for (const Carrier &carrier : model_.carriers) {
        if (carrier.site == site.id)
            ports.add(carrier.active[std::size_t(period)], carrier.figures.networkPorts);
    }
    if (!ports.isEmpty())
        bound(ports, QStringLiteral("%1 %2").arg(rule).arg(period), rule, std::nullopt, double(*site.networkPorts));
}

/// A rack holds units of one kind only, and switches stand beside them.
void ModelBuilder::addWholeRacks(const OwnSite &site, int period)
{
    const QString rule = site.id + QStringLiteral(".racks");
    Terms room;
    for (const Carrier &carrier : std::vector<Carrier>(model_.carriers)) {
        const double share = carrier.figures.racks;
        if (carrier.site != site.id || carrier.active[std::size_t(period)] < 0 || share <= 0)
            continue;
        const int column = carrier.active[std::size_t(period)];
        if (carrier.offer < 0 || std::abs(share - std::round(share)) < 1e-9) {
            room.add(column, share);
            continue;
        }
        const QString name = QStringLiteral("racks %1 %2").arg(set_.offers[std::size_t(carrier.offer)].id).arg(period);
        const int racks = model_.program.addColumn({name, 0, 0, unlimited, true});
        model_.program.addRow({name, {}, -unlimited, 0, {{column, share}, {racks, -1}}});
        room.add(racks, 1);
    }
    if (!room.isEmpty())
        bound(room, QStringLiteral("%1 %2").arg(rule).arg(period), rule, std::nullopt, double(*site.racks));
}

/// What no packing can do without: the height and the power of everything, each over what the racks have of it, and by
/// the dual feasible functions of Fekete and Schepers (2001, section 2) what servers of more than a half, a third, … of
/// a rack take of it whatever stands beside them. Of one kind of server these say how many racks it fills.
void ModelBuilder::addRackNeeds(const OwnSite &site, int period)
{
    const QString rule = site.id + QStringLiteral(".racks");
    const catalog::Assumption *usual = catalog_.assumption(QStringLiteral("rack_units_usable"));
    const double height = site.rackUnits ? *site.rackUnits : usual ? usual->value.likely : 0;
    struct Use {
        int column = -1;
        double racks = 0, height = 0, power = 0; ///< of one rack
        bool isServer = false;                   ///< one thing, not several together
    };
    std::optional<double> rackKw = site.rackPowerKw;
    if (const auto ceiling = rackPowerCeiling(plan_.need, site.id))
        rackKw = std::min(rackKw.value_or(ceiling->kilowatts), ceiling->kilowatts);
    std::vector<Use> uses;
    for (const Carrier &carrier : model_.carriers) {
        const UnitFigures &unit = carrier.figures;
        if (carrier.site != site.id || carrier.active[std::size_t(period)] < 0 || unit.racks <= 0)
            continue;
        Use use{carrier.active[std::size_t(period)], unit.racks, height > 0 ? unit.heightUnits / height : 0,
                rackKw && *rackKw > 0 ? unit.nameplateKw / *rackKw : 0, carrier.offer >= 0};
        const catalog::System *system =
            use.isServer ? catalog_.system(set_.offers[std::size_t(carrier.offer)].system) : nullptr;
        if (system && system->kind == QLatin1String("rack"))
            use.height = use.power = use.racks; // nothing stands beside it
        // One that takes more than a rack has is kept out by the room; in a room that lets it in it fills a rack.
        for (double *share : {&use.height, &use.power})
            if (use.isServer && *share > 1)
                *share = use.racks;
        uses.push_back(use);
    }
    const auto hold = [&](const QString &of, const std::function<double(const Use &)> &share) {
        Terms room;
        for (const Use &use : uses)
            if (const double racks = share(use); racks > 0)
                room.add(use.column, racks);
        if (!room.isEmpty())
            bound(room, QStringLiteral("%1 %2%3").arg(rule).arg(period).arg(of), rule, std::nullopt,
                  double(*site.racks));
    };
    hold({}, [](const Use &use) { return use.height; });
    hold(QStringLiteral(" power"), [](const Use &use) { return use.power; });
    constexpr int finest = 4; // thinner servers leave little of a rack unused
    for (int k = 1; k <= finest; ++k)
        for (const auto &[of, part] : {std::pair(" by height", &Use::height), std::pair(" by power", &Use::power)}) {
            const auto share = [&, k = k, part = part](const Use &use) {
                return use.isServer ? atLeastOf(use.*part, k) : 0;
            };
            if (std::any_of(uses.begin(), uses.end(), [&](const Use &use) { return share(use) > use.*part + 1e-9; }))
                hold(QLatin1String(of) + QStringLiteral(" %1").arg(k + 1), share);
        }
    for (const Use &use : uses) // floors and air may allow fewer in a rack than height and power do
        if (use.isServer && use.racks > std::max({use.height, use.power}) + 1e-9)
            hold(QStringLiteral(" of %1").arg(use.column),
                 [&](const Use &other) { return other.column == use.column ? use.racks : 0; });
}

void ModelBuilder::addRooms()
{
    for (const OwnSite &site : plan_.need.ownSites) {
        const QString powerRule = site.id + QStringLiteral(".it_power_kw");
        for (int p = 0; p < periods_; ++p) {
            addFeed(site, p);
            addPorts(site, p);
            Terms power;
            for (const Carrier &carrier : model_.carriers)
                if (carrier.site == site.id && carrier.active[std::size_t(p)] >= 0)
                    power.add(carrier.active[std::size_t(p)], carrier.figures.itKw);
            if (site.itPowerKw && isKept(powerRule) && !power.isEmpty())
                bound(power, QStringLiteral("%1 %2").arg(powerRule).arg(p), powerRule, std::nullopt, *site.itPowerKw);
            if (site.racks && isKept(site.id + QStringLiteral(".racks")))
                options_.wholeRacks ? addWholeRacks(site, p) : addRackNeeds(site, p);
        }
    }
}

} // namespace cw::planner
