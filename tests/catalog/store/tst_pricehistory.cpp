// Several prices of one part with their days: nothing is overwritten, and a day picks the one that was known on it.
#include "catalog/store/catalogreader.h"
#include "catalog/store/pricehistory.h"
#include "catalog/store/userdatabase.h"
#include "catalog/store/userfacts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::catalog;
using namespace Qt::StringLiterals;

class TstPriceHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readCatalog(defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }
    void init() { file_ = folder_.filePath(u"%1.sqlite"_s.arg(++serial_)); }

    void aDayPicksTheQuoteKnownOnIt()
    {
        UserCatalog user(file_);
        quote(user, u"a"_s, 400000, QDate(2026, 6, 1), QDate(2026, 8, 31));
        quote(user, u"b"_s, 380000, QDate(2026, 8, 1), QDate(2026, 12, 31));
        quote(user, u"c"_s, 390000, QDate(2026, 10, 1), {});
        QCOMPARE(priceAt(user, QDate(2026, 6, 1)), 400000.0);   // the first day counts
        QCOMPARE(priceAt(user, QDate(2026, 7, 31)), 400000.0);  // b is not known yet
        QCOMPARE(priceAt(user, QDate(2026, 8, 1)), 380000.0);   // the newer of two that hold
        QCOMPARE(priceAt(user, QDate(2026, 12, 31)), 390000.0); // c is newer than b
        QCOMPARE(priceAt(user, QDate(2027, 6, 1)), 390000.0);   // c names no end
    }

    void anExpiredQuoteGivesWayToTheCatalog()
    {
        UserCatalog user(file_);
        quote(user, u"a"_s, 400000, QDate(2026, 6, 1), QDate(2026, 8, 31));
        QCOMPARE(withUserCatalog(catalog_, user, QDate(2026, 9, 1)).value().get(), catalog_.get());
        // Before its date nobody knew it.
        QCOMPARE(priceAt(user, QDate(2026, 5, 31)), catalog_->system(part)->priceUsd->likely);
    }

    void anUndatedQuoteMayBeOlderThanItsImport()
    {
        UserCatalog user(file_);
        quote(user, u"a"_s, 400000, {}, {}, QDate(2026, 11, 25));
        QCOMPARE(priceAt(user, QDate(2026, 11, 1)), 400000.0);
        // A dated one that was known that day goes before it.
        quote(user, u"b"_s, 380000, QDate(2026, 10, 1), {});
        QCOMPARE(priceAt(user, QDate(2026, 11, 1)), 380000.0);
        QCOMPARE(priceAt(user, QDate(2026, 11, 25)), 400000.0);
    }

    void importsStandBesideEachOther()
    {
        UserCatalog user(file_);
        QVERIFY(user.addFacts({row(u"300000"_s, u"2026-03-01"_s)}, QDate(2026, 11, 25)).ok());
        QVERIFY(user.addFacts({row(u"350000"_s, u"2026-09-01"_s)}, QDate(2026, 11, 26)).ok());
        QCOMPARE(user.factVersions()->size(), 2u);
        QCOMPARE(priceAt(user, QDate(2026, 5, 1)), 300000.0);
        QCOMPARE(priceAt(user, QDate(2026, 9, 1)), 350000.0);
        const auto history = priceHistory(*catalog_, user, part);
        QVERIFY(history.ok());
        QCOMPARE(history->size(), 3u); // two imports and the shipped one
        QCOMPARE(history->back().origin, PriceOrigin::Catalog);
    }

    void whereNothingWasKnownTheOldestIsNamedLater()
    {
        DatedPrice early, late;
        early.knownFrom = QDate(2026, 6, 1);
        late.knownFrom = QDate(2026, 9, 1);
        early.isStated = late.isStated = true;
        const PriceChoice choice = priceOn({&late, &early}, QDate(2026, 1, 1));
        QCOMPARE(choice.price, &early);
        QVERIFY(choice.isLater);
        QVERIFY(!priceOn({&late, &early}, QDate(2026, 6, 1)).isLater);
        QVERIFY(!priceOn({}, QDate(2026, 6, 1)).price);
    }

    void shippedObservationsAndYearlyRatesHoldInTheirTime()
    {
        // p5.48xlarge in us-east-1: 98.32 USD an hour until the cut of June 2025, 55.04 since.
        const UserCatalog none(file_);
        const auto offerOn = [&](QDate day) {
            const auto laid = withUserCatalog(catalog_, none, day);
            for (const CloudOffer &offer : laid.value()->cloudOffers)
                if (offer.id == u"aws/p5.48xlarge/us-east-1/on_demand"_s)
                    return offer.pricePerHour.value_or(0);
            return 0.0;
        };
        QCOMPARE(offerOn(QDate(2025, 5, 31)), 98.32);
        QCOMPARE(offerOn(QDate(2025, 6, 1)), 55.04);
        const auto lastYear = withUserCatalog(catalog_, none, QDate(2025, 3, 1));
        const FactTable *table = catalog_->table(u"currencies"_s);
        const int average = table->column(u"avg_2025"_s);
        double franc = 0;
        for (const QStringList &cells : table->rows)
            if (cells[0] == u"chf"_s)
                franc = cells[average].toDouble();
        QVERIFY(franc > 0);
        QCOMPARE(lastYear.value()->exchangeRate(Currency(u"EUR"), Currency(u"CHF")).value_or(0), franc);
        QCOMPARE(withUserCatalog(catalog_, none, QDate(2026, 11, 1)).value().get(), catalog_.get());
    }

    void partsOfDatesAreTheirFirstDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("day") << u"2026-05-04"_s << QDate(2026, 5, 4);
        QTest::newRow("month") << u"2026-05"_s << QDate(2026, 5, 1);
        QTest::newRow("quarter") << u"2026-Q2"_s << QDate(2026, 4, 1);
        QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1);
        QTest::newRow("none") << u"soon"_s << QDate();
    }
    void partsOfDatesAreTheirFirstDay()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(firstDayOf(text), day);
    }

    void theNewestOfQuotesAndOwnWordsHolds()
    {
        UserCatalog user(file_);
        quote(user, u"a"_s, 400000, QDate(2026, 6, 1), QDate(2026, 12, 31));
        ImportedRow word = row(u"350000"_s, u"2026-09-01"_s);
        word.isOwnWord = true;
        QVERIFY(user.addFacts({word}, QDate(2026, 11, 25)).ok());
        QCOMPARE(priceAt(user, QDate(2026, 8, 31)), 400000.0); // not said yet
        QCOMPARE(priceAt(user, QDate(2026, 9, 1)), 350000.0);  // newer than a quote that still holds
        quote(user, u"b"_s, 380000, QDate(2026, 10, 1), QDate(2026, 10, 31));
        QCOMPARE(priceAt(user, QDate(2026, 10, 15)), 380000.0); // a newer quote
        QCOMPARE(priceAt(user, QDate(2026, 11, 1)), 350000.0);  // which has ended: the word is the newest that holds
        quote(user, u"c"_s, 390000, QDate(2026, 9, 1), {});
        QCOMPARE(priceAt(user, QDate(2026, 9, 1)), 390000.0); // of one day the offer goes before the word
    }

    void aListOfOthersDoesNotOverruleAQuote()
    {
        UserCatalog user(file_);
        quote(user, u"a"_s, 400000, QDate(2026, 6, 1), QDate(2026, 12, 31));
        QVERIFY(user.addFacts({row(u"350000"_s, u"2026-09-01"_s)}, QDate(2026, 11, 25)).ok());
        QCOMPARE(priceAt(user, QDate(2026, 10, 1)), 400000.0);
        QCOMPARE(priceAt(user, QDate(2027, 1, 1)), 350000.0);
    }

    void aQuotePricesAPartOfOnesOwn()
    {
        UserCatalog user(file_);
        ImportedRow own;
        own.kind = u"systems"_s;
        own.id = u"own-box"_s;
        own.isOwnWord = true;
        const FactTable *systems = catalog_->table(u"systems"_s);
        for (const QStringList &cells : systems->rows)
            if (cells[0] == part)
                for (qsizetype i = 1; i < cells.size(); ++i)
                    own.cells.insert(systems->columns[i], cells[i]);
        own.cells[u"price_usd_low"_s] = own.cells[u"price_usd_high"_s] = QString();
        QVERIFY(user.addFacts({own}, QDate(2026, 6, 1)).ok());
        const auto without = withUserCatalog(catalog_, user, QDate(2026, 11, 1));
        QVERIFY((*without)->system(u"own-box"_s) && !(*without)->system(u"own-box"_s)->priceUsd);
        QVERIFY(user.learnPart(part, u"own-box"_s).ok());
        quote(user, u"a"_s, 123000, QDate(2026, 6, 2), {});
        QVERIFY(user.learnPart(part, u"own-box"_s).ok()); // the stored line means it too
        const auto laid = withUserCatalog(catalog_, user, QDate(2026, 11, 1));
        QCOMPARE((*laid)->system(u"own-box"_s)->priceUsd->likely, 123000.0);
        QCOMPARE(priceHistory(*catalog_, user, u"own-box"_s)->size(), 1u);
    }

    void filesOfOlderFormatsKeepTheirFacts_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("facts without days") << 1;
        QTest::newRow("facts by cell") << 2;
    }
    void filesOfOlderFormatsKeepTheirFacts()
    {
        QFETCH(int, format);
        QVERIFY(UserCatalog(file_).addFacts({}, QDate(2026, 11, 25)).ok()); // makes the file
        {
            Connection connection(file_, Connection::Mode::Create);
            QVERIFY(connection.database().open());
            QSqlQuery query(connection.database());
            QStringList steps = {u"DROP TABLE facts"_s, u"DROP TABLE fact_layouts"_s,
                                 u"DROP TABLE learned_descriptions"_s};
            const QString cells = u"INSERT INTO facts VALUES ('systems', 'dgx-h200', 'price_usd_low', '300000'%1), "
                                  "('systems', 'dgx-h200', 'price_usd_high', '300000'%1)"_s;
            if (format == 1)
                steps << u"CREATE TABLE facts (kind TEXT, id TEXT, column_name TEXT, cell TEXT, "
                         "PRIMARY KEY (kind, id, column_name))"_s
                      << cells.arg(QString()) << u"DROP TABLE calibrations"_s << u"DROP TABLE calibration_cells"_s
                      << u"DROP TABLE ledger"_s;
            else
                steps << u"CREATE TABLE facts (kind TEXT, id TEXT, column_name TEXT, cell TEXT, known_from TEXT, "
                         "is_stated INTEGER, PRIMARY KEY (kind, id, column_name, known_from))"_s
                      << cells.arg(u", '2026-03-01', 1"_s);
            steps << u"PRAGMA user_version = %1"_s.arg(format);
            for (const QString &step : steps)
                QVERIFY2(query.exec(step), qPrintable(step));
        }
        const UserCatalog user(file_);
        QCOMPARE(priceAt(user, QDate(2026, 11, 1)), 300000.0);
        const auto versions = user.factVersions(u"systems"_s, part);
        QCOMPARE(versions->size(), 1u);
        QVERIFY(versions->front().row.isOwnWord); // no list of others: it names no confidence
        QCOMPARE(versions->front().knownFrom, format == 1 ? QDate() : QDate(2026, 3, 1));
        QCOMPARE(versions->front().isStated, format == 2);
        QVERIFY(user.calibrations()->empty());
        QVERIFY(user.ledger()->empty());
    }

