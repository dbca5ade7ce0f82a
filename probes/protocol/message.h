// The lines `clusterwright-probe` writes: one JSON object a line, each with the protocol version. Plain C++20, no Qt,
// no CUDA. Version 1. Bumped on any change a reader must know of; a reader refuses a newer version by name and ignores
// keys it does not know. Numbers are numbers, absent is absent.
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cw::probes {

inline constexpr int protocolVersion = 1;

/// What can happen to a probe; persistent words.
enum class Ending { Done, Waived, Failed, Cancelled };

/// One measured figure: median of repetitions with its spread. Unit is SI ("B/s", "FLOP/s", "s").
struct Measurement {
    std::string metric;
    std::string unit;
    double median = 0;
    double quartileLow = 0;
    double quartileHigh = 0;
    int repetitions = 0;
    bool verified = false; ///< the result was compared with a reference computed another way
    std::optional<double> halfWidth =
        {}; ///< of the median's 95 % interval over the median; absent: too few repetitions
};

struct ProbeResult {
    std::string probe;
    Ending ending = Ending::Done;
    std::string reason; ///< a sentence when waived or failed
    std::vector<Measurement> measurements;
    std::vector<std::string> notes = {}; ///< sentences about the circumstances: a busy machine, a missed precision
    /// The device during the run, as its driver told: "gpu.pcie_width", "gpu.power_limit_w", …; absent = not told.
    std::map<std::string, double> state = {};
};

/// Whether a probe can run on this machine.
struct Listing {
    std::string probe;
    std::string description;
    std::string obstacle;    ///< empty: it can
    std::string option = {}; ///< of the program, which would take the obstacle away; empty: none
};

/// A figure that begins now. Written only where it was asked for (--progress).
struct Progress {
    std::string probe;
    std::string metric;
    int done = 0;    ///< figures of this probe before it
    int figures = 0; ///< of this probe in all; 0: not known
};

struct Identity {
    std::string host; ///< processor name
    int logicalCores = 0;
    std::string driver; ///< GPU driver version; empty without one
    std::vector<std::string> devices;
};

[[nodiscard]] std::string toLine(const Identity &identity);
[[nodiscard]] std::string toLine(const ProbeResult &result);
[[nodiscard]] std::string toLine(const Listing &listing);
[[nodiscard]] std::string toLine(const Progress &progress);
/// What any line is; `Unreadable` carries its sentence in `problem`.
enum class MessageKind { Identity, Listing, Result, Unreadable, Progress };
[[nodiscard]] MessageKind kindOfLine(const std::string &line, std::string &problem);
[[nodiscard]] std::optional<Identity> identityFromLine(const std::string &line, std::string &problem);
[[nodiscard]] std::optional<Listing> listingFromLine(const std::string &line, std::string &problem);
[[nodiscard]] std::optional<Progress> progressFromLine(const std::string &line, std::string &problem);
/// Empty and a sentence in `problem` when the line is not a result of this protocol.
[[nodiscard]] std::optional<ProbeResult> resultFromLine(const std::string &line, std::string &problem);

} // namespace cw::probes
