#include "planner/plan/objectreader.h"
#include "planner/plan/planresult.h"

#include <QLocale>

#include <limits>

namespace cw::planner {

namespace {
constexpr int anyInt = std::numeric_limits<int>::max();

/// Reads a result leniently in what it holds (keys of later versions are let through) and strictly in its types.
class ResultReader {
public:
    explicit ResultReader(Currency currency) : currency_(currency) {}

    PlanResult read(const Json &json)
    {
        PlanResult result;
        ObjectReader reader(json, QStringLiteral("/result"), errors);
        result.status = enumeration<Status>(reader, "status", statusFromText).value_or(Status::Infeasible);
        reader.text("answer", result.answer);
        reader.number("gap", result.gap, {});
        number(reader, "bound", result.bound);
        readSolver(reader, result.solver);
        if (const Json *catalog = reader.take("catalog")) {
            ObjectReader inner(*catalog, QStringLiteral("/result/catalog"), errors);
            inner.text("snapshot", result.snapshot);
            inner.text("as_of", result.snapshotAsOf);
        }
        reader.text("need_hash", result.needHash);
        readTotals(reader, result);
        objects(reader, "lines", [&](ObjectReader &line) { result.lines.push_back(readLine(line)); });
        objects(reader, "workloads", [&](ObjectReader &each) {
            WorkloadResult workload;
            each.text("id", workload.id, Presence::Required);
            objects(each, "placements",
                    [&](ObjectReader &inner) { workload.placements.push_back(readPlacement(inner)); });
            if (const Json *availability = each.take("availability")) {
                ObjectReader inner(*availability, childPointer(each.pointer(), QStringLiteral("availability")), errors);
                workload.availability = readPredicted(inner);
            }
            result.workloads.push_back(std::move(workload));
        });
        objects(reader, "findings", [&](ObjectReader &each) { result.findings.push_back(readFinding(each)); });
        readChoices(reader, result);
        for (const auto &[key, part] : {std::pair<const char *, Json *>{"rules", &result.rules},
                                        {"sovereignty", &result.sovereignty},
                                        {"sustainability", &result.sustainability}})
            if (const Json *kept = reader.take(key); kept && kept->is_object())
                *part = *kept;
        readFigures(reader, result);
        reader.text("seal", result.seal);
        return result;
    }

    std::vector<Error> errors;

private:
    template <typename Value>
    std::optional<Value> enumeration(ObjectReader &reader, const char *key,
                                     std::optional<Value> (*fromText)(const QString &))
    {
        QString word;
        reader.text(key, word, Presence::Required);
        if (word.isEmpty())
            return std::nullopt;
        const auto value = fromText(word);
        if (!value)
            reader.refuse(key, QStringLiteral("“%1” is not known here").arg(word),
                          QStringLiteral("a word of the format"));
        return value;
    }

    /// Absent and null both mean "not known".
    static void number(ObjectReader &reader, const char *key, std::optional<double> &value)
    {
        if (const Json *json = reader.take(key); json && !json->is_null())
            reader.number(key, value, {});
    }

    void money(ObjectReader &reader, const char *key, std::optional<Money> &value) const
    {
        const Json *json = reader.take(key);
        if (!json || json->is_null())
            return;
        QString text = QString::fromUtf8(compactJson(*json));
        if (json->is_number() && text.contains(QLatin1Char('e'))) // small amounts are written as 1.7e-05
            text = QLocale::c().toString(json->get<double>(), 'f', QLocale::FloatingPointShortest);
        const auto amount = json->is_number() ? Money::fromDecimal(text, currency_) : Error::invalid(QString());
        if (amount.ok())
            value = amount.value();
        else
            reader.refuse(key, QStringLiteral("%1 is not an amount of money").arg(text.left(80)),
                          QStringLiteral("a number with at most six decimals, or null"));
    }

    template <typename Read>
    void objects(ObjectReader &reader, const char *key, Read read)
    {
        reader.list(key, [&](const Json &element, const QString &place) {
            ObjectReader inner(element, place, errors);
            read(inner);
        });
    }

    static void texts(ObjectReader &reader, const char *key, std::vector<QString> &values)
    {
        QStringList list;
        reader.texts(key, list);
        values.assign(list.begin(), list.end());
    }

    void readSolver(ObjectReader &reader, SolverInfo &solver)
    {
        const Json *json = reader.take("solver");
        if (!json)
            return;
        ObjectReader inner(*json, QStringLiteral("/result/solver"), errors);
        inner.text("name", solver.name);
        inner.text("version", solver.version);
        number(inner, "seconds", solver.seconds);
        inner.integer("threads", solver.threads, 0, anyInt);
        inner.integer("seed", solver.seed, 0, anyInt);
        double nodes = 0;
        inner.number("nodes", nodes, {{}, 0.0, {}, 9e15});
        solver.nodes = static_cast<long long>(nodes);
    }

