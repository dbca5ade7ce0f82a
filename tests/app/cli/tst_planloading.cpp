#include "app/export/planloading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {
const QByteArray llama = R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 4096,
    "intermediate_size": 14336, "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8,
    "vocab_size": 128256, "max_position_embeddings": 131072, "tie_word_embeddings": false, "torch_dtype": "bfloat16"})";

void put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}
} // namespace

class TstPlanloading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void modelBesideThePlanIsRead();
    void missingModelIsNamed();
    void linkOutOfTheFolderIsRefused();
    void fileIsBounded();
    void everyErrorNamesTheFile();
    void aMoveOfADeviceIsReadStrictly();

private:
    [[nodiscard]] QString at(const char *name) const { return folder_->filePath(QLatin1String(name)); }
    void putPlan(const QByteArray &config) const;
    std::unique_ptr<QTemporaryDir> folder_;
};

void TstPlanloading::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
}

void TstPlanloading::aMoveOfADeviceIsReadStrictly()
{
    QFile base(QStringLiteral(CW_SOURCE_DIR "/tests/data/plans/valid/base.cwplan"));
    QVERIFY(base.open(QIODevice::ReadOnly));
    const QByteArray plan = base.readAll();
    const auto with = [&](const QByteArray &moves) {
        QByteArray changed = plan;
        put(at("m.cwplan"), changed.insert(plan.indexOf('{') + 1, "\"x-rack-moves\": " + moves + ","));
        return loadPlan(at("m.cwplan"));
    };
    QVERIFY(with(R"([{"site": "hall-1", "device": "leaf-001", "rack": "A02", "unit": 40}])").ok());
    const PlanLoading wrong = with(R"([{"site": "hall-1", "device": "leaf-001", "rack": "A02"}])");
    QCOMPARE(wrong.errors.size(), std::size_t(1));
    QCOMPARE(wrong.errors[0].code, ErrorCode::InvalidInput);
    QVERIFY2(wrong.errors[0].place.endsWith(QStringLiteral("/x-rack-moves/0")), qPrintable(wrong.errors[0].place));
}

void TstPlanloading::putPlan(const QByteArray &config) const
{
    QFile base(QStringLiteral(CW_SOURCE_DIR "/tests/data/plans/valid/base.cwplan"));
    QVERIFY(base.open(QIODevice::ReadOnly));
    put(at("p.cwplan"), base.readAll().replace("\"llama-3.1-8b\"", "{\"config\": \"" + config + "\"}"));
}

void TstPlanloading::modelBesideThePlanIsRead()
{
    QVERIFY(QDir(folder_->path()).mkdir(QStringLiteral("model")));
    put(at("model/config.json"), llama);
    putPlan("model/config.json");
    const PlanLoading loading = loadPlan(at("p.cwplan"));
    QVERIFY2(loading.ok(), loading.ok() ? "" : qPrintable(loading.errors.front().sentence()));
    QVERIFY(loading.plan.need.workloads[0].model.resolved);
    QCOMPARE(loading.plan.need.workloads[0].model.resolved->layers, 32);
}

void TstPlanloading::missingModelIsNamed()
{
    putPlan("model/config.json");
    const PlanLoading loading = loadPlan(at("p.cwplan"));
    QCOMPARE(loading.errors.size(), std::size_t(1));
    QVERIFY(loading.errors[0].place.contains(QLatin1String("/need/workloads/0/model/config")));
}

void TstPlanloading::linkOutOfTheFolderIsRefused()
{
    QTemporaryDir elsewhere;
    put(elsewhere.filePath(QStringLiteral("config.json")), llama);
    QVERIFY(QFile::link(elsewhere.path(), at("model")));
    putPlan("model/config.json");
    const PlanLoading loading = loadPlan(at("p.cwplan"));
    QCOMPARE(loading.errors.size(), std::size_t(1));
    QVERIFY(loading.errors[0].message.contains(QLatin1String("leads out of the folder")));
}

void TstPlanloading::fileIsBounded()
{
    put(at("ten"), QByteArray(10, 'x'));
    QCOMPARE(readBoundedFile(at("ten"), 10).value().size(), 10);
    QVERIFY(!readBoundedFile(at("ten"), 9).ok());
    QVERIFY(!readBoundedFile(at("none"), 10).ok());
    QVERIFY(!readBoundedFile(folder_->path(), 10).ok());
    QVERIFY(!readBoundedFile(QStringLiteral("/dev/zero"), 10).ok()); // has no size and no end
}

void TstPlanloading::everyErrorNamesTheFile()
{
    const PlanLoading loading = loadPlan(QStringLiteral(CW_SOURCE_DIR "/tests/data/plans/broken/three-errors.cwplan"));
    QCOMPARE(loading.errors.size(), std::size_t(3));
    for (const Error &error : loading.errors)
        QVERIFY(error.place.contains(QLatin1String("three-errors.cwplan /")));
}

QTEST_GUILESS_MAIN(TstPlanloading)
#include "tst_planloading.moc"
