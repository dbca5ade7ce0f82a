#include "planner/perf/trainingrow.h"
#include "planner/perf/validation.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

const QByteArray header =
    "id,source_title,source_url,source_locator,year,model_name,params_b,active_params_b,layers,hidden,"
    "ffn_hidden,heads,kv_heads,head_dim,vocab,moe_experts,moe_topk,moe_shared_experts,moe_ffn_hidden,"
    "seq_len,gpu,gpu_count,gpus_per_node,scale_up_domain,inter_node_gb_s_per_gpu,tp,pp,vp,cp,ep,dp,"
    "zero_stage_or_fsdp,sequence_parallel,micro_batch,global_batch,recompute,precision,framework,"
    "framework_version,metric,value,notes\n";

/// A dense GPT of 6.65 G parameters on 8 accelerators; the metric and its value are the test's.
QByteArray denseRow(const QByteArray &identity, const QByteArray &metric, const QByteArray &value,
                    const QByteArray &notes = "n")
{
    const QByteArray model = "model of " + identity.left(identity.indexOf(','));
    return identity + ",2022," + model +
           ",6.65,6.65,32,4096,16384,32,32,128,51200,,,,,2048,H100-SXM-80GB,8,8,8,50,"
           "8,1,1,1,,1,zero1,1,1,64,selective,bf16,Megatron-LM,," +
           metric + ',' + value + ',' + notes + '\n';
}

catalog::CatalogSnapshot catalogOf()
{
    catalog::CatalogSnapshot snapshot;
    catalog::Accelerator a;
    a.id = QStringLiteral("h100");
    a.family = QStringLiteral("Hopper");
    a.bf16 = ComputeRate::fromTeraflops(989);
    a.rateBasis = QStringLiteral("dense");
    a.memory = Bytes::fromGigabytes(80);
    a.memoryBandwidth = Bandwidth::fromTerabytesPerSecond(3.35);
    a.scaleUpBothWays = Bandwidth::fromGigabytesPerSecond(900);
    a.scaleUpDomain = 8;
    snapshot.accelerators.push_back(a);
    snapshot.tables.push_back({QStringLiteral("device_aliases"),
                               {QStringLiteral("id"), QStringLiteral("accelerator_id")},
                               {{QStringLiteral("H100-SXM-80GB"), QStringLiteral("h100")}}});
    snapshot.index();
    return snapshot;
}

QByteArray identity(const char *id)
{
    return QByteArray(id) + ",title " + id + ",https://" + id + ".example,locator " + id;
}

ValidationRow row(std::optional<double> measured, std::optional<double> predicted, double low, double high,
                  const char *metric)
{
    ValidationRow r;
    r.metric = QLatin1String(metric);
    r.measured = measured;
    r.predicted = predicted;
    if (predicted) {
        r.low = low;
        r.high = high;
    }
    r.status = predicted ? QStringLiteral("covered") : QStringLiteral("not covered: reason");
    return r;
}

} // namespace

class TstValidation : public QObject {
    Q_OBJECT
    const catalog::CatalogSnapshot catalog = catalogOf();

    Result<ValidationReport> validate(const QByteArray &rows) const
    {
        return validateTraining(*catalog::parseCsv(header + rows), catalog);
    }

private Q_SLOTS:
    void summary_counts_what_is_covered()
    {
        // Errors 10 %, 50 %, 20 %: mean 26.67 %, median 20 %; two of three within 25 %; one of three inside its band.
        const ValidationReport r = summarise({row(100, 110, 90, 120, "a"), row(100, 150, 120, 180, "a"),
                                              row(10, 8, 7, 9, "b"), row(10, std::nullopt, 0, 0, "b")});
        QCOMPARE(r.all.rows, 4);
        QCOMPARE(r.all.covered, 3);
        QVERIFY(std::abs(r.all.mape - 0.8 / 3) < 1e-12);
        QVERIFY(std::abs(r.all.medianApe - 0.2) < 1e-12);
        QVERIFY(std::abs(r.all.within25 - 2.0 / 3) < 1e-12);
        QVERIFY(std::abs(r.all.withinBand - 1.0 / 3) < 1e-12);
        QCOMPARE(r.byMetric.size(), std::size_t(2));
        QCOMPARE(r.byMetric[0].metric, QStringLiteral("a"));
        QVERIFY(std::abs(r.byMetric[0].medianApe - 0.3) < 1e-12); // even count: mean of the middle two
        QCOMPARE(r.byMetric[1].covered, 1);
    }

