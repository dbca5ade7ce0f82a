// From which rented place answers leave: from where it costs least, and from nowhere that carries none of them.
#include "planner/model/planmodel.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

RentedPlace placeWith(const char *site, double pricePerGigabyte)
{
    RentedPlace place;
    place.site = text(site);
    place.answers.role = text("egress");
    place.answers.items = {item(LineKind::Recurring, pricePerGigabyte)};
    return place;
}

} // namespace

class TstRentedAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// 10 requests/s send 1,000 GB a month. At "near" the year costs 12 x (5,000 + 1,000 x 1), at "far" 12 x (6,000 +
    /// 1,000 x 2): 72,000 and 96,000. What may be spent at "near" pays its machine, not what leaves it: told to leave
    /// from "far", where nothing stands, it would all cost 84,000.
    void aBudgetOfAPlaceHoldsWhatLeavesIt()
    {
        Plan p = plan({10});
        p.need.discountRate = 0;
        CandidateSet s = set({rented("rent-near", "near", {0, 5000}), rented("rent-far", "far", {0, 6000})});
        carry(s, "chat", "rent-near", 1, 10);
        carry(s, "chat", "rent-far", 1, 10);
        s.rented.places = {placeWith("near", 1), placeWith("far", 2)};
        s.rented.answers = {{text("chat"), 100}};
        QVERIFY(std::abs(*optimum(p, s) - 72) < 1e-6);
        Constraint budget = limit("purse", PlanQuantity::TotalCost, 65000);
        budget.site = text("near");
        p.need.constraints = {budget};
        QVERIFY2(std::abs(*optimum(p, s) - 96) < 1e-6, qPrintable(QString::number(*optimum(p, s))));
        p.need.constraints[0].max = 72000;
        QVERIFY(std::abs(*optimum(p, s) - 72) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TstRentedAnswers)
#include "tst_rentedanswers.moc"
