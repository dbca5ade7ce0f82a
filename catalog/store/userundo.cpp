// What takes a change of the user's catalog back.
#include "catalog/store/partmatcher.h"
#include "catalog/store/usercatalog.h"
#include "catalog/store/userdatabase.h"

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
        for (const FactVersion &version : versions) {
            const QString day = version.knownFrom.isValid() ? version.knownFrom.toString(Qt::ISODate) : u""_s;
            for (auto cell = version.row.cells.begin(); cell != version.row.cells.end(); ++cell)
                if (auto problem = runWith(session, u"INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)"_s,
                                           {kind, id, cell.key(), cell.value(), day, version.isStated}))
                    return problem;
        }
        return std::nullopt;
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
