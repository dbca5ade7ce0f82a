#include "planner/perf/servingrow.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstServingValidation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsAnswered();
    void identityIsNeverRead();
    void coresAreNotAccelerators();
    void replicasShareTheLoad();
    void disaggregatedDeploymentIsReadFromItsNote();
    void missingMappingIsTheSmallestThatFits();
    void nonsenseIsNotGuessed();
    void missingColumnIsAnError();
    void layerKindsComeFromACatalogModelOfTheSameShape();
};

namespace {

const char *const header =
    "id,source_title,model_name,params_b,active_params_b,layers,hidden,ffn_hidden,heads,kv_heads,head_dim,"
    "vocab,attention,moe_experts,moe_topk,gpu,gpu_count,tp,pp,ep,dp,weight_precision,kv_precision,engine,"
    "engine_version,scenario,input_len,output_len,concurrency,request_rate_per_s,metric,value,notes\n";

QByteArray line(const char *id, const char *name, const char *gpuCount, const char *mapping, const char *scenario,
                const char *load, const char *metric, const char *notes = "")
{
    return QByteArray(id) + ",A source," + name + ",8.03,8.03,32,4096,14336,32,8,128,128256,gqa,,,TEST-GPU," +
           gpuCount + ',' + mapping + ",bf16,,vLLM,0.9," + scenario + ',' + load + ',' + metric + ',' + notes + '\n';
}

catalog::CatalogSnapshot snapshot()
{
    catalog::CatalogSnapshot s;
    catalog::Accelerator a;
    a.id = QStringLiteral("test-gpu");
    a.vendor = QStringLiteral("NVIDIA");
    a.family = QStringLiteral("Hopper");
    a.bf16 = ComputeRate::fromTeraflops(989);
    a.memory = Bytes::fromGigabytes(80);
    a.memoryBandwidth = Bandwidth::fromTerabytesPerSecond(3.35);
    a.scaleUpBothWays = Bandwidth::fromGigabytesPerSecond(900);
    a.scaleUpLink = QStringLiteral("NVLink4");
    a.scaleUpDomain = 8;
    s.accelerators = {a};
    catalog::FactTable aliases;
    aliases.kind = QStringLiteral("device_aliases");
    aliases.columns = {QStringLiteral("id"), QStringLiteral("accelerator_id"), QStringLiteral("memory_gb")};
    aliases.rows = {{QStringLiteral("TEST-GPU"), QStringLiteral("test-gpu"), {}}};
    s.tables = {aliases};
    s.index();
    return s;
}

ServingRow readOne(const QByteArray &row, const catalog::CatalogSnapshot &catalog)
{
    const auto table = catalog::parseCsv(header + row);
    Q_ASSERT(table.ok());
    const auto reader = ServingRowReader::of(*table, catalog, ServingCalibration::neutral());
    Q_ASSERT(reader.ok());
    return reader->read(0);
}

} // namespace

void TstServingValidation::everyRowIsAnswered()
{
    const catalog::CatalogSnapshot catalog = snapshot();
    QByteArray text = header;
    text += line("a", "M", "1", "1,1,,", "fixed_concurrency", "1024,128,8,", "tpot_ms,9");
    text += line("b", "M", "1", "1,1,,", "fixed_concurrency", "1024,128,8,", "ttft_ms_p99,90");
    text += line("c", "M", "1", "1,1,,", "offline_max_throughput", "1024,128,,", "output_tokens_per_s,9000");
    text += line("d", "M", "1", "1,1,,", "server", "1024,128,,4", "tpot_ms_mean,9");
    text += line("e", "M", "", "1,1,,", "latency", "1024,128,1,", "tpot_ms,9");
    text += line("f", "M", "1", "1,1,,", "latency", ",,1,", "tpot_ms,9");
    text += line("g", "M", "1", "1,1,,", "server", "1024,128,,9999", "ttft_ms_mean,9");
    text += line("h", "M", "1", "1,1,,", "latency", "1024,128,1,", "smiles_per_s,9");
    text += line("i", "M", "1", "1,1,,", "latency", "2048,64,4,", "e2e_latency_ms,900");
    const auto table = catalog::parseCsv(text);
    QVERIFY(table.ok());
    const auto report = validateInference(*table, catalog);
    QVERIFY(report.ok());
    QCOMPARE(int(report->rows.size()), 9);
    const auto status = [&](std::size_t i) { return report->rows[i].status; };
    for (std::size_t covered : {0u, 1u, 2u, 3u, 8u}) {
        QCOMPARE(status(covered), QStringLiteral("covered"));
        QVERIFY(*report->rows[covered].low <= *report->rows[covered].predicted);
        QVERIFY(*report->rows[covered].predicted <= *report->rows[covered].high);
    }
    QCOMPARE(status(4), QStringLiteral("not covered: the number of accelerators is not stated"));
    QCOMPARE(status(5), QStringLiteral("not covered: input or output length is not stated"));
    QVERIFY(status(6).contains(QStringLiteral("above the predicted capacity")));
    QCOMPARE(status(7), QStringLiteral("not covered: unknown metric"));
    QCOMPARE(report->all.covered, 5);
}

void TstServingValidation::identityIsNeverRead()
{
    const catalog::CatalogSnapshot catalog = snapshot();
    const QByteArray rest = line("", "", "2", "2,1,,", "fixed_concurrency", "1024,128,32,", "tpot_ms,9").mid(10);
    QByteArray plain = header, shuffled = header;
    for (int i = 0; i < 3; ++i) {
        plain += "id-" + QByteArray::number(i) + ",Source,Llama-3.1-8B" + rest;
        shuffled += "x" + QByteArray::number(7 - i) + ",Another title,GPT-J" + rest;
    }
    const auto first = validateInference(*catalog::parseCsv(plain), catalog);
    const auto second = validateInference(*catalog::parseCsv(shuffled), catalog);
    QVERIFY(first.ok() && second.ok());
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(first->rows[i].covered());
        QCOMPARE(*first->rows[i].predicted, *second->rows[i].predicted);
        QCOMPARE(*first->rows[i].high, *second->rows[i].high);
    }
}

