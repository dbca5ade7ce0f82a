// The tables of a team catalog in PostgreSQL, in the schema `clusterwright`: those of the user's own catalog, and a log
// of changes with author, time and a rising revision, kept by the database itself. Internal to the store.
#pragma once

#include "catalog/base/result.h"

#include <QSqlDatabase>

namespace cw::catalog {

inline constexpr int teamSchemaVersion = 2;

/// The names of roles that may read, or read and write; empty = nobody is named.
struct TeamRoles {
    QString readers, writers;
};

/// Makes the tables, or takes older ones over, in one transaction; then gives the roles their rights. For the owner of
/// the database. Errors: no right to, a newer format, no such role.
[[nodiscard]] Outcome setUpTeamSchema(QSqlDatabase &database, const TeamRoles &roles, const QString &shown);
/// Absent: the tables are there in this program's format.
[[nodiscard]] std::optional<Error> teamSchemaProblem(QSqlDatabase &database, const QString &shown);
/// What the database says, as a sentence with what to do: no server, no password, only reading, somebody writes, …
[[nodiscard]] Error teamError(const QSqlError &error, const QString &shown);

} // namespace cw::catalog
