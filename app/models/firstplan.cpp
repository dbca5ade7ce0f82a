#include "app/models/firstplan.h"

#include "app/models/countrywords.h"
#include "app/models/hallplace.h"
#include "app/models/needfields.h"
#include "app/models/numbers.h"
#include "app/models/shownday.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"

#include <QCoreApplication>

#include <cmath>

namespace cw::app {

using planner::WorkloadKind;

namespace {

constexpr int periodMonths = 6, startAfterMonths = 2; // as a new plan has it

QString say(const char *text)
{
    return QCoreApplication::translate("FirstPlan", text);
}

planner::Constraint limit(const QString &id, planner::PlanQuantity quantity, std::optional<double> min,
                          std::optional<double> max)
{
    planner::Constraint rule;
    rule.id = id;
    rule.kind = planner::ConstraintKind::Limit;
    rule.quantity = quantity;
    rule.min = min;
    rule.max = max;
    return rule;
}

void setAmount(planner::Workload &w, double amount)
{
    if (amount <= 0)
        return;
    switch (w.kind) {
    case WorkloadKind::Inference:
        w.requestsPerSecond = {{std::nullopt, amount}};
        break;
    case WorkloadKind::Training:
        w.tokens = amount * 1e9;
        break;
    case WorkloadKind::FineTuning:
        w.runsPerMonth = amount;
        break;
    case WorkloadKind::VectorSearch:
        w.queriesPerSecond = amount;
        break;
    case WorkloadKind::FeatureServing:
        w.readsPerSecond = amount;
        break;
    case WorkloadKind::Dataset:
        w.capacityTb = amount;
        break;
    }
}

planner::Workload workloadOf(const FirstPlanAnswers &answers, const planner::Plan &plan)
{
    planner::Workload w = newWorkload(answers.kind, plan);
    if (needsModel(answers.kind) && !answers.model.isEmpty()) {
        w.model = {};
        if (answers.ownModel) {
            w.model.configPath = answers.model;
            w.model.resolved = answers.ownModel;
        } else {
            w.model.id = answers.model;
        }
    }
    if (!answers.byAccelerators || !countsAccelerators(answers.kind))
        setAmount(w, answers.amount);
    return w;
}

void addPlace(const FirstPlanAnswers &answers, planner::Need &need, const catalog::CatalogSnapshot &catalog)
{
    using planner::Procurement;
    switch (answers.place) {
    case FirstPlace::OwnRoom: {
        planner::OwnSite room;
        room.id = QStringLiteral("hall-1");
        standIn(room, answers.region, catalog);
        const auto stated = [](double v) { return v > 0 ? std::optional(v) : std::nullopt; };
        room.itPowerKw = stated(answers.roomKw);
        room.rackPowerKw = stated(answers.rackKw);
        room.electricityPerKwh = stated(answers.electricity);
        if (answers.racks > 0)
            room.racks = answers.racks;
        need.ownSites = {room};
        need.procurement = {Procurement::Buy};
        return;
    }
    case FirstPlace::RentedRoom:
        need.procurement = {Procurement::Colocation};
        break;
    case FirstPlace::Cloud:
        need.procurement = {Procurement::Cloud};
        break;
    case FirstPlace::Anything:
        need.procurement = {Procurement::Colocation, Procurement::Cloud};
        break;
    }
    need.siteCandidates = {answers.region};
}

void addLaw(const FirstPlanAnswers &answers, planner::Need &need)
{
    using planner::ConstraintKind;
    if (answers.staysInRegion && answers.region != QLatin1String("*")) {
        planner::Constraint stays;
        stays.id = QStringLiteral("residency");
        stays.kind = ConstraintKind::Residency;
        stays.workloads = {QStringLiteral("*")};
        stays.allow = {answers.region};
        need.constraints.push_back(stays);
    }
    if (answers.noForeignOperator) {
        planner::Constraint foreign;
        foreign.id = QStringLiteral("operator");
        foreign.kind = ConstraintKind::OperatorExposure;
        foreign.workloads = {QStringLiteral("*")};
        foreign.deny = {QStringLiteral("US")};
        need.constraints.push_back(foreign);
    }
    need.rules.role = answers.role;
    need.rules.riskClass = answers.riskClass;
}

} // namespace

bool countsAccelerators(WorkloadKind kind)
{
    return kind == WorkloadKind::Inference || kind == WorkloadKind::Training || kind == WorkloadKind::FineTuning;
}

bool needsModel(WorkloadKind kind)
{
    return countsAccelerators(kind);
}

AmountQuestion amountQuestion(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Inference:
        return {say(QT_TRANSLATE_NOOP("FirstPlan", "Requests a second at the busiest time")),
                say(QT_TRANSLATE_NOOP("FirstPlan", "1/s")),
                10,
                0.01,
                1e6,
                2};
    case WorkloadKind::Training:
        return {say(QT_TRANSLATE_NOOP("FirstPlan", "Tokens to train on, in billions")),
                say(QT_TRANSLATE_NOOP("FirstPlan", "billion")),
                1000,
                0.1,
                1e6,
                1};
    case WorkloadKind::FineTuning:
        return {say(QT_TRANSLATE_NOOP("FirstPlan", "Runs a month")), QString(), 4, 1, 1e4, 0};
    case WorkloadKind::VectorSearch:
        return {say(QT_TRANSLATE_NOOP("FirstPlan", "Searches a second")),
                say(QT_TRANSLATE_NOOP("FirstPlan", "1/s")),
                100,
                0.1,
                1e7,
                1};
    case WorkloadKind::FeatureServing:
        return {say(QT_TRANSLATE_NOOP("FirstPlan", "Reads a second")),
                say(QT_TRANSLATE_NOOP("FirstPlan", "1/s")),
                1000,
                1,
                1e8,
                0};
    case WorkloadKind::Dataset:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("FirstPlan", "Data to hold")), QStringLiteral("TB"), 100, 0.1, 1e6, 1};
}

