#include "planner/perf/trainingbulk.h"
#include "planner/perf/traininglayer.h"
#include "tests/planner/perf/trainingcases.h"

#include <QtTest>

#include <numeric>

using namespace cw;
using namespace cw::planner;
using namespace cw::planner::test;

class TstTrainingModel : public QObject {
    Q_OBJECT
    const catalog::ModelShape dense = plainModel();
    const catalog::ModelShape moe = expertModel();

    static double sum(const std::vector<BreakdownTerm> &terms)
    {
        return std::accumulate(terms.begin(), terms.end(), 0.0, [](double s, const auto &t) { return s + t.value; });
    }

private Q_SLOTS:
    void parts_add_up_to_the_parameters()
    {
        // Attention 4 x 4096^2 = 67,108,864; FFN 2 x 4096 x 16384 = 134,217,728; 32 layers; one table 51200 x 4096.
        QCOMPARE(partsOf(dense).total(dense), 32.0 * (67108864.0 + 134217728.0) + 209715200.0);
        // MoE layer: 64 x 3 x 4096 x 1024 + one shared expert + router 4096 x 64; 2 dense layers of 3 x 4096 x 16384.
        const double expert = 3.0 * 4096 * 1024;
        QCOMPARE(partsOf(moe).total(moe),
                 32 * 67108864.0 + 2 * 3.0 * 4096 * 16384 + 30 * (65 * expert + 4096.0 * 64) + 209715200.0);
    }

    void model_flops_follow_the_published_formula()
    {
        // 6 x (N without the input table; tied: the table counts once, as the head) + 6 L a d s for causal attention.
        const double perToken = 6 * (32.0 * 201326592.0 + 209715200.0) + 6.0 * 32 * 32 * 128 * 2048;
        QCOMPARE(trainingTerms(plainCase(dense)).modelFlops, perToken * 64 * 2048);
    }

    void terms_add_up_and_explain_agrees()
    {
        for (const catalog::ModelShape *model : {&dense, &moe}) {
            TrainingCase c = plainCase(*model, 2, 2, 4);
            c.ep = model->isMoe() ? 4 : 1;
            const TrainingPrediction fast = predictTraining(c), slow = explainTraining(c);
            QVERIFY2(fast.notCovered.isEmpty(), qPrintable(fast.notCovered));
            QCOMPARE(fast.stepSeconds, slow.stepSeconds);
            QCOMPARE(fast.memoryBytes, slow.memoryBytes);
            QVERIFY(std::abs(sum(slow.breakdown.time) / fast.stepSeconds.likely - 1) < 1e-12);
            QVERIFY(std::abs(sum(slow.breakdown.memory) / fast.memoryBytes - 1) < 1e-12);
            QVERIFY(fast.breakdown.time.empty());
            QVERIFY(fast.stepSeconds.isOrdered() && fast.stepSeconds.low < fast.stepSeconds.high);
            QVERIFY(!slow.basis.calibration.isEmpty());
        }
    }

    void no_step_is_faster_than_the_peak()
    {
        for (const int tp : {1, 2, 4, 8}) {
            const TrainingCase c = plainCase(dense, tp, 1, 8 / tp);
            const TrainingTerms t = trainingTerms(c);
            QVERIFY(t.time.step() > t.modelFlops / (8 * 1e15));
            QVERIFY(predictTraining(c).mfu < 0.95);
        }
    }

    void bubble_is_the_pipelines_fill()
    {
        // Four even stages of 8 layers; head and embedding make the last stage longer, so use the formula on what is
        // left: bubble = (p - 1) / v x even stage + m x (slowest - even).
        TrainingCase c = plainCase(dense, 1, 4, 2);
        c.globalBatch = 256;
        const TrainingTerms plain = trainingTerms(c);
        c.vp = 2;
        const TrainingTerms interleaved = trainingTerms(c);
        QVERIFY(interleaved.time.bubble < plain.time.bubble);
        // Half the fill is gone: 3 x even / 2 less, and even x m is the sum of the stage's own work.
        const double even = (plain.time.products + plain.time.attention + plain.time.elementwise + plain.time.head +
                             plain.time.host - factorsOf(c).stack.hostPerStep) /
                            plain.microbatches;
        QVERIFY(std::abs((plain.time.bubble - interleaved.time.bubble) / (1.5 * even) - 1) < 1e-6);
    }

