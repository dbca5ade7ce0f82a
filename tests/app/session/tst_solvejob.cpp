// The job: progress in the window's thread, cancel, the newest request wins, late answers are dropped, closing while
// busy.
#include "app/session/solvejob.h"
#include "tests/support/sampleresult.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

/// Answers at once unless the title is "slow": then it waits for the cancel flag.
SolveFunction quickOrSlow(QSemaphore *started = nullptr)
{
    return
        [started](const planner::Plan &plan, const planner::SolveOptions &, const planner::ProgressCallback &progress,
                  const std::atomic_bool *cancel) -> Result<planner::SolvedPlan> {
            planner::SolveProgress p;
            p.stage = QStringLiteral("Choosing and counting");
            progress(p);
            if (started)
                started->release();
            if (plan.title == QStringLiteral("slow")) {
                while (!*cancel)
                    QThread::msleep(1);
                return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), {}, {}, {}};
            }
            return planner::SolvedPlan{plan, tests::sampleResult(), nullptr, 0.1};
        };
}

planner::Plan titled(const char *title)
{
    planner::Plan plan = tests::samplePlan();
    plan.title = QString::fromLatin1(title);
    return plan;
}

} // namespace

class TstSolvejob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithItsRevision()
    {
        SolveJob job(quickOrSlow());
        QSignalSpy answered(&job, &SolveJob::answered), progressed(&job, &SolveJob::progressed),
            finished(&job, &SolveJob::finished);
        job.start(titled("quick"), 42);
        QVERIFY(job.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][1].toULongLong(), 42ULL);
        QCOMPARE(progressed.count(), 1);
        QVERIFY(!job.isRunning());
    }

    void cancelEndsWithASentence()
    {
        QSemaphore started;
        SolveJob job(quickOrSlow(&started));
        QSignalSpy failed(&job, &SolveJob::failed);
        job.start(titled("slow"), 1);
        started.acquire();
        job.cancel();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    }

    void memoryThatRunsOutIsASentence()
    {
        SolveJob job([](const planner::Plan &, const planner::SolveOptions &, const planner::ProgressCallback &,
                        const std::atomic_bool *) -> Result<planner::SolvedPlan> { throw std::bad_alloc(); });
        QSignalSpy failed(&job, &SolveJob::failed);
        job.start(titled("quick"), 1);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(QStringLiteral("not enough memory")));
        QVERIFY(!job.isRunning());
    }

    void theNewestRequestWins()
    {
        QSemaphore started;
        SolveJob job(quickOrSlow(&started));
        QSignalSpy answered(&job, &SolveJob::answered), failed(&job, &SolveJob::failed),
            finished(&job, &SolveJob::finished);
        job.start(titled("slow"), 1);
        started.acquire();
        job.start(titled("quick"), 2);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][1].toULongLong(), 2ULL);
        QCOMPARE(failed.count(), 0); // the older one ended without a word
    }

    void closingWhileBusyCancels()
    {
        QSemaphore started;
        auto job = std::make_unique<SolveJob>(quickOrSlow(&started));
        job->start(titled("slow"), 1);
        started.acquire();
        job.reset(); // returns: the slow one saw the flag
    }
};

QTEST_GUILESS_MAIN(TstSolvejob)
#include "tst_solvejob.moc"
