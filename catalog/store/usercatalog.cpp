#include "catalog/store/usercatalog.h"

#include "catalog/store/database.h"
#include "catalog/store/partmatcher.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>

#include <map>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int userSchemaVersion = 1;

Error cannot(const QString &what, const QString &file, const QString &detail)
{
    return {ErrorCode::InvalidInput, u"the user catalog cannot be %1: %2"_s.arg(what, detail), file, {}, {}};
}

/// A connection with the tables in it, or the error.
class Session {
public:
    explicit Session(const QString &file) : file_(file), connection_(file, Connection::Mode::Create) {}

    std::optional<Error> open()
    {
        QSqlDatabase &database = connection_.database();
        if (!QDir().mkpath(QFileInfo(file_).absolutePath()) || !database.open())
            return cannot(u"opened"_s, file_, database.lastError().text());
        QSqlQuery query(database);
        if (!query.exec(u"PRAGMA busy_timeout = 5000"_s) || !query.exec(u"PRAGMA user_version"_s) || !query.next())
            return cannot(u"read"_s, file_, query.lastError().text());
        const int version = query.value(0).toInt();
        query.finish();
        if (version > userSchemaVersion)
            return Error::invalid(u"the user catalog has format %1"_s.arg(version), file_,
                                  u"format %1; a newer program wrote it"_s.arg(userSchemaVersion));
        return version == 0 ? create() : std::nullopt;
    }

    QSqlDatabase &database() { return connection_.database(); }
    Error error(const QSqlQuery &query) const { return cannot(u"written"_s, file_, query.lastError().text()); }
    [[nodiscard]] const QString &file() const { return file_; }

private:
    std::optional<Error> create()
    {
        QSqlDatabase &database = connection_.database();
        database.transaction();
        const QStringList statements = {
            u"CREATE TABLE quotes (id TEXT PRIMARY KEY, vendor TEXT, number TEXT, file TEXT, quoted_on TEXT, "
            "valid_until TEXT, imported_on TEXT, currency TEXT)"_s,
            u"CREATE TABLE quote_lines (quote TEXT REFERENCES quotes(id) ON DELETE CASCADE, line INTEGER, part TEXT, "
            "description TEXT, quantity REAL, unit_price_micros INTEGER, total_micros INTEGER, currency TEXT, "
            "valid_until TEXT, matched TEXT, counts INTEGER)"_s,
            u"CREATE TABLE quote_columns (vendor TEXT, title TEXT, role TEXT, PRIMARY KEY (vendor, title))"_s,
            u"CREATE TABLE learned_parts (part TEXT PRIMARY KEY, catalog_id TEXT)"_s,
            u"PRAGMA user_version = %1"_s.arg(userSchemaVersion)};
        QSqlQuery query(database);
        for (const QString &statement : statements)
            if (!query.exec(statement)) {
                const Error problem = error(query);
                database.rollback();
                return problem;
            }
        if (!database.commit())
            return cannot(u"created"_s, file_, database.lastError().text());
        return std::nullopt;
    }

    QString file_;
    Connection connection_;
};

/// Runs the steps in one transaction: all of them or none.
template <typename Steps>
Outcome inTransaction(Session &session, const Steps &steps)
{
    QSqlDatabase &database = session.database();
    if (!database.transaction())
        return cannot(u"written"_s, session.file(), database.lastError().text());
    if (std::optional<Error> problem = steps()) {
        database.rollback();
        return *problem;
    }
    if (!database.commit())
        return cannot(u"written"_s, session.file(), database.lastError().text());
    return Done{};
}

QVariant orNull(const std::optional<Money> &money)
{
    return money ? QVariant(qlonglong(money->micros())) : QVariant();
}

