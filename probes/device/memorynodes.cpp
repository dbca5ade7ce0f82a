#include "probes/device/memorynodes.h"

#include <linux/mempolicy.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <climits>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

namespace cw::probes {

namespace {

std::string firstLine(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::optional<int> numberIn(const std::string &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string nodeFolder(int node, const std::string &sys)
{
    return sys + "/devices/system/node/node" + std::to_string(node);
}

/// Distances from a node to the nodes that are on, in their order.
std::vector<std::pair<int, int>> distancesFrom(int node, const std::string &sys)
{
    const std::vector<int> online = parseCpuList(firstLine(sys + "/devices/system/node/online"));
    std::stringstream numbers(firstLine(nodeFolder(node, sys) + "/distance"));
    std::vector<std::pair<int, int>> distances;
    int distance = 0;
    for (const int other : online)
        if (numbers >> distance)
            distances.emplace_back(other, distance);
    return distances;
}

bool contains(const std::vector<int> &nodes, int node)
{
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

/// The nearest or the farthest of `among`, the first of equals; -1 for none.
int extremeFrom(int node, const std::vector<int> &among, bool farthest, const std::string &sys)
{
    int best = -1, bestDistance = 0;
    for (const auto &[other, distance] : distancesFrom(node, sys)) {
        const bool isBetter = best < 0 || (farthest ? distance > bestDistance : distance < bestDistance);
        if (contains(among, other) && isBetter) {
            best = other;
            bestDistance = distance;
        }
    }
    return best;
}

/// Memory the calling thread takes from now on lies on this node; a wish, refused where there is no such memory.
void keepMemoryOn(int node)
{
    constexpr std::size_t bits = sizeof(unsigned long) * CHAR_BIT;
    std::array<unsigned long, CPU_SETSIZE / bits> mask{};
    if (node < 0 || std::size_t(node) >= mask.size() * bits)
        return;
    mask[std::size_t(node) / bits] |= 1UL << (std::size_t(node) % bits);
    (void)syscall(SYS_set_mempolicy, MPOL_BIND, mask.data(), mask.size() * bits);
}

} // namespace

std::vector<int> parseCpuList(const std::string &text)
{
    std::vector<int> cpus;
    std::stringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        const auto dash = part.find('-');
        const auto first = numberIn(part.substr(0, dash));
        const auto last = dash == std::string::npos ? first : numberIn(part.substr(dash + 1));
        if (!first || !last || *first < 0 || *last < *first || *last >= CPU_SETSIZE)
            return {};
        for (int cpu = *first; cpu <= *last; ++cpu)
            cpus.push_back(cpu);
    }
    return cpus;
}

int farthestOf(const std::string &distances)
{
    std::stringstream numbers(distances);
    int farthest = -1, most = -1, distance = 0;
    for (int node = 0; numbers >> distance; ++node)
        if (distance > most) {
            most = distance;
            farthest = node;
        }
    return farthest;
}

NodeChoice chooseNodes(const std::string &busId, const std::string &sys)
{
    std::string bus = busId;
    std::transform(bus.begin(), bus.end(), bus.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    NodeChoice choice;
    const auto near = numberIn(firstLine(sys + "/bus/pci/devices/" + bus + "/numa_node"));
    if (!near || *near < 0) // -1: the firmware does not say
        return choice;
    choice.near = *near;
    const int far = farthestOf(firstLine(nodeFolder(*near, sys) + "/distance"));
    choice.far = far == *near ? -1 : far;
    return choice;
}

std::vector<int> memoryNodes(const std::string &sys)
{
    return parseCpuList(firstLine(sys + "/devices/system/node/has_cpu"));
}

std::vector<NodePath> nodePaths(const std::string &sys)
{
    const std::vector<int> withMemory = parseCpuList(firstLine(sys + "/devices/system/node/has_memory"));
    const std::vector<int> withProcessors = memoryNodes(sys);
    std::vector<NodePath> paths;
    if (withMemory.size() < 2)
        return paths;
    const auto add = [&](int memory, int processors) {
        const NodePath path{memory, processors};
        if (memory >= 0 && processors >= 0 && std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(path);
    };
    for (const int node : withMemory)
        add(node, contains(withProcessors, node) ? node : extremeFrom(node, withProcessors, false, sys));
    for (const int node : withProcessors)
        add(extremeFrom(node, withMemory, true, sys), node);
    return paths;
}

std::string nodesNote(const std::string &sys)
{
    const std::size_t nodes = parseCpuList(firstLine(sys + "/devices/system/node/has_memory")).size();
    if (nodes == 0)
        return "the system does not tell its memory nodes (NUMA); figures are of all memory";
    return nodes == 1 ? "this machine has one memory node (NUMA): its figures are those of all memory"
                      : "this machine has " + std::to_string(nodes) + " memory nodes (NUMA)";
}

std::vector<int> processorsOf(int node, const std::string &sys)
{
    return parseCpuList(firstLine(nodeFolder(node, sys) + "/cpulist"));
}

std::vector<int> usable(const std::vector<int> &processors)
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return processors; // more than such a set can name: not narrowed
    std::vector<int> cpus;
    std::copy_if(processors.begin(), processors.end(), std::back_inserter(cpus),
                 [&](int cpu) { return CPU_ISSET(std::size_t(cpu), &allowed); });
    return cpus;
}

bool bindToNode(const NodePath &path, const std::string &sys)
{
    const std::vector<int> cpus = usable(processorsOf(path.processors, sys));
    if (cpus.empty())
        return false;
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int cpu : cpus)
        CPU_SET(std::size_t(cpu), &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0)
        return false;
    keepMemoryOn(path.memory);
    return true;
}

int nodeOfPage(const void *address)
{
    void *page = const_cast<void *>(address);
    int node = -1;
    // Without wanted nodes the call moves nothing and tells where the page is.
    return syscall(SYS_move_pages, 0, 1UL, &page, nullptr, &node, 0) == 0 && node >= 0 ? node : -1;
}

} // namespace cw::probes
