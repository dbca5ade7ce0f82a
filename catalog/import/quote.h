// A vendor's quote as a careful buyer would write it down: lines with net unit prices, totals, dates, and what is odd
// about it. Money may have no currency when the file names none. Values, safe between threads.
#pragma once

#include "catalog/base/money.h"
#include "catalog/import/decimaltext.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace cw::catalog {

enum class QuoteSeverity { Error, Warning, Note };

struct QuoteFinding {
    int line = 0; ///< of the file, from 1; 0 = the file as a whole
    QString part; ///< empty = none
    QuoteSeverity severity = QuoteSeverity::Warning;
    QString rule; ///< stable name: "arithmetic", "duplicate", …
    QString text;
    bool operator==(const QuoteFinding &) const = default;
};

struct QuoteLine {
    int line = 0; ///< of the file
    QString position;
    QString part;      ///< the maker's number where there is one, else the seller's
    QString otherPart; ///< the seller's number beside the maker's
    QString description, manufacturer, unit, leadTime;
    std::optional<double> quantity;
    std::optional<Money> unitPrice;   ///< net of discount and tax, per piece
    std::optional<Money> listPrice;   ///< before discount, where printed
    std::optional<double> discount;   ///< fraction
    std::optional<Money> total;       ///< quantity times unit price; as printed where it agrees to the cent
    std::optional<Money> statedTotal; ///< as printed
    QDate validUntil;
    bool isIncluded = false; ///< part of a bundle whose price stands elsewhere
    bool isOptional = false; ///< an alternative or option: not in the sum
    QString rentUnit;        ///< "hour", "month", … that the price is for: no price of a part; empty = a purchase
    QString matched;         ///< catalog id; empty = none
};

struct QuoteTotals {
    std::optional<Money> net, tax, gross; ///< net is the sum of the lines less the discount on the whole
    std::optional<Money> statedNet, discount;
    std::optional<double> taxRate; ///< fraction
};

/// The whole file under one meaning of comma and point.
struct QuoteReading {
    DecimalMark decimal = DecimalMark::Point;
    std::vector<QuoteLine> lines;
    QuoteTotals totals;
    QString currency; ///< one for all lines; empty = none or several
    std::vector<QuoteFinding> findings;
    int contradictions = 0; ///< sums that do not come out; the reading without any is the right one
};

struct Quote {
    QString vendor, number, sheet;
    QDate date, validUntil;
    bool isAmbiguous = false;
    std::vector<QuoteReading> readings;               ///< those the file allows; one, or comma and point
    std::size_t chosen = 0;                           ///< meaningless while ambiguous
    std::vector<std::pair<QString, QString>> mapping; ///< role -> column title
    QStringList titles;                               ///< all columns of the table, in their order
    std::vector<QuoteFinding> findings;               ///< about the file, whatever the reading

    [[nodiscard]] const QuoteReading &reading() const { return readings[chosen]; }
};

[[nodiscard]] QString severityWord(QuoteSeverity severity);

} // namespace cw::catalog
