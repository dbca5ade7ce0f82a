// A synthetic solved plan for tests of report and exports: realistic in shape, every name and figure invented. The sums
// are right: 7 x 318,000 + 3 x 318,000 + 5 x 31,000 + 42 x 180 + 6 x 98,000 = 3,930,560 EUR to buy.
#pragma once

#include "planner/plan/planresult.h"

#include <cmath>

namespace cw::tests {

using namespace Qt::StringLiterals;

inline planner::Plan samplePlan()
{
    planner::Plan plan;
    plan.title = u"Synthetic assistant for a made-up town"_s;
    plan.asOf = QDate(2026, 11, 24);
    plan.currency = Currency(u"EUR");
    plan.need.horizon = {Month(2027, 1), 48, 6};
    plan.need.discountRate = 0.07;
    planner::Workload chat;
    chat.id = u"chat"_s;
    chat.model.id = u"made-up-70b"_s;
    chat.precision.weights = u"fp8"_s;
    chat.inputTokens.mean = 1500;
    chat.outputTokens.mean = 400;
    chat.requestsPerSecond = {{Month(2027, 1), 20}, {Month(2028, 1), 60}};
    chat.ttftMs = 800;
    chat.tpotMs = 40;
    chat.personalData = true;
    planner::Workload train;
    train.id = u"pretrain"_s;
    train.kind = planner::WorkloadKind::Training;
    train.model.id = u"made-up-8b"_s;
    train.tokens = 2e12;
    train.sequenceLength = 8192;
    train.globalBatchTokens = 4194304;
    train.deadlineDays = 60;
    train.from = Month(2027, 1);
    plan.need.workloads = {chat, train};
    planner::OwnSite hall;
    hall.id = u"hall-1"_s;
    hall.country = u"DE"_s;
    hall.itPowerKw = 180;
    hall.rackPowerKw = 40;
    hall.racks = 12;
    hall.pue = 1.3;
    hall.electricityPerKwh = 0.19;
    plan.need.ownSites = {hall};
    plan.need.siteCandidates = {u"*"_s};
    plan.need.procurement = {planner::Procurement::Buy, planner::Procurement::Cloud};
    planner::Constraint budget;
    budget.id = u"budget"_s;
    budget.max = 5000000;
    planner::Constraint total;
    total.id = u"total"_s;
    total.quantity = planner::PlanQuantity::TotalCost;
    total.max = 7500000;
    planner::Constraint residency;
    residency.id = u"in-eu"_s;
    residency.kind = planner::ConstraintKind::Residency;
    residency.workloads = {u"*"_s};
    residency.allow = {u"EU"_s};
    plan.need.constraints = {budget, total, residency};
    return plan;
}

struct SampleLine {
    const char *category, *part, *description, *period;
    planner::LineKind kind;
    double quantity;
    const char *unit;
    double price, low, high; ///< price below zero: none known
    const char *source, *passport;
};

inline void addLine(planner::PlanResult &result, const SampleLine &s)
{
    const Currency eur(u"EUR");
    planner::Line line;
    line.id = u"l%1"_s.arg(result.lines.size() + 1);
    line.site = u"hall-1"_s;
    line.period = Month::fromIso(QString::fromLatin1(s.period)).value();
    line.procurement = qstrcmp(s.category, "rent") == 0 ? u"cloud"_s : u"buy"_s;
    line.category = QString::fromLatin1(s.category);
    line.part = QString::fromLatin1(s.part);
    line.description = QString::fromUtf8(s.description);
    line.kind = s.kind;
    line.quantity = s.quantity;
    line.quantityUnit = QString::fromLatin1(s.unit);
    if (s.price >= 0) {
        line.unitPrice = Money::fromUnits(s.price, eur);
        line.unitPriceLow = Money::fromUnits(s.low, eur);
        line.unitPriceHigh = Money::fromUnits(s.high, eur);
        line.total = line.unitPrice->timesQuantity(s.quantity).toMinorUnit();
        line.priceSource = QString::fromUtf8(s.source);
        line.priceAsOf = u"2026-11-18"_s;
    }
    // (1 + 0.07)^(-months / 12), nine decimals
    line.discount = std::round(std::pow(1.07, -(line.period - Month(2027, 1)) / 12.0) * 1e9) / 1e9;
    line.passport = QString::fromLatin1(s.passport);
    result.lines.push_back(line);
}

inline planner::Figure sampleFigure(const char *id, const char *label, std::optional<double> value, const char *unit,
                                    const char *kind, const char *source, const char *method,
                                    std::vector<QString> inputs = {})
{
    planner::Figure figure;
    figure.id = QString::fromLatin1(id);
    figure.label = QString::fromUtf8(label);
    figure.value = value;
    figure.unit = QString::fromUtf8(unit);
    figure.kind = QString::fromLatin1(kind);
    figure.source = QString::fromUtf8(source);
    figure.asOf = u"2026-11-18"_s;
    figure.method = QString::fromUtf8(method);
    figure.confidence = QLatin1String(kind) == "catalog"_L1 ? u"vendor_spec"_s : u"medium"_s;
    figure.inputs = std::move(inputs);
    return figure;
}

inline void addSampleLines(planner::PlanResult &result)
{
    using enum planner::LineKind;
    const char *quote = "Invented quote Q-1 of 2026-11-18, 14 lines";
    const char *list = "Invented reseller price list, https://prices.invalid/list?part=7&currency=EUR";
    addLine(result, {"compute", "made-up-8", "Made-up Server X8, 8 × M200 141 GB", "2027-01", OneOff, 7, "units",
                     318000, 318000, 318000, quote, "f2"});
    addLine(result, {"compute", "made-up-8", "Made-up Server X8, 8 × M200 141 GB", "2028-01", OneOff, 3, "units",
                     318000, 318000, 318000, quote, "f2"});
    addLine(result, {"network", "made-up-switch", "Made-up switch, 64 × 400 Gb/s", "2027-01", OneOff, 5, "units", 31000,
                     24000, 38000, "No price found; range of two resellers", "f4"});
    addLine(result, {"network", "made-up-cable", "Passive copper 800 Gb/s, 2 m", "2027-01", OneOff, 42, "units", 180,
                     160, 200, "No price found; range of two resellers", "f4"});
    addLine(result, {"network", "made-up-optic", "Transceiver of a kind nobody prices", "2027-01", OneOff, 16, "units",
                     -1, 0, 0, "", "f5"});
    addLine(result, {"storage", "made-up-nvme", "Storage server, 24 × 15.36 TB NVMe", "2027-01", OneOff, 6, "units",
                     98000, 98000, 98000, list, "f3"});
    for (int period = 0; period < 8; ++period) {
        const QByteArray start = (Month(2027, 1) + 6 * period).toIso().toLatin1();
        const double kwh = period < 2 ? 410250.5 : 586072.25;
        addLine(result, {"energy", "", "Electricity of hall-1", start.constData(), Recurring, kwh, "kWh", 0.19, 0.15,
                         0.25, "Need", "f6"});
        addLine(result, {"maintenance", "", "Hardware maintenance", start.constData(), Recurring, 6, "months", 21450,
                         21450, 21450, list, "f3"});
    }
    addLine(result, {"rent", "made-up-cloud", "64 × M200 rented at Made-up Cloud, eu-made-1", "2027-01", Recurring,
                     89088, "hours", 2.24, 2.24, 2.24, "Invented cloud list price", "f3"});
}

inline void addSampleTotals(planner::PlanResult &result)
{
    using Q = planner::PlanQuantity;
    double total = 0; // the lines come first
    for (const planner::Line &line : result.lines)
        total += line.total ? line.total->toUnits() * line.discount : 0;
    total = std::round(total * 100) / 100;
    struct Row {
        Q quantity;
        double value, low, high;
        const char *unit;
    };
    const Row rows[] = {{Q::Capex, 3930560, 3894720, 3966400, "EUR"},
                        {Q::OpexPerMonth, 45230.4, 41000, 52100, "EUR"},
                        {Q::TotalCost, total, 0.93 * total, 1.1 * total, "EUR"},
                        {Q::ItPower, 143.2, 130, 149, "kW"},
                        {Q::FacilityPower, 186.2, 169, 194, "kW"},
                        {Q::RackPower, 31.5, 29, 34, "kW"},
                        {Q::Racks, 6, 6, 6, ""},
                        {Q::Accelerators, 80, 80, 80, ""},
                        {Q::Carbon, 1890, 1500, 2300, "t"},
                        {Q::EmbodiedCarbon, 148, 90, 240, "t"},
                        {Q::Water, 9300, 7000, 12000, "m3"},
                        {Q::LeadTime, 19, 16, 25, "weeks"},
                        {Q::Sites, 2, 2, 2, ""},
                        {Q::Vendors, 3, 3, 3, ""}};
    for (const Row &row : rows)
        result.totals.push_back({row.quantity, row.value, row.low, row.high, QString::fromLatin1(row.unit), u"f1"_s});
    result.totals.push_back({Q::Weight, std::nullopt, std::nullopt, std::nullopt, u"kg"_s, {}});
}

inline void addSamplePlacements(planner::PlanResult &result)
{
    planner::Placement chat;
    chat.candidate = u"chat/buy/hall-1/made-up-8/fp8-tp4"_s;
    chat.site = u"hall-1"_s;
    chat.system = u"made-up-8"_s;
    chat.procurement = u"buy"_s;
    chat.period = Month(2027, 1);
    chat.units = 7;
    chat.replicas = 14;
    chat.accelerators = 56;
    chat.parallelism.tp = 4;
    chat.precision = u"fp8"_s;
    chat.predicted[u"ttft_ms"_s] = {612, 540, 735, u"f7"_s};
    chat.predicted[u"tpot_ms"_s] = {31.4, 28.2, 36.9, u"f7"_s};
    chat.predicted[u"tokens_per_s"_s] = {24012, 21000, 27000, u"f7"_s};
    planner::Placement later = chat;
    later.period = Month(2028, 1);
    later.units = 10;
    later.replicas = 20;
    later.accelerators = 80;
    planner::Placement train;
    train.candidate = u"pretrain/cloud/made-up:eu-made-1/m200x8"_s;
    train.site = u"made-up:eu-made-1"_s;
    train.system = u"made-up:m200x8"_s;
    train.procurement = u"cloud"_s;
    train.period = Month(2027, 1);
    train.units = 8;
    train.replicas = 1;
    train.accelerators = 64;
    train.parallelism.dp = 64;
    train.precision = u"bf16"_s;
    train.predicted[u"days"_s] = {57.9, 51, 66, u"f7"_s};
    train.predicted[u"mfu"_s] = {0.41, 0.36, 0.46, u"f7"_s};
    result.workloads = {{u"chat"_s, {chat, later}}, {u"pretrain"_s, {train}}};
}

inline void addSampleFindings(planner::PlanResult &result)
{
    using V = planner::Verdict;
    using S = planner::Severity;
    struct Row {
        const char *id;
        V verdict;
        S severity;
        const char *citation, *text, *remedy;
    };
    const Row rows[] = {
        {"unpriced", V::Unknown, S::High, "", "One line has no public price and is not in the sums.",
         "Ask for a quote for 16 transceivers."},
        {"invented-7", V::Obligation, S::Medium, "Invented Act, Article 7", "Personal data needs a named contact.",
         "Name an on-call contact."},
        {"invented-8", V::Upcoming, S::Info, "Invented Act, Article 8",
         "A register comes into force during the horizon.", "Plan for the register."},
        {"invented-9", V::Satisfied, S::Info, "Invented Act, Article 9", "The data stays in the EU.", ""}};
    for (const Row &row : rows) {
        planner::Finding finding;
        finding.id = QString::fromLatin1(row.id);
        finding.rule = finding.id;
        finding.verdict = row.verdict;
        finding.severity = row.severity;
        finding.citation = QString::fromUtf8(row.citation);
        finding.text = QString::fromUtf8(row.text);
        finding.remedy = QString::fromUtf8(row.remedy);
        result.findings.push_back(finding);
    }
}

inline planner::PlanResult sampleResult()
{
    planner::PlanResult result;
    result.status = planner::Status::Optimal;
    result.solver = {u"HiGHS"_s, u"1.7.2"_s, std::nullopt, 1, 0, 17};
    result.snapshot = u"9f3c01d4e5b8a7711c0ffee0123456789abcdef0123456789abcdef012345678"_s;
    result.snapshotAsOf = u"2026-11-24"_s;
    result.needHash = u"4f1c9b0277aeb3d1c0ffee0123456789abcdef0123456789abcdef0123456789"_s;
    result.answer = u"Buy ten servers for hall-1 in two steps and rent 64 accelerators for 58 days."_s;
    addSampleLines(result);
    addSampleTotals(result);
    addSamplePlacements(result);
    addSampleFindings(result);
    result.binding = {
        {u"chat.tpot_ms"_s, u"Further tokens take up to 36.9 ms of 40 ms."_s, 1250.0, 84000.0, true, {}, {}, {}}};
    result.rejected = {
        {u"chat/buy/hall-1/slow-4/bf16-tp4"_s, u"dominated_by"_s, u"chat/buy/hall-1/made-up-8/fp8-tp4"_s},
        {u"chat/buy/hall-1/unpriced-8/fp8-tp8"_s, u"no_price"_s, {}},
        {u"chat/cloud/us-made-1/m200x8/fp8-tp4"_s, u"breaks"_s, u"in-eu"_s},
        {u"chat/buy/hall-1/tiny-1/fp8-tp1"_s, u"unsupported"_s, u"The weights need 70.6 GB of 48 GB"_s}};
    result.figures = {
        sampleFigure("f1", "Totals", 3930560, "EUR", "derived", "", "Sum of the lines", {u"f2"_s, u"f4"_s}),
        sampleFigure("f2", "Price of Made-up Server X8", 318000, "EUR", "given", "Invented quote Q-1", "As quoted"),
        sampleFigure("f3", "Price list", 98000, "EUR", "catalog", "Invented reseller price list", "As listed"),
        sampleFigure("f4", "Range of switches", 31000, "EUR", "assumed", "Two invented resellers",
                     "Middle of the range"),
        sampleFigure("f5", "Price of the transceiver", std::nullopt, "EUR", "catalog", "", "No price found"),
        sampleFigure("f6", "Electricity price, hall-1", 0.19, "EUR/kWh", "given", "Need", "As stated"),
        sampleFigure("f7", "Predicted speed", 612, "ms", "predicted", "", "Roofline, calibrated on made-up rows")};
    result.figures[3].low = 24000;
    result.figures[3].high = 38000;
    result.seal = planner::sealOf(planner::resultToJson(result));
    return result;
}

/// The sample's bill with import duty and value-added tax in its sums: 19 % of 3,930,560 + 10,000 = 748,706.40 EUR
/// once.
inline planner::PlanResult taxedResult()
{
    using enum planner::LineKind;
    planner::PlanResult result = sampleResult();
    const char *duty = "Invented duty", *vat = "Invented rate";
    addLine(result, {"tax", "", "Import duty DE", "2027-01", OneOff, 1, "duties", 10000, 10000, 10000, duty, "f3"});
    addLine(result, {"tax", "", "Value-added tax DE", "2027-01", OneOff, 1, "tax payments", 748706.4, 748706.4,
                     748706.4, vat, "f3"});
    addLine(result,
            {"tax", "", "Value-added tax DE", "2027-01", Recurring, 6, "tax months", 4000, 4000, 4000, vat, "f3"});
    double all = 0;
    for (const planner::Line &line : result.lines)
        all += line.total ? line.total->toUnits() * line.discount : 0;
    for (planner::Total &total : result.totals) {
        if (total.quantity == planner::PlanQuantity::Capex)
            total.value = total.low = total.high = 4689266.4; // 3,930,560 + 10,000 + 748,706.40
        if (total.quantity == planner::PlanQuantity::TotalCost)
            total.value = total.low = total.high = all;
    }
    return result;
}

inline planner::PlanResult infeasibleResult()
{
    planner::PlanResult result = sampleResult();
    result.status = planner::Status::Infeasible;
    result.answer = u"At 60 requests a second, budget, room and speed exclude each other."_s;
    result.totals.clear();
    result.lines.clear();
    result.workloads.clear();
    result.binding.clear();
    result.conflict = {u"budget"_s, u"hall-1.it_power_kw"_s, u"chat.ttft_ms"_s};
    planner::Relaxation money;
    money.constraint = u"budget"_s;
    money.from = 5000000;
    money.to = 5610000;
    money.unit = u"EUR"_s;
    money.changes = planner::Json::parse(R"([{"op":"replace","path":"/need/constraints/0/max","value":5610000}])");
    money.consequence = {{"total_cost", 8120000}};
    planner::Relaxation power;
    power.constraint = u"hall-1.it_power_kw"_s;
    power.from = 180;
    power.to = 214;
    power.unit = u"kW"_s;
    result.relaxations = {money, power};
    return result;
}

} // namespace cw::tests
