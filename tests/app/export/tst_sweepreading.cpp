// Results of a sweep read back as they were written; what is no such table is refused with a sentence.
#include "app/export/sweepreading.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

std::vector<SweepRow> rows()
{
    SweepRow first;
    first.scenario = 1;
    first.values = {u"20"_s, u"[\"DE\"]"_s};
    first.status = u"optimal"_s;
    first.gap = 0.0001;
    first.totals = {{planner::PlanQuantity::TotalCost, 2.5e6, 2.1e6, std::nullopt, u"EUR"_s, {}},
                    {planner::PlanQuantity::Weight, std::nullopt, std::nullopt, std::nullopt, u"kg"_s, {}}};
    first.plan = u"scenarios/000001/plan.json"_s;
    SweepRow second;
    second.scenario = 2;
    second.values = {u"30"_s, u"[\"DE\"]"_s};
    second.status = u"none"_s;
    second.remark = u"no answer yet"_s;
    return {first, second};
}

void makeDatabase(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

class TstSweepReading : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    [[nodiscard]] QString place(const QString &name) const { return folder_.filePath(name); }
private Q_SLOTS:
    void whatWasWrittenReadsBack()
    {
        const QString file = place(u"results.sqlite"_s);
        QVERIFY(writeSweepDatabase(file, {u"chat.requests_per_s"_s, u"in-eu.allow"_s}, rows()).ok());
        const auto table = readSweepDatabase(file);
        QVERIFY(table.ok());
        QCOMPARE(table->paths, (QStringList{u"chat.requests_per_s"_s, u"in-eu.allow"_s}));
        QCOMPARE(table->rows.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            const SweepRow expected = rows()[i], &read = table->rows[i];
            QCOMPARE(read.scenario, expected.scenario);
            QCOMPARE(read.values, expected.values);
            QCOMPARE(read.status, expected.status);
            QCOMPARE(read.plan, expected.plan);
            QCOMPARE(read.remark, expected.remark);
            QVERIFY(read.totals == expected.totals); // absent stays absent
        }
    }

    void whatIsNoSweepIsRefused()
    {
        QVERIFY(!readSweepDatabase(place(u"absent.sqlite"_s)).ok());
        QVERIFY(!QFile::exists(place(u"absent.sqlite"_s))); // looking makes none
        QFile text(place(u"text.sqlite"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("scenario,status\n1,optimal\n");
        text.close();
        const auto refused = readSweepDatabase(text.fileName());
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"no results of a sweep"_s));
        QCOMPARE(refused.error().place, text.fileName());
        makeDatabase(place(u"other.sqlite"_s), {u"CREATE TABLE part (id TEXT)"_s});
        QVERIFY(!readSweepDatabase(place(u"other.sqlite"_s)).ok());
        makeDatabase(place(u"empty.sqlite"_s), {u"CREATE TABLE path (position INTEGER, path TEXT)"_s});
        QVERIFY(!readSweepDatabase(place(u"empty.sqlite"_s)).ok());
    }

    void strangeRowsAreLeftOut()
    {
        const QString file = place(u"strange.sqlite"_s);
        QVERIFY(writeSweepDatabase(file, {u"a"_s}, {}).ok());
        makeDatabase(file, {u"INSERT INTO scenario VALUES (7, 'optimal', 'x', '', '')"_s,
                            u"INSERT INTO setting VALUES (7, 99, 'beyond the paths')"_s,
                            u"INSERT INTO setting VALUES (8, 0, 'of no scenario')"_s,
                            u"INSERT INTO total VALUES (7, 'dragons', 3, 3, 3, '')"_s,
                            u"INSERT INTO total VALUES (7, 'capex', 'many', NULL, NULL, 'EUR')"_s});
        const auto table = readSweepDatabase(file);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), std::size_t(1));
        QCOMPARE(table->rows[0].values, QStringList{QString()});
        QCOMPARE(table->rows[0].totals.size(), std::size_t(1));
        QVERIFY(!table->rows[0].totals[0].value); // "many" is no number
    }
};

QTEST_GUILESS_MAIN(TstSweepReading)
#include "tst_sweepreading.moc"
