#include "app/models/candidatefalls.h"
#include "app/models/candidatefigures.h"
#include "app/models/candidatelist.h"
#include "app/models/columnhelp.h"
#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

/// "8 x H100 SXM5 80GB · bought at hall-1": each part in the window's language.
QString spokenParts(const QString &how)
{
    const QString joint = QStringLiteral(" · ");
    QStringList parts = how.split(joint);
    for (QString &part : parts)
        part = spokenText(part);
    return parts.join(joint);
}

QString say(const char *text)
{
    return QCoreApplication::translate("Candidates", text);
}

Shape shapeOf(const CandidateItem &item)
{
    switch (item.fate) {
    case CandidateFate::Chosen:
        return Shape::Ok;
    case CandidateFate::Open:
        return Shape::Note;
    case CandidateFate::Dominated:
        return Shape::Waived;
    case CandidateFate::Rejected:
        return Shape::Block;
    case CandidateFate::NotSure:
        break;
    }
    return Shape::Unknown;
}

Cell dashOr(std::optional<double> value, const QString &text, const QString &passport)
{
    return value ? numberCell(value, text, passport) : textCell(QStringLiteral("—"));
}

/// Not known, in a narrow column: the hatched box holds a question mark.
Cell unsaid(const QString &passport)
{
    Cell cell = numberCell(std::nullopt, {}, passport);
    cell.spoken = cell.text;
    cell.text = QStringLiteral("?");
    return cell;
}

} // namespace

CellTable candidateTable(const std::vector<CandidateItem> &items, const planner::Plan &plan)
{
    return candidateTable(items, plan, CandidateFalls());
}

CellTable candidateTable(const std::vector<CandidateItem> &items, const planner::Plan &plan,
                         const CandidateFalls &falls)
{
    CellTable table;
    table.tall = true;
    QString metric, costHead = plan.currency.code();
    for (const planner::Workload &w : plan.need.workloads) {
        if (!items.empty() && w.id == items.front().workload)
            costHead = candidateAxes(w.kind, plan.currency.code()).costHead;
    }
    double scale = 0;
    for (const CandidateItem &item : items) {
        if (item.high)
            scale = std::max({scale, item.limit.value_or(0) * 1.6, 0.0});
        if (metric.isEmpty())
            metric = item.metric;
    }
    if (scale == 0) {
        for (const CandidateItem &item : items)
            scale = std::max(scale, item.high.value_or(0));
    }
    const QString metricHead = metric.isEmpty() ? say(QT_TRANSLATE_NOOP("Candidates", "Predicted"))
                               : metricUnit(metric).isEmpty()
                                   ? metricName(metric)
                                   : QStringLiteral("%1, %2").arg(metricName(metric), spokenText(metricUnit(metric)));
    table.columns = {
        {say(QT_TRANSLATE_NOOP("Candidates", "Candidate")), false, true},
        {say(QT_TRANSLATE_NOOP("Candidates", "Accel.")), true, false, columnHelp(ColumnTerm::Accelerators)},
        {metricHead, false, false, columnHelp(ColumnTerm::Predicted)},
        {costHead, true, false},
        {say(QT_TRANSLATE_NOOP("Candidates", "kW")), true, false, columnHelp(ColumnTerm::CandidatePower)},
        {say(QT_TRANSLATE_NOOP("Candidates", "Weeks")), true, false, columnHelp(ColumnTerm::CandidateWeeks)},
        {say(QT_TRANSLATE_NOOP("Candidates", "Verdict and why not")), false, true}};
    if (falls.isAsked())
        table.columns.push_back(
            {say(QT_TRANSLATE_NOOP("Candidates", "Price fall")), true, false, columnHelp(ColumnTerm::PriceFall)});
    double mostPower = 0;
    for (const CandidateItem &item : items)
        mostPower = std::max(mostPower, item.kilowatts.value_or(0));
    const int decimals = std::min(2, decimalsOf(mostPower));
    for (const CandidateItem &item : items) {
        Cell name = textCell(item.name);
        name.second = spokenParts(item.how);
        name.emphasis = item.fate == CandidateFate::Chosen;
        // Of what was considered in this session every number opens; a file keeps only what is chosen.
        const auto id = [&](const char *what) {
            return item.how.isEmpty() ? QString() : candidateFigure(item.id, what);
        };
        Cell predicted = item.likely ? numberCell(item.likely, significant(*item.likely),
                                                  item.passport.isEmpty() ? id("metric") : item.passport)
                                     : textCell(QStringLiteral("—"));
        if (item.likely)
            predicted.band = BandValue{item.low, item.likely, item.high, item.limit, 0, scale};
        Cell cost = item.fate == CandidateFate::NotSure
                        ? numberCell(std::nullopt, {})
                        : dashOr(item.cost, significant(item.cost.value_or(0)), id("cost"));
        if (cost.unknown)
            cost.text = say(QT_TRANSLATE_NOOP("Candidates", "no price"));
        Cell verdict = textCell(item.reason);
        verdict.shape = shapeOf(item);
        verdict.second = spokenText(item.reasonDetail);
        table.rows.push_back(
            {item.id,
             CellRowStyle::Normal,
             {name,
              item.accelerators > 0 ? numberCell(item.accelerators, whole(item.accelerators), id("accelerators"))
                                    : textCell(QStringLiteral("—")),
              predicted, cost,
              item.kilowatts || item.pin.system.isEmpty()
                  ? dashOr(item.kilowatts, aligned(item.kilowatts.value_or(0), decimals), id("power"))
                  : unsaid(id("power")),
              item.leadWeeks ? numberCell(item.leadWeeks, whole(*item.leadWeeks), id("weeks")) : unsaid(id("weeks")),
              verdict}});
        if (falls.isAsked())
            table.rows.back().cells.push_back(fallCell(item, falls, id("fall")));
    }
    return table;
}

} // namespace cw::app
