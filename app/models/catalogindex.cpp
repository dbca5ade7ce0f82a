#include "app/models/catalogindex.h"

#include "app/models/facttablemodel.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace cw::app {

namespace {

constexpr char between = '\n'; // no word holds it

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toUtf8().toStdString());
    // The longest word is the rarest: it leaves out most rows first.
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return words;
}

QString keyOf(const QString &kind, const QString &id)
{
    return kind + QLatin1Char('/') + id;
}

} // namespace

CatalogIndex::CatalogIndex(catalog::SnapshotPtr snapshot, const catalog::CatalogSnapshot &shipped,
                           std::vector<catalog::LintFinding> findings)
    : snapshot_(std::move(snapshot)), findings_(std::move(findings))
{
    const bool isShipped = snapshot_.get() == &shipped;
    for (int t = 0; t < int(snapshot_->tables.size()); ++t) {
        const QString &kind = snapshot_->tables[std::size_t(t)].kind;
        addTable(t, isShipped ? &snapshot_->tables[std::size_t(t)] : shipped.table(kind));
    }
    starts_.push_back(text_.size());
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
        starts_.push_back(text_.size());
        text_ += (table.kind + QLatin1Char(' ') + row.join(QLatin1Char(' '))).toLower().toUtf8().toStdString();
        text_ += between;
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

std::vector<int> CatalogIndex::matching(const CatalogQuery &query, const std::vector<int> *within) const
{
    const std::vector<std::string> words = wordsOf(query.words);
    const std::string_view all = text_;
    std::vector<int> found;
    const auto look = [&](int i) {
        const Entry &entry = entries_[std::size_t(i)];
        if (!shows(entry, query.show) || (!query.kind.isEmpty() && table(i).kind != query.kind))
            return;
        const std::string_view text =
            all.substr(starts_[std::size_t(i)], starts_[std::size_t(i) + 1] - starts_[std::size_t(i)]);
        if (std::all_of(words.begin(), words.end(),
                        [&](const std::string &word) { return text.find(word) != std::string_view::npos; }))
            found.push_back(i);
    };
    if (within) {
        for (const int i : *within)
            look(i);
    } else {
        for (int i = 0; i < int(entries_.size()); ++i)
            look(i);
    }
    return found;
}

} // namespace cw::app
