// The base's tables with rows laid over them: a row with a known id changes the cells it names, another is added. The
// outcome is a snapshot; rows that the catalog refuses are left out and named. Internal to the store.
#pragma once

#include "catalog/import/factimport.h"
#include "catalog/store/facttables.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace cw::catalog {

class LaidTables {
public:
    explicit LaidTables(const CatalogSnapshot &base);

    /// -1 when there is no such table.
    [[nodiscard]] int indexOf(const QString &kind) const;
    [[nodiscard]] const FactTable &table(int index) const { return tables_[std::size_t(index)].table; }
    [[nodiscard]] bool hasRow(int table, const QString &id);
    /// The cells go into the columns `targets` names, -1 = nowhere. The first column is the id and stays.
    void place(int table, const QString &id, const std::vector<int> &targets, const QStringList &cells);
    void place(const ImportedRow &row);
    /// In canonical order; nothing is left here.
    [[nodiscard]] std::vector<SourceTable> take();

private:
    using Places = QHash<QString, std::size_t>;
    /// The first row of each id; made when a table is first asked for.
    Places &placesOf(std::size_t table);
    QStringList &cellsOf(int table, const QString &id);

    std::vector<SourceTable> tables_;
    std::vector<Places> places_; ///< by table
};

/// "systems row x", as errors name a row that came from no file.
[[nodiscard]] QString rowPlace(const QString &kind, const QString &id);

/// Lays until what is left is sound. `fill` lays everything but the refused rows and says whether that is anything;
/// `refuse` is told why a row is left out and says whether it was one of those that were laid.
[[nodiscard]] Result<SnapshotPtr>
layUntilSound(const SnapshotPtr &base,
              const std::function<Result<bool>(LaidTables &, const QSet<QString> &refused)> &fill,
              const std::function<bool(const QString &place, const QString &why)> &refuse);

} // namespace cw::catalog
