// Every row of every catalog table as one list that can be searched while one types: each word must stand somewhere in
// the row, in any place and case. Built once per snapshot, on any thread; then const. 100,000 rows are filtered in a
// few milliseconds.
#pragma once

#include "catalog/lint/cataloglint.h"
#include "catalog/store/catalogsearch.h"

#include <QHash>

#include <optional>

namespace cw::app {

enum class CatalogShow { All, ToVerify, Doubtful, Own };

struct CatalogQuery {
    QString words;
    QString kind; ///< empty = every table
    CatalogShow show = CatalogShow::All;
};

class CatalogIndex {
public:
    /// `shipped` tells which rows are the user's own; the same snapshot twice: none.
    CatalogIndex(catalog::SnapshotPtr snapshot, const catalog::CatalogSnapshot &shipped,
                 std::vector<catalog::LintFinding> findings);

    struct Entry {
        int table = 0; ///< into the snapshot's tables
        int row = 0;
        bool isOwn = false, needsVerification = false;
        int firstFinding = -1, findings = 0; ///< into `findings()`, worst first
    };
    [[nodiscard]] const std::vector<Entry> &entries() const { return entries_; }
    [[nodiscard]] const catalog::FactTable &table(int entry) const;
    [[nodiscard]] const QStringList &row(int entry) const;
    [[nodiscard]] const QString &id(int entry) const { return row(entry).front(); }
    [[nodiscard]] const std::vector<catalog::LintFinding> &findings() const { return findings_; }
    [[nodiscard]] const catalog::CatalogSnapshot &snapshot() const { return *snapshot_; }
    [[nodiscard]] int count(CatalogShow show) const; ///< over all tables
    /// -1 when there is none.
    [[nodiscard]] int find(const QString &kind, const QString &id) const;

    /// Entries in table order: an entry is the running number of its row in the search.
    [[nodiscard]] std::vector<int> matching(const CatalogQuery &query) const;
    [[nodiscard]] const catalog::CatalogSearch &search() const { return search_; }

private:
    void addTable(int table, const catalog::FactTable *shipped);
    void attachFindings();
    [[nodiscard]] bool shows(const Entry &entry, CatalogShow show) const;

    catalog::SnapshotPtr snapshot_;
    catalog::CatalogSearch search_;
    std::vector<Entry> entries_;
    std::vector<catalog::LintFinding> findings_; ///< by kind, row, severity
    QHash<QString, int> byId_;                   ///< "kind/id"
};

/// A price as its row states it, for people; empty when the row has none.
struct CatalogPrice {
    std::optional<double> low, high;
    QString currency, per; ///< per: "h", "kWh", "TB", "year"; empty = each
    QString lowColumn, highColumn;
};
[[nodiscard]] std::optional<CatalogPrice> catalogPrice(const catalog::FactTable &table, const QStringList &row);
/// The columns a price of this table is written to, whether the row has one or not; absent: the table has no prices.
[[nodiscard]] std::optional<CatalogPrice> priceColumns(const catalog::FactTable &table, const QStringList &row);
/// "300,000 to 460,000 USD", "24.5 USD/h".
[[nodiscard]] QString priceText(const CatalogPrice &price);

} // namespace cw::app
