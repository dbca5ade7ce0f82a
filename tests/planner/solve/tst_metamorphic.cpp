#include "tests/planner/solve/handmade.h"

#include <QtTest>

#include <random>

using namespace handmade;

namespace {

/// A random need of two workloads, two periods, six offers, and limits that sometimes bite.
struct RandomNeed {
    Plan plan;
    CandidateSet set;
};

RandomNeed randomNeed(unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    RandomNeed need;
    need.plan = handmade::plan({double(pick(1, 12)), double(pick(4, 30))});
    need.plan.need.discountRate = 0.05;
    Workload rank = need.plan.need.workloads[0];
    rank.id = QStringLiteral("rank");
    need.plan.need.workloads.push_back(rank);
    const char *ids[] = {"buy-1", "buy-2", "buy-3", "rent-1", "rent-2", "rent-3"};
    std::vector<Offer> offers;
    for (int i = 0; i < 6; ++i) {
        const Priced price{double(pick(10, 90) * 1000), double(pick(1, 70) * 100), double(pick(1, 12))};
        offers.push_back(i < 3 ? bought(ids[i], i == 2 ? "annex" : "hall", price) : rented(ids[i], "region", price));
    }
    need.set = handmade::set(offers);
    for (const char *id : ids) {
        carry(need.set, "chat", id, 0.5, pick(1, 4));
        carry(need.set, "rank", id, 1, pick(2, 9),
              pick(0, 4) == 0 ? QStringList{QStringLiteral("law")} : QStringList{});
    }
    Constraint law;
    law.id = QStringLiteral("law");
    law.kind = ConstraintKind::Residency;
    need.plan.need.constraints = {limit("budget", PlanQuantity::Capex, pick(50, 900) * 1000),
                                  limit("power", PlanQuantity::ItPower, pick(20, 150)), law};
    return need;
}

constexpr int rounds = 60;
constexpr double worst = 1e18;

double best(const Plan &plan, const CandidateSet &set, const ModelOptions &options = {})
{
    return optimum(plan, set, options).value_or(worst);
}

bool isAtMost(double a, double b)
{
    return a <= b + 1e-6 * std::max(1.0, std::abs(b));
}

} // namespace

class TstMetamorphic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tighterIsNeverBetter()
    {
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = best(need.plan, need.set);
            for (Constraint &limit : need.plan.need.constraints) {
                if (limit.max)
                    *limit.max *= 0.8;
            }
            QVERIFY(isAtMost(before, best(need.plan, need.set)));
        }
    }

    void fewerRulesAreNeverWorse()
    {
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            const RandomNeed need = randomNeed(seed);
            const double all = best(need.plan, need.set);
            for (const char *rule : {"budget", "power", "law"}) {
                ModelOptions without;
                without.without = {text(rule)};
                QVERIFY(isAtMost(best(need.plan, need.set, without), all));
            }
        }
    }

    void orderOfTheNeedDoesNotMatter()
    {
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = best(need.plan, need.set);
            std::reverse(need.plan.need.workloads.begin(), need.plan.need.workloads.end());
            QCOMPARE(best(need.plan, need.set), before); // the same program, to the last bit
        }
    }

    void moneyScalesCost()
    {
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = best(need.plan, need.set);
            for (Offer &offer : need.set.offers) {
                for (UnitCostItem &cost : offer.costs)
                    cost.unitPrice = *cost.unitPrice * 3;
            }
            *need.plan.need.constraints[0].max *= 3;
            const double after = best(need.plan, need.set);
            QVERIFY(before == worst ? after == worst : std::abs(after - 3 * before) <= 1e-6 * after);
        }
    }

    void dominatedOffersAreNotMissed()
    {
        // A copy of every offer that is dearer in all: pruned away, and the optimum is the same.
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = best(need.plan, need.set);
            const std::size_t offers = need.set.offers.size();
            const std::vector<Candidate> candidates = need.set.candidates;
            for (std::size_t o = 0; o < offers; ++o) {
                Offer worse = need.set.offers[o];
                worse.id += QStringLiteral("-worse");
                for (UnitCostItem &cost : worse.costs)
                    cost.unitPrice = *cost.unitPrice * 1.1;
                need.set.offers.push_back(worse);
            }
            for (Candidate candidate : candidates) {
                candidate.offer += int(offers);
                candidate.id += QStringLiteral("-worse");
                need.set.candidates.push_back(candidate);
            }
            const catalog::CatalogSnapshot empty;
            const Result<PlanModel> model = buildPlanModel(need.plan, empty, need.set);
            QVERIFY(model->dominated.size() >= 6);
            for (const Carrier &carrier : model->carriers)
                QVERIFY(!need.set.offers[std::size_t(carrier.offer)].id.endsWith(QLatin1String("-worse")));
            QVERIFY(isAtMost(std::abs(best(need.plan, need.set) - before), 1e-6 * before));
        }
    }
};

QTEST_GUILESS_MAIN(TstMetamorphic)
#include "tst_metamorphic.moc"
