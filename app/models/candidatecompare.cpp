#include "app/models/candidatecompare.h"

#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Candidates", text);
}

enum class Better { Lower, Higher, Neither };

struct Property {
    QString name;
    std::function<std::optional<double>(const CandidateItem &)> value;
    Better better = Better::Lower;
};

CellRow rowOf(const Property &property, const std::vector<CandidateItem> &items)
{
    std::optional<double> best;
    for (const CandidateItem &item : items) {
        const auto value = property.value(item);
        if (!value || property.better == Better::Neither)
            continue;
        best = !best ? *value : property.better == Better::Lower ? std::min(*best, *value) : std::max(*best, *value);
    }
    CellRow row{property.name, CellRowStyle::Normal, {textCell(property.name)}};
    for (const CandidateItem &item : items) {
        const auto value = property.value(item);
        Cell cell = numberCell(value, value ? significant(*value) : QString());
        cell.emphasis = value && best && *value == *best && items.size() > 1;
        if (cell.emphasis)
            cell.spoken = say(QT_TRANSLATE_NOOP("Candidates", "%1, best of the row")).arg(cell.text);
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

CellTable compareTable(const std::vector<CandidateItem> &items, const planner::Plan &plan)
{
    CellTable table;
    QString metric;
    CandidateAxes axes;
    for (const CandidateItem &item : items) {
        if (metric.isEmpty())
            metric = item.metric;
    }
    for (const planner::Workload &w : plan.need.workloads) {
        if (!items.empty() && w.id == items.front().workload)
            axes = candidateAxes(w.kind, plan.currency.code());
    }
    table.columns = {{QString(), false, true}};
    for (const CandidateItem &item : items)
        table.columns.push_back({item.name, true, false});
    CellRow how{
        QStringLiteral("how"), CellRowStyle::Normal, {textCell(say(QT_TRANSLATE_NOOP("Candidates", "Where and how")))}};
    CellRow verdict{
        QStringLiteral("verdict"), CellRowStyle::Normal, {textCell(say(QT_TRANSLATE_NOOP("Candidates", "Verdict")))}};
    for (const CandidateItem &item : items) {
        how.cells.push_back(textCell(item.how));
        verdict.cells.push_back(textCell(item.reason));
    }
    table.rows = {how};
    const QString metricHead = metricUnit(metric).isEmpty()
                                   ? metricName(metric)
                                   : QStringLiteral("%1, %2").arg(metricName(metric), spokenText(metricUnit(metric)));
    std::vector<Property> properties{{say(QT_TRANSLATE_NOOP("Candidates", "Accelerators")),
                                      [](const CandidateItem &i) {
                                          return i.accelerators > 0 ? std::optional<double>(i.accelerators)
                                                                    : std::nullopt;
                                      },
                                      Better::Neither}};
    if (!metric.isEmpty())
        properties.push_back({metricHead, [](const CandidateItem &i) { return i.likely; },
                              metric == QLatin1String("tokens_per_s") ? Better::Higher : Better::Lower});
    properties.push_back({axes.throughput, [](const CandidateItem &i) { return i.throughput; }, Better::Higher});
    properties.push_back({axes.costHead, [](const CandidateItem &i) { return i.cost; }, Better::Lower});
    properties.push_back({say(QT_TRANSLATE_NOOP("Candidates", "kW")),
                          [](const CandidateItem &i) { return i.kilowatts; }, Better::Lower});
    properties.push_back({say(QT_TRANSLATE_NOOP("Candidates", "Delivered in, weeks")),
                          [](const CandidateItem &i) { return i.leadWeeks; }, Better::Lower});
    for (const Property &property : properties)
        table.rows.push_back(rowOf(property, items));
    table.rows.push_back(verdict);
    return table;
}

} // namespace cw::app
