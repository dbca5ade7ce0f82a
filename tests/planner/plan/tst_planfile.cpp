#include "planner/plan/jsontext.h"
#include "planner/plan/planfile.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>

#include <clocale>

using namespace cw;
using namespace cw::planner;

namespace {
const QString broken = QStringLiteral(CW_SOURCE_DIR "/tests/data/plans/broken/");
const QString valid = QStringLiteral(CW_SOURCE_DIR "/tests/data/plans/valid/");
const QString samples = QStringLiteral(CW_SOURCE_DIR "/resources/samples/");

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Plan soundPlan()
{
    return readPlan(bytesOf(valid + QStringLiteral("every-kind.cwplan"))).plan;
}

void row(const char *name, std::initializer_list<const char *> places)
{
    QStringList list;
    for (const char *place : places)
        list << QLatin1String(place);
    QTest::newRow(name) << QString::fromLatin1(name) << list;
}

void addFiles(const QString &folder)
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.cwplan")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder + name;
}
} // namespace

class TstPlanfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokenFileIsRefusedWithItsPlace_data();
    void brokenFileIsRefusedWithItsPlace();
    void everyBrokenFileHasARow();
    void validFileSurvivesARoundTrip_data() { addFiles(valid); }
    void validFileSurvivesARoundTrip();
    void sampleIsCanonical_data() { addFiles(samples); }
    void sampleIsCanonical();
    void readsWhatTheFileSays();
    void readsWhatStandsAround();
    void extensionsStayWhereTheyWere();
    void defaultsAreWrittenOut();
    void designAndResultStayUntouched();
    void anEmptyDesignOrResultIsNone();
    void newerVersionSaysWhichIsNeeded();
    void tooLargeFileIsRefused();
    void needHashIgnoresTheResult();
    void localeChangesNothing();
};

void TstPlanfile::brokenFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("places");
    row("approval-without-day", {"/approvals/0/until"});
    row("comment", {"line 6, column 3"});
    row("cost-twice", {"/need/include/1"});
    row("country-name", {"/need/sites/own/0/country"});
    row("cut-off", {"line 20, column 9"});
    row("day-that-is-none", {"/as_of"});
    row("duplicate-key-deep", {"/need/constraints/0/max"});
    row("duplicate-key", {"/currency"});
    row("empty-name", {"/need/workloads/0/id"});
    row("empty", {"line 1, column 1"});
    row("half-a-month", {"/need/horizon/months"});
    row("half-a-rack", {"/need/sites/own/0/racks"});
    row("index-of-no-kind", {"/need/workloads/0/engine/index"});
    row("key-of-another-kind", {"/need/workloads/0/deadline_days"});
    row("kv-precision-as-number", {"/need/workloads/0/precision/kv"});
    row("latitude-beyond-the-pole", {"/need/sites/own/0/lat"});
    row("limit-as-text", {"/need/constraints/0/max"});
    row("limit-of-unknown-quantity", {"/need/constraints/0/quantity"});
    row("limit-without-end", {"/need/constraints/0/max"});
    row("lower-case-currency", {"/currency"});
    row("missing-currency", {""});
    row("missing-model", {"/need/workloads/0"});
    row("model-by-absolute-path", {"/need/workloads/0/model/config"});
    row("model-outside-the-folder", {"/need/workloads/0/model/config"});
    row("month-thirteen", {"/need/horizon/start"});
    row("months-as-text", {"/need/horizon/months"});
    row("name-with-space", {"/need/workloads/0/id"});
    row("need-as-list", {"/need"});
    row("negative-limit", {"/need/constraints/0/max"});
    row("negative-requests", {"/need/workloads/0/requests_per_s"});
    row("negative-step", {"/need/workloads/0/requests_per_s/0/value"});
    row("no-steps", {"/need/workloads/0/requests_per_s"});
    row("not-a-number", {"line 13, column 22"});
    row("not-json", {"line 1, column 1"});
    row("number-overflow", {"line 13, column 26"});
    row("oversubscription-below-one", {"/need/oversubscription/0"});
    row("unknown-topology", {"/need/topology/1"});
    row("percentile-as-percent", {"/need/workloads/0/percentile"});
    row("percentile-of-one", {"/need/workloads/0/percentile"});
    row("pin-of-nothing", {"/pins/0/system"});
    row("pin-of-zero", {"/pins/0/count"});
    row("pue-below-one", {"/need/sites/own/0/pue"});
    row("result-as-text", {"/result"});
    row("robust-of-everything", {"/need/robust/cvar", "/need/robust/scenarios", "/need/robust/weight"});
    row("seal-five", {"/need/constraints/0/min_seal"});
    row("share-above-one", {"/need/workloads/0/users/0/share"});
    row("three-errors", {"/as_of", "/need/workloads/0/requests_per_s", "/need/sites/own/0/pue"});
    row("tokens-without-mean", {"/need/workloads/0/input_tokens"});
    row("too-deep", {"/x-deep/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"});
    row("trailing-comma", {"line 62, column 1"});
    row("two-documents", {"line 63, column 1"});
    row("unknown-constraint", {"/need/constraints/0/kind"});
    row("unknown-cooling", {"/need/sites/own/0/cooling"});
    row("unknown-key-at-top", {"/budget"});
    row("unknown-key-in-workload", {"/need/workloads/0/tpot_s"});
    row("unknown-kind", {"/need/workloads/0/kind"});
    row("unknown-cost", {"/need/include/1"});
    row("unknown-objective", {"/need/minimise"});
    row("unknown-precision", {"/need/workloads/0/precision"});
    row("unknown-procurement", {"/need/procurement/0"});
    row("version-as-text", {"/version"});
    row("version-of-the-future", {"/version"});
    row("wrong-format", {"/format"});
    row("zero-latency", {"/need/workloads/0/ttft_ms"});
}

