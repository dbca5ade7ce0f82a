#include "app/models/risktables.h"

#include "app/models/columnhelp.h"
#include "app/models/numbers.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "app/session/riskfigures.h"
#include "planner/argue/relaxation.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

constexpr double sureFrom = 0.95, evenFrom = 0.5;

QString say(const char *text)
{
    return QCoreApplication::translate("RiskTables", text);
}

Cell moneyCell(double value, const QString &currency, const QString &passport)
{
    return numberCell(value, withUnit(value, currency), passport);
}

const planner::RiskBand *totalBand(const RiskView &view)
{
    const auto found = std::find_if(view.risk.totals.begin(), view.risk.totals.end(),
                                    [](const auto &band) { return band.quantity == planner::PlanQuantity::TotalCost; });
    return found == view.risk.totals.end() ? nullptr : &*found;
}

/// "on demand", "reserved for three years": as it stands within a sentence.
QString rentName(const planner::WayToPay &way)
{
    return inSentence(spokenText(way.label));
}

/// Why owning and renting cannot be set against each other: the first way of rent of which nothing is known.
QString whyNotCompared(const planner::OwnOrRent &comparison)
{
    const planner::WayToPay *own = comparison.way(QStringLiteral("buy"));
    if (!own || own->cumulative.empty())
        return say(QT_TRANSLATE_NOOP("RiskTables", "What owning costs is not known, so it cannot be compared."));
    QStringList missing;
    for (const planner::WayToPay &way : comparison.ways)
        if (!way.unknown.isEmpty() && way.id != QLatin1String("lease") && way.id != QLatin1String("colocation"))
            missing << titledText(rentName(way), spokenText(way.unknown));
    return say(QT_TRANSLATE_NOOP("RiskTables", "No rent is known to compare owning with (%1)."))
        .arg(missing.isEmpty() ? notKnown() : missing.constFirst());
}

} // namespace

Shape shapeOfChance(double probability)
{
    return probability >= sureFrom ? Shape::Ok : probability >= evenFrom ? Shape::Medium : Shape::High;
}

CellTable riskBandTable(const RiskView &view, const planner::Plan &plan)
{
    CellTable table;
    table.columns = {
        {say(QT_TRANSLATE_NOOP("RiskTables", "Total")), false, true},
        {say(QT_TRANSLATE_NOOP("RiskTables", "Planned")), true, false},
        {say(QT_TRANSLATE_NOOP("RiskTables", "Nine in ten above")), true, false, columnHelp(ColumnTerm::Percentiles)},
        {say(QT_TRANSLATE_NOOP("RiskTables", "Half above")), true, false, columnHelp(ColumnTerm::Percentiles)},
        {say(QT_TRANSLATE_NOOP("RiskTables", "One in ten above")), true, false, columnHelp(ColumnTerm::Percentiles)},
        {say(QT_TRANSLATE_NOOP("RiskTables", "Band")), false, false}};
    const auto add = [&](const QString &id, const QString &name, const planner::RiskBand &band, const QString &unit) {
        const auto cell = [&](double v) { return numberCell(v, withUnit(v, unit), riskFigure("total", id)); };
        Cell bar = textCell({});
        bar.exported = QStringLiteral("%1 %2").arg(exportNumber(band.p10), exportNumber(band.p90));
        bar.spoken = range(band.p10, band.p90, unit);
        bar.band = BandValue{band.p10,
                             band.p50,
                             band.p90,
                             std::nullopt,
                             std::min(0.0, band.p10),
                             std::max(band.p95, band.planned) * 1.05};
        table.rows.push_back(
            {id,
             CellRowStyle::Normal,
             {textCell(name), cell(band.planned), cell(band.p10), cell(band.p50), cell(band.p90), bar}});
    };
    for (const planner::RiskBand &band : view.risk.totals) {
        QString name = quantityName(band.quantity);
        if (band.quantity == planner::PlanQuantity::OpexPerMonth && view.risk.opexFrom > plan.need.horizon.start)
            name = say(QT_TRANSLATE_NOOP("RiskTables", "%1, from %2 on")).arg(name, shownMonth(view.risk.opexFrom));
        add(QLatin1String(planner::info(band.quantity).word), name, band, quantityUnit(band.quantity, plan));
    }
    if (view.risk.leadTimeWeeks)
        add(QStringLiteral("lead_time"), quantityName(planner::PlanQuantity::LeadTime), *view.risk.leadTimeWeeks,
            say(QT_TRANSLATE_NOOP("RiskTables", "weeks")));
    return table;
}

