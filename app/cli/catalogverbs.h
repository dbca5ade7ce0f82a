// The verbs of `catalog` that change or read the user's own catalog, one file each. Each returns the exit code.
#pragma once

#include "app/cli/arguments.h"

namespace cw::app {

/// `catalog quote FILE`: reads a vendor's quote, shows it, and stores it unless it is ambiguous or only looked at.
[[nodiscard]] int runQuote(Arguments &args, CommandIo &io);
/// `catalog tray`: quoted lines that no part of the catalog answers.
[[nodiscard]] int runTray(const Arguments &args, CommandIo &io);
/// `catalog match PART ID`: from now on this part number means that part; PART may be the reference of a waiting line, whose
/// description then means it for its vendor.
[[nodiscard]] int runMatch(const Arguments &args, CommandIo &io);
/// `catalog import netbox DIR [--store [--new]] [--out DIR]`: reads device, module and rack types, says what is doubtful,
/// stores height and weight in the user catalog, writes them tidied.
[[nodiscard]] int runImportNetbox(const Arguments &args, QDate today, CommandIo &io);
[[nodiscard]] std::vector<CommandOption> netboxOptions();
/// `catalog import FILE`: facts of a stranger's file into the user catalog, row by row.
[[nodiscard]] int runImport(Arguments &args, CommandIo &io);
/// `catalog team setup|changes`: makes the team's catalog, or tells who changed what in it.
[[nodiscard]] int runTeam(Arguments &args, CommandIo &io);
[[nodiscard]] std::vector<CommandOption> teamOptions();
[[nodiscard]] std::vector<CommandOption> quoteOptions();
[[nodiscard]] std::vector<CommandOption> importOptions();

} // namespace cw::app
