#include "app/models/dialvalues.h"

#include "app/models/deltas.h"
#include "app/models/numbers.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "app/models/workedfigure.h"
#include "planner/plan/lowerbound.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

using planner::PlanQuantity;

QString say(const char *text)
{
    return QCoreApplication::translate("Dials", text);
}

/// Without a limit the upper end of the band stands here on the scale: no bar looks full.
constexpr double bandShare = 0.8;

struct DialKind {
    PlanQuantity quantity;
    const char *name;
};
constexpr std::array kinds{
    DialKind{PlanQuantity::Capex, QT_TRANSLATE_NOOP("Dials", "Budget, to buy")},
    DialKind{PlanQuantity::TotalCost, QT_TRANSLATE_NOOP("Dials", "Total cost")},
    DialKind{PlanQuantity::ItPower, QT_TRANSLATE_NOOP("Dials", "IT power")},
    DialKind{PlanQuantity::Racks, QT_TRANSLATE_NOOP("Dials", "Racks")},
    DialKind{PlanQuantity::NetworkPorts, QT_TRANSLATE_NOOP("Dials", "Network ports")},
    DialKind{PlanQuantity::Carbon, QT_TRANSLATE_NOOP("Dials", "Carbon")}, // where tokens are served their cost instead
    DialKind{PlanQuantity::LeadTime, QT_TRANSLATE_NOOP("Dials", "Delivered in")},
};

const QString tokensFigure = QStringLiteral("dial/tokens");

