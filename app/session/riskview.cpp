#include "app/session/riskview.h"

#include "app/session/riskfigures.h"
#include "catalog/store/quotetext.h"

#include <algorithm>
#include <map>

namespace cw::app {

Result<RiskView> riskView(const Answer &answer, const catalog::CatalogSnapshot &catalog, const RiskChoices &choices,
                          const std::atomic_bool *cancel, const RuleName &ruleName, std::atomic_int64_t *drawn)
{
    const auto model = planner::riskModelOf(answer.plan, answer.result, catalog);
    if (!model.ok())
        return model.error();
    planner::RiskOptions options;
    options.samples = choices.samples;
    auto risk = planner::sampleRisk(model.value(), options, cancel, drawn);
    if (!risk.ok())
        return risk.error();
    auto horizon = planner::priceHorizon(answer.plan, catalog);
    if (!horizon.ok())
        return horizon.error();
    RiskView view;
    view.risk = std::move(risk).value();
    view.ownOrRent = planner::ownOrRent(answer.plan, answer.result, catalog, choices.own);
    view.horizon = std::move(horizon).value();
    view.currency = answer.plan.currency.code();
    const catalog::Assumption *age = catalog.assumption(QStringLiteral("price_age_days"));
    view.holds = priceHolds(answer.result, age ? int(age->value.likely) : 0);
    addRiskFigures(view, answer, catalog, ruleName);
    return view;
}

std::vector<PriceHold> priceHolds(const planner::PlanResult &result, int daysHeld)
{
    std::map<QString, PriceHold> byPart;
    std::map<QString, double> largest; // the line that names the part: what is installed or racked with it is smaller
    for (const planner::Line &line : result.lines) {
        if (line.kind != planner::LineKind::OneOff || !line.total || line.part.isEmpty() ||
            line.category == QLatin1String("labour"))
            continue;
        PriceHold &hold = byPart[line.part];
        hold.part = line.part;
        hold.amount += line.total->toUnits();
        if (line.total->toUnits() <= largest[line.part])
            continue;
        largest[line.part] = line.total->toUnits();
        hold.name = line.description;
        hold.source = line.priceSource;
        hold.from = QDate::fromString(line.priceAsOf, Qt::ISODate);
    }
    for (auto &[part, hold] : byPart) {
        if (const auto terms = catalog::quoteTermsOf(hold.source)) { // of the very quote that priced it
            hold.isQuote = true;
            hold.until = terms->validUntil;
        }
        if (!hold.isQuote && hold.from.isValid() && daysHeld > 0)
            hold.until = hold.from.addDays(daysHeld);
    }
    std::vector<PriceHold> holds;
    for (auto &[part, hold] : byPart)
        holds.push_back(std::move(hold));
    std::stable_sort(holds.begin(), holds.end(),
                     [](const PriceHold &a, const PriceHold &b) { return a.amount > b.amount; });
    return holds;
}

} // namespace cw::app
