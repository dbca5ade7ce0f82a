#include "catalog/store/usercatalog.h"

#include "catalog/store/partmatcher.h"
#include "catalog/store/teamplace.h"
#include "catalog/store/userdatabase.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <map>
#include <tuple>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
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

std::optional<Error> insertLines(UserDatabase &session, const QString &id, const QuoteReading &reading)
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
        insert.bindValue(10, !line.isIncluded && !line.isOptional && line.rentUnit.isEmpty() ? 1 : 0);
        if (!insert.exec())
            return session.error(insert);
    }
    return std::nullopt;
}
} // namespace

QString defaultUserCatalogFile()
{
    for (const char *variable : {"CLUSTERWRIGHT_TEAM_CATALOG", "CLUSTERWRIGHT_USER_CATALOG"})
        if (QString named = qEnvironmentVariable(variable); !named.isEmpty())
            return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/clusterwright/user.sqlite"_s;
}

UserCatalog::UserCatalog(QString file) : file_(std::move(file)) {}

bool UserCatalog::exists() const
{
    return isTeamAddress(file_) || QFileInfo::exists(file_);
}

Outcome UserCatalog::addQuote(const Quote &quote, const QString &fileName, const QString &fileHash, QDate today)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    const QString id = fileHash.left(16);
    return session.inTransaction([&]() -> std::optional<Error> {
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
        query.prepare(u"INSERT INTO quote_columns (vendor, title, role) VALUES (?, ?, ?) "
                      "ON CONFLICT (vendor, title) DO UPDATE SET role = excluded.role"_s);
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
    UserDatabase session(file_);
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
    UserDatabase session(file_);
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
    UserDatabase session(file_);
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
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        QSqlQuery query(session.database());
        query.prepare(u"INSERT INTO learned_parts (part, catalog_id) VALUES (?, ?) "
                      "ON CONFLICT (part) DO UPDATE SET catalog_id = excluded.catalog_id"_s);
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

Outcome UserCatalog::learnDescription(const QString &vendor, const QString &description, const QString &catalogId)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        QSqlQuery query(session.database());
        const auto run = [&](const QString &statement, const QStringList &values) -> std::optional<Error> {
            query.prepare(statement);
            for (const QString &value : values)
                query.addBindValue(value);
            return query.exec() ? std::nullopt : std::optional(session.error(query));
        };
        const QString plain = PartMatcher::plainDescription(description);
        auto problem = run(u"DELETE FROM learned_descriptions WHERE vendor = ? AND description = ?"_s, {vendor, plain});
        if (!problem && !catalogId.isEmpty())
            problem = run(u"INSERT INTO learned_descriptions (vendor, description, catalog_id) VALUES (?, ?, ?)"_s,
                          {vendor, plain, catalogId});
        return problem ? problem
                       : run(u"UPDATE quote_lines SET matched = ? WHERE COALESCE(part, '') = '' AND description = ? "
                             u"AND quote IN "
                             "(SELECT id FROM quotes WHERE vendor = ?)"_s,
                             {catalogId, description, vendor});
    });
}

Result<QHash<QString, QString>> UserCatalog::learnedDescriptions(const QString &vendor) const
{
    QHash<QString, QString> learned;
    if (!exists())
        return learned;
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    query.prepare(u"SELECT description, catalog_id FROM learned_descriptions WHERE vendor = ?"_s);
    query.addBindValue(vendor);
    if (!query.exec())
        return session.error(query);
    while (query.next())
        learned.insert(query.value(0).toString(), query.value(1).toString());
    return learned;
}

Result<std::vector<QuotedPrice>> UserCatalog::allPrices() const
{
    auto stored = quotes();
    if (!stored)
        return stored.error();
    std::vector<QuotedPrice> prices;
    for (const StoredQuote &quote : *stored)
        for (const QuoteLine &line : quote.lines)
            if (!line.matched.isEmpty() && line.unitPrice && !line.isIncluded && line.unitPrice->micros() > 0 &&
                !line.unitPrice->currency().isEmpty())
                prices.push_back({line.matched, quote.vendor, quote.number, *line.unitPrice,
                                  quote.date.isValid() ? quote.date : quote.importedOn,
                                  line.validUntil.isValid() ? line.validUntil : quote.validUntil,
                                  quote.date.isValid()});
    std::stable_sort(prices.begin(), prices.end(), [](const QuotedPrice &a, const QuotedPrice &b) {
        return std::tie(a.catalogId, a.date) < std::tie(b.catalogId, b.date);
    });
    return prices;
}

Result<std::vector<QuotedPrice>> UserCatalog::prices() const
{
    auto all = allPrices();
    if (!all)
        return all.error();
    std::map<std::pair<QString, QString>, QuotedPrice> newest;
    for (QuotedPrice &price : all.value()) // oldest first, so that the newest stays
        newest[{price.catalogId, price.vendor}] = price;
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
