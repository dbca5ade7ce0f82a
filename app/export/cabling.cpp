#include "app/export/cabling.h"

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
    return u"c%1"_s.arg(number, 5, 10, QChar(u'0'));
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
    const QString place = device.rack.isEmpty() ? QString() : u"%1 U%2 "_s.arg(device.rack).arg(device.unit);
    return place + device.name + u' ' + plan.portName(run, ofA);
}

Result<std::vector<OutputFile>> cablingFiles(const Plan &plan, const PlanResult &,
                                             const catalog::CatalogSnapshot &catalog)
{
    const Result<std::vector<CablePlan>> plans = cablePlansOf(plan, catalog);
    if (!plans)
        return plans.error();
    Result<QByteArray> book = cablingXlsx(plan, plans.value(), catalog);
    if (!book)
        return book.error();
    return std::vector<OutputFile>{{u"cabling.csv"_s, cablingCsv(plans.value())},
                                   {u"cabling.xlsx"_s, book.value()},
                                   {u"cabling.dot"_s, cablingDot(plans.value())}};
}

} // namespace cw::app
