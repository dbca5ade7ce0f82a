// What the driver tells of its GPUs, through NVML loaded at run time: the program starts where there is no driver. The
// calls are declared by hand, since NVML's header is not part of every toolkit. One object per thread.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace cw::probes {

class Nvml {
public:
    Nvml();
    ~Nvml();
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    /// Empty without a driver.
    [[nodiscard]] std::string driver() const;
    [[nodiscard]] std::vector<std::string> devices() const;
    /// Link, clocks, power limits, reasons of throttling, memory errors and peers of one device. What the driver does
    /// not tell is left out. Keys: docs/probes.md "Doctor".
    [[nodiscard]] std::map<std::string, double> state(int device) const;

private:
    /// A function of the library by name; nullptr when it has none.
    template <typename Function>
    [[nodiscard]] Function find(const char *name) const
    {
        return reinterpret_cast<Function>(symbol(name));
    }
    [[nodiscard]] void *symbol(const char *name) const;
    [[nodiscard]] void *deviceAt(int index) const;
    void addLink(std::map<std::string, double> &state, void *device) const;
    void addThrottling(std::map<std::string, double> &state, void *device) const;
    void addErrors(std::map<std::string, double> &state, void *device) const;
    void addPeers(std::map<std::string, double> &state, int index, void *device) const;

    void *library_ = nullptr;
    bool ready_ = false;
};

} // namespace cw::probes
