#include "planner/argue/binding.h"
#include "tests/support/generatedneed.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

std::vector<Binding> priced(const Plan &plan, const CandidateSet &set, const SolveOptions &options = {})
{
    const catalog::CatalogSnapshot empty;
    const auto solver = makeHighsSolver();
    const Variants variants(plan, empty, std::make_shared<const CandidateSet>(set), nullptr, same(set));
    const PlanModel model = std::move(buildPlanModel(plan, empty, set)).value();
    const Solution solution = solver->solve(model.program, options, {}, nullptr);
    return solution.hasValues ? bindingsOf(variants, model, solution, *solver, options, Deadline(60))
                              : std::vector<Binding>();
}

const Binding *find(const std::vector<Binding> &bindings, const QString &rule)
{
    const auto found =
        std::find_if(bindings.begin(), bindings.end(), [&](const Binding &b) { return b.constraint == rule; });
    return found == bindings.end() ? nullptr : &*found;
}

/// Bought units are dear but draw little; rented ones the other way round. 20 requests/s for a year.
struct Choice {
    Plan plan = handmade::plan({20});
    CandidateSet set =
        handmade::set({bought("buy", "hall", {100000, 500, 10}), rented("rent", "region", {0, 6000, 30})});
    Choice()
    {
        carry(set, "chat", "buy", 1, 10);
        carry(set, "chat", "rent", 1, 10);
    }
};

} // namespace

