// What a measurement teaches: weighed against what is known, for the device more than for its family. All measurements
// here are synthetic.
#include "catalog/store/catalogreader.h"
#include "catalog/store/userfacts.h"
#include "planner/perf/measuredband.h"
#include "planner/perf/probecalibration.h"
#include "planner/perf/servingcalibration.h"
#include "planner/perf/servingmodel.h"
#include "planner/perf/trainingcalibration.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

class TstProbeCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }

    void equalErrorsMeetInTheMiddle()
    {
        // Known 0.5 with error e, observed 0.8 with error e: sqrt(0.5 x 0.8) with error e / sqrt(2), in logarithms.
        const double known = *knownFactor(h100, u"calibration_serving"_s, u"memory_share"_s, *catalog_);
        const auto first = weighEvidence(h100, {evidence(known, 1)}, u"synthetic"_s, day, *catalog_);
        const Band before = first.factors.front().before;
        const double error = std::log(before.high / before.low) / (2 * bandReach);
        const auto again = weighEvidence(h100, {evidence(known * 1.6, error)}, u"synthetic"_s, day, *catalog_);
        const Band after = again.factors.front().after;
        QCOMPARE(again.factors.front().scope, u"device"_s);
        QVERIFY(std::abs(after.likely / known - std::sqrt(1.6)) < 1e-6);
        QVERIFY(std::abs(std::log(after.high / after.low) / (2 * bandReach) - error / std::sqrt(2.0)) < 1e-6);
    }

    void theFamilyLearnsLess()
    {
        const auto answer = calibrationFrom(measured(0.80), *catalog_);
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().sentence()));
        const FactorChange *device = nullptr, *family = nullptr;
        for (const FactorChange &change : answer->factors)
            if (change.table == u"calibration_serving"_s)
                (change.scope == u"device"_s ? device : family) = &change;
        QVERIFY(device && family);
        QCOMPARE(family->name, u"Hopper"_s);
        QVERIFY(std::abs(device->measuredShare - 0.80) < 1e-9);
        const auto moved = [](const FactorChange &c) { return std::abs(std::log(c.after.likely / c.before.likely)); };
        const auto width = [](const Band &b) { return std::log(b.high / b.low); };
        QVERIFY(moved(*device) > moved(*family));
        QVERIFY(moved(*family) > 0);
        QVERIFY(width(device->after) < width(family->after));
        QVERIFY(width(family->after) < width(family->before));
        QVERIFY(device->after.likely < device->before.likely); // 0.80 is less than the fit's 0.93
    }

    void predictionsUseItAndSaySo()
    {
        const auto answer = calibrationFrom(measured(0.80), *catalog_);
        std::vector<catalog::ImportedRow> rows = answer->rows;
        const auto laid = catalog::layFacts(catalog_, rows);
        QVERIFY2(laid.ok(), laid.ok() ? "" : qPrintable(laid.error().sentence()));
        for (const catalog::ImportedRow &row : rows)
            QVERIFY2(row.refusal.isEmpty(), qPrintable(row.refusal));
        const ServingCalibration before = servingCalibration(*catalog_), after = servingCalibration(**laid);
        const ServingPrediction slow = predicted(after, h100), fast = predicted(before, h100);
        QVERIFY(slow.tpotSeconds.likely > fast.tpotSeconds.likely);
        const auto width = [](const Band &b) { return b.high / b.low; };
        QVERIFY(width(slow.tpotSeconds) < width(fast.tpotSeconds));
        QVERIFY2(slow.basis.calibration.contains(u"Probe run synthetic"_s), qPrintable(slow.basis.calibration));
        // Another device of the family moves too, but less; one of another family not at all.
        const auto ratio = [&](const char *id) {
            return predicted(after, QLatin1String(id)).tpotSeconds.likely /
                   predicted(before, QLatin1String(id)).tpotSeconds.likely;
        };
        QVERIFY(ratio("nvidia-h200-sxm") > 1);
        QVERIFY(ratio("nvidia-h200-sxm") < ratio("nvidia-h100-sxm"));
        QCOMPARE(ratio("nvidia-a100-80-sxm"), 1.0);
        // The device's factor is what was told.
        const double told = answer->factors.front().after.likely;
        QVERIFY(std::abs(*knownFactor(h100, u"calibration_serving"_s, u"memory_share"_s, **laid) / told - 1) < 1e-5);
    }

    void readingTellsMoreThanATriad()
    {
        // Decoding reads; a triad of the same run must not count a second time for it, but still does for training.
        MeasuredDevice reads = measured(0.80), both = measured(0.80);
        const double sheet = both.figures.front().value / 0.80;
        reads.figures = {{u"gpu.memory"_s, u"read"_s, 0.91 * sheet, 0.005}};
        both.figures.push_back(reads.figures.front());
        const auto alone = calibrationFrom(reads, *catalog_), together = calibrationFrom(both, *catalog_);
        QVERIFY(alone.ok() && together.ok());
        const auto of = [](const ProbeCalibration &calibration, const QString &table) {
            QList<double> out;
            for (const FactorChange &change : calibration.factors)
                if (change.table == table)
                    out << change.after.likely;
            return out;
        };
        QVERIFY(!of(*alone, u"calibration_serving"_s).isEmpty());
        QCOMPARE(of(*together, u"calibration_serving"_s), of(*alone, u"calibration_serving"_s));
        QVERIFY(of(*alone, u"calibration_training"_s).isEmpty());
        QVERIFY(!of(*together, u"calibration_training"_s).isEmpty());
    }

    void trainingTakesTheDeviceBeforeItsFamily()
    {
        MeasuredDevice device = measured(0.80);
        const double peak = catalog_->accelerator(h100)->bf16->toFlopPerSecond();
        device.figures = {{u"gpu.matrix"_s, u"bf16"_s, 0.6 * peak, 0.01}};
        const auto answer = calibrationFrom(device, *catalog_);
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().sentence()));
        std::vector<catalog::ImportedRow> rows = answer->rows;
        const auto laid = catalog::layFacts(catalog_, rows);
        QVERIFY(laid.ok());
        const TrainingCalibration after = trainingCalibration(**laid);
        const Device h100Device = planner::deviceOf(*catalog_->accelerator(h100), nullptr);
        const auto *profile = after.profileOf(h100Device);
        const auto *family = after.family(u"Hopper"_s);
        QVERIFY(profile && family && profile != family);
        QVERIFY(profile->factors.gemmShare[1] < family->factors.gemmShare[1]);
        QCOMPARE(profile->factors.attentionShare, family->factors.attentionShare); // not measured
        QVERIFY(profile->removedVariance > 0);
        QVERIFY(profile->measuredBy.contains(u"synthetic"_s));
    }

    void whatCannotBeIsRefused()
    {
        QVERIFY(!calibrationFrom(measured(1.3), *catalog_).ok()); // above the data sheet: another device
        MeasuredDevice device = measured(0.9);
        device.accelerator = u"abacus"_s;
        QVERIFY(!calibrationFrom(device, *catalog_).ok());
        device = measured(0.9);
        device.figures = {{u"host.memory"_s, u"triad"_s, 4e10, 0.01}};
        const auto answer = calibrationFrom(device, *catalog_);
        QVERIFY(!answer.ok());
        QCOMPARE(int(answer.error().code), int(ErrorCode::Absent));
    }

    void narrowingKeepsTheRestOfTheVariance()
    {
        // A band of x/1.6 to 1.6x with three quarters of its variance gone is half as wide in logarithms.
        const Band band{1 / 1.6, 1, 1.6};
        const Band half = narrowed(band, 0.75 * varianceOf(band));
        QVERIFY(std::abs(half.high - std::sqrt(1.6)) < 1e-12);
        QVERIFY(std::abs(half.low - 1 / std::sqrt(1.6)) < 1e-12);
        QCOMPARE(narrowed(band, 0).high, 1.6);
    }