    void zero_bubble_fills_gaps_with_weight_gradients()
    {
        TrainingCase c = plainCase(dense, 1, 4, 2);
        c.calibration = nullptr;
        const TrainingTerms plain = trainingTerms(c);
        c.schedule = PipelineSchedule::ZeroBubble;
        const TrainingTerms zero = trainingTerms(c);
        c.schedule = PipelineSchedule::ZeroBubbleV;
        const TrainingTerms v = trainingTerms(c);
        // Products take about as long forward, for the inputs' and for the weights' gradients: 1F1B idles three of
        // them for each further stage, zero-bubble one, its V form half of one. What is not a product idles as before.
        const double third = plain.time.products / plain.microbatches / 3;
        QVERIFY(std::abs((plain.time.bubble - zero.time.bubble) / (3 * 2 * third) - 1) < 0.1);
        QVERIFY(v.time.bubble < zero.time.bubble && zero.time.bubble < plain.time.bubble);
        QCOMPARE(zero.memory.activations, plain.memory.activations);
        // Frozen weights have no gradients to put off.
        c.lora = true;
        c.schedule = PipelineSchedule::OneForwardOneBackward;
        const double frozen = trainingTerms(c).time.bubble;
        c.schedule = PipelineSchedule::ZeroBubble;
        QCOMPARE(trainingTerms(c).time.bubble, frozen);
        c.vp = 2;
        QVERIFY(trainingTerms(c).notCovered);
    }

    void an_oversubscribed_network_slows_what_crosses_it()
    {
        TrainingCase c = plainCase(dense, 8, 1, 64); // data parallel over 64 servers, one rank of a rail in each
        const TrainingTerms wide = trainingTerms(c);
        c.network = networkTiers({8, true, 4, 0, 1}, 8); // 8 servers below a row of leaves
        const TrainingTerms thin = trainingTerms(c);
        QCOMPARE(thin.time.tensor, wide.time.tensor); // stays inside the server
        QVERIFY(thin.time.data >= wide.time.data);
        c.network = networkTiers({1, true, 4, 0, 1}, 8); // every server leaves its leaf alone
        QVERIFY(trainingTerms(c).time.data > 2 * wide.time.data);
    }

    void stage_two_sends_gradients_with_every_microbatch()
    {
        TrainingCase c = plainCase(dense, 8, 1, 16);
        c.globalBatch = 64; // four microbatches
        c.stack = TrainingStack::Fsdp;
        const double one = trainingTerms(c).time.data;
        c.zeroStage = 2;
        QVERIFY(trainingTerms(c).time.data > one);
        // Megatron's distributed optimiser waits for the last one, whatever its stage is called.
        c.stack = TrainingStack::Megatron;
        const double last = trainingTerms(c).time.data;
        c.zeroStage = 1;
        QCOMPARE(trainingTerms(c).time.data, last);
    }

    void weights_and_states_are_sharded_by_stage()
    {
        TrainingCase c = plainCase(dense);
        const double n = partsOf(dense).total(dense);
        const auto memory = [&](int stage) {
            c.zeroStage = stage;
            return trainingTerms(c).memory;
        };
        // 2 B weights, 2 B gradients on this stack, 12 B optimiser; 8 ranks.
        QCOMPARE(memory(0).optimiser, 12 * n);
        QCOMPARE(memory(1).optimiser, 12 * n / 8);
        QCOMPARE(memory(1).gradients, 2 * n);
        QCOMPARE(memory(2).gradients, 2 * n / 8);
        QCOMPARE(memory(2).weights, 2 * n);
        c.stack = TrainingStack::Fsdp;
        QCOMPARE(memory(3).weights, 2 * n / 8);
        QVERIFY(memory(3).gathered > 0);
    }

    void classic_stacks_sum_bf16_gradients_in_fp32()
    {
        TrainingCase c = plainCase(dense);
        c.stack = TrainingStack::MegatronClassic;
        const double n = partsOf(dense).total(dense);
        QCOMPARE(trainingTerms(c).memory.gradients, 4 * n);
        c.precision = Precision::Fp16;
        QCOMPARE(trainingTerms(c).memory.gradients, 2 * n);
    }

    void recomputation_trades_memory_for_time()
    {
        TrainingCase c = plainCase(dense);
        const TrainingTerms none = trainingTerms(c);
        c.recompute = Recompute::Full;
        const TrainingTerms full = trainingTerms(c);
        QVERIFY(full.memory.activations < none.memory.activations / 4);
        // One more forward: products grow from 3 to 4 forward passes, up to shape effects of the backward products.
        QVERIFY(std::abs(full.time.products / none.time.products - 4.0 / 3) < 0.03);
    }

    void adapters_skip_weight_gradients_and_states()
    {
        TrainingCase c = plainCase(dense);
        const TrainingTerms whole = trainingTerms(c);
        c.lora = true;
        const TrainingTerms lora = trainingTerms(c);
        QVERIFY(std::abs(lora.time.products / whole.time.products - 2.0 / 3) < 0.03);
        QVERIFY(lora.memory.optimiser < 0.02 * whole.memory.optimiser);
        QVERIFY(lora.time.data < whole.time.data || whole.time.data == 0);
    }

