#include "app/export/topologygraph.h"

#include "planner/plan/deviceroles.h"
#include "planner/report/language.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// Plural of a tier, for a box of many.
QString manyOf(int layer, int count)
{
    const QString what = layer == 1   ? say(u"leaves"_s)
                         : layer == 2 ? say(u"spines"_s)
                         : layer == 3 ? say(u"cores"_s)
                                      : say(u"systems"_s);
    return u"%1 %2"_s.arg(count).arg(what);
}

/// "7 switches": what the racks tell apart by colour.
QString kindOf(const CabledDevice &device, int count)
{
    const QString what = device.role == "system"_L1  ? say(u"systems"_s)
                         : device.role == "node"_L1  ? say(u"data service nodes"_s)
                         : isSwitchRole(device.role) ? say(u"switches"_s)
                                                     : say(u"control and storage nodes"_s);
    return u"%1 %2"_s.arg(count).arg(what);
}

/// "rail 3, NVIDIA QM9700": what a switch belongs to, before what it is.
QString inGroup(const CablePlan &plan, const CabledDevice &device, const QString &text)
{
    if (device.group < 0)
        return text;
    const QString name = (plan.hasRails() ? say(u"rail %1"_s) : say(u"group %1"_s)).arg(device.group + 1);
    return name + u", "_s + text;
}

class Grouping {
public:
    Grouping(const CablePlan &plan, int mostAcross) : plan_(plan), boxOf_(plan.devices.size(), -1)
    {
        std::map<int, std::set<QString>> parts;
        for (std::size_t i = 0; i < plan.devices.size(); ++i)
            parts[plan.tierOf(int(i))].insert(plan.devices[i].part);
        byKind_ = std::any_of(parts.begin(), parts.end(),
                              [&](const auto &layer) { return int(layer.second.size()) > mostAcross; });
        std::map<int, int> perLayer;
        int groups = 0;
        for (std::size_t i = 0; i < plan.devices.size(); ++i) {
            ++perLayer[plan.tierOf(int(i))];
            groups = std::max(groups, plan.devices[i].group + 1);
        }
        byGroup_ = groups > 1 && groups <= mostAcross;
        for (std::size_t i = 0; i < plan.devices.size(); ++i) {
            const CabledDevice &device = plan.devices[i];
            const int layer = plan.tierOf(int(i));
            if (perLayer[layer] <= mostAcross)
                open(i, device.name, inGroup(plan, device, device.title));
            else
                join(i, layer);
        }
        for (TopologyBox &box : graph_.boxes)
            if (box.title.isEmpty()) {
                const CabledDevice &first =
                    plan.devices[std::size_t(firstOf_[std::size_t(&box - graph_.boxes.data())])];
                const bool isAlone = box.count == 1;
                box.title = isAlone          ? first.name
                            : box.layer == 0 ? kindOf(first, box.count)
                                             : manyOf(box.layer, box.count);
                box.text = isAlone || !byKind_ ? first.title : QString();
                if (byGroup_)
                    box.text = inGroup(plan, first, box.text);
            }
    }

    TopologyGraph run()
    {
        std::map<std::pair<int, int>, TopologyBundle> bundles;
        for (const CableRun &run : plan_.runs) {
            const int lower = boxOf_[std::size_t(run.a)], upper = boxOf_[std::size_t(run.b)];
            TopologyBundle &bundle = bundles[{upper, lower}];
            bundle.upper = upper;
            bundle.lower = lower;
            ++bundle.cables;
            bundle.gbps = plan_.gbpsOf(run);
        }
        for (const auto &[key, bundle] : bundles)
            graph_.bundles.push_back(bundle);
        graph_.boxOf = std::move(boxOf_);
        return std::move(graph_);
    }

private:
    void open(std::size_t device, const QString &title, const QString &text)
    {
        boxOf_[device] = int(graph_.boxes.size());
        firstOf_.push_back(int(device));
        const CabledDevice &d = plan_.devices[device];
        graph_.boxes.push_back({d.role, d.part, title, text, 1, plan_.tierOf(int(device))});
    }

    void join(std::size_t device, int layer)
    {
        const CabledDevice &own = plan_.devices[device];
        const int group = byGroup_ ? own.group : -1;
        const auto [at, isNew] =
            shared_.try_emplace({layer, group, byKind_ ? kindOf(own, 0) : own.part}, int(graph_.boxes.size()));
        if (isNew) {
            open(device, {}, {});
            return;
        }
        boxOf_[device] = at->second;
        ++graph_.boxes[std::size_t(at->second)].count;
    }

    const CablePlan &plan_;
    bool byKind_ = false; ///< more parts than boxes fit
    std::vector<int> boxOf_, firstOf_;
    bool byGroup_ = false; ///< switches of each rail or group share boxes of their own
    std::map<std::tuple<int, int, QString>, int> shared_;
    TopologyGraph graph_;
};

} // namespace

TopologyGraph topologyGraph(const CablePlan &plan, int mostAcross)
{
    return Grouping(plan, mostAcross).run();
}

} // namespace cw::app
