#include "planner/plan/design.h"
#include "planner/plan/figurebook.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/planresult.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {
const Currency eur(QStringLiteral("EUR"));

PlanResult fullResult()
{
    PlanResult r;
    r.status = Status::Optimal;
    r.gap = 0.00005;
    r.bound = 1199999.5;
    r.solver = {QStringLiteral("HiGHS"), QStringLiteral("1.8"), std::nullopt, 2, 7, 123};
    r.snapshot = QStringLiteral("ab");
    r.snapshotAsOf = QStringLiteral("2026-11-24");
    r.needHash = QStringLiteral("cd");
    r.answer = QStringLiteral("Buy four servers.");
    r.totals = {{PlanQuantity::Capex, 1200000.0, 1100000.0, 1300000.0, QStringLiteral("EUR"), QStringLiteral("f1")},
                {PlanQuantity::Water, std::nullopt, std::nullopt, std::nullopt, QStringLiteral("m3"), QString()}};
    Line line;
    line.id = QStringLiteral("l1");
    line.site = QStringLiteral("hall-1");
    line.period = Month(2027, 1);
    line.procurement = QStringLiteral("buy");
    line.category = QStringLiteral("compute");
    line.part = QStringLiteral("dgx-h200");
    line.description = QStringLiteral("DGX H200");
    line.kind = LineKind::OneOff;
    line.quantity = 4;
    line.quantityUnit = QStringLiteral("units");
    line.unitPrice = Money::fromDecimal(u"300000.123456", eur).value();
    line.unitPriceLow = Money::fromDecimal(u"0.000017", eur).value(); // 1.7e-05 in the file
    line.total = Money::fromDecimal(u"1200000.49", eur).value();
    line.discount = 0.956789123;
    line.passport = QStringLiteral("f1");
    r.lines.push_back(line);
    line.id = QStringLiteral("l2");
    line.kind = LineKind::Recurring;
    line.unitPrice.reset();
    line.unitPriceLow.reset();
    line.total.reset();
    r.lines.push_back(line);
    Placement p;
    p.candidate = QStringLiteral("chat/x");
    p.site = QStringLiteral("hall-1");
    p.system = QStringLiteral("dgx-h200");
    p.procurement = QStringLiteral("buy");
    p.period = Month(2027, 1);
    p.units = 4;
    p.replicas = 8;
    p.accelerators = 32;
    p.parallelism = {4, 1, 1, 1, 1};
    p.precision = QStringLiteral("fp8");
    p.predicted[QStringLiteral("ttft_ms")] = {420.5, 350.0, 500.0, QStringLiteral("f2")};
    r.workloads = {{QStringLiteral("chat"), {p}}};
    r.findings = {{QStringLiteral("n1"),
                   QStringLiteral("r"),
                   Verdict::Unknown,
                   Severity::High,
                   QString(),
                   QString(),
                   QString(),
                   QStringLiteral("Water is not known"),
                   QStringLiteral("Ask"),
                   {QStringLiteral("f2")},
                   QString(),
                   QStringLiteral("open")}};
    Binding held;
    held.constraint = QStringLiteral("budget");
    held.text = QStringLiteral("It holds");
    held.pricePerUnit = 0.5;
    held.priceAtLeast = 10;
    held.priceAtMost = 20;
    held.method = QStringLiteral("two solves");
    r.binding = {held};
    r.rejected = {{QStringLiteral("chat/y"), QStringLiteral("dominated_by"), QStringLiteral("chat/x")}};
    r.conflict = {QStringLiteral("budget")};
    Relaxation softer;
    softer.constraint = QStringLiteral("budget");
    softer.from = 1.0;
    softer.to = 2.0;
    softer.unit = QStringLiteral("EUR");
    softer.consequence = Json{{"capex", 3}};
    r.relaxations = {softer};
    Figure f1;
    f1.id = QStringLiteral("f1");
    f1.label = QStringLiteral("Price");
    f1.value = 300000;
    f1.unit = QStringLiteral("EUR");
    f1.kind = QStringLiteral("catalog");
    Figure f2 = f1;
    f2.id = QStringLiteral("f2");
    f2.value = std::nullopt;
    f2.inputs = {QStringLiteral("f1")};
    f2.text = QStringLiteral("DE, FR");
    f2.fact = QStringLiteral("plan.countries");
    r.figures = {f1, f2};
    r.seal = sealOf(resultToJson(r));
    return r;
}

