#include "catalog/import/csv.h"
#include "planner/perf/trainingcalibration.h"
#include "planner/perf/trainingterms.h"
#include "tests/planner/perf/trainingcases.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstTrainingCalibration : public QObject {
    Q_OBJECT

    static catalog::FactTable table(const QByteArray &csv)
    {
        const auto parsed = catalog::parseCsv(csv);
        return {QStringLiteral("calibration_training"), parsed->columns, parsed->rows};
    }

private Q_SLOTS:
    void reads_scopes()
    {
        const TrainingCalibration c = trainingCalibrationFrom(table("id,factor,scope,value,rows\n"
                                                                    "1,gemm_share_16bit,pooled,0.6,100\n"
                                                                    "2,gemm_share_8bit,family:Plain,0.55,40\n"
                                                                    "3,compute_units,family:Other,132,\n"
                                                                    "4,host_per_layer,stack:fsdp,0.0002,30\n"
                                                                    "5,latency_out,common,2e-5,100\n"
                                                                    "6,band_moe_low,band,0.7,50\n"
                                                                    "7,median_error,statistics:folds/moe,0.1,50\n"));
        QVERIFY(c.loaded);
        const auto *plain = c.family(QStringLiteral("Plain"));
        QVERIFY(plain);
        QCOMPARE(plain->rows, 40);
        QCOMPARE(plain->factors.gemmShare[std::size_t(MatrixFormat::Eight)], 0.55);
        QCOMPARE(plain->factors.gemmShare[std::size_t(MatrixFormat::Sixteen)], 0.6); // from the pool
        QCOMPARE(c.family(QStringLiteral("Other"))->rows, 0);
        QCOMPARE(c.family(QStringLiteral("Other"))->factors.computeUnits, 132.0);
        QCOMPARE(c.stacks[std::size_t(TrainingStack::Fsdp)].hostPerLayer, 0.0002);
        QCOMPARE(c.common.latencyOut, 2e-5);
        QCOMPARE(c.moeBand.low, 0.7);
        QVERIFY(!c.family(QStringLiteral("folds/moe")));
    }

    void kin_lend_their_factors()
    {
        const TrainingCalibration c = trainingCalibrationFrom(table("id,factor,scope,value,rows\n"
                                                                    "1,profile_of:Plain,family:Plain Superchip,1,\n"
                                                                    "2,compute_units,family:Plain Superchip,144,\n"
                                                                    "3,gemm_share_16bit,family:Plain,0.72,40\n"));
        const auto *kin = c.family(QStringLiteral("Plain Superchip"));
        QCOMPARE(kin->factors.gemmShare[std::size_t(MatrixFormat::Sixteen)], 0.72);
        QCOMPARE(kin->factors.computeUnits, 144.0);
        QCOMPARE(kin->rows, 0); // its band stays the unseen one
        QCOMPARE(kin->transferredFrom, QStringLiteral("Plain"));
    }

    void nothing_loaded_is_neutral()
    {
        QVERIFY(!trainingCalibration(catalog::CatalogSnapshot{}).loaded);
        const catalog::ModelShape model = test::plainModel();
        TrainingCase c = test::plainCase(model);
        const QString basis = explainTraining(c).basis.calibration;
        QVERIFY2(basis.contains(QStringLiteral("not calibrated")), qPrintable(basis));
    }

    void every_factor_has_a_field_and_limits()
    {
        DeviceFactors device;
        StackFactors stack;
        CommonFactors common;
        for (int i = 0; i < int(deviceFactorInfos().size()); ++i)
            factorOf(device, i) = i + 1.0;
        for (int i = 0; i < int(stackFactorInfos().size()); ++i)
            factorOf(stack, i) = i + 1.0;
        for (int i = 0; i < int(commonFactorInfos().size()); ++i)
            factorOf(common, i) = i + 1.0;
        // Writing one field never overwrites another.
        for (int i = 0; i < int(deviceFactorInfos().size()); ++i)
            QCOMPARE(factorOf(device, i), i + 1.0);
        for (int i = 0; i < int(stackFactorInfos().size()); ++i)
            QCOMPARE(factorOf(stack, i), i + 1.0);
        for (int i = 0; i < int(commonFactorInfos().size()); ++i)
            QCOMPARE(factorOf(common, i), i + 1.0);
    }

    void shipped_factors_are_physical()
    {
        const auto csv = catalog::readCsv(QStringLiteral(CW_SOURCE_DIR "/resources/catalog/calibration_training.csv"));
        QVERIFY(csv);
        TrainingCalibration c =
            trainingCalibrationFrom({QStringLiteral("calibration_training"), csv->columns, csv->rows});
        QVERIFY(c.loaded && c.families.size() >= 5);
        const auto check = [](auto &factors, auto infos) {
            for (int i = 0; i < int(infos.size()); ++i) {
                const double value = factorOf(factors, i);
                QVERIFY2(value >= infos[std::size_t(i)].low && value <= infos[std::size_t(i)].high,
                         infos[std::size_t(i)].name);
            }
        };
        for (auto &family : c.families)
            check(family.factors, deviceFactorInfos());
        for (auto &stack : c.stacks)
            check(stack, stackFactorInfos());
        check(c.common, commonFactorInfos());
        for (const BandRatio &band : {c.denseBand, c.smallBand, c.moeBand, c.unseenBand})
            QVERIFY(band.low < 1 && band.high > 1);
        // An unseen device is predicted with a wider band.
        QVERIFY(c.unseenBand.high / c.unseenBand.low > c.denseBand.high / c.denseBand.low);
    }

    void unknown_family_is_transferred_and_wider()
    {
        const TrainingCalibration c =
            trainingCalibrationFrom(table("id,factor,scope,value,rows\n"
                                          "1,gemm_share_16bit,pooled,0.6,100\n"
                                          "2,gemm_share_16bit,family:Plain,0.7,40\n"
                                          "3,band_dense_low,band,0.9,1\n4,band_dense_high,band,1.1,1\n"
                                          "5,band_small_low,band,0.9,1\n6,band_small_high,band,1.1,1\n"
                                          "7,band_unseen_low,band,0.6,1\n8,band_unseen_high,band,1.6,1\n"));
        const catalog::ModelShape model = test::plainModel();
        TrainingCase known = test::plainCase(model);
        known.calibration = &c;
        TrainingCase unseen = known;
        unseen.device.family = QStringLiteral("Unheard");
        const TrainingPrediction a = explainTraining(known), b = explainTraining(unseen);
        QVERIFY(b.stepSeconds.high / b.stepSeconds.low > a.stepSeconds.high / a.stepSeconds.low);
        QVERIFY(b.basis.calibration.contains(QStringLiteral("transferred")));
        QVERIFY(a.basis.calibration.contains(QStringLiteral("40 rows of Plain")));
        QVERIFY(b.stepSeconds.likely > a.stepSeconds.likely); // the pool's 0.6 against its own 0.7
    }
};

QTEST_GUILESS_MAIN(TstTrainingCalibration)
#include "tst_trainingcalibration.moc"
