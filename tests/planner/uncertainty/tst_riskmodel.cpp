// Whose price a line is: what one passport tells is one uncertain price, whatever it pays for.
#include "planner/uncertainty/montecarlo.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {
using namespace Qt::StringLiterals;

catalog::CatalogSnapshot assumptions()
{
    catalog::CatalogSnapshot catalog;
    for (const char *id :
         {"exchange_rate_spread_per_year", "electricity_price_spread_per_year", "hardware_price_spread_per_year",
          "cloud_price_spread_per_year", "price_correlation", "prediction_correlation", "machine_failures_per_year",
          "machine_repair_days", "price_age_days", "typical_power_share"}) {
        catalog::Assumption assumption;
        assumption.id = QLatin1String(id);
        catalog.assumptions.push_back(assumption);
    }
    catalog.index();
    return catalog;
}

Plan planOf()
{
    Plan plan;
    plan.currency = Currency(u"EUR");
    plan.asOf = QDate(2026, 11, 1);
    plan.need.horizon = {Month(2027, 1), 12, 12};
    return plan;
}

/// 6,000 kWh at 0.20 EUR: 1,200 EUR.
Line energy(const QString &part, const QString &site, const QString &passport, double low, double high)
{
    Line line;
    line.kind = LineKind::Recurring;
    line.category = u"energy"_s;
    line.part = part;
    line.site = site;
    line.description = u"Energy of "_s + part;
    line.passport = passport;
    line.period = Month(2027, 1);
    line.quantity = 6000;
    const Currency euro(u"EUR");
    line.unitPrice = Money::fromUnits(0.2, euro);
    line.unitPriceLow = Money::fromUnits(low, euro);
    line.unitPriceHigh = Money::fromUnits(high, euro);
    line.total = line.unitPrice->timesQuantity(line.quantity);
    return line;
}

/// The same server in a hall with a tariff and in one with the grid's band, where a node stands beside it.
PlanResult twoHalls()
{
    PlanResult result;
    result.lines = {energy(u"box"_s, u"hall-1"_s, u"f1"_s, 0.2, 0.2), energy(u"box"_s, u"hall-2"_s, u"f2"_s, 0.1, 0.4),
                    energy(u"node"_s, u"hall-2"_s, u"f2"_s, 0.1, 0.4)};
    Figure tariff, grid;
    tariff.id = u"f1"_s;
    tariff.label = u"Electricity price, hall-1"_s;
    grid.id = u"f2"_s;
    grid.label = u"Electricity, Germany"_s;
    result.figures = {tariff, grid};
    return result;
}
} // namespace

class TstRiskmodel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHallHasItsOwnPriceOfElectricity()
    {
        const Result<RiskModel> model = riskModelOf(planOf(), twoHalls(), assumptions());
        QVERIFY(model.ok());
        QCOMPARE(model->prices.size(), std::size_t(2));
        QVERIFY(model->prices[0].band.isExact());
        QCOMPARE(model->prices[1].band, (Band{0.5, 1, 2}));
        QCOMPARE(model->prices[0].id, u"energy:box"_s);
        QCOMPARE(model->prices[1].id, u"energy:box@hall-2"_s);
        QCOMPARE(model->prices[0].label, u"Energy of box"_s);
        QCOMPARE(model->prices[1].label, u"Electricity, Germany"_s); // of two things: by its own name
        QCOMPARE(model->items.size(), std::size_t(2));
        QCOMPARE(model->items[1].present, 2400.0);
    }

    /// 3,600 in all; 2,400 of them may be 1,200 or 4,800, together.
    void theWidthIsThatOfThePriceItself()
    {
        const Result<RiskModel> model = riskModelOf(planOf(), twoHalls(), assumptions());
        const std::vector<TornadoBar> bars = tornadoOf(*model);
        QCOMPARE(bars.size(), std::size_t(1));
        QVERIFY(std::abs(bars[0].low - 2400) < 1e-6);
        QVERIFY(std::abs(bars[0].high - 6000) < 1e-6);
    }

    /// A quote in the plan's own currency has no exchange rate in it; what is worked out of a dollar price has.
    void onlyWhatIsStatedInAnotherCurrencyMovesWithItsRate()
    {
        PlanResult result;
        for (const char *passport : {"quote", "list", "share", ""}) {
            Line line = energy(QLatin1String(passport), {}, QLatin1String(passport), 0.2, 0.2);
            line.kind = LineKind::OneOff;
            line.category = u"compute"_s;
            result.lines.push_back(line);
        }
        const auto figure = [&](const char *id, const char *unit, std::vector<QString> inputs) {
            Figure made;
            made.id = QLatin1String(id);
            made.unit = QLatin1String(unit);
            made.inputs = std::move(inputs);
            result.figures.push_back(made);
        };
        figure("quote", "EUR per unit", {});
        figure("stated", "USD per unit", {});
        figure("rate", "EUR per USD", {});
        figure("list", "EUR per unit", {u"stated"_s, u"rate"_s});
        figure("share", "EUR", {u"list"_s});
        const Result<RiskModel> model = riskModelOf(planOf(), result, assumptions());
        QVERIFY(model.ok());
        std::map<QString, bool> hasRate;
        for (const RiskItem &item : model->items)
            hasRate[model->prices[std::size_t(item.price)].id] = item.hasRate;
        QCOMPARE(hasRate, (std::map<QString, bool>{{u"compute:quote"_s, false},
                                                   {u"compute:list"_s, true},
                                                   {u"compute:share"_s, true},
                                                   {u"compute:"_s, true}})); // nothing known: a dollar price
    }

    void theOrderOfTheHallsDoesNotMatter()
    {
        PlanResult turned = twoHalls();
        std::reverse(turned.lines.begin(), turned.lines.end());
        const std::vector<TornadoBar> bars = tornadoOf(riskModelOf(planOf(), turned, assumptions()).value());
        QCOMPARE(bars.size(), std::size_t(1));
        QVERIFY(std::abs(bars[0].high - 6000) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TstRiskmodel)
#include "tst_riskmodel.moc"
