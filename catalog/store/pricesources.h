// Where the prices of a part come from, each as a `DatedPrice`: rows of the shipped tables, observations, imports and
// own words, quotes. Internal to the store; pure.
#pragma once

#include "catalog/store/pricehistory.h"

#include <QHash>
#include <QSet>

namespace cw::catalog {

/// The rows of some ids in all tables, found in one walk.
class PartRows {
public:
    PartRows(const CatalogSnapshot &snapshot, const QSet<QString> &ids);
    struct Place {
        const FactTable *table;
        const QStringList *row;
    };
    [[nodiscard]] const std::vector<Place> &of(const QString &id) const;
    [[nodiscard]] const QStringList *row(const QString &kind, const QString &id) const;

private:
    QHash<QString, std::vector<Place>> places_;
    std::vector<Place> none_;
};

/// The price cells of a row; empty when none of them is a number.
[[nodiscard]] QMap<QString, QString> priceCells(const QStringList &columns, const QStringList &row);
/// What a version of a row says of its price; absent when it says nothing.
[[nodiscard]] std::optional<DatedPrice> importedPrice(const QString &kind, const QString &id,
                                                      const QStringList &columns, const QStringList &cells);
/// In the columns of a table, in USD at the catalog's rate; absent when it has none for prices or there is no rate.
[[nodiscard]] std::optional<DatedPrice> quotedPrice(const CatalogSnapshot &shipped, const QString &kind,
                                                    const QStringList &columns, const QuotedPrice &quote);
/// The user's prices with the observations and shipped prices of the same parts beside them (and of `part`), in the
/// order of `priceHistory`.
[[nodiscard]] std::vector<DatedPrice> completeHistory(const CatalogSnapshot &shipped, std::vector<DatedPrice> ofUser,
                                                      const QString &part = {});

} // namespace cw::catalog
