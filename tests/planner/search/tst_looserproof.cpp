#include "planner/search/looserproof.h"

#include <QtTest>

#include <limits>

using namespace cw::planner;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Maximise 5a + 4b + 3c with 2a + 3b + c <= `first`, 4a + b + 2c <= 11, 3a + 4b + 2c <= 8, all whole. With a loose
/// first row the third decides: a = 2, c = 1 uses its 8 and brings 13; a = 1 leaves 5 for c = 2 (11), a = 0 leaves c =
/// 4 (12). That design takes 2*2 + 1 = 5 of the first row.
Program knapsack(double first)
{
    Program program;
    const int a = program.addColumn({QStringLiteral("a"), -5, 0, 10, true});
    const int b = program.addColumn({QStringLiteral("b"), -4, 0, 10, true});
    const int c = program.addColumn({QStringLiteral("c"), -3, 0, 10, true});
    program.addRow({QStringLiteral("first"), QStringLiteral("first"), -infinity, first, {{a, 2}, {b, 3}, {c, 1}}});
    program.addRow({QStringLiteral("second"), {}, -infinity, 11, {{a, 4}, {b, 1}, {c, 2}}});
    program.addRow({QStringLiteral("third"), {}, -infinity, 8, {{a, 3}, {b, 4}, {c, 2}}});
    return program;
}

LooserProof proofOf(const Program &program)
{
    return {program, {}, makeHighsSolver()->solve(program, {}, {}, nullptr)};
}

} // namespace

class TstLooserProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDesignThatFitsIsTheBestOfATighterProgram()
    {
        const LooserProof proof = proofOf(knapsack(100));
        QCOMPARE(proof.solution.objective, -13.0);
        const auto known = provenBy(proof, knapsack(5), {});
        QVERIFY(known);
        QCOMPARE(known->objective, -13.0);
        QCOMPARE(makeHighsSolver()->solve(knapsack(5), {}, {}, nullptr).objective, -13.0);
    }

    void aDesignThatDoesNotFitSaysNothing() { QVERIFY(!provenBy(proofOf(knapsack(100)), knapsack(4), {})); }

    void aWiderProgramIsSearched() { QVERIFY(!provenBy(proofOf(knapsack(5)), knapsack(100), {})); }

    void anotherPriceIsSearched()
    {
        Program dearer = knapsack(5);
        dearer.columns[2].cost = -9;
        QVERIFY(!provenBy(proofOf(knapsack(100)), dearer, {}));
    }

    void anotherRankBelowIsSearched() { QVERIFY(!provenBy(proofOf(knapsack(100)), knapsack(5), {{{0, 1.0}}})); }

    void aSearchCutShortProvesNothing()
    {
        LooserProof proof = proofOf(knapsack(100));
        proof.solution.ending = SolverEnding::TimeLimit;
        QVERIFY(!provenBy(proof, knapsack(5), {}));
    }

    void whereTheLooserHasNoDesignTheTighterHasNone()
    {
        Program looser = knapsack(100), tighter = knapsack(5);
        for (Program *program : {&looser, &tighter})
            program->rows[1].low = 60; // 4a + b + 2c >= 60 with at most 11
        const LooserProof proof = proofOf(looser);
        QCOMPARE(proof.solution.ending, SolverEnding::Infeasible);
        const auto known = provenBy(proof, tighter, {});
        QVERIFY(known);
        QCOMPARE(known->ending, SolverEnding::Infeasible);
    }
};

QTEST_GUILESS_MAIN(TstLooserProof)
#include "tst_looserproof.moc"
