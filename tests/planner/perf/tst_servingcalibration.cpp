#include "planner/perf/servingcalibration.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstServingCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFactorHasOneName();
    void tablesAreRead();
    void factorsMultiplyAndAreCapped();
    void theLongestEngineNameWins();
    void usualEngineFollowsTheVendor();
    void familyCanDependOnTheLink();
    void missingTablesGiveThePriors();
};

namespace {

catalog::FactTable factors()
{
    return {
        QStringLiteral("calibration_serving"),
        {QStringLiteral("id"), QStringLiteral("scope"), QStringLiteral("key"), QStringLiteral("matches"),
         QStringLiteral("factor"), QStringLiteral("value"), QStringLiteral("rows")},
        {{QStringLiteral("1"),
          QStringLiteral("global"),
          QStringLiteral("all"),
          {},
          QStringLiteral("memory_share"),
          QStringLiteral("0.8"),
          QStringLiteral("9")},
         {QStringLiteral("2"), QStringLiteral("family"), QStringLiteral("Fast"), QStringLiteral("Hopper;Grace Hopper"),
          QStringLiteral("memory_share"), QStringLiteral("1.1"), QStringLiteral("40")},
         {QStringLiteral("3"), QStringLiteral("family"), QStringLiteral("Faster"), QStringLiteral("Blackwell"),
          QStringLiteral("memory_share"), QStringLiteral("1.5"), QStringLiteral("30")},
         {QStringLiteral("4"), QStringLiteral("family"), QStringLiteral("Cards"), QStringLiteral("Blackwell/none"),
          QStringLiteral("memory_share"), QStringLiteral("0.9"), QStringLiteral("20")},
         {QStringLiteral("5"),
          QStringLiteral("engine"),
          QStringLiteral("B 0.9"),
          {},
          QStringLiteral("step_s"),
          QStringLiteral("3"),
          QStringLiteral("7")},
         {QStringLiteral("6"),
          QStringLiteral("spread"),
          QStringLiteral("tpot/open/transferred"),
          {},
          QStringLiteral("high"),
          QStringLiteral("2.5"),
          QStringLiteral("50")}}};
}

catalog::FactTable engines()
{
    return {QStringLiteral("engine_profiles"),
            {QStringLiteral("id"), QStringLiteral("engine"), QStringLiteral("matches"), QStringLiteral("usual_for"),
             QStringLiteral("max_batch"), QStringLiteral("static_batch")},
            {{QStringLiteral("a"),
              QStringLiteral("A"),
              QStringLiteral("alpha"),
              QStringLiteral("*"),
              QStringLiteral("128"),
              {}},
             {QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("beta"), QStringLiteral("NVIDIA"), {}, {}},
             {QStringLiteral("b9"), QStringLiteral("B 0.9"), QStringLiteral("beta 0.9"), {}, {}, QStringLiteral("1")}}};
}

Device device(const char *family, const char *link, const char *vendor = "NVIDIA")
{
    Device d;
    d.family = QLatin1String(family);
    d.scaleUpLink = QLatin1String(link);
    d.vendor = QLatin1String(vendor);
    return d;
}

} // namespace

void TstServingCalibration::everyFactorHasOneName()
{
    QSet<QString> names;
    for (int f = 0; f < servingFactorCount; ++f) {
        const QString name = servingFactorName(ServingFactor(f));
        QCOMPARE(servingFactorFromName(name), std::optional(ServingFactor(f)));
        names.insert(name);
        QVERIFY(ServingCalibration::neutral().global.values[std::size_t(f)] > 0);
    }
    QCOMPARE(names.size(), servingFactorCount);
    QVERIFY(!servingFactorFromName(QStringLiteral("luck")));
}

void TstServingCalibration::tablesAreRead()
{
    const catalog::FactTable f = factors(), e = engines();
    const ServingCalibration c = servingCalibration(&f, &e);
    QCOMPARE(c.global[ServingFactor::MemoryShare], 0.8);
    QCOMPARE(c.global[ServingFactor::GemmShare], ServingCalibration::neutral().global[ServingFactor::GemmShare]);
    QCOMPARE(int(c.families.size()), 3);
    QCOMPARE(c.families[0].rows, 40);
    QCOMPARE(int(c.engines.size()), 3);
    QCOMPARE(c.engines[0].maxBatch, 128.0);
    QVERIFY(c.engines[2].staticBatch);
    QCOMPARE(c.engines[2].rows, 7);
    QCOMPARE(c.spread[int(ServingMetric::Tpot)][int(ServingLoop::Open)][1].high, 2.5);
}

void TstServingCalibration::factorsMultiplyAndAreCapped()
{
    const catalog::FactTable f = factors(), e = engines();
    const ServingCalibration c = servingCalibration(&f, &e);
    QCOMPARE(c.resolve({-1, 0, -1, 0})[ServingFactor::MemoryShare], 0.8 * 1.1);
    // 0.8 x 1.5 = 1.2 of the data sheet is not possible: 0.95.
    QCOMPARE(c.resolve({-1, 1, -1, 0})[ServingFactor::MemoryShare], 0.95);
    QCOMPARE(c.resolve({-1, -1, -1, 2})[ServingFactor::StepSeconds], 3 * c.global[ServingFactor::StepSeconds]);
}

void TstServingCalibration::theLongestEngineNameWins()
{
    const catalog::FactTable f = factors(), e = engines();
    const ServingCalibration c = servingCalibration(&f, &e);
    const Device d = device("Hopper", "NVLink4");
    QCOMPARE(c.engineOf(QStringLiteral("Beta 1.2"), d).key, QStringLiteral("B"));
    QCOMPARE(c.engineOf(QStringLiteral("Beta 0.9.1"), d).key, QStringLiteral("B 0.9"));
    QCOMPARE(c.engineOf(QStringLiteral("alpha"), d).key, QStringLiteral("A"));
}

void TstServingCalibration::usualEngineFollowsTheVendor()
{
    const catalog::FactTable f = factors(), e = engines();
    const ServingCalibration c = servingCalibration(&f, &e);
    QCOMPARE(c.engineOf({}, device("Hopper", "NVLink4")).key, QStringLiteral("B"));
    QCOMPARE(c.engineOf({}, device("CDNA 3", "Infinity Fabric", "AMD")).key, QStringLiteral("A"));
}

void TstServingCalibration::familyCanDependOnTheLink()
{
    const catalog::FactTable f = factors(), e = engines();
    const ServingCalibration c = servingCalibration(&f, &e);
    QCOMPARE(c.familyOf(device("Grace Hopper", "NVLink4"))->key, QStringLiteral("Fast"));
    QCOMPARE(c.familyOf(device("Blackwell", "NVLink5"))->key, QStringLiteral("Faster"));
    QCOMPARE(c.familyOf(device("Blackwell", "none"))->key, QStringLiteral("Cards"));
    QVERIFY(!c.familyOf(device("Maia", "Ethernet")));
}

void TstServingCalibration::missingTablesGiveThePriors()
{
    const ServingCalibration c = servingCalibration(nullptr, nullptr);
    QCOMPARE(c.global.values, ServingCalibration::neutral().global.values);
    QCOMPARE(int(c.engines.size()), 1);
}

QTEST_GUILESS_MAIN(TstServingCalibration)
#include "tst_servingcalibration.moc"
