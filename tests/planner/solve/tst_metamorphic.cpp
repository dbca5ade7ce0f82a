#include "tests/support/handmade.h"

#include <QtTest>

#include <map>
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

/// Each property on as many needs: 30, or as many as CLUSTERWRIGHT_NEEDS says (`ctest -C Slow -L slow`: 300).
unsigned roundsAsked()
{
    bool isNumber = false;
    const unsigned asked = qEnvironmentVariable("CLUSTERWRIGHT_NEEDS").toUInt(&isNumber);
    constexpr unsigned few = 30;
    return isNumber && asked > 0 ? asked : few;
}
const unsigned rounds = roundsAsked();
constexpr double worst = 1e18;

double best(const Plan &plan, const CandidateSet &set, const ModelOptions &options = {})
{
    return optimum(plan, set, options).value_or(worst);
}

/// Of a need as it was generated: several properties start from it.
double bestOf(unsigned seed, const RandomNeed &need)
{
    static std::map<unsigned, double> known;
    const auto [place, isNew] = known.emplace(seed, 0);
    if (isNew)
        place->second = best(need.plan, need.set);
    return place->second;
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
            const double before = bestOf(seed, need);
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
            const double all = bestOf(seed, need);
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
            const double before = bestOf(seed, need);
            std::reverse(need.plan.need.workloads.begin(), need.plan.need.workloads.end());
            QCOMPARE(best(need.plan, need.set), before); // the same program, to the last bit
        }
    }

    void moneyScalesCost()
    {
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = bestOf(seed, need);
            for (Offer &offer : need.set.offers) {
                for (UnitCostItem &cost : offer.costs)
                    cost.unitPrice = *cost.unitPrice * 3;
            }
            *need.plan.need.constraints[0].max *= 3;
            const double after = best(need.plan, need.set);
            QVERIFY(before == worst ? after == worst : std::abs(after - 3 * before) <= 1e-6 * after);
        }
    }

    void orderOfTheCatalogDoesNotMatter()
    {
        for (unsigned seed = 1001; seed <= 1000 + rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = bestOf(seed, need);
            std::reverse(need.plan.need.constraints.begin(), need.plan.need.constraints.end());
            // Offers in another order, candidates pointing at the same ones.
            const int count = int(need.set.offers.size());
            std::reverse(need.set.offers.begin(), need.set.offers.end());
            for (Candidate &candidate : need.set.candidates)
                candidate.offer = count - 1 - candidate.offer;
            QVERIFY(isAtMost(std::abs(best(need.plan, need.set) - before), 1e-6 * before));
        }
    }

    void tighterScopesAreNeverBetter()
    {
        for (unsigned seed = 2001; seed <= 2000 + rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = bestOf(seed, need);
            Constraint part = limit("part", PlanQuantity::ItPower, 30);
            switch (seed % 4) {
            case 0:
                part.site = text("hall");
                break;
            case 1:
                part.workload = text("chat");
                break;
            case 2:
                part.from = need.plan.need.horizon.periodStart(1);
                break;
            default:
                part.quantity = PlanQuantity::Vendors;
                part.min = 2;
                part.max.reset();
            }
            need.plan.need.constraints.push_back(part);
            QVERIFY(isAtMost(before, best(need.plan, need.set)));
        }
    }

    void ranksKeepWhatStandsBeforeThem()
    {
        for (unsigned seed = 3001; seed <= 3000 + rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            need.plan.need.minimise.quantity = PlanQuantity::ItPower;
            const double power = best(need.plan, need.set);
            need.plan.need.minimise.weights = {{PlanQuantity::ItPower, 1}};
            QVERIFY(isAtMost(std::abs(best(need.plan, need.set) - power), 1e-6 * power)); // one weight is one objective
            need.plan.need.minimise.weights = {{PlanQuantity::ItPower, 1}, {PlanQuantity::TotalCost, 1e-9}};
            const double sum = best(need.plan, need.set) * scaleOf(need.plan.need.minimise);
            QVERIFY(power == worst || sum >= power * (1 - 1e-6));
        }
    }

    void smallNeedsAgreeWithEveryCombination()
    {
        // One workload, one period, three offers: every count of units up to the demand, priced by hand.
        for (unsigned seed = 4001; seed <= 4000 + rounds; ++seed) {
            std::mt19937 random(seed);
            const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
            const double demand = pick(1, 12), powerCap = pick(5, 40);
            Plan plan = handmade::plan({demand});
            plan.need.constraints = {limit("power", PlanQuantity::ItPower, powerCap)};
            const char *ids[] = {"buy-1", "buy-2", "rent-1"};
            std::vector<Offer> offers;
            std::vector<double> each, power, capacity;
            for (int i = 0; i < 3; ++i) {
                const Priced price{double(pick(10, 90) * 1000), double(pick(1, 70) * 100), double(pick(1, 8))};
                offers.push_back(i < 2 ? bought(ids[i], "hall", price) : rented(ids[i], "region", price));
                each.push_back(((i < 2 ? price.once : 0) + 12 * price.monthly) / 1000);
                power.push_back(price.kilowatts);
                capacity.push_back(pick(1, 4));
            }
            CandidateSet set = handmade::set(offers);
            for (int i = 0; i < 3; ++i)
                carry(set, "chat", ids[i], 1, capacity[std::size_t(i)]);
            double cheapest = worst;
            for (int a = 0; a <= demand; ++a)
                for (int b = 0; b <= demand; ++b)
                    for (int c = 0; c <= demand; ++c) {
                        const double carried = a * capacity[0] + b * capacity[1] + c * capacity[2];
                        const double drawn = a * power[0] + b * power[1] + c * power[2];
                        if (carried >= demand && drawn <= powerCap)
                            cheapest = std::min(cheapest, a * each[0] + b * each[1] + c * each[2]);
                    }
            const double found = best(plan, set);
            QVERIFY(cheapest == worst ? found == worst : std::abs(found - cheapest) <= 1e-6 * cheapest);
        }
    }

    void dominatedOffersAreNotMissed()
    {
        // A copy of every offer that is dearer in all: pruned away, and the optimum is the same.
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            RandomNeed need = randomNeed(seed);
            const double before = bestOf(seed, need);
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