void TstPlanfile::brokenFileIsRefusedWithItsPlace()
{
    QFETCH(QString, name);
    QFETCH(QStringList, places);
    const QByteArray bytes = bytesOf(broken + name + QStringLiteral(".cwplan"));
    const PlanReading reading = readPlan(bytes);
    QStringList found;
    for (const Error &error : reading.errors) {
        found << error.place;
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(!error.message.isEmpty() && !error.expected.isEmpty(), qPrintable(error.sentence()));
    }
    QCOMPARE(found, places);
}

void TstPlanfile::everyBrokenFileHasARow()
{
    // A broken file nobody expects anything of tests nothing: 64 rows above, 64 files.
    QCOMPARE(QDir(broken).entryList({QStringLiteral("*.cwplan")}).size(), 64);
}

void TstPlanfile::validFileSurvivesARoundTrip()
{
    QFETCH(QString, file);
    const PlanReading first = readPlan(bytesOf(file));
    QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.errors.front().sentence()));
    const QByteArray written = writePlan(first.plan);
    const PlanReading second = readPlan(written);
    QVERIFY(second.ok());
    QVERIFY(second.plan == first.plan);
    QCOMPARE(writePlan(second.plan), written);
}

void TstPlanfile::sampleIsCanonical()
{
    QFETCH(QString, file);
    const QByteArray bytes = bytesOf(file);
    const PlanReading reading = readPlan(bytes);
    QVERIFY(reading.ok());
    QCOMPARE(writePlan(reading.plan), bytes);
}

void TstPlanfile::readsWhatTheFileSays()
{
    const Plan plan = soundPlan();
    QCOMPARE(plan.asOf, QDate(2026, 11, 1));
    QCOMPARE(plan.currency.code(), QStringLiteral("EUR"));
    QCOMPARE(plan.need.horizon.start, Month(2027, 1));
    QCOMPARE(plan.need.horizon.periods(), 2);
    QCOMPARE(plan.need.workloads.size(), std::size_t(6));
    const Workload &chat = plan.need.workloads[0];
    QCOMPARE(chat.precision.weights, QStringLiteral("fp8"));
    QCOMPARE(chat.precision.kv, QStringLiteral("any"));
    QCOMPARE(chat.requestsPerSecond.size(), std::size_t(1));
    QVERIFY(!chat.requestsPerSecond[0].from);
    QCOMPARE(chat.requestsPerSecond[0].value, 2.0);
    QCOMPARE(plan.need.workloads[1].tokens, 2e12);
    QCOMPARE(plan.need.workloads[1].deadlineDays, std::optional(60.0));
    QCOMPARE(plan.need.workloads[2].method, QStringLiteral("lora"));
    QCOMPARE(plan.need.workloads[5].capacityTb, 1200.0);
    QCOMPARE(plan.need.constraints.size(), std::size_t(8));
    QCOMPARE(plan.need.constraints[2].workloads, QStringList{QStringLiteral("*")}); // absent means all
    QCOMPARE(plan.need.ownSites[0].pue, std::optional(1.4));
    QVERIFY(!plan.need.ownSites[0].floorKgPerM2);
    QCOMPARE(plan.pins[0].count, std::optional(1));
    QCOMPARE(plan.approvals[0].until, QDate(2027, 6, 30));
    QVERIFY(!plan.isSolved());
}

void TstPlanfile::readsWhatStandsAround()
{
    const Plan plan = readPlan(bytesOf(valid + QStringLiteral("around.cwplan"))).plan;
    QVERIFY(plan.need.include == (std::vector{CostScope::People, CostScope::Tax, CostScope::Spares}));
    QVERIFY(plan.need.oversubscription == (std::vector{1.0, 2.0, 1.5}));
    QCOMPARE(plan.need.platform, (QStringList{QStringLiteral("kubernetes"), QStringLiteral("slurm")}));
    QCOMPARE(plan.need.workloads[1].checkpointStallSeconds, std::optional(30.0));
    QCOMPARE(plan.need.workloads[5].readIops, std::optional(500000.0));
    QVERIFY(!soundPlan().need.include); // not said, not written
}

