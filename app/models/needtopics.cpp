#include "app/models/needtopics.h"

#include "app/models/aroundwords.h"
#include "app/models/numbers.h"
#include "app/models/objectiveform.h"
#include "app/models/pinwords.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "planner/plan/costscope.h"
#include "planner/plan/enginechoice.h"

#include <QCoreApplication>

namespace cw::app {

namespace {

using planner::Plan;
using planner::Workload;

QString say(const char *text)
{
    return QCoreApplication::translate("NeedWords", text);
}

QString yesOrNo(bool value)
{
    return value ? say(QT_TRANSLATE_NOOP("NeedWords", "yes")) : say(QT_TRANSLATE_NOOP("NeedWords", "no"));
}

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

/// Each of a list in words, with commas between.
template <typename Things, typename Name>
QString named(const Things &things, const Name &name)
{
    QStringList words;
    for (const auto &thing : things)
        words << name(thing);
    return listed(words);
}

QString objectiveText(const planner::Objective &objective)
{
    QStringList words; // names of quantities hold commas
    for (const planner::ObjectiveWeight &row : rowsOf(objective))
        words << (formOf(objective) == ObjectiveForm::Weights
                      ? QStringLiteral("%1 × %2").arg(plain(row.weight), quantityName(row.quantity))
                      : quantityName(row.quantity));
    return words.join(QStringLiteral(" · "));
}

QString robustText(const std::optional<planner::Robust> &robust)
{
    return robust ? say(QT_TRANSLATE_NOOP("NeedWords", "the dearest %1 of %2 scenarios, weight %3"))
                        .arg(percent(1 - robust->cvar), whole(robust->scenarios), percent(robust->weight))
                  : QString();
}

QString pinsText(const Plan &plan)
{
    return named(plan.pins,
                 [](const planner::Pin &pin) { return QStringLiteral("%1, %2").arg(pinTitle(pin), pinHeld(pin)); });
}

QString approvalsText(const Plan &plan)
{
    return named(plan.approvals, [](const planner::Approval &approval) {
        return QStringLiteral("%1 (%2, %3)").arg(approval.finding, approval.by, shownDay(approval.until));
    });
}

QString demandText(const Workload &w)
{
    return named(w.requestsPerSecond, [](const planner::DemandStep &step) {
        return step.from
                   ? say(QT_TRANSLATE_NOOP("NeedWords", "%1 from %2")).arg(plain(step.value), shownMonth(*step.from))
                   : plain(step.value);
    });
}

QString engineText(const Workload &w)
{
    const planner::EngineChoice choice = planner::engineChoice(w.engine);
    QStringList parts{choice.product, choice.index.toUpper(), choice.quantisation};
    if (choice.replicas > 0)
        parts << say(QT_TRANSLATE_NOOP("NeedWords", "%1 copies")).arg(choice.replicas);
    parts.removeAll(QString());
    return listed(parts);
}

QString precisionText(const planner::PrecisionWish &wish)
{
    return wish.kv == wish.weights || wish.kv == QLatin1String("any")
               ? wish.weights
               : say(QT_TRANSLATE_NOOP("NeedWords", "%1, KV cache %2")).arg(wish.weights, wish.kv);
}

QString dataText(const Workload &w)
{
    QStringList parts;
    if (w.personalData)
        parts << (*w.personalData ? say(QT_TRANSLATE_NOOP("NeedWords", "personal"))
                                  : say(QT_TRANSLATE_NOOP("NeedWords", "not personal")));
    if (!w.classification.isEmpty())
        parts << w.classification;
    return listed(parts);
}

QString usersText(const Workload &w)
{
    return named(w.users, [](const planner::UserGroup &group) {
        return QStringLiteral("%1 %2").arg(group.metro, percent(group.share));
    });
}

} // namespace

const std::vector<Topic<planner::Plan>> &planTopics()
{
    static const std::vector<Topic<planner::Plan>> all{
        {"/title", QT_TRANSLATE_NOOP("NeedWords", "Title"), [](const Plan &p) { return p.title; }},
        {"/as_of", QT_TRANSLATE_NOOP("NeedWords", "Prices and rules of"),
         [](const Plan &p) { return shownDay(p.asOf); }},
        {"/currency", QT_TRANSLATE_NOOP("NeedWords", "Currency"), [](const Plan &p) { return p.currency.code(); }},
        {"/pins", QT_TRANSLATE_NOOP("NeedWords", "Pins"), pinsText},
        {"/approvals", QT_TRANSLATE_NOOP("NeedWords", "Approvals"), approvalsText},
        {"/need/horizon/start", QT_TRANSLATE_NOOP("NeedWords", "From, month"),
         [](const Plan &p) { return shownMonth(p.need.horizon.start); }},
        {"/need/horizon/months", QT_TRANSLATE_NOOP("NeedWords", "Months"),
         [](const Plan &p) { return whole(p.need.horizon.months); }},
        {"/need/horizon/period_months", QT_TRANSLATE_NOOP("NeedWords", "Months of a period"),
         [](const Plan &p) { return whole(p.need.horizon.periodMonths); }},
        Topic<Plan>{"/need/horizon/orders_from", QT_TRANSLATE_NOOP("NeedWords", "First orders, month"),
                    [](const Plan &p) {
                        return p.need.horizon.ordersFrom ? shownMonth(*p.need.horizon.ordersFrom) : QString();
                    }},
        {"/need/discount_rate", QT_TRANSLATE_NOOP("NeedWords", "Discount rate a year"),
         [](const Plan &p) { return percent(p.need.discountRate); }},
        {"/need/sites/candidates", QT_TRANSLATE_NOOP("NeedWords", "Places to look at"),
         [](const Plan &p) { return listed(p.need.siteCandidates); }},
        {"/need/procurement", QT_TRANSLATE_NOOP("NeedWords", "Ways to procure"),
         [](const Plan &p) {
             return named(p.need.procurement,
                          [](planner::Procurement way) { return procurementName(planner::toText(way)); });
         }},
        {"/need/minimise", QT_TRANSLATE_NOOP("NeedWords", "Kept as low as possible"),
         [](const Plan &p) { return objectiveText(p.need.minimise); }},
        {"/need/robust", QT_TRANSLATE_NOOP("NeedWords", "Cheap when prices turn out badly"),
         [](const Plan &p) { return robustText(p.need.robust); }},
        {"/need/resale", QT_TRANSLATE_NOOP("NeedWords", "Counts resale values"),
         [](const Plan &p) { return yesOrNo(p.need.resale); }},
        {"/need/pools", QT_TRANSLATE_NOOP("NeedWords", "Inference and training share units"),
         [](const Plan &p) { return yesOrNo(p.need.pools != QLatin1String("separate")); }},
        {"/need/include", QT_TRANSLATE_NOOP("NeedWords", "Costs that count"),
         [](const Plan &p) { return named(p.need.include.value_or(planner::usualCostScopes()), costScopeName); }},
        Topic<Plan>{
            "/need/oversubscription", QT_TRANSLATE_NOOP("NeedWords", "Ports down for each port up, to choose from"),
            [](const Plan &p) { return named(p.need.oversubscription, [](double ratio) { return plain(ratio); }); }},
        {"/need/topology", QT_TRANSLATE_NOOP("NeedWords", "How networks may be built"),
         [](const Plan &p) { return named(p.need.topology, topologyName); }},
        {"/need/platform", QT_TRANSLATE_NOOP("NeedWords", "What runs the cluster"),
         [](const Plan &p) { return named(p.need.platform, platformName); }},
        {"/need/rules/packs", QT_TRANSLATE_NOOP("NeedWords", "Rule packs"),
         [](const Plan &p) { return listed(p.need.rules.packs); }},
        {"/need/rules/role", QT_TRANSLATE_NOOP("NeedWords", "Role under the AI Act"),
         [](const Plan &p) { return spokenText(QString(p.need.rules.role).replace(u'_', u' ')); }},
        {"/need/rules/risk_class", QT_TRANSLATE_NOOP("NeedWords", "Risk class under the AI Act"),
         [](const Plan &p) { return spokenText(QString(p.need.rules.riskClass).replace(u'_', u' ')); }},
        {"/need/rules/high_risk_area", QT_TRANSLATE_NOOP("NeedWords", "Area of high risk under the AI Act"),
         [](const Plan &p) { return spokenText(QString(p.need.rules.highRiskArea).replace(u'_', u' ')); }}};
    return all;
}

const std::vector<Topic<planner::Workload>> &workloadTopics()
{
    static const std::vector<Topic<planner::Workload>> all{
        {"kind", QT_TRANSLATE_NOOP("NeedWords", "Kind of work"),
         [](const Workload &w) { return workloadKindName(w.kind); }},
        {"model", QT_TRANSLATE_NOOP("NeedWords", "Model"),
         [](const Workload &w) { return w.model.id.isEmpty() ? w.model.configPath : w.model.id; }},
        {"precision", QT_TRANSLATE_NOOP("NeedWords", "Precision"),
         [](const Workload &w) { return precisionText(w.precision); }},
        {"requests_per_s", QT_TRANSLATE_NOOP("NeedWords", "Requests a second"), demandText},
        {"engine", QT_TRANSLATE_NOOP("NeedWords", "Product"), engineText},
        {"method", QT_TRANSLATE_NOOP("NeedWords", "What is tuned"),
         [](const Workload &w) {
             return w.method == QLatin1String("full") ? say(QT_TRANSLATE_NOOP("NeedWords", "all weights"))
                                                      : say(QT_TRANSLATE_NOOP("NeedWords", "adapters (LoRA)"));
         }},
        {"from", QT_TRANSLATE_NOOP("NeedWords", "From, month"),
         [](const Workload &w) { return w.from ? shownMonth(*w.from) : QString(); }},
        {"interruptible", QT_TRANSLATE_NOOP("NeedWords", "May be interrupted"),
         [](const Workload &w) { return yesOrNo(w.interruptible.value_or(false)); }},
        {"data", QT_TRANSLATE_NOOP("NeedWords", "Data"), dataText},
        {"users", QT_TRANSLATE_NOOP("NeedWords", "Where the users are"), usersText}};
    return all;
}

} // namespace cw::app