/// Millions of tokens all workloads serve over the plan; absent where none does.
std::optional<double> millionTokens(const planner::PlanResult &result)
{
    double sum = 0;
    if (!result.sustainability.is_object() || !result.sustainability.contains("work"))
        return std::nullopt;
    for (const planner::Json &work : result.sustainability["work"])
        if (work.value("unit", std::string()) == "million tokens" && work.contains("amount") &&
            work["amount"].is_number())
            sum += work["amount"].get<double>();
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

/// True when all the plan pays for is answers in tokens: else their price would hold what other work costs.
bool serves(const planner::Plan &plan)
{
    return !plan.need.workloads.empty() &&
           std::all_of(plan.need.workloads.begin(), plan.need.workloads.end(),
                       [](const planner::Workload &w) { return w.kind == planner::WorkloadKind::Inference; });
}

/// Total cost, its band too, over all tokens served.
std::optional<planner::Total> tokenCost(const planner::PlanResult *result)
{
    const planner::Total *cost = result ? result->total(PlanQuantity::TotalCost) : nullptr;
    const std::optional<double> tokens = result ? millionTokens(*result) : std::nullopt;
    if (!cost || !cost->value || !tokens)
        return std::nullopt;
    planner::Total each = *cost;
    for (std::optional<double> *part : {&each.value, &each.low, &each.high})
        if (*part)
            **part /= *tokens;
    each.passport = tokensFigure;
    return each;
}

/// True when all that takes of a quantity stands in rooms of the planner's own: then those rooms are the limit. A
/// rented unit takes power, but neither racks nor ports of a room.
bool standsAtHome(const planner::Plan &plan, PlanQuantity quantity, const planner::PlanResult &result)
{
    const auto isOwn = [&](const QString &id) {
        return std::any_of(plan.need.ownSites.begin(), plan.need.ownSites.end(),
                           [&](const planner::OwnSite &site) { return site.id == id; });
    };
    bool any = false;
    for (const planner::WorkloadResult &workload : result.workloads) {
        for (const planner::Placement &placement : workload.placements) {
            any = true;
            const bool takesRoom = quantity == PlanQuantity::ItPower || placement.procurement != QLatin1String("cloud");
            if (takesRoom && !isOwn(placement.site))
                return false;
        }
    }
    return any;
}

/// What the rooms of the planner's own hold together; absent where one does not say.
std::optional<double> heldByRooms(const planner::Plan &plan, PlanQuantity quantity)
{
    if (plan.need.ownSites.empty())
        return std::nullopt;
    double sum = 0;
    for (const planner::OwnSite &site : plan.need.ownSites) {
        const std::optional<double> part =
            quantity == PlanQuantity::ItPower                             ? site.itPowerKw
            : quantity == PlanQuantity::Racks && site.racks               ? std::optional<double>(*site.racks)
            : quantity == PlanQuantity::NetworkPorts && site.networkPorts ? std::optional<double>(*site.networkPorts)
                                                                          : std::nullopt;
        if (!part)
            return std::nullopt;
        sum += *part;
    }
    return sum;
}

std::optional<double> siteSum(const planner::Plan &plan, PlanQuantity quantity, const planner::PlanResult *result)
{
    const bool elsewhere = std::any_of(plan.need.procurement.begin(), plan.need.procurement.end(),
                                       [](planner::Procurement p) { return p != planner::Procurement::Buy; });
    return elsewhere && !(result && standsAtHome(plan, quantity, *result)) ? std::nullopt : heldByRooms(plan, quantity);
}

/// Where the compared answer stands, and by how much this one differs.
void compare(DialValue &dial, double value, const planner::Total *before, double scale, const QString &unit)
{
    constexpr double million = 1e6;
    if (!before || !before->value || scale <= 0)
        return;
    if (isSameAmount(value, *before->value))
        return;
    dial.ghost = *before->value / scale;
    dial.delta = change(value - *before->value, unit);
    const bool isInMillions = split(value, unit).unit != split(1, unit).unit;
    dial.shortDelta = change((value - *before->value) / (isInMillions ? million : 1), {});
}

void fillIn(DialValue &dial, const planner::Total &total, const planner::Total *before, std::optional<double> limit,
            const QString &unit)
{
    const ValueAndUnit shown = split(*total.value, unit);
    dial.value = shown.value;
    dial.passport = total.passport;
    dial.hasLimit = limit && *limit > 0;
    const double scale = dial.hasLimit ? *limit : std::max(total.high.value_or(*total.value), *total.value) / bandShare;
    dial.fill = 0;
    if (scale > 0) {
        dial.fill = *total.value / scale;
        if (total.low && total.high && *total.low < *total.high)
            dial.low = *total.low / scale, dial.high = *total.high / scale;
    }
    compare(dial, *total.value, before, scale, unit);
    const auto finish = [&] {
        if (dial.ghost)
            dial.sentence +=
                say(QT_TRANSLATE_NOOP("Dials", ". Against the compared answer (hollow diamond): %1")).arg(dial.delta);
    };
    dial.unit = shown.unit;
    if (!dial.hasLimit) {
        dial.of = shown.unit;
        dial.sentence =
            say(QT_TRANSLATE_NOOP("Dials", "%1: %2, no limit set")).arg(dial.name, withUnit(*total.value, unit));
        finish();
        return;
    }
    const double share = *total.value / *limit;
    dial.of = say(QT_TRANSLATE_NOOP("Dials", "of %1")).arg(withUnit(*limit, unit));
    dial.share = percent(share);
    dial.shape = share > 1.0 ? Shape::Block : share >= dialWarnsFrom ? Shape::High : Shape::None;
    dial.sentence = say(QT_TRANSLATE_NOOP("Dials", "%1: %2 of at most %3, %4"))
                        .arg(dial.name, withUnit(*total.value, unit), withUnit(*limit, unit), dial.share);
    finish();
}

/// Parts of the total are not known: what stands there is the least it can be.
void markLowerBound(DialValue &dial)
{
    dial.value.prepend(QStringLiteral("\u2265\u00A0"));
    dial.sentence += say(QT_TRANSLATE_NOOP("Dials", ". At least that: parts of it are not known"));
}

/// The rule that limits a quantity as a whole most tightly; nullptr = none.
const planner::Constraint *limitingRule(const planner::Plan &plan, PlanQuantity quantity)
{
    const planner::Constraint *tightest = nullptr;
    for (const planner::Constraint &rule : plan.need.constraints) {
        const bool limits = rule.kind == planner::ConstraintKind::Limit && rule.quantity == quantity && rule.max &&
                            rule.site.isEmpty() && rule.workload.isEmpty();
        if (limits && (!tightest || *rule.max < *tightest->max))
            tightest = &rule;
    }
    return tightest;
}

/// Where the limit stands in the plan, and from where on the dial warns.
QString limitSource(const planner::Plan &plan, PlanQuantity quantity)
{
    QString where;
    if (const planner::Constraint *rule = limitingRule(plan, quantity)) {
        where = say(QT_TRANSLATE_NOOP("Dials", "The limit is the rule “%1” of this plan (page Constraints)"))
                    .arg(ruleTitle(*rule));
    } else {
        QStringList halls;
        for (const planner::OwnSite &site : plan.need.ownSites)
            halls << site.id;
        where = say(QT_TRANSLATE_NOOP("Dials", "The limit is what the own sites of this plan hold (page Need): %1"))
                    .arg(halls.join(QStringLiteral(", ")));
    }
    return say(QT_TRANSLATE_NOOP("Dials", "%1; marked from %2 on")).arg(where, percent(dialWarnsFrom));
}

} // namespace

