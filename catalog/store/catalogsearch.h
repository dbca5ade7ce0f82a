// Search over every catalog table, typed or not: each word of the query must stand somewhere in the row, whatever its
// case. Best matches first (id, then names, then the rest); equal ones by kind and id. Pure; safe on any thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::catalog {

struct SearchHit {
    QString kind;
    QString id;
    const QStringList *row = nullptr; ///< into the snapshot
    int score = 0;
};

/// At most `limit` hits, optionally of one kind only. An empty query gives none.
[[nodiscard]] std::vector<SearchHit> searchCatalog(const CatalogSnapshot &snapshot, const QString &query,
                                                   const QString &kind = {}, int limit = 100);

} // namespace cw::catalog