QString isoOf(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateOf(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

std::optional<Money> moneyOf(const QVariant &micros, Currency currency)
{
    return micros.isNull() ? std::nullopt : std::optional(Money::fromMicros(micros.toLongLong(), currency));
}

std::optional<Error> insertLines(Session &session, const QString &id, const QuoteReading &reading)
{
    QSqlQuery insert(session.database());
    insert.prepare(u"INSERT INTO quote_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QuoteLine &line : reading.lines) {
        insert.bindValue(0, id);
        insert.bindValue(1, line.line);
        insert.bindValue(2, line.part);
        insert.bindValue(3, line.description);
        insert.bindValue(4, line.quantity ? QVariant(*line.quantity) : QVariant());
        insert.bindValue(5, orNull(line.unitPrice));
        insert.bindValue(6, orNull(line.total));
        insert.bindValue(7, line.unitPrice ? line.unitPrice->currency().code() : QString());
        insert.bindValue(8, isoOf(line.validUntil));
        insert.bindValue(9, line.matched);
        insert.bindValue(10, !line.isIncluded && !line.isOptional);
        if (!insert.exec())
            return session.error(insert);
    }
    return std::nullopt;
}
} // namespace

QString defaultUserCatalogFile()
{
    const QString named = qEnvironmentVariable("CLUSTERWRIGHT_USER_CATALOG");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/clusterwright/user.sqlite"_s;
}

UserCatalog::UserCatalog(QString file) : file_(std::move(file)) {}

bool UserCatalog::exists() const
{
    return QFileInfo::exists(file_);
}

Outcome UserCatalog::addQuote(const Quote &quote, const QString &fileName, const QString &fileHash, QDate today)
{
    Session session(file_);
    if (auto problem = session.open())
        return *problem;
    const QString id = fileHash.left(16);
    return inTransaction(session, [&]() -> std::optional<Error> {
        QSqlQuery query(session.database());
        for (const QString &table : {u"quote_lines WHERE quote"_s, u"quotes WHERE id"_s}) {
            query.prepare(u"DELETE FROM %1 = ?"_s.arg(table));
            query.bindValue(0, id);
            if (!query.exec())
                return session.error(query);
        }
        query.prepare(u"INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const QStringList values = {id,
                                    quote.vendor,
                                    quote.number,
                                    QFileInfo(fileName).fileName(),
                                    isoOf(quote.date),
                                    isoOf(quote.validUntil),
                                    isoOf(today),
                                    quote.reading().currency};
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            return session.error(query);
        query.prepare(u"INSERT OR REPLACE INTO quote_columns VALUES (?, ?, ?)"_s);
        for (const auto &[role, title] : quote.mapping) {
            query.bindValue(0, quote.vendor);
            query.bindValue(1, plainLabel(title));
            query.bindValue(2, role);
            if (!query.exec())
                return session.error(query);
        }
        return insertLines(session, id, quote.reading());
    });
}

Result<std::vector<StoredQuote>> UserCatalog::quotes() const
{
    std::vector<StoredQuote> stored;
    if (!exists())
        return stored;
    Session session(file_);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    if (!query.exec(u"SELECT id, vendor, number, file, quoted_on, valid_until, imported_on, currency FROM quotes "
                    "ORDER BY COALESCE(NULLIF(quoted_on, ''), imported_on), id"_s))
        return session.error(query);
    while (query.next())
        stored.push_back({query.value(0).toString(),
                          query.value(1).toString(),
                          query.value(2).toString(),
                          query.value(3).toString(),
                          dateOf(query.value(4)),
                          dateOf(query.value(5)),
                          dateOf(query.value(6)),
                          query.value(7).toString(),
                          {}});
    query.prepare(u"SELECT line, part, description, quantity, unit_price_micros, total_micros, currency, valid_until, "
                  "matched, counts FROM quote_lines WHERE quote = ? ORDER BY line"_s);
    for (StoredQuote &quote : stored) {
        query.bindValue(0, quote.id);
        if (!query.exec())
            return session.error(query);
        while (query.next()) {
            QuoteLine line;
            const Currency currency(query.value(6).toString());
            line.line = query.value(0).toInt();
            line.part = query.value(1).toString();
            line.description = query.value(2).toString();
            if (!query.value(3).isNull())
                line.quantity = query.value(3).toDouble();
            line.unitPrice = moneyOf(query.value(4), currency);
            line.total = moneyOf(query.value(5), currency);
            line.validUntil = dateOf(query.value(7));
            line.matched = query.value(8).toString();
            line.isIncluded = !query.value(9).toBool();
            quote.lines.push_back(line);
        }
    }
    return stored;
}

Result<QuoteMapping> UserCatalog::mapping(const QString &vendor) const
{
    QuoteMapping mapping;
    if (!exists() || vendor.isEmpty())
        return mapping;
    Session session(file_);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    query.prepare(u"SELECT title, role FROM quote_columns WHERE vendor = ?"_s);
    query.bindValue(0, vendor);
    if (!query.exec())
        return session.error(query);
    while (query.next())
        if (const auto role = roleFromWord(query.value(1).toString()))
            mapping[query.value(0).toString()] = *role;
    return mapping;
}

Result<QHash<QString, QString>> UserCatalog::learnedParts() const
{
    QHash<QString, QString> learned;
    if (!exists())
        return learned;
    Session session(file_);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    if (!query.exec(u"SELECT part, catalog_id FROM learned_parts"_s))
        return session.error(query);
    while (query.next())
        learned.insert(query.value(0).toString(), query.value(1).toString());
    return learned;
}

Outcome UserCatalog::learnPart(const QString &part, const QString &catalogId)
{
    Session session(file_);
    if (auto problem = session.open())
        return *problem;
    return inTransaction(session, [&]() -> std::optional<Error> {
        QSqlQuery query(session.database());
        query.prepare(u"INSERT OR REPLACE INTO learned_parts VALUES (?, ?)"_s);
        query.bindValue(0, PartMatcher::plainNumber(part));
        query.bindValue(1, catalogId);
        if (!query.exec())
            return session.error(query);
        query.prepare(u"UPDATE quote_lines SET matched = ? WHERE part = ?"_s);
        query.bindValue(0, catalogId);
        query.bindValue(1, part);
        return query.exec() ? std::nullopt : std::optional(session.error(query));
    });
}

Result<std::vector<QuotedPrice>> UserCatalog::prices() const
{
    auto stored = quotes();
    if (!stored)
        return stored.error();
    std::map<std::pair<QString, QString>, QuotedPrice> newest;
    for (const StoredQuote &quote : *stored) // oldest first, so that the newest stays
        for (const QuoteLine &line : quote.lines)
            if (!line.matched.isEmpty() && line.unitPrice && !line.isIncluded && line.unitPrice->micros() > 0 &&
                !line.unitPrice->currency().isEmpty())
                newest[{line.matched, quote.vendor}] = {line.matched,
                                                        quote.vendor,
                                                        quote.number,
                                                        *line.unitPrice,
                                                        quote.date.isValid() ? quote.date : quote.importedOn,
                                                        line.validUntil.isValid() ? line.validUntil : quote.validUntil};
    std::vector<QuotedPrice> prices;
    for (auto &[key, price] : newest)
        prices.push_back(std::move(price));
    return prices;
}

std::vector<QuoteChange> changesSince(const std::vector<StoredQuote> &stored, const Quote &quote, const QString &ownId)
{
    const StoredQuote *last = nullptr;
    for (const StoredQuote &candidate : stored)
        if (candidate.vendor == quote.vendor && candidate.id != ownId.left(16))
            last = &candidate;
    std::vector<QuoteChange> changes;
    if (!last)
        return changes;
    std::map<QString, QuoteChange> byPart;
    const auto change = [&](const QuoteLine &line) -> QuoteChange & {
        QuoteChange &entry = byPart[line.part.isEmpty() ? line.description : line.part];
        entry.part = line.part;
        entry.description = line.description;
        return entry;
    };
    for (const QuoteLine &line : last->lines) {
        change(line).quantityBefore = line.quantity;
        change(line).priceBefore = line.unitPrice;
    }
    for (const QuoteLine &line : quote.reading().lines) {
        change(line).quantityNow = line.quantity;
        change(line).priceNow = line.unitPrice;
    }
    for (const auto &[key, entry] : byPart)
        if (entry.quantityBefore != entry.quantityNow || entry.priceBefore != entry.priceNow)
            changes.push_back(entry);
    return changes;
}

} // namespace cw::catalog