void TstPlanfile::extensionsStayWhereTheyWere()
{
    const PlanReading reading = readPlan(bytesOf(valid + QStringLiteral("extensions.cwplan")));
    QVERIFY(reading.ok());
    const Json json = Json::parse(writePlan(reading.plan).toStdString());
    QCOMPARE(json["x-note"].get<std::string>(), std::string("kept"));
    QCOMPARE(json["need"]["x-owner"]["team"].get<std::string>(), std::string("a"));
    QCOMPARE(json["need"]["workloads"][0]["x-ticket"].get<int>(), 7);
    QVERIFY(json["need"]["horizon"]["x-why"].is_null());
    QCOMPARE(json["need"]["workloads"][0]["data"]["x-dpo"].get<std::string>(), std::string("yes"));
    QCOMPARE(json["need"]["constraints"][0]["x-from"].get<std::string>(), std::string("cfo"));
    QCOMPARE(json["need"]["workloads"][0]["users"][1]["x-n"].get<int>(), 2);
}

void TstPlanfile::defaultsAreWrittenOut()
{
    const Plan plan = readPlan(bytesOf(valid + QStringLiteral("least.cwplan"))).plan;
    const Json need = needToJson(plan)["need"];
    QCOMPARE(need["sites"]["candidates"][0].get<std::string>(), std::string("*"));
    QCOMPARE(need["procurement"].size(), std::size_t(4));
    QCOMPARE(need["minimise"].get<std::string>(), std::string("total_cost"));
    QCOMPARE(need["horizon"]["period_months"].get<int>(), 12); // one period: the whole horizon
}

void TstPlanfile::designAndResultStayUntouched()
{
    // Order, nesting, unknown keys and every digit: nobody but the planner may change an answer.
    Plan plan = soundPlan();
    plan.design = Json::parse(R"({"zeta": 1, "alpha": [0.1, 1e-7, 123456789.125], "later": {"b": null, "a": true}})");
    plan.result = Json::parse(R"({"status": "optimal", "unheard_of": 9007199254740993, "text": "5 \u20ac"})");
    const QByteArray written = writePlan(plan);
    const PlanReading reading = readPlan(written);
    QVERIFY(reading.ok());
    QVERIFY(reading.plan == plan);
    QCOMPARE(QByteArray::fromStdString(reading.plan.design.dump()), QByteArray::fromStdString(plan.design.dump()));
    QVERIFY(written.contains("9007199254740993"));
    QCOMPARE(writePlan(reading.plan), written);
}

void TstPlanfile::anEmptyDesignOrResultIsNone()
{
    const QByteArray need = bytesOf(valid + QStringLiteral("least.cwplan"));
    QByteArray held = need;
    held.replace(held.lastIndexOf('}'), 1, R"(, "design": {}, "result": { } })");
    const PlanReading reading = readPlan(held);
    QVERIFY(reading.ok());
    QVERIFY(reading.plan == readPlan(need).plan);
}

void TstPlanfile::newerVersionSaysWhichIsNeeded()
{
    const PlanReading reading = readPlan(bytesOf(broken + QStringLiteral("version-of-the-future.cwplan")));
    QVERIFY(reading.errors.front().message.contains(QLatin1String("reads version 2")));
}

void TstPlanfile::tooLargeFileIsRefused()
{
    QByteArray bytes = bytesOf(valid + QStringLiteral("base.cwplan"));
    bytes.append(16 * 1024 * 1024, ' ');
    const PlanReading reading = readPlan(bytes);
    QCOMPARE(reading.errors.size(), std::size_t(1));
    QCOMPARE(reading.errors.front().expected, QStringLiteral("at most 16 MiB"));
}

void TstPlanfile::needHashIgnoresTheResult()
{
    Plan plan = soundPlan();
    const QString before = needHashOf(plan);
    plan.result = Json::object();
    QCOMPARE(needHashOf(plan), before);
    plan.need.discountRate += 0.001;
    QVERIFY(needHashOf(plan) != before);
    QCOMPARE(before.size(), 64);
}

void TstPlanfile::localeChangesNothing()
{
    const QByteArray before = writePlan(soundPlan());
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    const QByteArray after = writePlan(soundPlan());
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(QLocale::c());
    QCOMPARE(after, before);
    QVERIFY(before.contains("0.05"));
}

QTEST_GUILESS_MAIN(TstPlanfile)
#include "tst_planfile.moc"
