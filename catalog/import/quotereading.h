// Reads the rows of a quote under one meaning of comma and point: quantities, net unit prices, discounts, bundles,
// sums, tax. Where a printed sum and quantity times price disagree, the unit price governs, as in public procurement,
// and a finding says so. Internal to the quote reader.
#pragma once

#include "catalog/import/quote.h"
#include "catalog/import/quotestatements.h"
#include "catalog/import/quotetable.h"

namespace cw::catalog {

struct ReadingSettings {
    DecimalMark decimal = DecimalMark::Point;
    bool isTold = false; ///< the user said which mark; then nothing may contradict it
    QString currency;    ///< the user's word for what the file leaves open; may be empty
};

[[nodiscard]] QuoteReading readLines(const QuoteTable &table, const QuoteColumns &columns, const QuoteStatements &said,
                                     const ReadingSettings &settings);
/// Net, tax and gross from the lines and the printed sums; appends findings. `taxHeld` is the rate that freight and
/// discounts hold like the prices of the lines; 0 = they are net. Part of `readLines`.
void addSums(const QuoteTable &table, const QuoteStatements &said, double taxHeld, const ReadingSettings &settings,
             QuoteReading &reading);
/// Items whose price is that of the bundle above them. Part of `readLines`.
void foldBundles(QuoteReading &reading);
/// The same item twice, or at two prices. Part of `readLines`.
void checkRepeats(QuoteReading &reading);

/// A cell's amount of money; absent where there is none. Currency is the empty one.
[[nodiscard]] std::optional<Money> moneyIn(const SheetCell &cell, const ReadingSettings &settings);
[[nodiscard]] std::optional<double> numberIn(const SheetCell &cell, const ReadingSettings &settings);

} // namespace cw::catalog
