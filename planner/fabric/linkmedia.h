// What a link is made of: passive copper, active copper, a cable with optics in its plugs, or two matched transceivers
// and a fibre. Read from the catalog table `link_media`, a row per combination that is known to work together; lengths
// are those one can order. Metres. Pure.
#pragma once

#include "planner/fabric/portcages.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace cw::planner {

struct LinkMedium {
    QString id, name;
    double gbps = 0;
    bool infiniBand = false, ethernet = false;
    bool toNode = false; ///< else between two switches
    QString medium;      ///< "copper", "active copper", "active optical", "multimode fibre", "single-mode fibre"
    QString nodePart;    ///< transceiver at the node, or at the lower switch; empty = the cable has its own plug
    QString switchPart;  ///< transceiver at the (upper) switch; empty likewise
    int linksPerNodePart = 1, linksPerSwitchPart = 1; ///< links that share one transceiver
    int linksPerCable = 1;                            ///< legs of a splitter, which all leave one cage of the switch
    int cablesPerLink = 1;                            ///< fibres side by side where the modules have as many sockets
    QString cablePart;
    QString nodePlug, switchPlug; ///< their forms: of the transceivers, or of the cable's own plugs
    double reach = 0;
    std::vector<double> lengths; ///< ascending, none beyond the reach
};

struct LinkWish {
    double gbps = 0;
    QString protocol; ///< of the switch: "InfiniBand NDR", "Ethernet"
    bool toNode = false;
    /// Links that leave a switch by one cage: transceivers that carry as many come first; 0 = any.
    int linksPerCage = 0;
    PortCage node = {};      ///< of the server
    QString switchCage = {}; ///< form of the cages of the switch, at both ends between two
};

/// The transceiver, cable or fibre of an id; nullptr = the catalog has none.
[[nodiscard]] const catalog::Cable *cableOf(const QString &id, const catalog::CatalogSnapshot &catalog);
/// Whether a transceiver or cable may be bought; empty = all may.
using CableFilter = std::function<bool(const catalog::Cable &)>;

/// All media for a wish, nearest reach first: the nearest that reaches is the cheapest and the coolest. Those with a
/// part that may not be bought are left out.
[[nodiscard]] std::vector<LinkMedium> mediaFor(const LinkWish &wish, const catalog::CatalogSnapshot &catalog,
                                               const CableFilter &isAllowed = {});
/// What parts of the catalog put into one cage of a switch, towards servers.
struct CageFilling {
    QString plug; ///< empty = the catalog does not tell
    int links = 1;
};
[[nodiscard]] std::vector<CageFilling> cageFillings(double gbps, const QString &protocol,
                                                    const catalog::CatalogSnapshot &catalog);

struct ChosenMedium {
    int medium = -1; ///< index; -1 = none reaches
    double length = 0;
};
[[nodiscard]] ChosenMedium chooseMedium(std::span<const LinkMedium> media, double metres);
/// Why none was found, and what would fit; where rules leave parts out, what would do without them. What may not be
/// bought is never proposed.
[[nodiscard]] QString noMediumSentence(const LinkWish &wish, std::span<const LinkMedium> media, double metres,
                                       const catalog::CatalogSnapshot &catalog, const CableFilter &isAllowed = {});

} // namespace cw::planner
