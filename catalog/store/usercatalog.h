// The user's own catalog, a second SQLite file beside the shipped one, or the team's in PostgreSQL (teamcatalog.h):
// quotes, how a vendor's columns read, which part numbers mean which part. Every change is one transaction: it is there
// whole or not at all. Schema version 3; a newer file is refused. Each call opens its own connection; safe on any
// thread, one writer at a time.
#pragma once

#include "catalog/base/result.h"
#include "catalog/import/factimport.h"
#include "catalog/import/quote.h"
#include "catalog/import/quotecolumns.h"

#include <QHash>

#include <functional>

namespace cw::catalog {

class UserDatabase;

/// $CLUSTERWRIGHT_TEAM_CATALOG (the address of a team catalog), else $CLUSTERWRIGHT_USER_CATALOG, else `user.sqlite` in
/// the data folder of the user.
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

/// A price of a part from a quote that matched it.
struct QuotedPrice {
    QString catalogId, vendor, number;
    Money unitPrice;
    QDate date, validUntil; ///< date of the quote, else of its import
    bool isDated = false;   ///< the quote says its date
};

/// A row as it was imported on one day. Later imports of the same row stand beside it, with their own day.
struct FactVersion {
    ImportedRow row;
    QDate knownFrom;       ///< what the row says of itself, else the day of its import; invalid = not known
    bool isStated = false; ///< the row says so
};

/// Calibration rows that follow from something measured, laid over the shipped ones until they are undone.
struct StoredCalibration {
    QString id;      ///< SHA-256 of what was measured
    QString subject; ///< catalog id of the accelerator, or "ledger"
    QDate appliedOn;
    QByteArray content; ///< what was measured, as the file held it
    std::vector<ImportedRow> rows;
};

/// What a delivered cluster did, as the planner's JSON.
struct LedgerRecord {
    int number = 0; ///< from 1, in the order they were entered
    QDate enteredOn;
    QByteArray content;
};

class UserCatalog {
public:
    /// `place` is a file, or the address of a team catalog.
    explicit UserCatalog(QString place = defaultUserCatalogFile());

    [[nodiscard]] bool exists() const;
    /// Stores the chosen reading, its mapping and matches. The same file again replaces itself.
    [[nodiscard]] Outcome addQuote(const Quote &quote, const QString &fileName, const QString &fileHash, QDate today);
    [[nodiscard]] Result<std::vector<StoredQuote>> quotes() const;
    [[nodiscard]] Result<QuoteMapping> mapping(const QString &vendor) const;
    [[nodiscard]] Result<QHash<QString, QString>> learnedParts() const;
    /// From now on this part number means this catalog row; stored lines that wait are matched.
    [[nodiscard]] Outcome learnPart(const QString &part, const QString &catalogId);
    /// From now on this description of a vendor means this catalog row, where a line has no part number; stored lines
    /// that wait are matched. An empty id takes it back.
    [[nodiscard]] Outcome learnDescription(const QString &vendor, const QString &description, const QString &catalogId);
    /// By plain description.
    [[nodiscard]] Result<QHash<QString, QString>> learnedDescriptions(const QString &vendor) const;
    /// Newest price per catalog id and vendor, sorted.
    [[nodiscard]] Result<std::vector<QuotedPrice>> prices() const;
    /// Every price of every quote that matched a part, by part, then oldest first.
    [[nodiscard]] Result<std::vector<QuotedPrice>> allPrices() const;
    /// Stores what was not refused. A row imported before on another day keeps its older version.
    [[nodiscard]] Outcome addFacts(const std::vector<ImportedRow> &rows, QDate today);
    /// By kind and id, then oldest first. Of one row or kind where they are named.
    [[nodiscard]] Result<std::vector<FactVersion>> factVersions(const QString &kind = {}, const QString &id = {}) const;
    /// The user's versions of one row become exactly these; none: the shipped row stands again. What undo needs.
    /// `seen` is the revision the writer has read; afterwards that of what was written. Where somebody of the team
    /// changed the row since, nothing is written and the error says who and when. nullptr: whatever others wrote.
    [[nodiscard]] Outcome setFactVersions(const QString &kind, const QString &id,
                                          const std::vector<FactVersion> &versions, qint64 *seen = nullptr);
    /// Rises with every change of a team catalog; 0 in one's own.
    [[nodiscard]] Result<qint64> revision() const;
    /// A quote that was stored by mistake; its columns stay remembered.
    [[nodiscard]] Outcome removeQuote(const QString &id);
    /// Takes `learnPart` back: the number means `before` again, or nothing.
    [[nodiscard]] Outcome unlearnPart(const QString &part, const QString &before);
    /// In the order they were applied.
    [[nodiscard]] Result<std::vector<StoredCalibration>> calibrations() const;
    /// Replaces them all: to add, to undo, and to work the rest out again are one transaction.
    [[nodiscard]] Outcome setCalibrations(const std::vector<StoredCalibration> &calibrations);
    [[nodiscard]] Outcome addToLedger(QDate today, const QByteArray &content);
    [[nodiscard]] Result<std::vector<LedgerRecord>> ledger() const;
    /// Errors: there is no such entry.
    [[nodiscard]] Outcome removeFromLedger(int number);

    /// Reads with one connection; the session is nullptr where there is no catalog yet. Internal to the store.
    [[nodiscard]] Result<bool> read(const std::function<Result<bool>(UserDatabase *)> &steps) const;

private:
    QString file_;
};

/// Against the vendor's last quote in `stored`; empty when it is the first.
[[nodiscard]] std::vector<QuoteChange> changesSince(const std::vector<StoredQuote> &stored, const Quote &quote,
                                                    const QString &ownId);

} // namespace cw::catalog
