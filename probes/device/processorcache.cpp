#include "probes/device/processorcache.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

namespace cw::probes {

namespace {
namespace fs = std::filesystem;

template <typename Value>
Value read(const fs::path &file)
{
    std::ifstream stream(file);
    Value value{};
    stream >> value;
    return value;
}

/// "32768K" → bytes.
std::size_t sizeOf(const fs::path &file)
{
    std::ifstream stream(file);
    std::size_t number = 0;
    char unit = 'B';
    stream >> number >> unit;
    return unit == 'K' ? number << 10 : unit == 'M' ? number << 20 : number;
}
} // namespace

std::size_t lastLevelCacheBytes(const std::string &sys)
{
    int lastLevel = 0;
    std::map<std::string, std::size_t> caches; // of the last level so far, by the processors that share them
    std::error_code none;
    for (int cpu = 0;; ++cpu) {
        const fs::path folder = fs::path(sys) / "devices/system/cpu" / ("cpu" + std::to_string(cpu)) / "cache";
        if (!fs::exists(folder, none))
            break;
        for (int index = 0; fs::exists(folder / ("index" + std::to_string(index)), none); ++index) {
            const fs::path cache = folder / ("index" + std::to_string(index));
            const int level = read<int>(cache / "level");
            if (level < lastLevel || read<std::string>(cache / "type") == "Instruction")
                continue;
            if (level > lastLevel)
                caches.clear();
            lastLevel = level;
            caches[read<std::string>(cache / "shared_cpu_list")] = sizeOf(cache / "size");
        }
    }
    std::size_t sum = 0;
    for (const auto &[processors, bytes] : caches)
        sum += bytes;
    return sum;
}

std::size_t availableMemoryBytes(const std::string &meminfo)
{
    std::ifstream stream(meminfo);
    for (std::string line; std::getline(stream, line);)
        if (line.starts_with("MemAvailable:"))
            return std::strtoull(line.c_str() + line.find(':') + 1, nullptr, 10) << 10; // told in KiB
    return 0;
}

} // namespace cw::probes
