// `catalog refresh-list PLAN`: the facts most worth refreshing for a plan, by what they do to its decision.
#pragma once

#include "app/cli/arguments.h"

namespace cw::app {

[[nodiscard]] std::vector<CommandOption> refreshOptions();
[[nodiscard]] int runRefreshList(Arguments &args, QDate day, CommandIo &io);

} // namespace cw::app