void TstServingValidation::coresAreNotAccelerators()
{
    // 24-way on 12 chips: the source counts cores.
    const ServingRow row = readOne(line("a", "M", "12", "24,1,,", "latency", "128,128,1,", "tpot_ms,9"), snapshot());
    QCOMPARE(row.serving.tp, 12);
    QCOMPARE(row.serving.devices, 12);
    QCOMPARE(row.replicas, 1.0);
}

void TstServingValidation::replicasShareTheLoad()
{
    const ServingRow row =
        readOne(line("a", "M", "8", "2,1,,", "fixed_concurrency", "128,128,64,", "output_tokens_per_s,9"), snapshot());
    QCOMPARE(row.replicas, 4.0);
    QCOMPARE(*row.serving.concurrency, 16.0);
}

void TstServingValidation::disaggregatedDeploymentIsReadFromItsNote()
{
    const ServingRow row = readOne(
        line("a", "M", "20", "8,1,8,1", "fixed_concurrency", "8192,1024,40,", "tpot_ms,9",
             "\"DISAGGREGATED: 1 prefill worker(s) TP1 DP4 EP4, 2 decode worker(s) TP8 DP1 EP8; parallel columns\""),
        snapshot());
    QCOMPARE(row.serving.tp, 8);
    QCOMPARE(row.replicas, 2.0);
    QCOMPARE(*row.serving.concurrency, 20.0); // two decode workers share 40
    QCOMPARE(row.prefillWorkers, 0.5);        // one prefill worker serves both
    QCOMPARE(row.prefillDp, 4);
    QCOMPARE(row.prefillTp, 1);
}

void TstServingValidation::missingMappingIsTheSmallestThatFits()
{
    // 8.03e9 x 2 B on 80 GB: one accelerator is enough, so eight are eight replicas.
    const ServingRow row =
        readOne(line("a", "M", "8", ",,,", "offline_max_throughput", "128,128,,", "output_tokens_per_s,9"), snapshot());
    QCOMPARE(row.serving.tp, 1);
    QCOMPARE(row.replicas, 8.0);
    catalog::CatalogSnapshot small = snapshot();
    small.accelerators[0].memory = Bytes::fromGigabytes(12); // 16 GB of weights need two
    const ServingRow split =
        readOne(line("a", "M", "8", ",,,", "offline_max_throughput", "128,128,,", "output_tokens_per_s,9"), small);
    QCOMPARE(split.serving.tp, 2);
    QCOMPARE(split.replicas, 4.0);
}

void TstServingValidation::nonsenseIsNotGuessed()
{
    const catalog::CatalogSnapshot catalog = snapshot();
    const auto reason = [&](const char *count, const char *mapping, const char *load) {
        return readOne(line("a", "M", count, mapping, "fixed_concurrency", load, "tpot_ms,9"), catalog).notCovered;
    };
    QCOMPARE(reason("1", "1,1,,", "1024,128,8,"), QString());
    QCOMPARE(reason("1", "1,1,,", "1024,128,0,"), QStringLiteral("“0” is no concurrency"));
    QCOMPARE(reason("1", "1,1,,", "1024,-3,8,"), QStringLiteral("“-3” is no output_len"));
    QCOMPARE(reason("1", "x,1,,", "1024,128,8,"), QStringLiteral("“x” is no tp"));
    QCOMPARE(reason("7.5", "1,1,,", "1024,128,8,"), QStringLiteral("7.5 is no number of accelerators"));
    // Capitals say the same, an unknown word says nothing.
    QByteArray capitals = line("a", "M", "1", "1,1,,", "latency", "1024,128,1,", "tpot_ms,9");
    const ServingRow known = readOne(QByteArray(capitals).replace(",bf16,", ",FP8,"), catalog);
    QCOMPARE(known.notCovered, QString());
    QCOMPARE(known.serving.weights, Precision::Fp8);
    QCOMPARE(readOne(capitals.replace(",bf16,", ",fp7,"), catalog).notCovered,
             QStringLiteral("the precision “fp7” is not known"));
}

void TstServingValidation::missingColumnIsAnError()
{
    const auto report = validateInference(*catalog::parseCsv("id,metric\na,tpot_ms\n"), snapshot());
    QVERIFY(!report.ok());
    QVERIFY(report.error().sentence().contains(QStringLiteral("value")));
}

void TstServingValidation::layerKindsComeFromACatalogModelOfTheSameShape()
{
    catalog::CatalogSnapshot catalog = snapshot();
    catalog::ModelShape known;
    known.id = QStringLiteral("windowed");
    known.layers = 32;
    known.hidden = 4096;
    known.heads = 32;
    known.vocabulary = 128256;
    known.slidingLayers = 24;
    known.slidingWindow = 512;
    catalog.models = {known};
    const QByteArray text = line("a", "M", "1", "1,1,,", "latency", "128,128,1,", "tpot_ms,9");
    QCOMPARE(readOne(text, catalog).model.slidingLayers, 24);
    catalog.models[0].layers = 33;
    QCOMPARE(readOne(text, catalog).model.slidingLayers, 0);
}

QTEST_GUILESS_MAIN(TstServingValidation)
#include "tst_servingvalidation.moc"
