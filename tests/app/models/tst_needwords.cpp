// What two plans ask differently is told in words: every key a plan may state has one, and values read as on the pages.
#include "app/models/needfields.h"
#include "app/models/needwords.h"
#include "tests/support/sampleresult.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstNeedwords : public QObject {
    Q_OBJECT

    nlohmann::json schema_;

    /// Keys of a thing of the schema whose change is told by the key itself.
    [[nodiscard]] QString wordless(const nlohmann::json &thing, const QString &place, const planner::Plan &plan) const
    {
        QStringList keys;
        for (const auto &[name, property] : thing["properties"].items()) {
            const QString key = QString::fromStdString(name);
            const QString under = QStringLiteral("%1/%2").arg(place, key);
            if (key == QLatin1String("id") ||
                askedRows({{under, QStringLiteral("1"), {}}}, plan, plan).front().what.contains(QLatin1String(" · ")) ==
                    false)
                continue;
            keys << under;
        }
        return keys.join(QLatin1Char(' '));
    }
    [[nodiscard]] static std::vector<AskedRow> rows(const planner::Plan &a, const planner::Plan &b)
    {
        return askedRows(compare({a, {}}, {b, {}}).need, a, b);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QFile file(QStringLiteral(CW_SOURCE_DIR "/resources/schemas/plan.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        schema_ = nlohmann::json::parse(file.readAll().toStdString());
    }

    void everyKeyOfTheSchemaHasWords()
    {
        using planner::WorkloadKind;
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads.clear();
        for (int kind = 0; kind < 6; ++kind) {
            const planner::Workload workload = newWorkload(WorkloadKind(kind), plan);
            plan.need.workloads.push_back(workload);
            const auto thing = "workload_" + planner::toText(WorkloadKind(kind)).toStdString();
            QCOMPARE(wordless(schema_["$defs"][thing], QStringLiteral("/need/workloads/") + workload.id, plan),
                     QString());
        }
        QCOMPARE(wordless(schema_["$defs"]["own_site"],
                          QStringLiteral("/need/sites/own/") + plan.need.ownSites.front().id, plan),
                 QString());
        nlohmann::json need = schema_["$defs"]["need"];
        for (const char *part : {"horizon", "rules"}) {
            nlohmann::json keys = need["properties"][part];
            keys["properties"].erase("facts"); // named one by one
            QCOMPARE(wordless(keys, QStringLiteral("/need/") + QLatin1String(part), plan), QString());
        }
        for (const char *part : {"horizon", "workloads", "sites", "constraints", "rules"}) // told by what they hold
            need["properties"].erase(part);
        QCOMPARE(wordless(need, QStringLiteral("/need"), plan), QString());
    }

    void valuesReadAsOnThePages()
    {
        const planner::Plan a = tests::samplePlan();
        planner::Plan b = a;
        planner::Workload &work = b.need.workloads.front();
        work.ttftMs = 500;
        work.inputTokens.p95 = 9000;
        b.need.ownSites.front().country = QStringLiteral("FR");
        b.need.minimise = {planner::PlanQuantity::Carbon, {planner::PlanQuantity::TotalCost}, {}};
        const std::vector<AskedRow> told = rows(a, b);
        const auto row = [&](const QString &what) {
            for (const AskedRow &each : told)
                if (each.what == what)
                    return QStringList{each.second, each.a, each.b};
            return QStringList();
        };
        QCOMPARE(row(QStringLiteral("First token within")),
                 (QStringList{work.id, QStringLiteral("800\u202Fms"), QStringLiteral("500\u202Fms")}));
        QCOMPARE(row(QStringLiteral("Prompt, 95th percentile")).value(2), QStringLiteral("9000\u202Ftokens"));
        QCOMPARE(row(QStringLiteral("Country")).value(2), QStringLiteral("FR"));
        QCOMPARE(row(QStringLiteral("Kept as low as possible")).value(2),
                 QStringLiteral("Carbon, operation and embodied · Total cost, net present"));
    }

    void whatOnlyOnePlanHasIsOneRow()
    {
        const planner::Plan a = tests::samplePlan();
        planner::Plan b = a;
        b.need.workloads.push_back(newWorkload(planner::WorkloadKind::Dataset, b));
        b.need.workloads.back().id = QStringLiteral("corpus");
        b.need.rules.role = QStringLiteral("provider");
        b.need.rules.facts = planner::Json{{"org.turnover_eur", 5'000'000}};
        const std::vector<AskedRow> told = rows(a, b);
        QStringList names;
        for (const AskedRow &each : told) {
            QVERIFY2(each.a.isEmpty() && !each.b.isEmpty(), qPrintable(each.what));
            names << each.what;
        }
        names.sort();
        QCOMPARE(names.size(), qsizetype(3));
        QCOMPARE(names[0].left(4), QStringLiteral("Role"));
        QCOMPARE(names[1], QStringLiteral("Workload"));
        QVERIFY2(names[2].contains(QLatin1String("turnover")), qPrintable(names[2]));
    }

    void aRuleIsOneRowWithWhatItHolds()
    {
        const planner::Plan a = tests::samplePlan();
        planner::Plan b = a;
        planner::Constraint &rule = b.need.constraints.front();
        rule.max = rule.max.value_or(1) * 2, rule.min = 1;
        std::vector<AskedRow> told = rows(a, b);
        QCOMPARE(told.size(), std::size_t(1)); // two keys of one rule
        QVERIFY2(told.front().b.contains(QLatin1String("at least 1")), qPrintable(told.front().b));
        rule.site = QStringLiteral("hall-1"); // now it is another rule: both are named whole
        told = rows(a, b);
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY2(told.front().b.contains(QLatin1String("hall-1")), qPrintable(told.front().b));
    }
};

QTEST_GUILESS_MAIN(TstNeedwords)
#include "tst_needwords.moc"