private:
    const QString part = u"dgx-h200"_s;

    static ImportedRow row(const QString &price, const QString &asOf)
    {
        ImportedRow row;
        row.kind = u"systems"_s;
        row.id = u"dgx-h200"_s;
        row.cells = {{u"price_usd_low"_s, price}, {u"price_usd_high"_s, price}};
        if (!asOf.isEmpty())
            row.cells.insert(u"as_of"_s, asOf);
        return row;
    }

    void quote(UserCatalog &user, const QString &hash, double dollars, QDate date, QDate until,
               QDate imported = QDate(2026, 11, 25))
    {
        Quote quote;
        quote.vendor = u"Acme"_s;
        quote.number = hash;
        quote.date = date;
        quote.validUntil = until;
        QuoteLine line;
        line.part = line.matched = part;
        line.quantity = 1;
        line.unitPrice = line.total = Money::fromUnits(dollars, Currency(u"USD"));
        quote.readings = {{}};
        quote.readings[0].lines = {line};
        QVERIFY(user.addQuote(quote, u"q.csv"_s, hash, imported).ok());
    }

    double priceAt(const UserCatalog &user, QDate day) const
    {
        const auto laid = withUserCatalog(catalog_, user, day);
        if (!laid.ok())
            return -1;
        return (*laid)->system(part)->priceUsd->likely;
    }

    QTemporaryDir folder_;
    QString file_;
    int serial_ = 0;
    SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstPriceHistory)
#include "tst_pricehistory.moc"