Figure figure(const char *label, double value, std::vector<QString> inputs = {})
{
    Figure f;
    f.label = QLatin1String(label);
    f.value = value;
    f.inputs = std::move(inputs);
    return f;
}
} // namespace

class TstPlanresult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesARoundTrip();
    void unknownIsNullNeverZero();
    void moneyKeepsEveryMicro();
    void wrongTypeIsRefusedWithItsPlace_data();
    void wrongTypeIsRefusedWithItsPlace();
    void sealChangesWithAnyNumber();
    void sealSurvivesWritingAndReading();
    void sealIsTheHashOfTheTextWithoutIt();
    void equalFiguresShareOneId();
    void compactRenumbersInOrderOfUse();
    void compactDropsWhatNothingNeeds();
    void designSurvivesARoundTrip();
    void designPeriodMustStartAPeriod();
};

void TstPlanresult::survivesARoundTrip()
{
    const PlanResult before = fullResult();
    const auto after = resultFromJson(resultToJson(before), eur);
    QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().sentence()));
    QVERIFY(after.value() == before);
    QCOMPARE(compactJson(resultToJson(after.value())), compactJson(resultToJson(before)));
}

void TstPlanresult::unknownIsNullNeverZero()
{
    const Json json = resultToJson(fullResult());
    QVERIFY(json["totals"]["water_m3"]["value"].is_null());
    QVERIFY(json["lines"][1]["unit_price"].is_null());
    QVERIFY(json["solver"]["seconds"].is_null());
    QCOMPARE(json["totals"]["capex"]["value"].get<int>(), 1200000);
}

void TstPlanresult::moneyKeepsEveryMicro()
{
    PlanResult r = fullResult();
    // 15 significant digits fit a JSON number exactly: 987654321.123456 is 987,654,321,123,456 micro-units.
    r.lines[0].unitPrice = Money::fromMicros(987654321123456, eur);
    const auto after = resultFromJson(resultToJson(r), eur);
    QVERIFY(after.ok());
    QCOMPARE(after->lines[0].unitPrice->micros(), std::int64_t(987654321123456));
}

void TstPlanresult::wrongTypeIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *pointer, const char *value) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QString::fromLatin1(value);
    };
    row("status of another tongue", "/status", "\"optimaal\"");
    row("quantity as text", "/lines/0/quantity", "\"4\"");
    row("money with seven decimals", "/lines/0/total", "1.2345678");
    row("period that is none", "/lines/0/period", "\"2027\"");
    row("total of an unknown quantity", "/totals/beauty", "{}");
    row("totals as list", "/totals", "[]");
    row("severity unknown", "/findings/0/severity", "\"fatal\"");
    row("replicas in halves", "/workloads/0/placements/0/replicas", "1.5");
    row("figure as number", "/figures/f1", "5");
    row("inputs as text", "/figures/f2/inputs", "\"f1\"");
}

void TstPlanresult::wrongTypeIsRefusedWithItsPlace()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    Json json = resultToJson(fullResult());
    json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const auto after = resultFromJson(json, eur);
    QVERIFY(!after.ok());
    QCOMPARE(after.error().place, QStringLiteral("/result") + pointer);
}

void TstPlanresult::sealChangesWithAnyNumber()
{
    Json json = resultToJson(fullResult());
    const QString seal = sealOf(json);
    QCOMPARE(QString::fromStdString(json["seal"].get<std::string>()), seal);
    json["lines"][0]["quantity"] = 5;
    QVERIFY(sealOf(json) != seal);
    json["lines"][0]["quantity"] = 4;
    QCOMPARE(sealOf(json), seal);
    json["figures"]["f1"]["value"] = 300000.01;
    QVERIFY(sealOf(json) != seal);
}

void TstPlanresult::sealSurvivesWritingAndReading()
{
    const Json json = resultToJson(fullResult());
    const JsonReading again = parseJsonStrictly(canonicalJson(json));
    QCOMPARE(sealOf(again.json), sealOf(json));
}

