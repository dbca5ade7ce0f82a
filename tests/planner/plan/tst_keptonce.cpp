#include "planner/plan/keptonce.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstKeptOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThingIsMadeOnce()
    {
        const Plan plan, other;
        const catalog::CatalogSnapshot catalog;
        int made = 0;
        const auto make = [&] { return Result<int>(++made); };
        const auto ask = [&](const Plan &of) { return KeptOnce<int>::of(of, catalog, make).value(); };
        QCOMPARE(ask(plan), 1);
        QCOMPARE(ask(plan), 2); // nothing is kept where nobody asks for it
        {
            const KeptOnce<int> kept(plan, catalog);
            QCOMPARE(ask(plan), 3);
            QCOMPARE(ask(plan), 3);
            QCOMPARE(ask(other), 4); // another plan
            QCOMPARE(KeptOnce<double>::of(plan, catalog, [] { return Result<double>(0.5); }).value(), 0.5);
            {
                const KeptOnce<int> inner(other, catalog);
                QCOMPARE(ask(other), 5);
                QCOMPARE(ask(other), 5);
            }
            QCOMPARE(ask(plan), 3);
        }
        QCOMPARE(ask(plan), 6);
    }

    void errorsAreKeptToo()
    {
        const Plan plan;
        const catalog::CatalogSnapshot catalog;
        int asked = 0;
        const auto make = [&]() -> Result<int> {
            ++asked;
            return Error::invalid(QStringLiteral("It cannot be made"), {}, {});
        };
        const KeptOnce<int> kept(plan, catalog);
        QVERIFY(!KeptOnce<int>::of(plan, catalog, make).ok());
        QVERIFY(!KeptOnce<int>::of(plan, catalog, make).ok());
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(TstKeptOnce)
#include "tst_keptonce.moc"
