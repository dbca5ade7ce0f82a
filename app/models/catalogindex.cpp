#include "app/models/catalogindex.h"

#include "app/models/facttablemodel.h"

#include <algorithm>
#include <tuple>

namespace cw::app {

namespace {

QString keyOf(const QString &kind, const QString &id)
{
    return kind + QLatin1Char('/') + id;
}

} // namespace

CatalogIndex::CatalogIndex(catalog::SnapshotPtr snapshot, const catalog::CatalogSnapshot &shipped,
                           std::vector<catalog::LintFinding> findings)
    : snapshot_(std::move(snapshot)), search_(snapshot_), findings_(std::move(findings))
{
    const bool isShipped = snapshot_.get() == &shipped;
    for (int t = 0; t < int(snapshot_->tables.size()); ++t) {
        const QString &kind = snapshot_->tables[std::size_t(t)].kind;
        addTable(t, isShipped ? &snapshot_->tables[std::size_t(t)] : shipped.table(kind));
    }
    attachFindings();
}

void CatalogIndex::addTable(int t, const catalog::FactTable *shipped)
{
    const catalog::FactTable &table = snapshot_->tables[std::size_t(t)];
    QHash<QString, const QStringList *> before;
    if (shipped && shipped != &table) {
        for (const QStringList &row : shipped->rows)
            before.insert(row.value(0), &row);
    }
    for (int r = 0; r < int(table.rows.size()); ++r) {
        const QStringList &row = table.rows[std::size_t(r)];
        Entry entry{t, r};
        if (shipped != &table) {
            const QStringList *original = before.value(row.value(0));
            entry.isOwn = !original || *original != row;
        }
        entry.needsVerification = needsVerification(table, row);
        byId_.insert(keyOf(table.kind, row.value(0)), int(entries_.size()));
        entries_.push_back(entry);
    }
}

void CatalogIndex::attachFindings()
{
    std::stable_sort(findings_.begin(), findings_.end(), [](const auto &a, const auto &b) {
        return std::tie(a.kind, a.row, a.severity) < std::tie(b.kind, b.row, b.severity);
    });
    for (int i = 0; i < int(findings_.size()); ++i) {
        const int at = find(findings_[std::size_t(i)].kind, findings_[std::size_t(i)].row);
        if (at < 0)
            continue;
        Entry &entry = entries_[std::size_t(at)];
        if (entry.firstFinding < 0)
            entry.firstFinding = i;
        ++entry.findings;
    }
}

const catalog::FactTable &CatalogIndex::table(int entry) const
{
    return snapshot_->tables[std::size_t(entries_[std::size_t(entry)].table)];
}

const QStringList &CatalogIndex::row(int entry) const
{
    return table(entry).rows[std::size_t(entries_[std::size_t(entry)].row)];
}

int CatalogIndex::find(const QString &kind, const QString &id) const
{
    return byId_.value(keyOf(kind, id), -1);
}

bool CatalogIndex::shows(const Entry &entry, CatalogShow show) const
{
    switch (show) {
    case CatalogShow::All:
        return true;
    case CatalogShow::ToVerify:
        return entry.needsVerification;
    case CatalogShow::Doubtful:
        return entry.findings > 0;
    case CatalogShow::Own:
        return entry.isOwn;
    }
    return true;
}

int CatalogIndex::count(CatalogShow show) const
{
    return int(std::count_if(entries_.begin(), entries_.end(), [&](const Entry &e) { return shows(e, show); }));
}

std::vector<int> CatalogIndex::matching(const CatalogQuery &query) const
{
    std::vector<int> found = search_.rows(query.words);
    std::erase_if(found, [&](int i) {
        return !shows(entries_[std::size_t(i)], query.show) || (!query.kind.isEmpty() && table(i).kind != query.kind);
    });
    return found;
}

} // namespace cw::app
