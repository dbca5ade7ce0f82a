#include "app/session/riskfigures.h"

#include "planner/argue/relaxation.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

using planner::Figure;

QString say(const char *text)
{
    return QCoreApplication::translate("RiskFigures", text);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

class Writer {
public:
    Writer(RiskView &view, const Answer &answer, const RuleName &ruleName)
        : view_(view), answer_(answer), ruleName_(ruleName)
    {
        view_.figures.figures = answer.result.figures;
        asOf_ = answer.plan.asOf.toString(Qt::ISODate);
        const planner::Total *total = answer.result.total(planner::PlanQuantity::TotalCost);
        if (total && !total->passport.isEmpty())
            costInputs_.push_back(total->passport);
    }

    /// The assumptions the samples rest on become inputs of all that was sampled.
    void takeAssumptions(const catalog::CatalogSnapshot &catalog)
    {
        for (const QString &id : view_.risk.assumptions) {
            const catalog::Assumption *assumption = catalog.assumption(id);
            if (!assumption)
                continue;
            Figure figure;
            figure.id = riskFigure("assumption", id);
            figure.label = assumption->sentence;
            figure.value = assumption->value.likely;
            figure.low = assumption->value.low;
            figure.high = assumption->value.high;
            figure.unit = assumption->unit;
            figure.kind = QStringLiteral("assumed");
            figure.source = assumption->provenance.sourceTitle;
            figure.asOf = assumption->provenance.asOf;
            figure.confidence = assumption->provenance.confidence;
            assumptions_.push_back(figure.id);
            view_.figures.figures.push_back(std::move(figure));
        }
    }

    /// `inputs` stand before the assumptions.
    void sampled(Figure figure, const QString &formula, std::vector<QString> inputs)
    {
        figure.method = say(QT_TRANSLATE_NOOP("RiskFigures",
                                              "Drawn %1 times: every price, rate, use and failure from its own band, "
                                              "those of one kind together; the same draws every time"))
                            .arg(view_.risk.options.samples);
        inputs.insert(inputs.end(), assumptions_.begin(), assumptions_.end());
        add(std::move(figure), formula, std::move(inputs));
    }

    void add(Figure figure, const QString &formula, std::vector<QString> inputs)
    {
        figure.kind = QStringLiteral("derived");
        figure.confidence = QStringLiteral("derived");
        figure.asOf = asOf_;
        figure.formula = formula;
        figure.inputs = std::move(inputs);
        view_.figures.figures.push_back(std::move(figure));
    }

    [[nodiscard]] QString nameOf(const QString &rule) const { return ruleName_ ? ruleName_(rule) : rule; }
    [[nodiscard]] const std::vector<QString> &costInputs() const { return costInputs_; }
    [[nodiscard]] const std::vector<QString> &assumptions() const { return assumptions_; }
    [[nodiscard]] std::vector<QString> inputsOf(planner::PlanQuantity quantity) const
    {
        const planner::Total *total = answer_.result.total(quantity);
        return total && !total->passport.isEmpty() ? std::vector{total->passport} : std::vector<QString>{};
    }

private:
    RiskView &view_;
    const Answer &answer_;
    const RuleName &ruleName_;
    QString asOf_;
    std::vector<QString> costInputs_, assumptions_;
};

Figure figureOf(const QString &id, const QString &label, std::optional<double> value, const QString &unit,
                std::optional<double> low = std::nullopt, std::optional<double> high = std::nullopt)
{
    Figure figure;
    figure.id = id;
    figure.label = label;
    figure.value = value;
    figure.low = low;
    figure.high = high;
    figure.unit = unit;
    return figure;
}

void addTotals(Writer &writer, const RiskView &view, const Answer &answer)
{
    for (const planner::RiskBand &band : view.risk.totals) {
        const planner::Total *total = answer.result.total(band.quantity);
        const QString word = QLatin1String(planner::info(band.quantity).word);
        writer.sampled(figureOf(riskFigure("total", word),
                                say(QT_TRANSLATE_NOOP("RiskFigures", "Half of the futures lie above: %1"))
                                    .arg(QCoreApplication::translate("Words", planner::info(band.quantity).label)),
                                band.p50, total ? total->unit : view.currency, band.p10, band.p90),
                       say(QT_TRANSLATE_NOOP("RiskFigures", "planned %1, mean %2, one in twenty above %3"))
                           .arg(number(band.planned), number(band.mean), number(band.p95)),
                       writer.inputsOf(band.quantity));
    }
}

void addLeadTime(Writer &writer, const RiskView &view)
{
    if (!view.risk.leadTimeWeeks)
        return;
    const planner::RiskBand &band = *view.risk.leadTimeWeeks;
    writer.sampled(figureOf(riskFigure("total", QStringLiteral("lead_time")),
                            say(QT_TRANSLATE_NOOP("RiskFigures", "Half of the futures take longer: lead time")),
                            band.p50, say(QT_TRANSLATE_NOOP("RiskFigures", "weeks")), band.p10, band.p90),
                   say(QT_TRANSLATE_NOOP("RiskFigures", "planned %1, mean %2, one in twenty above %3"))
                       .arg(number(band.planned), number(band.mean), number(band.p95)),
                   writer.inputsOf(planner::PlanQuantity::LeadTime));
}

void addPromises(Writer &writer, const RiskView &view)
{
    for (const planner::RiskBudget &budget : view.risk.budgets)
        writer.sampled(
            figureOf(riskFigure("budget", budget.rule),
                     say(QT_TRANSLATE_NOOP("RiskFigures", "Chance that %1 holds")).arg(writer.nameOf(budget.rule)),
                     budget.probability, say(QT_TRANSLATE_NOOP("RiskFigures", "of the futures"))),
            say(QT_TRANSLATE_NOOP("RiskFigures", "limit %1; one in twenty goes over by %2; mean excess %3"))
                .arg(number(budget.limit), number(budget.valueAtRisk), number(budget.expectedExcess)),
            writer.inputsOf(budget.quantity));
    for (const planner::RiskPromise &promise : view.risk.promises)
        writer.sampled(
            figureOf(riskFigure("promise", promise.rule),
                     say(QT_TRANSLATE_NOOP("RiskFigures", "Chance that %1 holds")).arg(writer.nameOf(promise.rule)),
                     promise.probability, say(QT_TRANSLATE_NOOP("RiskFigures", "of the futures"))),
            say(QT_TRANSLATE_NOOP("RiskFigures", "limit %1; the figure is %2, in eight of ten %3 to %4"))
                .arg(number(promise.limit), number(promise.p50), number(promise.p10), number(promise.p90)),
            {});
}

/// What a promise or a budget comes to, beside the chance that it holds.
void addOutcomes(Writer &writer, const RiskView &view, const Answer &answer)
{
    for (const planner::RiskBudget &budget : view.risk.budgets)
        writer.sampled(
            figureOf(riskFigure("excess", budget.rule),
                     say(QT_TRANSLATE_NOOP("RiskFigures", "Mean excess over %1")).arg(writer.nameOf(budget.rule)),
                     budget.expectedExcess, view.currency),
            say(QT_TRANSLATE_NOOP("RiskFigures", "limit %1; one in twenty goes over by %2; mean excess %3"))
                .arg(number(budget.limit), number(budget.valueAtRisk), number(budget.expectedExcess)),
            writer.inputsOf(budget.quantity));
    for (const planner::RiskPromise &promise : view.risk.promises) {
        std::vector<QString> inputs;
        const QString workload = promise.rule.section(QLatin1Char('.'), 0, 0),
                      metric = promise.rule.section(QLatin1Char('.'), 1);
        for (const planner::WorkloadResult &served : answer.result.workloads)
            for (const planner::Placement &placement : served.placements)
                if (const auto at = placement.predicted.find(metric);
                    served.id == workload && at != placement.predicted.end() && !at->second.passport.isEmpty())
                    inputs.push_back(at->second.passport);
        const auto asked = planner::valueOfRule(answer.plan, promise.rule);
        writer.sampled(figureOf(riskFigure("outcome", promise.rule),
                                say(QT_TRANSLATE_NOOP("RiskFigures", "Half of the futures lie above: %1"))
                                    .arg(writer.nameOf(promise.rule)),
                                promise.p50, asked ? asked->unit : QString(), std::min(promise.p10, promise.p90),
                                std::max(promise.p10, promise.p90)),
                       {}, std::move(inputs));
    }
}

/// What prices of a later period may be, as shares of today's.
void addHorizon(Writer &writer, const RiskView &view)
{
    const auto add = [&](const planner::PricePeriod &period, const char *what, const QString &label, const Band &band) {
        Figure figure =
            figureOf(riskFigure("horizon", QStringLiteral("%1/%2").arg(period.start.toIso(), QLatin1String(what))),
                     QStringLiteral("%1, %2").arg(label, period.start.toIso()), band.likely,
                     say(QT_TRANSLATE_NOOP("RiskFigures", "of today's price")), band.low, band.high);
        figure.method =
            period.isHeld
                ? say(QT_TRANSLATE_NOOP("RiskFigures", "Today's prices still hold then"))
                : say(QT_TRANSLATE_NOOP("RiskFigures", "What the catalog assumes of how prices drift in a year, "
                                                       "over the time from today to the period"));
        writer.add(std::move(figure), {}, writer.assumptions());
    };
    for (const planner::PricePeriod &period : view.horizon) {
        add(period, "hardware", say(QT_TRANSLATE_NOOP("RiskFigures", "Price of hardware")), period.hardware);
        add(period, "cloud", say(QT_TRANSLATE_NOOP("RiskFigures", "Price of cloud")), period.cloud);
        add(period, "electricity", say(QT_TRANSLATE_NOOP("RiskFigures", "Price of electricity")), period.electricity);
    }
}

void addDrivers(Writer &writer, const RiskView &view)
{
    for (const planner::TornadoBar &bar : view.risk.tornado) {
        Figure figure = figureOf(riskFigure("driver", bar.id), bar.label, bar.swing(), view.currency);
        figure.source = bar.source;
        figure.method = say(QT_TRANSLATE_NOOP("RiskFigures",
                                              "How far the total moves when this alone goes from its low to its high "
                                              "end and all else stays as planned"));
        writer.add(std::move(figure), QStringLiteral("%1 − %2").arg(number(bar.high), number(bar.low)),
                   writer.costInputs());
    }
}

void addWays(Writer &writer, const RiskView &view)
{
    for (const planner::WayToPay &way : view.ownOrRent.ways) {
        Figure figure =
            figureOf(riskFigure("way", way.id), way.label,
                     way.cumulative.empty() ? std::nullopt : std::optional(way.total()), view.ownOrRent.currency);
        figure.source = way.unknown.isEmpty() ? way.source : way.unknown;
        figure.method =
            way.worthAtEnd != 0
                ? say(QT_TRANSLATE_NOOP("RiskFigures", "All payments of this way added up by the end of the horizon, "
                                                       "less what its hardware fetches then, not discounted"))
                : say(QT_TRANSLATE_NOOP("RiskFigures", "All payments of this way added up by the end of the "
                                                       "horizon, not discounted"));
        writer.add(std::move(figure), {}, writer.costInputs());
    }
    const planner::BreakEven *even = planner::breakEvenWith(view.ownOrRent, QStringLiteral("on_demand"));
    if (!even)
        return;
    Figure figure = figureOf(riskFigure("even", QStringLiteral("use")),
                             say(QT_TRANSLATE_NOOP("RiskFigures", "Owning is cheaper above this use")), even->use,
                             say(QT_TRANSLATE_NOOP("RiskFigures", "of the hours")));
    figure.method = say(QT_TRANSLATE_NOOP("RiskFigures", "Cost of owning over the horizon divided by the cost of "
                                                         "renting every hour of it"));
    writer.add(std::move(figure), {}, {riskFigure("way", QStringLiteral("buy")), riskFigure("way", even->way)});
}

void addHolds(Writer &writer, const RiskView &view, const Answer &answer)
{
    for (const PriceHold &hold : view.holds) {
        std::vector<QString> inputs;
        for (const planner::Line &line : answer.result.lines) {
            if (line.part == hold.part && line.kind == planner::LineKind::OneOff && !line.passport.isEmpty())
                inputs.push_back(line.passport);
        }
        Figure figure = figureOf(riskFigure("hold", hold.part), hold.name, hold.amount, view.currency);
        figure.source = hold.source;
        figure.method = hold.isQuote ? say(QT_TRANSLATE_NOOP("RiskFigures", "Purchases of this part; the quote states "
                                                                            "until when its price holds"))
                                     : say(QT_TRANSLATE_NOOP("RiskFigures", "Purchases of this part; the price holds "
                                                                            "until it is called old"));
        writer.add(std::move(figure), {}, std::move(inputs));
    }
}

} // namespace

QString riskFigure(const char *kind, const QString &thing)
{
    return QStringLiteral("risk/%1/%2").arg(QLatin1String(kind), thing);
}

void addRiskFigures(RiskView &view, const Answer &answer, const catalog::CatalogSnapshot &catalog,
                    const RuleName &ruleName)
{
    Writer writer(view, answer, ruleName);
    writer.takeAssumptions(catalog);
    addTotals(writer, view, answer);
    addLeadTime(writer, view);
    addPromises(writer, view);
    addOutcomes(writer, view, answer);
    addHorizon(writer, view);
    addDrivers(writer, view);
    addWays(writer, view);
    addHolds(writer, view, answer);
}

} // namespace cw::app
