// `validate topology`: switch and cable counts against published designs, said as rows, JSON or words.
#pragma once

#include "app/cli/arguments.h"
#include "catalog/import/csv.h"

namespace cw::app {

/// The exit code.
[[nodiscard]] int tellTopology(const catalog::CsvTable &table, const catalog::CatalogSnapshot &catalog,
                               const Arguments &args, CommandIo &io);

} // namespace cw::app
