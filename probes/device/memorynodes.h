// Memory nodes (NUMA) of this machine as Linux tells them under /sys: which one a GPU hangs on, which is farthest from
// it, and a thread bound to one. No library; on other systems there is one node. Plain C++.
#pragma once

#include <string>
#include <vector>

namespace cw::probes {

struct NodeChoice {
    int near = -1, far = -1; ///< -1: not told, or there is only one
};

/// "0-3,8,10-11" → 0 1 2 3 8 10 11; what is no list of numbers gives none.
[[nodiscard]] std::vector<int> parseCpuList(const std::string &text);
/// Index of the largest distance in a line such as "10 21 31"; the first of equals; -1 for no numbers.
[[nodiscard]] int farthestOf(const std::string &distances);
/// For a device on the bus at "0000:3b:00.0", upper or lower case. `sys` is "/sys" but in tests.
[[nodiscard]] NodeChoice chooseNodes(const std::string &busId, const std::string &sys = "/sys");
/// Nodes that have processors, in rising order; empty where the system does not tell.
[[nodiscard]] std::vector<int> memoryNodes(const std::string &sys = "/sys");
/// Processors of a node; empty where the system does not tell.
[[nodiscard]] std::vector<int> processorsOf(int node, const std::string &sys = "/sys");
/// Keeps the calling thread on the processors of a node; false where that cannot be.
[[nodiscard]] bool bindToNode(int node, const std::string &sys = "/sys");

} // namespace cw::probes
