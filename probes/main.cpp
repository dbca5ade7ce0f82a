// clusterwright-probe: measures this machine and writes JSON lines. Starts and explains itself where there is no GPU.
// SPDX-License-Identifier: Apache-2.0
#include "probes/device/probe.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

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

int usage()
{
    std::fputs("usage: clusterwright-probe [--list] [--quick] [PROBE...]\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace cw::probes;
    bool list = false;
    ProbeOptions options;
    options.cancel = &cancelled;
    std::vector<std::string> wanted;
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--list"))
            list = true;
        else if (!std::strcmp(argv[i], "--quick"))
            options.quick = true;
        else if (argv[i][0] == '-')
            return usage();
        else
            wanted.emplace_back(argv[i]);
    }
    std::signal(SIGINT, cancel);
    std::signal(SIGTERM, cancel);

    const auto probes = allProbes();
    for (const std::string &name : wanted) {
        bool known = false;
        for (const auto &probe : probes)
            known = known || probe->name() == name;
        if (!known) {
            std::fprintf(stderr, "clusterwright-probe: there is no probe \"%s\"; --list names them\n", name.c_str());
            return 2;
        }
    }
    if (!list)
        print(toLine(identifyMachine()));
    for (const auto &probe : probes) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), probe->name()) == wanted.end())
            continue;
        const std::string obstacle = probe->obstacle();
        if (list)
            print(probe->name() + ": " + (obstacle.empty() ? probe->description() : "cannot run here: " + obstacle));
        else
            print(toLine(obstacle.empty() ? probe->run(options)
                                          : ProbeResult{probe->name(), Ending::Waived, obstacle, {}}));
        if (cancelled)
            return 130;
    }
    return 0;
}