    void tensor_parallel_beyond_the_domain_is_slow()
    {
        TrainingCase inside = plainCase(dense, 8, 1, 2), across = plainCase(dense, 16, 1, 1);
        QVERIFY(trainingTerms(across).time.tensor > 3 * trainingTerms(inside).time.tensor);
    }

    void lower_precision_is_faster()
    {
        TrainingCase c = plainCase(dense);
        const double wide = trainingTerms(c).time.products;
        c.precision = Precision::Fp8;
        QVERIFY(trainingTerms(c).time.products < wide);
    }

    void older_software_is_slower()
    {
        TrainingCase c = plainCase(moe);
        c.ep = 8;
        const double now = trainingTerms(c).time.step();
        c.softwareYear = 2025.5;
        QVERIFY(trainingTerms(c).time.step() > now);
    }

    void overflow_says_what_and_how_much()
    {
        TrainingCase c = plainCase(dense);
        c.zeroStage = 0;
        const TrainingPrediction p = predictTraining(c);
        QVERIFY(!p.fits && !p.usable());
        // 12 B x 6.65 G parameters = 79.8 GB of optimiser state alone.
        QVERIFY2(p.overflow.contains(QStringLiteral("optimiser state, 79.8 GB")), qPrintable(p.overflow));
        QVERIFY2(p.overflow.contains(QStringLiteral("80.0 GB there are")), qPrintable(p.overflow));
    }

    void memory_has_a_band()
    {
        TrainingCase c = plainCase(dense);
        const TrainingPrediction p = predictTraining(c);
        QVERIFY(p.fits && p.mayFit);
        // A tenth either way, the neutral prior.
        QCOMPARE(p.memory.low, p.memoryBytes * 0.9);
        QCOMPARE(p.memory.high, p.memoryBytes * 1.1);
        c.device.memoryBytes = p.memoryBytes * 0.95; // the low end fits
        QVERIFY(!predictTraining(c).fits && predictTraining(c).mayFit);
        c.device.memoryBytes = p.memoryBytes * 0.89;
        QVERIFY(!predictTraining(c).mayFit);
    }

    void refusals_give_their_reason_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no model") << 0 << "dimensions";
        QTest::newRow("no rate") << 1 << "no rate for this precision";
        QTest::newRow("degrees") << 2 << "do not multiply";
        QTest::newRow("chunks") << 3 << "pipeline chunks";
        QTest::newRow("experts") << 4 << "expert degree";
        QTest::newRow("network") << 5 << "no network bandwidth";
        QTest::newRow("batch") << 6 << "above 0";
    }
    void refusals_give_their_reason()
    {
        QFETCH(int, what);
        QFETCH(QString, reason);
        TrainingCase c = plainCase(dense);
        switch (what) {
        case 0:
            c.model = nullptr;
            break;
        case 1:
            c.precision = Precision::Fp4;
            break;
        case 2:
            c.tp = 3;
            break;
        case 3:
            c = plainCase(dense, 1, 8, 1);
            c.vp = 5;
            break;
        case 4:
            c.ep = 4;
            break;
        case 5:
            c = plainCase(dense, 1, 1, 16);
            c.device.scaleOutBandwidth = Device::unknown;
            break;
        case 6:
            c.globalBatch = 0;
            break;
        }
        const TrainingPrediction p = predictTraining(c);
        QVERIFY2(p.notCovered.contains(reason), qPrintable(p.notCovered));
        QVERIFY(!p.usable());
    }

    void bulk_gives_the_same_numbers()
    {
        std::vector<TrainingCase> cases;
        for (const catalog::ModelShape *model : {&dense, &moe})
            for (const int tp : {1, 2, 4, 8})
                for (const int pp : {1, 2, 4})
                    for (const int zero : {1, 3}) {
                        cases.push_back(plainCase(*model, tp, pp, 16));
                        cases.back().zeroStage = zero;
                    }
        cases.push_back(cases.front());
        cases.back().tp = 5;
        TrainingColumns columns;
        predictTrainingBulk(cases, columns);
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const TrainingPrediction p = predictTraining(cases[i]);
            QCOMPARE(bool(columns.covered[i]), p.notCovered.isEmpty());
            QCOMPARE(bool(columns.fits[i]), p.fits);
            QCOMPARE(columns.stepSeconds[i], p.stepSeconds.likely);
            QCOMPARE(columns.stepLow[i], p.stepSeconds.low);
            QCOMPARE(columns.tokensPerSecond[i], p.tokensPerSecond.likely);
            QCOMPARE(columns.mfu[i], p.mfu);
            QCOMPARE(columns.memoryBytes[i], p.memoryBytes);
        }
        QVERIFY(!columns.covered.back());
    }
};

QTEST_GUILESS_MAIN(TstTrainingModel)
#include "tst_trainingmodel.moc"
