// Where a team catalog lies: an address of a PostgreSQL database without a password. `service=NAME` (pg_service.conf),
// `postgresql://user@host:port/database?sslmode=verify-full`, or `host=… dbname=… user=…`. Passwords come from pgpass
// or the PG environment alone, never from an address, a setting or a file of ours. Pure.
#pragma once

#include "catalog/base/result.h"

namespace cw::catalog {

struct TeamPlace {
    QString options; ///< for the driver, `key=value` with semicolons between
    QString shown;   ///< for people: "planning on db.example:5432", "service planning"
};

/// The address is one of a team catalog rather than the name of a file.
[[nodiscard]] bool isTeamAddress(const QString &address);
/// Errors: a password in it, a key that is not known, nothing in it.
[[nodiscard]] Result<TeamPlace> readTeamAddress(const QString &address);

} // namespace cw::catalog
