// The user's own rows as they lie in the user catalog: one record for each version of a row, its cells in one text
// beside the list of columns they belong to, so that 100,000 of them are read in well under a second. Internal to the
// store.
#pragma once

#include "catalog/store/cellpool.h"
#include "catalog/store/usercatalog.h"
#include "catalog/store/userdatabase.h"

#include <functional>

namespace cw::catalog {

struct StoredFact {
    QString kind, id;
    QDate knownFrom; ///< invalid = not known
    bool isStated = false, isOwnWord = false;
    QStringList columns; ///< of the cells; rows of one layout share it
    QStringList cells;

    [[nodiscard]] FactVersion toVersion() const;
};

/// Which rows are wanted: all, those of a kind, or one.
struct FactFilter {
    QString kind, id;
};

/// By kind and id, then oldest first.
[[nodiscard]] std::optional<Error> eachFact(UserDatabase &session, const FactFilter &filter,
                                            const std::function<void(StoredFact)> &visit);
/// Writes versions; one of the same row and day is replaced.
[[nodiscard]] std::optional<Error> putFacts(UserDatabase &session, const std::vector<FactVersion> &versions);
/// Takes the records of format 1 or 2, one for each cell, from the table `facts_by_cell`.
[[nodiscard]] std::optional<Error> takeOverCells(UserDatabase &session);

} // namespace cw::catalog
