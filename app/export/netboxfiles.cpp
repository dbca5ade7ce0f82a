#include "app/export/netboxfiles.h"

#include "app/export/cabling.h"
#include "app/export/netboxtypes.h"
#include "app/export/netboxwords.h"
#include "catalog/import/csv.h"
#include "catalog/import/netboxdevicetype.h"
#include "planner/facility/rooms.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

class Csv {
public:
    explicit Csv(const QStringList &head) { add(head); }
    void add(QStringList cells)
    {
        for (QString &cell : cells)
            cell = catalog::csvField(cell, true);
        bytes_ += cells.join(u',').toUtf8() + '\n';
    }
    [[nodiscard]] const QByteArray &bytes() const { return bytes_; }

private:
    QByteArray bytes_;
};

class NetboxWriter {
public:
    NetboxWriter(const Rooms &rooms, const std::vector<CablePlan> &plans, const catalog::CatalogSnapshot &catalog)
        : rooms_(rooms), plans_(plans), catalog_(catalog)
    {
    }

    std::vector<OutputFile> write()
    {
        collectPorts();
        std::vector<OutputFile> files = writeTypes();
        files.push_back({u"netbox/sites.csv"_s, sites()});
        files.push_back({u"netbox/manufacturers.csv"_s, manufacturers()});
        files.push_back({u"netbox/device-roles.csv"_s, roles()});
        writeState(files, rooms_, {});
        return files;
    }

    /// What stands in rooms in one state; the names of devices and cables are the same in all.
    void writeState(std::vector<OutputFile> &files, const Rooms &rooms, const QString &folder) const
    {
        files.push_back({u"netbox/"_s + folder + u"racks.csv"_s, racks(rooms)});
        files.push_back({u"netbox/"_s + folder + u"devices.csv"_s, devices(rooms)});
        files.push_back({u"netbox/"_s + folder + u"cables.csv"_s, cables(rooms)});
    }

private:
    /// Every port a cable of the plan ends in, by part and with the form of its plug; a switch shows all of its ports,
    /// those without a cable as the others of its model.
    void collectPorts()
    {
        std::map<std::pair<QString, double>, QString> plugs; // of a part at a speed
        for (const CablePlan &plan : plans_)
            for (const CableRun &run : plan.runs)
                for (const bool ofA : {true, false}) {
                    const CabledDevice &device = plan.devices[std::size_t(ofA ? run.a : run.b)];
                    const double gbps = plan.gbpsOf(run);
                    QString plug = plugOf(plan, run, ofA), &known = plugs[{device.part, gbps}];
                    if (known.isEmpty())
                        known = plug;
                    if (plug.isEmpty()) // no cable fits
                        plug = known;
                    ports_[device.part].try_emplace({ofA ? run.portA : run.portB, plan.portName(run, ofA)},
                                                    netboxPortType(plan.protocol, gbps, plug));
                }
        for (const CablePlan &plan : plans_) {
            QString plug = plugs[{plan.switchPart, plan.uplinkGbps}];
            if (plug.isEmpty())
                plug = plugs[{plan.switchPart, plan.linkGbps}];
            const QString type = netboxPortType(plan.protocol, plan.uplinkGbps, plug);
            for (int port = 0; port < plan.radix; ++port)
                ports_[plan.switchPart].try_emplace({port, plan.switchPortName(port)}, type);
        }
    }

    template <typename Visit>
    void forEachDevice(Visit visit) const
    {
        for (const Room &room : rooms_.rooms)
            for (const RackDevice &device : room.ever().devices)
                visit(device);
    }

    std::vector<OutputFile> writeTypes()
    {
        forEachDevice([&](const RackDevice &device) {
            if (types_.contains(device.part))
                return;
            std::vector<NetboxPort> ports;
            for (const auto &[key, type] : ports_[device.part])
                ports.push_back({key.second, type});
            types_.emplace(device.part, netboxType(device, ports, catalog_));
        });
        std::map<QString, QByteArray> files; // two parts of one maker may share a slug: the first stands
        for (const auto &[part, type] : types_)
            files.try_emplace(u"netbox/device-types/%1/%2.yaml"_s.arg(catalog::slugOf(type.manufacturer), type.slug),
                              catalog::writeDeviceType(type.document));
        std::vector<OutputFile> list;
        for (const auto &[name, bytes] : files)
            list.push_back({name, bytes});
        return list;
    }

    [[nodiscard]] QByteArray sites() const
    {
        Csv csv({u"name"_s, u"slug"_s, u"status"_s});
        for (const Room &room : rooms_.rooms)
            csv.add({room.limits.site, catalog::slugOf(room.limits.site), u"planned"_s});
        return csv.bytes();
    }

