#include "probes/device/memorynodes.h"

#include <sched.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fstream>
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
    const int far = farthestOf(firstLine(sys + "/devices/system/node/node" + std::to_string(*near) + "/distance"));
    choice.far = far == *near ? -1 : far;
    return choice;
}

std::vector<int> memoryNodes(const std::string &sys)
{
    return parseCpuList(firstLine(sys + "/devices/system/node/has_cpu"));
}

std::vector<int> processorsOf(int node, const std::string &sys)
{
    return parseCpuList(firstLine(sys + "/devices/system/node/node" + std::to_string(node) + "/cpulist"));
}

bool bindToNode(int node, const std::string &sys)
{
    const std::vector<int> cpus = processorsOf(node, sys);
    if (cpus.empty())
        return false;
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int cpu : cpus)
        CPU_SET(std::size_t(cpu), &set);
    return sched_setaffinity(0, sizeof set, &set) == 0;
}

} // namespace cw::probes
