// Search over every catalog table, typed or not: each word of the query must stand somewhere in the row or be part of
// its kind's name, whatever its case. The index keeps every different cell text once, with the rows it stands in, so
// that a query looks through some megabytes whatever the number of rows. Built once per snapshot, on any thread; then
// const.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <string>

namespace cw::catalog {

struct SearchHit {
    QString kind;
    QString id;
    const QStringList *row = nullptr; ///< into the snapshot
    int score = 0;
};

class CatalogSearch {
public:
    explicit CatalogSearch(SnapshotPtr snapshot);

    /// Best matches first (id, then names, then the rest), equal ones in catalog order; optionally of one kind only. An
    /// empty query gives none.
    [[nodiscard]] std::vector<SearchHit> find(const QString &query, const QString &kind = {}, int limit = 100) const;
    /// All rows that hold every word, as running numbers over all tables, rising. An empty query gives all.
    [[nodiscard]] std::vector<int> rows(const QString &query) const;
    /// The running number of the first row of a table; for the number of tables, that of all rows.
    [[nodiscard]] int firstRow(std::size_t table) const { return firstRows_[table]; }
    [[nodiscard]] const CatalogSnapshot &snapshot() const { return *snapshot_; }

private:
    class Builder;
    /// Adds what a word is worth in each row; rows without it become 0.
    void scoreWord(const std::string &word, std::vector<std::uint8_t> &scores, std::vector<std::uint8_t> &found) const;
    [[nodiscard]] std::vector<std::uint8_t> scores(const QString &query) const;

    SnapshotPtr snapshot_;
    std::vector<int> firstRows_;            ///< by table, and the end
    std::string text_;                      ///< every different cell text in lower case, each with its end
    std::vector<std::uint32_t> textStarts_; ///< in `text_`, and the end
    std::vector<std::uint32_t> useStarts_;  ///< of each text in `uses_`, and the end
    std::vector<std::uint32_t> uses_;       ///< row and what kind of column it stands in
};

/// For one question. `snapshot` must live as long as the hits.
[[nodiscard]] std::vector<SearchHit> searchCatalog(const CatalogSnapshot &snapshot, const QString &query,
                                                   const QString &kind = {}, int limit = 100);

} // namespace cw::catalog