CellTable promiseTable(const RiskView &view, const planner::Plan &plan)
{
    CellTable table;
    table.tall = true;
    table.columns = {
        {say(QT_TRANSLATE_NOOP("RiskTables", "Promise or limit")), false, true},
        {say(QT_TRANSLATE_NOOP("RiskTables", "Chance that it holds")), true, false, columnHelp(ColumnTerm::Chance)},
        {say(QT_TRANSLATE_NOOP("RiskTables", "What to expect")), false, true}};
    struct Row {
        double probability;
        CellRow row;
    };
    std::vector<Row> rows;
    const auto chance = [](double probability, const QString &passport) {
        Cell cell = numberCell(probability, percent(probability), passport);
        cell.shape = shapeOfChance(probability);
        cell.emphasis = true;
        return cell;
    };
    for (const planner::RiskBudget &budget : view.risk.budgets) {
        const QString unit = quantityUnit(budget.quantity, plan);
        Cell name = textCell(ruleTitleOf(budget.rule, plan));
        name.second = say(QT_TRANSLATE_NOOP("RiskTables", "at most %1")).arg(withUnit(budget.limit, unit));
        Cell worst = textCell(budget.valueAtRisk > 0
                                  ? say(QT_TRANSLATE_NOOP("RiskTables", "one case in twenty goes over by %1 or more"))
                                        .arg(withUnit(budget.valueAtRisk, unit))
                                  : say(QT_TRANSLATE_NOOP("RiskTables", "fewer than one case in twenty goes over")));
        worst.second = say(QT_TRANSLATE_NOOP("RiskTables", "mean excess over all cases %1"))
                           .arg(withUnit(budget.expectedExcess, unit));
        rows.push_back({budget.probability,
                        {budget.rule,
                         CellRowStyle::Normal,
                         {name, chance(budget.probability, riskFigure("budget", budget.rule)), worst}}});
        rows.back().row.cells.back().passport = riskFigure("excess", budget.rule);
    }
    for (const planner::RiskPromise &promise : view.risk.promises) {
        Cell name = textCell(ruleTitleOf(promise.rule, plan));
        const auto asked = planner::valueOfRule(plan, promise.rule);
        const QString unit = asked ? asked->unit : QString();
        name.second = say(QT_TRANSLATE_NOOP("RiskTables", "limit %1")).arg(withUnit(promise.limit, unit));
        const double low = std::min(promise.p10, promise.p90), high = std::max(promise.p10, promise.p90);
        Cell figure =
            numberCell(promise.p50, QStringLiteral("%1 (%2)").arg(withUnit(promise.p50, unit), range(low, high, unit)),
                       riskFigure("outcome", promise.rule));
        figure.second = say(QT_TRANSLATE_NOOP("RiskTables", "in brackets: eight of ten cases"));
        rows.push_back({promise.probability,
                        {promise.rule,
                         CellRowStyle::Normal,
                         {name, chance(promise.probability, riskFigure("promise", promise.rule)), figure}}});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.probability < b.probability; });
    for (Row &row : rows)
        table.rows.push_back(std::move(row.row));
    return table;
}