    void errors_are_broken_down_by_class()
    {
        std::vector<ValidationRow> rows;
        for (int i = 1; i <= 10; ++i) { // errors of 1 to 10 %
            rows.push_back(row(100, 100 + i, 90, 120, i % 2 ? "a" : "b"));
            rows.back().classes = {{QStringLiteral("engine"), i <= 4 ? QStringLiteral("X") : QStringLiteral("Y")},
                                   {QStringLiteral("model"), QStringLiteral("dense")}};
        }
        const ValidationReport r = summarise(rows);
        QVERIFY(std::abs(r.all.p90Ape - 0.09) < 1e-9); // nine of ten are no larger
        QCOMPARE(r.byClass.size(), std::size_t(3));
        QCOMPARE(r.byClass[0].of.name, QStringLiteral("X"));
        QCOMPARE(r.byClass[0].all.covered, 4);
        QVERIFY(std::abs(r.byClass[0].all.medianApe - 0.025) < 1e-9);
        QCOMPARE(r.byClass[0].byMetric.size(), std::size_t(2));
        QCOMPARE(r.byClass[1].all.rows, 6);
        QCOMPARE(r.byClass[2].of.kind, QStringLiteral("model"));
        QCOMPARE(r.byClass[2].all.rows, 10);
        // Rows that carry their classes from a table.
        const auto read = validate(denseRow(identity("one"), "step_time_s", "1"));
        QVERIFY(read);
        QStringList classes;
        for (const ValidationClass &each : read->rows[0].classes)
            classes << each.kind + QLatin1Char('=') + each.name;
        QCOMPARE(classes.join(QLatin1Char(' ')),
                 QStringLiteral("model=dense engine=megatron-classic accelerator=h100 scale=one node memory=fits"));
    }

    void nothing_covered_is_zero_rows()
    {
        const ValidationReport r = summarise({row(1, std::nullopt, 0, 0, "a")});
        QCOMPARE(r.all.covered, 0);
        QCOMPARE(r.all.mape, 0.0);
    }

    void identity_never_reaches_a_prediction()
    {
        const auto a = validate(denseRow(identity("one"), "step_time_s", "1", "notes of one"));
        const auto b = validate(denseRow(identity("two"), "step_time_s", "1", "other words on an H800 with 4 GB"));
        QVERIFY(a && b);
        QVERIFY2(a->rows[0].covered(), qPrintable(a->rows[0].status));
        QCOMPARE(*a->rows[0].predicted, *b->rows[0].predicted);
        QCOMPARE(*a->rows[0].low, *b->rows[0].low);
        QVERIFY(a->rows[0].id != b->rows[0].id);
    }

    void metrics_are_one_step_seen_four_ways()
    {
        const auto r = validate(denseRow(identity("a"), "step_time_s", "1") +
                                denseRow(identity("b"), "tokens_per_s_per_gpu", "1") +
                                denseRow(identity("c"), "tflops_per_gpu", "1") + denseRow(identity("d"), "mfu", "0.4"));
        QVERIFY(r);
        for (const ValidationRow &row : r->rows)
            QVERIFY2(row.covered(), qPrintable(row.status));
        const double step = *r->rows[0].predicted;
        QVERIFY(std::abs(*r->rows[1].predicted - 64 * 2048 / step / 8) < 1e-6);
        // 72 B s L h^2 (1 + s/6h + V/12Lh), here with B 64, s 2048, L 32, h 4096, V 51200.
        const double flops =
            72.0 * 64 * 2048 * 32 * 4096 * 4096 * (1 + 2048.0 / (6 * 4096) + 51200.0 / (12.0 * 32 * 4096));
        QVERIFY(std::abs(*r->rows[2].predicted / (flops / step / 8 / 1e12) - 1) < 1e-9);
        QVERIFY(std::abs(*r->rows[3].predicted / (flops / step / 8 / 989e12) - 1) < 1e-9);
        for (const ValidationRow &row : r->rows)
            QVERIFY(*row.low < *row.predicted && *row.predicted < *row.high);
    }

    void uncovered_rows_say_why_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("accelerator") << QByteArray("H100-SXM-80GB") << QByteArray("Abacus-9")
                                     << "Abacus-9 is not in the catalog";
        QTest::newRow("dimensions") << QByteArray(",32,4096,16384,") << QByteArray(",,,,") << "dimensions";
        QTest::newRow("precision") << QByteArray(",bf16,") << QByteArray(",,") << "precision";
        QTest::newRow("degrees") << QByteArray(",8,1,1,1,,1,") << QByteArray(",8,2,1,1,,1,") << "do not multiply";
        QTest::newRow("metric") << QByteArray(",step_time_s,") << QByteArray(",minutes_to_train,")
                                << "minutes to train";
    }
    void uncovered_rows_say_why()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        QByteArray text = denseRow(identity("a"), "step_time_s", "2.5");
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto r = validate(text);
        QVERIFY(r);
        QCOMPARE(r->rows.size(), std::size_t(1)); // never dropped
        QVERIFY2(r->rows[0].status.startsWith(QStringLiteral("not covered: ")) && r->rows[0].status.contains(reason),
                 qPrintable(r->rows[0].status));
        QCOMPARE(*r->rows[0].measured, 2.5);
        QVERIFY(!r->rows[0].predicted);
    }

    void a_missing_column_is_named()
    {
        const auto r = validateTraining(*catalog::parseCsv("id,metric\na,step_time_s\n"), catalog);
        QVERIFY(!r);
        QVERIFY2(r.error().message.contains(QStringLiteral("params_b")), qPrintable(r.error().message));
    }
};

QTEST_GUILESS_MAIN(TstValidation)
#include "tst_validation.moc"