FirstPlanAnswers firstAnswers(QDate today)
{
    FirstPlanAnswers answers;
    answers.model = QStringLiteral("llama-3.3-70b");
    answers.amount = amountQuestion(answers.kind).likely;
    const QDate start = today.addMonths(startAfterMonths);
    answers.start = Month(start.year(), start.month());
    return answers;
}

planner::Plan firstPlan(const FirstPlanAnswers &answers, const catalog::CatalogSnapshot &catalog, QDate today)
{
    planner::Plan plan;
    plan.asOf = today;
    plan.currency = Currency(answers.currency);
    planner::Need &need = plan.need;
    need.horizon = {answers.start, answers.months, std::min(periodMonths, answers.months)};
    const catalog::Assumption *rate = catalog.assumption(QStringLiteral("discount_rate"));
    need.discountRate = rate ? rate->value.likely : 0; // the Need page shows it
    const planner::Workload workload = workloadOf(answers, plan);
    need.workloads = {workload};
    addPlace(answers, need, catalog);
    if (answers.budget)
        need.constraints.push_back(
            limit(QStringLiteral("budget"),
                  answers.place == FirstPlace::Cloud ? planner::PlanQuantity::TotalCost : planner::PlanQuantity::Capex,
                  std::nullopt, answers.budget));
    if (answers.byAccelerators && countsAccelerators(answers.kind)) {
        need.constraints.push_back(limit(QStringLiteral("accelerators"), planner::PlanQuantity::Accelerators,
                                         double(answers.accelerators), std::nullopt));
        if (!answers.system.isEmpty()) {
            planner::Pin pin;
            pin.workload = workload.id;
            pin.system = answers.system;
            plan.pins = {pin};
        }
    }
    if (answers.onePlace && answers.place != FirstPlace::OwnRoom)
        need.constraints.push_back(limit(QStringLiteral("one-place"), planner::PlanQuantity::Sites, std::nullopt, 1));
    addLaw(answers, need);
    plan.title = answers.byAccelerators && countsAccelerators(answers.kind)
                     ? say(QT_TRANSLATE_NOOP("FirstPlan", "%1 accelerators, %2"))
                           .arg(whole(answers.accelerators), inSentence(workloadKindName(answers.kind)))
                     : workloadKindName(answers.kind);
    return plan;
}

