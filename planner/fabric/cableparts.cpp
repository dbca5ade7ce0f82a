// What a cable plan says of itself: names of ports, tiers, parts, and what of it drawings show.
#include "planner/fabric/cagenumbers.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace cw::planner {

int CablePlan::tierOf(int device) const
{
    if (device < ends)
        return 0;
    const QString &role = devices[std::size_t(device)].role;
    return role.endsWith(QLatin1String("leaf")) ? 1 : role.endsWith(QLatin1String("spine")) ? 2 : 3;
}

std::optional<int> CablePlan::railOf(const CableRun &run) const
{
    const CabledDevice &lower = devices[std::size_t(run.layer == FabricLayer::NodeLeaf ? run.b : run.a)];
    return hasRails() && lower.group >= 0 ? std::optional(lower.group) : std::nullopt;
}

namespace {
QString cageName(const QString &stem, int port, int links)
{
    const QString cage = stem + QString::number(port / links + 1);
    return links > 1 ? cage + QLatin1Char('/') + QString::number(port % links + 1) : cage;
}
} // namespace

QString CablePlan::switchPortName(int port) const
{
    return cageName(QStringLiteral("p"), port, linksPerCage);
}

QString CablePlan::portName(const CableRun &run, bool ofA) const
{
    const int port = ofA ? run.portA : run.portB;
    if (!ofA || run.layer != FabricLayer::NodeLeaf)
        return switchPortName(port);
    const CabledDevice &end = devices[std::size_t(run.a)];
    return cageName(end.portStem, port, end.linksPerCage);
}

QString CablePlan::transceiver(const CableRun &run, bool atA) const
{
    if (run.medium < 0)
        return {};
    const LinkMedium &medium = media[std::size_t(run.medium)];
    return atA ? medium.nodePart : medium.switchPart;
}

CablePlan shownPart(const CablePlan &plan)
{
    CablePlan part = plan;
    part.runs.clear();
    part.takenOver.clear();
    part.bought.clear(); // what is shown lies there, whenever it was bought
    part.devices.clear();
    std::vector<int> place(plan.devices.size(), -1);
    for (std::size_t i = 0; i < plan.devices.size(); ++i)
        if (plan.devices[i].stands.contains(plan.shown.from)) {
            place[i] = int(part.devices.size());
            part.devices.push_back(plan.devices[i]);
        } else if (int(i) < plan.ends) {
            --part.ends;
        }
    for (CableRun run : plan.runs)
        if (plan.isShown(run)) {
            run.a = place[std::size_t(run.a)];
            run.b = place[std::size_t(run.b)];
            part.runs.push_back(run);
        }
    return part;
}

CableParts partsOf(const CablePlan &plan)
{
    CableParts parts;
    const CageNumbers cages(plan);
    // What sits in a cage: one module, though links of several media may share it.
    std::map<QString, std::size_t> numbers;
    std::vector<std::pair<std::size_t, std::size_t>> modulesOf; // by medium: numbers of its parts at both ends
    for (const LinkMedium &medium : plan.media)
        modulesOf.emplace_back(numbers.try_emplace(medium.nodePart, numbers.size()).first->second,
                               numbers.try_emplace(medium.switchPart, numbers.size()).first->second);
    constexpr int never = std::numeric_limits<int>::max();
    std::vector<int> comes(cages.count() * numbers.size(), never); ///< period of a module, by cage and part
    std::vector<char> hasSplitter(cages.count());                  ///< by cage of a switch
    const auto addModule = [&](std::size_t index, bool atA) {
        const CableRun &run = plan.runs[index];
        const LinkMedium &medium = plan.media[std::size_t(run.medium)];
        const QString &part = atA ? medium.nodePart : medium.switchPart;
        const int device = atA ? run.a : run.b, port = atA ? run.portA : run.portB;
        if (part.isEmpty())
            return;
        const auto [atNode, atSwitch] = modulesOf[std::size_t(run.medium)];
        const std::size_t cage = cages.at(device, port / plan.cageLinks(run, atA));
        int &period = comes[cage * numbers.size() + (atA ? atNode : atSwitch)];
        period = std::min(period, plan.boughtIn(index));
    };
    for (std::size_t i = 0; i < plan.runs.size(); ++i) {
        const CableRun &run = plan.runs[i];
        if (run.medium < 0) {
            ++parts.withoutPart;
            continue;
        }
        if (plan.takenOver.contains(int(i)))
            continue;
        const LinkMedium &medium = plan.media[std::size_t(run.medium)];
        if (medium.linksPerCable == 1 ||
            !std::exchange(hasSplitter[cages.at(run.b, run.portB / plan.linksPerCage)], char(1)))
            parts.cables[{medium.cablePart, run.length}] += medium.cablesPerLink;
        addModule(i, true);
        addModule(i, false);
    }
    for (const auto &[part, number] : numbers)
        for (std::size_t place = number; place < comes.size(); place += numbers.size())
            if (comes[place] != never) {
                ++parts.transceivers[part];
                ++parts.transceiversFrom[{part, comes[place]}];
            }
    return parts;
}

} // namespace cw::planner
