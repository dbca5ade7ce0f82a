// One catalog table as rows of text with the columns people want first; the "to verify" badge where a source is
// recalled or missing. Reads the shared snapshot, copies nothing. GUI thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <QAbstractTableModel>

namespace cw::app {

class FactTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FactTableModel(catalog::SnapshotPtr catalog, QObject *parent = nullptr);
    /// Another snapshot; the kind stays.
    void setCatalog(catalog::SnapshotPtr catalog);
    void setKind(const QString &kind);
    [[nodiscard]] const catalog::FactTable *table() const { return table_; }
    [[nodiscard]] int unverified() const { return unverified_; }
    /// Value of a named column in a row; empty when the table lacks it.
    [[nodiscard]] QString value(int row, const QString &column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool needsVerification(int row) const;
    catalog::SnapshotPtr catalog_;
    const catalog::FactTable *table_ = nullptr;
    std::vector<int> shown_;    ///< table columns in the order shown; the badge stands before them
    std::vector<bool> numeric_; ///< by shown column
    int unverified_ = 0;
};

[[nodiscard]] bool needsVerification(const catalog::FactTable &table, const QStringList &row);

} // namespace cw::app
