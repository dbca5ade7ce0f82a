// Which column of a quote means what: titles in German and English, a remembered mapping before them, and a look at the
// cells where a title alone is unclear ("Item", "Unit"). Pure; safe on any thread.
#pragma once

#include "catalog/import/sheetgrid.h"

#include <map>

namespace cw::catalog {

/// Words are stored with remembered mappings: never renamed, new ones at the end.
enum class QuoteRole {
    Position,
    Part,
    SellerPart,
    Description,
    Manufacturer,
    Quantity,
    Unit,
    UnitPrice,
    ListPrice,
    Discount,
    Total,
    Currency,
    TaxRate,
    TaxAmount,
    GrossUnitPrice,
    GrossTotal,
    PriceUnit,
    ValidUntil,
    LeadTime,
};

[[nodiscard]] QString wordOf(QuoteRole role);
[[nodiscard]] std::optional<QuoteRole> roleFromWord(const QString &word);
[[nodiscard]] QStringList roleWords();

/// Title -> role as confirmed by the user for one vendor; titles are compared by `plainLabel`.
using QuoteMapping = std::map<QString, QuoteRole>;

struct QuoteColumns {
    int headRow = -1; ///< index into the grid's rows; -1 = no head found
    std::map<QuoteRole, int> columns;
    std::vector<std::pair<QString, QString>> mapping; ///< role word -> title
    QString currency;                                 ///< from a title: "Unit price (USD)"
    double priceUnit = 1;                             ///< from a title: "price per 100"
    QString rentUnit;                                 ///< from a title: "price per hour"; empty = pieces
    bool isDiscountPercent = false;
    [[nodiscard]] int at(QuoteRole role) const
    {
        const auto found = columns.find(role);
        return found == columns.end() ? -1 : found->second;
    }
    [[nodiscard]] bool has(QuoteRole role) const { return at(role) >= 0; }
    /// How much of a quote was recognised; 0 = not a quote.
    [[nodiscard]] int score() const;
};

[[nodiscard]] QuoteColumns findColumns(const SheetGrid &grid, const QuoteMapping &remembered = {});
/// The role a title stands for, without looking at cells.
[[nodiscard]] std::optional<QuoteRole> roleOfTitle(const QString &title);
/// Lower case, umlauts spelt out, punctuation as single spaces: "Stück-Preis (€)" is "stueck preis €".
[[nodiscard]] QString plainLabel(const QString &text);

} // namespace cw::catalog