    [[nodiscard]] QByteArray manufacturers() const
    {
        std::map<QString, QString> makers; // by slug
        for (const auto &[part, type] : types_)
            makers.try_emplace(catalog::slugOf(type.manufacturer), type.manufacturer);
        Csv csv({u"name"_s, u"slug"_s});
        for (const auto &[slug, maker] : makers)
            csv.add({maker, slug});
        return csv.bytes();
    }

    [[nodiscard]] QByteArray roles() const
    {
        std::set<QString> names;
        forEachDevice([&](const RackDevice &device) { names.insert(device.role); });
        Csv csv({u"name"_s, u"slug"_s, u"color"_s});
        for (const QString &name : names)
            csv.add(
                {name, catalog::slugOf(name), name == "system"_L1 || name == "node"_L1 ? u"0a6375"_s : u"2b2f8f"_s});
        return csv.bytes();
    }

    [[nodiscard]] static QByteArray racks(const Rooms &rooms)
    {
        Csv csv({u"site"_s, u"name"_s, u"status"_s, u"width"_s, u"u_height"_s});
        for (const Room &room : rooms.rooms)
            for (const Rack &rack : room.layout.racks)
                csv.add({room.limits.site, rack.id, u"planned"_s, u"19"_s, QString::number(rack.units)});
        return csv.bytes();
    }

    [[nodiscard]] QByteArray devices(const Rooms &rooms) const
    {
        Csv csv({u"name"_s, u"role"_s, u"manufacturer"_s, u"device_type"_s, u"status"_s, u"site"_s, u"rack"_s,
                 u"position"_s, u"face"_s});
        for (const Room &room : rooms.rooms) {
            std::map<int, std::pair<QString, int>> places;
            for (const Rack &rack : room.layout.racks)
                for (const RackSlot &slot : rack.slots)
                    places[slot.device] = {rack.id, slot.bottomUnit};
            for (std::size_t i = 0; i < room.layout.devices.size(); ++i) {
                const RackDevice &device = room.layout.devices[i];
                const NetboxType &type = types_.at(device.part);
                const auto place = places.find(int(i));
                const bool stands = place != places.end();
                csv.add({device.name, device.role, type.manufacturer, type.model.left(100), u"planned"_s,
                         room.limits.site, stands ? place->second.first : QString(),
                         stands ? QString::number(place->second.second) : QString(), stands ? u"front"_s : QString()});
            }
        }
        return csv.bytes();
    }

    [[nodiscard]] QByteArray cables(const Rooms &rooms) const
    {
        Csv csv({u"side_a_site"_s, u"side_a_device"_s, u"side_a_type"_s, u"side_a_name"_s, u"side_b_site"_s,
                 u"side_b_device"_s, u"side_b_type"_s, u"side_b_name"_s, u"type"_s, u"status"_s, u"label"_s,
                 u"length"_s, u"length_unit"_s});
        const QString interface = u"dcim.interface"_s;
        int number = 0;
        for (const CablePlan &plan : plans_) {
            const Room *room = rooms.at(plan.site);
            const ServiceSpan &state = room ? room->shown : plan.shown;
            for (const CableRun &run : plan.runs) {
                const QString label = cableName(++number);
                if (!plan.spanOf(run).contains(state.from))
                    continue;
                const LinkMedium *medium = run.medium >= 0 ? &plan.media[std::size_t(run.medium)] : nullptr;
                csv.add({plan.site, plan.devices[std::size_t(run.a)].name, interface, plan.portName(run, true),
                         plan.site, plan.devices[std::size_t(run.b)].name, interface, plan.portName(run, false),
                         netboxCableType(medium, catalog_), u"planned"_s, label,
                         medium ? QString::number(run.length) : QString(), medium ? u"m"_s : QString()});
            }
        }
        return csv.bytes();
    }

    const Rooms &rooms_;
    const std::vector<CablePlan> &plans_;
    const catalog::CatalogSnapshot &catalog_;
    std::map<QString, std::map<std::pair<int, QString>, QString>> ports_; ///< part -> (place, name) -> type
    std::map<QString, NetboxType> types_;                                 ///< by part
};

} // namespace

Result<std::vector<OutputFile>> netboxFiles(const Plan &plan, const PlanResult &,
                                            const catalog::CatalogSnapshot &catalog)
{
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return rooms.error();
    const Result<std::vector<CablePlan>> plans = cablePlansOf(plan, catalog);
    if (!plans)
        return plans.error();
    NetboxWriter writer(rooms.value(), plans.value(), catalog);
    std::vector<OutputFile> files = writer.write();
    for (const int period : otherStates(rooms.value()))
        writer.writeState(files, roomsIn(rooms.value(), period), plan.need.horizon.periodStart(period).toIso() + u'/');
    return files;
}

} // namespace cw::app
