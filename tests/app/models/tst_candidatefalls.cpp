// The column of falls: a server of 240,000 that would enter at 34 % less is then paid with 158,400.
#include "app/models/candidatefalls.h"

#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

CandidateItem item(CandidateFate fate = CandidateFate::Open)
{
    CandidateItem made;
    made.id = u"chat/buy/hall-1/x/fp8"_s;
    made.offer = u"buy/hall-1/x"_s;
    made.fate = fate;
    return made;
}

CandidateFalls fallsOf(const planner::PriceFall &fall)
{
    planner::LostOnPrice lost;
    lost.offers = QStringList{u"buy/hall-1/x"_s, u"buy/hall-2/x"_s};
    lost.price = 240000;
    lost.fall = fall;
    return CandidateFalls({lost});
}

Cell cellOf(const planner::PriceFall &fall)
{
    return fallCell(item(), fallsOf(fall), u"f"_s);
}

} // namespace

class TstCandidatefalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void whatIsKnownIsSaid_data()
    {
        QTest::addColumn<double>("atLeast");
        QTest::addColumn<double>("atMost"); // below 0: no design is known
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("price");
        QTest::newRow("settled") << 0.34 << 0.34 << u"34\u202F%"_s << u"to 158400"_s;
        QTest::newRow("between") << 0.12 << 0.34 << u"12\u202F% to 34\u202F%"_s << u"to 158400"_s;
        QTest::newRow("at most") << 0.0 << 0.34 << u"at most 34\u202F%"_s << u"to 158400"_s;
        QTest::newRow("at least") << 0.12 << -1.0 << u"at least 12\u202F%"_s << QString();
        QTest::newRow("nothing known") << 0.0 << -1.0 << u"open"_s << QString();
        QTest::newRow("not even for nothing") << 1.02 << 1.12 << u"not even for nothing"_s << QString();
        QTest::newRow("perhaps not") << 0.56 << 1.12 << u"at least 56\u202F%"_s << QString();
    }

    void whatIsKnownIsSaid()
    {
        QFETCH(double, atLeast);
        QFETCH(double, atMost);
        planner::PriceFall fall;
        fall.isAsked = true;
        fall.atLeast = atLeast;
        if (atMost >= 0)
            fall.atMost = atMost;
        const Cell cell = cellOf(fall);
        QTEST(cell.text, "text");
        QTEST(cell.second, "price");
        QCOMPARE(cell.passport, u"f"_s);
    }

    void whatHasNoFallHasNoFigure()
    {
        planner::PriceFall fall;
        QCOMPARE(cellOf(fall).text, u"…"_s); // it is still to be asked
        fall.isAsked = fall.isShutOut = true;
        QCOMPARE(cellOf(fall).text, u"in no design"_s);
        QVERIFY(cellOf(fall).passport.isEmpty());
        QVERIFY(!fallsOf(fall).of(item(CandidateFate::Chosen)));
        QVERIFY(!fallsOf(fall).of(item(CandidateFate::Rejected)));
        QCOMPARE(fallsOf(fall).settled(), 1);
    }
};

QTEST_APPLESS_MAIN(TstCandidatefalls)
#include "tst_candidatefalls.moc"
