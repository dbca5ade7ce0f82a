#include "planner/argue/needchanges.h"
#include "planner/solve/answer.h"
#include "tests/support/generatedneed.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

CandidateSet bigOnly()
{
    CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10})});
    carry(s, "chat", "buy-big", 1, 10);
    return s;
}

const Relaxation *find(const Explained &explained, const char *rule)
{
    for (const Relaxation &relaxation : explained.ways) {
        if (relaxation.constraint == text(rule) && relaxation.with.empty())
            return &relaxation;
    }
    return nullptr;
}

/// The ways out of a need that has no design, by what answers a changed one.
std::vector<Relaxation> waysOf(const Plan &plan, const CandidateSet &set, const Verify &verify,
                               const catalog::CatalogSnapshot &catalog = {})
{
    const auto solver = makeHighsSolver();
    const Deadline deadline(60);
    const Variants variants(plan, catalog, std::make_shared<const CandidateSet>(set), nullptr, same(set));
    const auto elastic = elasticProgramOf(variants);
    return waysOut(variants, *elastic, findConflict(variants, *elastic, *solver, {}, deadline), *solver, {}, verify,
                   deadline);
}

/// What each way gives of one rule alone, the cheapest first.
std::vector<double> givenOf(const std::vector<Relaxation> &ways, const char *rule)
{
    std::vector<double> given;
    for (const Relaxation &way : ways) {
        if (way.constraint == text(rule) && way.with.empty())
            given.push_back(way.to.value_or(-1));
    }
    return given;
}

/// Answers so many questions, then finds nothing in its time; or is cancelled by whoever asked.
class Tiring : public Solver {
public:
    Tiring(int answers, std::atomic_bool *cancel) : answers_(answers), cancel_(cancel) {}
    QString name() const override { return inner_->name(); }
    QString version() const override { return inner_->version(); }

private:
    Solution answer(const Program &program, const SolveOptions &options, const ProgressCallback &progress,
                    const std::atomic_bool *cancel) override
    {
        if (answers_-- > 0)
            return inner_->solve(program, options, progress, cancel);
        Solution none;
        none.ending = cancel_ ? SolverEnding::Cancelled : SolverEnding::TimeLimit;
        if (cancel_)
            *cancel_ = true;
        return none;
    }
    std::unique_ptr<Solver> inner_ = makeHighsSolver();
    std::atomic<int> answers_;
    std::atomic_bool *cancel_;
};

} // namespace

