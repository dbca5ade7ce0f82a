#include "planner/losses/switchloss.h"

#include "planner/plan/deviceroles.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QStringList &names)
{
    constexpr qsizetype most = 4;
    const QString first = names.mid(0, most).join(u", "_s);
    return names.size() > most ? first + u", …"_s : first;
}

/// What one of several spines or cores takes.
QString betweenLeaves(double shareKept, int all, const QString &tier)
{
    return u"%1 of the bandwidth between leaves is left (%2 of %3 %4 switches)."_s.arg(wholePercent(shareKept))
        .arg(all - 1)
        .arg(all)
        .arg(tier);
}

} // namespace

WorkloadLosses::UnitsLeft without(std::map<QString, int> parts, const std::set<QString> &offers)
{
    return [parts = std::move(parts), &offers](const DesignUnits &units) mutable {
        const auto cut = parts.find(units.system);
        if (cut == parts.end() || offers.count(units.offer) == 0)
            return units.active;
        const int taken = std::min(cut->second, units.active);
        cut->second -= taken;
        return units.active - taken;
    };
}

void loseLeaf(Loss &loss, const SwitchReach &reach, bool isTorus, const std::set<QString> &offers,
              const WorkloadLosses &work)
{
    if (reach.cutOff > 0) {
        loss.trips.append(u"Units on it without a port elsewhere in this fabric: %1 of %2 (%3). Work inside one unit "
                          "goes on there; what spans units does without them."_s.arg(reach.cutOff)
                              .arg(reach.hanging)
                              .arg(firstOf(reach.cutNames)));
        work.add(loss, without(reach.cutParts, offers), WorkloadLosses::Who::Spanning);
    }
    if (reach.hanging > reach.cutOff)
        loss.slows.append(u"Units with ports on it: %1. Each keeps at least %2 of its network speed; jobs that "
                          "span units wait for the slowest."_s.arg(reach.hanging - reach.cutOff)
                              .arg(leastPercent(reach.leastKept)));
    if (reach.others > 0)
        loss.left.append(u"Units of this fabric without a port on it: %1."_s.arg(reach.others));
    loss.left.append(isTorus ? u"Traffic of the others goes round it."_s
                             : u"Requests inside one unit are not slowed."_s);
}

void loseLeafBeside(Loss &loss, const SwitchReach &reach, int all, const std::set<QString> &offers,
                    const WorkloadLosses &work)
{
    if (reach.cutOff > 0) {
        loss.trips.append(u"Devices without a port on another switch of this network: %1 of %2 (%3). They are cut off "
                          "from it."_s.arg(reach.cutOff)
                              .arg(reach.hanging)
                              .arg(firstOf(reach.cutNames)));
        work.add(loss, without(reach.cutParts, offers), WorkloadLosses::Who::Served);
    }
    if (reach.hanging > reach.cutOff)
        loss.slows.append(u"%1 of %2 switches of this network are left. Devices that keep a part of their links "
                          "to it: %3, each at least %4."_s.arg(all - 1)
                              .arg(all)
                              .arg(reach.hanging - reach.cutOff)
                              .arg(leastPercent(reach.leastKept)));
    if (reach.others > 0)
        loss.left.append(u"Devices of this network without a port on it: %1."_s.arg(reach.others));
}

void loseAbove(Loss &loss, const SwitchReach &reach, const QString &tier, int all)
{
    loss.slows.append(betweenLeaves(reach.shareKept, all, tier));
    if (reach.cutOff > 0)
        loss.trips.append(u"Switches below it without another way up: %1 of %2. What hangs from each of them "
                          "reaches nothing else."_s.arg(reach.cutOff)
                              .arg(reach.hanging));
    else if (reach.others > 0)
        loss.slows.append(u"Switches below it: %1, each keeps at least %2 of its uplinks. Others keep all of "
                          "theirs: %3."_s.arg(reach.hanging)
                              .arg(leastPercent(reach.leastKept))
                              .arg(reach.others));
    if (reach.cutOff == 0)
        loss.left.append(u"All devices of this network stay reachable."_s);
}

void loseUnwired(Loss &loss, const QString &role, int all)
{
    if (!role.endsWith("leaf"_L1)) {
        loss.slows.append(betweenLeaves(1.0 - 1.0 / all, all, role.section(u'-', -1)));
        loss.left.append(u"All devices of this network stay reachable."_s);
    } else if (isComputeSwitchRole(role)) {
        loss.slows.append(u"%1 of %2 leaf switches are left: units with ports on the lost one run at a part of their "
                          "network speed, jobs that span units wait for the slowest."_s.arg(all - 1)
                              .arg(all));
        loss.left.append(u"All units stay reachable where each has ports on several leaves; requests inside one unit "
                         "are not slowed."_s);
    } else
        loss.slows.append(u"%1 of %2 switches of this network are left: devices with a port on another one stay "
                          "reachable, at a part of their speed."_s.arg(all - 1)
                              .arg(all));
}

} // namespace cw::planner
