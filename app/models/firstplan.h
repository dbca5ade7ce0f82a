// The five questions of a first plan and the plan they make: what for, how much, where, with what money and when, under
// which law. Plain values; the plan is one like any other and can be edited everywhere afterwards. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::app {

enum class FirstPlace { OwnRoom, RentedRoom, Cloud, Anything };

struct FirstPlanAnswers {
    // What for
    planner::WorkloadKind kind = planner::WorkloadKind::Inference;
    QString model;                               ///< catalog id
    std::optional<catalog::ModelShape> ownModel; ///< read from a config.json; then `model` is its path
    // How much
    bool byAccelerators = false;
    int accelerators = 128;
    QString system;    ///< catalog id the accelerators come in; empty = whatever costs least
    double amount = 0; ///< in the kind's own measure; 0 = the template's
    // Where
    FirstPlace place = FirstPlace::Anything;
    QString region = QStringLiteral("EU");          ///< country, group or "*"; a country for an own room
    double roomKw = 0, rackKw = 0, electricity = 0; ///< own room; 0 = not stated
    int racks = 0;
    bool onePlace = true;
    // Money and time
    std::optional<double> budget; ///< purchases, in `currency`
    QString currency = QStringLiteral("EUR");
    Month start;
    int months = 48;
    // Law
    bool staysInRegion = true;
    bool noForeignOperator = false; ///< no operator under the law of the United States
    QString role, riskClass;        ///< of the AI Act, as a plan states them
};

/// What the second question asks for a kind, and what the template answers.
struct AmountQuestion {
    QString label, unit;
    double likely = 0, low = 0, high = 0;
    int decimals = 0;
};
[[nodiscard]] AmountQuestion amountQuestion(planner::WorkloadKind kind);
/// Kinds whose machines are counted in accelerators.
[[nodiscard]] bool countsAccelerators(planner::WorkloadKind kind);
[[nodiscard]] bool needsModel(planner::WorkloadKind kind);

/// What the questions begin with on a day.
[[nodiscard]] FirstPlanAnswers firstAnswers(QDate today);
[[nodiscard]] planner::Plan firstPlan(const FirstPlanAnswers &answers, const catalog::CatalogSnapshot &catalog,
                                      QDate today);
/// One sentence that says the plan back: "At least 128 accelerators for inference in one own room in DE, …".
[[nodiscard]] QString firstPlanSentence(const FirstPlanAnswers &answers, const catalog::CatalogSnapshot &catalog);
/// What is still missing, as sentences; empty = the plan can be made.
[[nodiscard]] QStringList firstPlanGaps(const FirstPlanAnswers &answers, const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
