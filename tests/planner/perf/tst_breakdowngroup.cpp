// Every time term a model can name has a group: charts leave nothing out.
#include "planner/perf/breakdowngroup.h"
#include "planner/perf/working.h"
#include "tests/planner/perf/trainingcases.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstBreakdownGroup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_training_term_has_a_group()
    {
        catalog::ModelShape model = test::expertModel();
        TrainingCase c = test::plainCase(model, 2, 2, 16);
        c.ep = 8;
        c.cp = 2;
        c.dp = 8;
        c.precision = Precision::Fp8;
        QSet<int> seen;
        for (const int zero : {1, 3}) {
            c.zeroStage = zero;
            for (const BreakdownTerm &term : explainTraining(c).breakdown.time) {
                const auto group = groupOfTimeTerm(term.name);
                QVERIFY2(group, qPrintable(term.name));
                seen.insert(int(*group));
            }
        }
        QCOMPARE(seen.size(), breakdownGroupCount);
        QVERIFY(!groupOfTimeTerm(QStringLiteral("something else")));
    }

    void workings_keep_the_sum()
    {
        const Working w = workingOf({{QStringLiteral("a"), 0.5, QStringLiteral("x")}, {QStringLiteral("b"), 0.25, {}}},
                                    1000, QStringLiteral("ms"), QStringLiteral("sum"));
        QCOMPARE(w.terms.size(), std::size_t(2));
        QCOMPARE(w.terms[0].value.likely + w.terms[1].value.likely, 750.0);
        QCOMPARE(w.terms[0].unit, QStringLiteral("ms"));
        QCOMPARE(w.terms[0].formula, QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(TstBreakdownGroup)
#include "tst_breakdowngroup.moc"
