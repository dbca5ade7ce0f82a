// The networks beside the compute fabric in words: how their roles begin, what they are called, which planning values
// of the catalog say their speed and the ports of a server.
#pragma once

#include <array>

namespace cw::planner {

struct NetworkWords {
    const char *key;            ///< before the roles of its parts: "inband-leaf", "inband-port"
    const char *name;           ///< for people: "in-band"
    const char *gbps;           ///< planning value
    const char *portsPerServer; ///< planning value
    const char *portsPerSwitch; ///< planning value of switches of other networks that hang from it; nullptr = none
    const char *portStem;       ///< of the port of a server, before its number
    const char *portCable;      ///< a cable of one such port, %1 = Gbit/s
};

inline constexpr std::array<NetworkWords, 3> networksBeside = {{
    {"storage", "storage", "network_storage_gbps", "network_storage_ports_per_server", nullptr, "stor",
     "Cable of one %1 Gbit/s storage port with its ends"},
    {"inband", "in-band", "network_inband_gbps", "network_inband_ports_per_server", nullptr, "eth",
     "Cable of one %1 Gbit/s in-band port with its ends"},
    {"oob", "out-of-band", "network_outofband_gbps", "network_outofband_ports_per_server",
     "network_outofband_ports_per_switch", "bmc", "Cable of one %1 Gbit/s out-of-band port"},
}};

} // namespace cw::planner
