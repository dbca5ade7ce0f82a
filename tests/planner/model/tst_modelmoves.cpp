// Prompts and answers that are kept for long leave a rented place when their workload does: what the program pays for
// is what its answer is decoded to.
#include "planner/model/decode.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

struct Answer {
    double cost = 0;            ///< thousands
    std::vector<int> terabytes; ///< that have left "a", by period
};

/// 10 requests/s in two years, 5 for each unit: 12 thousand a year at a, 24 at b; a may not be paid in the second year.
/// 10 TB are kept where they are served, and cost so much a TB when they leave.
Answer answer(double perTerabyte, double mostAtA)
{
    Plan p = plan({10, 10});
    Constraint left = limit("left", PlanQuantity::OpexPerMonth, 0);
    left.site = text("a");
    left.from = Month::fromIso(u"2028-01");
    Constraint most = limit("most", PlanQuantity::Accelerators, mostAtA);
    most.site = left.site;
    p.need.constraints = {left, most};
    CandidateSet s = set({rented("at-a", "a", {0, 1000, 1}), rented("at-b", "b", {0, 2000, 1})});
    carry(s, "chat", "at-a", 1, 5);
    carry(s, "chat", "at-b", 1, 5);
    for (const char *site : {"a", "b"}) {
        RentedPlace place;
        place.site = text(site);
        place.move.role = place.move.part = text("data-move");
        place.move.items = {item(LineKind::OneOff, perTerabyte)};
        place.history.role = place.history.part = text("history");
        place.history.items = {item(LineKind::Recurring, 0)};
        s.rented.places.push_back(place);
    }
    s.rented.histories = s.rented.moves = {{text("chat"), 10, true}};
    ModelOptions options;
    options.countsMoves = true;
    const PlanModel model = std::move(buildPlanModel(p, catalog::CatalogSnapshot(), s, options)).value();
    SolveOptions exact;
    exact.gap = 0;
    const Solution solution = makeHighsSolver()->solve(model.program, exact, {}, nullptr);
    const Decoded decoded = decode(p, s, model, solution);
    for (const CountedExtra &extra : decoded.extras)
        if (extra.role == text("data-move") && extra.site == text("a"))
            return {solution.objective, extra.active};
    return {solution.objective, {0, 0}};
}

} // namespace

class TstModelMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsLeaveWithTheirWorkload_data()
    {
        QTest::addColumn<double>("perTerabyte");
        QTest::addColumn<double>("mostAtA"); // accelerators, 8 a unit
        QTest::addColumn<double>("cost");
        QTest::addColumn<int>("terabytes");
        QTest::newRow("a at 24, then b at 48, 10 TB at 1") << 1000.0 << 16.0 << 24.0 + 48 + 10 << 10;
        QTest::newRow("10 TB at 2 cost less than b") << 2000.0 << 16.0 << 24.0 + 48 + 20 << 10;
        QTest::newRow("10 TB at 3 cost more than b") << 3000.0 << 16.0 << 48.0 + 48 << 0;
        QTest::newRow("half of them at a: 12 + 24, 5 TB at 2") << 2000.0 << 8.0 << 36.0 + 48 + 10 << 5;
    }
    void recordsLeaveWithTheirWorkload()
    {
        QFETCH(double, perTerabyte);
        QFETCH(double, mostAtA);
        QFETCH(double, cost);
        QFETCH(int, terabytes);
        const Answer found = answer(perTerabyte, mostAtA);
        QVERIFY2(std::abs(found.cost - cost) < 1e-6, qPrintable(QString::number(found.cost)));
        QCOMPARE(found.terabytes, (std::vector<int>{0, terabytes}));
    }
};

QTEST_GUILESS_MAIN(TstModelMoves)
#include "tst_modelmoves.moc"
