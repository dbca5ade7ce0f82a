#include "planner/search/objectives.h"
#include "planner/search/solver.h"

#include <QTemporaryDir>
#include <QtTest>

#include <interfaces/highs_c_api.h>

#include <algorithm>
#include <limits>

using namespace cw::planner;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Knapsack: maximise 5a + 4b + 3c with 2a + 3b + c <= 5, 4a + b + 2c <= 11, 3a + 4b + 2c <= 8, all whole.
Program knapsack()
{
    Program program;
    const int a = program.addColumn({QStringLiteral("a"), -5, 0, 10, true});
    const int b = program.addColumn({QStringLiteral("b"), -4, 0, 10, true});
    const int c = program.addColumn({QStringLiteral("c"), -3, 0, 10, true});
    program.addRow({QStringLiteral("first"), QStringLiteral("first"), -infinity, 5, {{a, 2}, {b, 3}, {c, 1}}});
    program.addRow({QStringLiteral("second"), {}, -infinity, 11, {{a, 4}, {b, 1}, {c, 2}}});
    program.addRow({QStringLiteral("third"), {}, -infinity, 8, {{a, 3}, {b, 4}, {c, 2}}});
    return program;
}

/// Market split (Cornuejols and Dawande 1998): halve five sums at once; quick to answer, slow to prove.
Program hardProgram()
{
    Program program;
    constexpr int items = 40;
    for (int i = 0; i < items; ++i)
        program.addColumn({QString::number(i), 0, 0, 1, true});
    for (int r = 0; r < 5; ++r) {
        const int over = program.addColumn({QStringLiteral("over"), 1, 0, infinity, false});
        const int under = program.addColumn({QStringLiteral("under"), 1, 0, infinity, false});
        Row half{QStringLiteral("half"), {}, 0, 0, {{over, -1}, {under, 1}}};
        int total = 0;
        for (int i = 0; i < items; ++i) {
            const int weight = (i * 7919 + r * 104729 + i * i * 31) % 100;
            half.entries.push_back({i, double(weight)});
            total += weight;
        }
        half.low = half.high = total / 2;
        program.addRow(half);
    }
    return program;
}

/// Answers the first rank; of the ranks below it keeps the design it begins from and proves nothing.
class OneRankOnly : public Solver {
public:
    QString name() const override { return inner_->name(); }
    QString version() const override { return inner_->version(); }

private:
    Solution answer(const Program &program, const SolveOptions &options, const ProgressCallback &progress,
                    const std::atomic_bool *cancel) override
    {
        const bool isBelow = std::any_of(program.rows.begin(), program.rows.end(),
                                         [](const Row &row) { return row.name == QLatin1String("kept objective"); });
        if (!isBelow)
            return inner_->solve(program, options, progress, cancel);
        Solution open;
        open.ending = SolverEnding::TimeLimit;
        open.bound = -infinity;
        return open;
    }
    std::unique_ptr<Solver> inner_ = makeHighsSolver();
};

} // namespace

