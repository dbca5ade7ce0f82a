// Training predictions over the whole shipped catalog: every accelerator has a profile and says where it comes from,
// and the bulk search gives what the single prediction gives.
#include "catalog/store/catalogreader.h"
#include "catalog/store/catalogwriter.h"
#include "planner/perf/trainingbulk.h"
#include "planner/perf/trainingreliability.h"
#include "tests/planner/perf/trainingcases.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstTrainingCatalog : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    catalog::SnapshotPtr catalog_;
    TrainingCalibration calibration_;
    const catalog::ModelShape model_ = test::plainModel(), experts_ = test::expertModel();

    [[nodiscard]] static std::optional<Precision> trainingPrecision(const Device &device)
    {
        for (const Precision p : {Precision::Bf16, Precision::Fp16, Precision::Fp8, Precision::Tf32, Precision::Fp4})
            if (device.peak(p) > 0)
                return p;
        return std::nullopt;
    }

    [[nodiscard]] TrainingCase caseOn(const Device &device) const
    {
        TrainingCase c = test::plainCase(model_, 1, 1, 1);
        c.device = device;
        c.precision = trainingPrecision(device).value_or(Precision::Bf16);
        c.calibration = &calibration_;
        c.globalBatch = 1;
        return c;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = folder_.filePath(QStringLiteral("catalog.sqlite"));
        const Outcome compiled = catalog::compileCatalog(QStringLiteral(CW_SOURCE_DIR "/resources/catalog"), file);
        QVERIFY2(compiled.ok(), compiled ? "" : qPrintable(compiled.error().sentence()));
        const auto read = catalog::readCatalog(file);
        QVERIFY(read);
        catalog_ = *read;
        calibration_ = trainingCalibration(*catalog_);
        QVERIFY(calibration_.loaded);
    }

    void every_accelerator_has_a_profile_and_says_from_what()
    {
        int predicted = 0;
        for (const catalog::Accelerator &part : catalog_->accelerators) {
            const Device device = deviceOf(part, nullptr);
            const TrainingPrediction p = explainTraining(caseOn(device));
            if (!p.notCovered.isEmpty()) {
                // Only for facts the vendor has not stated.
                QVERIFY2(p.notCovered.contains(QStringLiteral("states no")), qPrintable(part.id + p.notCovered));
                continue;
            }
            ++predicted;
            const QString from = p.basis.calibration;
            const auto *family = calibration_.family(part.family);
            if (family && family->rows > 0) {
                QVERIFY2(
                    from.contains(QStringLiteral("calibrated on %1 rows of %2").arg(family->rows).arg(part.family)),
                    qPrintable(part.id + from));
            } else {
                QVERIFY2(from.startsWith(QStringLiteral("transferred")), qPrintable(part.id + from));
                const bool kin = family && !family->transferredFrom.isEmpty();
                QVERIFY2(from.contains(kin ? family->transferredFrom : QStringLiteral("pooled over all")),
                         qPrintable(part.id + from));
                QCOMPARE(p.basis.confidence, QStringLiteral("low"));
            }
            QVERIFY(p.stepSeconds.low < p.stepSeconds.likely && p.stepSeconds.likely < p.stepSeconds.high);
        }
        QVERIFY(predicted > int(catalog_->accelerators.size()) / 2);
    }

    void unmeasured_pairs_have_the_wider_band()
    {
        const catalog::Accelerator *part = catalog_->accelerator(QStringLiteral("nvidia-h100-sxm"));
        QVERIFY(part);
        TrainingCase known = caseOn(deviceOf(*part, nullptr)), odd = known;
        known.stack = TrainingStack::Megatron;
        odd.stack = TrainingStack::Neuron; // never measured on this family
        const TrainingPrediction a = predictTraining(known), b = predictTraining(odd);
        QVERIFY(b.stepSeconds.high / b.stepSeconds.low > a.stepSeconds.high / a.stepSeconds.low);
    }

    void bulk_over_all_systems_equals_single_predictions()
    {
        std::vector<TrainingCase> cases;
        for (const catalog::System &system : catalog_->systems) {
            const catalog::Accelerator *part = catalog_->accelerator(system.acceleratorId);
            if (!part || system.accelerators <= 0)
                continue;
            for (const int units : {1, 4})
                for (const int tp : {1, 4})
                    for (const catalog::ModelShape *model : {&model_, &experts_}) {
                        TrainingCase c = caseOn(deviceOf(*part, &system));
                        c.model = model;
                        c.devices = system.accelerators * units;
                        c.devicesPerNode = system.accelerators;
                        c.tp = tp;
                        c.dp = c.devices / tp;
                        c.globalBatch = c.dp * 4.0;
                        cases.push_back(c);
                    }
        }
        QVERIFY(cases.size() > 100);
        TrainingColumns columns;
        predictTrainingBulk(cases, columns);
        int covered = 0;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const TrainingPrediction p = predictTraining(cases[i]);
            QCOMPARE(bool(columns.covered[i]), p.notCovered.isEmpty());
            QCOMPARE(bool(columns.fits[i]), p.fits);
            QCOMPARE(columns.stepSeconds[i], p.stepSeconds.likely);
            QCOMPARE(columns.stepLow[i], p.stepSeconds.low);
            QCOMPARE(columns.stepHigh[i], p.stepSeconds.high);
            QCOMPARE(columns.tokensPerSecond[i], p.tokensPerSecond.likely);
            QCOMPARE(columns.mfu[i], p.mfu);
            QCOMPARE(columns.memoryBytes[i], p.memoryBytes);
            covered += columns.covered[i];
        }
        QVERIFY(covered > int(cases.size()) / 2);
    }

    void terms_of_every_covered_case_add_up()
    {
        for (const catalog::Accelerator &part : catalog_->accelerators) {
            const TrainingPrediction p = explainTraining(caseOn(deviceOf(part, nullptr)));
            if (!p.notCovered.isEmpty())
                continue;
            double seconds = 0, bytes = 0;
            for (const BreakdownTerm &term : p.breakdown.time)
                seconds += term.value;
            for (const BreakdownTerm &term : p.breakdown.memory)
                bytes += term.value;
            QVERIFY(std::abs(seconds / p.stepSeconds.likely - 1) < 1e-9);
            QVERIFY(std::abs(bytes / p.memoryBytes - 1) < 1e-9);
        }
    }

    void reliability_facts_are_shipped()
    {
        const auto facts = reliabilityOf(*catalog_);
        QVERIFY(facts);
        // Llama 3: 3.09 h at 16,384 accelerators.
        QVERIFY(std::abs(facts->mttf.value.likely / 3600 / (3.09 * 16384) - 1) < 1e-9);
        QVERIFY(facts->mttf.value.low < facts->mttf.value.likely && facts->mttf.value.likely < facts->mttf.value.high);
        // That run reports more than 90 % effective time.
        const JobGoodput job = jobGoodput(*facts, 14 * 405e9, 16384, 8);
        QVERIFY2(job.fraction.likely > 0.85 && job.fraction.likely < 0.97, qPrintable(job.working.formula));
    }
};

QTEST_GUILESS_MAIN(TstTrainingCatalog)
#include "tst_trainingcatalog.moc"
