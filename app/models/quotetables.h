// A quote as tables for people: its lines with what each means and what is odd about it, the findings, what changed
// since the vendor's last one, and the lines of stored quotes that wait for a part. Pure.
#pragma once

#include "app/models/celltable.h"
#include "catalog/store/usercatalog.h"

namespace cw::app {

/// While comma and point are open, amounts are shown as not known.
[[nodiscard]] CellTable quoteLineTable(const catalog::Quote &quote);
[[nodiscard]] CellTable quoteFindingTable(const catalog::Quote &quote);
[[nodiscard]] CellTable quoteChangeTable(const std::vector<catalog::QuoteChange> &changes);
/// Rows have "quote id/line" as id, the part number as text of their first cell.
[[nodiscard]] CellTable trayTable(const std::vector<catalog::StoredQuote> &stored);
/// The id of such a row.
[[nodiscard]] QString trayRow(const catalog::StoredQuote &quote, const catalog::QuoteLine &line);

[[nodiscard]] QString quoteMoney(const std::optional<Money> &money); ///< "1,195,441.60 USD", "not known"
[[nodiscard]] QString quoteRoleName(catalog::QuoteRole role);        ///< "Unit price"; translated
[[nodiscard]] Shape shapeOf(catalog::QuoteSeverity severity);
/// All findings of the file and of the chosen reading, worst first.
[[nodiscard]] std::vector<catalog::QuoteFinding> quoteFindings(const catalog::Quote &quote);
/// True where a line still wants the part that it prices; time is no part.
[[nodiscard]] bool waits(const catalog::QuoteLine &line);
[[nodiscard]] int unmatchedLines(const catalog::Quote &quote);
[[nodiscard]] int rentedLines(const catalog::Quote &quote); ///< paid for time: they price no part

} // namespace cw::app
