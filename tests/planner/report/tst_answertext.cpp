// The answer told anew from the design, as other languages do. The language here has no texts of its own: it shows the
// templates.
#include "planner/plan/design.h"
#include "planner/report/language.h"
#include "planner/report/reportmodel.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

namespace {

Plan planOver36Months()
{
    Plan plan;
    plan.currency = Currency(u"EUR");
    plan.need.horizon = {*Month::fromIso(u"2027-01"), 36, 12};
    return plan;
}

PlanResult placed(const QString &procurement, int units)
{
    Placement place;
    place.site = u"hall"_s;
    place.system = u"server"_s;
    place.procurement = procurement;
    place.units = units;
    PlanResult result;
    result.status = Status::Optimal;
    result.workloads = {{u"work"_s, {place}, {}}};
    return result;
}

QString told(const Plan &plan, const PlanResult &result)
{
    Language other;
    other.code = u"xx"_s;
    const Speaking speaking(other);
    return answerInWords(plan, result);
}

} // namespace

class TstAnswerText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 8 units for 779 hours each: 32.5 days, 33 begun ones.
    void aJobsRentalTellsItsDays()
    {
        PlanResult result = placed(u"cloud"_s, 8);
        result.workloads[0].placements[0].predicted[u"days"_s] = {32.4, {}, {}, {}};
        Line line;
        line.kind = LineKind::Recurring;
        line.category = u"compute"_s;
        line.quantityUnit = u"hours"_s;
        line.site = u"hall"_s;
        line.part = u"server"_s;
        line.quantity = 8 * 779;
        result.lines = {line};
        QCOMPARE(told(planOver36Months(), result), u"Rent: 8 × server, given back after 33 days at hall."_s);
        result.workloads[0].placements[0].predicted.clear(); // a service ends with the plan
        QCOMPARE(told(planOver36Months(), result), u"Rent: 8 × server at hall."_s);
    }

    void whatIsGivenUpSaysWhen()
    {
        Plan plan = planOver36Months();
        Design design;
        DesignUnits units;
        units.site = u"hall"_s;
        units.system = u"server"_s;
        units.procurement = u"buy"_s;
        units.period = 1;
        units.active = 1;
        design.units = {units}; // the middle year of three alone
        plan.design = designToJson(design, plan.need.horizon);
        QCOMPARE(told(plan, placed(u"buy"_s, 1)), u"Buy: 1 × server (from 2028-01 until 2028-12) for hall."_s);
        design.units[0].period = 0;
        plan.design = designToJson(design, plan.need.horizon);
        QCOMPARE(told(plan, placed(u"buy"_s, 1)), u"Buy: 1 × server (until 2027-12) for hall."_s);
    }

    void whatComesLaterSaysWhen()
    {
        Plan plan = planOver36Months();
        Design design;
        for (const auto &[period, active] : {std::pair(0, 2), {1, 3}, {2, 3}}) {
            DesignUnits units;
            units.site = u"hall"_s;
            units.system = u"server"_s;
            units.procurement = u"buy"_s;
            units.period = period;
            units.active = active;
            design.units.push_back(units);
        }
        plan.design = designToJson(design, plan.need.horizon);
        QCOMPARE(told(plan, placed(u"buy"_s, 3)), u"Buy: 3 × server (2 from 2027-01, all from 2028-01) for hall."_s);
        // One goes on in the third year.
        design.units[2].active = 1;
        plan.design = designToJson(design, plan.need.horizon);
        QCOMPARE(told(plan, placed(u"buy"_s, 3)),
                 u"Buy: 3 × server (2 from 2027-01, all from 2028-01 until 2028-12, then 1) for hall."_s);
        design.units[0].active = 3;
        plan.design = designToJson(design, plan.need.horizon);
        QCOMPARE(told(plan, placed(u"buy"_s, 3)), u"Buy: 3 × server (all until 2028-12, then 1) for hall."_s);
        design.units[0].active = 2;
        design.units[2].active = 3;
        design.units.erase(design.units.begin());
        plan.design = designToJson(design, plan.need.horizon);
        QCOMPARE(told(plan, placed(u"buy"_s, 3)), u"Buy: 3 × server (from 2028-01) for hall."_s);
    }
};

QTEST_APPLESS_MAIN(TstAnswerText)
#include "tst_answertext.moc"
