#include "planner/plan/planfile.h"

#include "planner/plan/planparts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cw::planner {

namespace {
constexpr const char *formatWord = "clusterwright-plan";
constexpr int maxMonths = 600;          // fifty years
constexpr std::size_t maxErrors = 1000; // more helps nobody

Horizon readHorizon(const Json &json, const QString &pointer, std::vector<Error> &errors, Json &kept)
{
    Horizon horizon;
    ObjectReader reader(json, pointer, errors);
    reader.month("start", horizon.start, Presence::Required);
    reader.integer("months", horizon.months, 1, maxMonths, Presence::Required);
    horizon.periodMonths = horizon.months;
    reader.integer("period_months", horizon.periodMonths, 1, maxMonths);
    reader.month("orders_from", horizon.ordersFrom);
    Json extra;
    reader.finish(&extra);
    keepExtensions(kept, "horizon", extra);
    return horizon;
}

/// Facts by name; a value is a number, a text, a truth value or a list of texts.
void readFacts(ObjectReader &reader, Json &facts)
{
    const Json *json = reader.take("facts");
    if (!json)
        return;
    const auto isPlain = [](const Json &value) {
        const bool isList = value.is_array() &&
                            std::all_of(value.begin(), value.end(), [](const Json &item) { return item.is_string(); });
        return value.is_number() || value.is_string() || value.is_boolean() || isList;
    };
    if (!json->is_object() || !std::all_of(json->begin(), json->end(), isPlain))
        reader.refuse("facts", QStringLiteral("Here stands %1").arg(typeWord(*json)),
                      QStringLiteral("an object of numbers, texts, truth values and lists of texts"));
    else {
        facts = Json::object();
        for (const auto &[name, value] : json->items())
            facts[name] = value.is_number() ? numberToJson(value.get<double>()) : value;
    }
}

RuleSettings readRules(const Json &json, const QString &pointer, std::vector<Error> &errors, Json &kept)
{
    RuleSettings rules;
    ObjectReader reader(json, pointer, errors);
    reader.texts("packs", rules.packs);
    reader.text("role", rules.role);
    reader.text("risk_class", rules.riskClass);
    reader.text("high_risk_area", rules.highRiskArea);
    readFacts(reader, rules.facts);
    Json extra;
    reader.finish(&extra);
    keepExtensions(kept, "rules", extra);
    return rules;
}

void readSites(const Json &json, const QString &pointer, std::vector<Error> &errors, Need &need)
{
    ObjectReader reader(json, pointer, errors);
    reader.texts("candidates", need.siteCandidates);
    reader.list("own", [&](const Json &element, const QString &place) {
        need.ownSites.push_back(readOwnSite(element, place, errors));
    });
    Json extra;
    reader.finish(&extra);
    keepExtensions(need.extensions, "sites", extra);
}

void readProcurement(ObjectReader &reader, std::vector<Error> &errors, Need &need)
{
    reader.list("procurement", [&](const Json &element, const QString &place) {
        const auto known = element.is_string()
                               ? procurementFromText(QString::fromStdString(element.get_ref<const std::string &>()))
                               : std::nullopt;
        if (known)
            need.procurement.push_back(*known);
        else
            errors.push_back(Error::invalid(
                QStringLiteral("%1 is not a way to procure").arg(QString::fromUtf8(compactJson(element)).left(80)),
                place, QStringLiteral("one of buy, colocation, lease, cloud, on_demand, reserved, spot")));
    });
    if (!reader.has("procurement"))
        need.procurement = {Procurement::Buy, Procurement::Colocation, Procurement::Lease, Procurement::Cloud};
}

Need readNeed(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    Need need;
    ObjectReader reader(json, pointer, errors);
    if (!reader.isObject())
        return need;
    const auto child = [&](const char *key) { return childPointer(pointer, QLatin1String(key)); };
    if (const Json *horizon = reader.take("horizon", Presence::Required))
        need.horizon = readHorizon(*horizon, child("horizon"), errors, need.extensions);
    reader.number("discount_rate", need.discountRate, {{}, 0.0, {}, 1.0});
    reader.list(
        "workloads",
        [&](const Json &element, const QString &place) {
            need.workloads.push_back(readWorkload(element, place, errors));
        },
        Presence::Required);
    need.siteCandidates = {QStringLiteral("*")};
    if (const Json *sites = reader.take("sites"))
        readSites(*sites, child("sites"), errors, need);
    readProcurement(reader, errors, need);
    reader.list("constraints", [&](const Json &element, const QString &place) {
        need.constraints.push_back(readConstraint(element, place, errors));
    });
    if (const Json *minimise = reader.take("minimise"))
        need.minimise = readObjective(*minimise, child("minimise"), errors);
    if (const Json *robust = reader.take("robust"))
        need.robust = readRobust(*robust, child("robust"), errors);
    std::optional<bool> resale;
    reader.boolean("resale", resale);
    need.resale = resale.value_or(false);
    reader.word("pools", need.pools, {QStringLiteral("shared"), QStringLiteral("separate")});
    readAround(reader, need, errors);
    if (const Json *rules = reader.take("rules"))
        need.rules = readRules(*rules, child("rules"), errors, need.extensions);
    reader.finish(&need.extensions);
    return need;
}

Pin readPin(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    Pin pin;
    ObjectReader reader(json, pointer, errors);
    reader.text("workload", pin.workload, Presence::Required);
    reader.text("system", pin.system);
    reader.text("site", pin.site);
    reader.integer("count", pin.count, 1, 1'000'000);
    if (reader.isObject() && !reader.has("system") && !reader.has("site"))
        reader.refuse("system", QStringLiteral("The pin holds nothing"), QStringLiteral("“system”, “site” or both"));
    reader.finish(&pin.extensions);
    return pin;
}

Approval readApproval(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    Approval approval;
    ObjectReader reader(json, pointer, errors);
    reader.text("finding", approval.finding, Presence::Required);
    reader.text("by", approval.by, Presence::Required);
    reader.text("reason", approval.reason, Presence::Required);
    reader.date("until", approval.until, Presence::Required);
    readFacts(reader, approval.facts);
    reader.finish(&approval.extensions);
    return approval;
}

ChangeEntry readChange(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    ChangeEntry change;
    ObjectReader reader(json, pointer, errors);
    reader.text("at", change.at, Presence::Required);
    reader.text("by", change.by, Presence::Required);
    reader.text("what", change.what, Presence::Required);
    reader.text("why", change.why);
    reader.text("need", change.need, Presence::Required);
    reader.text("previous", change.previous);
    reader.text("hash", change.hash, Presence::Required);
    reader.finish(nullptr);
    return change;
}

/// False when the rest of the file need not be looked at: another format or a version of the future.
bool readHeader(ObjectReader &reader, std::vector<Error> &errors)
{
    QString format;
    int version = 0;
    const auto before = errors.size();
    reader.word("format", format, {QLatin1String(formatWord)}, Presence::Required);
    reader.integer("version", version, 1, 1'000'000, Presence::Required);
    if (errors.size() != before)
        return false;
    if (version > planFormatVersion) {
        reader.refuse("version",
                      QStringLiteral("The plan was written in format version %1 and needs a Clusterwright that reads "
                                     "version %1; this one reads version %2")
                          .arg(version)
                          .arg(planFormatVersion),
                      QStringLiteral("%1").arg(planFormatVersion));
        return false;
    }
    return true;
}

void readCurrency(ObjectReader &reader, std::vector<Error> &errors, Currency &currency)
{
    QString code;
    const auto before = errors.size();
    reader.text("currency", code, Presence::Required);
    if (errors.size() != before)
        return;
    currency = Currency(code);
    if (currency.isEmpty())
        reader.refuse("currency", QStringLiteral("“%1” is not a currency").arg(code.left(80)),
                      QStringLiteral("three capital letters of ISO 4217 such as \"EUR\""));
}

/// `design` and `result` are kept as they are; only their outer type is looked at here.
/// An empty object is a place held free by hand: nothing was solved yet.
void readKept(ObjectReader &reader, const char *key, Json &kept)
{
    const Json *json = reader.take(key);
    if (!json || json->is_null() || (json->is_object() && json->empty()))
        return;
    if (json->is_object())
        kept = *json;
    else
        reader.refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), QStringLiteral("an object"));
}

