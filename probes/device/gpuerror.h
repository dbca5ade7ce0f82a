// What the CUDA runtime says, as a sentence of what happened and what to do: its error numbers are part of its stable
// interface (CUDA Runtime API, "CUDA Error types"). No CUDA; tested on the CPU.
#pragma once

#include <string>

namespace cw::probes {

/// For an error `code` of the runtime; `name` is what the runtime calls it, used where we have no sentence of our own.
/// `doing` completes "while …" and may be empty.
[[nodiscard]] std::string gpuErrorSentence(int code, const std::string &name, const std::string &doing = {});
/// The device memory that is wanted against what is free; empty when it fits.
[[nodiscard]] std::string memoryObstacle(double wantedBytes, double freeBytes);

} // namespace cw::probes