private:
    const QString h100 = u"nvidia-h100-sxm"_s;
    const QDate day{2026, 11, 26};

    static FactorEvidence evidence(double value, double error)
    {
        FactorEvidence e;
        e.table = u"calibration_serving"_s;
        e.factor = u"memory_share"_s;
        e.value = value;
        e.error = error;
        return e;
    }

    /// A synthetic run: a triad at this share of the data sheet.
    MeasuredDevice measured(double share) const
    {
        MeasuredDevice device;
        device.accelerator = h100;
        device.source = u"Probe run synthetic"_s;
        device.day = day;
        const double sheet = planner::deviceOf(*catalog_->accelerator(h100), nullptr).memoryBandwidth;
        device.figures = {{u"gpu.memory"_s, u"triad"_s, share * sheet, 0.005}};
        return device;
    }

    ServingPrediction predicted(const ServingCalibration &calibration, const QString &accelerator) const
    {
        ServingCase input;
        input.model = catalog_->model(u"llama-3.1-8b"_s);
        input.device = planner::deviceOf(*catalog_->accelerator(accelerator), nullptr);
        input.inputTokens = 500;
        input.outputTokens = 200;
        input.concurrency = 8;
        input.calibration = &calibration;
        return explainServing(input);
    }

    catalog::SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstProbeCalibration)
#include "tst_probecalibration.moc"
