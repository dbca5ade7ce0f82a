// The shipped catalog: every accelerator is predicted or says what its vendor does not state, and names do not matter.
#include "catalog/store/facttables.h"
#include "catalog/store/snapshotbuilder.h"
#include "planner/perf/servingbulk.h"
#include "planner/perf/servingcalibration.h"

#include <QTest>

#include <cmath>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::ModelShape smallModel()
{
    catalog::ModelShape m;
    m.layers = 32;
    m.hidden = 4096;
    m.heads = 32;
    m.kvHeads = 8;
    m.headDim = 128;
    m.ffnHidden = 14336;
    m.vocabulary = 128256;
    m.publishedParameters = 8.03e9;
    return m;
}

ServingCase caseOf(const catalog::ModelShape &model, const Device &device, const ServingCalibration &calibration)
{
    ServingCase c;
    c.model = &model;
    c.device = device;
    c.calibration = &calibration;
    c.inputTokens = 500;
    c.outputTokens = 100;
    c.concurrency = 4;
    return c;
}

} // namespace

class TstServingCatalog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyAcceleratorHasAProfile();
    void transferredProfilesSayFromWhat();
    void namesChangeNothing();
    void errorsOnRowsLeftOutAreKept();
    void priorsAreTheDocumentedOnes();
    void engineDefaultsGoByDeviceMemory();

private:
    std::shared_ptr<const catalog::CatalogSnapshot> catalog_;
    ServingCalibration calibration_;
};

void TstServingCatalog::initTestCase()
{
    auto tables = catalog::readFactTables(QStringLiteral(CW_SOURCE_DIR "/resources/catalog"));
    QVERIFY(tables.ok());
    auto snapshot = catalog::buildSnapshot(tables.value());
    QVERIFY(snapshot.ok());
    catalog_ = snapshot.value();
    calibration_ = servingCalibration(*catalog_);
}

void TstServingCatalog::everyAcceleratorHasAProfile()
{
    const catalog::ModelShape model = smallModel();
    int predicted = 0;
    for (const catalog::Accelerator &accelerator : catalog_->accelerators) {
        const ServingPrediction p = explainServing(caseOf(model, deviceOf(accelerator, nullptr), calibration_));
        if (!p.notCovered.isEmpty()) {
            // Only what the vendor does not state stands in the way.
            QVERIFY2(p.notCovered.contains(QStringLiteral("stated")) || p.notCovered.contains(QStringLiteral("states")),
                     qPrintable(accelerator.id + QStringLiteral(": ") + p.notCovered));
            continue;
        }
        ++predicted;
        QVERIFY2(p.basis.calibration.startsWith(QStringLiteral("calibrated on ")) ||
                     p.basis.calibration.startsWith(QStringLiteral("transferred: ")),
                 qPrintable(accelerator.id));
        QVERIFY(p.fits ? p.tpotSeconds.low < p.tpotSeconds.high : !p.overflow.isEmpty());
    }
    QVERIFY(predicted > 30);
}

void TstServingCatalog::transferredProfilesSayFromWhat()
{
    const catalog::ModelShape model = smallModel();
    const auto basis = [&](const char *id) {
        const catalog::Accelerator *a = catalog_->accelerator(QLatin1String(id));
        return a ? explainServing(caseOf(model, deviceOf(*a, nullptr), calibration_)).basis.calibration : QString();
    };
    QVERIFY(basis("nvidia-h100-sxm").contains(QStringLiteral("measured rows of Hopper")));
    for (const catalog::Accelerator &a : catalog_->accelerators) {
        const Device d = deviceOf(a, nullptr);
        if (calibration_.familyOf(d) || !d.memoryBandwidth || !(d.memoryBandwidth > 0))
            continue;
        const ServingPrediction p = explainServing(caseOf(model, d, calibration_));
        if (!p.notCovered.isEmpty())
            continue;
        const ServingFamily *vendor = calibration_.vendorOf(d);
        QVERIFY2(
            p.basis.calibration.contains(vendor && vendor->rows > 0 ? vendor->key : QStringLiteral("common to all")),
            qPrintable(a.id));
        QCOMPARE(p.basis.confidence, QStringLiteral("low"));
    }
}