std::optional<double> limitOf(const planner::Plan &plan, PlanQuantity quantity, const planner::PlanResult *result)
{
    const planner::Constraint *rule = limitingRule(plan, quantity);
    return rule ? rule->max : siteSum(plan, quantity, result);
}

planner::PlanResult dialFigures(const planner::Plan &plan, const planner::PlanResult &result)
{
    planner::PlanResult out;
    out.figures = result.figures;
    const auto cost = tokenCost(&result);
    const planner::Total *whole = result.total(PlanQuantity::TotalCost);
    if (!cost || !whole)
        return out;
    planner::Figure each = workedFigure(tokensFigure, say(QT_TRANSLATE_NOOP("Dials", "Cost of a million tokens")),
                                        cost->value, plan.currency.code(), plan);
    each.low = cost->low;
    each.high = cost->high;
    each.method =
        say(QT_TRANSLATE_NOOP("Dials", "Total cost, net present, ÷ tokens that all workloads read and write over "
                                       "the plan"));
    each.formula = QStringLiteral("%1 / %2").arg(formulaNumber(*whole->value), formulaNumber(*millionTokens(result)));
    each.inputs = {whole->passport};
    out.figures.push_back(std::move(each));
    return out;
}

std::vector<DialValue> dialValues(const planner::Plan &plan, const planner::PlanResult *result,
                                  const planner::PlanResult *reference)
{
    std::vector<DialValue> dials;
    for (const DialKind &kind : kinds) {
        DialValue dial;
        dial.name = say(kind.name);
        const auto tokens = tokenCost(result);
        const bool isTokens = kind.quantity == PlanQuantity::Carbon && serves(plan) &&
                              (!result || tokens || result->status == planner::Status::Infeasible);
        if (isTokens)
            dial.name = say(QT_TRANSLATE_NOOP("Dials", "A million tokens"));
        const planner::Total *total = result ? result->total(kind.quantity) : nullptr;
        if (isTokens && tokens) {
            const auto before = tokenCost(reference);
            fillIn(dial, *tokens, before ? &*before : nullptr, std::nullopt, plan.currency.code());
        } else if (total && total->value) {
            fillIn(dial, *total, reference ? reference->total(kind.quantity) : nullptr,
                   limitOf(plan, kind.quantity, result), quantityUnit(kind.quantity, plan));
            if (dial.hasLimit)
                dial.sentence += QStringLiteral(". ") + limitSource(plan, kind.quantity);
            else if (const auto held = heldByRooms(plan, kind.quantity); held && kind.quantity == PlanQuantity::ItPower)
                dial.sentence += QStringLiteral(". ") +
                                 say(QT_TRANSLATE_NOOP("Dials", "What stands elsewhere counts too: the %1 of the own "
                                                                "sites are no limit of it"))
                                     .arg(withUnit(*held, quantityUnit(kind.quantity, plan)));
            if (planner::isLowerBound(*result, kind.quantity))
                markLowerBound(dial);
        } else {
            dial.of = !result ? say(QT_TRANSLATE_NOOP("Dials", "No result yet"))
                      : result->status == planner::Status::Infeasible
                          ? say(QT_TRANSLATE_NOOP("Dials", "No design exists"))
                          : notKnown();
            dial.sentence = titledText(dial.name, dial.of);
        }
        dials.push_back(dial);
    }
    return dials;
}

} // namespace cw::app
