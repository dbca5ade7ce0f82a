// The help of the program and of each command, made from the registry so that it cannot rot. Plain text, 100 columns.
#pragma once

#include "app/cli/command.h"

namespace cw::app {

[[nodiscard]] QString programHelp();
[[nodiscard]] QString commandHelp(const Command &command);
[[nodiscard]] QString usageLine(const Command &command);

} // namespace cw::app