CellTable tornadoTable(const RiskView &view)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("RiskTables", "What is uncertain")), false, true},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Total at its low end")), true, false},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Total at its high end")), true, false}};
    for (const planner::TornadoBar &bar : view.risk.tornado) {
        Cell name = textCell(spokenText(bar.label));
        name.second = spokenText(bar.source);
        table.rows.push_back({bar.id,
                              CellRowStyle::Normal,
                              {name, moneyCell(bar.low, view.currency, riskFigure("driver", bar.id)),
                               moneyCell(bar.high, view.currency, riskFigure("driver", bar.id))}});
    }
    return table;
}

CellTable wayTable(const planner::OwnOrRent &comparison)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("RiskTables", "Way to pay")), false, true}};
    std::size_t months = 0;
    for (const planner::WayToPay &way : comparison.ways)
        months = std::max(months, way.cumulative.size());
    constexpr std::size_t year = 12;
    for (std::size_t month = year; month <= months; month += year)
        table.columns.push_back({say(QT_TRANSLATE_NOOP("RiskTables", "Month %1")).arg(month), true, false});
    table.columns.push_back({say(QT_TRANSLATE_NOOP("RiskTables", "In all, less what is left")), true, false});
    for (const planner::WayToPay &way : comparison.ways) {
        Cell name = textCell(spokenText(way.label));
        name.second = spokenText(way.unknown.isEmpty() ? way.source : way.unknown);
        CellRow row{way.id, CellRowStyle::Normal, {std::move(name)}};
        const auto add = [&](bool isKnown, double value) {
            row.cells.push_back(numberCell(isKnown ? std::optional(value) : std::nullopt,
                                           isKnown ? withUnit(value, comparison.currency) : QString(),
                                           riskFigure("way", way.id)));
        };
        for (std::size_t month = year; month <= months; month += year)
            add(month <= way.cumulative.size(), month <= way.cumulative.size() ? way.cumulative[month - 1] : 0);
        add(!way.cumulative.empty(), way.cumulative.empty() ? 0 : way.total());
        table.rows.push_back(std::move(row));
    }
    return table;
}

CellTable evenTable(const planner::BreakEvenMap &map)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("RiskTables", "Electricity per kWh")), false, true},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Owning is cheaper from this use on")), true, false}};
    for (std::size_t r = 0; r < map.electricity.size(); ++r) {
        const auto &row = map.owningWins[r];
        const auto first = std::find(row.begin(), row.end(), true);
        Cell price = numberCell(map.electricity[r], plain(map.electricity[r]));
        Cell from = first == row.end() ? textCell(say(QT_TRANSLATE_NOOP("RiskTables", "at no use")))
                                       : numberCell(map.use[std::size_t(first - row.begin())],
                                                    percent(map.use[std::size_t(first - row.begin())]));
        table.rows.push_back({QString::number(r), CellRowStyle::Normal, {std::move(price), std::move(from)}});
    }
    return table;
}

QString evenSentence(const planner::OwnOrRent &comparison)
{
    const planner::BreakEven *even = planner::breakEvenWith(comparison, QStringLiteral("on_demand"));
    QStringList conditions;
    if (even && even->use)
        conditions << (comparison.hasJobs
                           ? say(QT_TRANSLATE_NOOP("RiskTables", "the machines are used more than %1 of the hours the "
                                                                 "plan has work for them"))
                           : say(QT_TRANSLATE_NOOP("RiskTables", "the machines are used more than %1 of the hours")))
                          .arg(percent(*even->use));
    if (even && even->electricity)
        conditions << say(QT_TRANSLATE_NOOP("RiskTables", "electricity costs less than %1 per kWh"))
                          .arg(withUnit(*even->electricity, comparison.currency));
    if (conditions.isEmpty())
        return say(QT_TRANSLATE_NOOP("RiskTables", "Renting on demand is cheaper at any use and price shown."));
    return say(QT_TRANSLATE_NOOP("RiskTables", "Owning is cheaper than renting on demand if %1."))
        .arg(conditions.join(say(QT_TRANSLATE_NOOP("RiskTables", " and "))));
}