class TstSolver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRankThatIsNotProvenIsTold()
    {
        // The least of -5a - 4b - 3c is -13 (below); then as little of a as that leaves is asked for. Where that is not
        // answered, the design stands with the gap of its first rank, and is not called proven.
        OneRankOnly solver;
        const std::vector<std::vector<Entry>> then{{{0, 1}}};
        const Solution open = solveInOrder(knapsack(), then, solver, {}, {}, nullptr);
        QVERIFY(open.hasValues);
        QCOMPARE(open.ending, SolverEnding::TimeLimit);
        QCOMPARE(open.objective, -13.0);
        QVERIFY(open.gap < 1e-4);
        const auto whole = makeHighsSolver();
        const Solution proven = solveInOrder(knapsack(), then, *whole, {}, {}, nullptr);
        QCOMPARE(proven.ending, SolverEnding::Optimal);
        QCOMPARE(proven.objective, -13.0);
    }

    void findsTheWholeOptimum()
    {
        // The linear optimum is a = 2, c = 1 (both rows tight), already whole: 5*2 + 3 = 13.
        const auto solver = makeHighsSolver();
        const Solution solution = solver->solve(knapsack(), {}, {}, nullptr);
        QCOMPARE(int(solution.ending), int(SolverEnding::Optimal));
        QVERIFY(solution.hasValues);
        QCOMPARE(solution.objective, -13.0);
        QCOMPARE(solution.values, std::vector<double>({2, 0, 1}));
        QCOMPARE(solution.gap, 0.0);
        QVERIFY(solver->version().startsWith(QLatin1String("1.")));
    }

    void offsetIsPartOfObjectiveAndBound()
    {
        Program program = knapsack();
        program.offset = 100;
        const Solution solution = makeHighsSolver()->solve(program, {}, {}, nullptr);
        QCOMPARE(solution.objective, 87.0);
        QCOMPARE(solution.bound, 87.0);
    }

    void infeasibleIsToldApart()
    {
        Program program = knapsack();
        program.addRow({QStringLiteral("more"), {}, 6, infinity, {{0, 2}, {1, 3}, {2, 1}}});
        const Solution solution = makeHighsSolver()->solve(program, {}, {}, nullptr);
        QCOMPARE(int(solution.ending), int(SolverEnding::Infeasible));
        QVERIFY(!solution.hasValues);
    }

    void wholenessCanMakeItInfeasible()
    {
        Program program;
        const int x = program.addColumn({QStringLiteral("x"), 1, 0, 10, true});
        program.addRow({QStringLiteral("between"), {}, 1.2, 1.8, {{x, 1}}});
        QCOMPARE(int(makeHighsSolver()->solve(program, {}, {}, nullptr).ending), int(SolverEnding::Infeasible));
    }

    void unboundedIsToldApart()
    {
        Program program;
        program.addColumn({QStringLiteral("x"), -1, 0, infinity, false});
        QCOMPARE(int(makeHighsSolver()->solve(program, {}, {}, nullptr).ending), int(SolverEnding::Unbounded));
    }

    void emptyProgramIsSolved()
    {
        Program program;
        program.offset = 3;
        const Solution solution = makeHighsSolver()->solve(program, {}, {}, nullptr);
        QCOMPARE(int(solution.ending), int(SolverEnding::Optimal));
        program.addRow({QStringLiteral("asked"), {}, 1, infinity, {}});
        QCOMPARE(int(makeHighsSolver()->solve(program, {}, {}, nullptr).ending), int(SolverEnding::Infeasible));
    }

    /// No time for a bound: the design it began from stands, and nothing costs less than each column by itself.
    void withoutTimeTheBoundIsThatOfTheColumns()
    {
        Program program = hardProgram();
        program.offset = 7;
        program.start.assign(program.columns.size(), 0);
        for (std::size_t r = 0; r < program.rows.size(); ++r)
            program.start[40 + 2 * r + 1] = program.rows[r].low; // "under" takes the whole half
        SolveOptions options;
        options.timeLimitSeconds = 0;
        const Solution solution = makeHighsSolver()->solve(program, options, {}, nullptr);
        QVERIFY(solution.hasValues);
        QVERIFY2(solution.bound >= 7, qPrintable(QString::number(solution.bound)));
        QVERIFY(solution.gap > 0 && solution.gap <= 1);
    }

    void cancelledBeforeTheStart()
    {
        const std::atomic_bool cancel = true;
        QCOMPARE(int(makeHighsSolver()->solve(knapsack(), {}, {}, &cancel).ending), int(SolverEnding::Cancelled));
    }

    void cancelStopsARunningSolve()
    {
        std::atomic_bool cancel = false;
        int reports = 0;
        const ProgressCallback progress = [&](const SolveProgress &) {
            ++reports;
            cancel = true;
        };
        SolveOptions options;
        options.gap = 0;
        const Solution solution = makeHighsSolver()->solve(hardProgram(), options, progress, &cancel);
        QCOMPARE(int(solution.ending), int(SolverEnding::Cancelled));
        QVERIFY(reports >= 1);
    }

    void sameProgramSameValues()
    {
        SolveOptions options;
        options.nodeLimit = 50;
        options.gap = 0;
        const Solution first = makeHighsSolver()->solve(hardProgram(), options, {}, nullptr);
        const Solution second = makeHighsSolver()->solve(hardProgram(), options, {}, nullptr);
        QCOMPARE(first.values, second.values);
        QCOMPARE(first.nodes, second.nodes);
    }

    void mpsReadsBackToTheSameOptimum()
    {
        Program program = knapsack();
        program.offset = 100;
        program.rows[1].low = 10; // a range
        program.addColumn({QStringLiteral("free one"), 1, -infinity, infinity, false});
        program.addRow({QStringLiteral("bound below"), {}, -3.5, infinity, {{3, 1}}});
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("program.mps")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toMps(program, QStringLiteral("back")));
        file.close();
        void *highs = Highs_create();
        Highs_setBoolOptionValue(highs, "output_flag", 0);
        QVERIFY(Highs_readModel(highs, QFile::encodeName(file.fileName()).constData()) != kHighsStatusError);
        Highs_run(highs);
        const double objective = Highs_getObjectiveValue(highs);
        Highs_destroy(highs);
        QCOMPARE(objective, makeHighsSolver()->solve(program, {}, {}, nullptr).objective);
        QCOMPARE(objective, 100 - 13 - 3.5); // a = 2, c = 1 uses 10 of the second row
    }

    void mpsSaysTheSameProgram()
    {
        Program program = knapsack();
        program.offset = 2;
        program.rows[1].low = 1;
        const QByteArray text = toMps(program, QStringLiteral("small need"));
        QVERIFY(text.startsWith("NAME p0_small_need\n"));
        QVERIFY(text.contains(" L r0_first\n"));
        QVERIFY(text.contains(" RHS COST -2\n"));
        QVERIFY(text.contains(" RHS r0_first 5\n"));
        QVERIFY(text.contains(" RANGE r1_second 10\n"));
        QVERIFY(text.contains(" M0 'MARKER' 'INTORG'\n x0_a COST -5\n x0_a r0_first 2\n"));
        QVERIFY(text.contains(" UP BOUND x0_a 10\n"));
        QVERIFY(text.endsWith("ENDATA\n"));
    }
};

QTEST_GUILESS_MAIN(TstSolver)
#include "tst_solver.moc"
