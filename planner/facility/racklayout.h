// Where everything of a design stands: which device in which rack, at which height unit, and where the rack stands in
// the hall. Made by packing.h from the devices of devices.h; read by drawings, cabling (lengths), manifests (topology)
// and the power chain. Values, safe between threads; the same design gives the same layout.
#pragma once

#include "planner/plan/servicespan.h"

#include <QString>

#include <optional>
#include <vector>

namespace cw::planner {

/// One thing that stands in a rack.
struct RackDevice {
    QString name;     ///< unique at its site, stable: "dgx-h100-0001", "leaf-003"
    QString part;     ///< catalog id of the system or switch
    QString title;    ///< for people: "NVIDIA DGX H100"
    QString role;     ///< system, node (no accelerators), leaf, spine, core
    QString workload; ///< the workload whose replicas fill it; empty = shared or not told apart
    int units = 0;    ///< height in rack units
    double nameplateW = 0;
    double typicalW = 0;            ///< under sustained load
    std::optional<double> weightKg; ///< absent = not published
    bool isWholeRack = false;       ///< comes as a rack of its own (NVL72)
    bool isLiquid = false;          ///< needs a liquid loop
    ServiceSpan stands = {};        ///< periods in which it is there
    bool operator==(const RackDevice &) const = default;
};

/// A device's place in a rack; unit 1 is the lowest.
struct RackSlot {
    int device = 0;     ///< index into HallLayout::devices
    int bottomUnit = 1; ///< the device takes bottomUnit … bottomUnit + units - 1
    bool operator==(const RackSlot &) const = default;
};

struct Rack {
    QString id;                  ///< "A01": row letter and position in the row
    int row = 0;                 ///< 0 = first
    int position = 0;            ///< in the row, 0 = first
    double xM = 0, yM = 0;       ///< centre of the rack's front, metres along the row and across the rows
    int units = 0;               ///< height
    std::vector<RackSlot> slots; ///< from the lowest up
    bool isWholeRack = false;
    bool operator==(const Rack &) const = default;
};

/// The racks of one site.
struct HallLayout {
    QString site;
    std::vector<RackDevice> devices; ///< by role, part and number
    std::vector<Rack> racks;         ///< by row and position; only those in use
    int lowerBound = 0;              ///< no packing needs fewer racks than this
    std::vector<int> outside;        ///< devices that stand in no rack (workstations, devices that fit no rack)
    bool operator==(const HallLayout &) const = default;
};

/// Metres between two racks along the row and across the aisles, as a cable tray runs (not the diagonal).
[[nodiscard]] inline double trayMetres(const Rack &a, const Rack &b)
{
    const auto distance = [](double from, double to) { return from < to ? to - from : from - to; };
    return distance(a.xM, b.xM) + distance(a.yM, b.yM);
}

} // namespace cw::planner