CellTable holdTable(const RiskView &view)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("RiskTables", "Part")), false, true},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Bought, with freight and spares")), true, false},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Price of")), false, false},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Holds until")), false, false}};
    for (const PriceHold &hold : view.holds) {
        Cell name = textCell(hold.name);
        name.second = hold.source;
        const auto day = [](QDate date) {
            Cell cell = date.isValid() ? dayCell(date.toString(Qt::ISODate)) : textCell(notKnown());
            cell.unknown = !date.isValid();
            return cell;
        };
        table.rows.push_back({hold.part,
                              CellRowStyle::Normal,
                              {name, moneyCell(hold.amount, view.currency, riskFigure("hold", hold.part)),
                               day(hold.from), day(hold.until)}});
    }
    return table;
}

CellTable horizonTable(const RiskView &view)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("RiskTables", "Period")), false, true},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Stands as")), false, false},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Hardware, share of today's price")), true, false},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Cloud")), true, false},
                     {say(QT_TRANSLATE_NOOP("RiskTables", "Electricity")), true, false}};
    const auto band = [](const Band &b, const char *what, const planner::PricePeriod &period) {
        return numberCell(
            b.likely, b.low == b.high ? percent(1) : QStringLiteral("%1–%2").arg(whole(b.low * 100), percent(b.high)),
            riskFigure("horizon", QStringLiteral("%1/%2").arg(period.start.toIso(), QLatin1String(what))));
    };
    for (std::size_t i = 0; i < view.horizon.size(); ++i) {
        const planner::PricePeriod &period = view.horizon[i];
        Cell kind = textCell(period.isHeld ? say(QT_TRANSLATE_NOOP("RiskTables", "budget"))
                                           : say(QT_TRANSLATE_NOOP("RiskTables", "estimate")));
        kind.shape = period.isHeld ? Shape::Ok : Shape::Medium;
        table.rows.push_back({period.start.toIso(),
                              CellRowStyle::Normal,
                              {dayCell(period.start.toIso()), kind, band(period.hardware, "hardware", period),
                               band(period.cloud, "cloud", period), band(period.electricity, "electricity", period)}});
    }
    return table;
}

QString ownOrRentSentence(const planner::OwnOrRent &comparison)
{
    if (!comparison.unknown.isEmpty()) { // begins like a sentence and ends like one
        const QString reason = spokenText(comparison.unknown);
        const QString why = reason.left(1).toUpper() + reason.mid(1);
        return why.endsWith(QLatin1Char('.')) ? why : why + QLatin1Char('.');
    }
    const planner::WayToPay *own = comparison.way(QStringLiteral("buy"));
    const planner::WayToPay *rent = planner::cheapestRent(comparison);
    if (!own || own->cumulative.empty() || !rent)
        return whyNotCompared(comparison);
    const int months = int(std::min(own->cumulative.size(), rent->cumulative.size()));
    const double saved = rent->total() - own->total();
    const planner::BreakEven *even = planner::breakEvenWith(comparison, rent->id);
    if (saved < 0)
        return say(QT_TRANSLATE_NOOP(
                       "RiskTables",
                       "The cheapest rent that nobody can interrupt (%1) costs %2 less than owning in %3 months."))
            .arg(rentName(*rent), withUnit(-saved, comparison.currency))
            .arg(months);
    return say(QT_TRANSLATE_NOOP("RiskTables", "Owning is cheaper than the cheapest rent that nobody can interrupt "
                                               "(%1) from month %2 and saves %3 in %4 months."))
        .arg(rentName(*rent))
        .arg(even && even->month ? *even->month : months)
        .arg(withUnit(saved, comparison.currency))
        .arg(months);
}

