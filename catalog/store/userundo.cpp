// What takes a change of the user's catalog back.
#include "catalog/store/partmatcher.h"
#include "catalog/store/storedfacts.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> runWith(UserDatabase &session, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(session.database());
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? std::nullopt : std::optional(session.error(query));
}

/// Somebody of the team changed the row after `seen`: who and when.
std::optional<Error> changedSince(UserDatabase &session, const QString &kind, const QString &id, qint64 seen)
{
    if (!session.isTeam())
        return std::nullopt;
    QSqlQuery query(session.database());
    query.prepare(
        u"SELECT author, to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM changes "
        "WHERE kind = ? AND id = ? AND revision > ? AND author <> session_user ORDER BY revision DESC LIMIT 1"_s);
    query.addBindValue(kind);
    query.addBindValue(id);
    query.addBindValue(seen);
    if (!query.exec())
        return session.error(query);
    if (!query.next())
        return std::nullopt;
    return Error::invalid(u"%1 changed %2 %3 at %4 UTC, after you read it; nothing of yours was stored"_s.arg(
                              query.value(0).toString(), kind, id, query.value(1).toString()),
                          session.place(), u"another look at the row as it is now, then the change once more"_s);
}

} // namespace

Outcome UserCatalog::setFactVersions(const QString &kind, const QString &id, const std::vector<FactVersion> &versions,
                                     qint64 *seen)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        if (seen)
            if (auto problem = changedSince(session, kind, id, *seen))
                return problem;
        if (auto problem = runWith(session, u"DELETE FROM facts WHERE kind = ? AND id = ?"_s, {kind, id}))
            return problem;
        std::vector<FactVersion> own = versions;
        for (FactVersion &version : own) {
            version.row.kind = kind;
            version.row.id = id;
        }
        if (auto problem = putFacts(session, own))
            return problem;
        return seen ? session.readRevision(*seen) : std::nullopt;
    });
}

Outcome UserCatalog::removeQuote(const QString &id)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        if (auto problem = runWith(session, u"DELETE FROM quote_lines WHERE quote = ?"_s, {id}))
            return problem;
        return runWith(session, u"DELETE FROM quotes WHERE id = ?"_s, {id});
    });
}

Outcome UserCatalog::unlearnPart(const QString &part, const QString &before)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        const QString number = PartMatcher::plainNumber(part);
        auto problem = before.isEmpty() ? runWith(session, u"DELETE FROM learned_parts WHERE part = ?"_s, {number})
                                        : runWith(session,
                                                  u"INSERT INTO learned_parts (part, catalog_id) VALUES (?, ?) "
                                                  "ON CONFLICT (part) DO UPDATE SET catalog_id = "
                                                  "excluded.catalog_id"_s,
                                                  {number, before});
        return problem ? problem
                       : runWith(session, u"UPDATE quote_lines SET matched = ? WHERE part = ?"_s, {before, part});
    });
}

} // namespace cw::catalog
