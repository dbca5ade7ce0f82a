// One reader of foreign files under random bytes. Each fuzz_*.cpp defines `readOne`; it must return for any input,
// within seconds and 2 GB, and checks what must hold of whatever it accepted. libFuzzer calls it through fuzz_main.cpp,
// the regression run through replay_main.cpp.
#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace cw::fuzz {

/// The name of the target: its folder of seeds below tests/data/fuzz.
extern const char *const targetName;
void readOne(const QByteArray &bytes);

/// A broken promise ends the program like a crash does, so that libFuzzer keeps the input.
inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace cw::fuzz
