// Catalog tables as text: read from a folder of CSV files, put into one canonical order, and fingerprinted.
// Pure functions over values; safe on any thread.
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/catalogsnapshot.h"

namespace cw::catalog {

/// A table and, when it came from a CSV file, the line of each row.
struct SourceTable {
    FactTable table;
    std::vector<int> lines;
    /// "accelerators.csv line 12" or, without lines, "accelerators row h100".
    [[nodiscard]] QString place(std::size_t row) const;
};

/// Every *.csv of the folder in canonical order. Errors name file and line: unreadable, malformed, an id missing or
/// twice.
[[nodiscard]] Result<std::vector<SourceTable>> readFactTables(const QString &folder);

/// Rows by id, then by the other cells: the order of a file never reaches the planner.
void sortRows(SourceTable &source);

/// SHA-256 over kinds, columns and sorted rows, in hexadecimal: the same rows give the same hash on every machine.
[[nodiscard]] QString contentHash(const std::vector<SourceTable> &tables);

/// The newest complete ISO date in any `as_of` column; empty when there is none.
[[nodiscard]] QString newestDate(const std::vector<SourceTable> &tables);

} // namespace cw::catalog
