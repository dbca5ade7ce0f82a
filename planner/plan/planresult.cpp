#include "planner/plan/planresult.h"

#include "planner/plan/jsontext.h"
#include "planner/plan/words.h"

#include <QCryptographicHash>

namespace cw::planner {

namespace {
constexpr WordTable<Status, 4> statuses{{{Status::Optimal, "optimal"},
                                         {Status::Feasible, "feasible"},
                                         {Status::Infeasible, "infeasible"},
                                         {Status::Interrupted, "interrupted"}}};
constexpr WordTable<Verdict, 7> verdicts{{{Verdict::Violation, "violation"},
                                          {Verdict::Obligation, "obligation"},
                                          {Verdict::Upcoming, "upcoming"},
                                          {Verdict::Conditional, "conditional"},
                                          {Verdict::Unknown, "unknown"},
                                          {Verdict::Satisfied, "satisfied"},
                                          {Verdict::Waived, "waived"}}};
constexpr WordTable<Severity, 4> severities{
    {{Severity::Block, "block"}, {Severity::High, "high"}, {Severity::Medium, "medium"}, {Severity::Info, "info"}}};

constexpr WordTable<RuleEffect, 4> ruleEffects{{{RuleEffect::Holds, "holds"},
                                                {RuleEffect::UsedUp, "used_up"},
                                                {RuleEffect::SetsUnits, "sets_units"},
                                                {RuleEffect::Costs, "costs"}}};
constexpr WordTable<LineKind, 2> lineKinds{{{LineKind::OneOff, "one_off"}, {LineKind::Recurring, "recurring"}}};
} // namespace

const Figure *PlanResult::figure(const QString &id) const
{
    for (const Figure &each : figures)
        if (each.id == id)
            return &each;
    return nullptr;
}

const Total *PlanResult::total(PlanQuantity quantity) const
{
    for (const Total &each : totals)
        if (each.quantity == quantity)
            return &each;
    return nullptr;
}

QString sealOf(const Json &resultJson)
{
    // The bytes of the whole object on one line, without copying it to take one key out.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("{");
    bool first = true;
    if (resultJson.is_object())
        for (const auto &[key, value] : resultJson.get_ref<const Json::object_t &>()) {
            if (key == "seal")
                continue;
            hash.addData((first ? "" : ",") + compactJson(key) + ':' + compactJson(value));
            first = false;
        }
    hash.addData("}");
    return QString::fromLatin1(hash.result().toHex());
}

Json sealed(PlanResult &result)
{
    Json json = resultToJson(result);
    result.seal = sealOf(json);
    json["seal"] = result.seal.toStdString();
    return json;
}

QString toText(Status status)
{
    return wordOf(statuses, status);
}

QString toText(Verdict verdict)
{
    return wordOf(verdicts, verdict);
}

QString toText(RuleEffect effect)
{
    return wordOf(ruleEffects, effect);
}

QString toText(Severity severity)
{
    return wordOf(severities, severity);
}

QString toText(LineKind kind)
{
    return wordOf(lineKinds, kind);
}

std::optional<Status> statusFromText(const QString &text)
{
    return valueOf(statuses, text);
}

std::optional<Verdict> verdictFromText(const QString &text)
{
    return valueOf(verdicts, text);
}

std::optional<RuleEffect> ruleEffectFromText(const QString &text)
{
    return valueOf(ruleEffects, text);
}

std::optional<Severity> severityFromText(const QString &text)
{
    return valueOf(severities, text);
}

std::optional<LineKind> lineKindFromText(const QString &text)
{
    return valueOf(lineKinds, text);
}

} // namespace cw::planner