    void readTotals(ObjectReader &reader, PlanResult &result)
    {
        const Json *json = reader.take("totals");
        if (!json)
            return;
        ObjectReader outer(*json, QStringLiteral("/result/totals"), errors);
        if (!outer.isObject())
            return;
        for (const auto &[key, value] : json->get_ref<const Json::object_t &>()) {
            const QString word = QString::fromStdString(key);
            const auto quantity = planQuantityFromText(word);
            if (!quantity) {
                outer.refuse(key.c_str(), QStringLiteral("“%1” is not a quantity of a plan").arg(word),
                             QStringLiteral("a limit quantity such as capex"));
                continue;
            }
            ObjectReader inner(value, childPointer(QStringLiteral("/result/totals"), word), errors);
            Total total;
            total.quantity = *quantity;
            number(inner, "value", total.value);
            number(inner, "low", total.low);
            number(inner, "high", total.high);
            inner.text("unit", total.unit);
            inner.text("passport", total.passport);
            result.totals.push_back(std::move(total));
        }
    }

    Line readLine(ObjectReader &reader)
    {
        Line line;
        reader.text("id", line.id, Presence::Required);
        reader.text("site", line.site);
        reader.month("period", line.period, Presence::Required);
        reader.text("procurement", line.procurement);
        reader.text("category", line.category);
        reader.text("part", line.part);
        reader.text("description", line.description);
        reader.text("workload", line.workload);
        reader.text("offer", line.offer);
        line.kind = enumeration<LineKind>(reader, "kind", lineKindFromText).value_or(LineKind::OneOff);
        reader.number("quantity", line.quantity, {}, Presence::Required);
        reader.text("quantity_unit", line.quantityUnit);
        money(reader, "unit_price", line.unitPrice);
        money(reader, "unit_price_low", line.unitPriceLow);
        money(reader, "unit_price_high", line.unitPriceHigh);
        reader.text("price_source", line.priceSource);
        reader.text("price_as_of", line.priceAsOf);
        money(reader, "total", line.total);
        reader.number("discount", line.discount, {}, Presence::Required);
        reader.text("passport", line.passport);
        return line;
    }

    static Predicted readPredicted(ObjectReader &reader)
    {
        Predicted value;
        number(reader, "value", value.value);
        number(reader, "low", value.low);
        number(reader, "high", value.high);
        reader.text("passport", value.passport);
        return value;
    }

    Placement readPlacement(ObjectReader &reader)
    {
        Placement placement;
        reader.text("candidate", placement.candidate);
        reader.text("site", placement.site, Presence::Required);
        reader.text("system", placement.system, Presence::Required);
        reader.text("procurement", placement.procurement);
        reader.month("period", placement.period, Presence::Optional);
        reader.integer("units", placement.units, 0, anyInt);
        reader.integer("replicas", placement.replicas, 0, anyInt);
        reader.integer("accelerators", placement.accelerators, 0, anyInt);
        if (const Json *json = reader.take("parallelism")) {
            ObjectReader inner(*json, childPointer(reader.pointer(), QStringLiteral("parallelism")), errors);
            Parallelism &p = placement.parallelism;
            for (const auto &[key, value] : {std::pair<const char *, int *>{"tp", &p.tp},
                                             {"pp", &p.pp},
                                             {"ep", &p.ep},
                                             {"dp", &p.dp},
                                             {"cp", &p.cp},
                                             {"vp", &p.vp}})
                inner.integer(key, *value, 0, anyInt);
        }
        reader.text("precision", placement.precision);
        const Json *predicted = reader.take("predicted");
        if (!predicted)
            return placement;
        const QString place = childPointer(reader.pointer(), QStringLiteral("predicted"));
        if (!ObjectReader(*predicted, place, errors).isObject())
            return placement;
        for (const auto &[metric, value] : predicted->get_ref<const Json::object_t &>()) {
            ObjectReader inner(value, childPointer(place, QString::fromStdString(metric)), errors);
            placement.predicted[QString::fromStdString(metric)] = readPredicted(inner);
        }
        return placement;
    }

    Finding readFinding(ObjectReader &reader)
    {
        Finding finding;
        reader.text("id", finding.id, Presence::Required);
        reader.text("rule", finding.rule);
        finding.verdict = enumeration<Verdict>(reader, "verdict", verdictFromText).value_or(Verdict::Unknown);
        finding.severity = enumeration<Severity>(reader, "severity", severityFromText).value_or(Severity::Info);
        reader.text("citation", finding.citation);
        reader.text("in_force_from", finding.inForceFrom);
        reader.text("period", finding.period);
        reader.text("text", finding.text);
        reader.text("remedy", finding.remedy);
        texts(reader, "facts", finding.facts);
        reader.text("trace", finding.trace);
        reader.text("status", finding.status);
        return finding;
    }

    static bool flag(ObjectReader &reader, const char *key, bool otherwise)
    {
        std::optional<bool> value;
        reader.boolean(key, value);
        return value.value_or(otherwise);
    }

