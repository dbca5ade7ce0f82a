// One line per cause, however many lost for it.
#include "app/cli/leftasidetext.h"
#include "tests/support/sampleresult.h"

#include <QtTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstLeftAsideText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyOfOneCauseAreOneLine()
    {
        planner::PlanResult result = tests::sampleResult();
        result.rejected.clear();
        for (int i = 1; i <= 30; ++i)
            result.rejected.push_back({u"r%1"_s.arg(i), u"unsupported"_s, u"not on sale"_s, u"Machine %1"_s.arg(i)});
        result.rejected.push_back({u"x"_s, u"no_price"_s, {}, u"chat on Server X"_s});
        const QStringList lines = leftAsideLines(tests::samplePlan(), result);
        QCOMPARE(lines,
                 QStringList({u"Left aside: one has no price and 30 are unable to carry the work."_s,
                              u"  - Has no price: no public price was found: ask for a quote (chat on Server X)"_s,
                              u"  - Cannot carry the work: not on sale (Machine 1; and 29 more)"_s}));
    }

    void furtherCausesAreCounted()
    {
        planner::PlanResult result = tests::sampleResult();
        result.rejected.clear();
        for (int i = 1; i <= 7; ++i)
            result.rejected.push_back({u"r%1"_s.arg(i), u"unsupported"_s, u"cause %1"_s.arg(i), u"Machine"_s});
        const QStringList lines = leftAsideLines(tests::samplePlan(), result);
        QCOMPARE(lines.size(), 7); // the head, five causes, the rest
        QCOMPARE(lines.back(), u"  - Cannot carry the work: two other causes"_s);
    }

    void nothingLeftAsideSaysNothing()
    {
        planner::PlanResult result = tests::sampleResult();
        result.rejected.clear();
        QVERIFY(leftAsideLines(tests::samplePlan(), result).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstLeftAsideText)
#include "tst_leftasidetext.moc"
