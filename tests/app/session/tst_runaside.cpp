// Work beside the window: its result comes back to an object that lives, and to nobody else.
#include "app/session/runaside.h"

#include <QSemaphore>
#include <QtTest>

#include <memory>
#include <stdexcept>

using namespace cw::app;

class TstRunaside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theResultComesBackToItsThread()
    {
        QObject context;
        int got = 0;
        QThread *thread = nullptr;
        runAside(
            &context, [] { return 7; },
            [&](int result) {
                got = result;
                thread = QThread::currentThread();
            });
        QTRY_COMPARE(got, 7);
        QCOMPARE(thread, QThread::currentThread());
    }

    /// The object goes while the work still waits: the work ends, and nobody is told.
    void whoHasGoneIsNotTold()
    {
        auto context = std::make_unique<QObject>();
        QSemaphore go, done;
        bool told = false;
        runAside(
            context.get(),
            [&] {
                go.acquire();
                done.release();
                return 1;
            },
            [&](int) { told = true; });
        context.reset();
        go.release();
        done.acquire();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void whatThrowsHasNoResult()
    {
        QObject context;
        bool told = false, next = false;
        runAside(
            &context, []() -> int { throw std::runtime_error("no"); }, [&](int) { told = true; });
        QThreadPool::globalInstance()->waitForDone();
        runAside(
            &context, [] { return 1; }, [&](int) { next = true; });
        QTRY_VERIFY(next);
        QVERIFY(!told);
    }
};

QTEST_MAIN(TstRunaside)
#include "tst_runaside.moc"
