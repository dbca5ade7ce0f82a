#include "app/models/gantt.h"

#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "app/models/plantables.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "planner/plan/design.h"
#include "planner/workload/demand.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace cw::app {

namespace {

constexpr double daysPerWeek = 7;
constexpr std::size_t mostMarks = 12;

QString say(const char *text)
{
    return QCoreApplication::translate("Gantt", text);
}

int seriesOf(const QString &procurement)
{
    const QStringList order{QStringLiteral("buy"), QStringLiteral("cloud"), QStringLiteral("colocation"),
                            QStringLiteral("lease")};
    return std::max(0, int(order.indexOf(procurement)));
}

/// What the bill calls an offer's units.
QString nameOf(const planner::DesignUnits &units, const planner::PlanResult &result)
{
    for (const planner::Line &line : result.lines) {
        if (line.offer == units.offer && !line.description.isEmpty())
            return partText(nameAndDetail(line.description).name);
    }
    return units.system;
}

struct Service {
    const planner::DesignUnits *first = nullptr;
    std::map<int, const planner::DesignUnits *> byPeriod;
};

/// One training run on an offer.
struct Run {
    QString workload;
    Month start;
    double days = 0;
};

/// Where a month stands on the axis; periods have equal lengths.
double placeOf(const planner::Horizon &horizon, Month month)
{
    return double(month - horizon.start) / horizon.periodMonths;
}

double periodsOf(const planner::Horizon &horizon, double days)
{
    return days / planner::daysPerMonth / horizon.periodMonths;
}

/// By offer; a run that goes on into the next period is one run.
std::map<QString, std::vector<Run>> runsOf(const planner::Plan &plan, const planner::PlanResult &result,
                                           const planner::Design &design)
{
    std::map<QString, QString> offerOf;
    for (const planner::DesignReplicas &replicas : design.replicas)
        offerOf[replicas.candidate] = replicas.offer;
    std::map<QString, std::vector<Run>> runs;
    for (const planner::Workload &workload : plan.need.workloads) {
        if (workload.kind != planner::WorkloadKind::Training)
            continue;
        for (const planner::WorkloadResult &carried : result.workloads) {
            if (carried.id != workload.id)
                continue;
            for (const planner::Placement &placement : carried.placements) {
                const auto days = placement.predicted.find(QStringLiteral("days"));
                std::vector<Run> &there = runs[offerOf[placement.candidate]];
                if (days == placement.predicted.end() || !days->second.value ||
                    std::any_of(there.begin(), there.end(), [&](const Run &r) { return r.workload == workload.id; }))
                    continue;
                there.push_back({workload.id, std::max(workload.from.value_or(placement.period), placement.period),
                                 *days->second.value});
            }
        }
    }
    return runs;
}

/// Days that each unit is paid in a period, where it is billed by the hour and given back before the period ends.
std::optional<double> rentedDays(const planner::DesignUnits &units, const planner::Plan &plan,
                                 const planner::PlanResult &result)
{
    constexpr double hoursPerDay = 24, nearlyAll = 0.97; // a provider's month has 730 hours
    const planner::Horizon &horizon = plan.need.horizon;
    double hours = 0;
    for (const planner::Line &line : result.lines)
        if (line.offer == units.offer && line.category == QLatin1String("compute") &&
            line.quantityUnit == QLatin1String("hours") && line.period == horizon.periodStart(units.period))
            hours += line.quantity;
    const double days = units.active > 0 ? hours / hoursPerDay / units.active : 0;
    const bool isShort = days > 0 && days < nearlyAll * planner::daysPerMonth * horizon.monthsIn(units.period);
    return isShort ? std::optional(days) : std::nullopt;
}

class RowMaker {
public:
    RowMaker(const planner::Plan &plan, const planner::PlanResult &result, const Service &service,
             const std::vector<Run> &runs)
        : plan_(plan), horizon_(plan.need.horizon), result_(result), service_(service), runs_(runs)
    {
    }

    GanttRow row(const QString &offer, const catalog::CatalogSnapshot *catalog)
    {
        row_ = {offer,
                nameOf(*service_.first, result_),
                QStringLiteral("%1 · %2").arg(placeName(service_.first->site),
                                              procurementName(service_.first->procurement)),
                {},
                seriesOf(service_.first->procurement),
                {}};
        if (catalog)
            addDeliveries(*catalog);
        addStretches();
        for (const Run &run : runs_)
            addRun(run);
        return std::move(row_);
    }

private:
    void addDeliveries(const catalog::CatalogSnapshot &catalog)
    {
        const catalog::System *system = catalog.system(service_.first->system);
        const bool isKnown = system && system->leadTimeWeeks;
        for (const auto &[period, units] : service_.byPeriod) {
            if (units->added <= 0) // rented units are there when they are wanted
                continue;
            if (!isKnown) {
                row_.order = say(QT_TRANSLATE_NOOP("Gantt", "lead time not known"));
                return;
            }
            addDelivery(period, *units, system->leadTimeWeeks->likely);
        }
    }

