// Ctrl-C and `kill`: the first one asks the running command to stop through a flag, so that it can leave no
// half-written file; a second one, or a command that does not listen, ends the program at once. POSIX.
#pragma once

#include <atomic>

namespace cw::app {

/// Installs the handlers; call once, before any work.
const std::atomic_bool *watchInterrupts();

} // namespace cw::app
