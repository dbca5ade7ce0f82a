#include "planner/perf/servingbulk.h"
#include "planner/perf/servingcalibration.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::ModelShape shape(bool moe)
{
    catalog::ModelShape m;
    m.layers = 32;
    m.hidden = 4096;
    m.heads = 32;
    m.kvHeads = 8;
    m.headDim = 128;
    m.ffnHidden = moe ? 1536 : 14336;
    m.vocabulary = 128256;
    m.publishedParameters = moe ? 60e9 : 8.03e9;
    if (moe) {
        m.experts = 64;
        m.expertsPerToken = 8;
        m.expertFfnHidden = 1536;
        m.publishedActiveParameters = 9e9;
    }
    return m;
}

Device device(const char *family, const char *link, double scale)
{
    Device d;
    d.family = QLatin1String(family);
    d.vendor = QStringLiteral("NVIDIA");
    d.scaleUpLink = QLatin1String(link);
    d.peakFlops[std::size_t(Precision::Bf16)] = 989e12 * scale;
    d.peakFlops[std::size_t(Precision::Fp8)] = 1979e12 * scale;
    d.memoryBytes = 80e9;
    d.memoryBandwidth = 3.35e12 * scale;
    d.scaleUpBandwidth = 450e9;
    d.scaleUpDomain = 8;
    return d;
}

/// A calibration in which every group changes something, so that a wrong look-up shows.
ServingCalibration calibration()
{
    ServingCalibration c = ServingCalibration::neutral();
    ServingFamily hopper{QStringLiteral("Hopper"), {QStringLiteral("Hopper")}, ServingFactors::ones(), 9};
    hopper.multiplier[ServingFactor::GemmShare] = 1.1;
    ServingFamily link{QStringLiteral("NVLink"), {QStringLiteral("NVLink")}, ServingFactors::ones(), 9};
    link.multiplier[ServingFactor::HopSeconds] = 0.7;
    ServingFamily vendor{QStringLiteral("NVIDIA"), {QStringLiteral("NVIDIA")}, ServingFactors::ones(), 9};
    vendor.multiplier[ServingFactor::MemoryShare] = 1.05;
    c.families = {hopper};
    c.links = {link};
    c.vendors = {vendor};
    ServingEngine other;
    other.key = QStringLiteral("B");
    other.matches = {QStringLiteral("B")};
    other.promptsFirst = true;
    other.multiplier[ServingFactor::StepSeconds] = 2;
    c.engines.push_back(other);
    return c;
}

} // namespace

class TstServingBulk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsEqualSinglePredictions();
    void uncoveredAndTooLargeCasesHoldZeros();
};

void TstServingBulk::columnsEqualSinglePredictions()
{
    const ServingCalibration calibrated = calibration();
    const catalog::ModelShape models[] = {shape(false), shape(true)};
    std::vector<ServingCase> cases;
    for (const catalog::ModelShape &model : models) {
        for (const Device &d : {device("Hopper", "NVLink4", 1), device("Other", "none", 0.5)}) {
            for (const char *engine : {"", "B"}) {
                for (int tp : {1, 4}) {
                    for (double load : {1.0, 40.0, 3000.0}) {
                        ServingCase c;
                        c.model = &model;
                        c.device = d;
                        c.calibration = &calibrated;
                        c.engine = QLatin1String(engine);
                        c.devices = c.tp = tp;
                        c.weights = tp == 1 ? Precision::Fp8 : Precision::Bf16;
                        c.inputTokens = 900;
                        c.outputTokens = 150;
                        c.percentile = load > 1 ? 0.95 : 0.5;
                        c.concurrency = load;
                        cases.push_back(c);
                        c.concurrency.reset();
                        c.requestsPerSecond = load / 10;
                        cases.push_back(c);
                    }
                }
            }
        }
    }
    ServingColumns columns;
    predictServingBulk(cases, columns);
    int stable = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const ServingPrediction one = predictServing(cases[i]);
        QCOMPARE(bool(columns.covered[i]), one.notCovered.isEmpty());
        QCOMPARE(bool(columns.fits[i]), one.fits);
        QCOMPARE(bool(columns.stable[i]), one.stable);
        // Bit for bit, not nearly.
        QVERIFY(columns.ttftSeconds[i] == one.ttftSeconds.likely);
        QVERIFY(columns.ttftLow[i] == one.ttftSeconds.low);
        QVERIFY(columns.ttftHigh[i] == one.ttftSeconds.high);
        QVERIFY(columns.tpotSeconds[i] == one.tpotSeconds.likely);
        QVERIFY(columns.outputTokensPerSecond[i] == one.outputTokensPerSecond.likely);
        QVERIFY(columns.concurrency[i] == one.concurrency);
        QVERIFY(columns.memoryBytes[i] == one.memoryBytes);
        stable += one.stable;
    }
    QVERIFY(stable > 20);
}

void TstServingBulk::uncoveredAndTooLargeCasesHoldZeros()
{
    const catalog::ModelShape model = shape(true);
    ServingCase unknown;
    ServingCase large;
    large.model = &model; // 60e9 x 2 B = 120 GB of weights on one accelerator of 80 GB
    large.device = device("Hopper", "NVLink4", 1);
    large.inputTokens = large.outputTokens = 100;
    large.concurrency = 1;
    const ServingCase cases[] = {unknown, large};
    ServingColumns columns;
    predictServingBulk(cases, columns);
    QVERIFY(!columns.covered[0]);
    QVERIFY(columns.covered[1] && !columns.fits[1]);
    QCOMPARE(columns.tpotSeconds[1], 0.0);
}

QTEST_GUILESS_MAIN(TstServingBulk)
#include "tst_servingbulk.moc"