    void addDelivery(int period, const planner::DesignUnits &units, double weeks)
    {
        if (weeks <= 0)
            return;
        const Month month = horizon_.periodStart(period);
        const QDate order = QDate(month.year(), month.month(), 1).addDays(-qint64(std::ceil(weeks * daysPerWeek)));
        const bool isLate = order < plan_.asOf && !horizon_.ordersFrom; // else the plan itself waits for the arrival
        const QString when = (isLate ? say(QT_TRANSLATE_NOOP("Gantt", "order overdue since %1"))
                                     : say(QT_TRANSLATE_NOOP("Gantt", "order by %1")))
                                 .arg(shownDay(order));
        row_.bars.push_back({period - periodsOf(horizon_, weeks * daysPerWeek), double(period),
                             say(QT_TRANSLATE_NOOP("Gantt", "%1 weeks")).arg(whole(weeks)), units.added,
                             GanttBarKind::Lead, when, isLate});
        if (row_.order.isEmpty())
            row_.order = when;
    }

    void addStretches()
    {
        for (auto it = service_.byPeriod.begin(); it != service_.byPeriod.end();) {
            const int from = it->first, count = it->second->active;
            if (const auto days = rentedDays(*it->second, plan_, result_)) {
                addRental(*it->second, *days);
                ++it;
                continue;
            }
            int to = from;
            while (it != service_.byPeriod.end() && it->first == to && it->second->active == count &&
                   !rentedDays(*it->second, plan_, result_))
                ++to, ++it;
            const bool isNext = it != service_.byPeriod.end() && it->first == to;
            const int next = isNext ? it->second->active : to < horizon_.periods() ? 0 : count;
            if (count > 0)
                row_.bars.push_back({double(from), double(to), stretchText(count, next), count, GanttBarKind::Service,
                                     between(from, to)});
        }
    }

    /// What is bought does not go without a word.
    [[nodiscard]] QString stretchText(int count, int next) const
    {
        const QString text = say(QT_TRANSLATE_NOOP("Gantt", "%1 in service")).arg(whole(count));
        const bool isRented = service_.first->procurement == QLatin1String("cloud");
        return isRented || next >= count
                   ? text
                   : say(QT_TRANSLATE_NOOP("Gantt", "%1, then %2 given up")).arg(text, whole(count - next));
    }

    /// From the run it is rented for, where there is one; the bill rounds to hours of a month, the run does not.
    void addRental(const planner::DesignUnits &units, double days)
    {
        Month start = horizon_.periodStart(units.period);
        for (const Run &run : runs_) {
            if (run.start < start || placeOf(horizon_, run.start) >= units.period + 1)
                continue;
            start = run.start;
            days = isAlike(days, run.days) ? run.days : days;
        }
        const double from = placeOf(horizon_, start);
        row_.bars.push_back({from, std::min(from + periodsOf(horizon_, days), units.period + 1.0),
                             say(QT_TRANSLATE_NOOP("Gantt", "%1 in service for %2"))
                                 .arg(whole(units.active), withUnit(days, QStringLiteral("days"))),
                             units.active, GanttBarKind::Service, startsIn(start)});
    }

    /// What is rented for the run alone shows it already.
    void addRun(const Run &run)
    {
        const double from = placeOf(horizon_, run.start), to = from + periodsOf(horizon_, run.days);
        const bool isShown = std::any_of(row_.bars.begin(), row_.bars.end(), [&](const GanttBar &bar) {
            return bar.kind == GanttBarKind::Service && bar.from == from && isAlike(bar.to - from, to - from);
        });
        if (!isShown)
            row_.bars.push_back({from, to, titledText(run.workload, withUnit(run.days, QStringLiteral("days"))), 0,
                                 GanttBarKind::Run, startsIn(run.start)});
    }

    static bool isAlike(double a, double b)
    {
        constexpr double near = 0.05;
        return std::abs(a - b) <= near * b;
    }

    static QString startsIn(Month month) { return say(QT_TRANSLATE_NOOP("Gantt", "from %1")).arg(shownMonth(month)); }

    [[nodiscard]] QString between(int from, int to) const
    {
        const Month last = horizon_.start + (std::min(to * horizon_.periodMonths, horizon_.months) - 1);
        return say(QT_TRANSLATE_NOOP("Gantt", "%1 to %2"))
            .arg(shownMonth(horizon_.periodStart(from)), shownMonth(last));
    }

