#include "planner/report/answertext.h"

#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <cmath>
#include <map>
#include <tuple>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

/// "3 Supermicro … for hall-1": what is bought, by the bill; else the most units that stand at a place at once.
QStringList chosenBy(const ReportInput &input, const QString &procurement)
{
    std::map<std::pair<QString, QString>, int> most; // site, system
    for (const Line &line : input.result.lines)
        if (line.kind == LineKind::OneOff && line.procurement == procurement &&
            (line.category == "compute"_L1 || line.category == "services"_L1))
            most[{line.site, line.part}] += int(std::lround(line.quantity));
    const bool isBought = !most.empty();
    for (const WorkloadResult &workload : input.result.workloads)
        for (const Placement &place : workload.placements)
            if (!isBought && place.procurement == procurement) {
                int &units = most[{place.site, place.system}];
                units = std::max(units, place.units);
            }
    QStringList parts;
    for (const auto &[key, units] : most)
        parts << say(u"%1 %2 for %3"_s).arg(count(units), systemName(input, key.second), key.first);
    return parts;
}

} // namespace

QString answerText(const ReportInput &input)
{
    const PlanResult &result = input.result;
    if (spoken().code == "en"_L1)
        return result.answer;
    if (result.status == Status::Infeasible)
        return say(u"No design keeps all rules of this need."_s);
    QStringList sentences;
    for (const auto &[procurement, sentence] : {std::pair{u"buy"_s, say(u"Buy: %1."_s)},
                                                {u"colocation"_s, say(u"Buy and place in a colocation: %1."_s)},
                                                {u"lease"_s, say(u"Lease: %1."_s)},
                                                {u"cloud"_s, say(u"Rent: %1."_s)}})
        if (const QStringList chosen = chosenBy(input, procurement); !chosen.isEmpty())
            sentences << sentence.arg(listing(chosen));
    const Total *all = result.total(PlanQuantity::TotalCost), *buy = result.total(PlanQuantity::Capex);
    if (all && all->value && buy && buy->value)
        sentences << say(u"Total cost over %1 months: %2 (net present), of which %3 for purchase."_s)
                         .arg(count(input.plan.need.horizon.months),
                              withUnit(grouped(std::round(*all->value)), input.currency()),
                              withUnit(grouped(std::round(*buy->value)), input.currency()));
    return sentences.isEmpty() ? result.answer : sentences.join(u' ');
}

QString recordedNote()
{
    return spoken().code == "en"_L1 ? QString()
                                    : say(u"Names of parts and titles of sources stand as their makers write them."_s);
}

} // namespace cw::planner