namespace {

/// "%1 requests a second at the busiest time".
QString amountWords(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Inference:
        return say(QT_TRANSLATE_NOOP("FirstPlan", "%1 requests a second at the busiest time"));
    case WorkloadKind::Training:
        return say(QT_TRANSLATE_NOOP("FirstPlan", "%1 billion tokens to train on"));
    case WorkloadKind::FineTuning:
        return say(QT_TRANSLATE_NOOP("FirstPlan", "%1 runs a month"));
    case WorkloadKind::VectorSearch:
        return say(QT_TRANSLATE_NOOP("FirstPlan", "%1 searches a second"));
    case WorkloadKind::FeatureServing:
        return say(QT_TRANSLATE_NOOP("FirstPlan", "%1 reads a second"));
    case WorkloadKind::Dataset:
        break;
    }
    return say(QT_TRANSLATE_NOOP("FirstPlan", "%1 TB of data"));
}

} // namespace

QString firstPlanSentence(const FirstPlanAnswers &answers, const catalog::CatalogSnapshot &catalog)
{
    QStringList parts;
    const QString kind = workloadKindName(answers.kind);
    if (answers.byAccelerators && countsAccelerators(answers.kind))
        parts << say(QT_TRANSLATE_NOOP("FirstPlan", "%1 on at least %2 accelerators"))
                     .arg(kind, whole(answers.accelerators));
    else
        parts << titledText(kind, amountWords(answers.kind).arg(plain(answers.amount)));
    const QString region = regionName(answers.region, catalog);
    switch (answers.place) {
    case FirstPlace::OwnRoom:
        parts << say(QT_TRANSLATE_NOOP("FirstPlan", "in one own room (%1)")).arg(region);
        break;
    case FirstPlace::RentedRoom:
        parts << say(QT_TRANSLATE_NOOP("FirstPlan", "in a rented room (%1)")).arg(region);
        break;
    case FirstPlace::Cloud:
        parts << say(QT_TRANSLATE_NOOP("FirstPlan", "in the cloud (%1)")).arg(region);
        break;
    case FirstPlace::Anything:
        parts << say(QT_TRANSLATE_NOOP("FirstPlan", "bought or rented (%1)")).arg(region);
        break;
    }
    parts
        << (answers.budget
                ? say(QT_TRANSLATE_NOOP("FirstPlan", "for at most %1")).arg(withUnit(*answers.budget, answers.currency))
                : say(QT_TRANSLATE_NOOP("FirstPlan", "without a budget")));
    parts << say(QT_TRANSLATE_NOOP("FirstPlan", "from %1 for %2 months"))
                 .arg(shownMonth(answers.start))
                 .arg(answers.months);
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QStringList firstPlanGaps(const FirstPlanAnswers &answers, const catalog::CatalogSnapshot &catalog)
{
    QStringList gaps;
    if (needsModel(answers.kind) && !answers.ownModel && !catalog.model(answers.model))
        gaps << say(QT_TRANSLATE_NOOP("FirstPlan", "Choose a model, or drop its config.json."));
    if (catalog.countriesOf(answers.region).isEmpty())
        gaps
            << say(QT_TRANSLATE_NOOP("FirstPlan", "“%1” is no country and no group of countries.")).arg(answers.region);
    if (answers.place == FirstPlace::OwnRoom && !catalog.country(answers.region))
        gaps << say(QT_TRANSLATE_NOOP("FirstPlan", "An own room stands in one country, such as Germany."));
    if (answers.place == FirstPlace::OwnRoom && answers.roomKw <= 0)
        gaps << say(QT_TRANSLATE_NOOP("FirstPlan", "Say how much IT power the room can carry."));
    return gaps;
}

} // namespace cw::app
