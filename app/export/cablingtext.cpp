#include "app/export/cabling.h"
#include "catalog/import/csv.h"

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString metres(double value)
{
    return QString::number(value, 'f', 2);
}

QStringList endCells(const CablePlan &plan, const CableRun &run, bool ofA)
{
    const CabledDevice &device = plan.devices[std::size_t(ofA ? run.a : run.b)];
    return {device.rack, device.unit > 0 ? QString::number(device.unit) : QString(), device.name,
            plan.portName(run, ofA), plan.transceiver(run, ofA)};
}

QString dotName(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + escaped + u'"';
}

} // namespace

QByteArray cablingCsv(const Horizon &horizon, const std::vector<CablePlan> &plans)
{
    QByteArray csv("cable,site,fabric,link,a_rack,a_unit,a_device,a_port,a_transceiver,b_rack,b_unit,b_device,b_port,b_"
                   "transceiver,medium,cable_part,cables,speed_gbps,route_m,length_m,note,rail,from,until,bought\n");
    int before = 0; // cables of the plans so far
    for (const CablePlan &plan : plans) {
        for (std::size_t i = 0; i < plan.runs.size(); ++i) {
            const CableRun &run = plan.runs[i];
            const LinkMedium *medium = run.medium >= 0 ? &plan.media[std::size_t(run.medium)] : nullptr;
            const auto taken = plan.takenOver.find(int(i));
            const bool isTaken = taken != plan.takenOver.end();
            const auto [from, until] = monthsOf(plan, run, horizon);
            QStringList cells{cableName(before + int(i) + 1), plan.site, plan.fabric, linkName(run.layer)};
            cells += endCells(plan, run, true) + endCells(plan, run, false);
            cells += {medium ? medium->medium : QString(),
                      medium ? medium->cablePart : QString(),
                      medium ? QString::number(isTaken ? 0 : medium->cablesPerLink) : QString(),
                      QString::number(plan.gbpsOf(run)),
                      run.measured ? metres(*run.measured) : QString(),
                      medium ? QString::number(run.length) : QString(),
                      isTaken  ? u"the cable of %1, moved at this end"_s.arg(cableName(before + taken->second + 1))
                      : medium ? QString()
                      : run.measured ? u"no cable of the catalog reaches or fits"_s
                                     : u"an end stands in no rack"_s,
                      plan.railOf(run) ? QString::number(*plan.railOf(run) + 1) : QString(),
                      from,
                      until,
                      isTaken ? QString() : horizon.periodStart(plan.boughtIn(i)).toIso()};
            for (QString &cell : cells)
                cell = catalog::csvField(cell, true);
            csv += cells.join(u',').toUtf8() + '\n';
        }
        before += int(plan.runs.size());
    }
    return csv;
}

QByteArray cablingDot(const Horizon &horizon, const std::vector<CablePlan> &plans)
{
    QStringList states; // one a site
    for (const CablePlan &plan : plans) {
        if (!plan.isRenewed)
            continue;
        const QString until =
            plan.shown.until == forGood ? u" on"_s : u" until "_s + horizon.periodStart(plan.shown.until).toIso();
        const QString line =
            u"// %1 as it stands from %2%3\n"_s.arg(plan.site, horizon.periodStart(plan.shown.from).toIso(), until);
        if (!states.contains(line))
            states.append(line);
    }
    QString dot = states.join(QString()) + u"graph cabling {\n  node [shape=box];\n"_s;
    int number = 0;
    for (const CablePlan &plan : plans) {
        for (const CabledDevice &device : plan.devices) {
            if (!device.stands.contains(plan.shown.from))
                continue;
            dot += u"  %1 [label=%2, role=%3, rack=%4];\n"_s.arg(dotName(plan.site + u'/' + device.name),
                                                                 dotName(device.name + u'\n' + device.title),
                                                                 dotName(device.role), dotName(device.rack));
        }
        for (const CableRun &run : plan.runs) {
            const QString name = cableName(++number);
            if (!plan.isShown(run))
                continue;
            dot += u"  %1 -- %2 [id=%3, taillabel=%4, headlabel=%5];\n"_s.arg(
                dotName(plan.site + u'/' + plan.devices[std::size_t(run.a)].name),
                dotName(plan.site + u'/' + plan.devices[std::size_t(run.b)].name), dotName(name),
                dotName(plan.portName(run, true)), dotName(plan.portName(run, false)));
        }
    }
    return (dot + u"}\n"_s).toUtf8();
}

} // namespace cw::app
