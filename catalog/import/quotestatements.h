// What a quote says outside its table: seller, number, dates, currency, tax. Pure; safe on any thread.
#pragma once

#include "catalog/import/quote.h"
#include "catalog/import/sheetgrid.h"

namespace cw::catalog {

struct QuoteStatements {
    QString vendor, number, currency;
    QDate date, validUntil;
    std::optional<double> taxRate;
    bool pricesHoldTax = false; ///< "all prices include VAT"
    bool pricesAreNet = false;  ///< "zzgl. MwSt."
    std::vector<QuoteFinding> findings;
};

/// Rows are those outside the table, with the file's line numbers.
[[nodiscard]] QuoteStatements readStatements(const std::vector<const SheetRow *> &rows);

} // namespace cw::catalog
