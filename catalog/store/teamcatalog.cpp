#include "catalog/store/teamcatalog.h"

#include "catalog/store/userdatabase.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
std::optional<Error> notTeam(const QString &address)
{
    return isTeamAddress(address)
               ? std::nullopt
               : std::optional(Error::invalid(u"no team catalog is named"_s, {},
                                              u"--team ADDRESS or CLUSTERWRIGHT_TEAM_CATALOG, such as service=NAME"_s));
}
} // namespace

Outcome setUpTeamCatalog(const QString &address, const TeamRoles &roles)
{
    if (auto problem = notTeam(address))
        return *problem;
    UserDatabase session(address);
    if (auto problem = session.openTeam())
        return *problem;
    return setUpTeamSchema(session.database(), roles, session.place());
}

Result<std::vector<TeamChange>> teamChanges(const QString &address, int most)
{
    if (auto problem = notTeam(address))
        return *problem;
    UserDatabase session(address);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    query.prepare(u"SELECT revision, table_name, kind, id, action, author, "
                  "to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') FROM changes "
                  "ORDER BY revision DESC LIMIT ?"_s);
    query.addBindValue(most);
    if (!query.exec())
        return session.error(query);
    std::vector<TeamChange> changes;
    while (query.next()) {
        TeamChange change;
        change.revision = query.value(0).toLongLong();
        change.table = query.value(1).toString();
        change.kind = query.value(2).toString();
        change.id = query.value(3).toString();
        change.action = query.value(4).toString();
        change.author = query.value(5).toString();
        change.at = QDateTime::fromString(query.value(6).toString(), Qt::ISODate);
        change.at.setTimeSpec(Qt::UTC);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace cw::catalog
