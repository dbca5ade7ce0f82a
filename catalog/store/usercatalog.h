// The user's own catalog, a second SQLite file beside the shipped one: quotes, how a vendor's columns read, which part
// numbers mean which part. Every change is one transaction: it is there whole or not at all. Schema version 1; a newer
// file is refused. Each call opens its own connection; safe on any thread, one writer at a time.
#pragma once

#include "catalog/base/result.h"
#include "catalog/import/factimport.h"
#include "catalog/import/quote.h"
#include "catalog/import/quotecolumns.h"

#include <QHash>

namespace cw::catalog {

/// $CLUSTERWRIGHT_USER_CATALOG, else `user.sqlite` in the data folder of the user.
[[nodiscard]] QString defaultUserCatalogFile();

/// A quote as it was stored.
struct StoredQuote {
    QString id; ///< SHA-256 of the file, first 16 digits
    QString vendor, number, file;
    QDate date, validUntil, importedOn;
    QString currency;
    std::vector<QuoteLine> lines;
};

/// One line that changed between a vendor's last quote and this one.
struct QuoteChange {
    QString part, description;
    std::optional<double> quantityBefore, quantityNow;
    std::optional<Money> priceBefore, priceNow; ///< absent on a side = the line is not there
};

/// Last price of a part from a quote that matched it.
struct QuotedPrice {
    QString catalogId, vendor, number;
    Money unitPrice;
    QDate date, validUntil; ///< date of the quote, else of its import
};

class UserCatalog {
public:
    explicit UserCatalog(QString file = defaultUserCatalogFile());

    [[nodiscard]] bool exists() const;
    /// Stores the chosen reading, its mapping and matches. The same file again replaces itself.
    [[nodiscard]] Outcome addQuote(const Quote &quote, const QString &fileName, const QString &fileHash, QDate today);
    [[nodiscard]] Result<std::vector<StoredQuote>> quotes() const;
    [[nodiscard]] Result<QuoteMapping> mapping(const QString &vendor) const;
    [[nodiscard]] Result<QHash<QString, QString>> learnedParts() const;
    /// From now on this part number means this catalog row; stored lines that wait are matched.
    [[nodiscard]] Outcome learnPart(const QString &part, const QString &catalogId);
    /// Newest price per catalog id and vendor, sorted.
    [[nodiscard]] Result<std::vector<QuotedPrice>> prices() const;
    /// Stores what was not refused; a row of the same kind and id changes the cells it names.
    [[nodiscard]] Outcome addFacts(const std::vector<ImportedRow> &rows);
    [[nodiscard]] Result<std::vector<ImportedRow>> facts() const;

private:
    QString file_;
};

/// Against the vendor's last quote in `stored`; empty when it is the first.
[[nodiscard]] std::vector<QuoteChange> changesSince(const std::vector<StoredQuote> &stored, const Quote &quote,
                                                    const QString &ownId);

} // namespace cw::catalog
