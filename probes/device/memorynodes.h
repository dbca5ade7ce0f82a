// Memory nodes (NUMA) of this machine as Linux tells them under /sys: which one a GPU hangs on, which is farthest from
// it, and a thread bound to the processors of one and the memory of another. No library: the kernel's calls
// themselves. On other systems there is one node. Plain C++.
#pragma once

#include <string>
#include <vector>

namespace cw::probes {

struct NodeChoice {
    int near = -1, far = -1; ///< -1: not told, or there is only one
};

/// Memory of a node as the processors of a node reach it.
struct NodePath {
    int memory = 0, processors = 0;
    [[nodiscard]] bool isLocal() const { return memory == processors; }
    friend bool operator==(const NodePath &one, const NodePath &two)
    {
        return one.memory == two.memory && one.processors == two.processors;
    }
};

/// "0-3,8,10-11" → 0 1 2 3 8 10 11; what is no list of numbers gives none.
[[nodiscard]] std::vector<int> parseCpuList(const std::string &text);
/// Index of the largest distance in a line such as "10 21 31"; the first of equals; -1 for no numbers.
[[nodiscard]] int farthestOf(const std::string &distances);
/// For a device on the bus at "0000:3b:00.0", upper or lower case. `sys` is "/sys" but in tests.
[[nodiscard]] NodeChoice chooseNodes(const std::string &busId, const std::string &sys = "/sys");
/// Nodes that have processors, in rising order; empty where the system does not tell.
[[nodiscard]] std::vector<int> memoryNodes(const std::string &sys = "/sys");
/// The ways to memory worth a figure of their own: each node's memory from its own processors (from the nearest ones
/// where it has none), then each node's processors to the memory farthest from them. Empty for one node, and where the
/// system does not tell.
[[nodiscard]] std::vector<NodePath> nodePaths(const std::string &sys = "/sys");
/// How many nodes there are, as a sentence of a run's notes.
[[nodiscard]] std::string nodesNote(const std::string &sys = "/sys");
/// Processors of a node; empty where the system does not tell.
[[nodiscard]] std::vector<int> processorsOf(int node, const std::string &sys = "/sys");
/// Those of `processors` on which this thread may run (a container or `taskset` may keep it from some).
[[nodiscard]] std::vector<int> usable(const std::vector<int> &processors);
/// Keeps the calling thread on the usable processors of one node, and the memory it takes from now on in another; false
/// where the thread cannot be kept there. Memory stays a wish where the kernel refuses it.
[[nodiscard]] bool bindToNode(const NodePath &path, const std::string &sys = "/sys");
/// The node on which the page at `address` lies; -1 where the kernel does not tell.
[[nodiscard]] int nodeOfPage(const void *address);

} // namespace cw::probes
