// The rows of a quote told apart: items, sums, and what is written around them. Which decimal mark is used does not
// matter here. Internal to the quote reader.
#pragma once

#include "catalog/import/quotecolumns.h"
#include "catalog/import/quotelabels.h"

namespace cw::catalog {

struct SumRow {
    const SheetRow *row = nullptr;
    SumKind kind = SumKind::Total;
    QString label;
    SheetCell amount;
    std::optional<double> percent; ///< fraction
};

struct ItemRow {
    const SheetRow *row = nullptr;
    QString details;         ///< text rows beneath it
    bool isOptional = false; ///< stands beneath a heading that says so
};

struct QuoteTable {
    std::vector<ItemRow> items;
    std::vector<SumRow> sums;
    std::vector<std::size_t> itemsBefore;     ///< for each sum: how many items stand above it
    std::vector<const SheetRow *> statements; ///< everything else
    std::vector<const SheetRow *> overfull;   ///< more cells than the head has: a separator inside a number
};

[[nodiscard]] QuoteTable splitRows(const SheetGrid &grid, const QuoteColumns &columns);
/// A number printed in the cell, whatever its decimal mark means.
[[nodiscard]] bool holdsNumber(const SheetCell &cell);

} // namespace cw::catalog
