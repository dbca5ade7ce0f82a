// What only a team catalog has: its owner sets it up, and it remembers who changed what. Everything else is the same as
// in one's own (`UserCatalog` with its address). Each call opens its own connection; safe on any thread.
#pragma once

#include "catalog/store/teamplace.h"
#include "catalog/store/teamschema.h"

#include <QDateTime>

#include <vector>

namespace cw::catalog {

struct TeamChange {
    qint64 revision = 0;
    QString table, kind, id;
    QString action; ///< insert, update, delete
    QString author; ///< the role that connected
    QDateTime at;   ///< UTC
};

/// For the owner of the database: makes the tables or takes older ones over, and gives the roles their rights.
[[nodiscard]] Outcome setUpTeamCatalog(const QString &address, const TeamRoles &roles);
/// Newest first.
[[nodiscard]] Result<std::vector<TeamChange>> teamChanges(const QString &address, int most);

} // namespace cw::catalog
