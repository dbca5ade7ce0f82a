// The team's catalog in a real PostgreSQL, which the test starts for itself: the same interface as one's own, and what
// a team needs beside it.
#include "catalog/store/catalogreader.h"
#include "catalog/store/teamcatalog.h"
#include "catalog/store/usercatalog.h"
#include "catalog/store/userfacts.h"
#include "tests/support/postgresserver.h"

#include <QSqlDatabase>
#include <QTest>

using namespace cw;
using namespace cw::catalog;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 26);

ImportedRow priced(const QString &id, const QString &low, const QString &high)
{
    ImportedRow row;
    row.kind = u"systems"_s;
    row.id = id;
    row.isOwnWord = true;
    row.cells = {{u"price_usd_low"_s, low}, {u"price_usd_high"_s, high}};
    return row;
}

Quote quoteOf(const QString &part)
{
    Quote quote;
    quote.vendor = u"Müller & Söhne"_s;
    quote.number = u"A-1"_s;
    quote.date = QDate(2026, 11, 1);
    quote.mapping = {{u"part"_s, u"Art.-Nr."_s}};
    QuoteLine line;
    line.part = part;
    line.description = u"Server, „groß“; 8 x H200"_s;
    line.quantity = 2;
    line.unitPrice = line.total = Money::fromUnits(310000, Currency(u"EUR"));
    quote.readings = {{}};
    quote.readings[0].lines = {line};
    return quote;
}
} // namespace

class TstTeamCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readCatalog(defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        shipped_ = read.value();
    }

    void addressesHoldNoPassword_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("outcome"); // what is shown, or what is wrong after "!"
        QTest::newRow("service") << u"service=planning"_s << u"service planning"_s;
        QTest::newRow("url") << u"postgresql://anna@db.example:5433/plans?sslmode=verify-full"_s
                             << u"plans on db.example:5433"_s;
        QTest::newRow("pairs") << u"host=/run/pg dbname=plans"_s << u"plans on /run/pg"_s;
        QTest::newRow("password in a url") << u"postgresql://anna:secret@db/plans"_s << u"!password"_s;
        QTest::newRow("password in pairs") << u"host=db password=secret"_s << u"!password"_s;
        QTest::newRow("settings of the session") << u"host=db options=-csearch_path=x"_s << u"!options"_s;
        QTest::newRow("a value that would be another key") << u"host=db;password=x"_s << u"!character"_s;
    }
    void addressesHoldNoPassword()
    {
        QFETCH(QString, address);
        QFETCH(QString, outcome);
        QVERIFY(isTeamAddress(address));
        const auto place = readTeamAddress(address);
        if (!outcome.startsWith(u'!')) {
            QVERIFY2(place.ok(), place.ok() ? "" : qPrintable(place.error().sentence()));
            QCOMPARE(place->shown, outcome);
            return;
        }
        QVERIFY(!place.ok());
        QVERIFY2(place.error().sentence().contains(outcome.mid(1)), qPrintable(place.error().sentence()));
        QVERIFY(!place.error().sentence().contains(u"secret"_s));
        QVERIFY(!UserCatalog(address).quotes().error().sentence().contains(u"secret"_s));
    }

    void filesAreNoAddresses()
    {
        QVERIFY(!isTeamAddress(u"/home/anna/user.sqlite"_s));
        QVERIFY(!isTeamAddress(u"a=b.sqlite"_s));
    }

    void nobodyAnswersWhereNoServerIs()
    {
        if (!hasDriver())
            QSKIP("Qt's driver for PostgreSQL is not installed (libqt6sql6-psql).");
        const auto quotes = UserCatalog(u"host=/nowhere dbname=team user=anna"_s).quotes();
        QVERIFY(!quotes.ok());
        QCOMPARE(quotes.error().code, ErrorCode::Absent);
        QVERIFY2(quotes.error().message.contains(u"no PostgreSQL server answers"_s),
                 qPrintable(quotes.error().sentence()));
    }

    void theOwnerSetsItUp()
    {
        if (!start())
            QSKIP(qPrintable(server_->whyNot()));
        QVERIFY(problemOf(u"owner"_s).contains(u"catalog team setup"_s)); // not made by accident
        QCOMPARE(server_->run(u"CREATE ROLE anna LOGIN; CREATE ROLE ben LOGIN; CREATE ROLE rita LOGIN;"
                              "CREATE ROLE carl LOGIN PASSWORD 'right'; CREATE ROLE planners; CREATE ROLE readers;"
                              "GRANT planners TO anna, ben, carl; GRANT readers TO rita;"_s),
                 QString());
        const Outcome made = setUpTeamCatalog(server_->address(u"owner"_s), {u"readers"_s, u"planners"_s});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence()));
        QVERIFY(setUpTeamCatalog(server_->address(u"owner"_s), {u"readers"_s, {}}).ok()); // again changes nothing
        QCOMPARE(problemOf(u"anna"_s), QString());
        const Outcome unknown = setUpTeamCatalog(server_->address(u"owner"_s), {u"nobodys"_s, {}});
        QVERIFY2(!unknown.ok() && unknown.error().message.contains(u"no such role"_s),
                 unknown.ok() ? "" : qPrintable(unknown.error().sentence()));
    }

    void itIsTheSameCatalogAsOnesOwn()
    {
        needServer();
        QTemporaryDir folder;
        UserCatalog own(folder.filePath(u"user.sqlite"_s)), team = as(u"anna"_s);
        for (UserCatalog *user : {&own, &team}) {
            QVERIFY2(user->addFacts({priced(u"dgx-h200"_s, u"350000"_s, u"360000"_s)}, today).ok(), "facts");
            QVERIFY(user->addFacts({priced(u"dgx-h200"_s, u"355000"_s, u"365000"_s)}, today).ok()); // the same day
            const Outcome added = user->addQuote(quoteOf(u"X-900"_s), u"q.csv"_s, QString(64, u'a'), today);
            QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().sentence()));
            QVERIFY(user->addQuote(quoteOf(u"X-900"_s), u"q.csv"_s, QString(64, u'a'), today).ok()); // replaces itself
            QVERIFY(user->learnPart(u"X-900"_s, u"dgx-b200"_s).ok());
            QVERIFY(user->addToLedger(today, QByteArray("{\"a\": 1}\0x", 10)).ok());
            StoredCalibration calibration{u"c1"_s, u"nvidia-h200-sxm"_s, today, "measured", {}};
            QVERIFY(user->setCalibrations({calibration}).ok());
        }
        QCOMPARE(team.quotes()->size(), 1u);
        QCOMPARE(team.quotes()->front().vendor, u"Müller & Söhne"_s);
        QCOMPARE(team.quotes()->front().lines.front().matched, u"dgx-b200"_s);
        QCOMPARE(team.quotes()->front().lines.front().isIncluded, false);
        QCOMPARE(team.mapping(u"Müller & Söhne"_s)->size(), own.mapping(u"Müller & Söhne"_s)->size());
        QCOMPARE(team.learnedParts().value(), own.learnedParts().value());
        QCOMPARE(team.ledger()->front().content, own.ledger()->front().content);
        QCOMPARE(team.calibrations()->front().content, QByteArray("measured"));
        QCOMPARE(team.factVersions()->size(), 1u);
        const auto ofOwn = withUserCatalog(shipped_, own, today), ofTeam = withUserCatalog(shipped_, team, today);
        QVERIFY2(ofTeam.ok(), ofTeam.ok() ? "" : qPrintable(ofTeam.error().sentence()));
        QCOMPARE((*ofTeam)->hash, (*ofOwn)->hash);
        QCOMPARE((*ofTeam)->system(u"dgx-h200"_s)->priceUsd->low, 355000.0);
        QVERIFY(team.removeFromLedger(1).ok());
        QVERIFY(team.removeQuote(QString(16, u'a')).ok());
        QVERIFY(team.quotes()->empty());
    }

    void everyChangeHasItsAuthor()
    {
        needServer();
        QVERIFY(as(u"ben"_s).addFacts({priced(u"dgx-b200"_s, u"400000"_s, u"420000"_s)}, today).ok());
        const auto changes = teamChanges(server_->address(u"rita"_s), 1000);
        QVERIFY2(changes.ok(), changes.ok() ? "" : qPrintable(changes.error().sentence()));
        QCOMPARE(changes->front().author, u"ben"_s);
        QCOMPARE(changes->front().id, u"dgx-b200"_s);
        QCOMPARE(changes->front().action, u"insert"_s);
        QVERIFY(changes->front().at.isValid());
        QCOMPARE(changes->back().author, u"anna"_s);
        // Nobody writes the log but the database.
        QVERIFY(
            server_->run(u"SET SESSION AUTHORIZATION ben; INSERT INTO clusterwright.changes (author) VALUES ('anna')"_s)
                .contains(u"permission denied"_s));
    }

    void whoeverWasOvertakenIsTold()
    {
        needServer();
        UserCatalog anna = as(u"anna"_s), ben = as(u"ben"_s);
        qint64 seenByAnna = anna.revision().value(), seenByBen = ben.revision().value();
        auto versions = anna.factVersions(u"systems"_s, u"dgx-h200"_s).value();
        versions[0].row.cells[u"price_usd_low"_s] = u"340000"_s;
        QVERIFY(anna.setFactVersions(u"systems"_s, u"dgx-h200"_s, versions, &seenByAnna).ok());
        const Outcome late = ben.setFactVersions(u"systems"_s, u"dgx-h200"_s, {}, &seenByBen);
        QVERIFY(!late.ok());
        QVERIFY2(late.error().message.startsWith(u"anna changed systems dgx-h200 at 20"_s),
                 qPrintable(late.error().sentence()));
        QCOMPARE(ben.factVersions(u"systems"_s, u"dgx-h200"_s)->front().row.cells[u"price_usd_low"_s], u"340000"_s);
        // Another row is not in the way, and anna's own change is no surprise to her.
        QVERIFY(ben.setFactVersions(u"systems"_s, u"dgx-b200"_s, {}, &seenByBen).ok());
        QVERIFY(anna.setFactVersions(u"systems"_s, u"dgx-h200"_s, {}, &seenByAnna).ok());
        // A row that was taken away is a change too.
        qint64 before = seenByBen;
        QVERIFY(!ben.setFactVersions(u"systems"_s, u"dgx-h200"_s, versions, &before).ok());
    }

    void readersReadOnly()
    {
        needServer();
        UserCatalog rita = as(u"rita"_s);
        QVERIFY(rita.factVersions().ok());
        const Outcome added = rita.addFacts({priced(u"dgx-h200"_s, u"1"_s, u"2"_s)}, today);
        QVERIFY(!added.ok());
        QVERIFY2(added.error().message.contains(u"read this team catalog and not change it"_s),
                 qPrintable(added.error().sentence()));
        QVERIFY(!setUpTeamCatalog(server_->address(u"rita"_s), {{}, u"rita"_s}).ok());
    }

    void whoeverWritesLastWaitsForTheFirst()
    {
        needServer();
        QProcess first;
        first.start(u"psql"_s, {u"-X"_s, u"-q"_s, server_->address(u"anna"_s)});
        first.write("BEGIN; SELECT pg_advisory_xact_lock(hashtext('clusterwright'));\nSELECT 'held';\n");
        QByteArray said;
        while (!said.contains("held") && first.waitForReadyRead())
            said += first.readAllStandardOutput();
        QVERIFY2(said.contains("held"), first.readAllStandardError().constData());
        qputenv("PGOPTIONS", "-c lock_timeout=100ms");
        const Outcome added = as(u"ben"_s).addFacts({priced(u"dgx-h200"_s, u"1"_s, u"2"_s)}, today);
        qunsetenv("PGOPTIONS");
        first.closeWriteChannel();
        first.waitForFinished();
        QVERIFY(!added.ok());
        QVERIFY2(added.error().message.contains(u"somebody else is writing"_s), qPrintable(added.error().sentence()));
        QVERIFY(as(u"ben"_s).addFacts({priced(u"dgx-h200"_s, u"300000"_s, u"310000"_s)}, today).ok());
    }

    void passwordsComeFromPgpassAlone()
    {
        needServer();
        QTemporaryDir folder;
        const QString file = folder.filePath(u"pgpass"_s);
        const auto write = [&](const QByteArray &password) {
            QFile pass(file);
            QVERIFY(pass.open(QIODevice::WriteOnly | QIODevice::Truncate));
            pass.write("127.0.0.1:*:*:carl:" + password + "\n");
            pass.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        };
        qputenv("PGPASSFILE", QFile::encodeName(file));
        const UserCatalog carl(server_->loopback(u"carl"_s));
        write("wrong");
        const auto refused = carl.quotes();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(u"no password or a wrong one"_s),
                 qPrintable(refused.error().sentence()));
        QFile::remove(file);
        QVERIFY(carl.quotes().error().message.contains(u"no password or a wrong one"_s));
        write("right");
        const auto read = carl.quotes();
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        // The same through TLS, with the server's certificate looked at.
        if (!server_->certificate().isEmpty()) {
            const QString secured =
                u"host=localhost hostaddr=127.0.0.1 port=%1 user=carl dbname=team sslmode=verify-full"_s.arg(
                    server_->port());
            write("right\nlocalhost:*:*:carl:right");
            const auto strange = UserCatalog(secured + u" sslrootcert=/nowhere/root.crt"_s).quotes();
            QVERIFY(!strange.ok());
            QVERIFY2(strange.error().message.contains(u"no trusted encrypted connection"_s),
                     qPrintable(strange.error().sentence()));
            const auto trusted = UserCatalog(secured + u" sslrootcert="_s + server_->certificate()).quotes();
            QVERIFY2(trusted.ok(), trusted.ok() ? "" : qPrintable(trusted.error().sentence()));
        }
        qunsetenv("PGPASSFILE");
    }

    void olderAndNewerFormatsAreTold()
    {
        needServer();
        QCOMPARE(server_->run(u"UPDATE clusterwright.format SET version = 99"_s), QString());
        QVERIFY(problemOf(u"anna"_s).contains(u"format 99"_s));
        QVERIFY(!setUpTeamCatalog(server_->address(u"owner"_s), {}).ok());
        // Back to the first format, which had no log of changes; what it holds stays.
        QCOMPARE(server_->run(u"DROP FUNCTION clusterwright.note_change CASCADE; DROP TABLE clusterwright.changes;"
                              "UPDATE clusterwright.format SET version = 1"_s),
                 QString());
        QVERIFY(problemOf(u"anna"_s).contains(u"format 1, this program needs 2"_s));
        const Outcome taken = setUpTeamCatalog(server_->address(u"owner"_s), {u"readers"_s, u"planners"_s});
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().sentence()));
        QCOMPARE(as(u"anna"_s).factVersions(u"systems"_s, u"dgx-h200"_s)->size(), 1u);
        QVERIFY(as(u"anna"_s).addFacts({priced(u"dgx-h200"_s, u"2"_s, u"3"_s)}, today.addDays(1)).ok());
        QCOMPARE(teamChanges(server_->address(u"rita"_s), 10)->front().author, u"anna"_s);
    }

    void aDatabaseThatIsNotThereIsTold()
    {
        needServer();
        const auto quotes = UserCatalog(server_->address(u"anna"_s, u"elsewhere"_s)).quotes();
        QVERIFY(!quotes.ok());
        QVERIFY2(quotes.error().message.contains(u"no such database"_s), qPrintable(quotes.error().sentence()));
    }

    void cleanupTestCase() { server_.reset(); }

private:
    static bool hasDriver() { return QSqlDatabase::isDriverAvailable(u"QPSQL"_s); }

    bool start()
    {
        if (!server_)
            server_ = std::make_unique<PostgresServer>();
        return hasDriver() && server_->whyNot().isEmpty();
    }
    void needServer()
    {
        if (!start())
            QSKIP("PostgreSQL or Qt's driver for it is not installed (postgresql, libqt6sql6-psql).");
    }

    [[nodiscard]] UserCatalog as(const QString &user) const { return UserCatalog(server_->address(user)); }

    /// What the catalog says to somebody who reads it; empty = it is read.
    [[nodiscard]] QString problemOf(const QString &user) const
    {
        const auto quotes = as(user).quotes();
        return quotes.ok() ? QString() : quotes.error().sentence();
    }

    SnapshotPtr shipped_;
    std::unique_ptr<PostgresServer> server_;
};

QTEST_GUILESS_MAIN(TstTeamCatalog)
#include "tst_teamcatalog.moc"