void TstServingCatalog::namesChangeNothing()
{
    const catalog::ModelShape model = smallModel();
    catalog::ModelShape renamed = model;
    renamed.id = QStringLiteral("zz-9");
    renamed.name = QStringLiteral("Another name");
    for (const catalog::Accelerator &accelerator : catalog_->accelerators) {
        const ServingCase plain = caseOf(model, deviceOf(accelerator, nullptr), calibration_);
        ServingCase other = plain;
        other.model = &renamed;
        other.device.id = QStringLiteral("x") + accelerator.id;
        const ServingPrediction a = predictServing(plain), b = predictServing(other);
        QVERIFY(a.tpotSeconds.likely == b.tpotSeconds.likely && a.ttftSeconds.high == b.ttftSeconds.high);
        QCOMPARE(a.notCovered, b.notCovered);
    }
}

void TstServingCatalog::errorsOnRowsLeftOutAreKept()
{
    const catalog::FactTable *table = catalog_->table(QStringLiteral("calibration_serving"));
    QVERIFY(table);
    QStringList kept;
    for (const QStringList &cells : table->rows) {
        if (cells.value(table->column(QStringLiteral("scope"))) == QLatin1String("statistic"))
            kept << cells.value(table->column(QStringLiteral("key")));
    }
    for (const char *key : {"pair left out/ttft", "device left out/tpot dense", "source left out/tpot mixture",
                            "family left out/output tokens/s"})
        QVERIFY2(kept.contains(QLatin1String(key)), key);
}

void TstServingCatalog::priorsAreTheDocumentedOnes()
{
    // What holds without a calibration is what the fit starts from.
    const catalog::FactTable *table = catalog_->table(QStringLiteral("calibration_serving"));
    QVERIFY(table);
    int compared = 0;
    for (const QStringList &cells : table->rows) {
        const auto cell = [&](const char *column) { return cells.value(table->column(QLatin1String(column))); };
        const auto factor = servingFactorFromName(cell("factor"));
        if (cell("scope") != QLatin1String("global") || !factor)
            continue;
        QVERIFY2(std::abs(cell("prior").toDouble() / ServingCalibration::neutral().global[*factor] - 1) < 1e-9,
                 qPrintable(cell("factor")));
        ++compared;
    }
    QCOMPARE(compared, servingFactorCount);
}

void TstServingCatalog::engineDefaultsGoByDeviceMemory()
{
    const catalog::ModelShape model = smallModel();
    const auto setupOn = [&](const char *id, const char *engine) {
        ServingCase c = caseOf(model, deviceOf(*catalog_->accelerator(QLatin1String(id)), nullptr), calibration_);
        c.engine = QLatin1String(engine);
        return servingParts(c).setup;
    };
    // vLLM: 2,048 prompt tokens and 256 sequences below 70 GiB, 8,192 and 1,024 from there on.
    QCOMPARE(setupOn("nvidia-l40s", "vLLM").chunkTokens, 2048.0);
    QCOMPARE(setupOn("nvidia-l40s", "vLLM").maxBatch, 256.0);
    QCOMPARE(setupOn("nvidia-h100-sxm", "vLLM").chunkTokens, 8192.0);
    QCOMPARE(setupOn("nvidia-h100-sxm", "vLLM").maxBatch, 1024.0);
    // SGLang: 8,192 up to 160 GiB, 16,384 above; TensorRT-LLM the same everywhere.
    QCOMPARE(setupOn("nvidia-h100-sxm", "SGLang").chunkTokens, 8192.0);
    QCOMPARE(setupOn("nvidia-b200-sxm", "SGLang").chunkTokens, 16384.0);
    QCOMPARE(setupOn("nvidia-b200-sxm", "TensorRT-LLM").chunkTokens, 8192.0);
}

QTEST_GUILESS_MAIN(TstServingCatalog)
#include "tst_servingcatalog.moc"
