// One hall of 100 MWh IT energy a year by utilisation, PUE 1.2 and a grid of 400 g/kWh: 120 MWh at the meter, 48 t;
// with half of it renewable 24 t. Every figure of the page has a passport that leads to these.
#include "app/models/footprintfigures.h"
#include "app/models/lawtables.h"
#include "app/models/ruleprices.h"

#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace cw::planner;
using namespace Qt::StringLiterals;

namespace {

Json factor(double value, const char *unit, const char *region)
{
    return Json{{"value", value},      {"low", value},   {"high", value},    {"unit", unit},
                {"source", "Made up"}, {"year", "2026"}, {"region", region}, {"to_verify", false}};
}

PlanResult answer()
{
    Json site{{"site", "hall"}, {"country", "DE"}};
    site["pue"] = factor(1.2, "ratio", "hall");
    site["wue_site"] = nullptr;
    site["cue_kg_per_kwh"] = 0.48;
    site["ref"] = 0.5;
    site["erf"] = nullptr;
    site["utilisation"] = 0.7;
    site["it_mwh_per_year"] = Json{{"load_in_every_hour", 150.0}, {"by_utilisation", 100.0}};
    site["carbon_t_per_year"] = Json{{"location_load", 72.0},
                                     {"location_utilised", 48.0},
                                     {"operational_utilised", nullptr},
                                     {"market_utilised", 24.0},
                                     {"marginal_utilised", nullptr}};
    site["kept_idle_mwh_per_year"] = 12.5;
    site["carbon_t_per_year"]["kept_idle"] = 6.0;
    site["water_m3_per_year"] = Json{{"on_site", nullptr}, {"grid", nullptr}};
    site["heat_reused_mwh_per_year"] = nullptr;
    site["factors"] = Json{{"grid_carbon", factor(400, "g/kWh", "DE")},
                           {"grid_carbon_operational", nullptr},
                           {"grid_carbon_marginal", nullptr},
                           {"grid_water", nullptr}};
    Json work{{"workload", "chat"},     {"unit", "million tokens"},     {"amount", 10.0},
              {"it_kwh_per_unit", 2.0}, {"operation_kg_per_unit", 1.0}, {"embodied_kg_per_unit", 0.5},
              {"sci_kg_per_unit", 1.5}, {"it_mwh_per_year", 20.0},      {"operation_t_per_year", 10.0}};
    PlanResult result;
    result.sustainability = Json{{"years", 2.0}, {"sites", Json::array({site})}, {"work", Json::array({work})}};
    result.sustainability["embodied"] = Json{{"within_plan_t", 6.0}, {"per_year_t", 3.0}};
    return result;
}

} // namespace

class TstFootprintfigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carbonLeadsToEnergyPueAndTheGrid()
    {
        const PlanResult figures = footprintFigures(answer(), {});
        const Figure *carbon = figures.figure(footprintFigure(u"hall"_s, "location_utilised"));
        QVERIFY(carbon);
        QCOMPARE(*carbon->value, 48.0);
        QCOMPARE(carbon->formula, u"100 MWh × 1.2 × 400 g/kWh ÷ 1000"_s);
        QCOMPARE(carbon->inputs.size(), std::size_t(3));
        const Figure *market = figures.figure(footprintFigure(u"hall"_s, "market_utilised"));
        QVERIFY(market->formula.endsWith(u"(1 − 0.5)"_s));
        const Figure *meter = figures.figure(footprintFigure(u"hall"_s, "meter_utilised"));
        QCOMPARE(*meter->value, 120.0);
    }

    void whatIsStatedAndWhatTheCatalogSaysAreToldApart()
    {
        const PlanResult figures = footprintFigures(answer(), {});
        QCOMPARE(figures.figure(footprintFigure(u"hall"_s, "pue"))->kind, u"given"_s);
        QCOMPARE(figures.figure(footprintFigure(u"hall"_s, "grid_carbon"))->kind, u"catalog"_s);
        const Figure *water = figures.figure(footprintFigure(u"hall"_s, "wue"));
        QVERIFY(water && !water->value); // not known, never 0
    }

    void everyCellWithANumberHasAPassport()
    {
        const PlanResult result = answer(), figures = footprintFigures(result, {});
        for (const CellTable &table : {footprintTable(result.sustainability), workTable(result.sustainability)})
            for (const CellRow &row : table.rows)
                for (const Cell &cell : row.cells)
                    QVERIFY2(!cell.sort.isValid() || figures.figure(cell.passport), qPrintable(cell.text));
    }

    /// The energy of a run leads to what its placement predicts; what its units take idle has a row of its own.
    void aRunIsToldWithItsOwnEnergy()
    {
        PlanResult result = answer();
        result.sustainability["work"][0]["unit"] = "training run";
        Figure energy;
        energy.id = u"energy"_s;
        result.figures = {energy};
        Placement placement;
        placement.predicted[u"energy_mwh"_s] = {0.002, {}, {}, energy.id};
        result.workloads = {{u"chat"_s, {placement, placement}, {}}};
        const PlanResult figures = footprintFigures(result, {});
        QCOMPARE(figures.figure(footprintFigure(u"chat"_s, "work_it"))->inputs, std::vector{energy.id});
        QCOMPARE(*figures.figure(footprintFigure({}, "kept_mwh"))->value, 12.5);
        QCOMPARE(workTable(result.sustainability).rows.back().id, u"kept"_s);
    }

    void theSumKnowsItsPlaces()
    {
        const PlanResult figures = footprintFigures(answer(), {});
        const Figure *sum = figures.figure(footprintFigure({}, "location_utilised"));
        QCOMPARE(*sum->value, 48.0);
        QCOMPARE(sum->inputs, std::vector{footprintFigure(u"hall"_s, "location_utilised")});
        QVERIFY(!figures.figure(footprintFigure({}, "marginal_utilised"))->value); // one place does not know it
    }

    void thePriceOfARuleHasItsPassport()
    {
        PlanResult result = answer();
        Binding binding;
        binding.constraint = u"budget"_s;
        binding.priceAtLeast = 100;
        binding.priceAtMost = 140;
        result.binding = {binding};
        const PlanResult figures = rulePriceFigures(result, {});
        const Figure *price = figures.figure(rulePriceFigure(u"budget"_s));
        QVERIFY(price && !price->value); // not settled: its ends are known
        QCOMPARE(*price->low, 100.0);
        QCOMPARE(*price->high, 140.0);
    }
};

QTEST_GUILESS_MAIN(TstFootprintfigures)
#include "tst_footprintfigures.moc"