    const planner::Plan &plan_;
    const planner::Horizon &horizon_;
    const planner::PlanResult &result_;
    const Service &service_;
    const std::vector<Run> &runs_;
    GanttRow row_;
};

/// What a finding says before it lists of what.
QString openingOf(const QString &text)
{
    return text.section(QStringLiteral(": "), 0, 0).trimmed(); // a French colon has a blank before it
}

std::vector<GanttMark> marksOf(const planner::Plan &plan, const planner::PlanResult &result)
{
    const planner::Horizon &horizon = plan.need.horizon;
    const QDate start(horizon.start.year(), horizon.start.month(), 1);
    std::map<QDate, std::pair<QStringList, Shape>> days; // all that begins on one stands together
    for (const planner::Finding &finding : result.findings) {
        const QDate day = QDate::fromString(finding.inForceFrom, Qt::ISODate);
        if (!day.isValid() || day <= start || day >= start.addMonths(horizon.months))
            continue;
        auto &[rules, shape] = days.try_emplace(day, QStringList(), Shape::None).first->second;
        rules << (finding.citation.isEmpty() ? openingOf(spokenText(finding.text)) : finding.citation);
        shape = worse(shape, shapeOf(finding));
    }
    std::vector<GanttMark> marks;
    for (auto &[day, begun] : days) {
        auto &[rules, shape] = begun;
        rules.removeDuplicates();
        const QString text = titledText(shownDay(day), joinedText(rules));
        const QString label =
            rules.size() == 1 ? shownDay(day)
                              : say(QT_TRANSLATE_NOOP("Gantt", "%1 (%2 rules)")).arg(shownDay(day)).arg(rules.size());
        marks.push_back({periodsOf(horizon, double(start.daysTo(day))), text, label, shape});
    }
    if (marks.size() > mostMarks)
        marks.resize(mostMarks);
    return marks;
}

/// Makes room for deliveries that begin ahead of the start, never more than for the plan itself.
void addTimeBefore(Gantt &gantt, const planner::Plan &plan)
{
    for (const GanttRow &row : gantt.rows)
        for (const GanttBar &bar : row.bars)
            gantt.before = std::max(gantt.before, -bar.from);
    gantt.before = std::min(gantt.before, double(gantt.periods.size()));
    const planner::Horizon &horizon = plan.need.horizon;
    const QDate start(horizon.start.year(), horizon.start.month(), 1);
    const double today = periodsOf(horizon, double(start.daysTo(plan.asOf)));
    if (today < -gantt.before || today > double(gantt.periods.size()))
        return;
    gantt.today = today;
    gantt.todayText = shownDay(plan.asOf);
}

} // namespace

bool Gantt::has(GanttBarKind kind) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const GanttRow &row) {
        return std::any_of(row.bars.begin(), row.bars.end(), [&](const GanttBar &bar) { return bar.kind == kind; });
    });
}

Gantt ganttOf(const planner::Plan &plan, const planner::PlanResult &result, const catalog::CatalogSnapshot *catalog)
{
    Gantt gantt;
    const auto design = planner::designFromJson(plan.design, plan.need.horizon);
    if (!design.ok() || plan.design.is_null())
        return gantt;
    for (int i = 0; i < plan.need.horizon.periods(); ++i)
        gantt.periods.push_back(periodName(plan.need.horizon, i));
    auto runs = runsOf(plan, result, *design);
    std::map<QString, Service> services;
    for (const planner::DesignUnits &units : design->units) {
        Service &service = services[units.offer];
        if (!service.first)
            service.first = &units;
        service.byPeriod[units.period] = &units;
    }
    for (const auto &[offer, service] : services) {
        GanttRow row = RowMaker(plan, result, service, runs[offer]).row(offer, catalog);
        if (!row.bars.empty())
            gantt.rows.push_back(std::move(row));
    }
    std::stable_sort(gantt.rows.begin(), gantt.rows.end(), [](const GanttRow &a, const GanttRow &b) {
        return std::tie(a.series, a.second) < std::tie(b.series, b.second);
    });
    gantt.marks = marksOf(plan, result);
    addTimeBefore(gantt, plan);
    return gantt;
}

CellTable ganttTable(const Gantt &gantt)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("Gantt", "In service")), false, true}};
    for (const QString &period : gantt.periods)
        table.columns.push_back({period, true, false});
    for (const GanttRow &row : gantt.rows) {
        Cell name = textCell(row.title);
        name.second = row.line();
        CellRow cells{row.id, CellRowStyle::Normal, {name}};
        for (std::size_t i = 0; i < gantt.periods.size(); ++i) {
            int count = 0;
            QStringList shorter; // than the period: how long
            for (const GanttBar &bar : row.bars) {
                if (bar.kind == GanttBarKind::Lead || bar.from >= double(i) + 1 || bar.to <= double(i))
                    continue;
                if (bar.kind == GanttBarKind::Service)
                    count = bar.count;
                if (bar.to - bar.from < 1)
                    shorter << bar.text;
            }
            Cell cell = numberCell(count, whole(count));
            cell.second = shorter.join(QStringLiteral(", "));
            cells.cells.push_back(cell);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace cw::app
