#include "planner/plan/enginechoice.h"
#include "planner/plan/planparts.h"
#include "planner/plan/precisionwords.h"
#include "planner/plan/retention.h"

#include <QRegularExpression>

namespace cw::planner {

namespace {
const NumberRange positive{0.0, {}, {}, {}};
const NumberRange notNegative{{}, 0.0, {}, {}};
const NumberRange openUnit{0.0, {}, 1.0, {}};
const NumberRange fromZeroBelowOne{{}, 0.0, 1.0, {}};
const NumberRange unitIncludingOne{0.0, {}, {}, 1.0};
constexpr int maxCount = 1'000'000'000;

const QStringList &kindWords()
{
    static const QStringList words{QStringLiteral("inference"),       QStringLiteral("training"),
                                   QStringLiteral("fine_tuning"),     QStringLiteral("vector_search"),
                                   QStringLiteral("feature_serving"), QStringLiteral("dataset")};
    return words;
}

void readModel(ObjectReader &reader, Workload &workload, std::vector<Error> &errors)
{
    const Json *json = reader.take("model", Presence::Required);
    if (!json)
        return;
    if (json->is_string()) {
        workload.model.id = QString::fromStdString(json->get_ref<const std::string &>());
        if (workload.model.id.isEmpty())
            reader.refuse("model", QStringLiteral("The model has no name"),
                          QStringLiteral("a model id of the catalog"));
        return;
    }
    if (!json->is_object()) {
        reader.refuse("model", QStringLiteral("Here stands %1").arg(typeWord(*json)),
                      QStringLiteral("a model id of the catalog or {\"config\": \"relative/path/config.json\"}"));
        return;
    }
    ObjectReader inner(*json, childPointer(reader.pointer(), QStringLiteral("model")), errors);
    inner.text("config", workload.model.configPath, Presence::Required);
    if (inner.has("config") && (*json)["config"].is_string() && !staysInFolder(workload.model.configPath))
        inner.refuse("config", QStringLiteral("“%1” leaves the folder of the plan").arg(workload.model.configPath),
                     QStringLiteral("a relative path with forward slashes and without \"..\""));
    Json kept;
    inner.finish(&kept);
    keepExtensions(workload.extensions, "model", kept);
}

void readPrecision(ObjectReader &reader, Workload &workload, std::vector<Error> &errors)
{
    const Json *json = reader.take("precision");
    if (!json)
        return;
    if (!json->is_object()) {
        QString both;
        reader.word("precision", both, precisionWords());
        if (!both.isEmpty()) {
            workload.precision.weights = both;
            workload.precision.kv = QStringLiteral("any");
        }
        return;
    }
    ObjectReader inner(*json, childPointer(reader.pointer(), QStringLiteral("precision")), errors);
    inner.word("weights", workload.precision.weights, precisionWords());
    inner.word("kv", workload.precision.kv, precisionWords());
    Json kept;
    inner.finish(&kept);
    keepExtensions(workload.extensions, "precision", kept);
}

void readTokenCount(ObjectReader &reader, const char *key, TokenCount &count, Workload &workload,
                    std::vector<Error> &errors)
{
    const Json *json = reader.take(key, Presence::Required);
    if (!json)
        return;
    if (!json->is_object()) {
        reader.number(key, count.mean, positive);
        return;
    }
    ObjectReader inner(*json, childPointer(reader.pointer(), QLatin1String(key)), errors);
    inner.number("mean", count.mean, positive, Presence::Required);
    inner.number("p95", count.p95, positive);
    Json kept;
    inner.finish(&kept);
    keepExtensions(workload.extensions, key, kept);
}

void readRequests(ObjectReader &reader, Workload &workload, std::vector<Error> &errors)
{
    constexpr const char *key = "requests_per_s";
    const Json *json = reader.take(key, Presence::Required);
    if (!json)
        return;
    if (!json->is_array()) {
        double rate = -1;
        reader.number(key, rate, positive);
        if (rate > 0)
            workload.requestsPerSecond = {{std::nullopt, rate}};
        return;
    }
    Json kept = nullptr;
    reader.list(key, [&](const Json &element, const QString &place) {
        ObjectReader step(element, place, errors);
        DemandStep read;
        Month from;
        step.month("from", from, Presence::Required);
        read.from = from;
        step.number("value", read.value, notNegative, Presence::Required);
        Json extra;
        step.finish(&extra);
        keepExtensions(kept, std::to_string(workload.requestsPerSecond.size()), extra);
        workload.requestsPerSecond.push_back(read);
    });
    if (json->empty())
        reader.refuse(key, QStringLiteral("The list has no step"),
                      QStringLiteral("at least one {\"from\", \"value\"}"));
    keepExtensions(workload.extensions, key, kept);
}

void readData(ObjectReader &reader, Workload &workload, std::vector<Error> &errors)
{
    const Json *json = reader.take("data");
    if (!json)
        return;
    ObjectReader inner(*json, childPointer(reader.pointer(), QStringLiteral("data")), errors);
    inner.boolean("personal", workload.personalData);
    inner.text("classification", workload.classification);
    Json kept;
    inner.finish(&kept);
    keepExtensions(workload.extensions, "data", kept);
}

void readUsers(ObjectReader &reader, Workload &workload, std::vector<Error> &errors)
{
    Json kept = nullptr;
    reader.list("users", [&](const Json &element, const QString &place) {
        ObjectReader user(element, place, errors);
        UserGroup group;
        user.text("metro", group.metro, Presence::Required);
        user.number("share", group.share, unitIncludingOne, Presence::Required);
        Json extra;
        user.finish(&extra);
        keepExtensions(kept, std::to_string(workload.users.size()), extra);
        workload.users.push_back(group);
    });
    keepExtensions(workload.extensions, "users", kept);
}

/// What is kept for long, and where.
void readRetention(ObjectReader &reader, Workload &w, std::vector<Error> &errors)
{
    const Json *json = reader.take("retention");
    if (!json)
        return;
    Retention retention;
    ObjectReader inner(*json, childPointer(reader.pointer(), QStringLiteral("retention")), errors);
    if (!inner.isObject())
        return;
    inner.word("tier", retention.tier, retentionTiers(), Presence::Required);
    inner.integer(retentionMeasure(w.kind).toLatin1().constData(), retention.amount, 1, mostRetained,
                  Presence::Required);
    Json kept;
    inner.finish(&kept);
    keepExtensions(w.extensions, "retention", kept);
    w.engine = retentionText(retention, w.kind);
}

void readInference(ObjectReader &reader, Workload &w, std::vector<Error> &errors)
{
    readModel(reader, w, errors);
    readPrecision(reader, w, errors);
    readTokenCount(reader, "input_tokens", w.inputTokens, w, errors);
    readTokenCount(reader, "output_tokens", w.outputTokens, w, errors);
    readRequests(reader, w, errors);
    reader.number("ttft_ms", w.ttftMs, positive);
    reader.number("tpot_ms", w.tpotMs, positive);
    reader.number("percentile", w.percentile, openUnit);
    reader.number("availability", w.availability, openUnit);
    readRetention(reader, w, errors);
}

void readTraining(ObjectReader &reader, Workload &w, std::vector<Error> &errors)
{
    readModel(reader, w, errors);
    readPrecision(reader, w, errors);
    reader.number("tokens", w.tokens, positive, Presence::Required);
    reader.number("deadline_days", w.deadlineDays, positive);
    reader.boolean("interruptible", w.interruptible);
    reader.month("from", w.from);
    reader.number("checkpoint_stall_s", w.checkpointStallSeconds, positive);
    readRetention(reader, w, errors);
    if (w.kind == WorkloadKind::Training) {
        reader.integer("sequence_length", w.sequenceLength, 1, maxCount, Presence::Required);
        reader.number("global_batch_tokens", w.globalBatchTokens, positive, Presence::Required);
        reader.number("global_batch_tolerance", w.globalBatchTolerance, fromZeroBelowOne);
        return;
    }
    reader.integer("sequence_length", w.sequenceLength, 1, maxCount);
    reader.number("global_batch_tokens", w.globalBatchTokens, positive);
    reader.number("global_batch_tolerance", w.globalBatchTolerance, fromZeroBelowOne);
    reader.word("method", w.method, {QStringLiteral("full"), QStringLiteral("lora")}, Presence::Required);
    reader.number("runs_per_month", w.runsPerMonth, positive, Presence::Required);
}

/// A product's id, or what of it.
void readEngine(ObjectReader &reader, Workload &w, std::vector<Error> &errors)
{
    const Json *json = reader.take("engine");
    if (!json)
        return;
    if (!json->is_object()) {
        reader.identifier("engine", w.engine, Presence::Optional);
        return;
    }
    EngineChoice choice;
    ObjectReader inner(*json, childPointer(reader.pointer(), QStringLiteral("engine")), errors);
    inner.identifier("product", choice.product, Presence::Optional);
    inner.word("index", choice.index, indexWords());
    inner.word("quantisation", choice.quantisation, quantisationWords());
    inner.integer("replicas", choice.replicas, 1, mostReplicas);
    Json kept;
    inner.finish(&kept);
    keepExtensions(w.extensions, "engine", kept);
    w.engine = engineText(choice);
}

void readVectorSearch(ObjectReader &reader, Workload &w, std::vector<Error> &errors)
{
    reader.number("vectors", w.vectors, positive, Presence::Required);
    reader.integer("dimensions", w.dimensions, 1, maxCount, Presence::Required);
    reader.number("queries_per_s", w.queriesPerSecond, positive, Presence::Required);
    reader.number("recall", w.recall, unitIncludingOne);
    reader.number("p95_ms", w.p95Ms, positive);
    readEngine(reader, w, errors);
    reader.number("availability", w.availability, openUnit);
}

void readFeatureServing(ObjectReader &reader, Workload &w)
{
    reader.number("entities", w.entities, positive, Presence::Required);
    reader.number("features", w.features, positive, Presence::Required);
    reader.number("reads_per_s", w.readsPerSecond, positive, Presence::Required);
    reader.number("p99_ms", w.p99Ms, positive);
    reader.number("freshness_s", w.freshnessSeconds, positive);
    reader.text("engine", w.engine);
    reader.number("availability", w.availability, openUnit);
}

void readDataset(ObjectReader &reader, Workload &w, std::vector<Error> &errors)
{
    reader.number("capacity_tb", w.capacityTb, positive, Presence::Required);
    reader.number("read_gb_s", w.readGbPerSecond, notNegative);
    reader.number("write_gb_s", w.writeGbPerSecond, notNegative);
    reader.number("read_iops", w.readIops, positive);
    reader.number("write_iops", w.writeIops, positive);
    readRetention(reader, w, errors);
}

Json modelToJson(const Workload &w)
{
    if (w.model.configPath.isEmpty())
        return toJson(w.model.id);
    Json json = Json::object();
    json["config"] = toJson(w.model.configPath);
    putExtensions(json, w.extensions, "model");
    return json;
}

Json precisionToJson(const Workload &w)
{
    const bool extended = w.extensions.is_object() && w.extensions.contains("precision");
    if (w.precision.kv == QLatin1String("any") && !extended)
        return toJson(w.precision.weights);
    Json json = Json::object();
    json["weights"] = toJson(w.precision.weights);
    json["kv"] = toJson(w.precision.kv);
    putExtensions(json, w.extensions, "precision");
    return json;
}

Json tokensToJson(const TokenCount &count, const Workload &w, const std::string &key)
{
    const bool extended = w.extensions.is_object() && w.extensions.contains(key);
    if (!count.p95 && !extended)
        return numberToJson(count.mean);
    Json json = Json::object();
    json["mean"] = numberToJson(count.mean);
    putNumber(json, "p95", count.p95);
    putExtensions(json, w.extensions, key);
    return json;
}

/// The extensions of element `index` in the list at `key`.
void putElementExtensions(Json &element, const Json &extensions, const char *key, std::size_t index)
{
    if (extensions.is_object() && extensions.contains(key))
        putExtensions(element, extensions[key], std::to_string(index));
}

Json requestsToJson(const Workload &w)
{
    const auto &steps = w.requestsPerSecond;
    if (steps.size() == 1 && !steps.front().from)
        return numberToJson(steps.front().value);
    Json list = Json::array();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Json step = Json::object();
        putMonth(step, "from", steps[i].from);
        step["value"] = numberToJson(steps[i].value);
        putElementExtensions(step, w.extensions, "requests_per_s", i);
        list.push_back(std::move(step));
    }
    return list;
}

void putData(Json &json, const Workload &w)
{
    Json data = Json::object();
    if (w.personalData)
        data["personal"] = *w.personalData;
    putText(data, "classification", w.classification);
    putExtensions(data, w.extensions, "data");
    if (!data.empty())
        json["data"] = std::move(data);
    if (w.users.empty())
        return;
    Json users = Json::array();
    for (std::size_t i = 0; i < w.users.size(); ++i) {
        Json user = Json::object();
        user["metro"] = toJson(w.users[i].metro);
        user["share"] = numberToJson(w.users[i].share);
        putElementExtensions(user, w.extensions, "users", i);
        users.push_back(std::move(user));
    }
    json["users"] = std::move(users);
}

void putPositive(Json &json, const char *key, double value)
{
    if (value > 0)
        json[key] = numberToJson(value);
}

void putRetention(Json &json, const Workload &w)
{
    const std::optional<Retention> retention = retentionOf(w);
    if (!retention)
        return;
    Json kept = Json::object();
    kept["tier"] = toJson(retention->tier);
    kept[retentionMeasure(w.kind).toStdString()] = retention->amount;
    putExtensions(kept, w.extensions, "retention");
    json["retention"] = std::move(kept);
}

void putEngine(Json &json, const Workload &w)
{
    const EngineChoice choice = engineChoice(w.engine);
    Json engine = Json::object();
    putText(engine, "product", choice.product);
    putText(engine, "index", choice.index);
    putText(engine, "quantisation", choice.quantisation);
    if (choice.replicas > 0)
        engine["replicas"] = choice.replicas;
    putExtensions(engine, w.extensions, "engine");
    const bool isProductAlone = engine.size() == 1 && engine.contains("product");
    if (isProductAlone)
        json["engine"] = engine["product"];
    else if (!engine.empty())
        json["engine"] = std::move(engine);
}
} // namespace