class TstConflict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallestSetAndItsPrices()
    {
        // 20 requests/s need two units: 200 k and 20 kW. The budget allows one; power and racks are wide enough.
        Plan p = handmade::plan({20});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 150000), limit("power", PlanQuantity::ItPower, 50),
                              limit("racks", PlanQuantity::Racks, 10)};
        const CandidateSet s = bigOnly();
        const Explained explained = explain(p, s);
        QVERIFY(explained.conflict.isIrreducible);
        QCOMPARE(explained.conflict.rules, (std::vector<QString>{text("budget"), text("chat.requests_per_s")}));
        const Relaxation *budget = find(explained, "budget");
        QVERIFY(budget);
        QCOMPARE(*budget->from, 150000.0);
        QCOMPARE(*budget->to, 200000.0);
        QCOMPARE(budget->unit, QStringLiteral("EUR"));
        QVERIFY(optimum(withValue(p, text("budget"), *budget->to), s)); // it does make the need solvable
        const Relaxation *demand = find(explained, "chat.requests_per_s");
        QVERIFY(demand);
        QCOMPARE(*demand->to, 10.0);
        QCOMPARE(explained.ways.front().constraint, text("chat.requests_per_s")); // 106 k before 212 k
        QCOMPARE(budget->text, QStringLiteral("capital expenditure at most 200,000 EUR instead of 150,000 EUR"));
    }

    void theEndThatGivesIsTheOneThatMust()
    {
        // 30 kW at least are three units of 100 k; the budget of 200 k allows two. The floor gives to 20 kW, its
        // ceiling of 90 kW has nothing to do with it.
        Plan p = handmade::plan({10});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 200000),
                              limit("power", PlanQuantity::ItPower, 90, 30)};
        const CandidateSet s = bigOnly();
        const Explained explained = explain(p, s);
        const auto power = std::find_if(explained.ways.begin(), explained.ways.end(), [](const Relaxation &way) {
            return way.constraint == text("power") && way.to; // it may also go altogether
        });
        QVERIFY(power != explained.ways.end());
        QCOMPARE(*power->from, 30.0);
        QCOMPARE(*power->to, 20.0);
        QVERIFY(optimum(applied(p, *power), s));
    }

    void atLeastThreeDifferentWays()
    {
        // Budget, demand, and a way between them: half the money more (175 k buys one big and one small unit of 60 k:
        // 15 requests/s), and what is then still too much of the demand.
        Plan p = handmade::plan({20});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 150000)};
        CandidateSet s =
            set({bought("buy-big", "hall", {100000, 500, 10}), bought("buy-small", "hall", {60000, 1, 10})});
        carry(s, "chat", "buy-big", 1, 10);
        carry(s, "chat", "buy-small", 1, 5);
        const Explained explained = explain(p, s);
        QVERIFY(explained.ways.size() >= 3);
        std::set<QString> different;
        for (const Relaxation &way : explained.ways) {
            different.insert(way.text);
            QVERIFY2(optimum(applied(p, way), s), qPrintable(way.text));
        }
        QCOMPARE(different.size(), explained.ways.size());
    }

    void sameQuestionSameWords()
    {
        Plan p = handmade::plan({20, 40});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 150000), limit("power", PlanQuantity::ItPower, 15)};
        const Explained first = explain(p, bigOnly()), second = explain(p, bigOnly());
        QCOMPARE(first.conflict.rules, second.conflict.rules);
        QVERIFY(first.ways == second.ways);
    }

    void conflictsApartNeedRulesTogether()
    {
        // Two halls, each too small for its own workload: neither room alone is the way out.
        Plan p = handmade::plan({20});
        p.need.workloads.push_back(p.need.workloads[0]);
        p.need.workloads[1].id = text("rank");
        p.need.constraints = {limit("power-a", PlanQuantity::ItPower, 15), limit("power-b", PlanQuantity::ItPower, 15)};
        p.need.constraints[0].site = text("a");
        p.need.constraints[1].site = text("b");
        CandidateSet s = set({bought("at-a", "a", {100000, 500, 10}), bought("at-b", "b", {100000, 500, 10})});
        carry(s, "chat", "at-a", 1, 10);
        carry(s, "rank", "at-b", 1, 10);
        const Explained explained = explain(p, s);
        QCOMPARE(explained.conflict.rules.size(), std::size_t(2));
        QVERIFY(!explained.ways.empty());
        QCOMPARE(explained.ways.front().with.size(), std::size_t(1));
        QVERIFY(optimum(applied(p, explained.ways.front()), s));
    }

    void purseAndRunningCostGiveTogether()
    {
        // 20 requests/s need two units: 200 k and 1,000 a month. Both limits leave room for less than one unit, so no
        // single number is a way out; giving both up to what two units cost is, without touching the work.
        Plan p = handmade::plan({20});
        p.need.constraints = {limit("monthly", PlanQuantity::OpexPerMonth, 300),
                              limit("purse", PlanQuantity::Capex, 60000)};
        const CandidateSet s = bigOnly();
        const Explained explained = explain(p, s);
        const auto whole = std::find_if(explained.ways.begin(), explained.ways.end(), [](const Relaxation &way) {
            return way.with.size() == 1 && way.constraint == text("monthly") && way.with[0].constraint == text("purse");
        });
        QVERIFY(whole != explained.ways.end());
        QCOMPARE(*whole->to, 1000.0);
        QCOMPARE(*whole->with[0].to, 200000.0);
        // Half of the work needs one unit: 100 k and 500 a month, still more than is there.
        const auto half = std::find_if(explained.ways.begin(), explained.ways.end(), [](const Relaxation &way) {
            return way.constraint == text("chat.requests_per_s");
        });
        QVERIFY(half != explained.ways.end());
        QCOMPARE(*half->to, 10.0);
        QCOMPARE(half->with.size(), std::size_t(2));
        QCOMPARE(*half->with[0].to, 500.0);
        QCOMPARE(*half->with[1].to, 100000.0);
        for (const Relaxation &way : explained.ways)
            QVERIFY2(optimum(applied(p, way), s), qPrintable(way.text));
        QVERIFY(conflictInWords({text("purse")}, {}, explained.ways, p)
                    .endsWith(text(" Nothing else that was tried makes it work.")));
        // A search that the clock ended does not say so: it has not tried everything.
        QVERIFY(conflictInWords({text("purse")}, {}, explained.ways, p, true)
                    .endsWith(text(" there may be other ways, also cheaper ones.")));
        QVERIFY(conflictInWords({text("purse")}, {}, {}, p, true).contains(text("The time was over before a change")));
    }

    void whatIsPreferredGivesRatherThanOthers()
    {
        // Buying costs 100 k where 50 k are allowed (a share of 1 more), renting draws 30 kW of 15 (as much): a tenth
        // of the weight decides.
        Plan p = handmade::plan({10});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000), limit("power", PlanQuantity::ItPower, 15)};
        CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10}), rented("rent", "region", {0, 5000, 30})});
        carry(s, "chat", "buy-big", 1, 10);
        carry(s, "chat", "rent", 1, 10);
        const catalog::CatalogSnapshot empty;
        const Variants variants(p, empty, std::make_shared<const CandidateSet>(s), nullptr, same(s));
        const auto elastic = elasticProgramOf(variants);
        const std::set<QString> hard{text("chat.requests_per_s")}, soft{text("budget"), text("power")};
        for (const QString &preferred : soft) {
            const Solution found = makeHighsSolver()->solve(elastic->asked(hard, soft, {preferred}), {}, {}, nullptr);
            QVERIFY(found.hasValues);
            const auto giving = elastic->giving(found.values, hard);
            QCOMPARE(giving.size(), std::size_t(1));
            QCOMPARE(giving.begin()->first, preferred);
            QCOMPARE(giving.begin()->second.share, 1.0);
        }
    }

    void rulesThatAreFreeToGiveAreMeasuredInTheDesign()
    {
        // 100 k where 50 k are allowed: a share of 1 more, though no row of the question speaks of the budget.
        Plan p = handmade::plan({10});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000), limit("power", PlanQuantity::ItPower, 15)};
        CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10})});
        carry(s, "chat", "buy-big", 1, 10);
        const catalog::CatalogSnapshot empty;
        const Variants variants(p, empty, std::make_shared<const CandidateSet>(s), nullptr, same(s));
        const auto elastic = elasticProgramOf(variants);
        const std::set<QString> hard{text("chat.requests_per_s")};
        const Program asked = elastic->asked(hard, {});
        for (const Row &row : asked.rows)
            QVERIFY(row.rule != text("budget") || row.entries.empty());
        const Solution found = makeHighsSolver()->solve(asked, {}, {}, nullptr);
        QVERIFY(found.hasValues);
        const auto giving = elastic->giving(found.values, hard);
        QVERIFY(giving.count(text("budget")));
        QVERIFY(giving.at(text("budget")).share >= 1.0);
        QVERIFY(!elastic->giving(found.values, {text("budget")}).count(text("budget"))); // what holds does not give
    }

    void twoLimitsThatEachSufficeAlone()
    {
        // Buying breaks the budget, renting breaks the power: either rule may give.
        Plan p = handmade::plan({10});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000), limit("power", PlanQuantity::ItPower, 15)};
        CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10}), rented("rent", "region", {0, 5000, 20})});
        carry(s, "chat", "buy-big", 1, 10);
        carry(s, "chat", "rent", 1, 10);
        const Explained explained = explain(p, s);
        QCOMPARE(explained.conflict.rules,
                 (std::vector<QString>{text("budget"), text("chat.requests_per_s"), text("power")}));
        QCOMPARE(*find(explained, "budget")->to, 100000.0);
        QCOMPARE(*find(explained, "power")->to, 20.0);
    }

    void leadTimeGivesAsFarAsTheOfferNeeds()
    {
        // Nothing else is on offer than the unit with 32 weeks, whatever the number of units.
        Plan p = handmade::plan({20});
        p.need.constraints = {limit("soon", PlanQuantity::LeadTime, 30)};
        Offer late = bought("buy-big", "hall", {100000, 500, 10});
        late.leadTimeWeeks = 32;
        CandidateSet s = set({late});
        carry(s, "chat", "buy-big", 1, 10);
        const Explained explained = explain(p, s, Json{{"lead_time_weeks", 32}});
        const Relaxation *soon = find(explained, "soon");
        QVERIFY(soon && soon->to);
        QCOMPARE(*soon->to, 32.0);
    }

    void rulesThatFilterAreInTheConflict()
    {
        // The only affordable offer breaks the law; the lawful one breaks the budget.
        Plan p = handmade::plan({10});
        Constraint law;
        law.id = QStringLiteral("law");
        law.kind = ConstraintKind::Residency;
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000), law};
        CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10}), rented("rent", "region", {0, 5000, 20})});
        carry(s, "chat", "buy-big", 1, 10);
        carry(s, "chat", "rent", 1, 10, {QStringLiteral("law")});
        const Explained explained = explain(p, s);
        QCOMPARE(explained.conflict.rules,
                 (std::vector<QString>{text("budget"), text("chat.requests_per_s"), text("law")}));
        const Relaxation *dropped = find(explained, "law");
        QVERIFY(dropped && !dropped->to);
        QCOMPARE(dropped->consequence["dropped"].get<bool>(), true);
        QCOMPARE(dropped->consequence["total_cost"].get<double>(), 60000.0);
    }

    void aSovereigntyLevelGivesNoFurtherThanItMust()
    {
        // Level 3 is on no offer, 2 on one for 37 k, 1 on one for 20 k: both are ways out, and the answer without the
        // rule, at level 1, hides none.
        Plan p = handmade::plan({10});
        Constraint level;
        level.id = text("level");
        level.kind = ConstraintKind::Sovereignty;
        level.minSeal = 3;
        p.need.constraints = {level};
        Offer cheap = rented("cheap", "region", {0, 5000, 20});
        cheap.sealLevel = 1;
        CandidateSet s = set({cheap});
        carry(s, "chat", "cheap", 1, 10, {text("level")});
        const auto ways = waysOf(
            p, s, [&](const Plan &changed, const ModelOptions &options, const Verified *) -> std::optional<Verified> {
                const bool isFree = options.without.count(text("level")) > 0 || changed.need.constraints.empty();
                const int asked = isFree ? 0 : changed.need.constraints[0].minSeal;
                if (asked > 2)
                    return std::nullopt;
                Offer used = cheap;
                used.sealLevel = asked == 2 ? 2 : 1;
                return Verified{Json{{"total_cost", asked == 2 ? 37000 : 20000}}, {used}};
            });
        QCOMPARE(givenOf(ways, "level"), (std::vector<double>{1, 2}));
        QCOMPARE(ways[1].text, text("sovereignty level at least 2 instead of 3"));
    }

    void availabilityGivesToTheNextUsualLevel()
    {
        // The best that stands there is available for 0.99953 of the time: 0.9995 is promised, not 0.9999 / 1.1.
        Plan p = handmade::plan({10});
        p.need.workloads[0].availability = 0.999999;
        CandidateSet s = bigOnly();
        s.candidates[0].breaks = {text("chat.availability")};
        catalog::CatalogSnapshot catalog;
        catalog.tables.push_back(
            {text("availability_levels"),
             {text("id"), text("level")},
             {{text("a"), text("0.999")}, {text("b"), text("0.9999")}, {text("c"), text("0.9995")}}});
        const auto verify = [&](const Plan &changed, const ModelOptions &, const Verified *) {
            return changed.need.workloads.empty() || changed.need.workloads[0].availability.value_or(0) > 0.99953
                       ? std::nullopt
                       : std::optional(Verified{Json{{"total_cost", 106000}}, {}});
        };
        const auto ways = waysOf(p, s, verify, catalog);
        QCOMPARE(givenOf(ways, "chat.availability"), std::vector<double>{0.9995});
        QCOMPARE(ways[0].text, text("chat.availability 0.9995 instead of 0.999999"));
    }

    void whatIsGivenUpReadsAsASentence()
    {
        Plan p = handmade::plan({10});
        Relaxation way;
        way.constraint = text("e");
        way.text = text("without e");
        QVERIFY(conflictInWords({text("e")}, {}, {way}, p).contains(text(". It works without e")));
        p.need.workloads[0].model.id = text("llama-3.1-8b");
        p.need.workloads[0].precision.weights = text("fp8");
        const std::vector<NeedChange> freer = freerPrecision(p);
        QCOMPARE(freer.size(), std::size_t(1));
        QCOMPARE(partInWords(freer[0].part, freer[0].plan), text("chat.precision any instead of fp8"));
    }

    void anExclusionGivesOnlyWhatItMust()
    {
        // Either maker supplies the server: allowing one of them is enough.
        Plan p = handmade::plan({10});
        Constraint rule;
        rule.id = text("e");
        rule.kind = ConstraintKind::Exclude;
        rule.vendors = {text("NVIDIA"), text("Dell"), text("Supermicro")};
        p.need.constraints = {rule};
        Offer server = bought("server", "hall", {});
        server.vendor = text("Dell / Supermicro (R760xa class)");
        const auto change = widened(p, text("e"), {server}, {});
        QVERIFY(change);
        QCOMPARE(change->plan.need.constraints[0].vendors, (QStringList{text("NVIDIA"), text("Dell")}));
        QCOMPARE(partInWords(change->part, change->plan), text("Supermicro allowed again"));
    }

    void whatWasExcludedIsAllowedAgain()
    {
        // The list is empty then and the rule gone: "none instead of AWS" told nobody what to do.
        Plan p = handmade::plan({10});
        Constraint rule;
        rule.id = text("e");
        rule.kind = ConstraintKind::Exclude;
        rule.vendors = {text("AWS")};
        p.need.constraints = {rule};
        Offer server = rented("server", "region", {});
        server.operatorName = text("AWS");
        const auto change = widened(p, text("e"), {server}, {});
        QVERIFY(change && change->plan.need.constraints.empty());
        QCOMPARE(partInWords(change->part, change->plan), text("AWS allowed again"));
        Relaxation way;
        way.text = partInWords(change->part, change->plan);
        QVERIFY(conflictInWords({text("e")}, {}, {way}, p).contains(text(". It works with AWS allowed again.")));
    }

    void whatWasDeniedIsAllowedAgain()
    {
        Plan p = handmade::plan({10});
        Constraint rule;
        rule.id = text("o");
        rule.kind = ConstraintKind::OperatorExposure;
        rule.deny = {text("CN"), text("US")};
        p.need.constraints = {rule};
        Offer server = rented("server", "region", {});
        server.operatorCountries = {text("US")};
        const auto change = widened(p, text("o"), {server}, {});
        QVERIFY(change);
        QCOMPARE(change->plan.need.constraints[0].deny, QStringList{text("CN")});
        QCOMPARE(partInWords(change->part, change->plan), text("operators under the law of US allowed again"));
    }

    void nothingThatCarriesIsItsOwnConflict()
    {
        Plan p = handmade::plan({10});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000)};
        const Explained explained = explain(p, set({}));
        QCOMPARE(explained.conflict.rules, (std::vector<QString>{text("chat.requests_per_s")}));
        QVERIFY(explained.ways.empty());
    }

    void everyWayOutMakesGeneratedNeedsFeasible()
    {
        int infeasible = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            generated::Instance need = generated::instance({2, 1, 4, 2}, seed);
            generated::calibrate(need, 0.7);
            if (optimum(need.plan, need.set))
                continue;
            ++infeasible;
            const Explained explained = explain(need.plan, need.set);
            QVERIFY(!explained.conflict.rules.empty());
            for (const Relaxation &way : explained.ways)
                QVERIFY2(optimum(applied(need.plan, way), need.set), qPrintable(way.text));
        }
        QVERIFY(infeasible >= 10);
    }

    void aSolveCutShortProvesNothing_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("by time") << false;
        QTest::newRow("by the user") << true;
    }
    void aSolveCutShortProvesNothing()
    {
        QFETCH(bool, cancels);
        Plan p = handmade::plan({20});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 150000), limit("power", PlanQuantity::ItPower, 50),
                              limit("racks", PlanQuantity::Racks, 10)};
        const catalog::CatalogSnapshot empty;
        const auto set = std::make_shared<const CandidateSet>(bigOnly());
        const std::set<QString> smallest{text("budget"), text("chat.requests_per_s")};
        bool isFound = false;
        constexpr int enough = 25; // the whole search takes fewer
        for (int answers = 0; answers < enough; ++answers) {
            std::atomic_bool cancel = false;
            Tiring solver(answers, cancels ? &cancel : nullptr);
            const Variants variants(p, empty, set, cancels ? &cancel : nullptr, same(*set));
            const auto elastic = elasticProgramOf(variants);
            const Conflict conflict = findConflict(variants, *elastic, solver, {}, Deadline(60));
            const std::set<QString> found(conflict.rules.begin(), conflict.rules.end());
            if (conflict.isIrreducible)
                QCOMPARE(found, smallest); // never a set that was not seen to exclude itself
            isFound = conflict.isIrreducible;
        }
        QVERIFY(isFound);
    }

    void softerSideIsRoundedTo_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("expected");
        QTest::newRow("a ceiling goes up") << 13123456.0 << 1 << 13200000.0;
        QTest::newRow("a floor goes down") << 13123456.0 << -1 << 13100000.0;
        QTest::newRow("round values stay") << 200000.0 << 1 << 200000.0;
        QTest::newRow("small values keep three digits") << 0.012345 << 1 << 0.0124;
    }
    void softerSideIsRoundedTo()
    {
        QFETCH(double, value);
        QFETCH(int, direction);
        QFETCH(double, expected);
        QVERIFY(qAbs(softened(value, direction) - expected) < 1e-9 * qAbs(expected));
    }
};

QTEST_GUILESS_MAIN(TstConflict)
#include "tst_conflict.moc"