void TstPlanresult::sealIsTheHashOfTheTextWithoutIt()
{
    Json json = resultToJson(fullResult());
    const QString seal = sealOf(json);
    json.erase("seal");
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(compactJson(json), QCryptographicHash::Sha256).toHex()), seal);
    PlanResult result = fullResult();
    const QString before = result.seal;
    result.solver.seed += 1;
    json = sealed(result);
    QVERIFY(result.seal != before);
    QVERIFY(json == resultToJson(result));
    QCOMPARE(result.seal, sealOf(json));
}

void TstPlanresult::equalFiguresShareOneId()
{
    FigureBook book;
    const QString a = book.add(figure("price", 1));
    QCOMPARE(book.add(figure("price", 1)), a);
    QVERIFY(book.add(figure("price", 2)) != a);
    QCOMPARE(book.figures().size(), std::size_t(2));
    QCOMPARE(*book.find(a)->value, 1.0);
    QVERIFY(!book.find(QStringLiteral("f9")) && !book.find(QStringLiteral("x")) && !book.find(QString()));
}

void TstPlanresult::compactRenumbersInOrderOfUse()
{
    FigureBook book;
    const QString rate = book.add(figure("rate", 1));           // f1
    const QString price = book.add(figure("price", 2, {rate})); // f2, made from f1
    const QString power = book.add(figure("power", 3));         // f3
    PlanResult r;
    r.totals = {{PlanQuantity::ItPower, 3.0, std::nullopt, std::nullopt, QStringLiteral("kW"), power}};
    Line line;
    line.passport = price;
    r.lines = {line, line};
    compactFigures(r, book);
    // First use: total (power), then line (price), then what price was made from (rate).
    QCOMPARE(r.figures.size(), std::size_t(3));
    QCOMPARE(r.totals[0].passport, QStringLiteral("f1"));
    QCOMPARE(r.lines[1].passport, QStringLiteral("f2"));
    QCOMPARE(r.figures[0].label, QStringLiteral("power"));
    QCOMPARE(r.figures[1].label, QStringLiteral("price"));
    QCOMPARE(r.figures[1].inputs, std::vector<QString>{QStringLiteral("f3")});
    QCOMPARE(r.figures[2].label, QStringLiteral("rate"));
}

void TstPlanresult::compactDropsWhatNothingNeeds()
{
    FigureBook book;
    (void)book.add(figure("unused", 1));
    const QString used = book.add(figure("used", 2));
    PlanResult r;
    Relaxation relaxation;
    relaxation.constraint = QStringLiteral("budget");
    relaxation.consequence = Json{{"capex", {{"value", 2}, {"passport", used.toStdString()}}}};
    r.relaxations = {relaxation};
    compactFigures(r, book);
    QCOMPARE(r.figures.size(), std::size_t(1));
    QCOMPARE(r.relaxations[0].consequence["capex"]["passport"].get<std::string>(), std::string("f1"));
}

void TstPlanresult::designSurvivesARoundTrip()
{
    const Horizon horizon{Month(2027, 1), 24, 6};
    Design design;
    design.units = {{QStringLiteral("buy/hall-1/x"), QStringLiteral("x"), QStringLiteral("hall-1"),
                     QStringLiteral("buy"), 3, 5, 2}};
    design.replicas = {{QStringLiteral("c"), QStringLiteral("chat"), QStringLiteral("buy/hall-1/x"), 1, 7, 0.5, 12.25}};
    design.extras = {{QStringLiteral("hall-1"), QStringLiteral("qm9700"), QStringLiteral("network"),
                      QStringLiteral("leaf"), 0, 2, 2}};
    const Json json = designToJson(design, horizon);
    QCOMPARE(json["units"][0]["period"].get<std::string>(), std::string("2028-07")); // 2027-01 + 3 x 6 months
    const auto again = designFromJson(json, horizon);
    QVERIFY(again.ok());
    QVERIFY(again.value() == design);
}

void TstPlanresult::designPeriodMustStartAPeriod()
{
    const Horizon horizon{Month(2027, 1), 24, 6};
    Design design;
    design.units = {{QStringLiteral("o"), QStringLiteral("x"), QStringLiteral("s"), QStringLiteral("buy"), 1, 1, 1}};
    Json json = designToJson(design, horizon);
    json["units"][0]["period"] = "2027-08";
    const auto again = designFromJson(json, horizon);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().place, QStringLiteral("/design/units/0/period"));
}

QTEST_GUILESS_MAIN(TstPlanresult)
#include "tst_planresult.moc"