/// Where a pointer stands in the file: the index of each step within its container.
std::vector<int> orderOf(const QString &pointer, const Json &root)
{
    std::vector<int> order;
    const Json *node = &root;
    for (QString step : pointer.split(QLatin1Char('/')).mid(1)) {
        step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        int index = -1;
        const Json *next = nullptr;
        if (node && node->is_object()) {
            int i = 0;
            for (const auto &[key, value] : node->get_ref<const Json::object_t &>()) {
                if (QString::fromStdString(key) == step) {
                    index = i;
                    next = &value;
                    break;
                }
                ++i;
            }
        } else if (node && node->is_array()) {
            index = step.toInt();
            next = std::size_t(index) < node->size() ? &(*node)[std::size_t(index)] : nullptr;
        }
        order.push_back(index);
        node = next;
    }
    return order;
}

void sortInFileOrder(std::vector<Error> &errors, const Json &root)
{
    std::vector<std::pair<std::vector<int>, std::size_t>> order;
    for (std::size_t i = 0; i < errors.size() && i < maxErrors; ++i)
        order.emplace_back(orderOf(errors[i].place, root), i);
    std::sort(order.begin(), order.end());
    std::vector<Error> sorted;
    for (const auto &[place, index] : order)
        sorted.push_back(std::move(errors[index]));
    errors = std::move(sorted);
}
} // namespace

