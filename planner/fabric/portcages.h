// The cages that ports sit in: which form of plug they take, and how many links leave by one. Catalog tables
// `port_cages` (of cards, servers and switches; a server's row stands over that of its card) and `plug_fits` (plugs of
// another form that a cage takes). What the tables do not know is not checked. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace cw::planner {

struct PortCage {
    QString form;  ///< "OSFP", "OSFP flat top", "QSFP112", "RJ45"; empty = not known
    int links = 1; ///< that leave by one cage
    bool operator<(const PortCage &o) const { return std::tie(form, links) < std::tie(o.form, o.links); }
    bool operator==(const PortCage &) const = default;
};

class PortCages {
public:
    explicit PortCages(const catalog::CatalogSnapshot &catalog);

    /// Of a server, node or switch in a network: "compute", "storage", "in-band", "out-of-band".
    [[nodiscard]] PortCage of(const QString &part, const QString &network) const;
    /// Of a switch towards what it joins.
    [[nodiscard]] PortCage ofSwitch(const QString &part) const;
    /// Whether a plug goes into a cage; of unknown forms it is taken to.
    [[nodiscard]] bool takes(const QString &cage, const QString &plug) const;

private:
    struct Tables {
        std::map<std::pair<QString, QString>, PortCage> cages; ///< by device and network; no network = all of it
        std::set<std::pair<QString, QString>> fits;            ///< cage and plug of another form
    };
    static Tables tablesOf(const catalog::CatalogSnapshot &catalog);
    [[nodiscard]] PortCage row(const QString &device, const QString &network) const;

    const catalog::CatalogSnapshot &catalog_;
    std::shared_ptr<const Tables> tables_;
};

/// The plugs of a transceiver or cable by the catalog's word for its connector: "OSFP-2xQSFP112" is one plug at the
/// switch and two of another form at the servers, "OSFP (flat top)" one form at both. Empty where it has none.
struct Plugs {
    QString atNode, atSwitch;
};
[[nodiscard]] Plugs plugsOf(const QString &part, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
