// Every cable of a site's fabrics with both ends: device, port, rack and height unit, the length from rack positions
// rounded up to one that can be ordered, and the transceivers that match at its ends. Counts are those of the fabric,
// so cable list, drawing and bill agree. Where servers are replaced, the network is wired once, for the most that hang
// from it at a time; who comes takes the ports of who has left, and both have their links with their times. Metres;
// ports from 1 as they are printed on the front. Pure; memory is bounded by the number of links (a run takes 48 bytes).
#pragma once

#include "planner/fabric/fabricwiring.h"
#include "planner/fabric/linkmedia.h"
#include "planner/fabric/sitefabric.h"
#include "planner/facility/racklayout.h"

#include <map>

namespace cw::planner {

/// One device as far as cables are concerned.
struct CabledDevice {
    QString name, part, title, role;
    QString rack; ///< empty = stands in no rack
    int unit = 0; ///< lowest height unit, 0 likewise
    int height = 0;
    double xM = 0, yM = 0, riseM = 0; ///< rack front, and height from the device's middle to the tray over the racks
    QString portStem = QStringLiteral("nic"); ///< of the ports by which it is an end of this network
    int linksPerCage = 1;                     ///< of these ports
    double gbps = 0;                          ///< likewise, where its cards are slower than the network; else 0
    int rackOrder = -1;                       ///< of its rack along the hall
    int group = -1; ///< of a switch: its rail, or its group of a dragonfly+, from 0; -1 = all are one
    int row = -1;   ///< of a leaf of a rail-optimised network: which servers' ports of its rail it takes, from 0
    ServiceSpan stands = {}; ///< periods in which it is there
};

struct CableRun {
    int a = -1, b = -1;       ///< devices; a is the lower tier
    int portA = 0, portB = 0; ///< from 0, as wired
    FabricLayer layer = FabricLayer::NodeLeaf;
    int medium = -1;                ///< index into CablePlan::media; -1 = none fits, see `problems`
    std::optional<double> measured; ///< absent = an end stands in no rack
    double length = 0;              ///< to order
};

struct CablePlan {
    QString site, fabric, protocol;
    double linkGbps = 0, uplinkGbps = 0;
    QString switchPart;   ///< catalog id
    int radix = 0;        ///< links of a switch
    int period = 0;       ///< from which it stands in full
    int linksPerCage = 1; ///< links that leave a switch by one cage: a split port or a twin-port transceiver
    std::vector<CabledDevice> devices;     ///< the ends first, then leaves, spines, cores
    int ends = 0;                          ///< devices that the network joins; the others are its switches
    FabricKind kind = FabricKind::FatTree; ///< how its switches are joined
    bool isCompute = true;                 ///< else a network beside it: storage, in-band, out-of-band
    std::vector<LinkMedium> media;
    std::vector<CableRun> runs;
    QStringList problems; ///< sentences, each once
    /// Links of a device that came for another, by the run whose cable they take over, moved at the device's end.
    std::map<int, int> takenOver = {};
    /// By run, the period in which its cable is bought (cabledates.h); empty = that from which it lies.
    std::vector<int> bought = {};
    ServiceSpan shown = {}; ///< periods of the state of the hall that drawings show
    bool isRenewed = false; ///< the hall has other states, for servers leave

    /// While a link is there: as long as both of its ends.
    [[nodiscard]] ServiceSpan spanOf(const CableRun &run) const
    {
        return common(devices[std::size_t(run.a)].stands, devices[std::size_t(run.b)].stands);
    }
    [[nodiscard]] int boughtIn(std::size_t run) const { return bought.empty() ? spanOf(runs[run]).from : bought[run]; }
    [[nodiscard]] bool isShown(const CableRun &run) const { return spanOf(run).contains(shown.from); }
    /// Rail on which a link runs, from 0; nothing where it joins rails, or where there are none.
    [[nodiscard]] std::optional<int> railOf(const CableRun &run) const;
    [[nodiscard]] bool hasRails() const { return kind == FabricKind::RailOnly || kind == FabricKind::RailOptimised; }
    /// 0 = an end, 1 = leaf, 2 = spine, 3 = core.
    [[nodiscard]] int tierOf(int device) const;
    [[nodiscard]] double gbpsOf(const CableRun &run) const
    {
        if (run.layer != FabricLayer::NodeLeaf)
            return uplinkGbps;
        const double ofDevice = devices[std::size_t(run.a)].gbps;
        return ofDevice > 0 ? ofDevice : linkGbps;
    }
    /// Links that share the cage at an end.
    [[nodiscard]] int cageLinks(const CableRun &run, bool ofA) const
    {
        return ofA && run.layer == FabricLayer::NodeLeaf ? devices[std::size_t(run.a)].linksPerCage : linksPerCage;
    }
    /// "p7/2": second link of the seventh cage; "p7" where a cage has one; "nic3", "eth1", "bmc1" at an end, "osfp2/1"
    /// where two cards of a server leave by one cage.
    [[nodiscard]] QString portName(const CableRun &run, bool ofA) const;
    [[nodiscard]] QString switchPortName(int port) const;
    /// Transceiver at an end; empty when the cable has its own plug.
    [[nodiscard]] QString transceiver(const CableRun &run, bool atA) const;
};

/// How cables are led, from the catalog's planning values.
struct CableRouting {
    double endSlackM = 0, trayAboveRackM = 0, rackUnitM = 0;
};
[[nodiscard]] std::optional<CableRouting> cableRouting(const catalog::CatalogSnapshot &catalog);

/// One plan per fabric, of the parts that may be bought. A device of the design without a place in the layout keeps its
/// cables, without length.
[[nodiscard]] std::vector<CablePlan> cablePlans(const std::vector<SiteFabric> &fabrics,
                                                const std::vector<HallLayout> &halls, // all that ever stands there
                                                const catalog::CatalogSnapshot &catalog,
                                                const CableFilter &isAllowed = {});

/// What stands in the state that drawings show: its devices and links, in their order.
[[nodiscard]] CablePlan shownPart(const CablePlan &plan);

/// Parts of a plan by kind: cables by part and length, transceivers by part (shared ones counted once). What is taken
/// over is counted where it is first laid.
struct CableParts {
    std::map<std::pair<QString, double>, int> cables; ///< pieces: two where the modules of a link have two sockets
    std::map<QString, int> transceivers;
    std::map<std::pair<QString, int>, int> transceiversFrom; ///< the same by part and period in which they are bought
    int withoutPart = 0;                                     ///< cables for which no medium fits
};
[[nodiscard]] CableParts partsOf(const CablePlan &plan);

} // namespace cw::planner