bool staysInFolder(const QString &path)
{
    if (path.isEmpty() || path.startsWith(QLatin1Char('/')) || path.contains(QLatin1Char('\\')) ||
        path.contains(QLatin1Char(':')))
        return false;
    return !path.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

Workload readWorkload(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    Workload w;
    ObjectReader reader(json, pointer, errors);
    if (!reader.isObject())
        return w;
    reader.identifier("id", w.id);
    QString kind;
    reader.word("kind", kind, kindWords(), Presence::Required);
    const auto known = workloadKindFromText(kind);
    if (!known)
        return w; // which keys belong here is not known either
    w.kind = *known;
    switch (w.kind) {
    case WorkloadKind::Inference:
        readInference(reader, w, errors);
        break;
    case WorkloadKind::Training:
    case WorkloadKind::FineTuning:
        readTraining(reader, w, errors);
        break;
    case WorkloadKind::VectorSearch:
        readVectorSearch(reader, w, errors);
        break;
    case WorkloadKind::FeatureServing:
        readFeatureServing(reader, w);
        break;
    case WorkloadKind::Dataset:
        readDataset(reader, w, errors);
        break;
    }
    readData(reader, w, errors);
    readUsers(reader, w, errors);
    reader.finish(&w.extensions);
    return w;
}

Json workloadToJson(const Workload &w)
{
    Json json = Json::object();
    json["id"] = toJson(w.id);
    json["kind"] = toJson(toText(w.kind));
    switch (w.kind) {
    case WorkloadKind::Inference:
        json["model"] = modelToJson(w);
        json["precision"] = precisionToJson(w);
        json["input_tokens"] = tokensToJson(w.inputTokens, w, "input_tokens");
        json["output_tokens"] = tokensToJson(w.outputTokens, w, "output_tokens");
        json["requests_per_s"] = requestsToJson(w);
        putNumber(json, "ttft_ms", w.ttftMs);
        putNumber(json, "tpot_ms", w.tpotMs);
        json["percentile"] = numberToJson(w.percentile);
        putNumber(json, "availability", w.availability);
        putRetention(json, w);
        break;
    case WorkloadKind::Training:
    case WorkloadKind::FineTuning:
        json["model"] = modelToJson(w);
        if (w.kind == WorkloadKind::FineTuning)
            putText(json, "method", w.method);
        json["tokens"] = numberToJson(w.tokens);
        if (w.sequenceLength > 0)
            json["sequence_length"] = w.sequenceLength;
        putPositive(json, "global_batch_tokens", w.globalBatchTokens);
        putNumber(json, "global_batch_tolerance", w.globalBatchTolerance);
        json["precision"] = precisionToJson(w);
        putPositive(json, "runs_per_month", w.kind == WorkloadKind::FineTuning ? w.runsPerMonth : 0);
        putNumber(json, "deadline_days", w.deadlineDays);
        if (w.interruptible)
            json["interruptible"] = *w.interruptible;
        putMonth(json, "from", w.from);
        putNumber(json, "checkpoint_stall_s", w.checkpointStallSeconds);
        putRetention(json, w);
        break;
    case WorkloadKind::VectorSearch:
        json["vectors"] = numberToJson(w.vectors);
        json["dimensions"] = w.dimensions;
        json["queries_per_s"] = numberToJson(w.queriesPerSecond);
        putNumber(json, "recall", w.recall);
        putNumber(json, "p95_ms", w.p95Ms);
        putEngine(json, w);
        putNumber(json, "availability", w.availability);
        break;
    case WorkloadKind::FeatureServing:
        json["entities"] = numberToJson(w.entities);
        json["features"] = numberToJson(w.features);
        json["reads_per_s"] = numberToJson(w.readsPerSecond);
        putNumber(json, "p99_ms", w.p99Ms);
        putNumber(json, "freshness_s", w.freshnessSeconds);
        putText(json, "engine", w.engine);
        putNumber(json, "availability", w.availability);
        break;
    case WorkloadKind::Dataset:
        json["capacity_tb"] = numberToJson(w.capacityTb);
        json["read_gb_s"] = numberToJson(w.readGbPerSecond);
        json["write_gb_s"] = numberToJson(w.writeGbPerSecond);
        putNumber(json, "read_iops", w.readIops);
        putNumber(json, "write_iops", w.writeIops);
        putRetention(json, w);
        break;
    }
    putData(json, w);
    putExtensions(json, w.extensions);
    return json;
}

} // namespace cw::planner