class TstRulePrices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleCostsTheDifferenceOfTwoOptima()
    {
        // Two rented units cost 2 x 6000 x 12 = 144 k but draw 60 kW; two bought ones 2 x (100 k + 6 k) = 212 k and
        // draw 20 kW; one of each 178 k and 40 kW. At most 45 kW: 178 k, so the rule costs 34 k. One per cent more
        // changes nothing.
        Choice c;
        c.plan.need.constraints = {limit("power", PlanQuantity::ItPower, 45),
                                   limit("wide", PlanQuantity::ItPower, 900)};
        const auto bindings = priced(c.plan, c.set);
        const Binding *power = find(bindings, text("power"));
        QVERIFY(power && power->binds);
        QCOMPARE(power->priceOfRule.value_or(-1), 34000.0);
        QCOMPARE(power->pricePerUnit.value_or(-1), 0.0);
        const Binding *wide = find(bindings, text("wide"));
        QVERIFY(wide && !wide->binds);
        QCOMPARE(wide->priceOfRule.value_or(-1), 0.0);
        // Without the demand nothing is paid: its price is the whole cost.
        QCOMPARE(find(bindings, text("chat.requests_per_s"))->priceOfRule.value_or(-1), 178000.0);
    }

    void theTightEndOfALimitIsPriced()
    {
        // One unit of 8 accelerators carries 10; at least 10 take a second one: 6000 x 12 = 72 k more. One accelerator
        // less asks for 9 and still takes two; from 9 down to 8 one unit is enough. The ceiling of 50 is far.
        Choice c;
        c.plan = handmade::plan({10});
        c.plan.need.constraints = {limit("chips", PlanQuantity::Accelerators, 50, 9)};
        const auto bindings = priced(c.plan, c.set);
        const Binding *chips = find(bindings, text("chips"));
        QVERIFY(chips && chips->binds);
        QCOMPARE(chips->priceOfRule.value_or(-1), 72000.0);
        QVERIFY(chips->step);
        QCOMPARE(chips->step->from, 9.0);
        QCOMPARE(chips->step->to, 8.0);
        QCOMPARE(chips->step->saves, 72000.0);
    }

    void separatePoolsAndOrdersAreRulesToo()
    {
        // Serving takes half a unit, training the other half: together one unit of 100 k + 12 x 500, apart two.
        Plan p = handmade::plan({10});
        Workload learn;
        learn.id = text("learn");
        learn.kind = WorkloadKind::Training;
        learn.tokens = 1e9;
        p.need.workloads.push_back(learn);
        p.need.pools = text("separate");
        p.need.horizon.ordersFrom = *Month::fromIso(u"2026-06");
        CandidateSet s = set({bought("buy", "hall", {100000, 500, 10})});
        s.offers[0].leadTimeWeeks = 4;
        carry(s, "chat", "buy", 0.5, 10);
        carry(s, "learn", "buy", 0.5, 1);
        const auto bindings = priced(p, s);
        const Binding *pools = find(bindings, text("pools"));
        QVERIFY(pools && pools->binds);
        QCOMPARE(pools->priceOfRule.value_or(-1), 106000.0);
        const Binding *orders = find(bindings, text("horizon.orders_from"));
        QVERIFY(orders && !orders->binds); // it is there long before the start
        QCOMPARE(orders->priceOfRule.value_or(-1), 0.0);
        QVERIFY(withoutRule(p, text("pools"))->need.pools != text("separate"));
        QVERIFY(!withoutRule(p, text("horizon.orders_from"))->need.horizon.ordersFrom);
    }

    void oneUnitMoreIsWorthWhatItSaves()
    {
        // At most 59.8 kW still forbids the second rented unit (178 k); one per cent more, 60.398, allows it: 34 k for
        // 0.598 kW.
        Choice c;
        c.plan.need.constraints = {limit("power", PlanQuantity::ItPower, 59.8)};
        const Binding power = *find(priced(c.plan, c.set), text("power"));
        QVERIFY(power.pricePerUnit && qAbs(*power.pricePerUnit - 34000 / 0.598) < 0.01);
        QVERIFY(power.step);
        QCOMPARE(power.step->from, 59.8);
        QCOMPARE(power.step->to, 59.8 * 1.01);
        QVERIFY(qAbs(power.step->saves - 34000) < 0.01);
        QCOMPARE(power.effect, RuleEffect::Costs);
    }

    void withoutTimeNothingIsClaimed()
    {
        Choice c;
        c.plan.need.constraints = {limit("power", PlanQuantity::ItPower, 45)};
        SolveOptions options;
        options.pricesRules = false;
        const Binding power = *find(priced(c.plan, c.set, options), text("power"));
        QVERIFY(!power.priceOfRule && !power.pricePerUnit);
    }

    void pinsCostWhatTheOptimumWithoutThemSaves()
    {
        // Two bought units pinned: 212 k; free choice: two rented ones, 144 k.
        Choice c;
        Pin pin;
        pin.system = text("buy");
        pin.count = 2;
        c.plan.pins = {pin};
        const catalog::CatalogSnapshot empty;
        const auto solver = makeHighsSolver();
        const Variants variants(c.plan, empty, std::make_shared<const CandidateSet>(c.set), nullptr, same(c.set));
        const PlanModel model = std::move(buildPlanModel(c.plan, empty, c.set)).value();
        const Solution solution = solver->solve(model.program, {}, {}, nullptr);
        const auto deviation = deviationOf(variants, model, solution, *solver, {}, Deadline(60));
        QVERIFY(deviation && deviation->price);
        QCOMPARE(*deviation->price, 68000.0);
        QCOMPARE(*deviation->optimum, 144000.0);
        QCOMPARE(deviation->pins, std::vector<QString>{text("pin-1")});
    }

    void aPinOnWhatHasNoPriceCostsAtLeastSoMuch()
    {
        // Two bought units pinned whose price nobody knows run for 2 x 500 x 12 = 12 k, two rented ones for
        // 2 x 400 x 12 = 9.6 k: the pin costs 2.4 k and what the bought ones cost.
        CandidateSet set = handmade::set({bought("buy", "hall", {0, 500, 10}), rented("rent", "region", {0, 400, 30})});
        for (Offer &offer : set.offers)
            if (offer.isOwned())
                offer.oneOff.reset();
        carry(set, "chat", "buy", 1, 10, {});
        carry(set, "chat", "rent", 1, 10, {text("pin-1")});
        Plan p = handmade::plan({20});
        Pin pin;
        pin.workload = text("chat");
        pin.system = text("buy");
        p.pins = {pin};
        const catalog::CatalogSnapshot empty;
        const auto solver = makeHighsSolver();
        const Variants variants(p, empty, std::make_shared<const CandidateSet>(set), nullptr, same(set));
        const PlanModel model = std::move(buildPlanModel(p, empty, set)).value();
        const Solution solution = solver->solve(model.program, {}, {}, nullptr);
        const auto deviation = deviationOf(variants, model, solution, *solver, {}, Deadline(60));
        QVERIFY(deviation && !deviation->price);
        QCOMPARE(deviation->priceAtLeast.value_or(-1), 2400.0);
        QVERIFY2(deviation->text.startsWith(text("The pins cost at least 2,400 EUR")), qPrintable(deviation->text));
        const auto bindings = priced(p, set);
        const Binding *binding = find(bindings, text("pin-1"));
        QVERIFY(binding && !binding->priceOfRule);
        QCOMPARE(binding->priceAtLeast.value_or(-1), 2400.0);
    }

    void pinsThatChangeNothingSaySo()
    {
        // The rented units are the best anyhow: 144 k. Of two pins on one workload one is enough.
        Choice c;
        Pin pin;
        pin.workload = text("chat");
        pin.system = text("rent");
        c.plan.pins = {pin};
        const catalog::CatalogSnapshot empty;
        const auto solver = makeHighsSolver();
        const auto deviation = [&](const Plan &plan, const CandidateSet &set) {
            const Variants variants(plan, empty, std::make_shared<const CandidateSet>(set), nullptr, same(set));
            const PlanModel model = std::move(buildPlanModel(plan, empty, set)).value();
            const Solution solution = solver->solve(model.program, {}, {}, nullptr);
            return deviationOf(variants, model, solution, *solver, {}, Deadline(60));
        };
        QCOMPARE(deviation(c.plan, c.set)->text,
                 text("The pins change nothing: without them the optimum is the same, 144,000 EUR."));
        CandidateSet both = c.set; // a third system is the best, and neither pin allows it
        both.offers.push_back(rented("third", "region", {0, 100, 30}));
        both = handmade::set(both.offers);
        both.candidates.clear();
        carry(both, "chat", "buy", 1, 10);
        carry(both, "chat", "rent", 1, 10);
        carry(both, "chat", "third", 1, 10, {text("pin-1"), text("pin-2")});
        Pin second = pin;
        second.system = text("buy");
        c.plan.pins = {pin, second};
        const QString told = deviation(c.plan, both)->text;
        QVERIFY2(told.endsWith(text("one is kept: to give up one alone may save nothing.")), qPrintable(told));
        const auto bindings = priced(c.plan, both);
        QVERIFY(find(bindings, text("pin-2"))->text.contains(text("of several pins on a workload one is kept")));
    }

    void generatedNeedsAgreeWithTwoSolves()
    {
        for (unsigned seed = 1; seed <= 6; ++seed) {
            generated::Instance need = generated::instance({2, 1, 6, 2}, seed);
            generated::calibrate(need, 1.8);
            SolveOptions exact;
            exact.gap = 1e-6;
            const auto with = optimum(need.plan, need.set);
            const auto bindings = priced(need.plan, need.set, exact);
            QCOMPARE(bindings.empty(), !with.has_value());
            for (const Binding &binding : bindings) {
                if (!binding.priceOfRule)
                    continue;
                QVERIFY(*binding.priceOfRule >= 0);
                ModelOptions without;
                without.without = {binding.constraint};
                if (binding.constraint.contains(QLatin1Char('.')))
                    continue; // demands and rooms: the need itself changes
                const double saved = (*with - *optimum(need.plan, need.set, without)) * 1000;
                QVERIFY2(qAbs(saved - *binding.priceOfRule) <= 4e-6 * *with * 1000, qPrintable(binding.constraint));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstRulePrices)
#include "tst_ruleprices.moc"
