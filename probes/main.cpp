// clusterwright-probe: measures this machine and writes JSON lines. Starts and explains itself where there is no GPU.
// SPDX-License-Identifier: Apache-2.0
#include "probes/device/gpuprobes.h"
#include "probes/device/gpustate.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string_view>

namespace {

using namespace cw::probes;

std::atomic_bool cancelled = false;

void cancel(int)
{
    cancelled = true;
}

void print(const std::string &line)
{
    std::fputs(line.c_str(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

struct Request {
    bool list = false;
    bool json = false;
    ProbeOptions options;
    std::vector<std::string> wanted;
};

std::optional<long> wholeNumber(std::string_view text, long low, long high)
{
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < low || value > high)
        return std::nullopt;
    return value;
}

/// The request, or nothing with a sentence on standard error.
std::optional<Request> parse(int argc, char **argv)
{
    constexpr long mostDevices = 1024;
    constexpr long mostGib = 4096;
    Request request;
    request.options.cancel = &cancelled;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const auto value = [&]() -> std::string_view { return i + 1 < argc ? argv[++i] : ""; };
        if (word == "--list") {
            request.list = true;
        } else if (word == "--json") {
            request.json = true;
        } else if (word == "--progress") {
            request.options.progress = [](const Progress &progress) { print(toLine(progress)); };
        } else if (word == "--quick") {
            request.options.quick = true;
        } else if (word == "--file") {
            request.options.file = value();
        } else if (word == "--device") {
            const auto device = wholeNumber(value(), 0, mostDevices);
            if (!device) {
                std::fputs("clusterwright-probe: --device expects the number of a GPU, 0 for the first\n", stderr);
                return std::nullopt;
            }
            request.options.device = int(*device);
        } else if (word == "--size-gib") {
            const auto gib = wholeNumber(value(), 1, mostGib);
            if (!gib) {
                std::fputs("clusterwright-probe: --size-gib expects a whole number from 1 to 4096\n", stderr);
                return std::nullopt;
            }
            request.options.fileBytes = std::size_t(*gib) << 30;
        } else if (word.starts_with("-")) {
            std::fputs("usage: clusterwright-probe [--list] [--json] [--quick] [--progress] [--device N] [--file PATH] "
                       "[--size-gib N] "
                       "[PROBE...]\n",
                       stderr);
            return std::nullopt;
        } else {
            request.wanted.emplace_back(word);
        }
    }
    return request;
}

/// Runs it, and watches the GPU meanwhile where it is one of a GPU.
ProbeResult measured(Probe &probe, const ProbeOptions &options)
{
    std::optional<GpuWatch> watch;
    if (probe.name().starts_with("gpu."))
        watch.emplace(gpuBusId(options.device), options.device);
    const std::string busy = watch && !watch->busyNote().empty() ? watch->busyNote() : busyNote();
    ProbeResult result = probe.run(options);
    if (!busy.empty())
        result.notes.push_back(busy);
    if (watch)
        result.state = watch->stop();
    return result;
}

void runOne(Probe &probe, const Request &request)
{
    const std::string obstacle = probe.obstacle(request.options);
    if (request.list && request.json) {
        print(toLine(Listing{probe.name(), probe.description(), obstacle, probe.missingOption(request.options)}));
    } else if (request.list) {
        const std::string option = probe.missingOption(request.options);
        print(probe.name() + ": " + (obstacle.empty() ? probe.description() : "cannot run here: " + obstacle) +
              (option.empty() ? "" : " (" + option + ")"));
    } else if (!obstacle.empty()) {
        print(toLine(ProbeResult{probe.name(), Ending::Waived, obstacle, {}}));
    } else {
        print(toLine(measured(probe, request.options)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const auto request = parse(argc, argv);
    if (!request)
        return 2;
    std::signal(SIGINT, cancel);
    std::signal(SIGTERM, cancel);

    const auto probes = allProbes();
    for (const std::string &name : request->wanted) {
        const bool known =
            std::any_of(probes.begin(), probes.end(), [&](const auto &probe) { return probe->name() == name; });
        if (!known) {
            std::fprintf(stderr, "clusterwright-probe: there is no probe \"%s\"; --list names them\n", name.c_str());
            return 2;
        }
    }
    if (!request->list)
        print(toLine(identifyMachine()));
    for (const auto &probe : probes) {
        const auto &wanted = request->wanted;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), probe->name()) == wanted.end())
            continue;
        runOne(*probe, *request);
        if (cancelled)
            return 130;
    }
    return 0;
}
