// Room that nobody uses until memory runs out: enough for what is written, drawn and taken apart while the work that
// took the memory is given up. It is room among the addresses of the process, not memory that others could use.
#pragma once

namespace cw::app {

/// Takes the reserve unless it is held. False where the system has no such room left.
bool takeReserve() noexcept;
/// Gives it back to the system. False where it was not held: then nothing has become free.
bool openReserve() noexcept;
[[nodiscard]] bool isReserveHeld() noexcept;

} // namespace cw::app
