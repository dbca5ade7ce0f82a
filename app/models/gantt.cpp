#include "app/models/gantt.h"

#include "app/models/numbers.h"
#include "app/models/plantables.h"
#include "app/models/shownday.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "planner/plan/design.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace cw::app {

namespace {

constexpr double weeksPerMonth = 365.25 / 12 / 7;
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

GanttRow rowOf(const QString &offer, const Service &service, const planner::Plan &plan,
               const planner::PlanResult &result, std::optional<double> leadWeeks)
{
    const planner::Horizon &horizon = plan.need.horizon;
    GanttRow row{offer,
                 nameOf(*service.first, result),
                 QStringLiteral("%1 · %2").arg(service.first->site, procurementName(service.first->procurement)),
                 seriesOf(service.first->procurement),
                 {}};
    for (const auto &[period, units] : service.byPeriod) {
        if (units->added > 0 && leadWeeks && *leadWeeks > 0) {
            const double length = *leadWeeks / weeksPerMonth / horizon.periodMonths;
            row.bars.push_back({period - length, double(period),
                                say(QT_TRANSLATE_NOOP("Gantt", "%1 weeks")).arg(whole(*leadWeeks)), units->added,
                                true});
        }
    }
    for (auto it = service.byPeriod.begin(); it != service.byPeriod.end();) {
        const int from = it->first, count = it->second->active;
        int to = from;
        while (it != service.byPeriod.end() && it->first == to && it->second->active == count)
            ++to, ++it;
        if (count > 0)
            row.bars.push_back({double(from), double(to),
                                say(QT_TRANSLATE_NOOP("Gantt", "%1 in service")).arg(whole(count)), count, false});
    }
    return row;
}

std::vector<GanttMark> marksOf(const planner::Plan &plan, const planner::PlanResult &result)
{
    const planner::Horizon &horizon = plan.need.horizon;
    const QDate start(horizon.start.year(), horizon.start.month(), 1);
    std::vector<GanttMark> marks;
    std::set<QString> known;
    for (const planner::Finding &finding : result.findings) {
        const QDate day = QDate::fromString(finding.inForceFrom, Qt::ISODate);
        if (!day.isValid() || day <= start || day >= start.addMonths(horizon.months))
            continue;
        const QString what = finding.citation.isEmpty() ? finding.rule : finding.citation;
        if (!known.insert(finding.inForceFrom + what).second)
            continue;
        const double months = double(start.daysTo(day)) / 7 / weeksPerMonth;
        marks.push_back(
            {months / horizon.periodMonths, titledText(shownDay(finding.inForceFrom), what), shapeOf(finding)});
    }
    std::sort(marks.begin(), marks.end(),
              [](const GanttMark &a, const GanttMark &b) { return std::tie(a.at, a.text) < std::tie(b.at, b.text); });
    if (marks.size() > mostMarks)
        marks.resize(mostMarks);
    return marks;
}

} // namespace

Gantt ganttOf(const planner::Plan &plan, const planner::PlanResult &result, const planner::CandidateSet *considered)
{
    Gantt gantt;
    const auto design = planner::designFromJson(plan.design, plan.need.horizon);
    if (!design.ok() || plan.design.is_null())
        return gantt;
    for (int i = 0; i < plan.need.horizon.periods(); ++i)
        gantt.periods.push_back(periodName(plan.need.horizon, i));
    std::map<QString, std::optional<double>> lead;
    if (considered) {
        for (const planner::Offer &offer : considered->offers)
            lead[offer.id] = offer.leadTimeWeeks;
    }
    std::map<QString, Service> services;
    for (const planner::DesignUnits &units : design->units) {
        Service &service = services[units.offer];
        if (!service.first)
            service.first = &units;
        service.byPeriod[units.period] = &units;
    }
    for (const auto &[offer, service] : services) {
        GanttRow row = rowOf(offer, service, plan, result, lead[offer]);
        if (!row.bars.empty())
            gantt.rows.push_back(std::move(row));
    }
    std::stable_sort(gantt.rows.begin(), gantt.rows.end(), [](const GanttRow &a, const GanttRow &b) {
        return std::tie(a.series, a.second) < std::tie(b.series, b.second);
    });
    gantt.marks = marksOf(plan, result);
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
        name.second = row.second;
        CellRow cells{row.id, CellRowStyle::Normal, {name}};
        for (std::size_t i = 0; i < gantt.periods.size(); ++i) {
            int count = 0;
            for (const GanttBar &bar : row.bars) {
                if (!bar.isLead && bar.from <= double(i) && double(i) < bar.to)
                    count = bar.count;
            }
            cells.cells.push_back(numberCell(count, whole(count)));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace cw::app
