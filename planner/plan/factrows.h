// Reading rows of a catalog table by column name. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

/// Text of a row's column; empty when the table has none.
[[nodiscard]] QString textOf(const catalog::FactTable &table, const QStringList &row, const char *column);
[[nodiscard]] std::optional<double> numberOf(const catalog::FactTable &table, const QStringList &row,
                                             const char *column);
/// The columns every table carries: source, confidence, evidence, day, notes.
[[nodiscard]] Provenance provenanceOf(const catalog::FactTable &table, const QStringList &row);

} // namespace cw::planner
