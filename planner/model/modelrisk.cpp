// The robust objective: the mean of the dearest price scenarios of total cost, linear after Rockafellar and Uryasev
// (2000): least over eta of eta + sum of what scenarios lie above it / (1 - cvar). Each scenario weighs a few columns,
// the present cost by group and period, so that its row stays short whatever the plan's size.
#include "planner/model/modelbuilder.h"
#include "planner/uncertainty/pricescenarios.h"

#include <array>

namespace cw::planner {

namespace {
using Spreads = std::array<SpreadMoney, priceGroupCount>;

SpreadMoney &add(SpreadMoney &to, const SpreadMoney &more)
{
    to.planned += more.planned;
    to.up += more.up;
    to.down += more.down;
    return to;
}

/// Money of one unit by group, thousands: of one kind of line.
Spreads spreadsOf(const Offer &offer, LineKind kind)
{
    Spreads spreads{};
    const double held = kind == LineKind::Recurring ? offer.serviceShare : 1;
    for (const UnitCostItem &item : offer.costs)
        if (item.kind == kind && item.unitPrice)
            add(spreads[std::size_t(priceGroupOf(item.category, offer.isRented(), kind))],
                spreadOf(item.quantity * item.unitPrice->likely * held / moneyScale, *item.unitPrice));
    return spreads;
}

/// Switches, ports and what else stands beside the servers: purchases are hardware, the rest is work.
Spreads spreadsOf(const UnitFigures &figures, LineKind kind)
{
    Spreads spreads{};
    const bool isOnce = kind == LineKind::OneOff;
    spreads[std::size_t(isOnce ? PriceGroup::Hardware : PriceGroup::Work)].planned =
        isOnce ? figures.once : figures.monthly;
    return spreads;
}

/// The present cost of a group in a period as three forms over the program's columns.
struct GroupTerms {
    Terms planned, up, down;
    void add(const Terms &units, const SpreadMoney &each, double times)
    {
        for (const Entry &entry : units.entries()) {
            planned.add(entry.column, entry.value * each.planned * times);
            up.add(entry.column, entry.value * each.up * times);
            down.add(entry.column, entry.value * each.down * times);
        }
    }
};
using Groups = std::vector<std::array<GroupTerms, priceGroupCount>>;

/// A column that holds a form, which is never negative; -1 where the form is empty.
int columnFor(Program &program, const QString &name, Terms terms)
{
    if (terms.isEmpty())
        return -1;
    const int column = program.addColumn({name, 0, 0, unlimited, false});
    terms.add(column, -1);
    program.addRow({name, {}, 0, 0, terms.entries()});
    return column;
}

struct GroupColumns {
    int planned = -1, up = -1, down = -1;
};

/// One row a scenario: what it costs beyond eta.
void addTail(Program &program, const PriceScenarios &scenarios, const Robust &robust,
             const std::vector<std::array<GroupColumns, priceGroupCount>> &columns, int resale)
{
    for (Column &column : program.columns)
        column.cost *= 1 - robust.weight;
    const int eta = program.addColumn({QStringLiteral("tail begins"), robust.weight, 0, unlimited, false});
    const double each = robust.weight / ((1 - robust.cvar) * robust.scenarios);
    for (int s = 0; s < scenarios.count(); ++s) {
        const int beyond = program.addColumn({QStringLiteral("beyond %1").arg(s), each, 0, unlimited, false});
        Terms row;
        for (int p = 0; p < scenarios.periods(); ++p)
            for (std::size_t g = 0; g < priceGroupCount; ++g) {
                const PriceScenarios::Outcome &outcome = scenarios.at(s, PriceGroup(g), p);
                const GroupColumns &at = columns[std::size_t(p)][g];
                row.add(at.planned, outcome.level);
                row.add(at.up, outcome.level * outcome.above);
                row.add(at.down, -outcome.level * outcome.below);
            }
        row.add(resale, -1);
        row.add(eta, -1);
        row.add(beyond, -1);
        program.addRow({QStringLiteral("scenario %1").arg(s), {}, -unlimited, 0, row.entries()});
    }
}
} // namespace

std::vector<double> riskFiguresOf(const Offer &offer)
{
    std::vector<double> figures;
    for (const LineKind kind : {LineKind::OneOff, LineKind::Recurring})
        for (const SpreadMoney &money : spreadsOf(offer, kind))
            figures.insert(figures.end(), {money.planned, money.up, -money.down});
    return figures;
}

std::optional<Error> ModelBuilder::addRobust()
{
    if (!plan_.need.robust)
        return std::nullopt;
    const auto scenarios = priceScenarios(plan_, catalog_, plan_.need.robust->scenarios);
    if (!scenarios.ok())
        return scenarios.error();
    Groups groups(static_cast<std::size_t>(periods_));
    Terms resale;
    for (const Carrier &carrier : model_.carriers) {
        const bool isOffer = carrier.offer >= 0;
        const auto spreads = [&](LineKind kind) {
            return isOffer ? spreadsOf(set_.offers[std::size_t(carrier.offer)], kind)
                           : spreadsOf(carrier.figures, kind);
        };
        const Spreads once = spreads(LineKind::OneOff), monthly = spreads(LineKind::Recurring);
        for (int p = 0; p < periods_; ++p) {
            Terms active, begun;
            active.add(carrier.active[std::size_t(p)], 1);
            if (carrier.owned)
                begun = boughtIn(carrier, p, 1);
            else if (!carrier.begun.empty())
                begun.add(carrier.begun[std::size_t(p)], 1);
            const double discount = discount_[std::size_t(p)];
            for (std::size_t g = 0; g < priceGroupCount; ++g) {
                groups[std::size_t(p)][g].add(active, monthly[g], months_[std::size_t(p)] * discount);
                groups[std::size_t(p)][g].add(begun, once[g], discount);
            }
        }
        addResale(resale, carrier, 0, periods_ - 1);
    }
    Program &program = model_.program;
    std::vector<std::array<GroupColumns, priceGroupCount>> columns(static_cast<std::size_t>(periods_));
    for (std::size_t p = 0; p < columns.size(); ++p)
        for (std::size_t g = 0; g < priceGroupCount; ++g) {
            const QString name = QStringLiteral("cost %1 %2").arg(g).arg(p);
            columns[p][g] = {columnFor(program, name, groups[p][g].planned),
                             columnFor(program, name + QStringLiteral(" up"), groups[p][g].up),
                             columnFor(program, name + QStringLiteral(" down"), groups[p][g].down)};
        }
    Terms fetched; // resale is a negative cost; its column counts what it brings in
    for (const Entry &entry : resale.entries())
        fetched.add(entry.column, -entry.value);
    addTail(program, *scenarios, *plan_.need.robust, columns,
            columnFor(program, QStringLiteral("resale fetches"), fetched));
    return std::nullopt;
}

} // namespace cw::planner
