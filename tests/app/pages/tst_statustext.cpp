// How sure an answer is, beside its status: 3 % from the optimum, or nothing known where the time ended before any
// bound, whose gap is then all of the objective.
#include "app/pages/answertext.h"
#include "tests/support/sampleresult.h"

#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstStatustext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aGapOfAllSaysNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<double>("gap");
        QTest::addColumn<QString>("text");
        QTest::newRow("near") << int(planner::Status::Feasible) << 0.03 << u"Within 3 % of the optimum"_s;
        QTest::newRow("no bound") << int(planner::Status::Feasible) << 1.0 << u"A first answer, no bound known"_s;
        QTest::newRow("stopped") << int(planner::Status::Interrupted) << 0.5 << u"Stopped early, gap 50 %"_s;
        QTest::newRow("stopped at once") << int(planner::Status::Interrupted) << 1.0
                                         << u"Stopped early, no bound known"_s;
    }

    void aGapOfAllSaysNothing()
    {
        QFETCH(int, status);
        QFETCH(double, gap);
        Answer answer{tests::samplePlan(), tests::sampleResult(), nullptr, 0.4};
        answer.result.status = planner::Status(status);
        answer.result.gap = gap;
        QTEST(statusText(answer), "text");
    }
};

QTEST_APPLESS_MAIN(TstStatustext)
#include "tst_statustext.moc"