    static void readEnd(ObjectReader &reader, const char *key, std::optional<double> &value, QString &text)
    {
        if (const Json *json = reader.take(key); json && json->is_string())
            text = QString::fromStdString(json->get<std::string>());
        else
            number(reader, key, value);
    }

    static void readPart(ObjectReader &reader, RelaxationPart &part)
    {
        reader.text("constraint", part.constraint, Presence::Required);
        readEnd(reader, "from", part.from, part.fromText);
        readEnd(reader, "to", part.to, part.toText);
        reader.text("unit", part.unit);
    }

    void readStep(ObjectReader &reader, std::optional<RuleStep> &step)
    {
        const Json *json = reader.take("step");
        if (!json)
            return;
        ObjectReader inner(*json, reader.pointer() + QStringLiteral("/step"), errors);
        std::optional<double> from, to, saves;
        number(inner, "from", from);
        number(inner, "to", to);
        number(inner, "saves", saves);
        QString unit;
        inner.text("unit", unit);
        if (from && to && saves)
            step = RuleStep{*from, *to, unit, *saves};
    }

    void readDeviation(ObjectReader &reader, PlanResult &result)
    {
        const Json *json = reader.take("deviation");
        if (!json)
            return;
        ObjectReader inner(*json, QStringLiteral("/result/deviation"), errors);
        Deviation &deviation = result.deviation.emplace();
        texts(inner, "pins", deviation.pins);
        number(inner, "optimum", deviation.optimum);
        number(inner, "price", deviation.price);
        number(inner, "price_at_least", deviation.priceAtLeast);
        number(inner, "price_at_most", deviation.priceAtMost);
        inner.text("text", deviation.text);
    }

    void readChoices(ObjectReader &reader, PlanResult &result)
    {
        readDeviation(reader, result);
        objects(reader, "binding", [&](ObjectReader &each) {
            Binding binding;
            each.text("constraint", binding.constraint, Presence::Required);
            each.text("text", binding.text);
            if (QString word; each.text("effect", word), !word.isEmpty())
                binding.effect = ruleEffectFromText(word);
            readStep(each, binding.step);
            number(each, "price_per_unit", binding.pricePerUnit);
            number(each, "price_of_rule", binding.priceOfRule);
            binding.binds = flag(each, "binds", true);
            number(each, "price_at_least", binding.priceAtLeast);
            number(each, "price_at_most", binding.priceAtMost);
            each.text("method", binding.method);
            result.binding.push_back(std::move(binding));
        });
        objects(reader, "rejected", [&](ObjectReader &each) {
            Rejected rejected;
            each.text("candidate", rejected.candidate);
            each.text("name", rejected.name);
            each.text("reason", rejected.reason);
            each.text("by", rejected.by);
            each.text("by_name", rejected.byName);
            each.text("site", rejected.site);
            result.rejected.push_back(std::move(rejected));
        });
        texts(reader, "conflict", result.conflict);
        objects(reader, "relaxations", [&](ObjectReader &each) {
            Relaxation relaxation;
            readPart(each, relaxation);
            objects(each, "with", [&](ObjectReader &other) { readPart(other, relaxation.with.emplace_back()); });
            each.text("text", relaxation.text);
            if (const Json *changes = each.take("changes"); changes && changes->is_array())
                relaxation.changes = *changes;
            if (const Json *consequence = each.take("consequence"))
                relaxation.consequence = *consequence;
            result.relaxations.push_back(std::move(relaxation));
        });
    }

    void readFigures(ObjectReader &reader, PlanResult &result)
    {
        const Json *json = reader.take("figures");
        if (!json || !ObjectReader(*json, QStringLiteral("/result/figures"), errors).isObject())
            return;
        for (const auto &[id, value] : json->get_ref<const Json::object_t &>()) {
            Figure figure;
            figure.id = QString::fromStdString(id);
            ObjectReader inner(value, childPointer(QStringLiteral("/result/figures"), figure.id), errors);
            inner.text("label", figure.label);
            number(inner, "value", figure.value);
            number(inner, "low", figure.low);
            number(inner, "high", figure.high);
            inner.text("text", figure.text);
            inner.text("unit", figure.unit);
            inner.text("kind", figure.kind);
            inner.text("source", figure.source);
            inner.text("as_of", figure.asOf);
            inner.text("method", figure.method);
            inner.text("formula", figure.formula);
            inner.text("confidence", figure.confidence);
            texts(inner, "inputs", figure.inputs);
            inner.text("fact", figure.fact);
            result.figures.push_back(std::move(figure));
        }
    }

    Currency currency_;
};
} // namespace

Result<PlanResult> resultFromJson(const Json &json, Currency currency)
{
    ResultReader reader(currency);
    PlanResult result = reader.read(json);
    if (!reader.errors.empty())
        return reader.errors.front();
    return result;
}

} // namespace cw::planner
