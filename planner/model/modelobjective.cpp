// What is minimised, as linear forms over the program's columns: one, several in order of rank, or a weighted sum.
#include "planner/model/modelbuilder.h"

#include <algorithm>

namespace cw::planner {

double scaleOf(const Objective &objective)
{
    if (objective.weights.empty())
        return scaleOf(objective.quantity);
    return std::any_of(objective.weights.begin(), objective.weights.end(),
                       [](const ObjectiveWeight &part) { return info(part.quantity).isMoney; })
               ? moneyScale
               : 1;
}

/// The highest of the periods.
Terms ModelBuilder::peakTerms(PlanQuantity quantity)
{
    const QString word = QString::fromLatin1(info(quantity).word);
    const int peak = model_.program.addColumn({QStringLiteral("peak ") + word, 0, 0, unlimited, false});
    const std::vector<Carrier> carry =
        quantity == PlanQuantity::Racks ? rackCarriers(model_.carriers) : model_.carriers;
    for (const int p : periodsCounted(quantity, nullptr)) {
        Terms now;
        for (const Carrier &carrier : carry)
            now.add(carrier.active[std::size_t(p)], coefficientOf(quantity, carrier.figures).active);
        now.add(peak, -1);
        model_.program.addRow({QStringLiteral("peak %1 %2").arg(word).arg(p), {}, -unlimited, 0, now.entries()});
    }
    Terms terms;
    terms.add(peak, 1);
    return terms;
}

/// The highest of what is used.
Terms ModelBuilder::worstTerms(PlanQuantity quantity)
{
    const QString word = QString::fromLatin1(info(quantity).word);
    const int worst = model_.program.addColumn({QStringLiteral("worst ") + word, 0, 0, unlimited, false});
    for (const Carrier &carrier : std::vector<Carrier>(model_.carriers)) {
        if (carrier.offer < 0)
            continue;
        const Offer &offer = set_.offers[std::size_t(carrier.offer)];
        const int used = usedColumn(offer.id, carrier.active);
        model_.program.addRow({QStringLiteral("worst %1 %2").arg(word, offer.id),
                               {},
                               0,
                               unlimited,
                               {{worst, 1}, {used, -worstFigureOf(quantity, offer).value_or(0)}}});
    }
    Terms terms;
    terms.add(worst, 1);
    return terms;
}

/// The lowest of what is used: at least one thing that is used has it.
Terms ModelBuilder::lowestTerms()
{
    Program &program = model_.program;
    const int lowest = program.addColumn({QStringLiteral("lowest level"), 0, 0, unlimited, false});
    Terms one, level;
    double highest = 0;
    for (const Carrier &carrier : std::vector<Carrier>(model_.carriers)) {
        if (carrier.offer < 0)
            continue;
        const Offer &offer = set_.offers[std::size_t(carrier.offer)];
        const int used = usedColumn(offer.id, carrier.active);
        const int pick = program.addColumn({QStringLiteral("lowest ") + offer.id, 0, 0, 1, true});
        program.addRow({QStringLiteral("lowest ") + offer.id, {}, -unlimited, 0, {{pick, 1}, {used, -1}}});
        one.add(pick, 1);
        const double figure = worstFigureOf(PlanQuantity::SovereigntyScore, offer).value_or(0);
        highest = std::max(highest, figure);
        level.add(pick, figure);
    }
    // Where nothing is used there is no level; worse than any, so that what is used is picked, and no rule is broken by
    // it.
    const int none = program.addColumn({QStringLiteral("lowest of nothing"), 0, 0, 1, true});
    one.add(none, 1);
    level.add(none, highest + 1);
    program.addRow({QStringLiteral("lowest picks one"), {}, 1, 1, one.entries()});
    level.add(lowest, -1);
    program.addRow({QStringLiteral("lowest is picked"), {}, -unlimited, 0, level.entries()});
    Terms terms;
    terms.add(lowest, 1);
    return terms;
}

Terms ModelBuilder::objectiveTerms(PlanQuantity quantity)
{
    Terms terms;
    switch (aggregationOf(quantity)) {
    case Aggregation::Sum:
        for (const Carrier &carrier : model_.carriers)
            addFlow(terms, carrier, quantity, 0, periods_ - 1);
        return terms;
    case Aggregation::Rate:
    case Aggregation::Peak:
        return peakTerms(quantity);
    case Aggregation::Worst:
        return quantity == PlanQuantity::SovereigntyScore ? lowestTerms() : worstTerms(quantity);
    case Aggregation::Count:
        for (const int used : usedColumns(model_.carriers, quantity, 0, periods_ - 1))
            terms.add(used, 1);
        return terms;
    }
    return terms;
}

void ModelBuilder::addObjective()
{
    const Objective &objective = plan_.need.minimise;
    Terms first;
    if (objective.weights.empty()) {
        first = objectiveTerms(objective.quantity);
    } else {
        for (const ObjectiveWeight &part : objective.weights) {
            const double weight = part.weight * scaleOf(part.quantity) / scaleOf(objective);
            for (const Entry &entry : objectiveTerms(part.quantity).entries())
                first.add(entry.column, entry.value * weight);
        }
    }
    for (const Entry &entry : first.entries())
        model_.program.columns[std::size_t(entry.column)].cost += entry.value;
    for (const PlanQuantity quantity : objective.then)
        model_.then.push_back(objectiveTerms(quantity).entries());
    Terms money;
    for (const Carrier &carrier : model_.carriers)
        addFlow(money, carrier, PlanQuantity::TotalCost, 0, periods_ - 1);
    model_.totalCost = money.entries();
}

} // namespace cw::planner
