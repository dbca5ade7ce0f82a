#include "app/export/topologygraph.h"

#include <algorithm>
#include <map>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostAcross = 16; ///< boxes of a layer that stay legible on a page

/// Plural of a tier, for a box of many.
QString manyOf(int layer, int count)
{
    const QString what = layer == 1 ? u"leaves"_s : layer == 2 ? u"spines"_s : layer == 3 ? u"cores"_s : u"systems"_s;
    return u"%1 %2"_s.arg(count).arg(what);
}

class Grouping {
public:
    explicit Grouping(const CablePlan &plan) : plan_(plan), boxOf_(plan.devices.size(), -1)
    {
        std::map<int, int> perLayer;
        for (std::size_t i = 0; i < plan.devices.size(); ++i)
            ++perLayer[plan.tierOf(int(i))];
        for (std::size_t i = 0; i < plan.devices.size(); ++i) {
            const CabledDevice &device = plan.devices[i];
            const int layer = plan.tierOf(int(i));
            if (perLayer[layer] <= mostAcross)
                open(i, device.name, device.title);
            else
                join(i, layer);
        }
        for (TopologyBox &box : graph_.boxes)
            if (box.title.isEmpty()) {
                const CabledDevice &first =
                    plan.devices[std::size_t(firstOf_[std::size_t(&box - graph_.boxes.data())])];
                box.title = box.count == 1 ? first.name : manyOf(box.layer, box.count);
                box.text = first.title;
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
        const auto [at, isNew] = shared_.try_emplace({layer, plan_.devices[device].part}, int(graph_.boxes.size()));
        if (isNew) {
            open(device, {}, {});
            return;
        }
        boxOf_[device] = at->second;
        ++graph_.boxes[std::size_t(at->second)].count;
    }

    const CablePlan &plan_;
    std::vector<int> boxOf_, firstOf_;
    std::map<std::pair<int, QString>, int> shared_;
    TopologyGraph graph_;
};

} // namespace

TopologyGraph topologyGraph(const CablePlan &plan)
{
    return Grouping(plan).run();
}

} // namespace cw::app
