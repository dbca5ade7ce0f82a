// Every price a part has had here, each with the day it is known from: the shipped row's own, earlier observations the
// catalog ships (table price_history), imported rows and quotes. Nothing is ever overwritten; a day picks. Pure but for
// reading the user's file.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "catalog/store/usercatalog.h"

#include <QDate>

namespace cw::catalog {

/// In the order of rank: quotes and the user's own word (the newest of both, a quote where both are of one day), then
/// imported lists, then what is shipped.
enum class PriceOrigin { Quote, OwnWord, Import, Observation, Catalog };

struct DatedPrice {
    QString kind, part; ///< table and id
    PriceOrigin origin = PriceOrigin::Catalog;
    QMap<QString, QString> cells; ///< price columns of its table -> text
    QString source;
    QDate knownFrom;       ///< invalid: not known
    QDate validUntil;      ///< last day it holds; invalid: until a newer one is known
    bool isStated = false; ///< the day is the source's, not that of the import
};

struct PriceChoice {
    const DatedPrice *price = nullptr; ///< nullptr: the part has no price
    bool isLater = false; ///< none was known that day; this is the oldest of what is shipped, else there is
};

/// Prices of all parts the user has imported or was quoted, and of those with shipped observations; by kind, part,
/// rank, then oldest first. `part` not empty: of this part only, shipped alone or not.
[[nodiscard]] Result<std::vector<DatedPrice>> priceHistory(const CatalogSnapshot &shipped, const UserCatalog &user,
                                                           const QString &part = {});
/// The price of one part that was known and held on a day: the newest of quotes and own words, else the newest import,
/// else the newest of what is shipped. An undated one may be older than the day it came in: it counts where no other of
/// its rank was known.
[[nodiscard]] PriceChoice priceOn(const std::vector<const DatedPrice *> &ofPart, QDate day);
/// "price_usd_low", "price_hour", "spot_hour", …: what a price of a table is made of.
[[nodiscard]] bool isPriceColumn(const QString &column);
/// The first day a date of the catalog may mean: "2026-Q2" is 2026-04-01. Invalid when it is none.
[[nodiscard]] QDate firstDayOf(const QString &asOf);
[[nodiscard]] QString toText(PriceOrigin origin);
/// "412500 USD", "24.5 USD an hour", "300000 to 460000 USD".
[[nodiscard]] QString priceText(const DatedPrice &price);

} // namespace cw::catalog