PlanReading readPlan(const QByteArray &json)
{
    PlanReading reading;
    JsonReading text = parseJsonStrictly(json);
    reading.errors = std::move(text.errors);
    if (!text.complete)
        return reading;
    auto &errors = reading.errors;
    ObjectReader reader(text.json, {}, errors);
    if (!reader.isObject() || !readHeader(reader, errors))
        return reading;
    Plan &plan = reading.plan;
    reader.text("title", plan.title);
    reader.date("as_of", plan.asOf, Presence::Required);
    readCurrency(reader, errors, plan.currency);
    if (const Json *need = reader.take("need", Presence::Required))
        plan.need = readNeed(*need, QStringLiteral("/need"), errors);
    reader.list("pins", [&](const Json &element, const QString &place) {
        plan.pins.push_back(readPin(element, place, errors));
    });
    reader.list("approvals", [&](const Json &element, const QString &place) {
        plan.approvals.push_back(readApproval(element, place, errors));
    });
    if (const Json *report = reader.take("report"))
        plan.report = readReportSettings(*report, QStringLiteral("/report"), errors);
    reader.list("changes", [&](const Json &element, const QString &place) {
        plan.changes.push_back(readChange(element, place, errors));
    });
    reader.text("changes_seal", plan.changesSeal);
    readKept(reader, "design", plan.design);
    readKept(reader, "result", plan.result);
    reader.finish(&plan.extensions);
    sortInFileOrder(errors, text.json);
    return reading;
}

