#include "planner/plan/planparts.h"

namespace cw::planner {

namespace {
constexpr int highestSeal = 4; // SEAL levels of the EU Cloud Sovereignty Framework: 0 to 4

const QStringList &kindWords()
{
    static const QStringList words{
        QStringLiteral("limit"),       QStringLiteral("residency"),     QStringLiteral("operator_exposure"),
        QStringLiteral("sovereignty"), QStringLiteral("latency"),       QStringLiteral("exclude"),
        QStringLiteral("redundancy"),  QStringLiteral("certification"), QStringLiteral("export_control")};
    return words;
}

QStringList quantityWords()
{
    QStringList words;
    for (const QuantityInfo &entry : planQuantities())
        words << QLatin1String(entry.word);
    return words;
}

void readLimit(ObjectReader &reader, Constraint &c)
{
    QString word;
    reader.word("quantity", word, quantityWords(), Presence::Required);
    if (const auto quantity = planQuantityFromText(word))
        c.quantity = *quantity;
    const NumberRange notNegative{{}, 0.0, {}, {}};
    reader.number("min", c.min, notNegative);
    reader.number("max", c.max, notNegative);
    if (!reader.has("min") && !reader.has("max"))
        reader.refuse("max", QStringLiteral("The limit sets no end"), QStringLiteral("“min”, “max” or both"));
    reader.text("site", c.site);
    reader.text("workload", c.workload);
    reader.month("from", c.from);
    reader.month("to", c.to);
}

void readScope(ObjectReader &reader, Constraint &c)
{
    c.workloads = {QStringLiteral("*")};
    reader.texts("workloads", c.workloads);
}
} // namespace

Constraint readConstraint(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    Constraint c;
    ObjectReader reader(json, pointer, errors);
    if (!reader.isObject())
        return c;
    reader.identifier("id", c.id);
    QString kind;
    reader.word("kind", kind, kindWords(), Presence::Required);
    const auto known = constraintKindFromText(kind);
    if (!known)
        return c; // which keys belong here is not known either
    c.kind = *known;
    switch (c.kind) {
    case ConstraintKind::Limit:
        readLimit(reader, c);
        break;
    case ConstraintKind::Residency:
        readScope(reader, c);
        reader.texts("allow", c.allow, Presence::Required);
        break;
    case ConstraintKind::OperatorExposure:
        readScope(reader, c);
        reader.texts("deny", c.deny, Presence::Required);
        break;
    case ConstraintKind::Sovereignty:
        readScope(reader, c);
        reader.integer("min_seal", c.minSeal, 0, highestSeal, Presence::Required);
        break;
    case ConstraintKind::Latency:
        readScope(reader, c);
        reader.number("max_rtt_ms", c.maxRttMs, {0.0, {}, {}, {}}, Presence::Required);
        break;
    case ConstraintKind::Exclude:
        reader.texts("vendors", c.vendors);
        reader.texts("parts", c.parts);
        break;
    case ConstraintKind::Redundancy:
        reader.word("level", c.level, {QStringLiteral("N"), QStringLiteral("N+1"), QStringLiteral("2N")},
                    Presence::Required);
        break;
    case ConstraintKind::Certification:
        readScope(reader, c);
        reader.texts("require", c.require, Presence::Required);
        break;
    case ConstraintKind::ExportControl:
        readScope(reader, c);
        break;
    }
    reader.finish(&c.extensions);
    return c;
}

Json constraintToJson(const Constraint &c)
{
    Json json = Json::object();
    json["id"] = toJson(c.id);
    json["kind"] = toJson(toText(c.kind));
    switch (c.kind) {
    case ConstraintKind::Limit:
        json["quantity"] = info(c.quantity).word;
        putNumber(json, "min", c.min);
        putNumber(json, "max", c.max);
        putText(json, "site", c.site);
        putText(json, "workload", c.workload);
        putMonth(json, "from", c.from);
        putMonth(json, "to", c.to);
        break;
    case ConstraintKind::Residency:
        json["workloads"] = toJson(c.workloads);
        json["allow"] = toJson(c.allow);
        break;
    case ConstraintKind::OperatorExposure:
        json["workloads"] = toJson(c.workloads);
        json["deny"] = toJson(c.deny);
        break;
    case ConstraintKind::Sovereignty:
        json["workloads"] = toJson(c.workloads);
        json["min_seal"] = c.minSeal;
        break;
    case ConstraintKind::Latency:
        json["workloads"] = toJson(c.workloads);
        json["max_rtt_ms"] = numberToJson(c.maxRttMs);
        break;
    case ConstraintKind::Exclude:
        putTexts(json, "vendors", c.vendors);
        putTexts(json, "parts", c.parts);
        break;
    case ConstraintKind::Redundancy:
        json["level"] = toJson(c.level);
        break;
    case ConstraintKind::Certification:
        json["workloads"] = toJson(c.workloads);
        json["require"] = toJson(c.require);
        break;
    case ConstraintKind::ExportControl:
        json["workloads"] = toJson(c.workloads);
        break;
    }
    putExtensions(json, c.extensions);
    return json;
}

} // namespace cw::planner
