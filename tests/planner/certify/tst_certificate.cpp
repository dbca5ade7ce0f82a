// The certificate finds what was altered, also when the alteration was sealed again: each sum and rule is re-tested.
#include "catalog/store/catalogreader.h"
#include "planner/certify/certificate.h"
#include "planner/certify/certificate_parts.h"
#include "planner/plan/planfile.h"
#include "planner/solve/pipeline.h"

#include <QFile>
#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

QStringList failed(const CheckReport &report)
{
    QStringList ids;
    for (const CheckItem &item : report.items)
        if (!item.passed)
            ids += item.id;
    ids.removeDuplicates();
    return ids;
}

} // namespace

class TstCertificate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto catalog = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY(catalog.ok());
        catalog_ = catalog.value();
        QFile file(QStringLiteral(CW_SOURCE_DIR "/resources/samples/workstation-lab.cwplan"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto solved = Pipeline(catalog_).solve(readPlan(file.readAll()).plan);
        QVERIFY(solved.ok());
        solved_ = solved->plan;
    }

    void anUntouchedPlanPasses()
    {
        const CheckReport report = checkPlan(solved_, *catalog_);
        QCOMPARE(failed(report), QStringList());
        QVERIFY(report.passed());
    }

    void anAlteredNumberBreaksTheSeal()
    {
        Plan plan = solved_;
        plan.result["totals"]["carbon_t"]["value"] = 1;
        QVERIFY(failed(checkPlan(plan, *catalog_)).contains(QStringLiteral("seal")));
    }

    void anAlterationIsFoundBehindAFreshSeal_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("found");
        QTest::newRow("a line's total") << "line"
                                        << "line l1";
        QTest::newRow("a line's discount") << "discount"
                                           << "line l1";
        QTest::newRow("the sum to buy") << "capex"
                                        << "capex";
        QTest::newRow("the net present cost") << "total_cost"
                                              << "total_cost";
        QTest::newRow("a figure apart from its passport") << "power"
                                                          << "it_power_kw";
        QTest::newRow("a replica that is not there") << "replicas"
                                                     << "assistant";
        QTest::newRow("a unit that was not billed") << "units"
                                                    << "dgx-spark";
        QTest::newRow("the need it answers") << "need"
                                             << "need";
    }

    void anAlterationIsFoundBehindAFreshSeal()
    {
        QFETCH(QString, what);
        QFETCH(QString, found);
        Plan plan = solved_;
        Json &result = plan.result;
        if (what == QLatin1String("line"))
            result["lines"][0]["total"] = result["lines"][0]["total"].get<double>() + 1;
        else if (what == QLatin1String("discount"))
            result["lines"][0]["discount"] = 0.5;
        else if (what == QLatin1String("power"))
            result["totals"]["it_power_kw"]["value"] = 0.001;
        else if (what == QLatin1String("capex") || what == QLatin1String("total_cost"))
            result["totals"][what.toStdString()]["value"] =
                result["totals"][what.toStdString()]["value"].get<double>() - 100;
        else if (what == QLatin1String("replicas"))
            for (Json &replicas : plan.design["replicas"])
                replicas["count"] = 0;
        else if (what == QLatin1String("units"))
            for (Json &units : plan.design["units"])
                units["added"] = units["added"].get<int>() * 2;
        else
            plan.need.horizon.months += 12;
        result["seal"] = sealOf(result).toStdString();
        const QStringList ids = failed(checkPlan(plan, *catalog_));
        QVERIFY2(ids.contains(found), qPrintable(ids.join(QLatin1Char(' '))));
    }

    /// The sum, its passport and its band altered alike: only measuring the design again tells.
    void aFigureOfTheWholePlanIsMeasuredAnew_data()
    {
        QTest::addColumn<QString>("word");
        for (const QuantityInfo &about : planQuantities())
            if (about.quantity != PlanQuantity::Racks && about.quantity != PlanQuantity::RackPower && // drawn
                solved_.result["totals"].contains(about.word) &&
                solved_.result["totals"][about.word].contains("value") &&
                solved_.result["totals"][about.word]["value"].is_number())
                QTest::newRow(about.word) << QString::fromLatin1(about.word);
    }

    void aFigureOfTheWholePlanIsMeasuredAnew()
    {
        QFETCH(QString, word);
        Plan plan = solved_;
        Json &result = plan.result;
        Json &total = result["totals"][word.toStdString()];
        Json &figure = result["figures"][total["passport"].get<std::string>()];
        const double more = total["value"].get<double>() + 1;
        for (Json *shown : {&total, &figure}) {
            (*shown)["value"] = more;
            for (const char *end : {"low", "high"})
                if (shown->contains(end))
                    (*shown)[end] = more;
        }
        result["seal"] = sealOf(result).toStdString();
        const CheckReport report = checkPlan(plan, *catalog_);
        QCOMPARE(failed(report), QStringList{word});
    }

    void aTighterRuleThanTheDesignKeepsIsNamed()
    {
        Plan plan = solved_;
        Constraint poor;
        poor.id = QStringLiteral("poor");
        poor.quantity = PlanQuantity::Capex;
        poor.max = 1;
        plan.need.constraints.push_back(poor);
        QVERIFY(failed(checkPlan(plan, *catalog_)).contains(QStringLiteral("poor")));
    }

    /// What a server comes with is its maker's; a card in the bill is an adapter of its own.
    void anAdapterOfAnExcludedMakerIsNamed()
    {
        const catalog::FactTable *cards = catalog_->table(QStringLiteral("nics"));
        const int vendor = cards->column(QStringLiteral("vendor"));
        const auto card = std::find_if(cards->rows.begin(), cards->rows.end(), [vendor](const QStringList &row) {
            return row[vendor] == QLatin1String("Broadcom");
        });
        QVERIFY(card != cards->rows.end());
        Plan plan = solved_;
        Constraint without;
        without.id = QStringLiteral("without");
        without.kind = ConstraintKind::Exclude;
        without.vendors = {QStringLiteral("Broadcom")};
        plan.need.constraints.push_back(without);
        QVERIFY(!failed(checkPlan(plan, *catalog_)).contains(without.id));
        plan.result["lines"][0]["part"] = (*card)[cards->column(QStringLiteral("id"))].toStdString();
        QVERIFY(failed(checkPlan(plan, *catalog_)).contains(without.id));
    }

    /// 48 months in periods of two years. A reservation of three may begin nowhere; what is leased over the short term
    /// of two, as three do not fit, is begun anew in the second period.
    void termsAreMeasuredInMonths()
    {
        Plan plan;
        plan.need.horizon = {Month(2027, 1), 48, 24};
        const auto holds = [&](const char *offer, const char *procurement, int anew) {
            DesignUnits first{QString::fromLatin1(offer), {}, {}, QString::fromLatin1(procurement), 0, 6, 6, 0};
            DesignUnits second = first;
            second.period = 1;
            second.added = anew;
            CheckReport report;
            certificate::Findings findings(report);
            certificate::checkCounts({plan, *catalog_, {}, {{first, second}, {}, {}, {}}}, findings);
            return std::none_of(report.items.begin(), report.items.end(),
                                [](const CheckItem &i) { return i.id == QLatin1String("terms") && !i.passed; });
        };
        QVERIFY(!holds("cloud/x/i/reserved_3y", "cloud", 0));
        QVERIFY(!holds("cloud/x/i/reserved_1y", "cloud", 0)); // one year ends within a period
        QVERIFY(!holds("lease/hall/server", "lease", 0));
        QVERIFY(holds("lease/hall/server", "lease", 6));
        plan.need.horizon.months = 24; // periods of a year: the short term covers both
        plan.need.horizon.periodMonths = 12;
        QVERIFY(holds("lease/hall/server", "lease", 0));
        QVERIFY(!holds("lease/hall/server", "lease", 6));
    }

    void anUnreadableResultIsOneFailedItem()
    {
        Plan plan = solved_;
        plan.result = Json::parse(R"({"status": "splendid"})");
        QCOMPARE(failed(checkPlan(plan, *catalog_)), QStringList{QStringLiteral("result")});
    }

private:
    catalog::SnapshotPtr catalog_;
    Plan solved_;
};

QTEST_GUILESS_MAIN(TstCertificate)
#include "tst_certificate.moc"