Json needToJson(const Plan &plan)
{
    const Need &need = plan.need;
    Json json = Json::object();
    json["format"] = formatWord;
    json["version"] = planFormatVersion;
    json["title"] = toJson(plan.title);
    json["as_of"] = toJson(plan.asOf.toString(Qt::ISODate));
    json["currency"] = toJson(plan.currency.code());
    Json &out = json["need"] = Json::object();
    Json horizon = Json::object();
    horizon["start"] = toJson(need.horizon.start.toIso());
    horizon["months"] = need.horizon.months;
    horizon["period_months"] = need.horizon.periodMonths;
    putMonth(horizon, "orders_from", need.horizon.ordersFrom);
    putExtensions(horizon, need.extensions, "horizon");
    out["horizon"] = std::move(horizon);
    out["discount_rate"] = numberToJson(need.discountRate);
    out["workloads"] = Json::array();
    for (const Workload &workload : need.workloads)
        out["workloads"].push_back(workloadToJson(workload));
    Json sites = Json::object();
    sites["candidates"] = toJson(need.siteCandidates);
    sites["own"] = Json::array();
    for (const OwnSite &site : need.ownSites)
        sites["own"].push_back(ownSiteToJson(site));
    putExtensions(sites, need.extensions, "sites");
    out["sites"] = std::move(sites);
    out["procurement"] = Json::array();
    for (const Procurement procurement : need.procurement)
        out["procurement"].push_back(toJson(toText(procurement)));
    out["constraints"] = Json::array();
    for (const Constraint &constraint : need.constraints)
        out["constraints"].push_back(constraintToJson(constraint));
    out["minimise"] = objectiveToJson(need.minimise);
    if (need.robust)
        out["robust"] = robustToJson(*need.robust);
    if (need.resale)
        out["resale"] = true;
    putText(out, "pools", need.pools);
    putAround(out, need);
    Json rules = Json::object();
    putTexts(rules, "packs", need.rules.packs);
    putText(rules, "role", need.rules.role);
    putText(rules, "risk_class", need.rules.riskClass);
    putText(rules, "high_risk_area", need.rules.highRiskArea);
    if (need.rules.facts.is_object())
        rules["facts"] = need.rules.facts;
    putExtensions(rules, need.extensions, "rules");
    if (!rules.empty())
        out["rules"] = std::move(rules);
    putExtensions(out, need.extensions);
    Json pins = Json::array();
    for (const Pin &pin : plan.pins) {
        Json item = Json::object();
        item["workload"] = toJson(pin.workload);
        putText(item, "system", pin.system);
        putText(item, "site", pin.site);
        putInteger(item, "count", pin.count);
        putExtensions(item, pin.extensions);
        pins.push_back(std::move(item));
    }
    json["pins"] = std::move(pins);
    Json approvals = Json::array();
    for (const Approval &approval : plan.approvals) {
        Json item = Json::object();
        item["finding"] = toJson(approval.finding);
        item["by"] = toJson(approval.by);
        item["reason"] = toJson(approval.reason);
        item["until"] = toJson(approval.until.toString(Qt::ISODate));
        putExtensions(item, approval.extensions);
        approvals.push_back(std::move(item));
    }
    json["approvals"] = std::move(approvals);
    putExtensions(json, plan.extensions);
    return json;
}

Json changeToJson(const ChangeEntry &change)
{
    Json json = Json::object();
    json["at"] = toJson(change.at);
    json["by"] = toJson(change.by);
    json["what"] = toJson(change.what);
    putText(json, "why", change.why);
    json["need"] = toJson(change.need);
    putText(json, "previous", change.previous);
    json["hash"] = toJson(change.hash);
    return json;
}

QByteArray writePlan(const Plan &plan)
{
    Json json = needToJson(plan);
    for (std::size_t i = 0; i < plan.approvals.size(); ++i)
        if (plan.approvals[i].facts.is_object())
            json["approvals"][i]["facts"] = plan.approvals[i].facts;
    if (Json report = reportSettingsToJson(plan.report); !report.empty())
        json["report"] = std::move(report);
    for (const ChangeEntry &change : plan.changes)
        json["changes"].push_back(changeToJson(change));
    putText(json, "changes_seal", plan.changesSeal);
    if (plan.design.is_object() && !plan.design.empty())
        json["design"] = plan.design;
    if (plan.result.is_object() && !plan.result.empty())
        json["result"] = plan.result;
    return canonicalJson(json);
}

QString needHashOf(const Plan &plan)
{
    const QByteArray text = compactJson(needToJson(plan));
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace cw::planner
