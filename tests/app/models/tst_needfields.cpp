// Field records write what they read; demand steps and periods are two views of one thing.
#include "app/models/needfields.h"
#include "planner/plan/planfile.h"
#include "planner/plan/retention.h"
#include "tests/support/sampleresult.h"

#include <QFile>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstNeedfields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldWritesWhatItReads()
    {
        using planner::WorkloadKind;
        for (const WorkloadKind kind :
             {WorkloadKind::Inference, WorkloadKind::Training, WorkloadKind::FineTuning, WorkloadKind::VectorSearch,
              WorkloadKind::FeatureServing, WorkloadKind::Dataset}) {
            planner::Workload workload = newWorkload(kind, tests::samplePlan());
            for (const auto &field : workloadFields(kind)) {
                const double value = field.decimals > 0 ? field.high / 2 : 7;
                field.set(workload, value);
                QCOMPARE(field.get(workload).value(), value);
                if (field.optional) {
                    field.set(workload, std::nullopt);
                    QVERIFY2(!field.get(workload), qPrintable(field.key)); // not stated is not zero
                }
            }
        }
    }

    /// One tier keeps it: stating the other moves it there, and the engine that is chosen stays.
    void whatIsKeptLiesOnOneTier()
    {
        using planner::WorkloadKind;
        planner::Workload run = newWorkload(WorkloadKind::Training, tests::samplePlan());
        run.engine = QStringLiteral("other");
        const auto fields = workloadFields(run.kind);
        const auto field = [&](const char *key) {
            return *std::find_if(fields.begin(), fields.end(),
                                 [key](const auto &each) { return each.key == QLatin1String(key); });
        };
        field("retention").set(run, 20);
        field("retention.object").set(run, 5);
        QVERIFY(!field("retention").get(run));
        QCOMPARE(planner::retentionOf(run), std::optional(planner::Retention{QStringLiteral("object"), 5}));
        QVERIFY(run.engine.startsWith(QStringLiteral("other ")));
        field("retention.object").set(run, std::nullopt);
        QCOMPARE(run.engine, QStringLiteral("other"));
    }

    void everyFieldOfAHallWritesWhatItReads()
    {
        planner::OwnSite hall = newSite(tests::samplePlan());
        for (const auto &field : siteFields(QStringLiteral("EUR"))) {
            const double value = field.decimals > 0 ? field.high / 4 : 7;
            field.set(hall, value);
            QCOMPARE(field.get(hall).value(), value);
            if (field.optional) {
                field.set(hall, std::nullopt);
                QVERIFY2(!field.get(hall), qPrintable(field.key));
            }
        }
        for (const WordField &field : siteWords())
            for (const auto &[word, text] : field.words) {
                hall.*field.member = word;
                planner::Plan plan = tests::samplePlan();
                plan.need.ownSites = {hall};
                const planner::PlanReading read = planner::readPlan(planner::writePlan(plan));
                QVERIFY2(read.ok(), qPrintable(word)); // only words the file takes
            }
    }

    /// Whatever a plan can state of a workload or a hall is edited somewhere: as a number of these records, or by one
    /// of the named parts of the Need page.
    void everyKeyOfTheSchemaHasAnEditor()
    {
        QFile file(QStringLiteral(CW_SOURCE_DIR "/resources/schemas/plan.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = nlohmann::json::parse(file.readAll().toStdString());
        const auto missing = [&](const char *thing, QStringList edited) {
            QStringList without;
            for (const auto &[key, property] : schema["$defs"][thing]["properties"].items())
                if (!edited.contains(QString::fromStdString(key)))
                    without << QString::fromStdString(key);
            return without.join(QLatin1Char(' '));
        };
        using planner::WorkloadKind;
        const QStringList everywhere{QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("data"),
                                     QStringLiteral("users")};
        const QStringList model{QStringLiteral("model"), QStringLiteral("precision"), QStringLiteral("requests_per_s")};
        const QStringList run{QStringLiteral("method"), QStringLiteral("from"), QStringLiteral("interruptible")};
        for (const auto &[thing, kind, parts] :
             {std::tuple{"workload_inference", WorkloadKind::Inference, model},
              {"workload_training", WorkloadKind::Training, model + run},
              {"workload_fine_tuning", WorkloadKind::FineTuning, model + run},
              {"workload_vector_search", WorkloadKind::VectorSearch, {QStringLiteral("engine")}},
              {"workload_feature_serving", WorkloadKind::FeatureServing, {QStringLiteral("engine")}},
              {"workload_dataset", WorkloadKind::Dataset, {}}}) {
            QStringList keys = everywhere + parts;
            for (const auto &field : workloadFields(kind))
                keys << field.key;
            QCOMPARE(missing(thing, keys), QString());
        }
        QStringList hall{QStringLiteral("id"), QStringLiteral("country")};
        for (const auto &field : siteFields(QStringLiteral("EUR")))
            hall << field.key;
        for (const WordField &field : siteWords())
            hall << field.key;
        QCOMPARE(missing("own_site", hall), QString());
    }

    void stepsBecomePeriodsAndBack()
    {
        // Half years from 2027-01: 20 until the step of 2028-01 (period 2), then 60.
        const planner::Plan plan = tests::samplePlan();
        const auto values = demandByPeriod(plan.need.workloads[0].requestsPerSecond, plan.need.horizon);
        QCOMPARE(values, (std::vector<double>{20, 20, 60, 60, 60, 60, 60, 60}));
        QCOMPARE(demandSteps({}, values, plan.need.horizon), plan.need.workloads[0].requestsPerSecond);
        const auto flat = demandSteps({}, std::vector<double>(8, 5.0), plan.need.horizon);
        QCOMPARE(flat.size(), std::size_t(1));
        QVERIFY(!flat[0].from);
    }

    /// Half years from 2027-01; 20, from 2028-03 on (within period 2) 60.
    void onePeriodIsChangedAndTheOtherStepsStay()
    {
        const planner::Horizon horizon{Month(2027, 1), 48, 6};
        const std::vector<planner::DemandStep> stated{{Month(2027, 1), 20}, {Month(2028, 3), 60}};
        std::vector<double> values = demandByPeriod(stated, horizon);
        QCOMPARE(values, (std::vector<double>{20, 20, 20, 60, 60, 60, 60, 60}));
        QCOMPARE(demandSteps(stated, values, horizon), stated);
        values[5] = 70; // 2029-07 to 2029-12
        QCOMPARE(demandSteps(stated, values, horizon),
                 (std::vector<planner::DemandStep>{
                     {Month(2027, 1), 20}, {Month(2028, 3), 60}, {Month(2029, 7), 70}, {Month(2030, 1), 60}}));
        values[5] = 60; // and back
        QCOMPARE(demandSteps(demandSteps(stated, values, horizon), values, horizon), stated);
        values[2] = 40; // the period with the step in it has one value from now on
        QCOMPARE(demandSteps(stated, values, horizon),
                 (std::vector<planner::DemandStep>{{Month(2027, 1), 20}, {Month(2028, 1), 40}, {Month(2028, 7), 60}}));
        // One value for all time becomes several with a month each.
        QCOMPARE(demandSteps({{std::nullopt, 5}}, {5, 5, 5, 5, 5, 5, 5, 9}, horizon),
                 (std::vector<planner::DemandStep>{{Month(2027, 1), 5}, {Month(2030, 7), 9}}));
    }

    void newThingsHaveFreeNames()
    {
        planner::Plan plan = tests::samplePlan();
        QCOMPARE(newSite(plan).id, QStringLiteral("hall-1-2")); // hall-1 is taken
        QCOMPARE(newRule(planner::ConstraintKind::Limit, plan).id, QStringLiteral("budget-2"));
        plan.need.workloads.push_back(newWorkload(planner::WorkloadKind::Dataset, plan));
        QCOMPARE(newWorkload(planner::WorkloadKind::Dataset, plan).id, QStringLiteral("dataset-2"));
    }

    void whatIsAddedCanBeWrittenAndRead()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads.clear();
        for (int kind = 0; kind < 6; ++kind)
            plan.need.workloads.push_back(newWorkload(planner::WorkloadKind(kind), plan));
        plan.need.ownSites.push_back(newSite(plan));
        const planner::PlanReading reading = planner::readPlan(planner::writePlan(plan));
        QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.errors.front().sentence()));
    }
};

QTEST_GUILESS_MAIN(TstNeedfields)
#include "tst_needfields.moc"
