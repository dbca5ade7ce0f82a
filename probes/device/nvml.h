// What the driver tells of its GPUs, through NVML loaded at run time: the program starts where there is no driver. The
// calls are declared by hand, since NVML's header is not part of every toolkit. One object per thread.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace cw::probes {

class Nvml {
public:
    /// `library`: another one only in tests.
    explicit Nvml(const char *library = "libnvidia-ml.so.1");
    ~Nvml();
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    /// Empty without a driver.
    [[nodiscard]] std::string driver() const;
    [[nodiscard]] std::vector<std::string> devices() const;
    /// The device on the bus at "00000000:3B:00.0", else the one of this number; nullptr when there is neither. CUDA
    /// and NVML may count in another order, so a bus address is the surer name.
    [[nodiscard]] void *device(const std::string &busId, int index) const;
    /// Link, clocks, power, reasons of throttling, memory errors and peers of one device now. What the driver does not
    /// tell is left out. Keys: docs/probes.md "Doctor".
    [[nodiscard]] std::map<std::string, double> state(void *device) const;
    /// Other programs that compute on it, as a sentence; empty when there are none or it is not told.
    [[nodiscard]] std::string busyNote(void *device, unsigned ownProcess) const;
    /// Begins to collect the driver's reports of faults (Xid) of a device; false where that cannot be.
    [[nodiscard]] bool watchFaults(void *device);
    /// The numbers of the faults since, oldest first; does not wait.
    [[nodiscard]] std::vector<double> faults() const;

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
    void addPeers(std::map<std::string, double> &state, void *device) const;

    void *library_ = nullptr;
    void *faultEvents_ = nullptr;
    bool ready_ = false;
};

} // namespace cw::probes
