#include "catalog/store/catalogreader.h"
#include "catalog/store/catalogwriter.h"
#include "catalog/store/database.h"

#include <QDir>
#include <QLocale>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <clocale>

using namespace cw::catalog;

namespace {
const QString shipped = QStringLiteral(CW_SOURCE_DIR "/resources/catalog");
const QString stories = QStringLiteral(CW_SOURCE_DIR "/tests/data/catalog");

QByteArray contentOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(output.write(bytes), bytes.size());
}

/// The shipped tables in a folder that may be spoiled.
void copyTables(const QString &folder)
{
    for (const QString &file : QDir(shipped).entryList({QStringLiteral("*.csv")}))
        write(folder + QLatin1Char('/') + file,
              contentOf(shipped + QLatin1Char('/') + file)); // QFile::copy would flush each
}

QString hashOf(const QString &database)
{
    const auto read = readCatalog(database);
    return read ? read.value()->hash : read.error().sentence();
}
} // namespace

class TstCatalogWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        work_ = std::make_unique<QTemporaryDir>();
        tables_ = work_->filePath(QStringLiteral("tables"));
        database_ = work_->filePath(QStringLiteral("out/catalog.sqlite"));
        QVERIFY(QDir().mkpath(tables_));
        copyTables(tables_);
    }

    void theShippedTablesCompile()
    {
        const auto outcome = compileCatalog(shipped, database_);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence()));
        const auto read = readCatalog(database_);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(qsizetype(read.value()->tables.size()), QDir(shipped).entryList({QStringLiteral("*.csv")}).size());
        QCOMPARE(read.value()->hash.size(), 64);
    }

    void brokenTablesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *story, const char *place) {
            QTest::newRow(story) << QString::fromLatin1(story) << QString::fromLatin1(place);
        };
        row("text-for-a-number.accelerators", "accelerators.csv line 3 column bf16_tflops");
        row("zero-rate.accelerators", "accelerators.csv line 4 column fp8_tflops");
        row("decimal-comma.accelerators", "accelerators.csv line 2 column bf16_tflops");
        row("unknown-status.accelerators", "accelerators.csv line 2 column status");
        row("id-twice.accelerators", "accelerators.csv line 3 column id");
        row("no-id.accelerators", "accelerators.csv line 3 column id");
        row("price-band-crossed.accelerators", "accelerators.csv line 3 column list_price_usd_high");
        row("no-confidence.accelerators", "accelerators.csv line 3 column confidence");
        row("column-missing.accelerators", "accelerators.csv line 1");
        row("row-too-short.accelerators", "accelerators.csv line 3");
        row("unknown-accelerator.systems", "systems row dgx-h200 column accelerator_id");
        row("typical-above-nameplate.systems", "systems.csv line 2 column power_typical_kw");
        row("accelerator-without-number.systems", "systems.csv line 2 column accelerators");
        row("price-of-zero.cloud_prices", "cloud_prices.csv line 3 column price_hour");
        row("negative-price.cloud_prices", "cloud_prices.csv line 3 column price_hour");
        row("sentinel-price.cloud_prices", "cloud_prices row aws");
        row("no-currency.cloud_prices", "cloud_prices.csv line 2 column price_currency");
        row("currency-without-rate.cloud_prices", "cloud_prices row aws");
        row("unknown-site.cloud_prices", "cloud_prices row aws");
        row("latitude-off-the-globe.sites", "sites.csv line 2 column lat");
        row("negative-carbon.grid", "grid.csv line 2 column carbon_gco2e_kwh");
        row("pue-below-one.pue_wue", "pue_wue row aws-af-south-1-2024 column pue");
        row("model-without-layers.models", "models.csv line 2 column layers");
        row("band-out-of-order.assumptions", "assumptions.csv line 2 column likely");
        row("rate-of-zero.currencies", "currencies.csv line 3 column per_eur");
        row("not-utf8.nics", "nics.csv");
        row("open-quotation.nics", "nics.csv line 2");
        row("empty.nics", "nics.csv line 1");
    }
    void brokenTablesAreRefusedWithTheirPlace()
    {
        QFETCH(QString, story);
        QFETCH(QString, place);
        const QString kind = story.section(QLatin1Char('.'), 1);
        const QByteArray broken = contentOf(stories + QLatin1Char('/') + story + QStringLiteral(".csv"));
        write(tables_ + QLatin1Char('/') + kind + QStringLiteral(".csv"), broken);
        const auto outcome = compileCatalog(tables_, database_);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, cw::ErrorCode::InvalidInput);
        QVERIFY2(outcome.error().place.contains(place), qPrintable(outcome.error().sentence()));
        QVERIFY2(!outcome.error().expected.isEmpty(), qPrintable(outcome.error().sentence()));
        QVERIFY(!QFile::exists(database_));
    }

    void everyStoryIsTold()
    {
        const QStringList files = QDir(stories).entryList({QStringLiteral("*.csv")});
        QCOMPARE(files.size(), 28);
    }

    void aMissingTableIsNamed()
    {
        QVERIFY(QFile::remove(tables_ + QStringLiteral("/grid.csv")));
        const auto outcome = compileCatalog(tables_, database_);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence().contains(QStringLiteral("grid")), qPrintable(outcome.error().sentence()));
    }

    void theOrderOfRowsChangesNothing()
    {
        QVERIFY(compileCatalog(tables_, database_).ok());
        const QString before = hashOf(database_);
        const QString file = tables_ + QStringLiteral("/providers.csv");
        QList<QByteArray> lines = contentOf(file).trimmed().split('\n');
        std::reverse(lines.begin() + 1, lines.end());
        write(file, lines.join('\n') + '\n');
        QVERIFY(compileCatalog(tables_, database_).ok());
        QCOMPARE(hashOf(database_), before);
    }

    void oneChangedDigitChangesTheHash()
    {
        QVERIFY(compileCatalog(tables_, database_).ok());
        const QString before = hashOf(database_);
        const QString file = tables_ + QStringLiteral("/accelerators.csv");
        write(file, contentOf(file).replace("989.4", "989.5"));
        QVERIFY(compileCatalog(tables_, database_).ok());
        QVERIFY(hashOf(database_) != before);
    }

    void theLocaleChangesNothing()
    {
        QVERIFY(compileCatalog(tables_, database_).ok());
        const QByteArray bytes = contentOf(database_);
        const QLocale before;
        for (const QLocale &locale :
             {QLocale(QLocale::German), QLocale(QLocale::Turkish), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
            QLocale::setDefault(locale);
            std::setlocale(LC_ALL, "de_DE.UTF-8");
            QVERIFY(compileCatalog(tables_, database_).ok());
            QCOMPARE(contentOf(database_), bytes);
            QCOMPARE(
                readCatalog(database_).value()->accelerator(QStringLiteral("nvidia-h100-sxm"))->bf16->toTeraflops(),
                989.4);
        }
        std::setlocale(LC_ALL, "C");
        QLocale::setDefault(before);
    }

    void aFailedCompilationLeavesTheOldFile()
    {
        QVERIFY(compileCatalog(tables_, database_).ok());
        const QByteArray before = contentOf(database_);
        write(tables_ + QStringLiteral("/accelerators.csv"),
              contentOf(stories + QStringLiteral("/zero-rate.accelerators.csv")));
        QVERIFY(!compileCatalog(tables_, database_).ok());
        QCOMPARE(contentOf(database_), before);
        QCOMPARE(QFileInfo(database_).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        write(work_->filePath(QStringLiteral("file")), "x");
        const auto outcome = compileCatalog(tables_, work_->filePath(QStringLiteral("file/catalog.sqlite")));
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().place.contains(QStringLiteral("file")), qPrintable(outcome.error().sentence()));
        const auto folder = compileCatalog(work_->filePath(QStringLiteral("nowhere")), database_);
        QCOMPARE(folder.error().code, cw::ErrorCode::Absent);
    }

    void foreignAndAlteredFilesAreRefused_data()
    {
        QTest::addColumn<QString>("statement"); // run on a good catalog; empty: see the name
        QTest::addColumn<QString>("word");
        QTest::newRow("a changed price")
            << QStringLiteral("UPDATE accelerators SET bf16_tflops = '1' WHERE id = 'nvidia-h100-sxm'")
            << QStringLiteral("altered");
        QTest::newRow("a newer schema") << QStringLiteral("UPDATE meta SET value = '99' WHERE key = 'schema_version'")
                                        << QStringLiteral("schema version “99”");
        QTest::newRow("a dropped table") << QStringLiteral("DROP TABLE grid") << QStringLiteral("grid");
        QTest::newRow("another database") << QStringLiteral("DROP TABLE meta") << QStringLiteral("not a catalog");
    }
    void foreignAndAlteredFilesAreRefused()
    {
        QFETCH(QString, statement);
        QFETCH(QString, word);
        QVERIFY(compileCatalog(tables_, database_).ok());
        {
            Connection connection(database_, Connection::Mode::Create);
            QVERIFY(connection.database().open());
            QSqlQuery query(connection.database());
            QVERIFY(query.exec(statement));
        }
        const auto read = readCatalog(database_);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence().contains(word), qPrintable(read.error().sentence()));
        QVERIFY(read.error().place.contains(database_));
    }

    void textAndHalfAFileAreRefused()
    {
        QVERIFY(compileCatalog(tables_, database_).ok());
        const QByteArray whole = contentOf(database_);
        for (const QByteArray &bytes : {QByteArray("this is no database, only text that is long enough to be one"),
                                        whole.left(whole.size() / 2)}) {
            write(database_, bytes);
            const auto read = readCatalog(database_);
            QVERIFY(!read.ok());
            QCOMPARE(read.error().code, cw::ErrorCode::InvalidInput);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> work_;
    QString tables_;
    QString database_;
};

QTEST_GUILESS_MAIN(TstCatalogWriter)
#include "tst_catalogwriter.moc"