QString leaseSentence(const planner::OwnOrRent &comparison)
{
    const planner::WayToPay *own = comparison.way(QStringLiteral("buy"));
    const planner::WayToPay *lease = comparison.way(QStringLiteral("lease"));
    if (!own || !lease || own->cumulative.empty() || lease->cumulative.empty())
        return {};
    const double more = lease->total() - own->total();
    return (more < 0 ? say(QT_TRANSLATE_NOOP("RiskTables", "A lease would cost %1 less than owning."))
                     : say(QT_TRANSLATE_NOOP("RiskTables", "A lease would cost %1 more than owning.")))
        .arg(withUnit(std::abs(more), comparison.currency));
}

QString spotSentence(const planner::OwnOrRent &comparison)
{
    const planner::WayToPay *own = comparison.way(QStringLiteral("buy"));
    const planner::WayToPay *spot = comparison.way(QStringLiteral("spot"));
    const planner::WayToPay *rent = planner::cheapestRent(comparison);
    if (!own || !spot || !rent || rent == spot || own->cumulative.empty() || spot->cumulative.empty() ||
        spot->total() >= own->total())
        return {};
    return say(QT_TRANSLATE_NOOP("RiskTables", "Spot, which may be interrupted, would cost %1 less than owning."))
        .arg(withUnit(own->total() - spot->total(), comparison.currency));
}

QString resaleSentence(const planner::OwnOrRent &comparison, const planner::Need &need)
{
    if (!comparison.countsResidual || need.resale || comparison.ways.empty())
        return {};
    return say(QT_TRANSLATE_NOOP(
        "RiskTables", "What is still worth something at the end counts here, and not in the total of the plan."));
}

QString sureSentence(const RiskView &view, QDate today)
{
    QStringList parts;
    if (const planner::RiskBand *total = totalBand(view))
        parts << say(QT_TRANSLATE_NOOP("RiskTables", "Total cost %1 (%2 in eight of ten cases)."))
                     .arg(withUnit(total->planned, view.currency), range(total->p10, total->p90, view.currency));
    for (const planner::RiskBudget &budget : view.risk.budgets)
        if (budget.quantity == planner::PlanQuantity::Capex || budget.quantity == planner::PlanQuantity::TotalCost) {
            parts << say(QT_TRANSLATE_NOOP("RiskTables", "The budget holds in %1 of cases."))
                         .arg(percent(budget.probability));
            break;
        }
    const PriceHold *first = nullptr;
    for (const PriceHold &hold : view.holds) {
        if (hold.until.isValid() && hold.until >= today && (!first || hold.until < first->until))
            first = &hold;
    }
    if (first)
        parts << say(QT_TRANSLATE_NOOP("RiskTables", "The first price ends on %1.")).arg(shownDay(first->until));
    return parts.join(QLatin1Char(' '));
}

QString budgetSentence(const RiskView &view)
{
    const auto capex = std::find_if(view.risk.totals.begin(), view.risk.totals.end(),
                                    [](const auto &band) { return band.quantity == planner::PlanQuantity::Capex; });
    if (capex == view.risk.totals.end() || !view.risk.pricesHoldUntil.isValid())
        return {};
    const QString day = shownDay(view.risk.pricesHoldUntil);
    const QString band = QStringLiteral("%1\u202f%2")
                             .arg(range(capex->p10, capex->p90, view.currency), split(capex->p90, view.currency).unit);
    if (view.risk.isBudget())
        return say(QT_TRANSLATE_NOOP("RiskTables",
                                     "Until %1 this is a budget: purchases of %2. After that it is an estimate and "
                                     "the band widens with each month, as the table below says."))
            .arg(day, band);
    return say(QT_TRANSLATE_NOOP("RiskTables",
                                 "This is an estimate: %1 of purchases are made after %2, when today's prices no "
                                 "longer hold; all purchases together %3."))
        .arg(withUnit(view.risk.capexAfter, view.currency), day, band);
}

} // namespace cw::app
