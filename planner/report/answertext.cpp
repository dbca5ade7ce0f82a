#include "planner/report/answertext.h"

#include "planner/plan/design.h"
#include "planner/plan/monthdays.h"
#include "planner/plan/standingtimes.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"
#include "planner/report/spokenresult.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

/// What carries the workloads of one place, bought or rented in one way.
struct Order {
    QStringList items;
    int systems = 0, accelerators = 0;
};

/// "3 × Supermicro … for hall-1", "8 × … at Seeweb it-fr2"; more than a few kinds are counted.
QString orderText(const Order &order, const QString &site, bool isRented)
{
    constexpr int listed = 2; // more items than this are a matter for the table
    if (order.items.size() <= listed) {
        QStringList texts;
        for (const QString &item : order.items)
            texts << (isRented ? say(u"%1 at %2"_s) : say(u"%1 for %2"_s)).arg(item, site);
        return listing(texts);
    }
    if (order.accelerators > 0)
        return (isRented ? say(u"%1 systems with %2 accelerators at %3"_s)
                         : say(u"%1 systems with %2 accelerators for %3"_s))
            .arg(count(order.systems), count(order.accelerators), site);
    return (isRented ? say(u"%1 systems at %2"_s) : say(u"%1 systems for %2"_s)).arg(count(order.systems), site);
}

/// "1", "5, 1 from 01/2032", "1 until 12/2031": what goes on after some were given up.
QString goingOn(const StandingTimes &times, const QString &end)
{
    const auto left = [](int units) { return units > 0 ? count(units) : say(u"none"_s); };
    QString words = left(times.then.front().first);
    for (std::size_t i = 1; i < times.then.size(); ++i)
        words = say(u"%1, %2 from %3"_s).arg(words, left(times.then[i].first), monthText(times.then[i].second));
    return end.isEmpty() ? words : say(u"%1 until %2"_s).arg(words, end);
}

/// " (2 from 01/2027, all from 01/2028)", " (from 07/2027 until 06/2028)", " (all until 12/2030, then 1)"; empty where
/// all stand there all the time. The end is left out where `hasEnd` says it is told otherwise.
QString timesOf(const Plan &plan, const Design &design, const QString &site, const QString &system, bool hasEnd)
{
    std::vector<int> active(std::size_t(plan.need.horizon.periods()), 0);
    for (const DesignUnits &units : design.units)
        if (units.site == site && units.system == system && units.period >= 0 && units.period < int(active.size()))
            active[std::size_t(units.period)] += units.active;
    if (std::none_of(active.begin(), active.end(), [](int n) { return n > 0; }))
        return {};
    const StandingTimes times = standingTimes(active, plan.need.horizon);
    const QString start = monthText(times.start);
    const QString end = times.end && !hasEnd ? monthText(*times.end) : QString();
    const QString some = count(times.first), all = times.full ? monthText(*times.full) : QString();
    if (!times.then.empty()) {
        const QString last = monthText(times.lastOfAll()), rest = goingOn(times, end);
        if (times.full)
            return say(u" (%1 from %2, all from %3 until %4, then %5)"_s).arg(some, start, all, last, rest);
        return times.from ? say(u" (all from %1 until %2, then %3)"_s).arg(start, last, rest)
                          : say(u" (all until %1, then %2)"_s).arg(last, rest);
    }
    if (times.full)
        return end.isEmpty() ? say(u" (%1 from %2, all from %3)"_s).arg(some, start, all)
                             : say(u" (%1 from %2, all from %3, until %4)"_s).arg(some, start, all, end);
    if (times.from)
        return end.isEmpty() ? say(u" (from %1)"_s).arg(start) : say(u" (from %1 until %2)"_s).arg(start, end);
    return end.isEmpty() ? QString() : say(u" (until %1)"_s).arg(end);
}

/// Whether a job that ends runs there.
bool runsJob(const PlanResult &result, const QString &site, const QString &system)
{
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &place : workload.placements)
            if (place.site == site && place.system == system && place.predicted.count(u"days"_s) > 0)
                return true;
    return false;
}

/// Days for which a unit is rented for a job, where it is billed for less than the plan; 0: all of it.
int rentedDays(const ReportInput &input, const QString &site, const QString &system, int units)
{
    if (!runsJob(input.result, site, system))
        return 0;
    constexpr double hoursPerDay = 24, wholePlan = 0.95; // of its days
    double hours = 0;
    for (const Line &line : input.result.lines)
        if (line.kind == LineKind::Recurring && line.quantityUnit == "hours"_L1 && line.category == "compute"_L1 &&
            line.site == site && line.part == system)
            hours += line.quantity;
    const double days = units > 0 ? hours / units / hoursPerDay : 0;
    return days > 0 && days < wholePlan * input.plan.need.horizon.months * daysPerMonth ? int(std::ceil(days)) : 0;
}

