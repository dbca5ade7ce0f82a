// `probe --doctor RESULT`: findings from a run, by the catalog's rules.
#pragma once

#include "app/cli/command.h"

namespace cw::app {

/// `device`: accelerator of the catalog whose data sheet counts, where the run does not tell.
[[nodiscard]] int runDoctor(const QString &file, const QString &device, bool asJson, CommandIo &io);

} // namespace cw::app
