// The plan of five questions: what each answer becomes, and what is asked for when one is missing.
#include "app/models/firstplan.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

std::shared_ptr<catalog::CatalogSnapshot> world()
{
    auto made = std::make_shared<catalog::CatalogSnapshot>();
    catalog::Country germany;
    germany.iso2 = QStringLiteral("DE");
    germany.euMember = true;
    made->countries = {germany};
    catalog::ModelShape model;
    model.id = QStringLiteral("llama-3.3-70b");
    made->models = {model};
    made->index();
    return made;
}

const QDate today(2026, 11, 26);

FirstPlanAnswers room()
{
    FirstPlanAnswers answers = firstAnswers(today);
    answers.byAccelerators = true;
    answers.place = FirstPlace::OwnRoom;
    answers.region = QStringLiteral("DE");
    answers.roomKw = 400;
    return answers;
}

} // namespace

class TstFirstplan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceleratorsInOneRoom()
    {
        FirstPlanAnswers answers = room();
        answers.budget = 6e6;
        QVERIFY(firstPlanGaps(answers, *world()).isEmpty());
        const planner::Plan plan = firstPlan(answers, *world(), today);
        QCOMPARE(plan.need.workloads.size(), std::size_t(1));
        QCOMPARE(plan.need.ownSites.size(), std::size_t(1));
        QCOMPARE(*plan.need.ownSites[0].itPowerKw, 400.0);
        QVERIFY(!plan.need.ownSites[0].racks); // not stated is not zero
        QVERIFY(plan.need.siteCandidates.isEmpty());
        QCOMPARE(plan.need.procurement, std::vector{planner::Procurement::Buy});
        QCOMPARE(plan.need.constraints[0].quantity, planner::PlanQuantity::Capex);
        QCOMPARE(*plan.need.constraints[0].max, 6e6);
        QCOMPARE(plan.need.constraints[1].quantity, planner::PlanQuantity::Accelerators);
        QCOMPARE(*plan.need.constraints[1].min, 128.0);
        QCOMPARE(plan.need.constraints[2].kind, planner::ConstraintKind::Residency);
        QCOMPARE(plan.need.constraints[2].allow, QStringList{QStringLiteral("DE")});
        QCOMPARE(plan.need.horizon.start.toIso(), QStringLiteral("2027-01"));
    }

    void aNamedSystemIsPinned()
    {
        FirstPlanAnswers answers = room();
        answers.system = QStringLiteral("dgx-h200");
        const planner::Plan plan = firstPlan(answers, *world(), today);
        QCOMPARE(plan.pins.size(), std::size_t(1));
        QCOMPARE(plan.pins[0].system, QStringLiteral("dgx-h200"));
        QCOMPARE(plan.pins[0].workload, plan.need.workloads[0].id);
    }

    void demandAndACloudBudget()
    {
        FirstPlanAnswers answers = firstAnswers(today);
        answers.amount = 25;
        answers.place = FirstPlace::Cloud;
        answers.budget = 1e6;
        answers.noForeignOperator = true;
        const planner::Plan plan = firstPlan(answers, *world(), today);
        QCOMPARE(plan.need.workloads[0].requestsPerSecond[0].value, 25.0);
        QCOMPARE(plan.need.procurement, std::vector{planner::Procurement::Cloud});
        QCOMPARE(plan.need.constraints[0].quantity, planner::PlanQuantity::TotalCost); // nothing is purchased there
        QCOMPARE(plan.need.constraints[1].quantity, planner::PlanQuantity::Sites);
        QCOMPARE(plan.need.constraints.back().deny, QStringList{QStringLiteral("US")});
    }

    void whatIsMissingIsASentence()
    {
        FirstPlanAnswers answers = room();
        answers.roomKw = 0;
        answers.region = QStringLiteral("EU");
        answers.model = QStringLiteral("no-such-model");
        QCOMPARE(firstPlanGaps(answers, *world()).size(), 3); // model, one country, power
        answers.region = QStringLiteral("ATLANTIS");
        QCOMPARE(firstPlanGaps(answers, *world()).size(), 4);
    }

    void everyKindHasItsQuestion()
    {
        using planner::WorkloadKind;
        for (const WorkloadKind kind :
             {WorkloadKind::Inference, WorkloadKind::Training, WorkloadKind::FineTuning, WorkloadKind::VectorSearch,
              WorkloadKind::FeatureServing, WorkloadKind::Dataset}) {
            const AmountQuestion question = amountQuestion(kind);
            QVERIFY(!question.label.isEmpty());
            QVERIFY(question.low <= question.likely && question.likely <= question.high);
            FirstPlanAnswers answers = firstAnswers(today);
            answers.kind = kind;
            answers.amount = question.likely;
            QCOMPARE(firstPlan(answers, *world(), today).need.workloads[0].kind, kind);
        }
    }
};

QTEST_GUILESS_MAIN(TstFirstplan)
#include "tst_firstplan.moc"