/// Accelerators of one unit: a replica's over the units it takes, for a job may leave some of its units idle. 0:
/// unknown.
int acceleratorsOfUnit(const Placement &place, const std::map<QString, double> &unitsPerReplica)
{
    const auto units = unitsPerReplica.find(place.candidate);
    if (units == unitsPerReplica.end() || units->second <= 0 || place.replicas <= 0)
        return 0;
    return int(std::lround(double(place.accelerators) / place.replicas / units->second));
}

std::map<QString, double> unitsPerReplicaOf(const Design &design)
{
    std::map<QString, double> units;
    for (const DesignReplicas &replicas : design.replicas)
        units[replicas.candidate] = replicas.unitsPerReplica;
    return units;
}

/// Empty where the plan holds none.
Design designOf(const Plan &plan)
{
    Result<Design> design = designFromJson(plan.design, plan.need.horizon);
    return design.ok() ? std::move(design).value() : Design{};
}

/// The systems that carry workloads; what is bought is counted by the bill, else the most units that stand there at
/// once.
QStringList chosenBy(const ReportInput &input, const Design &design, const QString &procurement)
{
    const std::map<QString, double> unitsPerReplica = unitsPerReplicaOf(design);
    std::map<std::pair<QString, QString>, std::pair<int, int>> carrying; // site, system: units, accelerators of one
    for (const WorkloadResult &workload : input.result.workloads)
        for (const Placement &place : workload.placements)
            if (place.procurement == procurement && place.units > 0) {
                auto &[units, accelerators] = carrying[{place.site, place.system}];
                units = std::max(units, place.units);
                accelerators = std::max(accelerators, acceleratorsOfUnit(place, unitsPerReplica));
            }
    const bool isRented = procurement == "cloud"_L1;
    std::map<QString, Order> orders; // by site
    for (const auto &[key, known] : carrying) {
        const auto &[site, system] = key;
        double bought = 0;
        for (const Line &line : input.result.lines)
            if (line.kind == LineKind::OneOff && line.procurement == procurement && line.site == site &&
                line.part == system && (line.category == "compute"_L1 || line.category == "services"_L1))
                bought += line.quantity;
        const int units = bought > 0 ? int(std::lround(bought)) : known.first;
        Order &order = orders[site];
        const int days = isRented ? rentedDays(input, site, system, units) : 0;
        QString item = u"%1 × %2"_s.arg(count(units), systemName(input, system)) +
                       timesOf(input.plan, design, site, system, days > 0);
        if (days > 0)
            item = say(u"%1, given back after %2 days"_s).arg(item, count(days));
        order.items << item;
        order.systems += units;
        order.accelerators += units * known.second;
    }
    QStringList parts;
    for (const auto &[site, order] : orders)
        parts << orderText(order, site, isRented);
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
    const Design design = designOf(input.plan);
    QStringList sentences;
    for (const auto &[procurement, sentence] : {std::pair{u"buy"_s, say(u"Buy: %1."_s)},
                                                {u"colocation"_s, say(u"Buy and place in a colocation: %1."_s)},
                                                {u"lease"_s, say(u"Lease: %1."_s)},
                                                {u"cloud"_s, say(u"Rent: %1."_s)}})
        if (const QStringList chosen = chosenBy(input, design, procurement); !chosen.isEmpty())
            sentences << sentence.arg(listing(chosen));
    const Total *all = result.total(PlanQuantity::TotalCost), *buy = result.total(PlanQuantity::Capex);
    if (all && all->value && buy && buy->value)
        sentences << say(u"Total cost over %1 months: %2 (net present), of which %3 for purchase."_s)
                         .arg(count(input.plan.need.horizon.months),
                              withUnit(grouped(std::round(*all->value)), input.currency()),
                              withUnit(grouped(std::round(*buy->value)), input.currency()));
    return sentences.isEmpty() ? result.answer : sentences.join(u' ');
}

QString answerInWords(const Plan &plan, const PlanResult &recorded)
{
    const PlanResult result = spoken().recorded ? spokenResult(recorded) : recorded;
    FootnoteBook notes;
    return answerText({plan, result, notes});
}

QString recordedNote()
{
    return spoken().code == "en"_L1 ? QString()
                                    : say(u"Names of parts and titles of sources stand as their makers write them."_s);
}

} // namespace cw::planner
