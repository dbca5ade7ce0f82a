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

} // namespace

Outcome UserCatalog::setFactVersions(const QString &kind, const QString &id, const std::vector<FactVersion> &versions)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        if (auto problem = runWith(session, u"DELETE FROM facts WHERE kind = ? AND id = ?"_s, {kind, id}))
            return problem;
        std::vector<FactVersion> own = versions;
        for (FactVersion &version : own) {
            version.row.kind = kind;
            version.row.id = id;
        }
        return putFacts(session, own);
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
                                        : runWith(session, u"INSERT OR REPLACE INTO learned_parts VALUES (?, ?)"_s,
                                                  {number, before});
        return problem ? problem
                       : runWith(session, u"UPDATE quote_lines SET matched = ? WHERE part = ?"_s, {before, part});
    });
}

} // namespace cw::catalog
