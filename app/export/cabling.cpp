#include "app/export/cabling.h"

#include "planner/companions/cabledates.h"
#include "planner/companions/designcables.h"

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

Result<std::vector<CablePlan>> cablePlansOf(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    return designCables(plan, catalog);
}

QString cableName(int number)
{
    constexpr qsizetype digits = 5; // at least
    return u'c' + QString::number(number).rightJustified(digits, u'0');
}

QString linkName(FabricLayer layer)
{
    switch (layer) {
    case FabricLayer::NodeLeaf:
        return u"node to leaf"_s;
    case FabricLayer::LeafSpine:
        return u"leaf to spine"_s;
    case FabricLayer::SpineCore:
        return u"spine to core"_s;
    case FabricLayer::Neighbour:
        return u"leaf to leaf"_s;
    case FabricLayer::Group:
        break;
    }
    return u"group to group"_s;
}

QString endLabel(const CablePlan &plan, const CableRun &run, bool ofA)
{
    const CabledDevice &device = plan.devices[std::size_t(ofA ? run.a : run.b)];
    const QString place =
        device.rack.isEmpty() ? QString() : device.rack + u" U"_s + QString::number(device.unit) + u' ';
    return place + device.name + u' ' + plan.portName(run, ofA);
}

std::pair<QString, QString> monthsOf(const CablePlan &plan, const CableRun &run, const Horizon &horizon)
{
    const ServiceSpan span = plan.spanOf(run);
    return {horizon.periodStart(span.from).toIso(),
            span.until == forGood ? QString() : horizon.periodStart(span.until).toIso()};
}

Result<std::vector<OutputFile>> cablingFiles(const Plan &plan, const PlanResult &result,
                                             const catalog::CatalogSnapshot &catalog)
{
    Result<std::vector<CablePlan>> plans = cablePlansOf(plan, catalog);
    if (!plans)
        return plans.error();
    dateCables(plans.value(), result.lines, plan.need.horizon);
    std::vector<OutputFile> files;
    if (const QString name = u"cabling.csv"_s; isAsked(plan, name))
        files.push_back({name, cablingCsv(plan.need.horizon, plans.value())});
    if (const QString name = u"cabling.xlsx"_s; isAsked(plan, name)) {
        Result<QByteArray> book = cablingXlsx(plan, plans.value(), catalog);
        if (!book)
            return book.error();
        files.push_back({name, book.value()});
    }
    if (const QString name = u"cabling.dot"_s; isAsked(plan, name)) {
        const Result<Rooms> rooms = roomsOf(plan, catalog);
        if (!rooms)
            return rooms.error();
        files.push_back({name, cablingDot(plan.need.horizon, plans.value())});
        for (const int period : otherStates(*rooms))
            files.push_back({u"cabling-%1.dot"_s.arg(plan.need.horizon.periodStart(period).toIso()),
                             cablingDot(plan.need.horizon, cablesOfState(plans.value(), roomsIn(*rooms, period)))});
    }
    return files;
}

} // namespace cw::app
