#include "planner/fabric/linkmedia.h"

#include "planner/fabric/percatalog.h"

#include <algorithm>
#include <tuple>

namespace cw::planner {

namespace {

LinkMedium read(const catalog::FactTable &table, const QStringList &row, const catalog::CatalogSnapshot &catalog)
{
    const auto cell = [&](const char *name) {
        const int column = table.column(QLatin1String(name));
        return column >= 0 ? row[column] : QString();
    };
    LinkMedium medium;
    medium.id = cell("id");
    medium.name = cell("name");
    medium.gbps = cell("link_gbps").toDouble();
    medium.infiniBand = cell("protocol").contains(QLatin1String("InfiniBand"));
    medium.ethernet = cell("protocol").contains(QLatin1String("Ethernet"));
    medium.toNode = cell("between") == QLatin1String("node-switch");
    medium.medium = cell("medium");
    medium.nodePart = cell("node_part");
    medium.switchPart = cell("switch_part");
    medium.linksPerNodePart = std::max(1, cell("links_per_node_part").toInt());
    medium.linksPerSwitchPart = std::max(1, cell("links_per_switch_part").toInt());
    medium.linksPerCable = std::max(1, cell("links_per_cable").toInt());
    medium.cablesPerLink = std::max(1, cell("cables_per_link").toInt());
    medium.cablePart = cell("cable_part");
    const auto plugs = [&](const QString &module) {
        return plugsOf(module.isEmpty() ? medium.cablePart : module, catalog);
    };
    medium.nodePlug = plugs(medium.nodePart).atNode;
    medium.switchPlug = plugs(medium.switchPart).atSwitch;
    medium.reach = cell("reach_m").toDouble();
    for (const QString &length : cell("lengths_m").split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (length.toDouble() <= medium.reach)
            medium.lengths.push_back(length.toDouble());
    std::sort(medium.lengths.begin(), medium.lengths.end());
    return medium;
}

using Media = std::vector<LinkMedium>;

/// All rows.
std::shared_ptr<const Media> allMedia(const catalog::CatalogSnapshot &catalog)
{
    static PerCatalog<Media> kept;
    return kept.of(catalog, [](const catalog::CatalogSnapshot &from) {
        Media media;
        if (const catalog::FactTable *table = from.table(QStringLiteral("link_media")))
            for (const QStringList &row : table->rows)
                media.push_back(read(*table, row, from));
        return media;
    });
}

/// Whether a medium carries a protocol of switches: "InfiniBand NDR", "Ethernet".
bool speaks(const LinkMedium &medium, const QString &protocol)
{
    return protocol.startsWith(QLatin1String("InfiniBand")) ? medium.infiniBand : medium.ethernet;
}

} // namespace

const catalog::Cable *cableOf(const QString &id, const catalog::CatalogSnapshot &catalog)
{
    const auto found = std::find_if(catalog.cables.begin(), catalog.cables.end(),
                                    [&](const catalog::Cable &cable) { return cable.id == id; });
    return found == catalog.cables.end() ? nullptr : &*found;
}

namespace {

bool mayBeBought(const LinkMedium &medium, const CableFilter &isAllowed, const catalog::CatalogSnapshot &catalog)
{
    for (const QString &id : {medium.nodePart, medium.switchPart, medium.cablePart})
        if (const catalog::Cable *part = id.isEmpty() ? nullptr : cableOf(id, catalog); part && !isAllowed(*part))
            return false;
    return true;
}

} // namespace

namespace {

/// Whether its plugs go into the cages at both ends, and share those of a server as its links do.
bool goesInto(const LinkMedium &medium, const LinkWish &wish, const PortCages &cages)
{
    if (!cages.takes(wish.switchCage, medium.switchPlug))
        return false;
    return wish.toNode ? cages.takes(wish.node.form, medium.nodePlug) && medium.linksPerNodePart == wish.node.links
                       : cages.takes(wish.switchCage, medium.nodePlug);
}

} // namespace

std::vector<CageFilling> cageFillings(double gbps, const QString &protocol, const catalog::CatalogSnapshot &catalog)
{
    const std::shared_ptr<const Media> media = allMedia(catalog);
    std::vector<CageFilling> fillings;
    for (const LinkMedium &medium : *media)
        if (medium.toNode && medium.gbps == gbps && speaks(medium, protocol))
            fillings.push_back({medium.switchPlug, std::max(medium.linksPerSwitchPart, medium.linksPerCable)});
    return fillings;
}

std::vector<LinkMedium> mediaFor(const LinkWish &wish, const catalog::CatalogSnapshot &catalog,
                                 const CableFilter &isAllowed)
{
    const std::shared_ptr<const Media> media = allMedia(catalog);
    std::vector<LinkMedium> found;
    const PortCages cages(catalog);
    for (const LinkMedium &medium : *media)
        if (medium.gbps == wish.gbps && speaks(medium, wish.protocol) && medium.toNode == wish.toNode &&
            !medium.lengths.empty() && goesInto(medium, wish, cages) &&
            (!isAllowed || mayBeBought(medium, isAllowed, catalog)))
            found.push_back(medium);
    // Transceivers made for the cage; where the catalog has none, those that carry more links stand in with some
    // unused, if they are known to fit: the plug of an 800G splitter is none for a 400G port.
    if (wish.linksPerCage > 0 && wish.switchCage.isEmpty())
        std::erase_if(found, [&](const LinkMedium &medium) {
            return std::max(medium.linksPerSwitchPart, medium.linksPerCable) > wish.linksPerCage;
        });
    const auto isForCage = [&](const LinkMedium &medium) { return medium.linksPerSwitchPart == wish.linksPerCage; };
    std::erase_if(found, [&](const LinkMedium &medium) { return medium.linksPerSwitchPart < wish.linksPerCage; });
    if (wish.linksPerCage > 0 && std::any_of(found.begin(), found.end(), isForCage))
        std::erase_if(found, [&](const LinkMedium &medium) { return !isForCage(medium); });
    std::sort(found.begin(), found.end(), [](const LinkMedium &a, const LinkMedium &b) {
        return std::tie(a.reach, a.id) < std::tie(b.reach, b.id);
    });
    return found;
}

ChosenMedium chooseMedium(std::span<const LinkMedium> media, double metres)
{
    for (std::size_t i = 0; i < media.size(); ++i) {
        const std::vector<double> &lengths = media[i].lengths;
        const auto length = std::lower_bound(lengths.begin(), lengths.end(), metres);
        if (length != lengths.end())
            return {int(i), *length};
    }
    return {};
}

namespace {

/// Parts of the speed that reach so far, though no medium pairs them: "MMS4X90-NR 2xLR4 (10,000 m)".
struct FarParts {
    QStringList free, leftOut; ///< by the rules of the plan
};

FarParts partsThatReach(double gbps, double metres, const catalog::CatalogSnapshot &catalog,
                        const CableFilter &isAllowed)
{
    FarParts parts;
    for (const catalog::Cable &part : catalog.cables) {
        const bool isSpeed = part.speedGbps == gbps || part.speedGbps == 2 * gbps; // twin ports carry two links
        if (isSpeed && part.reach && part.reach->toMetres() >= metres)
            (isAllowed && !isAllowed(part) ? parts.leftOut : parts.free)
                .append(QStringLiteral("%1 (%2 m)").arg(part.name).arg(part.reach->toMetres()));
    }
    return parts;
}

/// What would reach; a sentence names a few.
QString whatWouldReach(const FarParts &parts)
{
    constexpr qsizetype mostNamed = 4;
    if (!parts.free.isEmpty())
        return QStringLiteral("%1 would reach, if your own catalog pairs it for these ports (link media)")
            .arg(parts.free.mid(0, mostNamed).join(QStringLiteral(" or ")));
    if (!parts.leftOut.isEmpty())
        return QStringLiteral("parts of that speed that reach farther are left out by rules of this plan, such as %1")
            .arg(parts.leftOut.front());
    return QStringLiteral("no part of that speed in the catalog reaches farther");
}

} // namespace

namespace {

/// The nearest medium that reaches so far among those that the rules of the plan leave out; empty = none does.
QString leftOutThatReaches(const LinkWish &wish, std::span<const LinkMedium> media, double metres,
                           const catalog::CatalogSnapshot &catalog)
{
    const std::vector<LinkMedium> all = mediaFor(wish, catalog);
    if (all.size() == media.size())
        return {};
    const ChosenMedium chosen = chooseMedium(all, metres);
    return chosen.medium < 0 ? QString() : all[std::size_t(chosen.medium)].name;
}

} // namespace

namespace {

/// "OSFP cages at the switch and QSFP56 at the server".
QString cagesOf(const LinkWish &wish)
{
    const QString node =
        wish.node.links > 1 ? QStringLiteral("%1 (%2)").arg(wish.node.form).arg(wish.node.links) : wish.node.form;
    if (!wish.toNode || node.isEmpty())
        return QStringLiteral("%1 cages at the switch").arg(wish.switchCage);
    return wish.switchCage.isEmpty()
               ? QStringLiteral("%1 cages at the server").arg(node)
               : QStringLiteral("%1 cages at the switch and %2 at the server").arg(wish.switchCage, node);
}

/// Media of the speed that fit the server's cage but not the switch's, with a switch whose cages take them; where none
/// does, those that fit the switch.
QString whatWouldPlug(const LinkWish &wish, const std::vector<LinkMedium> &all, const catalog::CatalogSnapshot &catalog)
{
    const PortCages cages(catalog);
    for (const LinkMedium &medium : all) {
        if (wish.toNode &&
            (!cages.takes(wish.node.form, medium.nodePlug) || medium.linksPerNodePart != wish.node.links))
            continue;
        const auto model = std::find_if(catalog.switches.begin(), catalog.switches.end(), [&](const auto &each) {
            const QString form = cages.ofSwitch(each.id).form;
            const bool speaks = each.protocol.section(u' ', 0, 0) == wish.protocol.section(u' ', 0, 0);
            return speaks && !form.isEmpty() && cages.takes(form, medium.switchPlug) && each.portOneWay &&
                   *each.portOneWay >= Bandwidth::fromGigabitsPerSecond(wish.gbps);
        });
        if (model != catalog.switches.end())
            return QStringLiteral("%1 would fit, with a switch such as %2 (%3 cages)")
                .arg(medium.name, model->name, cages.ofSwitch(model->id).form);
    }
    for (const LinkMedium &medium : all)
        if (cages.takes(wish.switchCage, medium.switchPlug))
            return QStringLiteral("%1 would fit the switch, with %2 cages at the server")
                .arg(medium.name, medium.nodePlug);
    return QStringLiteral("add a row to its link media");
}

} // namespace

QString noMediumSentence(const LinkWish &wish, std::span<const LinkMedium> media, double metres,
                         const catalog::CatalogSnapshot &catalog, const CableFilter &isAllowed)
{
    const QString where = wish.toNode ? QStringLiteral("from node to switch") : QStringLiteral("between switches");
    if (const QString leftOut = leftOutThatReaches(wish, media, metres, catalog); !leftOut.isEmpty())
        return QStringLiteral("Every %1 cable of %2 Gbit/s %3 that reaches %4 m is left out by rules of this plan, so "
                              "exclude fewer parts or vendors, such as %5")
            .arg(wish.protocol)
            .arg(wish.gbps)
            .arg(where)
            .arg(metres, 0, 'f', 1)
            .arg(leftOut);
    if (media.empty()) {
        LinkWish anyCage = wish;
        anyCage.node.form = anyCage.switchCage = QString();
        std::vector<LinkMedium> all = mediaFor(anyCage, catalog);
        if (all.empty()) {
            anyCage.node.links = 1;
            anyCage.linksPerCage = 0;
            all = mediaFor(anyCage, catalog);
        }
        if (!all.empty())
            return QStringLiteral("No %1 cable of %2 Gbit/s %3 fits %4: %5")
                .arg(wish.protocol)
                .arg(wish.gbps)
                .arg(where, cagesOf(wish), whatWouldPlug(wish, all, catalog));
        return QStringLiteral("The catalog has no %1 cable of %2 Gbit/s %3: add a row to its link media")
            .arg(wish.protocol)
            .arg(wish.gbps)
            .arg(where);
    }
    double longest = 0;
    for (const LinkMedium &medium : media)
        longest = std::max(longest, medium.lengths.back());
    return QStringLiteral(
               "%1 m are needed %2, the longest %3 cable of %4 Gbit/s is %5 m: put the racks at most that far "
               "apart, trays and slack included; %6")
        .arg(metres, 0, 'f', 1)
        .arg(where, wish.protocol)
        .arg(wish.gbps)
        .arg(longest)
        .arg(whatWouldReach(partsThatReach(wish.gbps, metres, catalog, isAllowed)));
}

} // namespace cw::planner
